/*
 * reltrend: years side by side, and whether the line rises.
 */
#include <string.h>

#include "../base/input.h"
#include "../base/restrict.h"
#include "../book/lineup.h"
#include "../book/ratiotable.h"
#include "../book/report.h"
#include "../book/series.h"
#include "../table/number.h"

enum { PERIOD_COLUMN = OPTION_OWN, VALUE, TARGET, RATIO };
static const struct option_row rows[] = {
	{ 'k', "key", "COLUMN,...", "columns that make a line (tag)" },
	{ 't', "tag", "TAG,...", "only these lines" },
	{ 'y', "years", "YEARS", "2020-2024, 2020-, -2024 or 2024" },
	{ 'n', "limit", "N", "the first N lines" },
	{ 'T', "today", "DATE", "for tables that do not tell what is unfinished" },
	OPTION_ROW_OUTPUT,
	{ PERIOD_COLUMN, "period-column", "NAME", "another column than period" },
	{ VALUE, "value", "NAME", "another column than count" },
	{ TARGET, "target", "N", "did the last full year have more than N?" },
	{ RATIO, "ratio", "A/B", "one tag as a share of two, or a rate, by period" },
	OPTION_ROW_SAFE,
	OPTION_ROW_QUIET,
	OPTION_ROWS_ALL,
};

static const struct program program = {
	.name = "reltrend",
	.does = "Put the years of a table side by side: change, trend and verdict for each tag.",
	.rows = rows, .nrows = sizeof(rows) / sizeof(rows[0]),
	.operands = "[FILE ...]",
	.example = "reltags journal.md | reltrend -y 2020- --target 25"
};

struct options {
	struct report report;
	struct words keys;			/* a key of no name at all: none */
	struct series_source source;
	struct timeline_years years;
	struct lineup how;
	const char *ratio;		/* instead of a line for each key; or NULL */
};

/* What has no meaning beside --ratio is told. */
static int
choose_ratio(const struct options *o, struct diag *d)
{
	const char *wrong = o->report.tags.n > 0 ? "-t" : o->how.has_target ? "--target" : NULL;

	if (strchr(o->ratio, '/') == NULL)
		return option_wrong(d, "--ratio", o->ratio, "A/B, such as reached/missed");
	if (wrong != NULL) {
		diag_error(d, NOWHERE, "--ratio and %s do not go together", wrong);
		return EXIT_TROUBLE;
	}
	if (o->source.nkeys != 1) {
		diag_error(d, NOWHERE, "--ratio is of one key column, and -k names %zu",
		    o->source.nkeys);
		return EXIT_TROUBLE;
	}
	return OPTION_GO_ON;
}

/* What the options mean together. */
static int
choose(struct options *o, struct diag *d)
{
	static const char *const tag = "tag";
	bool none = o->keys.n == 1 && o->keys.list[0][0] == '\0';

	for (size_t i = 0; i < o->keys.n && !none; i++) {
		for (size_t j = 0; j < i; j++)
			if (strcmp(o->keys.list[i], o->keys.list[j]) == 0)
				return option_wrong(d, "-k", o->keys.list[i], "named once");
		if (o->keys.list[i][0] == '\0')
			return option_wrong(d, "-k", "", "the name of a column");
	}
	o->source.keys = o->keys.n == 0 ? &tag : o->keys.list;
	o->source.nkeys = o->keys.n == 0 ? 1 : none ? 0 : o->keys.n;
	o->how.tags = o->report.tags.list;
	o->how.ntags = o->report.tags.n;
	o->how.layout = o->report.layout;
	o->how.safe = o->report.safe;
	o->how.limit = o->report.limit;
	return o->ratio == NULL ? OPTION_GO_ON : choose_ratio(o, d);
}

/* OPTION_GO_ON, EXIT_DONE with something to tell, or EXIT_TROUBLE after a message. */
static int
read_options(int argc, char **argv, struct options *o, struct diag *d)
{
	struct program_options forms;
	int c, status;

	program_options(&program, &forms);
	while ((c = getopt_long(argc, argv, forms.letters, forms.words, NULL)) != -1) {
		switch (c) {
		case 'k':
			status = option_words(&o->keys, optarg, d);
			if (status != OPTION_GO_ON)
				return status;
			break;
		case 'y':
			if (!timeline_years_parse(optarg, &o->years))
				return option_wrong(d, "-y", optarg, "2020-2024, 2020-, -2024 or 2024");
			break;
		case PERIOD_COLUMN:
			o->source.period = optarg;
			break;
		case VALUE:
			o->source.value = optarg;
			break;
		case TARGET:
			o->how.has_target = number_decimal(slice_from(optarg), &o->how.target);
			if (!o->how.has_target)
				return option_wrong(d, "--target", optarg, "a number");
			break;
		case RATIO:
			o->ratio = optarg;
			break;
		default:
			status = report_option(&o->report, c, argv, d);
			if (status != OPTION_GO_ON)
				return status;
		}
	}
	return choose(o, d);
}

/* Print what is asked for. */
static bool
print(const struct options *o, const struct series *s, struct out *out, struct diag *d)
{
	if (o->ratio != NULL)
		return ratiotable_print(&o->how, slice_from(o->ratio), s, out, d);
	return lineup_print(&o->how, s, out, d);
}

/* Read every table, standard input when none is named. */
static bool
read_tables(struct series *s, int n, char **names, struct diag *d)
{
	char standard[] = "-", *one[] = { standard };
	struct input in = { .fd = -1 };
	bool ok = true;

	if (n == 0) {
		names = one;
		n = 1;
	}
	for (int i = 0; i < n && ok; i++) {
		ok = input_open(&in, names[i], d) && series_read(s, &in, d);
		input_close(&in);
	}
	input_free(&in);
	return ok;
}

/* Read, and print; false after a message. */
static bool
run(struct options *o, int n, char **names, struct out *out, struct diag *d)
{
	struct series s = { 0 };
	bool ok = series_start(&s, &o->source);

	if (!ok)
		diag_memory(d);
	ok = ok && read_tables(&s, n, names, d) &&
	    series_arrange(&s, o->years, report_today(&o->report), d) && print(o, &s, out, d);
	series_free(&s);
	return ok;
}

int
main(int argc, char **argv)
{
	struct diag diag = { .prog = "reltrend" };
	struct options o = {
		.report = { .program = &program },
		.source = { .period = "period", .value = "count" },
		.years = { 1, 9999 },
	};
	struct out out;
	int status;

	report_start(&o.report, &out);
	status = read_options(argc, argv, &o, &diag);
	if (status == OPTION_GO_ON) {
		restrict_to_reading();
		status = run(&o, argc - optind, argv + optind, &out, &diag) ? EXIT_DONE :
		    EXIT_TROUBLE;
	}
	words_free(&o.keys);
	return report_end(&o.report, status, &out, &diag);
}
