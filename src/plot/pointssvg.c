/*
 * Points as SVG; see points.h.
 */
#include <math.h>
#include <stdio.h>

#include "../base/utf8.h"
#include "../table/number.h"
#include "points.h"
#include "svg.h"

enum { HEIGHT = 360, TICKS = 6, DOT = 4, LEFT = 72, RIGHT = 24, BELOW = 52, TEXT = 16 };

/* The picture's places of the least and the greatest. */
struct places {
	struct points_range range;
	double x1, x2, y1, y2;		/* y1 is below */
};

static double
on(double value, double least, double most, double from, double to)
{
	/* halves, for the range may overflow */
	return from + (value / 2 - least / 2) / (most / 2 - least / 2) * (to - from);
}

/* 1, 2 or 5 times a power of ten, about so many to the range (Heckbert, Nice Numbers, 1990). */
static double
step_of(double range)
{
	double rough = range / TICKS, power = pow(10, floor(log10(rough))), part = rough / power;

	return (part < 1.5 ? 1 : part < 3.5 ? 2 : part < 7.5 ? 5 : 10) * power;
}

static void
ticks_y(const struct picture *p, const struct places *at)
{
	double step = step_of(at->range.most_y - at->range.least_y), first;
	char text[NUMBER_TEXT_MAX];
	size_t len;

	if (!isfinite(step) || !(step > 0))
		return;
	first = ceil(at->range.least_y / step);
	for (int i = 0; i < 3 * TICKS; i++) {
		double value = (first + i) * step, y;

		if (!(value <= at->range.most_y))
			break;
		y = on(value, at->range.least_y, at->range.most_y, at->y1, at->y2);
		svg_line(p->out, "grid", at->x1, y, at->x2, y);
		len = number_format(value, text);
		svg_label(p, "soft end", at->x1 - 8, y + 4, (struct slice){ text, len }, TEXT / 2);
	}
}

static void
ticks_x(const struct points *s, const struct picture *p, const struct places *at)
{
	double range = at->range.most_x - at->range.least_x, step = step_of(range), first;
	char text[POINTS_TEXT_MAX];

	if (s->periods != NULL && step < 1)
		step = 1;
	if (!isfinite(step) || !(step > 0))
		return;
	first = ceil(at->range.least_x / step);
	for (int i = 0; i < 3 * TICKS; i++) {
		double value = (first + i) * step, x;
		size_t len;

		if (!(value <= at->range.most_x))
			break;
		x = on(value, at->range.least_x, at->range.most_x, at->x1, at->x2);
		len = points_format_x(s, value, text);
		svg_line(p->out, "axis", x, at->y1, x, at->y1 + 5);
		svg_label(p, "soft mid", x, at->y1 + 20, (struct slice){ text, len }, TEXT);
	}
}

static void
put_point(const struct points *s, const struct picture *p, const struct places *at, size_t i)
{
	const struct point *point = &s->list[i];
	char x[POINTS_TEXT_MAX], y[NUMBER_TEXT_MAX];
	struct slice name = point_name(s, i);

	out_slice(p->out, SLICE("<g><title>"));
	svg_text(p->out, name);
	out_slice(p->out, name.len > 0 ? SLICE(": ") : SLICE(""));
	out_bytes(p->out, x, points_format_x(s, point->x, x));
	out_slice(p->out, SLICE(", "));
	out_bytes(p->out, y, number_format(point->y, y));
	out_slice(p->out, SLICE("</title><circle class=\""));
	out_slice(p->out, point->open ? SLICE("open\"") : SLICE("dot\""));
	svg_attribute(p->out, "cx", on(point->x, at->range.least_x, at->range.most_x,
	    at->x1, at->x2));
	svg_attribute(p->out, "cy", on(point->y, at->range.least_y, at->range.most_y,
	    at->y1, at->y2));
	svg_attribute(p->out, "r", DOT);
	out_slice(p->out, SLICE("/></g>\n"));
}

/* The line, cut off where it leaves the picture above or below. */
static void
put_line(const struct picture *p, const struct places *at, const struct points_line *line)
{
	double x[2] = { at->range.least_x, at->range.most_x }, y[2];

	for (int i = 0; i < 2; i++) {
		y[i] = line->mean_y + line->slope * (x[i] - line->mean_x);
		if (y[i] < at->range.least_y || y[i] > at->range.most_y) {
			y[i] = y[i] < at->range.least_y ? at->range.least_y : at->range.most_y;
			x[i] = line->mean_x + (y[i] - line->mean_y) / line->slope;
		}
		x[i] = on(x[i], at->range.least_x, at->range.most_x, at->x1, at->x2);
		y[i] = on(y[i], at->range.least_y, at->range.most_y, at->y1, at->y2);
	}
	svg_line(p->out, "trend", x[0], y[0], x[1], y[1]);
}

static bool
add(struct buf *b, struct slice s)
{
	return buf_add(b, s.ptr, s.len);
}

static bool
put_words(const struct points *s, const struct points_line *line, struct svg_words *w,
    struct buf *title)
{
	char count[64];
	bool ok;

	snprintf(count, sizeof(count), "%zu point%s. ", s->n, s->n == 1 ? "" : "s");
	ok = s->n == 0 ?
	    add(title, SLICE("Nothing to draw")) && add(&w->notes, SLICE("No points.\n")) :
	    add(title, buf_slice(&s->y)) && add(title, SLICE(" by ")) &&
	    add(title, buf_slice(&s->x)) &&
	    points_words(s, line, &w->notes);
	w->title = buf_slice(title);
	return ok && add(&w->desc, slice_from(count)) && add(&w->desc, buf_slice(&w->notes));
}

static void
draw(const struct points *s, const struct picture *p, const struct points_line *line)
{
	struct places at = { points_range(s), SVG_MARGIN + LEFT,
	    (double)p->width - SVG_MARGIN - RIGHT,
	    HEIGHT - BELOW, SVG_HEAD + 24 };

	ticks_y(p, &at);
	svg_line(p->out, "axis", at.x1, at.y1, at.x2, at.y1);
	svg_line(p->out, "axis", at.x1, at.y1, at.x1, at.y2);
	ticks_x(s, p, &at);
	svg_label(p, "soft", SVG_MARGIN, SVG_HEAD + 4, buf_slice(&s->y), 2 * TEXT);
	svg_label(p, "soft end", at.x2, at.y1 + 40, buf_slice(&s->x), 2 * TEXT);
	if (line != NULL)
		put_line(p, &at, line);
	for (size_t i = 0; i < s->n; i++)
		put_point(s, p, &at, i);
}

bool
points_svg(const struct points *s, const struct picture *p)
{
	struct svg_words w = { 0 };
	struct buf title = { 0 };
	struct points_line fit;
	bool memory, fits = points_fit(s, &fit, &memory);
	const struct points_line *line = fits ? &fit : NULL;
	double height = s->n == 0 ? SVG_HEAD : HEIGHT;
	bool ok = !memory && put_words(s, line, &w, &title) &&
	    svg_begin(p, height + svg_notes_height(p, &w) + SVG_MARGIN, &w);

	if (ok && s->n > 0)
		draw(s, p, line);
	if (ok)
		svg_end(p, height, &w);
	buf_free(&title);
	buf_free(&w.desc);
	buf_free(&w.notes);
	return ok;
}
