/*
 * relfmt: a journal in one canonical layout.
 */
#include <string.h>

#include "../base/input.h"
#include "../base/mem.h"
#include "../base/operand.h"
#include "../base/replace.h"
#include "../base/restrict.h"
#include "../book/format.h"
#include "../book/report.h"

enum { BY = OPTION_OWN, CHECK, SORT, TO };
static const struct option_row rows[] = {
	{ 'i', "in-place", NULL, "put it in the place of the file" },
	{ CHECK, "check", NULL, "name the files that would change; exit with 1 then" },
	{ BY, "by", "date|contact|entry", "below headings of dates or contacts, or each dated" },
	{ SORT, "sort", NULL, "the earliest entries first" },
	{ TO, "to", "md", "make another program's file a journal of markdown" },
	OPTION_ROWS_JOURNAL,
	{ OPTION_VOCAB, "vocab", "FILE", "the order of day and month" },
	OPTION_ROW_QUIET,
	OPTION_ROWS_ALL,
};

static const struct program program = {
	.name = "relfmt",
	.does = "Print a journal in one canonical layout, in which it is read as before.",
	.rows = rows, .nrows = sizeof(rows) / sizeof(rows[0]),
	.operands = "[FILE ...]",
	.example = "relfmt journal.md | diff journal.md -"
};

struct options {
	struct report report;
	struct format_options format;
	bool in_place, check;
};

static bool
parse_by(const char *text, enum arrange_by *by)
{
	if (strcmp(text, "date") == 0)
		*by = ARRANGE_BY_DATE;
	else if (strcmp(text, "contact") == 0)
		*by = ARRANGE_BY_CONTACT;
	else
		*by = ARRANGE_BY_ENTRY;
	return *by != ARRANGE_BY_ENTRY || strcmp(text, "entry") == 0;
}

static int
read_options(int argc, char *argv[], struct options *o, struct diag *d)
{
	struct program_options forms;
	int c, status;

	program_options(&program, &forms);
	while ((c = getopt_long(argc, argv, forms.letters, forms.words, NULL)) != -1) {
		switch (c) {
		case 'i':
			o->in_place = true;
			break;
		case BY:
			if (!parse_by(optarg, &o->format.arrange.by))
				return option_wrong(d, "--by", optarg, "date, contact or entry");
			break;
		case SORT:
			o->format.arrange.sort = true;
			break;
		case TO:
			if (strcmp(optarg, "md") != 0)
				return option_wrong(d, "--to", optarg, "md");
			o->format.to_markdown = true;
			break;
		case CHECK:
			o->check = true;
			break;
		default:
			status = report_option(&o->report, c, argv, d);
			if (status != OPTION_GO_ON)
				return status;
		}
	}
	return OPTION_GO_ON;
}

/* What the options ask for together must make sense. */
static int
check_options(const struct options *o, const struct operands *files, int given, struct diag *d)
{
	const char *wrong = NULL;

	if (o->in_place && o->check)
		wrong = "-i and --check exclude each other";
	else if (o->in_place && given == 0)
		wrong = "-i needs the names of the files to change";
	else if (!o->in_place && !o->check && files->n > 1)
		wrong = "several files would not be read in one stream as they are one by one: "
		    "give one, or -i";
	for (size_t i = 0; i < files->n && o->in_place && wrong == NULL; i++)
		if (strcmp(files->files[i], "-") == 0)
			wrong = "-i cannot change standard input";
	if (wrong == NULL)
		return OPTION_GO_ON;
	diag_error(d, NOWHERE, "%s", wrong);
	program_usage(&program);
	return EXIT_TROUBLE;
}

static int
print_file(const struct options *o, const char *file, struct out *out, struct diag *d)
{
	struct input in = { .fd = -1 };
	struct buf new = { 0 };
	enum input_status status = INPUT_ERROR;
	int result = EXIT_TROUBLE;
	struct slice old;

	if (input_open(&in, file, d))
		while ((status = input_fill(&in, d)) == INPUT_MORE)
			;
	old = (struct slice){ in.buf, in.end };
	if (status == INPUT_END && format_journal(&o->format, &o->report.reader, in.name, old, &new, d)) {
		result = EXIT_DONE;
		if (!o->check) {
			out_slice(out, buf_slice(&new));
		} else if (!slice_equal(buf_slice(&new), old)) {
			out_slice(out, slice_from(in.name));
			out_char(out, '\n');
			result = EXIT_FOUND;
		}
	}
	input_free(&in);
	buf_free(&new);
	return result;
}

static int
change_file(const struct options *o, const char *file, struct diag *d)
{
	struct replace old = { 0 };
	struct buf new = { 0 };
	bool ok = replace_open(&old, file, d) &&
	    format_journal(&o->format, &o->report.reader, file, buf_slice(&old.content), &new, d) &&
	    (slice_equal(buf_slice(&old.content), buf_slice(&new)) ||
	    replace_write(&old, buf_slice(&new), d));

	replace_close(&old);
	buf_free(&new);
	return ok ? EXIT_DONE : EXIT_TROUBLE;
}

static int
run(struct options *o, const struct operands *files, struct out *out, struct diag *d)
{
	int status = EXIT_DONE;

	if (!report_order(&o->report, d))
		return EXIT_TROUBLE;
	for (size_t i = 0; i < files->n; i++) {
		int one = o->in_place ? change_file(o, files->files[i], d) :
		    print_file(o, files->files[i], out, d);

		if (one > status)
			status = one;
	}
	return status;
}

int
main(int argc, char *argv[])
{
	struct diag diag = { .prog = "relfmt" };
	struct options o = { .report = { .program = &program } };
	const char *fallback;
	struct operands files;
	struct out out;
	int status;

	report_start(&o.report, &out);
	status = read_options(argc, argv, &o, &diag);
	if (status == OPTION_GO_ON) {
		files = operands_journal(argc - optind, argv + optind, &fallback);
		status = check_options(&o, &files, argc - optind, &diag);
	}
	if (status == OPTION_GO_ON) {
		if (!o.in_place)
			restrict_to_reading();
		out_guard(&out);
		status = run(&o, &files, &out, &diag);
	}
	/* in place nothing is printed, and what was done is told by the status alone */
	if (o.in_place && o.report.tell == 0)
		return status;
	/* what was found about one file holds, whatever trouble there is with another */
	out_flush(&out);
	return report_end(&o.report, status, &out, &diag);
}
