/*
 * reltrend: years side by side, and whether the line rises.
 */
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include "../base/diag.h"
#include "../base/input.h"
#include "../base/option.h"
#include "../base/out.h"
#include "../base/program.h"
#include "../base/restrict.h"
#include "../book/lineup.h"
#include "../book/ratiotable.h"
#include "../book/series.h"
#include "../journal/argument.h"
#include "../table/layout.h"
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
	struct words keys, tags;		/* a key of no name at all: none */
	struct series_source source;
	struct timeline_years years;
	bool has_today;
	day_t today;
	struct lineup how;
	const char *ratio;		/* instead of a line for each key; or NULL */
	int tell;			/* 'h' or 'V': print that instead; 0: work */
};

/* What has no meaning beside --ratio is told. */
static int
choose_ratio(const struct options *o, struct diag *d)
{
	const char *wrong = o->tags.n > 0 ? "-t" : o->how.has_target ? "--target" : NULL;

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
	o->how.tags = o->tags.list;
	o->how.ntags = o->tags.n;
	return o->ratio == NULL ? OPTION_GO_ON : choose_ratio(o, d);
}

/* OPTION_GO_ON, EXIT_DONE with something to tell, or EXIT_TROUBLE after a message. */
static int
read_options(int argc, char **argv, struct options *o, struct diag *d)
{
	struct program_options forms;
	int c;

	opterr = 0;
	program_options(&program, &forms);
	while ((c = getopt_long(argc, argv, forms.letters, forms.words, NULL)) != -1) {
		switch (c) {
		case 'k':
		case 't':
			if (!words_add(c == 'k' ? &o->keys : &o->tags, optarg)) {
				diag_memory(d);
				return EXIT_TROUBLE;
			}
			break;
		case 'y':
			if (!timeline_years_parse(optarg, &o->years))
				return option_wrong(d, "-y", optarg, "2020-2024, 2020-, -2024 or 2024");
			break;
		case 'n':
			if (!number_integer(slice_from(optarg), &o->how.limit) || o->how.limit < 1)
				return option_wrong(d, "-n", optarg, "a whole number above 0");
			break;
		case 'T':
			o->has_today = argument_first_day(optarg, &o->today);
			if (!o->has_today)
				return option_wrong(d, "-T", optarg, "a date such as 2024-03-12");
			break;
		case 'o':
			if (!layout_parse(slice_from(optarg), &o->how.layout))
				return option_wrong(d, "-o", optarg, "tsv, table, csv, json or md");
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
		case OPTION_SAFE:
			o->how.safe = true;
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

int
main(int argc, char **argv)
{
	struct diag d = { .prog = "reltrend" };
	struct options o = {
		.source = { .period = "period", .value = "count" },
		.years = { 1, 9999 },
		.how = { .layout = layout_default(STDOUT_FILENO), .limit = INT64_MAX },
	};
	struct series s = { 0 };
	struct out out;
	int status = read_options(argc, argv, &o, &d);

	out_start(&out, STDOUT_FILENO);
	if (status == OPTION_GO_ON) {
		status = EXIT_TROUBLE;
		restrict_to_reading();
		if (!series_start(&s, &o.source))
			diag_memory(&d);
		else if (read_tables(&s, argc - optind, argv + optind, &d) &&
		    series_arrange(&s, o.years, o.has_today ? o.today : day_now(), &d) &&
		    print(&o, &s, &out, &d))
			status = EXIT_DONE;
		series_free(&s);
	}
	if (status != EXIT_DONE)
		out_drop(&out);
	else if (o.tell != 0)
		program_tell(&program, o.tell, &out);
	if (!out_close(&out, &d))
		status = EXIT_TROUBLE;
	words_free(&o.keys);
	words_free(&o.tags);
	return status;
}
