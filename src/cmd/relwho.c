/*
 * relwho: who is who. One row per contact, or all about one.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../base/diag.h"
#include "../base/operand.h"
#include "../base/option.h"
#include "../base/out.h"
#include "../base/program.h"
#include "../base/restrict.h"
#include "../book/brief.h"
#include "../book/promises.h"
#include "../book/vocab.h"
#include "../book/who.h"
#include "../book/whoname.h"
#include "../journal/argument.h"
#include "../table/number.h"

enum { PROMISES = OPTION_OWN };
static const struct option_row rows[] = {
	{ 0, NULL, "NAME", "@Anna, or what is neither a file nor looks like one" },
	{ 'w', "with", "CONTACT,...", "only these contacts" },
	{ 't', "tag", "TAG,...", "only contacts with these tags, or those below them" },
	{ 'n', "limit", "N", "the first N rows; of a NAME, the last N entries (5)" },
	{ '1', "names", NULL, "the names alone, one a line" },
	{ PROMISES, "promises", NULL, "the promises that are open" },
	{ 'T', "today", "DATE", "as if it were that day" },
	{ 'o', "output", "LAYOUT", "table, tsv, csv, json or md; of a NAME, md" },
	OPTION_ROW_SAFE,
	OPTION_ROWS_JOURNAL,
	{ OPTION_VOCAB, "vocab", "FILE", "groups and synonyms of tags" },
	OPTION_ROW_STRICT,
	OPTION_ROW_QUIET,
	OPTION_ROWS_ALL,
};

static const struct program program = {
	.name = "relwho",
	.does = "Show whom a journal knows; with a NAME, all about that one.",
	.rows = rows, .nrows = sizeof(rows) / sizeof(rows[0]),
	.operands = "[FILE ...]",
	.also = "[OPTION ...] NAME [FILE ...]",
	.example = "relwho Anna-de-Vries journal.md"
};

struct options {
	struct reader_options reader;
	struct who_options table;
	struct brief_options brief;
	struct words tags, with;
	const char *vocab;
	const char *layout;		/* as it was given; NULL when none was */
	const char *name;		/* of the one person; NULL for the table */
	int64_t limit;			/* 0: none was given */
	bool promises;			/* their table, instead of the people's */
	bool strict, has_today;
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
		case '1':
			o->table.names = true;
			break;
		case 'T':
			o->has_today = argument_first_day(optarg, &o->brief.rules.today);
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
		case PROMISES:
			o->promises = true;
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

/* Whether an operand looks like a file that is misspelt: `notes/j`, `journal.md`. */
static bool
looks_like_file(const char *s)
{
	const char *point = strrchr(s, '.');
	size_t i = 1;

	if (s[0] == '\0' || strchr(s, '/') != NULL)
		return true;
	if (point == NULL || point == s)
		return false;
	while (ascii_alnum(point[i]))
		i++;
	return i > 1 && point[i] == '\0';
}

/* Whether the first operand is a person and not a file. */
static bool
is_name(const char *s)
{
	struct stat st;

	if (s[0] == '@')
		return true;
	return strcmp(s, "-") != 0 && stat(s, &st) != 0 && !looks_like_file(s);
}

/* What a brief is printed as, and what does not go with it. */
static int
check_brief(struct options *o, struct diag *d)
{
	const char *extra = o->table.names ? "-1" : o->promises ? "--promises" :
	    o->with.n > 0 ? "-w" : o->tags.n > 0 ? "-t" : NULL;

	if (extra != NULL) {
		diag_error(d, NOWHERE, "%s is for the table, not for '%.*s'", extra,
		    DIAG_SLICE(slice_from(o->name)));
		return EXIT_TROUBLE;
	}
	if (o->layout != NULL && o->table.layout != LAYOUT_MD)
		return option_wrong(d, "-o", o->layout, "md (a brief is plain text otherwise)");
	o->brief.md = o->layout != NULL;
	o->brief.limit = o->limit > 0 ? o->limit : 5;
	return OPTION_GO_ON;
}

/* What is read, and what of it is kept. */
struct state {
	struct reader *reader;
	struct circle circle;
	struct gaptags said;
	bool tags_matter;		/* somebody asks for what it holds */
	struct ledger ledger;
	struct brieflog log;
	struct promises promises;
	struct reader_fetch fetch[2];
};

static bool
take(struct state *s, const struct entry *e, const struct options *o)
{
	enum motive motive;

	if (!circle_entry(&s->circle, e, &motive))
		return false;
	if ((e->kind == ENTRY_CARD || circle_counts(&s->circle, e)) &&
	    ((s->tags_matter && !gaptags_entry(&s->said, e)) || !ledger_entry(&s->ledger, e)))
		return false;
	if (o->promises && !promises_entry(&s->promises, e))
		return false;
	return o->name == NULL || brieflog_entry(&s->log, s->reader, e, motive);
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
		s->fetch[0].base = (const char *)s->circle.people;
		s->fetch[0].n = s->circle.n;
		s->fetch[1].base = (const char *)s->ledger.accounts;
		s->fetch[1].n = s->ledger.n;
	}
	if (status == ENTRY_END && ledger_finish(&s->ledger))
		return true;
	if (status == ENTRY_END)
		diag_memory(d);
	return false;
}

/* All about one person. False after a message. */
static bool
print_brief(struct options *o, struct state *s, const struct who *w, struct out *out,
    struct diag *d)
{
	name_id person = whoname_find(s->reader, &s->circle, slice_from(o->name), "", d);

	if (person == NAME_NONE)
		return false;
	if (s->log.changed || (s->log.found && s->log.person != person))
		diag_warn(d, NOWHERE, "'%.*s' is not one person throughout the journal: "
		    "ask for '%.*s', or put cards first", DIAG_SLICE(s->log.name),
		    DIAG_SLICE(names_text(w->contacts, person)));
	if (brief_print(w, &s->log, person, &o->brief, out))
		return true;
	diag_memory(d);
	return false;
}

/* One row per contact, or open promise. False after a message. */
static bool
print_table(struct options *o, struct state *s, const struct who *w, struct out *out,
    struct diag *d)
{
	name_id *with = calloc(o->with.n + 1, sizeof(*with));
	bool ok = with != NULL, found = true;

	for (size_t i = 0; i < o->with.n && ok && found; i++) {
		with[i] = whoname_find(s->reader, &s->circle, slice_from(o->with.list[i]), "-w", d);
		found = with[i] != NAME_NONE;
	}
	if (ok && found) {
		o->table.with = with;
		o->table.nwith = o->with.n;
		o->table.limit = o->limit > 0 ? o->limit : INT64_MAX;
		ok = o->promises ? promises_print(&s->promises, w, &o->table, out) :
		    who_print(w, &o->table, out);
	}
	if (!ok)
		diag_memory(d);
	free(with);
	return ok && found;
}

static bool
run(struct options *o, struct vocab *v, struct out *out, struct diag *d)
{
	struct gaptags_options wanted = { .wanted = o->tags.list, .nwanted = o->tags.n };
	struct state s = {
		.fetch = { { NULL, 0, sizeof(*s.circle.people) },
		    { NULL, 0, sizeof(*s.ledger.accounts) } }
	};
	day_t today = o->brief.rules.today;
	struct reader_options reader = o->reader;
	bool ok;
	struct who w;

	reader.fetch = s.fetch;
	reader.nfetch = 2;
	s.reader = reader_new(&reader, d);
	if (s.reader == NULL)
		return false;
	circle_start(&s.circle, v, reader_tags(s.reader), today, d);
	s.circle.order = o->reader.order;
	ledger_start(&s.ledger, &s.circle, reader_tags(s.reader), d);
	if (o->name != NULL)
		s.log = (struct brieflog){ .name = whoname_bare(slice_from(o->name)),
		    .circle = &s.circle };
	s.promises.circle = &s.circle;
	s.tags_matter = o->name != NULL || o->tags.n > 0;
	ok = gaptags_start(&s.said, &wanted, v, reader_tags(s.reader), today);
	if (!ok)
		diag_memory(d);
	w = (struct who){ &s.circle, &s.ledger, &s.said, reader_tags(s.reader),
	    reader_contacts(s.reader) };
	ok = ok && read_journal(&s, o, d) &&
	    (o->name != NULL ? print_brief : print_table)(o, &s, &w, out, d);
	promises_free(&s.promises);
	brieflog_free(&s.log);
	gaptags_free(&s.said);
	ledger_free(&s.ledger);
	circle_free(&s.circle);
	reader_free(s.reader);
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
		o->brief.rules.today = day_now();
	o->reader.text = o->name != NULL || o->promises;
	restrict_to_reading();
	ok = run(o, v, out, d);
	vocab_free(v);
	return ok ? EXIT_DONE : EXIT_TROUBLE;
}

int
main(int argc, char *argv[])
{
	struct diag diag = { .prog = "relwho" };
	struct options o = {
		.reader = { .roster = getenv("REL_ROSTER"), .card_text = true, .values = true,
		    .introducers = true },
		.table = { .layout = layout_default(STDOUT_FILENO) },
		.brief = { .rules = { .every = { 90, 'd' } } },
	};
	const char *fallback;
	struct operands files;
	struct out out;
	int status = read_options(argc, argv, &o, &diag);

	out_start(&out, STDOUT_FILENO);
	if (o.tell != 0)
		program_tell(&program, o.tell, &out);
	if (status == OPTION_GO_ON && o.promises && o.table.names) {
		diag_error(&diag, NOWHERE, "--promises and -1 do not go together");
		status = EXIT_TROUBLE;
	}
	if (status == OPTION_GO_ON && optind < argc && is_name(argv[optind])) {
		o.name = argv[optind++];
		status = check_brief(&o, &diag);
	}
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
