/*
 * Years side by side, compared: the last with the one before, and the line
 * through all of them. An unfinished year is compared to date and kept out
 * of the line.
 *
 * A series is what series_cells gives, its periods what a timeline shows.
 */
#ifndef BOOK_COMPARISON_H
#define BOOK_COMPARISON_H

#include <stdbool.h>
#include <stddef.h>

#include "../stats/trend.h"
#include "series.h"

struct comparison {
	bool to_date;		/* the last period is compared up to its last day */
	bool has_change;
	struct amount before;	/* what the last period is compared with */
	struct amount change;
	bool has_percent;	/* before is above 0 */
	double percent;		/* change as percentage of before */
	size_t points;		/* whole periods with a record */
	struct trend trend;	/* when there are at least two points */
};

/* Room for the points of a trend; start from {0}, end with comparison_free. */
struct comparison_room {
	double *x, *y;
	size_t x_cap, y_cap;
};

/*
 * Compare. The last period is taken whole when it is, else to date, when
 * there is a to_date; the one before must be whole, else there is no change,
 * nor when it is beyond a double. False when memory runs out.
 */
bool comparison(struct comparison *, const struct series *, const struct series_cell *,
    struct comparison_room *);

/*
 * The place of the last period that is over, if it is whole; SIZE_MAX
 * otherwise.
 */
size_t comparison_full(const struct timeline *);

/*
 * Whether the last period can be compared with the one before: it is whole or
 * unfinished, and that one is whole.
 */
bool comparison_possible(const struct timeline *);

/*
 * How much more, in percent, was noted in the last period than in the one
 * before: the share of weeks with an entry, of the weeks observed. False when
 * it is not known.
 */
bool comparison_weeks(const struct timeline *, double *percent);

void comparison_free(struct comparison_room *);

#endif
