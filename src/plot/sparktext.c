/*
 * Lines of small bars in text; see spark.h.
 */
#include <math.h>

#include "../base/utf8.h"
#include "pen.h"
#include "spark.h"

enum { GAP = 2, CELL_MOST = 8, CELLS_LEAST = 8, NUMBER_LEAST = 4, NUMBER_MOST = 16 };

size_t
spark_highest(const double *values, size_t n)
{
	size_t best = n;

	for (size_t i = 0; i < n; i++)
		if (isfinite(values[i]) && (best == n || values[i] > values[best]))
			best = i;
	return best;
}

size_t
spark_last(const double *values, size_t n)
{
	return n > 0 && isfinite(values[n - 1]) ? n - 1 : n;
}

double
spark_most(const double *values, size_t n)
{
	double most = 0;

	for (size_t i = 0; i < n; i++)
		if (isfinite(values[i]))
			most = fmax(most, fabs(values[i]));
	return most;
}

/* The columns of a line. */
struct places {
	size_t lines;		/* that are drawn */
	size_t name, highest, last;
	size_t first;		/* of the periods that have room */
	size_t cell;		/* columns for each, with the blank behind it if there is one */
};

static size_t
max(size_t a, size_t b)
{
	return a > b ? a : b;
}

/* The places of the columns; false when memory runs out. */
static bool
find_places(struct periods *s, const struct picture *p, struct places *at)
{
	size_t n = periods_count(s), room, used;
	char text[AMOUNT_TEXT_MAX];

	*at = (struct places){ .lines = periods_lines(s), .highest = NUMBER_LEAST,
	    .last = NUMBER_LEAST };
	if (p->limit > 0 && p->limit < at->lines)
		at->lines = p->limit;
	for (size_t i = 0; i < at->lines; i++) {
		struct slice name = periods_name(s, i);
		const double *values = periods_values(s, i);
		size_t highest = spark_highest(values, n), last = spark_last(values, n);

		if (name.ptr == NULL)
			return false;
		at->name = max(at->name, utf8_width(name));
		if (highest < n)
			at->highest = max(at->highest, periods_format(s, highest, text));
		if (last < n)
			at->last = max(at->last, periods_format(s, last, text));
	}
	at->name = pen_name_room(p, at->name);
	at->highest = at->highest < NUMBER_MOST ? at->highest : NUMBER_MOST;
	at->last = at->last < NUMBER_MOST ? at->last : NUMBER_MOST;
	used = at->name + GAP + GAP + at->last + GAP + at->highest;
	room = p->width < used + CELLS_LEAST ? CELLS_LEAST : p->width - used;
	at->cell = room / max(n, 1);
	at->cell = at->cell < 1 ? 1 : at->cell > CELL_MOST ? CELL_MOST : at->cell;
	at->first = n > room ? n - room : 0;
	return true;
}

/* Whether every period's name has room above its column, and a blank behind it. */
static bool
names_fit(const struct periods *s, const struct places *at)
{
	size_t n = periods_count(s);
	char name[PERIODS_NAME_MAX];

	for (size_t i = at->first; i < n; i++) {
		periods_period(s, i, name);
		if (utf8_width(slice_from(name)) + (i + 1 < n) > at->cell)
			return false;
	}
	return true;
}

/* Names of periods above their columns: all of them, or the first and the last. */
static void
heading(const struct periods *s, const struct picture *p, const struct places *at)
{
	size_t n = periods_count(s), width = (n - at->first) * at->cell, len;
	char first[PERIODS_NAME_MAX], name[PERIODS_NAME_MAX];

	periods_period(s, at->first, first);
	len = utf8_width(slice_from(first));
	pen_colour(p, PEN_DIM);
	pen_repeat(p, " ", at->name + GAP);
	if (names_fit(s, at)) {
		for (size_t i = at->first; i < n; i++) {
			periods_period(s, i, name);
			pen_left(p, slice_from(name), at->cell);
		}
	} else {
		periods_period(s, n - 1, name);
		if (utf8_width(slice_from(name)) + len + 1 <= width) {
			out_slice(p->out, slice_from(first));
			pen_right(p, slice_from(name), width - len);
		} else {
			pen_right(p, SLICE(""), width);
		}
	}
	pen_repeat(p, " ", GAP);
	pen_right(p, SLICE("last"), at->last);
	pen_repeat(p, " ", GAP);
	pen_right(p, SLICE("most"), at->highest);
	pen_colour(p, PEN_PLAIN);
	out_char(p->out, '\n');
}

static void
number(const struct periods *s, const struct picture *p, size_t period, size_t room)
{
	char text[AMOUNT_TEXT_MAX];
	size_t len = period < periods_count(s) ? periods_format(s, period, text) : 0;

	pen_repeat(p, " ", GAP);
	pen_right(p, (struct slice){ text, len }, room);
}

static bool
line(struct periods *s, const struct picture *p, const struct places *at, size_t i)
{
	struct slice name = periods_name(s, i);
	const double *values = periods_values(s, i);
	size_t n = periods_count(s);
	/* a highest value that is not drawn is not what the bars are measured by */
	double most = spark_most(values + at->first, n - at->first);

	if (name.ptr == NULL)
		return false;
	pen_left(p, name, at->name);
	pen_repeat(p, " ", GAP);
	for (size_t k = at->first; k < n; k++) {
		const char *level = pen_level(p, values[k], most);
		size_t width = at->cell > 2 ? at->cell - 1 : 1;

		pen_colour(p, periods_whole(s, k) ? PEN_FREE : PEN_DIM);
		pen_repeat(p, level, width);
		pen_colour(p, PEN_PLAIN);
		pen_repeat(p, " ", at->cell - width);
	}
	number(s, p, spark_last(values, n), at->last);
	number(s, p, at->first + spark_highest(values + at->first, n - at->first), at->highest);
	out_char(p->out, '\n');
	return true;
}

static void
below(const struct periods *s, const struct picture *p, const struct places *at,
    const struct buf *notes)
{
	char name[PERIODS_NAME_MAX];

	if (periods_lines(s) > at->lines) {
		out_slice(p->out, SLICE("and "));
		out_int(p->out, (int64_t)(periods_lines(s) - at->lines));
		out_slice(p->out, SLICE(" more\n"));
	}
	if (at->first > 0) {
		out_slice(p->out, SLICE("There is no room for what was before "));
		periods_period(s, at->first, name);
		out_slice(p->out, slice_from(name));
		out_slice(p->out, SLICE(".\n"));
	}
	out_slice(p->out, buf_slice(notes));
}

bool
spark_text(struct periods *s, const struct picture *p)
{
	struct places at;
	struct buf notes = { 0 };
	/* all that takes memory before the first line, so that none is printed without the last */
	bool ok = find_places(s, p, &at) && periods_notes(s, &notes) && pen_title(p);

	if (ok)
		heading(s, p, &at);
	for (size_t i = 0; i < at.lines && ok; i++)
		ok = line(s, p, &at, i);
	if (ok)
		below(s, p, &at, &notes);
	buf_free(&notes);
	return ok;
}
