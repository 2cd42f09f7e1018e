/*
 * The people of a circle judged, selected and put in order: who was never
 * seen without a reason to sell, whose turn it is the most, and so on.
 */
#ifndef BOOK_GAPLIST_H
#define BOOK_GAPLIST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "circle.h"
#include "gap.h"
#include "gaptags.h"

struct gaplist_options {
	struct gap_rules rules;
	unsigned statuses;		/* only these, by bit 1 << status; 0 for all */
	const name_id *with;		/* only these contacts, when there are any; lent */
	size_t nwith;
};

struct gaplist_line {
	struct gap gap;
	struct slice key;		/* what names are ordered by; lent from them */
};

/* Start from {0}, end with gaplist_free. */
struct gaplist {
	struct gaplist_line *lines;	/* those that are selected, in order */
	size_t n, cap;
	/* of all that are listed, selected or not */
	size_t people;
	size_t sold_to;			/* not seen without a reason to sell in the last year */
	size_t unseen;			/* of those: not seen at all in it */
};

/*
 * Judge the people of a circle; those whose tags are not wanted are left out.
 * All are lent as long as the list lives. False when memory runs out.
 */
bool gaplist_make(struct gaplist *, const struct gaplist_options *, const struct circle *,
    const struct gaptags *, const struct names *contacts);
void gaplist_free(struct gaplist *);

/* Whether anybody of the list is overdue, or was never seen without a reason to sell. */
bool gaplist_neglects(const struct gaplist *);

/* The same day of the year before; 28 February for the 29th. */
day_t gaplist_year_before(day_t);

#endif
