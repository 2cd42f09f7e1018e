/*
 * rellog: a journal as a table, one row an entry. Every program that reads
 * a journal reads this table with the same result (src/journal/rows.c).
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "../base/diag.h"
#include "../base/mem.h"
#include "../base/operand.h"
#include "../base/option.h"
#include "../base/out.h"
#include "../base/program.h"
#include "../base/restrict.h"
#include "../book/vocab.h"
#include "../journal/argument.h"
#include "../journal/date.h"
#include "../journal/entry.h"
#include "../table/layout.h"

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

struct options {
	struct reader_options reader;
	enum layout layout;
	bool safe, strict;
	const char *vocab;
	int tell;			/* 'h' or 'V': print that instead; 0: work */
};

static int
read_options(int argc, char *argv[], struct options *o, struct diag *d)
{
	struct program_options forms;
	int c;

	opterr = 0;
	program_options(&program, &forms);
	while ((c = getopt_long(argc, argv, forms.letters, forms.words, NULL)) != -1) {
		switch (c) {
		case OPTION_AT:
			if (!argument_at_sign(optarg, &o->reader.at))
				return option_wrong(d, "--at", optarg, "contact or tag");
			break;
		case OPTION_DMY:
			o->reader.order = DATE_DMY;
			break;
		case OPTION_MDY:
			o->reader.order = DATE_MDY;
			break;
		case OPTION_ROSTER:
			o->reader.roster = optarg;
			break;
		case OPTION_SAFE:
			o->safe = true;
			break;
		case OPTION_STRICT:
			o->strict = true;
			break;
		case OPTION_VOCAB:
			o->vocab = optarg;
			break;
		case 'o':
			if (!layout_parse(slice_from(optarg), &o->layout))
				return option_wrong(d, "-o", optarg, "tsv, table, csv, json or md");
			break;
		case 'q':
			d->quiet = true;
			break;
		case 'h':
		case 'V':
			o->tell = c;
			return EXIT_DONE;
		default:
			return program_misused(&program, d, c, argv);
		}
	}
	return OPTION_GO_ON;
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

/* How dates are read when no option says it. */
static bool
read_order(struct options *o, struct diag *d)
{
	struct vocab *v = vocab_load(o->vocab, d);

	if (v == NULL)
		return false;
	if (o->reader.order == DATE_ORDER_NONE)
		o->reader.order = vocab_order(v);
	vocab_free(v);
	return true;
}

static int
print_entries(const struct options *o, struct out *out, struct diag *d)
{
	struct reader *r = reader_new(&o->reader, d);
	struct table *t;
	enum entry_status status = ENTRY_ERROR;
	struct line line = { .date = "" };
	struct entry e;
	bool memory;

	if (r == NULL)
		return EXIT_TROUBLE;
	t = table_new(out, o->layout, columns, NCOLUMNS, o->safe);
	memory = t != NULL;
	while (memory && out->failed == 0 && (status = entry_next(r, &e)) == ENTRY_OK)
		memory = write_row(t, r, &e, &line);
	if (status == ENTRY_END && memory)
		memory = table_finish(t);
	else
		table_free(t);
	if (!memory)
		diag_memory(d);
	if (status == ENTRY_ERROR || !memory)
		out_drop(out);
	reader_free(r);
	buf_free(&line.contacts);
	buf_free(&line.tags);
	return status == ENTRY_ERROR || !memory ? EXIT_TROUBLE : EXIT_DONE;
}

int
main(int argc, char *argv[])
{
	struct diag diag = { .prog = "rellog" };
	struct options o = {
		.layout = layout_default(STDOUT_FILENO),
		.reader = { .roster = getenv("REL_ROSTER"), .text = true, .values = true }
	};
	const char *fallback;
	struct operands files;
	struct out out;
	int status = read_options(argc, argv, &o, &diag);

	out_start(&out, STDOUT_FILENO);
	if (o.tell != 0)
		program_tell(&program, o.tell, &out);
	if (status == OPTION_GO_ON) {
		files = operands_journal(argc - optind, argv + optind, &fallback);
		o.reader.files = files.files;
		o.reader.nfiles = files.n;
		restrict_to_reading();
		status = read_order(&o, &diag) ? print_entries(&o, &out, &diag) : EXIT_TROUBLE;
	}
	if (!out_close(&out, &diag))
		status = EXIT_TROUBLE;
	if (status == EXIT_DONE && o.strict && diag.warnings > 0)
		status = EXIT_FOUND;
	return status;
}
