/*
 * relgap: with whom there is contact without a reason to sell, and with whom
 * there is not.
 */
#include <stdlib.h>
#include <string.h>

#include "../book/circle.h"
#include "../book/gapgroup.h"
#include "../book/gaplist.h"
#include "../book/gaptable.h"
#include "../book/gaptags.h"
#include "../book/report.h"
#include "../book/whoname.h"
#include "../journal/argument.h"

enum { BY = OPTION_OWN, CHECK, EVERY, STATUS };
static const struct option_row rows[] = {
	{ OPTION_STRICT, "strict", NULL, "only what has a tag of contact for its own sake" },
	{ EVERY, "every", "RHYTHM", "how often, when nothing else says so (90d)" },
	{ STATUS, "status", "STATUS,...", "only never, overdue, due, ok, snoozed, met-once" },
	{ 'w', "with", "CONTACT,...", "only these contacts" },
	{ 't', "tag", "TAG,...", "only contacts with one of these tags" },
	{ BY, "by", "tag|group", "a row for each tag, or group of tags, of the contacts" },
	{ 'n', "limit", "N", "the first N rows" },
	{ CHECK, "check", NULL, "exit with 1 when somebody is overdue or never" },
	OPTION_ROW_TODAY,
	OPTION_ROW_OUTPUT,
	OPTION_ROW_SAFE,
	OPTION_ROWS_JOURNAL,
	{ OPTION_VOCAB, "vocab", "FILE", "groups, synonyms and rhythms of tags" },
	OPTION_ROW_QUIET,
	OPTION_ROWS_ALL,
};

static const struct program program = {
	.name = "relgap",
	.does = "With whom was there contact without a reason to sell, and how long ago?",
	.rows = rows, .nrows = sizeof(rows) / sizeof(rows[0]),
	.operands = "[FILE ...]",
	.example = "relgap -n 10 journal.md"
};

struct options {
	struct report report;
	struct gaplist_options list;
	struct gaptable table;
	enum gap_by by;
	bool check;
};

static bool
parse_by(const char *text, enum gap_by *by)
{
	*by = strcmp(text, "tag") == 0 ? GAP_BY_TAG : GAP_BY_GROUP;
	return *by == GAP_BY_TAG || strcmp(text, "group") == 0;
}

/* Words between commas: statuses. */
static int
read_statuses(unsigned *statuses, char *list, struct diag *d)
{
	struct words words = { 0 };
	int status = option_words(&words, list, d);

	for (size_t i = 0; i < words.n && status == OPTION_GO_ON; i++) {
		enum gap_status s = gap_status_find(slice_from(words.list[i]));

		if (s == GAP_STATUSES)
			status = option_wrong(d, "--status", words.list[i],
			    "never, overdue, due, ok, snoozed or met-once");
		else
			*statuses |= 1u << s;
	}
	words_free(&words);
	return status;
}

static int
read_options(int argc, char *argv[], struct options *o, struct diag *d)
{
	struct program_options forms;
	int c, status;

	program_options(&program, &forms);
	while ((c = getopt_long(argc, argv, forms.letters, forms.words, NULL)) != -1) {
		switch (c) {
		case BY:
			if (!parse_by(optarg, &o->by))
				return option_wrong(d, "--by", optarg, "tag or group");
			break;
		case EVERY:
			if (!rhythm_parse(slice_from(optarg), &o->list.rules.every))
				return option_wrong(d, "--every", optarg,
				    "a number and d, w, m or y, such as 3w");
			break;
		case STATUS:
			status = read_statuses(&o->list.statuses, optarg, d);
			if (status != OPTION_GO_ON)
				return status;
			break;
		case CHECK:
			o->check = true;
			break;
		case OPTION_STRICT:	/* here it is not about warnings */
			o->list.rules.strict = true;
			break;
		default:
			status = report_option(&o->report, c, argv, d);
			if (status != OPTION_GO_ON)
				return status;
		}
	}
	o->table.layout = o->report.layout;
	o->table.safe = o->report.safe;
	o->table.limit = o->report.limit;
	return argument_tags(&o->report.tags, "-t", d);
}

/* Read the journal; false after a message. */
static bool
read_journal(struct reader *r, struct circle *c, struct gaptags *t, struct diag *d)
{
	enum entry_status status;
	struct entry e;

	while ((status = entry_next(r, &e)) == ENTRY_OK) {
		if (!circle_entry(c, &e, NULL) ||
		    ((e.kind == ENTRY_CARD || circle_counts(c, &e)) && !gaptags_entry(t, &e))) {
			diag_memory(d);
			return false;
		}
	}
	return status == ENTRY_END;
}

/* Judge and print; *neglects says whether somebody of the list is. False after a message. */
static bool
print_gaps(struct options *o, const struct circle *c, const struct gaptags *t, struct out *out,
    bool *neglects, struct diag *d)
{
	struct gaplist list = { 0 };
	bool ok;

	o->table.rules = o->list.rules;
	o->table.share = (struct gapshare){ c->free, c->sell, c->other };
	ok = gaplist_make(&list, &o->list, c, t, o->table.contacts) &&
	    (o->by == GAP_BY_CONTACT ? gaptable_print(&o->table, &list, out) :
	    gapgroup_print(&o->table, &list, t, out));
	if (!ok)
		diag_memory(d);
	*neglects = gaplist_neglects(&list);
	gaplist_free(&list);
	return ok;
}

static bool
run(struct options *o, struct out *out, bool *neglects, struct diag *d)
{
	struct gaptags_options wanted = { o->by, o->report.tags.list, o->report.tags.n };
	struct reader *r = reader_new(&o->report.reader, d);
	struct circle circle;
	struct gaptags tags;
	name_id *with = NULL;
	bool ok = r != NULL;

	if (!ok)
		return false;
	o->list.rules.today = o->report.today;
	circle_start(&circle, o->report.vocab, reader_tags(r), o->report.today, d);
	circle.order = o->report.reader.order;
	ok = gaptags_start(&tags, &wanted, o->report.vocab, reader_tags(r), o->report.today);
	if (!ok)
		diag_memory(d);
	ok = ok && read_journal(r, &circle, &tags, d) &&
	    (with = whoname_list(r, &circle, &o->report.with, "-w", d)) != NULL;
	if (ok) {
		o->list.with = with;
		o->list.nwith = o->report.with.n;
		o->table.contacts = reader_contacts(r);
		ok = print_gaps(o, &circle, &tags, out, neglects, d);
	}
	free(with);
	gaptags_free(&tags);
	circle_free(&circle);
	reader_free(r);
	return ok;
}

/* The exit status of reading and printing. */
static int
start(struct options *o, struct out *out, struct diag *d)
{
	bool neglects = false;

	if (!run(o, out, &neglects, d))
		return EXIT_TROUBLE;
	return o->check && neglects ? EXIT_FOUND : EXIT_DONE;
}

int
main(int argc, char *argv[])
{
	struct diag diag = { .prog = "relgap" };
	struct options o = {
		.report = { .program = &program, .reader = { .card_text = true } },
		.list = { .rules = { .every = { 90, 'd' } } },
	};
	struct out out;
	int status;

	report_start(&o.report, &out);
	status = read_options(argc, argv, &o, &diag);
	if (status == OPTION_GO_ON)
		status = report_open(&o.report, argc, argv, &diag);
	if (status == OPTION_GO_ON)
		status = start(&o, &out, &diag);
	return report_end(&o.report, status, &out, &diag);
}
