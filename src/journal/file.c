/*
 * Opening a journal's files: what a file is, from its name, its first lines
 * and its front matter (rules D10, F, R).
 */
#include <string.h>

#include "contact.h"
#include "find.h"
#include "matter.h"
#include "noticing.h"
#include "reader.h"
#include "tag.h"

#define BOM "\xef\xbb\xbf"

static bool
memory(struct reader *r)
{
	diag_memory(r->diag);
	return false;
}

static struct slice
window(const struct reader *r)
{
	if (r->in.buf == NULL)
		return SLICE("");	/* nothing was read yet */
	return (struct slice){ r->in.buf + r->in.start, r->in.end - r->in.start };
}

/*
 * Read until the first line with text is there, or all that front matter may
 * take when it begins so: enough to know what the file is.
 */
static bool
look(struct reader *r)
{
	for (;;) {
		struct slice s = window(r), text;
		uint64_t lines;

		if (slice_starts(s, SLICE(BOM)))
			s = slice_skip(s, sizeof(BOM) - 1);
		if (slice_starts(s, SLICE("---")) && s.len < MATTER_MAX) {
			size_t n = matter_length(s, &lines);

			/* a last line that has no end yet may go on */
			if (n > 0 && s.ptr[n - 1] == '\n')
				return true;
		} else {
			text = slice_trim(s);
			if (s.len >= MATTER_MAX || (text.len > 0 &&
			    memchr(text.ptr, '\n', (size_t)(s.ptr + s.len - text.ptr)) != NULL))
				return true;
		}
		switch (input_fill(&r->in, r->diag)) {
		case INPUT_ERROR:
			return false;
		case INPUT_END:
			return true;
		case INPUT_MORE:
			break;
		}
	}
}

/* The name of the person whose note the file is, when nothing better says it. */
static struct slice
name_of_file(const char *path)
{
	const char *base = strrchr(path, '/');
	struct slice s = slice_from(base == NULL ? path : base + 1);

	if (s.len > 3 && strcmp(s.ptr + s.len - 3, ".md") == 0)
		s.len -= 3;
	return s;
}

/* What front matter says; slices of it. */
struct about {
	struct slice contact, alias;
	struct date date;
	bool tags;
};

static bool
read_about(struct reader *r, struct slice matter, struct about *a)
{
	struct matter_item item = { 0 };
	struct date_match m;
	size_t place = 0;

	*a = (struct about){ 0 };
	while (matter_next(matter, &place, &item)) {
		if (matter_key(&item, "contact") && a->contact.len == 0) {
			a->contact = item.value;
		} else if (matter_key(&item, "aliases") || matter_key(&item, "alias")) {
			if (a->alias.len == 0)
				a->alias = item.value;
		} else if (matter_key(&item, "tags") || matter_key(&item, "tag")) {
			a->tags = true;
		} else if (matter_key(&item, "date")) {
			m = date_whole(item.value, r->options->order);
			if (m.status == DATE_FOUND)
				a->date = m.date;
			else
				diag_rule(r->diag, notice_matter(r, matter, item.value),
				    SEVERITY_ERROR, "F2", "front matter: date '%.*s' is not understood; "
				    "allowed is a date such as 2024-03-12", DIAG_SLICE(item.value));
		}
	}
	return true;
}

/* The tags of front matter; a value of several words is several, as Obsidian reads it. */
static bool
add_tags(struct reader *r, struct slice matter, struct draft *d)
{
	struct matter_item item = { 0 };
	size_t place = 0, end;
	name_id tag;

	while (matter_next(matter, &place, &item)) {
		if (!matter_key(&item, "tags") && !matter_key(&item, "tag"))
			continue;
		for (struct slice rest = item.value; rest.len > 0;
		    rest = slice_trim(slice_skip(rest, end))) {
			struct slice word = { rest.ptr, end = find_byte(rest, 0, ' ') };

			if (!tag_whole(&word))
				continue;
			if (!notice_matter_tag(r, matter, word))
				return false;
			tag = names_intern(r->tags, word);
			if (tag == NAME_NONE || !draft_tag(d, tag, (struct slice){ NULL, 0 }))
				return false;
		}
	}
	return true;
}

/* A note about one person: a card, whose person holds for all of the file (F2). */
static bool
person_note(struct reader *r, struct slice matter, const struct about *a)
{
	struct matter_item item = { 0 };
	struct slice name = a->contact;
	struct draft *d;
	size_t place = 0;
	name_id person;

	if (name.len == 0)
		name = strcmp(r->in.name, "<stdin>") == 0 ? a->alias : name_of_file(r->in.name);
	if (!contact_is_name(name))
		return true;
	r->roster.at = (struct place){ .file = r->in.name, .line = 1 };
	person = roster_add(&r->roster, name);
	if (person == NAME_NONE)
		return false;
	while (matter_next(matter, &place, &item))
		if ((matter_key(&item, "aliases") || matter_key(&item, "alias")) &&
		    contact_is_name(item.value) && !roster_alias(&r->roster, person, item.value))
			return false;
	if (!sections_contact(&r->sections, person))
		return false;
	if (a->contact.len > 0 && a->date.precision != DATE_NONE)
		return true;
	d = reader_draft(r);
	if (d == NULL)
		return false;
	draft_begin_card(d, r->options);
	d->anchor = ANCHOR_FILE;
	d->line = 1;
	return draft_contact(d, person) && add_tags(r, matter, d) && draft_text(d, matter);
}

/* The front matter is itself an entry when the note is dated and tagged (F3). */
static bool
matter_entry(struct reader *r, struct slice matter)
{
	struct draft *d = reader_draft(r);
	struct section *s = sections_top(&r->sections);

	if (d == NULL)
		return false;
	d->kind = ENTRY_DATED;
	d->date = s->date;
	d->anchor = ANCHOR_BLOCK;
	d->line = 1;
	for (size_t i = 0; i < s->contacts; i++)
		if (!draft_contact(d, r->sections.contacts[i]))
			return false;
	return add_tags(r, matter, d);
}

static bool
read_matter(struct reader *r, struct slice matter)
{
	struct section *s = sections_top(&r->sections);
	struct about a;
	bool note;

	read_about(r, matter, &a);
	note = a.contact.len > 0 || a.alias.len > 0;
	if (a.date.precision != DATE_NONE && (!note || a.contact.len > 0))
		section_date(s, a.date);
	if (note && !person_note(r, matter, &a))
		return memory(r);
	if (a.tags && s->dated && (!note || a.contact.len > 0) && !matter_entry(r, matter))
		return memory(r);
	return true;
}

/* Past the BOM and front matter, with what they and the file's name say kept. */
static bool
begin(struct reader *r)
{
	struct date_match m;
	uint64_t lines = 0;
	size_t n;

	sections_start(&r->sections, r->options->order);
	if (strcmp(r->in.name, "<stdin>") != 0) {
		m = date_of_file(r->in.name);
		if (m.status == DATE_FOUND)
			section_date(sections_top(&r->sections), m.date);
	}
	if (slice_starts(window(r), SLICE("---")) && (n = matter_length(window(r), &lines)) > 0) {
		if (!read_matter(r, (struct slice){ window(r).ptr, n }))
			return false;
		r->in.start += n;
	} else {
		lines = 0;
	}
	r->blocks.all = r->options->raw;
	blocks_start(&r->blocks, &r->in, lines, r->diag);
	reader_tidy_start(r, lines > 0);
	reader_pieces_start(r);
	reader_markdown_start(r);
	r->blocks.dates = sections_top(&r->sections)->dates;
	return true;
}

/* Open the next operand, or take what is open. */
static enum entry_status
open_next(struct reader *r)
{
	static const char *const standard_input[] = { "-" };
	const struct reader_opened *opened = r->options->opened;
	const char *const *files = r->options->files;
	size_t n = r->options->nfiles;
	bool ok;

	if (n == 0 || opened != NULL) {
		files = standard_input;
		n = 1;
	}
	if (r->next_file == n)
		return ENTRY_END;
	if (opened != NULL) {
		ok = input_lend(&r->in, opened->fd, opened->name, r->diag);
		r->in.more = opened->more;
		r->next_file++;
	} else {
		ok = input_open(&r->in, files[r->next_file++], r->diag);
	}
	return ok ? ENTRY_OK : ENTRY_ERROR;
}

enum entry_status
file_next(struct reader *r)
{
	enum entry_status status = open_next(r);

	if (status != ENTRY_OK)
		return status;
	r->in.tie = r->options->tie;
	r->in.encoding = notice_file(r);
	r->around.files++;
	r->is_open = true;
	r->at_end = r->pending = false;
	r->nscopes = r->ndrafts = 0;
	r->part = FRIENDS_NONE;
	if (!look(r))
		return ENTRY_ERROR;
	if (slice_starts(window(r), SLICE(BOM)))
		r->in.start += sizeof(BOM) - 1;
	r->dialect = dialect_of(window(r));
	if (r->dialect == DIALECT_TABLE)
		return rows_start(r) ? ENTRY_OK : ENTRY_ERROR;
	r->marks.at_is_tag = r->options->at == AT_TAG ||
	    (r->options->at == AT_BY_FILE && r->dialect != DIALECT_MARKDOWN);
	return begin(r) ? ENTRY_OK : ENTRY_ERROR;
}

void
file_close(struct reader *r)
{
	notice_end(r);
	input_close(&r->in);
	r->is_open = false;
}
