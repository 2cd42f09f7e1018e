/*
 * Reading an entries table, as rellog prints it, with the same result as
 * the journal that it was made from (R4). Names in it are settled: no alias
 * or short form is looked for. Tags' values are percent-encoded where they
 * hold blanks (see src/cmd/rellog.c, which writes them).
 */
#include <stdint.h>

#include "../base/ascii.h"
#include "contact.h"
#include "find.h"
#include "reader.h"
#include "tag.h"

bool
rows_start(struct reader *r)
{
	struct rows *c = &r->columns;

	tsv_free(&r->tsv);
	r->tsv_line.len = 0;
	if (tsv_start(&r->tsv, &r->in, r->diag) != TSV_ROW)
		return false;
	r->tsv.line_text = r->options->raw ? &r->tsv_line : NULL;
	*c = (struct rows){
		.date = tsv_column(&r->tsv, "date"), .contacts = tsv_column(&r->tsv, "contacts"),
		.tags = tsv_column(&r->tsv, "tags"), .text = tsv_column(&r->tsv, "text"),
		.file = tsv_column(&r->tsv, "file"), .line = tsv_column(&r->tsv, "line")
	};
	if (c->date == SIZE_MAX || c->contacts == SIZE_MAX || c->tags == SIZE_MAX) {
		tsv_missing(&r->tsv, c->date == SIZE_MAX ? "date" :
		    c->tags == SIZE_MAX ? "tags" : "contacts", NULL);
		return false;
	}
	return true;
}

/* The next word of a list; *place is 0 at first. */
static bool
next_word(struct slice list, size_t *place, struct slice *word)
{
	size_t end;

	while (*place < list.len && list.ptr[*place] == ' ')
		++*place;
	end = find_byte(list, *place, ' ');
	*word = (struct slice){ list.ptr + *place, end - *place };
	*place = end;
	return word->len > 0;
}

static int
hex(char c)
{
	return ascii_digit(c) ? c - '0' : ascii_lower(c) - 'a' + 10;
}

static bool
percent_decode(struct buf *out, struct slice s)
{
	out->len = 0;
	for (size_t i = 0; i < s.len; i++) {
		char c = s.ptr[i];

		if (c == '%' && i + 2 < s.len && ascii_hex(s.ptr[i + 1]) && ascii_hex(s.ptr[i + 2])) {
			c = (char)(hex(s.ptr[i + 1]) * 16 + hex(s.ptr[i + 2]));
			i += 2;
		}
		if (!buf_char(out, c))
			return false;
	}
	return true;
}

static enum entry_status
out_of_memory(struct reader *r)
{
	diag_memory(r->diag);
	return ENTRY_ERROR;
}

/* A cell of the row is wrong: say what was wanted. */
static enum entry_status
complain(struct reader *r, size_t column, const char *wanted)
{
	tsv_complain(&r->tsv, column, wanted);
	return ENTRY_ERROR;
}

static enum entry_status
read_tags(struct reader *r)
{
	struct slice list = r->tsv.cells[r->columns.tags];
	struct slice word, name, value;
	size_t place = 0, equals;
	name_id tag;

	while (next_word(list, &place, &word)) {
		equals = find_byte(word, 0, '=');
		name = (struct slice){ word.ptr, equals };
		if (name.ptr[0] == '#' || !tag_whole(&name))
			return complain(r, r->columns.tags, "a list of tags such as `lunch order=1200`");
		tag = names_intern(r->tags, name);
		value = (struct slice){ NULL, 0 };
		if (equals < word.len) {
			if (!percent_decode(&r->scratch, slice_skip(word, equals + 1)))
				return out_of_memory(r);
			value = (struct slice){ r->scratch.ptr != NULL ? r->scratch.ptr : "",
			    r->scratch.len };
		}
		if (tag == NAME_NONE || !draft_tag(&r->row, tag, value))
			return out_of_memory(r);
	}
	return ENTRY_OK;
}

static enum entry_status
read_contacts(struct reader *r)
{
	struct slice list = r->tsv.cells[r->columns.contacts], word;
	size_t place = 0;
	name_id id;

	if (r->options->no_contacts)
		return ENTRY_OK;
	r->roster.at = (struct place){ .file = r->in.name, .line = r->tsv.line };
	while (next_word(list, &place, &word)) {
		if (word.ptr[0] == '@' || !contact_is_name(word))
			return complain(r, r->columns.contacts, "a list of contacts such as `Anna Piet`");
		id = r->row.kind == ENTRY_CARD ? roster_add(&r->roster, word) :
		    roster_exact(&r->roster, word);
		if (id == NAME_NONE || !draft_contact(&r->row, id))
			return out_of_memory(r);
	}
	if (r->row.kind == ENTRY_CARD && r->row.ncontacts != 1)
		return complain(r, r->columns.contacts, "one contact, whose card it is");
	return ENTRY_OK;
}

/* Whether `via @name` was a tag where the row comes from: of jrnl, say. */
static bool
is_tag(const struct reader *r, name_id person)
{
	struct slice key = names_key(r->roster.names, person);

	for (size_t i = 0; i < r->row.ntags; i++)
		if (slice_equal(names_key(r->tags, r->row.tags[i].tag), key))
			return true;
	return false;
}

/* Whom tags such as `via=@X` name; false when memory runs out. */
static bool
introducing_tags(struct reader *r)
{
	struct slice list = r->tsv.cells[r->columns.tags], word, person, value;
	size_t place = 0, end;
	name_id id;

	while (next_word(list, &place, &word)) {
		size_t equals = find_byte(word, 0, '=');

		if (equals == word.len || !tag_introduces((struct slice){ word.ptr, equals }))
			continue;
		if (!percent_decode(&r->scratch, slice_skip(word, equals + 1)))
			return false;
		value = buf_slice(&r->scratch);
		if (value.len < 2 || value.ptr[0] != '@' || !contact_match(value, 0, &person, &end))
			continue;
		id = roster_mention(&r->roster, person);
		if (id == NAME_NONE || !draft_introducer(&r->row, id))
			return false;
	}
	return true;
}

/*
 * Who introduced the row's contacts: tags and words of the text say it (C9),
 * and name people as they were written, so that cards' other names count here. In
 * the order of the text, where the tags stand too; a table may be without it.
 */
static bool
read_introducers(struct reader *r)
{
	struct slice text;

	if (!r->options->introducers)
		return true;
	if (r->columns.text == SIZE_MAX)
		return introducing_tags(r);
	text = r->tsv.cells[r->columns.text];
	r->marks.at_is_tag = r->marks.tags_only = false;
	if (!marks_find(&r->marks, text) || !look_for_introducers(r))
		return false;
	for (size_t i = 0; i < r->nintroducers; i++)
		if (!is_tag(r, r->introducers[i]) && !draft_introducer(&r->row, r->introducers[i]))
			return false;
	if (!introducing_tags(r))
		return false;
	return r->row.kind != ENTRY_CARD || r->row.ncontacts == 0 ||
	    entry_aliases(r, r->row.contacts[0], text);
}

/* The date column: a date of any precision, `card`, or nothing. */
static bool
read_date(struct reader *r, struct slice cell)
{
	struct date_match m;

	r->row.date = (struct date){ .precision = DATE_NONE };
	r->row.kind = ENTRY_UNDATED;
	if (cell.len == 0)
		return true;
	if (slice_equal(cell, SLICE("card"))) {
		draft_begin_card(&r->row, r->options);
		return true;
	}
	m = date_whole(cell, DATE_ORDER_NONE);
	r->row.kind = ENTRY_DATED;
	r->row.date = m.date;
	return m.status == DATE_FOUND;
}

/* Where the row's entry stood: its own file and line, else the table's. */
static bool
read_place(struct reader *r, const char **file)
{
	const struct slice *cells = r->tsv.cells;
	const struct rows *c = &r->columns;
	int64_t line;

	*file = r->in.name;
	r->row.line = r->tsv.line;
	if (c->file != SIZE_MAX && cells[c->file].len > 0) {
		r->row_file.len = 0;
		if (!buf_add(&r->row_file, cells[c->file].ptr, cells[c->file].len) ||
		    !buf_char(&r->row_file, '\0'))
			return false;
		*file = r->row_file.ptr;
	}
	if (c->line != SIZE_MAX && tsv_integer(cells[c->line], &line) && line > 0)
		r->row.line = (uint64_t)line;
	return true;
}

enum entry_status
rows_next(struct reader *r, struct entry *e)
{
	const struct rows *c = &r->columns;
	const char *file;

	switch (tsv_next(&r->tsv)) {
	case TSV_ERROR:
		return ENTRY_ERROR;
	case TSV_END:
		return ENTRY_END;
	case TSV_ROW:
		break;
	}
	draft_clear(&r->row);
	draft_begin(&r->row, r->options);
	if (!reader_origin_row(r))
		return out_of_memory(r);
	if (!read_date(r, r->tsv.cells[c->date]))
		return complain(r, c->date, "a date such as 2024-03-12, `card`, or nothing");
	if (read_tags(r) != ENTRY_OK || read_contacts(r) != ENTRY_OK)
		return ENTRY_ERROR;
	if (!read_place(r, &file) || !read_introducers(r) ||
	    (c->text != SIZE_MAX && !draft_text(&r->row, r->tsv.cells[c->text])))
		return out_of_memory(r);
	draft_lend(&r->row, file, e);
	r->lent = &r->row;
	return ENTRY_OK;
}
