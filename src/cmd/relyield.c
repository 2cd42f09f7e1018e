/*
 * relyield: whether contact without a reason to sell came before orders.
 */
#include <stdint.h>
#include <string.h>

#include "../book/circle.h"
#include "../book/gaptags.h"
#include "../book/report.h"
#include "../book/whoname.h"
#include "../book/yield.h"
#include "../book/yieldpair.h"
#include "../book/yieldtable.h"
#include "../journal/argument.h"
#include "../table/number.h"

enum { DAYS = OPTION_OWN, PAUSE, WHO };
static const struct option_row rows[] = {
	{ DAYS, "days", "DAYS", "so many days before and after an order (90)" },
	{ PAUSE, "pause", "DAYS", "orders with none in so many days before (180)" },
	{ WHO, "who", "practitioner", "three rows for each who made the contact" },
	{ 'S', "since", "DATE", "only orders from that day on" },
	{ 'U', "until", "DATE", "only orders up to that day" },
	{ 'w', "with", "CONTACT,...", "only orders of these contacts" },
	{ 't', "tag", "TAG,...", "only orders of contacts with one of these tags" },
	OPTION_ROW_TODAY,
	OPTION_ROW_OUTPUT,
	OPTION_ROW_SAFE,
	OPTION_ROWS_JOURNAL,
	OPTION_ROW_VOCAB,
	OPTION_ROW_QUIET,
	OPTION_ROWS_ALL,
};

static const struct program program = {
	.name = "relyield",
	.does = "Did contact without a reason to sell come before orders?",
	.rows = rows, .nrows = sizeof(rows) / sizeof(rows[0]),
	.operands = "[FILE ...]",
	.example = "relyield journal.md"
};

struct options {
	struct report report;
	struct yield_rules rules;
	struct yieldtable table;
	bool makers;
};

/* A number of days; false when it is none, or too small or large. */
static bool
parse_days(const char *text, int32_t least, int32_t *days)
{
	int64_t n;

	if (!number_integer(slice_from(text), &n) || n < least || n > YIELD_DAYS_MAX)
		return false;
	*days = (int32_t)n;
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
		case DAYS:
			if (!parse_days(optarg, 1, &o->rules.days))
				return option_wrong(d, "--days", optarg, "1 to 3650");
			break;
		case PAUSE:
			if (!parse_days(optarg, 0, &o->rules.pause))
				return option_wrong(d, "--pause", optarg, "0 to 3650");
			break;
		case WHO:
			o->makers = strcmp(optarg, "practitioner") == 0;
			if (!o->makers)
				return option_wrong(d, "--who", optarg, "practitioner");
			break;
		default:
			status = report_option(&o->report, c, argv, d);
			if (status != OPTION_GO_ON)
				return status;
		}
	}
	o->rules.since = o->report.since;
	o->rules.until = o->report.until;
	o->table.layout = o->report.layout;
	o->table.safe = o->report.safe;
	return argument_tags(&o->report.tags, "-t", d);
}

/* What is read, and what of it is kept. */
struct state {
	struct reader *reader;
	struct motives motives;
	struct circle circle;		/* only with -w: it knows whom a name may mean */
	struct gaptags said;		/* only with -t */
	struct makers makers;		/* only with --who */
	struct yield yield;
	struct yieldpairs pairs;
	struct reader_fetch fetch;
};

static bool
take(struct state *s, const struct entry *e, const struct options *o)
{
	if (o->report.with.n > 0 && !circle_entry(&s->circle, e, NULL))
		return false;
	if (o->report.tags.n > 0 && (e->kind == ENTRY_CARD || circle_counts(&s->circle, e)) &&
	    !gaptags_entry(&s->said, e))
		return false;
	return yield_entry(&s->yield, e);
}

/* Read the journal; false after a message. */
static bool
read_journal(struct state *s, const struct options *o, struct diag *d)
{
	enum entry_status status;
	struct entry e;

	while ((status = entry_next(s->reader, &e)) == ENTRY_OK) {
		if (!take(s, &e, o)) {
			diag_memory(d);
			return false;
		}
		s->fetch.base = (const char *)s->yield.people;
		s->fetch.n = s->yield.n;
	}
	return status == ENTRY_END;
}

/* Ask about those whose tags are wanted: all, or the ones that -w names. False after a message. */
static bool
ask(struct state *s, const struct options *o, struct diag *d)
{
	size_t n = o->report.with.n > 0 ? o->report.with.n : s->yield.n;

	for (size_t i = 0; i < n; i++) {
		name_id id = (name_id)i;

		if (o->report.with.n > 0)
			id = whoname_find(s->reader, &s->circle, slice_from(o->report.with.list[i]),
			    "-w", d);
		if (id == NAME_NONE)
			return false;
		if (o->report.tags.n > 0 && !gaptags_of(&s->said, id).wanted)
			continue;
		if (!yieldpairs_person(&s->pairs, id)) {
			diag_memory(d);
			return false;
		}
	}
	yieldpairs_finish(&s->pairs);
	return true;
}

/* Begin to keep what is read. False when memory runs out. */
static bool
begin(struct state *s, const struct options *o, struct diag *d)
{
	const struct report *r = &o->report;
	struct gaptags_options wanted = { .wanted = r->tags.list, .nwanted = r->tags.n };
	struct names *tags = reader_tags(s->reader);

	circle_start(&s->circle, r->vocab, tags, r->today, d);
	s->circle.order = r->reader.order;
	s->motives = (struct motives){ .vocab = r->vocab, .names = tags };
	s->yield = (struct yield){ .today = r->today, .motives = &s->motives,
	    .makers = o->makers ? &s->makers : NULL };
	return gaptags_start(&s->said, &wanted, r->vocab, tags, r->today) &&
	    (!o->makers || makers_start(&s->makers, tags));
}

static bool
run(const struct options *o, struct out *out, struct diag *d)
{
	struct state s = { .fetch = { NULL, 0, sizeof(*s.yield.people) } };
	struct reader_options reader = o->report.reader;
	bool ok;

	reader.fetch = &s.fetch;
	reader.nfetch = 1;
	reader.values = true;
	reader.text = o->makers;
	s.reader = reader_new(&reader, d);
	if (s.reader == NULL)
		return false;
	ok = begin(&s, o, d);
	if (!ok)
		diag_memory(d);
	if (ok && read_journal(&s, o, d)) {
		ok = yieldpairs_start(&s.pairs, &o->rules, &s.yield);
		if (!ok)
			diag_memory(d);
		ok = ok && ask(&s, o, d);
		if (ok && !yieldtable_print(&o->table, &s.pairs, out)) {
			diag_memory(d);
			ok = false;
		}
	} else
		ok = false;
	yieldpairs_free(&s.pairs);
	yield_free(&s.yield);
	makers_free(&s.makers);
	gaptags_free(&s.said);
	circle_free(&s.circle);
	motives_free(&s.motives);
	reader_free(s.reader);
	return ok;
}

int
main(int argc, char *argv[])
{
	struct diag diag = { .prog = "relyield" };
	struct options o = {
		.report = { .program = &program },
		.rules = { .days = 90, .pause = 180 },
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
