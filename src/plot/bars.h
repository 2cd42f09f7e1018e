/*
 * Bars: a name, a number and its bar, one below the other, always from 0.
 */
#ifndef PLOT_BARS_H
#define PLOT_BARS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/diag.h"
#include "../base/mem.h"
#include "../book/keys.h"
#include "choice.h"
#include "feed.h"
#include "periods.h"
#include "picture.h"

struct bar {
	size_t text;		/* where its texts begin */
	uint32_t name, shown, marked;	/* their bytes: the name, the value and the mark as read */
	double value;		/* NAN when there is none */
	double mark;		/* 0 or more; NAN when there is none */
	bool open;		/* of a period that is not whole */
	size_t scale;		/* its number among those apart */
};

/* The bars of one scale: 0, or what lies further. */
struct bar_reach {
	double least, most;
};

/* Start from {0}; end with bars_free. */
struct bars {
	struct buf text;
	struct bar *list;
	size_t n, cap;
	size_t more;		/* rows beyond the limit */
	double least, most;	/* of what is drawn: 0, or what lies further */
	struct keys scales;	/* what the bars of one scale have in common */
	struct bar_reach *reach;	/* of each of them */
	size_t reach_cap;
	size_t name_width, shown_width, marked_width;
	struct buf value, mark;	/* what is drawn and, unless it is empty, marked */
	struct buf title;	/* what it is when nobody gave it one */
	struct buf notes;
};

/*
 * Read the rest of a table: a bar for each row, in its order. At most `limit`
 * are kept, when that is not 0, though all are read. False after a message.
 */
bool bars_read(struct bars *, const struct choice *, struct feed *, size_t limit);

/* Bars of all lines and periods that have a record. False when memory runs out. */
bool bars_of_periods(struct bars *, struct periods *, size_t limit);

/*
 * After all is read. Where there are several scales, values and marks become
 * parts of the greatest of their scale. False when memory runs out.
 */
bool bars_settle(struct bars *);

struct slice bar_name(const struct bars *, const struct bar *);
struct slice bar_shown(const struct bars *, const struct bar *);
struct slice bar_marked(const struct bars *, const struct bar *);

/* Draw. False when memory runs out. */
bool bars_text(const struct bars *, const struct picture *);
bool bars_svg(const struct bars *, const struct picture *);

void bars_free(struct bars *);

#endif
