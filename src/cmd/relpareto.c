/*
 * relpareto: which few customers bring most of the revenue, and how one stands
 * with them.
 */
#include <inttypes.h>
#include <stdint.h>

#include "../book/circle.h"
#include "../book/pareto.h"
#include "../book/paretotable.h"
#include "../book/report.h"
#include "../book/revenue.h"
#include "../table/number.h"

enum { ALL = OPTION_OWN, SHARE };
static const struct option_row rows[] = {
	{ SHARE, "share", "PERCENT", "that share of the revenue (80)" },
	{ 'p', "period", "PERIOD", "year, quarter, month, week, day or all" },
	{ 'S', "since", "DATE", "entries from that day on" },
	{ 'U', "until", "DATE", "entries up to that day" },
	{ ALL, "all", NULL, "all who have revenue, not only the few" },
	{ 'n', "limit", "N", "the first N rows of each period and currency" },
	OPTION_ROW_TODAY,
	OPTION_ROW_OUTPUT,
	OPTION_ROW_SAFE,
	OPTION_ROWS_JOURNAL,
	OPTION_ROW_VOCAB,
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
	struct report report;
	struct revenue_options revenue;
	struct paretotable table;
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
	int c, status;

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
		case ALL:
			o->table.all = true;
			break;
		default:
			status = report_option(&o->report, c, argv, d);
			if (status != OPTION_GO_ON)
				return status;
		}
	}
	o->revenue.since = o->report.since;
	o->revenue.until = o->report.until;
	o->table.layout = o->report.layout;
	o->table.safe = o->report.safe;
	o->table.limit = o->report.limit;
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
print_few(const struct options *o, const struct circle *c, const struct revenue *v, struct reader *r,
    struct out *out, struct diag *d)
{
	struct pareto few = { 0 };
	struct paretotable table = o->table;
	bool ok = pareto_make(&few, v, table.words.share, reader_contacts(r), d);

	table.circle = c;
	table.revenue = v;
	table.contacts = reader_contacts(r);
	table.words.last = o->revenue.until < o->report.today ? o->revenue.until :
	    o->report.today;
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
run(const struct options *o, struct out *out, struct diag *d)
{
	struct reader_options options = o->report.reader;
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
	circle_start(&circle, o->report.vocab, reader_tags(r), o->report.today, d);
	revenue_start(&revenue, &o->revenue, &circle, reader_tags(r), d);
	ok = read_journal(r, &circle, &revenue, &fetch, d) &&
	    print_few(o, &circle, &revenue, r, out, d);
	revenue_free(&revenue);
	circle_free(&circle);
	reader_free(r);
	return ok;
}

int
main(int argc, char *argv[])
{
	struct diag diag = { .prog = "relpareto" };
	struct options o = {
		.report = { .program = &program, .reader = { .values = true } },
		.revenue = { .unit = PERIOD_ALL },
		.table = { .words = { .share = 80 } },
	};
	struct out out;
	int status;

	report_start(&o.report, &out);
	status = read_options(argc, argv, &o, &diag);
	if (status == OPTION_GO_ON)
		status = report_open(&o.report, argc, argv, &diag);
	if (status == OPTION_GO_ON)
		status = run(&o, &out, &diag) ? EXIT_DONE : EXIT_TROUBLE;
	return report_end(&o.report, status, &out, &diag);
}
