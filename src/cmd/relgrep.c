/*
 * relgrep: the entries that are wanted, as journal text again.
 */
#include <stdio.h>
#include <stdlib.h>

#include "../base/mem.h"
#include "../book/query.h"
#include "../book/queryfiles.h"
#include "../book/queryoption.h"
#include "../book/report.h"
#include "../journal/excerpt.h"

enum { COUNT = OPTION_OWN, GROUP, OTHER, PLANNED, SELL, UNDATED, UNTAGGED, WORDS, FREE };
static const struct option_row rows[] = {
	{ 't', "tag", "TAG,...", "with one of these tags, or one below them" },
	{ GROUP, "group", "NAME,...", "with a tag of one of these groups" },
	{ 'w', "with", "CONTACT,...", "with one of these people" },
	{ 'S', "since", "DATE", "from that day on" },
	{ 'U', "until", "DATE", "up to that day" },
	{ 'e', "match", "PATTERN", "whose text matches (PCRE2); so does -m" },
	{ WORDS, "words", "NUMBER", "with so many words: '>20', '<=5', 0, 5..20" },
	{ FREE, "free", NULL, "for its own sake" },
	{ SELL, "sell", NULL, "with a reason to sell" },
	{ OTHER, "other", NULL, "neither is said" },
	{ PLANNED, "planned", NULL, "after today" },
	{ UNDATED, "undated", NULL, "whose date is not understood" },
	{ UNTAGGED, "untagged", NULL, "without a tag" },
	{ 'x', "expression", "EXPRESSION", "such as 'lunch and (value or @Anna) and not sell'" },
	{ 'a', "and", NULL, "between two terms: both; as without it" },
	{ 'r', "or", NULL, "between two terms: one of them" },
	{ 'v', "not", NULL, "before a term: not that" },
	{ 'i', "ignore-case", NULL, "all patterns ignore case" },
	{ COUNT, "count", NULL, "print how many, for each of several files" },
	{ 'l', "files-with-matches", NULL, "print the names of the files that have one" },
	{ 'H', "with-filename", NULL, "print FILE:LINE: before each line" },
	{ 'n', "limit", "N", "no more than the first N entries" },
	OPTION_ROW_TODAY,
	OPTION_ROWS_JOURNAL,
	OPTION_ROW_VOCAB,
	OPTION_ROW_QUIET,
	OPTION_ROWS_ALL,
	{ 'm', NULL, "PATTERN", NULL },
};

static const struct program program = {
	.name = "relgrep",
	.does = "Print the entries of a journal that are wanted, with their context.",
	.rows = rows, .nrows = sizeof(rows) / sizeof(rows[0]),
	.operands = "[FILE ...]",
	.example = "relgrep -t lunch -S 2024 journal.md | reltags -c contacts"
};

struct options {
	struct report report;
	struct queryoption *terms;
	size_t nterms, terms_cap;
	bool ignore_case;
	bool count, files, places;	/* --count, -l, -H */
};

/* The options that select: they mean something only beside each other. */
static const struct {
	int option;
	enum queryoption_kind kind;
	const char *name;	/* as messages call it */
	const char *value;	/* NULL: it is given */
} selecting[] = {
	{ 'a', QUERYOPTION_AND, "-a", "" }, { 'r', QUERYOPTION_OR, "-r", "" },
	{ 'v', QUERYOPTION_NOT, "-v", "" }, { 't', QUERYOPTION_TAGS, "-t", NULL },
	{ GROUP, QUERYOPTION_GROUPS, "--group", NULL }, { 'w', QUERYOPTION_CONTACTS, "-w", NULL },
	{ 'S', QUERYOPTION_SINCE, "-S", NULL }, { 'U', QUERYOPTION_UNTIL, "-U", NULL },
	{ 'e', QUERYOPTION_PATTERN, "-e", NULL }, { 'm', QUERYOPTION_PATTERN, "-m", NULL },
	{ WORDS, QUERYOPTION_WORDS, "--words", NULL }, { 'x', QUERYOPTION_EXPRESSION, "-x", NULL },
	{ FREE, QUERYOPTION_STATE, "--free", "free" },
	{ SELL, QUERYOPTION_STATE, "--sell", "sell" },
	{ OTHER, QUERYOPTION_STATE, "--other", "other" },
	{ PLANNED, QUERYOPTION_STATE, "--planned", "planned" },
	{ UNDATED, QUERYOPTION_STATE, "--undated", "undated" },
	{ UNTAGGED, QUERYOPTION_STATE, "--untagged", "untagged" },
};

/* Keep an option that selects, in its order; false when it is none, or memory runs out. */
static bool
keep(struct options *o, int option, const char *value, bool *memory)
{
	for (size_t i = 0; i < sizeof(selecting) / sizeof(selecting[0]); i++) {
		if (selecting[i].option != option)
			continue;
		if (selecting[i].value != NULL)
			value = selecting[i].value;
		*memory = mem_grow(&o->terms, &o->terms_cap, o->nterms + 1, sizeof(*o->terms));
		if (*memory)
			o->terms[o->nterms++] = (struct queryoption){ selecting[i].kind,
			    selecting[i].name, value };
		return *memory;
	}
	return false;
}

static int
read_options(int argc, char *argv[], struct options *o, struct diag *d)
{
	struct program_options forms;
	bool memory = true;
	int c, status;

	program_options(&program, &forms);
	while ((c = getopt_long(argc, argv, forms.letters, forms.words, NULL)) != -1) {
		if (keep(o, c, optarg, &memory))
			continue;
		if (!memory) {
			diag_memory(d);
			return EXIT_TROUBLE;
		}
		switch (c) {
		case 'i':
			o->ignore_case = true;
			break;
		case COUNT:
			o->count = true;
			break;
		case 'l':
			o->files = true;
			break;
		case 'H':
			o->places = true;
			break;
		default:
			status = report_option(&o->report, c, argv, d);
			if (status != OPTION_GO_ON)
				return status;
		}
	}
	return OPTION_GO_ON;
}

/* What is done with the entries. */
struct work {
	const struct options *options;
	struct query *query;
	struct reader *reader;
	struct excerpt *excerpt;	/* NULL: their text is not printed */
	struct queryfiles counts;
	int64_t found;
	struct out *out;
	struct diag *diag;
};

/* An entry was selected; false after a message. */
static bool
take(struct work *w, const struct entry *e)
{
	struct queryfile *file;

	w->found++;
	if (w->excerpt != NULL) {
		if (excerpt_entry(w->excerpt, e))
			return true;
		/* a part of an entry is worse than none */
		out_drop(w->out);
		return false;
	}
	file = queryfiles_at(&w->counts, e->file);
	if (file == NULL) {
		diag_memory(w->diag);
		return false;
	}
	if (file->count++ == 0 && w->options->files) {
		out_slice(w->out, slice_from(file->name));
		out_char(w->out, '\n');
	}
	return true;
}

/* Read all entries; false after a message. */
static bool
select_entries(struct work *w)
{
	enum entry_status status = ENTRY_END;
	enum query_answer answer;
	struct entry e;

	while (w->found < w->options->report.limit && w->out->failed == 0 &&
	    (status = entry_next(w->reader, &e)) == ENTRY_OK) {
		if (e.kind == ENTRY_CARD) {
			if (w->excerpt != NULL && !excerpt_card(w->excerpt, &e))
				return false;
			continue;
		}
		answer = query_entry(w->query, &e);
		if (answer == QUERY_ERROR || (answer == QUERY_YES && !take(w, &e)))
			return false;
	}
	return status != ENTRY_ERROR;
}

/* Whether files are counted apart. */
static bool
by_file(const struct options *o)
{
	return o->report.reader.nfiles > 1 || o->places;
}

/* How many were found: in all, or in each of the files. */
static void
print_counts(struct work *w)
{
	if (by_file(w->options)) {
		queryfiles_print(&w->counts, w->out);
		return;
	}
	out_int(w->out, w->found);
	out_char(w->out, '\n');
}

/* Make what the entries go to; false when memory runs out. */
static bool
prepare(struct work *w)
{
	const struct options *o = w->options;

	queryfiles_start(&w->counts);
	if (o->files)
		return true;
	if (o->count)
		return !by_file(o) ||
		    queryfiles_name(&w->counts, o->report.reader.files, o->report.reader.nfiles);
	w->excerpt = excerpt_new(w->reader, w->out, o->places, w->diag);
	return w->excerpt != NULL;
}

/* Select, and print; false after a message. */
static bool
work(struct work *w)
{
	bool ok = query_start(w->query, w->reader);

	if (ok && !prepare(w)) {
		diag_memory(w->diag);
		ok = false;
	}
	ok = ok && select_entries(w);
	if (ok && w->options->count && !w->options->files)
		print_counts(w);
	excerpt_free(w->excerpt);
	queryfiles_free(&w->counts);
	return ok;
}

/* The exit status of reading and printing. */
static int
run(struct options *o, struct out *out, struct diag *d)
{
	struct reader_options *reader = &o->report.reader;
	const struct vocab *v = o->report.vocab;
	struct work w = { .options = o, .out = out, .diag = d };
	bool ok = (w.query = query_new(v, o->report.today, d)) != NULL;

	if (!ok)
		diag_memory(d);
	ok = ok && queryoption_add(w.query, v, o->terms, o->nterms, o->ignore_case, d);
	if (ok) {
		reader->raw = !o->count && !o->files;
		reader->text = query_needs_text(w.query);
		reader->no_contacts = !reader->raw && !query_needs_contacts(w.query);
		reader->tie = out;
		ok = (w.reader = reader_new(reader, d)) != NULL;
	}
	ok = ok && work(&w);
	reader_free(w.reader);
	query_free(w.query);
	/* what was found before the trouble is printed all the same */
	if (!ok)
		out_flush(out);
	return !ok ? EXIT_TROUBLE : w.found > 0 ? EXIT_DONE : EXIT_FOUND;
}

int
main(int argc, char *argv[])
{
	struct diag diag = { .prog = "relgrep" };
	struct options o = { .report = { .program = &program } };
	struct out out;
	int status;

	report_start(&o.report, &out);
	out_guard(&out);
	status = read_options(argc, argv, &o, &diag);
	if (status == OPTION_GO_ON && o.nterms == 0) {
		diag_error(&diag, NOWHERE, "nothing to select by: give a term such as -t lunch");
		program_usage(&program);
		status = EXIT_TROUBLE;
	}
	if (status == OPTION_GO_ON)
		status = report_open(&o.report, argc, argv, &diag);
	if (status == OPTION_GO_ON)
		status = run(&o, &out, &diag);
	free(o.terms);
	return report_end(&o.report, status, &out, &diag);
}
