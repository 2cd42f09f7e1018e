/*
 * relwho: who is who. One row per contact, or all about one.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "../book/brief.h"
#include "../book/promises.h"
#include "../book/report.h"
#include "../book/who.h"
#include "../book/whoname.h"
#include "../journal/argument.h"

enum { PROMISES = OPTION_OWN };
static const struct option_row rows[] = {
	{ 0, NULL, "NAME", "@Anna, or what is neither a file nor looks like one" },
	{ 'w', "with", "CONTACT,...", "only these contacts" },
	{ 't', "tag", "TAG,...", "only contacts with these tags, or those below them" },
	{ 'n', "limit", "N", "the first N rows; of a NAME, the last N entries (5)" },
	{ '1', "names", NULL, "the names alone, one a line" },
	{ PROMISES, "promises", NULL, "the promises that are open" },
	OPTION_ROW_TODAY,
	{ 'o', "output", "LAYOUT", "table, tsv, csv, json or md; of a NAME, md" },
	OPTION_ROW_SAFE,
	OPTION_ROWS_JOURNAL,
	OPTION_ROW_VOCAB,
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
	struct report report;
	struct who_options table;
	struct brief_options brief;
	const char *name;		/* of the one person; NULL for the table */
	bool promises;			/* their table, instead of the people's */
};

static int
read_options(int argc, char *argv[], struct options *o, struct diag *d)
{
	struct program_options forms;
	int c, status;

	program_options(&program, &forms);
	while ((c = getopt_long(argc, argv, forms.letters, forms.words, NULL)) != -1) {
		switch (c) {
		case '1':
			o->table.names = true;
			break;
		case PROMISES:
			o->promises = true;
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
	    o->report.with.n > 0 ? "-w" : o->report.tags.n > 0 ? "-t" : NULL;

	if (extra != NULL) {
		diag_error(d, NOWHERE, "%s is for the table, not for '%.*s'", extra,
		    DIAG_SLICE(slice_from(o->name)));
		return EXIT_TROUBLE;
	}
	o->brief.md = o->report.layout_given != NULL;
	if (o->brief.md && o->table.layout != LAYOUT_MD)
		return option_wrong(d, "-o", o->report.layout_given,
		    "md (a brief is plain text otherwise)");
	o->brief.limit = o->report.has_limit ? o->report.limit : 5;
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
	name_id *with = whoname_list(s->reader, &s->circle, &o->report.with, "-w", d);
	bool ok;

	if (with == NULL)
		return false;
	o->table.with = with;
	o->table.nwith = o->report.with.n;
	ok = o->promises ? promises_print(&s->promises, w, &o->table, out) :
	    who_print(w, &o->table, out);
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
	struct state s = {
		.fetch = { { NULL, 0, sizeof(*s.circle.people) },
		    { NULL, 0, sizeof(*s.ledger.accounts) } }
	};
	struct reader_options reader = r->reader;
	bool ok;
	struct who w;

	reader.fetch = s.fetch;
	reader.nfetch = 2;
	reader.text = o->name != NULL || o->promises;
	s.reader = reader_new(&reader, d);
	if (s.reader == NULL)
		return false;
	o->brief.rules.today = r->today;
	circle_start(&s.circle, r->vocab, reader_tags(s.reader), r->today, d);
	s.circle.order = r->reader.order;
	ledger_start(&s.ledger, &s.circle, reader_tags(s.reader), d);
	if (o->name != NULL)
		s.log = (struct brieflog){ .name = whoname_bare(slice_from(o->name)),
		    .circle = &s.circle };
	s.promises.circle = &s.circle;
	s.tags_matter = o->name != NULL || r->tags.n > 0;
	ok = gaptags_start(&s.said, &wanted, r->vocab, reader_tags(s.reader), r->today);
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

int
main(int argc, char *argv[])
{
	struct diag diag = { .prog = "relwho" };
	struct options o = {
		.report = { .program = &program,
		    .reader = { .card_text = true, .values = true, .introducers = true } },
		.brief = { .rules = { .every = { 90, 'd' } } },
	};
	struct out out;
	int status;

	report_start(&o.report, &out);
	status = read_options(argc, argv, &o, &diag);
	if (status == OPTION_GO_ON && o.promises && o.table.names) {
		diag_error(&diag, NOWHERE, "--promises and -1 do not go together");
		status = EXIT_TROUBLE;
	}
	if (status == OPTION_GO_ON && optind < argc && is_name(argv[optind])) {
		o.name = argv[optind++];
		status = check_brief(&o, &diag);
	}
	if (status == OPTION_GO_ON)
		status = report_open(&o.report, argc, argv, &diag);
	if (status == OPTION_GO_ON)
		status = run(&o, &out, &diag) ? EXIT_DONE : EXIT_TROUBLE;
	return report_end(&o.report, status, &out, &diag);
}
