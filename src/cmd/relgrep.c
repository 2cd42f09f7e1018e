/*
 * relgrep: the entries that are wanted, as journal text again.
 */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../base/diag.h"
#include "../base/mem.h"
#include "../base/operand.h"
#include "../base/option.h"
#include "../base/out.h"
#include "../base/restrict.h"
#include "../book/query.h"
#include "../book/queryfiles.h"
#include "../book/queryoption.h"
#include "../book/vocab.h"
#include "../journal/argument.h"
#include "../journal/entry.h"
#include "../journal/excerpt.h"
#include "../table/number.h"

static const char usage[] =
    "usage: relgrep [-aHhilqrVv] [--at contact|tag] [--count] [--dmy | --mdy]\n"
    "               [-e PATTERN] [--free] [--group NAME,...] [-n N] [--other]\n"
    "               [--planned] [--roster FILE] [-S DATE] [--sell] [-T DATE]\n"
    "               [-t TAG,...] [-U DATE] [--undated] [--untagged] [--vocab FILE]\n"
    "               [-w CONTACT,...] [--words NUMBER] [-x EXPRESSION] [FILE ...]\n";

static const char help[] =
    "Print the entries of a journal that are wanted, with their context.\n"
    "\n"
    "  -t, --tag TAG,...      with one of these tags, or one below them\n"
    "      --group NAME,...   with a tag of one of these groups\n"
    "  -w, --with CONTACT,... with one of these people\n"
    "  -S, --since DATE       from that day on\n"
    "  -U, --until DATE       up to that day\n"
    "  -e, --match PATTERN    whose text matches (PCRE2); so does -m\n"
    "      --words NUMBER     with so many words: '>20', '<=5', 0, 5..20\n"
    "      --free, --sell     for its own sake; with a reason to sell\n"
    "      --other            neither is said\n"
    "      --planned          after today\n"
    "      --undated          whose date is not understood\n"
    "      --untagged         without a tag\n"
    "  -x EXPRESSION          such as 'lunch and (value or @Anna) and not sell'\n"
    "  -a, --and              between two terms: both; as without it\n"
    "  -r, --or               between two terms: one of them\n"
    "  -v, --not              before a term: not that\n"
    "  -i, --ignore-case      all patterns ignore case\n"
    "      --count            print how many, for each of several files\n"
    "  -l, --files-with-matches  print the names of the files that have one\n"
    "  -H, --with-filename    print FILE:LINE: before each line\n"
    "  -n, --limit N          no more than the first N entries\n"
    "  -T, --today DATE       as if it were that day\n"
    "      --at contact|tag   what @ means, whatever the file is\n"
    "      --dmy, --mdy       how 02-12-2024 is read\n"
    "      --roster FILE      a file of cards to know people from\n"
    "      --vocab FILE       groups and synonyms of tags\n"
    "  -q, --quiet            no warnings\n"
    "  -h, --help             this text\n"
    "  -V, --version          the version\n"
    "\n"
    "example: relgrep -t lunch -S 2024 journal.md | reltags -c contacts\n";

enum { AT = 256, COUNT, DMY, GROUP, MDY, OTHER, PLANNED, ROSTER, SELL, UNDATED, UNTAGGED, VOCAB,
	WORDS, FREE };
static const char option_letters[] = ":t:w:S:U:e:m:x:arviHln:T:qhV";
static const struct option option_words[] = {
	{ "and", no_argument, NULL, 'a' },
	{ "at", required_argument, NULL, AT },
	{ "count", no_argument, NULL, COUNT },
	{ "dmy", no_argument, NULL, DMY },
	{ "expression", required_argument, NULL, 'x' },
	{ "files-with-matches", no_argument, NULL, 'l' },
	{ "free", no_argument, NULL, FREE },
	{ "group", required_argument, NULL, GROUP },
	{ "ignore-case", no_argument, NULL, 'i' },
	{ "limit", required_argument, NULL, 'n' },
	{ "match", required_argument, NULL, 'e' },
	{ "mdy", no_argument, NULL, MDY },
	{ "not", no_argument, NULL, 'v' },
	{ "or", no_argument, NULL, 'r' },
	{ "other", no_argument, NULL, OTHER },
	{ "planned", no_argument, NULL, PLANNED },
	{ "roster", required_argument, NULL, ROSTER },
	{ "sell", no_argument, NULL, SELL },
	{ "since", required_argument, NULL, 'S' },
	{ "tag", required_argument, NULL, 't' },
	{ "today", required_argument, NULL, 'T' },
	{ "undated", no_argument, NULL, UNDATED },
	{ "until", required_argument, NULL, 'U' },
	{ "untagged", no_argument, NULL, UNTAGGED },
	{ "vocab", required_argument, NULL, VOCAB },
	{ "with", required_argument, NULL, 'w' },
	{ "with-filename", no_argument, NULL, 'H' },
	{ "words", required_argument, NULL, WORDS },
	{ "quiet", no_argument, NULL, 'q' },
	{ "help", no_argument, NULL, 'h' },
	{ "version", no_argument, NULL, 'V' },
	{ NULL, 0, NULL, 0 },
};

struct options {
	struct reader_options reader;
	struct queryoption *terms;
	size_t nterms, terms_cap;
	bool ignore_case;
	bool count, files, places;	/* --count, -l, -H */
	int64_t limit;
	bool has_today;
	day_t today;
	const char *vocab;
	const char *words;		/* -h or -V: what to print instead */
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
	bool memory = true;
	int c;

	opterr = 0;
	while ((c = getopt_long(argc, argv, option_letters, option_words, NULL)) != -1) {
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
		case 'n':
			if (!number_integer(slice_from(optarg), &o->limit) || o->limit < 1)
				return option_wrong(d, "-n", optarg, "a whole number above 0");
			break;
		case 'T':
			o->has_today = argument_first_day(optarg, &o->today);
			if (!o->has_today)
				return option_wrong(d, "-T", optarg, "a date such as 2024-03-12");
			break;
		case AT:
			if (!argument_at_sign(optarg, &o->reader.at))
				return option_wrong(d, "--at", optarg, "contact or tag");
			break;
		case DMY:
			o->reader.order = DATE_DMY;
			break;
		case MDY:
			o->reader.order = DATE_MDY;
			break;
		case ROSTER:
			o->reader.roster = optarg;
			break;
		case VOCAB:
			o->vocab = optarg;
			break;
		case 'q':
			d->quiet = true;
			break;
		case 'h':
		case 'V':
			o->words = c == 'h' ? help : "relgrep (reltools) " REL_VERSION "\n";
			return EXIT_DONE;
		default:
			return option_misused(d, c, argv, option_letters, usage);
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

	while (w->found < w->options->limit && w->out->failed == 0 &&
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
	return o->reader.nfiles > 1 || o->places;
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
		    queryfiles_name(&w->counts, o->reader.files, o->reader.nfiles);
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

static int
run(struct options *o, struct out *out, struct diag *d)
{
	struct vocab *v = vocab_load(o->vocab, d);
	struct work w = { .options = o, .out = out, .diag = d };
	bool ok = v != NULL;

	if (ok && (w.query = query_new(v, o->today, d)) == NULL) {
		diag_memory(d);
		ok = false;
	}
	ok = ok && queryoption_add(w.query, v, o->terms, o->nterms, o->ignore_case, d);
	if (ok) {
		o->reader.raw = !o->count && !o->files;
		o->reader.text = query_needs_text(w.query);
		o->reader.no_contacts = !o->reader.raw && !query_needs_contacts(w.query);
		o->reader.tie = out;
		if (o->reader.order == DATE_ORDER_NONE)
			o->reader.order = vocab_order(v);
		restrict_to_reading();
		ok = (w.reader = reader_new(&o->reader, d)) != NULL;
	}
	ok = ok && work(&w);
	reader_free(w.reader);
	query_free(w.query);
	vocab_free(v);
	return !ok ? EXIT_TROUBLE : w.found > 0 ? EXIT_DONE : EXIT_FOUND;
}

int
main(int argc, char *argv[])
{
	struct diag diag = { .prog = "relgrep" };
	struct options o = { .reader = { .roster = getenv("REL_ROSTER") }, .limit = INT64_MAX };
	const char *fallback;
	struct operands files;
	struct out out;
	int status = read_options(argc, argv, &o, &diag);

	out_start(&out, STDOUT_FILENO);
	out_guard(&out);
	if (o.words != NULL)
		out_slice(&out, slice_from(o.words));
	if (status == OPTION_GO_ON && o.nterms == 0) {
		diag_error(&diag, NOWHERE, "nothing to select by: give a term such as -t lunch");
		diag_usage(usage);
		status = EXIT_TROUBLE;
	}
	if (status == OPTION_GO_ON) {
		files = operands_journal(argc - optind, argv + optind, &fallback);
		o.reader.files = files.files;
		o.reader.nfiles = files.n;
		if (!o.has_today)
			o.today = day_now();
		status = run(&o, &out, &diag);
	}
	if (!out_close(&out, &diag))
		status = EXIT_TROUBLE;
	free(o.terms);
	return status;
}
