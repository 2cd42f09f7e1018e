/*
 * relplot: a table as a picture, in text or SVG.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../base/diag.h"
#include "../base/input.h"
#include "../base/option.h"
#include "../base/out.h"
#include "../base/program.h"
#include "../base/restrict.h"
#include "../journal/argument.h"
#include "../plot/bars.h"
#include "../plot/choice.h"
#include "../plot/daymap.h"
#include "../plot/periods.h"
#include "../plot/points.h"
#include "../plot/spark.h"
#include "../table/layout.h"
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
	struct wishes wishes;
	struct words keys;
	struct timeline_years years;
	bool has_years, has_today;
	day_t today;
	struct picture picture;
	const char *width, *vocab;
	int tell;			/* 'h' or 'V': print that instead; 0: work */
};

static int
read_numbers(struct options *o, int c, struct diag *d)
{
	int64_t n;

	switch (c) {
	case 'n':
		if (!number_integer(slice_from(optarg), &n) || n < 1)
			return option_wrong(d, "-n", optarg, "a whole number above 0");
		o->picture.limit = (size_t)n;
		break;
	case 'y':
		o->has_years = timeline_years_parse(optarg, &o->years);
		if (!o->has_years)
			return option_wrong(d, "-y", optarg, "2020-2024, 2020-, -2024 or 2024");
		break;
	default:
		o->has_today = argument_first_day(optarg, &o->today);
		if (!o->has_today)
			return option_wrong(d, "-T", optarg, "a date such as 2024-03-12");
		break;
	}
	return OPTION_GO_ON;
}

/* The width of what is drawn, and what it is drawn with. */
static int
choose(struct options *o, struct diag *d)
{
	bool terminal = isatty(STDOUT_FILENO), svg = o->picture.svg;
	const char *none = getenv("NO_COLOR"), *term = getenv("TERM");
	int64_t n;

	o->wishes.keys = o->keys.list;
	o->wishes.nkeys = o->keys.n;
	for (size_t i = 0; i < o->keys.n; i++)
		if (o->keys.list[i][0] == '\0' && o->keys.n > 1)
			return option_wrong(d, "-k", "", "the name of a column");
	o->picture.width = svg ? SVG_USUAL : layout_width(STDOUT_FILENO);
	if (o->picture.width < TEXT_LEAST)
		o->picture.width = TEXT_LEAST;
	if (o->width != NULL) {
		if (!number_integer(slice_from(o->width), &n) || n < (svg ? SVG_LEAST : TEXT_LEAST) ||
		    n > WIDTH_MOST)
			return option_wrong(d, "--width", o->width, svg ?
			    "a whole number from 200 to 10000" : "a whole number from 20 to 10000");
		o->picture.width = (size_t)n;
	}
	o->picture.colour = terminal && !svg && (none == NULL || none[0] == '\0') &&
	    (term == NULL || strcmp(term, "dumb") != 0);
	return OPTION_GO_ON;
}

/* OPTION_GO_ON, EXIT_DONE with something to tell, or EXIT_TROUBLE after a message. */
static int
read_options(int argc, char **argv, struct options *o, struct diag *d)
{
	struct program_options forms;
	int c, status;

	opterr = 0;
	program_options(&program, &forms);
	while ((c = getopt_long(argc, argv, forms.letters, forms.words, NULL)) != -1) {
		switch (c) {
		case KIND:
			if (!plot_kind_parse(optarg, &o->wishes.kind))
				return option_wrong(d, "--kind", optarg, "bars, spark, scatter or calendar");
			break;
		case 'k':
			if (!words_add(&o->keys, optarg)) {
				diag_memory(d);
				return EXIT_TROUBLE;
			}
			break;
		case VALUE: o->wishes.value = optarg; break;
		case MARK: o->wishes.mark = optarg; break;
		case PERIOD_COLUMN: o->wishes.period = optarg; break;
		case X: o->wishes.x = optarg; break;
		case Y: o->wishes.y = optarg; break;
		case 'n':
		case 'y':
		case 'T':
			status = read_numbers(o, c, d);
			if (status != OPTION_GO_ON)
				return status;
			break;
		case 'o':
			o->picture.svg = strcmp(optarg, "svg") == 0;
			if (!o->picture.svg && strcmp(optarg, "text") != 0)
				return option_wrong(d, "-o", optarg, "text or svg");
			break;
		case WIDTH: o->width = optarg; break;
		case TITLE: o->picture.title = optarg; break;
		case ASCII: o->picture.ascii = true; break;
		case OPTION_VOCAB: o->vocab = optarg; break;
		case 'q': d->quiet = true; break;
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

/* What is drawn; the first table tells which of them it is. */
struct drawing {
	struct choice choice;
	struct bars bars;
	struct periods periods;
	struct points points;
	struct daymap days;
	struct vocab *vocab;
};

/* Choose by the first table and begin. False after a message. */
static bool
begin(struct drawing *w, const struct options *o, struct feed *f, struct diag *d)
{
	bool ok = true;

	if (!choice_make(&w->choice, &o->wishes, f))
		return false;
	if (w->choice.kind == PLOT_CALENDAR) {
		w->vocab = vocab_load(o->vocab, d);
		if (w->vocab == NULL)
			return false;
		ok = daymap_start(&w->days, w->vocab, o->today);
	} else if (w->choice.periods) {
		ok = periods_start(&w->periods, &w->choice);
	}
	if (!ok)
		diag_memory(d);
	return ok;
}

static bool
read_table(struct drawing *w, const struct options *o, struct feed *f)
{
	if (w->choice.kind == PLOT_CALENDAR)
		return daymap_read(&w->days, &w->choice, f);
	if (w->choice.periods)
		return periods_read(&w->periods, f);
	if (w->choice.kind == PLOT_SCATTER)
		return points_read(&w->points, &w->choice, f);
	return bars_read(&w->bars, &w->choice, f, o->picture.limit);
}

/* Read every table, standard input when none is named. */
static bool
read_tables(struct drawing *w, const struct options *o, int n, char **names, struct diag *d)
{
	char standard[] = "-", *one[] = { standard };
	struct input in = { .fd = -1 };
	bool ok = true;

	if (n == 0) {
		names = one;
		n = 1;
	}
	for (int i = 0; i < n && ok; i++) {
		struct feed f;

		ok = input_open(&in, names[i], d);
		if (!ok)
			break;
		ok = feed_start(&f, &in, d) && (i > 0 || begin(w, o, &f, d)) && read_table(w, o, &f);
		feed_end(&f);
		input_close(&in);
	}
	input_free(&in);
	return ok;
}

/* Bars, one line's or one period's, rather than small ones, unless those were asked for. */
static bool
are_bars(const struct drawing *w, const struct options *o)
{
	return w->choice.kind == PLOT_BARS || (o->wishes.kind == PLOT_ANY &&
	    (periods_lines(&w->periods) <= 1 || periods_count(&w->periods) <= 1)) ||
	    periods_lines(&w->periods) == 0;
}

/* Draw what has periods. False when memory runs out. */
static bool
draw_periods(struct drawing *w, const struct options *o)
{
	const struct picture *p = &o->picture;

	if (w->choice.kind == PLOT_SCATTER)
		return points_of_periods(&w->points, &w->periods) &&
		    (p->svg ? points_svg(&w->points, p) : points_text(&w->points, p));
	if (are_bars(w, o))
		return bars_of_periods(&w->bars, &w->periods, p->limit) &&
		    (p->svg ? bars_svg(&w->bars, p) : bars_text(&w->bars, p));
	return p->svg ? spark_svg(&w->periods, p) : spark_text(&w->periods, p);
}

/* False when memory runs out. */
static bool
draw(struct drawing *w, const struct options *o)
{
	const struct picture *p = &o->picture;
	struct timeline_years years;

	switch (w->choice.kind) {
	case PLOT_CALENDAR:
		years = daymap_years(&w->days, o->years, p->limit > 0 || o->has_years ? p->limit : 1);
		return p->svg ? daymap_svg(&w->days, years, p) : daymap_text(&w->days, years, p);
	case PLOT_SCATTER:
		return p->svg ? points_svg(&w->points, p) : points_text(&w->points, p);
	default:
		return p->svg ? bars_svg(&w->bars, p) : bars_text(&w->bars, p);
	}
}

/* Read, then draw: no part of a picture before all is known to be right. */
static int
run(struct options *o, int n, char **names, struct diag *d)
{
	struct drawing w = { .days = { .days = NULL } };
	int status = EXIT_TROUBLE;

	if (!o->has_today)
		o->today = day_now();
	if (read_tables(&w, o, n, names, d)) {
		bool periods = w.choice.periods && w.choice.kind != PLOT_CALENDAR;

		if (periods && !periods_arrange(&w.periods, o->years, o->today, d))
			status = EXIT_TROUBLE;
		else if (periods ? draw_periods(&w, o) : draw(&w, o))
			status = EXIT_DONE;
		else
			diag_memory(d);
	}
	bars_free(&w.bars);
	periods_free(&w.periods);
	points_free(&w.points);
	daymap_free(&w.days);
	vocab_free(w.vocab);
	choice_free(&w.choice);
	return status;
}

int
main(int argc, char **argv)
{
	struct diag d = { .prog = "relplot" };
	struct options o = { .years = { 1, 9999 } };
	struct out out;
	int status = read_options(argc, argv, &o, &d);

	out_start(&out, STDOUT_FILENO);
	o.picture.out = &out;
	if (status == OPTION_GO_ON) {
		restrict_to_reading();
		status = run(&o, argc - optind, argv + optind, &d);
	}
	if (status != EXIT_DONE)
		out_drop(&out);
	else if (o.tell != 0)
		program_tell(&program, o.tell, &out);
	if (!out_close(&out, &d))
		status = EXIT_TROUBLE;
	words_free(&o.keys);
	return status;
}
