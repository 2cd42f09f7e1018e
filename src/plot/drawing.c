/*
 * Tables in, one picture out; see drawing.h.
 */
#include "../base/input.h"
#include "bars.h"
#include "daymap.h"
#include "drawing.h"
#include "periods.h"
#include "points.h"
#include "spark.h"

/* What is drawn; the first table tells which of them it is. */
struct work {
	struct choice choice;
	struct bars bars;
	struct periods periods;
	struct points points;
	struct daymap days;
	struct vocab *vocab;
};

/* Choose by the first table and begin. False after a message. */
static bool
begin(struct work *w, const struct drawing *o, struct feed *f, struct diag *d)
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
		w->periods.ascii = o->picture.ascii && !o->picture.svg;
	}
	if (!ok)
		diag_memory(d);
	return ok;
}

static bool
read_table(struct work *w, const struct drawing *o, struct feed *f)
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
read_tables(struct work *w, const struct drawing *o, int n, char **names, struct diag *d)
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
		ok = feed_start(&f, &in, d) && (i > 0 || begin(w, o, &f, d)) &&
		    read_table(w, o, &f);
		feed_end(&f);
		input_close(&in);
	}
	input_free(&in);
	return ok;
}

/* Bars, one line's or one period's, rather than small ones, unless those were asked for. */
static bool
are_bars(const struct work *w, const struct drawing *o)
{
	return w->choice.kind == PLOT_BARS || (o->wishes.kind == PLOT_ANY &&
	    (periods_lines(&w->periods) <= 1 || periods_count(&w->periods) <= 1)) ||
	    periods_lines(&w->periods) == 0;
}

static bool
no_memory(struct diag *d)
{
	diag_memory(d);
	return false;
}

/* Draw what has periods. False when memory runs out. */
static bool
draw_periods(struct work *w, const struct drawing *o)
{
	const struct picture *p = &o->picture;

	if (w->choice.kind == PLOT_SCATTER)
		return points_of_periods(&w->points, &w->periods) &&
		    (p->svg ? points_svg(&w->points, p) : points_text(&w->points, p));
	if (are_bars(w, o))
		return bars_of_periods(&w->bars, &w->periods, p->limit) &&
		    bars_settle(&w->bars) &&
		    (p->svg ? bars_svg(&w->bars, p) : bars_text(&w->bars, p));
	return p->svg ? spark_svg(&w->periods, p) : spark_text(&w->periods, p);
}

/* False when memory runs out. */
static bool
draw(struct work *w, const struct drawing *o)
{
	const struct picture *p = &o->picture;
	struct timeline_years years;

	switch (w->choice.kind) {
	case PLOT_CALENDAR:
		years = daymap_years(&w->days, o->years,
		    p->limit > 0 || o->has_years ? p->limit : 1);
		return p->svg ? daymap_svg(&w->days, years, p) : daymap_text(&w->days, years, p);
	case PLOT_SCATTER:
		return p->svg ? points_svg(&w->points, p) : points_text(&w->points, p);
	default:
		return bars_settle(&w->bars) &&
		    (p->svg ? bars_svg(&w->bars, p) : bars_text(&w->bars, p));
	}
}

bool
drawing(const struct drawing *o, int n, char **names, struct diag *d)
{
	struct work w = { .days = { .days = NULL } };
	bool ok = read_tables(&w, o, n, names, d);

	/* no part of a picture before all is known to be right */
	if (ok && w.choice.periods && w.choice.kind != PLOT_CALENDAR)
		ok = periods_arrange(&w.periods, o->years, o->today, d) &&
		    (draw_periods(&w, o) || no_memory(d));
	else if (ok)
		ok = draw(&w, o) || no_memory(d);
	bars_free(&w.bars);
	periods_free(&w.periods);
	points_free(&w.points);
	daymap_free(&w.days);
	vocab_free(w.vocab);
	choice_free(&w.choice);
	return ok;
}
