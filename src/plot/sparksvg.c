/*
 * Lines of small bars as SVG; see spark.h.
 */
#include <math.h>
#include <stdio.h>

#include "../base/utf8.h"
#include "../table/shown.h"
#include "pen.h"
#include "spark.h"
#include "svg.h"

enum {
	ROW = 34, BAR = 26, GAP = 8, HEAD = SVG_HEAD + 20,
	NUMBER_MOST = 16,	/* columns */
	STEP_LEAST = 3,		/* pixels for each period: many make the picture wider */
	TOLD = 20
};

/* Where things stand. */
struct places {
	size_t lines, name, number;	/* the last two in columns */
	double from, step, to;
};

/* False when memory runs out. */
static bool
find_places(struct periods *s, struct picture *p, struct places *at)
{
	size_t n = periods_count(s);
	char text[AMOUNT_TEXT_MAX];
	double used;

	*at = (struct places){ .lines = periods_lines(s), .number = 4 };
	if (p->limit > 0 && p->limit < at->lines)
		at->lines = p->limit;
	for (size_t i = 0; i < at->lines; i++) {
		struct slice name = periods_name(s, i);
		const double *values = periods_values(s, i);
		size_t highest = spark_highest(values, n), len;

		if (name.ptr == NULL)
			return false;
		at->name = utf8_width(name) > at->name ? utf8_width(name) : at->name;
		len = highest < n ? periods_format(s, highest, text) : 0;
		at->number = len > at->number ? len : at->number;
	}
	at->name = at->name < p->width / 3 / SVG_COLUMN ? at->name : p->width / 3 / SVG_COLUMN;
	at->name = at->name < PEN_NAME_MOST ? at->name : PEN_NAME_MOST;
	at->number = at->number < NUMBER_MOST ? at->number : NUMBER_MOST;
	at->from = SVG_MARGIN + (double)at->name * SVG_COLUMN + GAP;
	used = at->from + 2 * (double)(at->number * SVG_COLUMN + GAP) + SVG_MARGIN;
	if ((double)p->width < used + (double)(n * STEP_LEAST))
		p->width = (size_t)used + n * STEP_LEAST + 1;
	at->to = at->from + (double)p->width - used;
	at->step = (at->to - at->from) / (double)n;
	return true;
}

static bool
add(struct buf *b, const char *words)
{
	return buf_add(b, words, strlen(words));
}

static bool
add_value(struct buf *b, const struct periods *s, size_t period)
{
	char text[AMOUNT_TEXT_MAX];

	return period < periods_count(s) ? buf_add(b, text, periods_format(s, period, text)) :
	    add(b, "nothing");
}

static bool
add_period(struct buf *b, const struct periods *s, size_t period)
{
	char text[PERIODS_NAME_MAX];

	return buf_add(b, text, periods_period(s, period, text));
}

/* A line in words: `lunch: last 3 in 2026*, most 5 in 2021`. */
static bool
tell(struct periods *s, size_t line, struct buf *b)
{
	struct slice name = periods_name(s, line);
	const double *values = periods_values(s, line);
	size_t n = periods_count(s), last = spark_last(values, n), most = spark_highest(values, n);

	return name.ptr != NULL && buf_add(b, name.ptr, name.len) && add(b, ": last ") &&
	    add_value(b, s, last) && (last == n || (add(b, " in ") && add_period(b, s, last))) &&
	    add(b, ", most ") && add_value(b, s, most) &&
	    (most == n || (add(b, " in ") && add_period(b, s, most)));
}

static bool
put_words(struct periods *s, struct svg_words *w, struct buf *title, const struct places *at)
{
	size_t n = periods_count(s);
	char count[96];
	bool ok = (s->choice->wide || (shown_add(title, slice_from(s->source.value), SHOWN_PLAIN) &&
	    add(title, ", "))) && add_period(title, s, 0) &&
	    add(title, " to ") && add_period(title, s, n - 1);

	w->title = buf_slice(title);
	snprintf(count, sizeof(count),
	    "%zu line%s of bars, %zu periods each, every line from 0 to its "
	    "own highest. ", at->lines, at->lines == 1 ? "" : "s", n);
	ok = ok && add(&w->desc, count);
	for (size_t i = 0; i < at->lines && i < TOLD && ok; i++)
		ok = (i == 0 || add(&w->desc, "; ")) && tell(s, i, &w->desc);
	ok = ok && add(&w->desc, at->lines > TOLD ? "; and others." : ".") &&
	    periods_notes(s, &w->notes) &&
	    add(&w->notes, "Each line has a scale of its own, from 0 to its highest.\n");
	if (ok && periods_lines(s) > at->lines) {
		snprintf(count, sizeof(count), "and %zu more\n", periods_lines(s) - at->lines);
		ok = add(&w->notes, count);
	}
	return ok;
}

/* Names of periods above their bars, as many as have room, the last one always. */
static void
heading(const struct periods *s, const struct picture *p, const struct places *at)
{
	size_t n = periods_count(s), every;
	char name[PERIODS_NAME_MAX];
	double width;

	periods_period(s, n - 1, name);
	width = (double)(utf8_width(slice_from(name)) + 1) * SVG_COLUMN;
	every = (size_t)ceil(width / at->step);
	every = every < 1 ? 1 : every;
	for (size_t i = 0; i < n; i++) {
		/* counted from the last */
		if ((n - 1 - i) % every != 0)
			continue;
		periods_period(s, i, name);
		/* one that is wider than its bar ends with it, clear of what follows */
		if (width <= at->step)
			svg_label(p, "soft mid", at->from + ((double)i + 0.5) * at->step, HEAD - 8,
			    slice_from(name), SIZE_MAX);
		else if (at->from + (double)(i + 1) * at->step >= width)
			svg_label(p, "soft end", at->from + (double)(i + 1) * at->step, HEAD - 8,
			    slice_from(name), SIZE_MAX);
	}
	svg_label(p, "soft end", at->to + GAP + (double)at->number * SVG_COLUMN, HEAD - 8,
	    SLICE("last"), SIZE_MAX);
	svg_label(p, "soft end", at->to + 2 * (GAP + (double)at->number * SVG_COLUMN), HEAD - 8,
	    SLICE("most"), SIZE_MAX);
}

/* A bar, from the line's own 0 up, or down. */
static void
bar(const struct periods *s, const struct picture *p, const struct places *at, size_t i,
    double value, double zero, double scale)
{
	double pad = at->step > 12 ? 3 : at->step > 5 ? 1 : 0.25;
	double height = fabs(value) * scale;
	char name[PERIODS_NAME_MAX], text[AMOUNT_TEXT_MAX];

	out_slice(p->out, SLICE("<g><title>"));
	out_bytes(p->out, name, periods_period(s, i, name));
	out_slice(p->out, SLICE(": "));
	out_bytes(p->out, text, periods_format(s, i, text));
	out_slice(p->out, SLICE("</title>"));
	svg_rect(p->out, periods_whole(s, i) ? "bar" : "open",
	    at->from + (double)i * at->step + pad, value < 0 ? zero : zero - height,
	    at->step - 2 * pad, height);
	out_slice(p->out, SLICE("</g>\n"));
}

/* The line of 0, with a gap where the value is not known. */
static void
axis(const struct picture *p, const struct places *at, const double *values, size_t n, double zero)
{
	for (size_t i = 0, from = 0; i <= n; i++) {
		if (i < n && isfinite(values[i]))
			continue;
		if (i > from)
			svg_line(p->out, "axis", at->from + (double)from * at->step, zero,
			    i == n ? at->to : at->from + (double)i * at->step, zero);
		from = i + 1;
	}
}

static bool
row(struct periods *s, const struct picture *p, const struct places *at, size_t line, double y)
{
	struct slice name = periods_name(s, line);
	const double *values = periods_values(s, line);
	size_t n = periods_count(s), last = spark_last(values, n);
	size_t highest = spark_highest(values, n);
	double least = 0, most = 0, scale, zero, base = y + ROW - 8;
	char text[AMOUNT_TEXT_MAX];

	if (name.ptr == NULL)
		return false;
	for (size_t i = 0; i < n; i++) {
		least = isfinite(values[i]) ? fmin(least, values[i]) : least;
		most = isfinite(values[i]) ? fmax(most, values[i]) : most;
	}
	/* quarters, for their sum may overflow */
	scale = most > least ? BAR / 4.0 / (most / 4 - least / 4) : 0;
	zero = base + least * scale;
	svg_label(p, "end", SVG_MARGIN + (double)at->name * SVG_COLUMN, base - 4, name, at->name);
	axis(p, at, values, n, zero);
	for (size_t i = 0; i < n; i++)
		if (isfinite(values[i]))
			bar(s, p, at, i, values[i], zero, scale);
	if (last < n)
		svg_label(p, "end", at->to + GAP + (double)at->number * SVG_COLUMN, base - 4,
		    (struct slice){ text, periods_format(s, last, text) }, NUMBER_MOST);
	if (highest < n)
		svg_label(p, "soft end", at->to + 2 * (GAP + (double)at->number * SVG_COLUMN),
		    base - 4,
		    (struct slice){ text, periods_format(s, highest, text) }, NUMBER_MOST);
	return true;
}

bool
spark_svg(struct periods *s, const struct picture *given)
{
	struct picture p = *given;
	struct places at;
	struct svg_words w = { 0 };
	struct buf title = { 0 };
	double below;
	bool ok = find_places(s, &p, &at) && put_words(s, &w, &title, &at);

	below = HEAD + (double)at.lines * ROW;
	ok = ok && svg_begin(&p, below + 6 + svg_notes_height(&p, &w) + SVG_MARGIN, &w);
	if (ok)
		heading(s, &p, &at);
	for (size_t i = 0; i < at.lines && ok; i++) {
		struct slice name = periods_name(s, i);

		ok = name.ptr != NULL;
		out_slice(p.out, SLICE("<g class=\"row\"><title>"));
		svg_text(p.out, name);
		out_slice(p.out, SLICE("</title>\n"));
		ok = ok && row(s, &p, &at, i, HEAD + (double)i * ROW);
		out_slice(p.out, SLICE("</g>\n"));
	}
	if (ok)
		svg_end(&p, below + 6, &w);
	buf_free(&title);
	buf_free(&w.desc);
	buf_free(&w.notes);
	return ok;
}
