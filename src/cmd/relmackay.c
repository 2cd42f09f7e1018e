/*
 * relmackay: how completely one knows each contact, and what to ask next.
 */
#include <stdint.h>
#include <stdlib.h>

#include "../base/language.h"
#include "../book/profileask.h"
#include "../book/report.h"
#include "../book/whoname.h"
#include "../journal/argument.h"
#include "../table/number.h"

enum { ASK = OPTION_OWN, KEYS, LANGUAGE, NO_SENSITIVE, OVER, STALE, TEMPLATE };
static const struct option_row rows[] = {
	{ ASK, "ask", "CONTACT", "what to ask that one next, the easiest of use first" },
	{ KEYS, "keys", NULL, "all that there is to know of somebody; no journal is read" },
	{ TEMPLATE, "template", "CONTACT", "an empty card for the rest; @Name may be new" },
	{ OVER, "over", "PERCENT", "only who is known for more than that" },
	{ STALE, "stale", NULL, "only of whom nothing new was surely learned for a year" },
	{ NO_SENSITIVE, "no-sensitive", NULL, "leave out health, belief and the like" },
	{ LANGUAGE, "lang", "nl|en", "the questions in Dutch or English" },
	{ 'w', "with", "CONTACT,...", "only these contacts" },
	{ 't', "tag", "TAG,...", "only contacts with one of these tags" },
	{ 'n', "limit", "N", "the first N rows; of --ask, N questions (5)" },
	OPTION_ROW_TODAY,
	OPTION_ROW_OUTPUT,
	OPTION_ROW_SAFE,
	OPTION_ROWS_JOURNAL,
	{ OPTION_VOCAB, "vocab", "FILE", "synonyms of tags" },
	OPTION_ROW_STRICT,
	OPTION_ROW_QUIET,
	OPTION_ROWS_ALL,
};

static const struct program program = {
	.name = "relmackay",
	.does = "How completely do you know each contact, and what should you ask next?",
	.rows = rows, .nrows = sizeof(rows) / sizeof(rows[0]),
	.operands = "[FILE ...]",
	.example = "relmackay --ask Anna-de-Vries journal.md"
};

struct options {
	struct report report;
	struct profile_options table;
	const char *ask, *template;	/* of whom; NULL for the table */
	bool keys;
};

static bool
parse_percent(const char *text, int *percent)
{
	int64_t n;

	if (!number_integer(slice_from(text), &n) || n < 0 || n > 99)
		return false;
	*percent = (int)n;
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
		case ASK:
			o->ask = optarg;
			break;
		case KEYS:
			o->keys = true;
			break;
		case TEMPLATE:
			o->template = optarg;
			break;
		case OVER:
			if (!parse_percent(optarg, &o->table.over))
				return option_wrong(d, "--over", optarg,
				    "a whole number from 0 to 99");
			break;
		case STALE:
			o->table.stale = true;
			break;
		case NO_SENSITIVE:
			o->table.sensitive = false;
			break;
		case LANGUAGE:
			if (!language_parse(optarg, &o->table.lang))
				return option_wrong(d, "--lang", optarg, "nl or en");
			break;
		default:
			status = report_option(&o->report, c, argv, d);
			if (status != OPTION_GO_ON)
				return status;
		}
	}
	o->table.layout = o->report.layout;
	o->table.safe = o->report.safe;
	o->table.limit = o->ask != NULL && !o->report.has_limit ? PROFILE_ASK : o->report.limit;
	return argument_tags(&o->report.tags, "-t", d);
}

/* What does not go together: one thing is printed, and what selects rows is for the table. */
static int
check_options(struct options *o, bool files, struct diag *d)
{
	const char *what = o->keys ? "--keys" : o->ask != NULL ? "--ask" : "--template";
	const char *extra = o->report.with.n > 0 ? "-w" : o->report.tags.n > 0 ? "-t" :
	    o->table.over >= 0 ? "--over" : o->table.stale ? "--stale" : NULL;

	if (!o->keys && o->ask == NULL && o->template == NULL)
		return OPTION_GO_ON;
	if (o->template != NULL && (o->keys || o->ask != NULL))
		extra = "--template";
	else if (o->keys && o->ask != NULL)
		extra = "--ask";
	if (o->template != NULL && o->report.layout_given != NULL)
		extra = "-o";
	if (extra != NULL)
		diag_error(d, NOWHERE, "%s and %s do not go together", what, extra);
	else if (o->keys && files)
		diag_error(d, NOWHERE, "--keys reads no journal, and takes no files");
	else
		return OPTION_GO_ON;
	return EXIT_TROUBLE;
}

/* What is read, and what of it is kept. */
struct state {
	struct reader *reader;
	struct profiles profiles;
	struct gaptags tags;
	bool tags_matter;
	struct circle circle;		/* whom names may mean; made when all was read */
	struct profile_view view;
};

/* Read the journal; false after a message. */
static bool
read_journal(struct state *s, struct reader_fetch *fetch, struct diag *d)
{
	struct profiles *p = &s->profiles;
	enum entry_status status;
	struct entry e;

	while ((status = entry_next(s->reader, &e)) == ENTRY_OK) {
		bool counts = e.kind == ENTRY_CARD ||
		    (e.kind == ENTRY_DATED && e.date.first <= p->today);

		if (!profiles_entry(p, &e) ||
		    (s->tags_matter && counts && !gaptags_entry(&s->tags, &e))) {
			diag_memory(d);
			return false;
		}
		fetch->base = (const char *)p->list;
		fetch->n = p->n;
	}
	if (status == ENTRY_END && !profiles_circle(p, &s->circle)) {
		diag_memory(d);
		return false;
	}
	return status == ENTRY_END;
}

/* Print what was asked for about one contact. False after a message. */
static bool
print_one(struct options *o, struct state *s, struct out *out, struct diag *d)
{
	name_id id = o->ask != NULL ?
	    whoname_find(s->reader, &s->circle, slice_from(o->ask), "--ask", d) :
	    whoname_find_or_new(s->reader, &s->circle, slice_from(o->template), "--template", d);
	bool ok, written = true;

	if (id == NAME_NONE)
		return false;
	if (o->ask != NULL)
		ok = profileask_next(&s->view, &o->table, id, out);
	else
		ok = profileask_card(&s->view, &o->table, id, &written, out);
	if (!ok)
		diag_memory(d);
	else if (!written)
		diag_error(d, NOWHERE, "--template: no heading can name '%.*s'",
		    DIAG_SLICE(names_text(s->view.contacts, id)));
	return ok && written;
}

/* Print the table. False after a message. */
static bool
print_table(struct options *o, struct state *s, struct out *out, struct diag *d)
{
	name_id *with = whoname_list(s->reader, &s->circle, &o->report.with, "-w", d);
	bool ok;

	if (with == NULL)
		return false;
	o->table.with = with;
	o->table.nwith = o->report.with.n;
	ok = profiletable_print(&s->view, &o->table, out);
	if (!ok)
		diag_memory(d);
	free(with);
	return ok;
}

static bool
run(struct options *o, struct out *out, struct diag *d)
{
	const struct report *r = &o->report;
	struct gaptags_options wanted = { .wanted = r->tags.list, .nwanted = r->tags.n };
	struct reader_fetch fetch = { NULL, 0, sizeof(struct profile) };
	struct reader_options reader = r->reader;
	struct state s = { .tags_matter = r->tags.n > 0 };
	bool ok;

	reader.fetch = &fetch;
	reader.nfetch = 1;
	s.reader = reader_new(&reader, d);
	if (s.reader == NULL)
		return false;
	ok = profiles_start(&s.profiles, r->today, d) &&
	    gaptags_start(&s.tags, &wanted, r->vocab, reader_tags(s.reader), r->today);
	if (!ok)
		diag_memory(d);
	s.view = (struct profile_view){ &s.profiles, s.tags_matter ? &s.tags : NULL,
	    reader_contacts(s.reader) };
	ok = ok && read_journal(&s, &fetch, d) &&
	    (o->ask != NULL || o->template != NULL ? print_one : print_table)(o, &s, out, d);
	circle_free(&s.circle);
	gaptags_free(&s.tags);
	profiles_free(&s.profiles);
	reader_free(s.reader);
	return ok;
}

/* All that there is to know. False after a message. */
static bool
print_keys(struct options *o, struct out *out, struct diag *d)
{
	bool ok = profileask_keys(&o->table, out);

	if (!ok)
		diag_memory(d);
	return ok;
}

int
main(int argc, char *argv[])
{
	struct diag diag = { .prog = "relmackay" };
	struct options o = {
		.report = { .program = &program, .reader = { .text = true } },
		.table = { .sensitive = true, .lang = language_default(), .over = -1 },
	};
	struct out out;
	int status;

	report_start(&o.report, &out);
	status = read_options(argc, argv, &o, &diag);
	if (status == OPTION_GO_ON)
		status = check_options(&o, optind < argc, &diag);
	if (status == OPTION_GO_ON && !o.keys)
		status = report_open(&o.report, argc, argv, &diag);
	if (status == OPTION_GO_ON)
		status = (o.keys ? print_keys : run)(&o, &out, &diag) ? EXIT_DONE : EXIT_TROUBLE;
	return report_end(&o.report, status, &out, &diag);
}
