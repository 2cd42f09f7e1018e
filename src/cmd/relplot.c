/*
 * relplot: a table as a picture, in text or SVG.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../base/restrict.h"
#include "../book/report.h"
#include "../plot/drawing.h"
#include "../table/number.h"

enum { KIND = OPTION_OWN, VALUE, MARK, PERIOD_COLUMN, X, Y, WIDTH, TITLE, ASCII };
enum { TEXT_LEAST = 20, SVG_LEAST = 200, SVG_USUAL = 760, WIDTH_MOST = 10000 };

static const struct option_row rows[] = {
	{ KIND, "kind", "KIND", "bars, spark, scatter or calendar" },
	{ 'k', "key", "COLUMN,...", "what names a bar or a line" },
	{ VALUE, "value", "COLUMN", "what is drawn" },
	{ MARK, "mark", "COLUMN", "what is marked on each bar: a number, or a rhythm" },
	{ PERIOD_COLUMN, "period-column", "NAME", "another column than period" },
	{ X, "x", "COLUMN", "across, in a scatter; or the dates of a calendar" },
	{ Y, "y", "COLUMN", "upwards, in a scatter" },
	{ 'y', "years", "YEARS", "2020-2024, 2020-, -2024 or 2024" },
	{ 'n', "limit", "N", "the first N rows or lines, or the last N years" },
	{ 'T', "today", "DATE", "for tables that do not tell what is unfinished" },
	{ 'o', "output", "FORM", "text or svg" },
	{ WIDTH, "width", "N", "columns of text (80), or pixels of a picture (760)" },
	{ TITLE, "title", "TEXT", "what stands above it" },
	{ ASCII, "ascii", NULL, "text drawn with ASCII characters" },
	{ OPTION_VOCAB, "vocab", "FILE", "groups of tags, for a calendar" },
	OPTION_ROW_QUIET,
	OPTION_ROWS_ALL,
};

static const struct program program = {
	.name = "relplot",
	.does = "Draw a table: bars, small bars over the years, points or a calendar.",
	.rows = rows, .nrows = sizeof(rows) / sizeof(rows[0]),
	.operands = "[FILE ...]",
	.example = "reltags journal.md | relplot -o svg >tags.svg"
};

struct options {
	struct report report;
	struct drawing drawing;
	struct words keys;
	const char *width;
};

/* The width of what is drawn, and what it is drawn with. */
static int
choose(struct options *o, struct diag *d)
{
	bool terminal = isatty(STDOUT_FILENO), svg = o->drawing.picture.svg;
	const char *none = getenv("NO_COLOR"), *term = getenv("TERM");
	int64_t n;

	o->drawing.vocab = o->report.vocab_file;
	o->drawing.wishes.keys = o->keys.list;
	o->drawing.wishes.nkeys = o->keys.n;
	for (size_t i = 0; i < o->keys.n; i++)
		if (o->keys.list[i][0] == '\0' && o->keys.n > 1)
			return option_wrong(d, "-k", "", "the name of a column");
	if (o->report.has_limit)
		o->drawing.picture.limit = (size_t)o->report.limit;
	o->drawing.picture.width = svg ? SVG_USUAL : layout_width(STDOUT_FILENO);
	if (o->drawing.picture.width < TEXT_LEAST)
		o->drawing.picture.width = TEXT_LEAST;
	if (o->width != NULL) {
		if (!number_integer(slice_from(o->width), &n) ||
		    n < (svg ? SVG_LEAST : TEXT_LEAST) ||
		    n > WIDTH_MOST)
			return option_wrong(d, "--width", o->width, svg ?
			    "a whole number from 200 to 10000" : "a whole number from 20 to 10000");
		o->drawing.picture.width = (size_t)n;
	}
	o->drawing.picture.colour = terminal && !svg && (none == NULL || none[0] == '\0') &&
	    (term == NULL || strcmp(term, "dumb") != 0);
	return OPTION_GO_ON;
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
		case KIND:
			if (!plot_kind_parse(optarg, &o->drawing.wishes.kind))
				return option_wrong(d, "--kind", optarg,
				    "bars, spark, scatter or calendar");
			break;
		case 'k':
			status = option_words(&o->keys, optarg, d);
			if (status != OPTION_GO_ON)
				return status;
			break;
		case VALUE: o->drawing.wishes.value = optarg; break;
		case MARK: o->drawing.wishes.mark = optarg; break;
		case PERIOD_COLUMN: o->drawing.wishes.period = optarg; break;
		case X: o->drawing.wishes.x = optarg; break;
		case Y: o->drawing.wishes.y = optarg; break;
		case 'y':
			o->drawing.has_years = timeline_years_parse(optarg, &o->drawing.years);
			if (!o->drawing.has_years)
				return option_wrong(d, "-y", optarg, "2020-2024, 2020-, -2024 or 2024");
			break;
		case 'o':
			o->drawing.picture.svg = strcmp(optarg, "svg") == 0;
			if (!o->drawing.picture.svg && strcmp(optarg, "text") != 0)
				return option_wrong(d, "-o", optarg, "text or svg");
			break;
		case WIDTH: o->width = optarg; break;
		case TITLE: o->drawing.picture.title = optarg; break;
		case ASCII: o->drawing.picture.ascii = true; break;
		default:
			status = report_option(&o->report, c, argv, d);
			if (status != OPTION_GO_ON)
				return status;
		}
	}
	return choose(o, d);
}

int
main(int argc, char **argv)
{
	struct diag diag = { .prog = "relplot" };
	struct options o = {
		.report = { .program = &program },
		.drawing = { .years = { 1, 9999 } },
	};
	struct out out;
	int status;

	report_start(&o.report, &out);
	o.drawing.picture.out = &out;
	status = read_options(argc, argv, &o, &diag);
	if (status == OPTION_GO_ON) {
		restrict_to_reading();
		o.drawing.today = report_today(&o.report);
		status = drawing(&o.drawing, argc - optind, argv + optind, &diag) ? EXIT_DONE :
		    EXIT_TROUBLE;
	}
	words_free(&o.keys);
	return report_end(&o.report, status, &out, &diag);
}
