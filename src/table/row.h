/*
 * The cells of a row, put together one after the other. For people numbers
 * are rounded and carry their sign; programs get plain ones with more digits.
 */
#ifndef TABLE_ROW_H
#define TABLE_ROW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/mem.h"
#include "../base/slice.h"

/*
 * Start from {0} with people, end with row_free. Memory that runs out makes
 * it failed, which is asked once, at the end.
 */
struct row {
	bool people;
	bool failed;
	/* below: for row.c alone */
	struct buf text;
	size_t *ends;
	size_t n, cap;
	struct slice *cells;
	size_t cells_cap;
};

/* Begin anew. */
void row_start(struct row *);

void row_text(struct row *, struct slice);
void row_empty(struct row *);
void row_count(struct row *, uint64_t);

/* A number that is written already, with a plus for people when it is above 0. */
void row_change(struct row *, struct slice number);

/*
 * Finite numbers. A slope: six digits; for people with sign and one decimal, or as
 * many as show that it is not 0. A percentage: one decimal; for people none,
 * with sign and '%'. A probability: three digits; for people three decimals,
 * and `<0.001` below.
 */
void row_slope(struct row *, double);
void row_percent(struct row *, double);
void row_probability(struct row *, double);

/*
 * Finite numbers too, of six digits for programs. A share, 0 to 1: for people a whole
 * percentage. The difference of two shares: for people in points of a percent, with sign.
 * A rate and the difference of two: for people three decimals, or one digit of what is less.
 */
void row_share(struct row *, double);
void row_points(struct row *, double);
void row_rate(struct row *, double);
void row_rate_change(struct row *, double);

/* For people alone: the differences of shares that an interval goes from and to, in points. */
void row_span(struct row *, double low, double high);

/*
 * A ratio, 0 or more: six digits; for people three, or all of a larger whole
 * number. `inf` when it is infinite.
 */
void row_ratio(struct row *, double);

/* Make one cell of the last two, which are there, with a blank between when neither is empty. */
void row_join(struct row *);

/* All cells, valid until the row is changed; NULL once it failed. */
const struct slice *row_cells(struct row *);

void row_free(struct row *);

#endif
