/*
 * reltags: how often, per period and tag.
 */
#include <stdio.h>
#include <string.h>

#include "../base/pattern.h"
#include "../book/report.h"
#include "../book/tally.h"
#include "../book/tallytable.h"

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
	OPTION_ROW_VOCAB,
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
	struct report report;
	struct tally_options tally;
	struct tallytable table;
	const char *pattern;
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
	int c, status;

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
		case 'm':
			o->pattern = optarg;
			break;
		case '1':
			o->table.names = true;
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
		default:
			status = report_option(&o->report, c, argv, d);
			if (status != OPTION_GO_ON)
				return status;
		}
	}
	return OPTION_GO_ON;
}

/* What is counted, and how it is printed. */
static void
settle(struct options *o)
{
	const struct report *r = &o->report;

	o->tally.vocab = r->vocab;
	o->tally.today = r->today;
	o->tally.since = r->since;
	o->tally.until = r->until;
	o->table.layout = r->layout;
	o->table.safe = r->safe;
	o->table.limit = r->limit;
	o->table.tags = r->tags.list;
	o->table.ntags = r->tags.n;
	if (!o->table.names)
		return;
	/* the names alone are those of the whole journal, or of all that is selected */
	o->tally.unit = PERIOD_ALL;
	o->tally.untagged = false;
	o->table.unused = !o->tally.groups && o->pattern == NULL && r->since == DAY_MIN &&
	    r->until == DAY_MAX;
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
	struct reader_options *options = &o->report.reader;
	struct pattern *p = NULL;
	struct reader *r = NULL;
	struct tally t;
	bool ok = true;

	settle(o);
	if (o->pattern != NULL)
		ok = (p = pattern_new(o->pattern, false, d)) != NULL;
	if (ok) {
		options->text = p != NULL;
		options->no_contacts = o->tally.what < TALLY_CONTACTS;
		ok = (r = reader_new(options, d)) != NULL;
	}
	if (ok) {
		tally_start(&t, &o->tally, reader_tags(r));
		ok = count_entries(&t, r, p, d) && tallytable_print(&o->table, &t, out, d);
		tally_free(&t);
	}
	reader_free(r);
	pattern_free(p);
	return ok;
}

int
main(int argc, char *argv[])
{
	struct diag diag = { .prog = "reltags" };
	struct options o = { .report = { .program = &program } };
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
