/*
 * reltags: how often, per period and tag.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../base/diag.h"
#include "../base/operand.h"
#include "../base/option.h"
#include "../base/out.h"
#include "../base/program.h"
#include "../base/pattern.h"
#include "../base/restrict.h"
#include "../book/tally.h"
#include "../book/tallytable.h"
#include "../book/vocab.h"
#include "../journal/argument.h"
#include "../journal/entry.h"
#include "../table/layout.h"
#include "../table/number.h"

enum { EVER = OPTION_OWN, UNTAGGED };
static const struct option_row rows[] = {
	{ 'p', "period", "PERIOD", "year, quarter, month, week, day or all" },
	{ 'c', "count", "WHAT", "entries, uses, contacts or new (contacts)" },
	{ 't', "tag", "TAG,...", "only these tags, and those below them" },
	{ 'S', "since", "DATE", "entries from that day on" },
	{ 'U', "until", "DATE", "entries up to that day" },
	{ 'T', "today", "DATE", "count as if it were that day" },
	{ 'g', "groups", NULL, "count the vocabulary's groups of tags" },
	{ 'm', "match", "PATTERN", "only entries whose text matches (PCRE2)" },
	{ 'n', "limit", "N", "the first N tags of each period" },
	{ UNTAGGED, "untagged", NULL, "count what has no tag, too" },
	{ EVER, "ever", NULL, "new contacts under all tags they ever got" },
	{ '1', "names", NULL, "the tags alone, one a line, the most used first" },
	OPTION_ROW_OUTPUT,
	OPTION_ROW_SAFE,
	OPTION_ROWS_JOURNAL,
	{ OPTION_VOCAB, "vocab", "FILE", "groups and synonyms of tags" },
	OPTION_ROW_STRICT,
	OPTION_ROW_QUIET,
	OPTION_ROWS_ALL,
};

static const struct program program = {
	.name = "reltags",
	.does = "Count a journal's tags in each year.",
	.rows = rows, .nrows = sizeof(rows) / sizeof(rows[0]),
	.operands = "[FILE ...]",
	.example = "reltags -c new -t value,ambassador journal.md | reltrend"
};

struct options {
	struct reader_options reader;
	struct tally_options tally;
	struct tallytable table;
	struct words tags;
	const char *pattern, *vocab;
	bool strict, has_today;
	int tell;			/* 'h' or 'V': print that instead; 0: work */
};

static bool
parse_what(const char *text, enum tally_what *what)
{
	static const char *const names[] = { "entries", "uses", "contacts", "new" };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (strcmp(text, names[i]) == 0) {
			*what = (enum tally_what)i;
			return true;
		}
	}
	return false;
}

static int
read_options(int argc, char *argv[], struct options *o, struct diag *d)
{
	struct program_options forms;
	static const char a_date[] = "a date such as 2024-03-12, 2024-03 or 2024";
	int c;

	opterr = 0;
	program_options(&program, &forms);
	while ((c = getopt_long(argc, argv, forms.letters, forms.words, NULL)) != -1) {
		switch (c) {
		case 'p':
			if (!period_unit_parse(slice_from(optarg), &o->tally.unit))
				return option_wrong(d, "-p", optarg,
				    "year, quarter, month, week, day or all");
			break;
		case 'c':
			if (!parse_what(optarg, &o->tally.what))
				return option_wrong(d, "-c", optarg, "entries, uses, contacts or new");
			break;
		case 't':
			if (!words_add(&o->tags, optarg)) {
				diag_memory(d);
				return EXIT_TROUBLE;
			}
			break;
		case 'S':
			if (!argument_first_day(optarg, &o->tally.since))
				return option_wrong(d, "-S", optarg, a_date);
			break;
		case 'U':
			if (!argument_last_day(optarg, &o->tally.until))
				return option_wrong(d, "-U", optarg, a_date);
			break;
		case 'T':
			o->has_today = argument_first_day(optarg, &o->tally.today);
			if (!o->has_today)
				return option_wrong(d, "-T", optarg, "a date such as 2024-03-12");
			break;
		case 'm':
			o->pattern = optarg;
			break;
		case 'n':
			if (!number_integer(slice_from(optarg), &o->table.limit) || o->table.limit < 1)
				return option_wrong(d, "-n", optarg, "a whole number above 0");
			break;
		case '1':
			o->table.names = true;
			break;
		case 'o':
			if (!layout_parse(slice_from(optarg), &o->table.layout))
				return option_wrong(d, "-o", optarg, "tsv, table, csv, json or md");
			break;
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
		case OPTION_VOCAB:
			o->vocab = optarg;
			break;
		case 'g':
			o->tally.groups = true;
			break;
		case EVER:
			o->tally.ever = true;
			break;
		case UNTAGGED:
			o->tally.untagged = true;
			break;
		case OPTION_SAFE:
			o->table.safe = true;
			break;
		case OPTION_STRICT:
			o->strict = true;
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

/* The names alone are those of the whole journal, or of all that is selected. */
static void
settle_names(struct options *o)
{
	o->tally.unit = PERIOD_ALL;
	o->tally.untagged = false;
	o->table.unused = !o->tally.groups && o->pattern == NULL &&
	    o->tally.since == DAY_MIN && o->tally.until == DAY_MAX;
}

/* Whether the entry is counted, as far as the pattern says. */
static enum pattern_match
matches(struct pattern *p, const struct entry *e)
{
	if (p == NULL || e->kind == ENTRY_CARD)
		return PATTERN_YES;
	return pattern_match(p, e->text, (struct place){ .file = e->file, .line = e->line });
}

/* Count all entries; false after a message. */
static bool
count_entries(struct tally *t, struct reader *r, struct pattern *p, struct diag *d)
{
	enum entry_status status;
	enum pattern_match match;
	struct entry e;

	while ((status = entry_next(r, &e)) == ENTRY_OK) {
		match = matches(p, &e);
		if (match == PATTERN_ERROR)
			return false;
		if (!tally_entry(t, &e, match == PATTERN_YES)) {
			diag_memory(d);
			return false;
		}
	}
	return status == ENTRY_END;
}

static bool
run(struct options *o, struct out *out, struct diag *d)
{
	struct vocab *v = vocab_load(o->vocab, d);
	struct pattern *p = NULL;
	struct reader *r = NULL;
	struct tally t = { 0 };
	bool ok = v != NULL;

	if (ok && o->pattern != NULL)
		ok = (p = pattern_new(o->pattern, false, d)) != NULL;
	if (ok) {
		o->reader.text = p != NULL;
		o->reader.no_contacts = o->tally.what < TALLY_CONTACTS;
		if (o->reader.order == DATE_ORDER_NONE)
			o->reader.order = vocab_order(v);
		o->tally.vocab = v;
		restrict_to_reading();
		ok = (r = reader_new(&o->reader, d)) != NULL;
	}
	if (ok) {
		tally_start(&t, &o->tally, reader_tags(r));
		o->table.tags = o->tags.list;
		o->table.ntags = o->tags.n;
		ok = count_entries(&t, r, p, d) && tallytable_print(&o->table, &t, out, d);
		tally_free(&t);
	}
	reader_free(r);
	pattern_free(p);
	vocab_free(v);
	return ok;
}

int
main(int argc, char *argv[])
{
	struct diag diag = { .prog = "reltags" };
	struct options o = {
		.reader = { .roster = getenv("REL_ROSTER") },
		.tally = { .since = DAY_MIN, .until = DAY_MAX },
		.table = { .layout = layout_default(STDOUT_FILENO), .limit = INT64_MAX },
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
		if (!o.has_today)
			o.tally.today = day_now();
		if (o.table.names)
			settle_names(&o);
		status = run(&o, &out, &diag) ? EXIT_DONE : EXIT_TROUBLE;
	}
	if (status != EXIT_DONE)
		out_drop(&out);
	if (!out_close(&out, &diag))
		status = EXIT_TROUBLE;
	words_free(&o.tags);
	if (status == EXIT_DONE && o.strict && diag.warnings > 0)
		status = EXIT_FOUND;
	return status;
}
