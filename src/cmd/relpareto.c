/*
 * relpareto: which few customers bring most of the revenue, and how one stands
 * with them.
 */
#include <inttypes.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include "../base/diag.h"
#include "../base/operand.h"
#include "../base/option.h"
#include "../base/out.h"
#include "../base/program.h"
#include "../base/restrict.h"
#include "../book/circle.h"
#include "../book/pareto.h"
#include "../book/paretotable.h"
#include "../book/revenue.h"
#include "../book/vocab.h"
#include "../journal/argument.h"
#include "../journal/entry.h"
#include "../table/layout.h"
#include "../table/number.h"

enum { ALL = OPTION_OWN, SHARE };
static const struct option_row rows[] = {
	{ SHARE, "share", "PERCENT", "that share of the revenue (80)" },
	{ 'p', "period", "PERIOD", "year, quarter, month, week, day or all" },
	{ 'S', "since", "DATE", "entries from that day on" },
	{ 'U', "until", "DATE", "entries up to that day" },
	{ ALL, "all", NULL, "all who have revenue, not only the few" },
	{ 'n', "limit", "N", "the first N rows of each period and currency" },
	{ 'T', "today", "DATE", "as if it were that day" },
	OPTION_ROW_OUTPUT,
	OPTION_ROW_SAFE,
	OPTION_ROWS_JOURNAL,
	{ OPTION_VOCAB, "vocab", "FILE", "groups and synonyms of tags" },
	OPTION_ROW_STRICT,
	OPTION_ROW_QUIET,
	OPTION_ROWS_ALL,
};

static const struct program program = {
	.name = "relpareto",
	.does = "Which few customers bring most of the revenue, and how do I stand with them?",
	.rows = rows, .nrows = sizeof(rows) / sizeof(rows[0]),
	.operands = "[FILE ...]",
	.example = "relpareto -p year journal.md"
};

struct options {
	struct reader_options reader;
	struct revenue_options revenue;
	struct paretotable table;
	const char *vocab;
	day_t today;
	bool strict, has_today;
	int tell;			/* 'h' or 'V': print that instead; 0: work */
};

/* A whole number from 1 to 100. */
static bool
parse_share(const char *text, int *share)
{
	int64_t n;

	if (!number_integer(slice_from(text), &n) || n < 1 || n > 100)
		return false;
	*share = (int)n;
	return true;
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
		case SHARE:
			if (!parse_share(optarg, &o->table.words.share))
				return option_wrong(d, "--share", optarg,
				    "a whole number from 1 to 100");
			break;
		case 'p':
			if (!period_unit_parse(slice_from(optarg), &o->revenue.unit))
				return option_wrong(d, "-p", optarg,
				    "year, quarter, month, week, day or all");
			o->table.words.periods = true;
			break;
		case 'S':
			if (!argument_first_day(optarg, &o->revenue.since))
				return option_wrong(d, "-S", optarg, a_date);
			break;
		case 'U':
			if (!argument_last_day(optarg, &o->revenue.until))
				return option_wrong(d, "-U", optarg, a_date);
			break;
		case 'T':
			o->has_today = argument_first_day(optarg, &o->today);
			if (!o->has_today)
				return option_wrong(d, "-T", optarg, "a date such as 2024-03-12");
			break;
		case ALL:
			o->table.all = true;
			break;
		case 'n':
			if (!number_integer(slice_from(optarg), &o->table.limit) || o->table.limit < 1)
				return option_wrong(d, "-n", optarg, "a whole number above 0");
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

/* Read the journal; false after a message. */
static bool
read_journal(struct reader *r, struct circle *c, struct revenue *v, struct reader_fetch *fetch,
    struct diag *d)
{
	enum entry_status status;
	struct entry e;

	while ((status = entry_next(r, &e)) == ENTRY_OK) {
		if (!circle_entry(c, &e, NULL)) {
			diag_memory(d);
			return false;
		}
		if (!revenue_entry(v, &e))
			return false;
		fetch->base = (const char *)c->people;
		fetch->n = c->n;
	}
	return status == ENTRY_END;
}

/* Find the few, print them, and say what could not be counted. False after a message. */
static bool
report(const struct options *o, const struct circle *c, const struct revenue *v, struct reader *r,
    struct out *out, struct diag *d)
{
	struct pareto few = { 0 };
	struct paretotable table = o->table;
	bool ok = pareto_make(&few, v, table.words.share, reader_contacts(r), d);

	table.circle = c;
	table.revenue = v;
	table.contacts = reader_contacts(r);
	table.words.last = o->revenue.until < o->today ? o->revenue.until : o->today;
	if (ok && !paretotable_print(&table, &few, out)) {
		diag_memory(d);
		ok = false;
	}
	if (ok && v->vague > 0)
		diag_warn(d, NOWHERE, "entries dated only to a year or month, "
		    "and so in no period of this kind: %" PRId64, v->vague);
	pareto_free(&few);
	return ok;
}

static bool
run(const struct options *o, struct vocab *v, struct out *out, struct diag *d)
{
	struct reader_options options = o->reader;
	struct reader_fetch fetch = { NULL, 0, sizeof(struct person) };
	struct circle circle;
	struct revenue revenue;
	struct reader *r;
	bool ok;

	options.fetch = &fetch;
	options.nfetch = 1;
	r = reader_new(&options, d);
	if (r == NULL)
		return false;
	circle_start(&circle, v, reader_tags(r), o->today, d);
	revenue_start(&revenue, &o->revenue, &circle, reader_tags(r), d);
	ok = read_journal(r, &circle, &revenue, &fetch, d) &&
	    report(o, &circle, &revenue, r, out, d);
	revenue_free(&revenue);
	circle_free(&circle);
	reader_free(r);
	return ok;
}

/* The exit status of reading and printing. */
static int
start(struct options *o, struct out *out, struct diag *d)
{
	struct vocab *v = vocab_load(o->vocab, d);
	bool ok;

	if (v == NULL)
		return EXIT_TROUBLE;
	if (o->reader.order == DATE_ORDER_NONE)
		o->reader.order = vocab_order(v);
	if (!o->has_today)
		o->today = day_now();
	restrict_to_reading();
	ok = run(o, v, out, d);
	vocab_free(v);
	return ok ? EXIT_DONE : EXIT_TROUBLE;
}

int
main(int argc, char *argv[])
{
	struct diag diag = { .prog = "relpareto" };
	struct options o = {
		.reader = { .roster = getenv("REL_ROSTER"), .values = true },
		.revenue = { .unit = PERIOD_ALL, .since = DAY_MIN, .until = DAY_MAX },
		.table = { .layout = layout_default(STDOUT_FILENO), .limit = INT64_MAX,
		    .words = { .share = 80 } },
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
		status = start(&o, &out, &diag);
	}
	if (status != EXIT_DONE)
		out_drop(&out);
	if (!out_close(&out, &diag))
		status = EXIT_TROUBLE;
	if (status == EXIT_DONE && o.strict && diag.warnings > 0)
		status = EXIT_FOUND;
	return status;
}
