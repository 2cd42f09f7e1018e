/*
 * rellint: what in a journal could not be understood, or is probably a
 * mistake.
 */
#include <string.h>

#include "../base/finding.h"
#include "../book/lint.h"
#include "../book/report.h"
#include "../journal/notice.h"

enum { FIX_HINT = OPTION_OWN, ORDER };
static const struct option_row rows[] = {
	{ FIX_HINT, "fix-hint", NULL, "how it can be mended, as a note behind it" },
	{ ORDER, "order", NULL, "dates that stand in no order, too" },
	{ 'q', "quiet", NULL, "only errors, no warnings and notes" },
	OPTION_ROWS_JOURNAL,
	OPTION_ROW_VOCAB,
	OPTION_ROWS_ALL,
};

static const struct program program = {
	.name = "rellint",
	.does = "Say what in a journal is not understood, or probably a mistake.",
	.rows = rows, .nrows = sizeof(rows) / sizeof(rows[0]),
	.operands = "[FILE ...]",
	.example = "rellint journal.md"
};

struct options {
	struct report report;
	struct findings_print print;
	bool order;
};

static int
read_options(int argc, char *argv[], struct options *o, struct diag *d)
{
	struct program_options forms;
	int c, status;

	program_options(&program, &forms);
	while ((c = getopt_long(argc, argv, forms.letters, forms.words, NULL)) != -1) {
		switch (c) {
		case FIX_HINT:
			o->print.hints = true;
			break;
		case ORDER:
			o->order = true;
			break;
		case 'q':
			o->print.errors_only = true;
			break;
		default:
			status = report_option(&o->report, c, argv, d);
			if (status != OPTION_GO_ON)
				return status;
		}
	}
	return OPTION_GO_ON;
}

/* Check all entries; false after a message. */
static bool
check(struct lint *l, struct reader *r, struct diag *d)
{
	enum entry_status status;
	struct entry e;
	bool ok = true;

	while (ok && (status = entry_next(r, &e)) == ENTRY_OK)
		ok = lint_entry(l, &e);
	if (ok && status == ENTRY_ERROR)
		return false;
	if (ok && lint_end(l) && !d->findings->failed)
		return true;
	diag_memory(d);
	return false;
}

static bool
run(const struct options *o, struct out *out, struct diag *d)
{
	struct reader_options reader = o->report.reader;
	struct notices notices = { 0 };
	struct reader *r = NULL;
	struct lint l;
	bool ok = notices_start(&notices);

	if (ok) {
		notices.want_days = o->order;
		reader.notices = &notices;
		r = reader_new(&reader, d);
		ok = r != NULL;
	} else {
		diag_memory(d);
	}
	if (ok) {
		lint_start(&l, o->report.vocab, r, &notices, d);
		ok = check(&l, r, d);
		lint_free(&l);
	}
	if (ok)
		findings_print(d->findings, o->print, out);
	reader_free(r);
	notices_free(&notices);
	return ok;
}

/* The exit status of reading and printing. */
static int
start(const struct options *o, struct out *out, struct diag *d)
{
	const struct reader_options *reader = &o->report.reader;

	for (size_t i = 0; i < reader->nfiles; i++)
		findings_file(d->findings, strcmp(reader->files[i], "-") == 0 ? "<stdin>" :
		    reader->files[i]);
	if (!run(o, out, d))
		return EXIT_TROUBLE;
	return d->findings->errors > 0 ? EXIT_FOUND : EXIT_DONE;
}

int
main(int argc, char *argv[])
{
	struct findings findings = { 0 };
	struct diag diag = { .prog = "rellint", .findings = &findings };
	struct options o = {
		.report = { .program = &program, .reader = { .text = true, .introducers = true } },
	};
	struct out out;
	int status;

	report_start(&o.report, &out);
	status = read_options(argc, argv, &o, &diag);
	if (status == OPTION_GO_ON)
		status = report_open(&o.report, argc, argv, &diag);
	if (status == OPTION_GO_ON)
		status = start(&o, &out, &diag);
	status = report_end(&o.report, status, &out, &diag);
	findings_free(&findings);
	return status;
}
