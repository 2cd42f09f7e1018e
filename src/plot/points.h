/*
 * Points of two numbers, or of a period and a number, and the line through
 * them.
 */
#ifndef PLOT_POINTS_H
#define PLOT_POINTS_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/mem.h"
#include "../book/keys.h"
#include "choice.h"
#include "feed.h"
#include "periods.h"
#include "picture.h"

struct point {
	double x, y;
	size_t name;		/* where it ends in names, from the end of the one before */
	bool open;		/* of a period that is not whole: not in the line */
};

/* Start from {0}; end with points_free. */
struct points {
	struct point *list;
	size_t n, cap;
	size_t left_out;	/* rows without one of the numbers */
	struct keys apart;	/* what may not be of two kinds: currencies */
	struct buf names;
	struct buf x, y;	/* what they are, fit to be shown */
	struct periods *periods;	/* what x counts, lent; NULL: x is a number */
	struct buf notes;
};

/* The least-squares line: y = mean_y + slope * (x - mean_x). */
struct points_line {
	size_t n;		/* points that it is made from */
	double slope, mean_x, mean_y;
};

struct points_range {
	double least_x, most_x, least_y, most_y;
};

/* Read the rest of a table, a point for each row. False after a message. */
bool points_read(struct points *, const struct choice *, struct feed *);

/* A point for each line and period with a record. False when memory runs out. */
bool points_of_periods(struct points *, struct periods *);

struct slice point_name(const struct points *, size_t number);

/*
 * The line; false when there is none: fewer than two points, all of one x,
 * amounts of several currencies, or numbers that are too large. Also when memory runs out, and then *memory is true.
 */
bool points_fit(const struct points *, struct points_line *, bool *memory);

/* The least and the greatest; of one value alone a little around it. There is a point. */
struct points_range points_range(const struct points *);

/* A place on the axis of x as text: a number or a period; the length. */
enum { POINTS_TEXT_MAX = 32 };
size_t points_format_x(const struct points *, double x, char out[POINTS_TEXT_MAX]);

/* What the line says, in words, and what was left out; false when memory runs out. */
bool points_words(const struct points *, const struct points_line *, struct buf *);

/* Draw. False when memory runs out. */
bool points_text(const struct points *, const struct picture *);
bool points_svg(const struct points *, const struct picture *);

void points_free(struct points *);

#endif
