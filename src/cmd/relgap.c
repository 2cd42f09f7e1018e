/*
 * relgap: with whom there is contact without a reason to sell, and with whom
 * there is not.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../base/diag.h"
#include "../base/operand.h"
#include "../base/option.h"
#include "../base/out.h"
#include "../base/program.h"
#include "../base/restrict.h"
#include "../book/circle.h"
#include "../book/gapgroup.h"
#include "../book/gaplist.h"
#include "../book/gaptable.h"
#include "../book/gaptags.h"
#include "../book/vocab.h"
#include "../book/whoname.h"
#include "../journal/argument.h"
#include "../journal/entry.h"
#include "../table/layout.h"
#include "../table/number.h"

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
	{ 'T', "today", "DATE", "as if it were that day" },
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
	struct reader_options reader;
	struct gaplist_options list;
	struct gaptable table;
	enum gap_by by;
	struct words tags, with;
	const char *vocab;
	bool check, has_today;
	int tell;			/* 'h' or 'V': print that instead; 0: work */
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
	int status = OPTION_GO_ON;

	if (!words_add(&words, list)) {
		diag_memory(d);
		status = EXIT_TROUBLE;
	}
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

	opterr = 0;
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
		case 't':
		case 'w':
			if (!words_add(c == 't' ? &o->tags : &o->with, optarg)) {
				diag_memory(d);
				return EXIT_TROUBLE;
			}
			break;
		case 'T':
			o->has_today = argument_first_day(optarg, &o->list.rules.today);
			if (!o->has_today)
				return option_wrong(d, "-T", optarg, "a date such as 2024-03-12");
			break;
		case 'n':
			if (!number_integer(slice_from(optarg), &o->table.limit) ||
			    o->table.limit < 1)
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
		case CHECK:
			o->check = true;
			break;
		case OPTION_SAFE:
			o->table.safe = true;
			break;
		case OPTION_STRICT:
			o->list.rules.strict = true;
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
	return argument_tags(&o->tags, "-t", d);
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

/* The contacts that -w names; NULL after a message. */
static name_id *
find_contacts(const struct words *with, struct reader *r, const struct circle *c, struct diag *d)
{
	name_id *ids = calloc(with->n + 1, sizeof(*ids));
	bool ok = ids != NULL;

	if (!ok)
		diag_memory(d);
	for (size_t i = 0; i < with->n && ok; i++) {
		ids[i] = whoname_find(r, c, slice_from(with->list[i]), "-w", d);
		ok = ids[i] != NAME_NONE;
	}
	if (ok)
		return ids;
	free(ids);
	return NULL;
}

/* Judge and print; *neglects says whether somebody of the list is. False after a message. */
static bool
report(struct options *o, const struct circle *c, const struct gaptags *t, struct out *out,
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
run(struct options *o, struct vocab *v, struct out *out, bool *neglects, struct diag *d)
{
	struct gaptags_options wanted = { o->by, o->tags.list, o->tags.n };
	struct reader *r = reader_new(&o->reader, d);
	struct circle circle;
	struct gaptags tags;
	name_id *with = NULL;
	bool ok = r != NULL;

	if (!ok)
		return false;
	circle_start(&circle, v, reader_tags(r), o->list.rules.today, d);
	circle.order = o->reader.order;
	ok = gaptags_start(&tags, &wanted, v, reader_tags(r), o->list.rules.today);
	if (!ok)
		diag_memory(d);
	ok = ok && read_journal(r, &circle, &tags, d) &&
	    (with = find_contacts(&o->with, r, &circle, d)) != NULL;
	if (ok) {
		o->list.with = with;
		o->list.nwith = o->with.n;
		o->table.contacts = reader_contacts(r);
		ok = report(o, &circle, &tags, out, neglects, d);
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
	struct vocab *v = vocab_load(o->vocab, d);
	bool neglects = false, ok;

	if (v == NULL)
		return EXIT_TROUBLE;
	if (o->reader.order == DATE_ORDER_NONE)
		o->reader.order = vocab_order(v);
	if (!o->has_today)
		o->list.rules.today = day_now();
	restrict_to_reading();
	ok = run(o, v, out, &neglects, d);
	vocab_free(v);
	if (!ok)
		return EXIT_TROUBLE;
	return o->check && neglects ? EXIT_FOUND : EXIT_DONE;
}

int
main(int argc, char *argv[])
{
	struct diag diag = { .prog = "relgap" };
	struct options o = {
		.reader = { .roster = getenv("REL_ROSTER"), .card_text = true },
		.list = { .rules = { .every = { 90, 'd' } } },
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
		status = start(&o, &out, &diag);
	}
	if (status == EXIT_TROUBLE)
		out_drop(&out);
	if (!out_close(&out, &diag))
		status = EXIT_TROUBLE;
	words_free(&o.tags);
	words_free(&o.with);
	return status;
}
