/*
 * rellog: a journal as a table, one row an entry. Every program that reads
 * a journal reads this table with the same result (src/journal/rows.c).
 */
#include <stdio.h>

#include "../base/mem.h"
#include "../book/report.h"
#include "../journal/date.h"

static const struct option_row rows[] = {
	OPTION_ROWS_JOURNAL,
	OPTION_ROW_OUTPUT,
	OPTION_ROW_SAFE,
	OPTION_ROW_STRICT,
	{ OPTION_VOCAB, "vocab", "FILE", "a vocabulary that tells how dates are read" },
	OPTION_ROW_QUIET,
	OPTION_ROWS_ALL,
};

static const struct program program = {
	.name = "rellog",
	.does = "Print a journal as a table: one row for each entry and card.",
	.rows = rows, .nrows = sizeof(rows) / sizeof(rows[0]),
	.operands = "[FILE ...]",
	.example = "rellog journal.md | awk -F'\\t' '$1 >= \"2026\"' | reltags"
};

static const struct column columns[] = {
	{ "date", COLUMN_TEXT }, { "contacts", COLUMN_LIST }, { "tags", COLUMN_LIST },
	{ "text", COLUMN_TEXT }, { "file", COLUMN_TEXT }, { "line", COLUMN_NUMBER },
};
enum { NCOLUMNS = sizeof(columns) / sizeof(columns[0]) };

static int
read_options(int argc, char *argv[], struct report *r, struct diag *d)
{
	struct program_options forms;
	int c, status = OPTION_GO_ON;

	program_options(&program, &forms);
	while (status == OPTION_GO_ON &&
	    (c = getopt_long(argc, argv, forms.letters, forms.words, NULL)) != -1)
		status = report_option(r, c, argv, d);
	return status;
}

/* The cells of a row that are put together, one after the other. */
struct line {
	struct buf contacts, tags;
	char date[DATE_TEXT_MAX], number[24];
};

/* A tag's value without the bytes that part a list or name a code. */
static bool
add_value(struct buf *b, struct slice value)
{
	static const char hex[] = "0123456789ABCDEF";

	for (size_t i = 0; i < value.len; i++) {
		unsigned char c = (unsigned char)value.ptr[i];
		char code[3] = { '%', hex[c >> 4], hex[c & 15] };

		if (!(c <= ' ' || c == '%' || c == 0x7f ? buf_add(b, code, 3) : buf_char(b, (char)c)))
			return false;
	}
	return true;
}

static bool
add_tag(struct buf *b, const struct names *names, const struct tag_use *use)
{
	struct slice name = names_text(names, use->tag);

	if ((b->len > 0 && !buf_char(b, ' ')) || !buf_add(b, name.ptr, name.len))
		return false;
	return use->value.ptr == NULL || (buf_char(b, '=') && add_value(b, use->value));
}

static bool
add_contact(struct buf *b, const struct names *names, name_id contact)
{
	struct slice name = names_text(names, contact);

	return (b->len == 0 || buf_char(b, ' ')) && buf_add(b, name.ptr, name.len);
}

static bool
write_row(struct table *t, struct reader *r, const struct entry *e, struct line *l)
{
	struct slice cells[NCOLUMNS];
	size_t n = date_format(e->date, l->date);

	l->contacts.len = l->tags.len = 0;
	for (size_t i = 0; i < e->ncontacts; i++)
		if (!add_contact(&l->contacts, reader_contacts(r), e->contacts[i]))
			return false;
	for (size_t i = 0; i < e->ntags; i++)
		if (!add_tag(&l->tags, reader_tags(r), &e->tags[i]))
			return false;
	cells[0] = e->kind == ENTRY_CARD ? SLICE("card") : (struct slice){ l->date, n };
	cells[1] = buf_slice(&l->contacts);
	cells[2] = buf_slice(&l->tags);
	cells[3] = e->text;
	cells[4] = slice_from(e->file);
	cells[5] = (struct slice){ l->number, (size_t)snprintf(l->number, sizeof(l->number),
	    "%llu", (unsigned long long)e->line) };
	return table_row(t, cells);
}

/* Print all of them; false after a message. */
static bool
print_entries(const struct report *report, struct out *out, struct diag *d)
{
	struct reader *r = reader_new(&report->reader, d);
	struct table *t;
	enum entry_status status = ENTRY_ERROR;
	struct line line = { .date = "" };
	struct entry e;
	bool memory;

	if (r == NULL)
		return false;
	t = table_new(out, report->layout, columns, NCOLUMNS, report->safe);
	memory = t != NULL;
	while (memory && out->failed == 0 && (status = entry_next(r, &e)) == ENTRY_OK)
		memory = write_row(t, r, &e, &line);
	if (status == ENTRY_END && memory)
		memory = table_finish(t);
	else
		table_free(t);
	if (!memory)
		diag_memory(d);
	reader_free(r);
	buf_free(&line.contacts);
	buf_free(&line.tags);
	return status != ENTRY_ERROR && memory;
}

int
main(int argc, char *argv[])
{
	struct diag diag = { .prog = "rellog" };
	struct report report = { .program = &program, .reader = { .text = true, .values = true } };
	struct out out;
	int status;

	report_start(&report, &out);
	status = read_options(argc, argv, &report, &diag);
	if (status == OPTION_GO_ON)
		status = report_open(&report, argc, argv, &diag);
	if (status == OPTION_GO_ON)
		status = print_entries(&report, &out, &diag) ? EXIT_DONE : EXIT_TROUBLE;
	return report_end(&report, status, &out, &diag);
}
