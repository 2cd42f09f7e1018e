/*
 * relmackay: how completely one knows each contact, and what to ask next.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../base/diag.h"
#include "../base/language.h"
#include "../base/operand.h"
#include "../base/option.h"
#include "../base/out.h"
#include "../base/program.h"
#include "../base/restrict.h"
#include "../book/profileask.h"
#include "../book/vocab.h"
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
	{ 'T', "today", "DATE", "as if it were that day" },
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
	struct reader_options reader;
	struct profile_options table;
	struct words tags, with;
	const char *vocab, *layout;	/* layout as it was given; NULL when none was */
	const char *ask, *template;	/* of whom; NULL for the table */
	bool keys;
	int64_t limit;			/* 0: none was given */
	day_t today;
	bool strict, has_today;
	int tell;			/* 'h' or 'V': print that instead; 0: work */
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
	int c;

	opterr = 0;
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
		case 'w':
		case 't':
			if (!words_add(c == 'w' ? &o->with : &o->tags, optarg)) {
				diag_memory(d);
				return EXIT_TROUBLE;
			}
			break;
		case 'n':
			if (!number_integer(slice_from(optarg), &o->limit) || o->limit < 1)
				return option_wrong(d, "-n", optarg, "a whole number above 0");
			break;
		case 'T':
			o->has_today = argument_first_day(optarg, &o->today);
			if (!o->has_today)
				return option_wrong(d, "-T", optarg, "a date such as 2024-03-12");
			break;
		case 'o':
			o->layout = optarg;
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
	return argument_tags(&o->tags, "-t", d);
}

/* What does not go together: one thing is printed, and what selects rows is for the table. */
static int
check_options(struct options *o, bool files, struct diag *d)
{
	const char *what = o->keys ? "--keys" : o->ask != NULL ? "--ask" : "--template";
	const char *extra = o->with.n > 0 ? "-w" : o->tags.n > 0 ? "-t" :
	    o->table.over >= 0 ? "--over" : o->table.stale ? "--stale" : NULL;

	if (!o->keys && o->ask == NULL && o->template == NULL)
		return OPTION_GO_ON;
	if (o->template != NULL && (o->keys || o->ask != NULL))
		extra = "--template";
	else if (o->keys && o->ask != NULL)
		extra = "--ask";
	if (o->template != NULL && o->layout != NULL)
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

/* The contacts that -w names; NULL after a message. */
static name_id *
find_contacts(const struct options *o, struct state *s, struct diag *d)
{
	name_id *ids = calloc(o->with.n + 1, sizeof(*ids));
	bool ok = ids != NULL;

	if (!ok)
		diag_memory(d);
	for (size_t i = 0; i < o->with.n && ok; i++) {
		ids[i] = whoname_find(s->reader, &s->circle, slice_from(o->with.list[i]), "-w", d);
		ok = ids[i] != NAME_NONE;
	}
	if (ok)
		return ids;
	free(ids);
	return NULL;
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
	name_id *with = find_contacts(o, s, d);
	bool ok;

	if (with == NULL)
		return false;
	o->table.with = with;
	o->table.nwith = o->with.n;
	ok = profiletable_print(&s->view, &o->table, out);
	if (!ok)
		diag_memory(d);
	free(with);
	return ok;
}

static bool
run(struct options *o, struct vocab *v, struct out *out, struct diag *d)
{
	struct gaptags_options wanted = { .wanted = o->tags.list, .nwanted = o->tags.n };
	struct reader_fetch fetch = { NULL, 0, sizeof(struct profile) };
	struct reader_options reader = o->reader;
	struct state s = { .tags_matter = o->tags.n > 0 };
	bool ok;

	reader.fetch = &fetch;
	reader.nfetch = 1;
	s.reader = reader_new(&reader, d);
	if (s.reader == NULL)
		return false;
	ok = profiles_start(&s.profiles, o->today, d) &&
	    gaptags_start(&s.tags, &wanted, v, reader_tags(s.reader), o->today);
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

/* The exit status of reading and printing. */
static int
start(struct options *o, struct out *out, struct diag *d)
{
	struct vocab *v;
	bool ok;

	if (o->limit > 0)
		o->table.limit = o->limit;
	else
		o->table.limit = o->ask != NULL ? PROFILE_ASK : INT64_MAX;
	if (o->keys) {
		ok = profileask_keys(&o->table, out);
		if (!ok)
			diag_memory(d);
		return ok ? EXIT_DONE : EXIT_TROUBLE;
	}
	v = vocab_load(o->vocab, d);
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
	struct diag diag = { .prog = "relmackay" };
	struct options o = {
		.reader = { .roster = getenv("REL_ROSTER"), .text = true },
		.table = { .layout = layout_default(STDOUT_FILENO), .sensitive = true,
		    .lang = language_default(), .over = -1 },
	};
	const char *fallback;
	struct operands files;
	struct out out;
	int status = read_options(argc, argv, &o, &diag);

	out_start(&out, STDOUT_FILENO);
	if (o.tell != 0)
		program_tell(&program, o.tell, &out);
	if (status == OPTION_GO_ON)
		status = check_options(&o, optind < argc, &diag);
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
	words_free(&o.tags);
	words_free(&o.with);
	if (status == EXIT_DONE && o.strict && diag.warnings > 0)
		status = EXIT_FOUND;
	return status;
}
