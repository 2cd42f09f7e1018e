/*
 * What programs that print a report have in common; see report.h.
 */
#include <stdlib.h>
#include <unistd.h>

#include "../base/operand.h"
#include "../base/restrict.h"
#include "../journal/argument.h"
#include "../table/number.h"
#include "report.h"

void
report_start(struct report *r, struct out *out)
{
	r->reader.roster = getenv("REL_ROSTER");
	r->layout = layout_default(STDOUT_FILENO);
	r->limit = INT64_MAX;
	r->since = DAY_MIN;
	r->until = DAY_MAX;
	out_start(out, STDOUT_FILENO);
}

/* An option whose value must be one of some. */
static int
take_value(struct report *r, int c, struct diag *d)
{
	switch (c) {
	case 'S':
		if (!argument_first_day(optarg, &r->since))
			return option_wrong(d, "-S", optarg, ARGUMENT_A_DATE);
		break;
	case 'U':
		if (!argument_last_day(optarg, &r->until))
			return option_wrong(d, "-U", optarg, ARGUMENT_A_DATE);
		break;
	case 'T':
		r->has_today = argument_first_day(optarg, &r->today);
		if (!r->has_today)
			return option_wrong(d, "-T", optarg, "a date such as 2024-03-12");
		break;
	case 'n':
		r->has_limit = number_integer(slice_from(optarg), &r->limit) && r->limit > 0;
		if (!r->has_limit)
			return option_wrong(d, "-n", optarg, "a whole number above 0");
		break;
	case 'o':
		r->layout_given = optarg;
		if (!layout_parse(slice_from(optarg), &r->layout))
			return option_wrong(d, "-o", optarg, "tsv, table, csv, json or md");
		break;
	default:
		if (!argument_at_sign(optarg, &r->reader.at))
			return option_wrong(d, "--at", optarg, "contact or tag");
		break;
	}
	return OPTION_GO_ON;
}

int
report_option(struct report *r, int c, char *const *argv, struct diag *d)
{
	switch (c) {
	case 'S':
	case 'U':
	case 'T':
	case 'n':
	case 'o':
	case OPTION_AT:
		return take_value(r, c, d);
	case 't':
		return option_words(&r->tags, optarg, d);
	case 'w':
		return option_words(&r->with, optarg, d);
	case OPTION_DMY:
		r->reader.order = DATE_DMY;
		break;
	case OPTION_MDY:
		r->reader.order = DATE_MDY;
		break;
	case OPTION_ROSTER:
		r->reader.roster = optarg;
		break;
	case OPTION_VOCAB:
		r->vocab_file = optarg;
		break;
	case OPTION_SAFE:
		r->safe = true;
		break;
	case OPTION_STRICT:
		r->strict = true;
		break;
	case 'q':
		d->quiet = true;
		break;
	case 'h':
	case 'V':
		r->tell = c;
		return EXIT_DONE;
	default:
		return program_misused(r->program, d, c, argv);
	}
	return OPTION_GO_ON;
}

day_t
report_today(struct report *r)
{
	if (!r->has_today)
		r->today = day_now();
	r->has_today = true;
	return r->today;
}

/* Load the vocabulary, which says how dates are read when no option does. False after a message. */
static bool
load(struct report *r, struct diag *d)
{
	r->vocab = vocab_load(r->vocab_file, d);
	if (r->vocab != NULL && r->reader.order == DATE_ORDER_NONE)
		r->reader.order = vocab_order(r->vocab);
	return r->vocab != NULL;
}

bool
report_order(struct report *r, struct diag *d)
{
	bool ok = load(r, d);

	vocab_free(r->vocab);
	r->vocab = NULL;
	return ok;
}

int
report_open(struct report *r, int argc, char *const *argv, struct diag *d)
{
	struct operands files = operands_journal(argc - optind, argv + optind, &r->fallback);

	r->reader.files = files.files;
	r->reader.nfiles = files.n;
	if (!load(r, d))
		return EXIT_TROUBLE;
	report_today(r);
	restrict_to_reading();
	return OPTION_GO_ON;
}

int
report_end(struct report *r, int status, struct out *out, struct diag *d)
{
	if (r->tell != 0)
		program_tell(r->program, r->tell, out);
	if (status == EXIT_TROUBLE)
		out_drop(out);
	if (!out_close(out, d))
		status = EXIT_TROUBLE;
	vocab_free(r->vocab);
	words_free(&r->tags);
	words_free(&r->with);
	if (status == EXIT_DONE && r->strict && d->warnings > 0)
		status = EXIT_FOUND;
	return status;
}
