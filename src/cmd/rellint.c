/*
 * rellint: what in a journal could not be understood, or is probably a
 * mistake.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../base/diag.h"
#include "../base/finding.h"
#include "../base/operand.h"
#include "../base/option.h"
#include "../base/out.h"
#include "../base/program.h"
#include "../base/restrict.h"
#include "../book/lint.h"
#include "../book/vocab.h"
#include "../journal/argument.h"
#include "../journal/entry.h"
#include "../journal/notice.h"

enum { FIX_HINT = OPTION_OWN, ORDER };
static const struct option_row rows[] = {
	{ FIX_HINT, "fix-hint", NULL, "how it can be mended, as a note behind it" },
	{ ORDER, "order", NULL, "dates that stand in no order, too" },
	{ 'q', "quiet", NULL, "only errors, no warnings and notes" },
	OPTION_ROWS_JOURNAL,
	{ OPTION_VOCAB, "vocab", "FILE", "groups and synonyms of tags" },
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
	struct reader_options reader;
	struct findings_print print;
	const char *vocab;
	bool order;
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
		case FIX_HINT:
			o->print.hints = true;
			break;
		case ORDER:
			o->order = true;
			break;
		case OPTION_ROSTER:
			o->reader.roster = optarg;
			break;
		case OPTION_VOCAB:
			o->vocab = optarg;
			break;
		case 'q':
			o->print.errors_only = true;
			break;
		case 'h':
		case 'V':
			o->tell = c;
			return EXIT_DONE;
		default:
			return program_misused(&program, d, c, argv);
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
run(struct options *o, struct out *out, struct diag *d)
{
	struct vocab *v = vocab_load(o->vocab, d);
	struct reader_options reader = o->reader;
	struct notices notices = { 0 };
	struct reader *r = NULL;
	struct lint l;
	bool ok = v != NULL;

	if (ok) {
		ok = notices_start(&notices);
		if (!ok)
			diag_memory(d);
	}
	if (ok) {
		notices.want_days = o->order;
		reader.notices = &notices;
		reader.text = reader.introducers = true;
		if (reader.order == DATE_ORDER_NONE)
			reader.order = vocab_order(v);
		restrict_to_reading();
		ok = (r = reader_new(&reader, d)) != NULL;
	}
	if (ok) {
		lint_start(&l, v, r, &notices, d);
		ok = check(&l, r, d);
		lint_free(&l);
	}
	if (ok)
		findings_print(d->findings, o->print, out);
	reader_free(r);
	notices_free(&notices);
	vocab_free(v);
	return ok;
}

int
main(int argc, char *argv[])
{
	struct findings findings = { 0 };
	struct diag diag = { .prog = "rellint", .findings = &findings };
	struct options o = { .reader = { .roster = getenv("REL_ROSTER") } };
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
		for (size_t i = 0; i < files.n; i++)
			findings_file(&findings, strcmp(files.files[i], "-") == 0 ? "<stdin>" :
			    files.files[i]);
		status = !run(&o, &out, &diag) ? EXIT_TROUBLE :
		    findings.errors > 0 ? EXIT_FOUND : EXIT_DONE;
	}
	if (status == EXIT_TROUBLE)
		out_drop(&out);
	if (!out_close(&out, &diag))
		status = EXIT_TROUBLE;
	findings_free(&findings);
	return status;
}
