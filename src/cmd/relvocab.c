/*
 * relvocab: the vocabulary in effect, in its own format or as a table.
 */
#include "../book/report.h"
#include "../book/vocabtable.h"
#include "../journal/argument.h"

static const struct option_row rows[] = {
	{ 't', "tag", "TAG,...", "what these tags mean, as a table" },
	OPTION_ROW_OUTPUT,
	OPTION_ROW_SAFE,
	OPTION_ROW_VOCAB,
	OPTION_ROWS_ALL,
};

static const struct program program = {
	.name = "relvocab",
	.does = "Print the vocabulary, in its own format or as a table.",
	.rows = rows, .nrows = sizeof(rows) / sizeof(rows[0]),
	.example = "relvocab -t lunch,offerte"
};

static int
read_options(int argc, char *argv[], struct report *r, struct diag *d)
{
	struct program_options forms;
	int c, status = OPTION_GO_ON;

	program_options(&program, &forms);
	while (status == OPTION_GO_ON &&
	    (c = getopt_long(argc, argv, forms.letters, forms.words, NULL)) != -1)
		status = report_option(r, c, argv, d);
	if (status == OPTION_GO_ON && optind < argc) {
		diag_error(d, NOWHERE, "'%.*s' is one word too many: no journal is read, and a "
		    "vocabulary is named with --vocab", DIAG_SLICE(slice_from(argv[optind])));
		program_usage(&program);
		return EXIT_TROUBLE;
	}
	return status == OPTION_GO_ON ? argument_tags(&r->tags, "-t", d) : status;
}

/* Print it; false after a message. */
static bool
print(const struct report *r, struct out *out, struct diag *d)
{
	const struct vocabtable table = { .layout = r->layout, .safe = r->safe, .tags = r->tags.list,
	    .ntags = r->tags.n };
	bool ok;

	if (r->layout_given != NULL || r->tags.n > 0)
		ok = vocabtable_print(&table, r->vocab, out);
	else
		ok = vocab_print(r->vocab, out);
	if (!ok)
		diag_memory(d);
	return ok;
}

int
main(int argc, char *argv[])
{
	struct diag diag = { .prog = "relvocab" };
	struct report report = { .program = &program };
	struct out out;
	int status;

	report_start(&report, &out);
	status = read_options(argc, argv, &report, &diag);
	if (status == OPTION_GO_ON)
		status = report_open(&report, argc, argv, &diag);
	if (status == OPTION_GO_ON)
		status = print(&report, &out, &diag) ? EXIT_DONE : EXIT_TROUBLE;
	return report_end(&report, status, &out, &diag);
}
