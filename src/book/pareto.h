/*
 * The vital few: of all that was brought in one period and currency, who
 * brought the most, and how few bring a given share of it. Decided by whole
 * numbers alone.
 */
#ifndef BOOK_PARETO_H
#define BOOK_PARETO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/diag.h"
#include "../base/name.h"
#include "revenue.h"

/* Of fewer customers shares say nothing. */
enum { PARETO_FEWEST = 10 };

/* All money is in hundredths of the unit. */
struct pareto_group {
	struct period period;
	char currency[4];		/* empty: of amounts that name none */
	const struct revenue_sum *sums;	/* the most first, then by name; lent from the list */
	size_t n;
	size_t customers;		/* so many of them are above zero */
	size_t few;			/* so many bring the share; all customers without shares */
	bool shares;			/* there are customers enough */
	int64_t total;			/* of the customers */
	int64_t rest;			/* of those who are none; zero or less */
	int64_t shared;			/* what counts more than once */
	int64_t nobody;			/* in entries that name nobody; in none of the others */
};

/* Start from {0}, end with pareto_free. */
struct pareto {
	struct pareto_group *groups;	/* by period, then currency */
	size_t n, cap;
	/* below: for pareto.c alone */
	struct revenue_sum *sums;
};

/*
 * Find the few that bring `share` percent, 1 to 100, in each period and
 * currency. False after a message: memory ran out, or a sum is too large.
 */
bool pareto_make(struct pareto *, const struct revenue *, int share,
    const struct names *contacts, struct diag *);
void pareto_free(struct pareto *);

/*
 * `part` of `whole` in units of one `scale`th, rounded down: what is not reached
 * does not look as if. whole is above zero, part at least zero and not
 * greater, scale at most 10,000.
 */
uint64_t pareto_part(int64_t part, int64_t whole, uint64_t scale);

#endif
