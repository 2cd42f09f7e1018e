/*
 * What is said above the vital few: how few they are, of how much, and what
 * else is in that sum or not.
 */
#ifndef BOOK_PARETOWORDS_H
#define BOOK_PARETOWORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "../table/layout.h"
#include "pareto.h"

struct paretowords {
	int share;			/* percent */
	bool periods;			/* they are looked at one by one */
	day_t last;			/* what is later was not counted */
};

/*
 * Amounts for people: `12,677`, with `EUR 12,677` when a currency is given that is
 * not empty. In whole units, halves up, when `whole`; else with the hundredths
 * that there are. The length.
 */
enum { PARETOWORDS_MONEY_MAX = 40 };
size_t paretowords_money(int64_t cents, const char *currency, bool whole,
    char out[PARETOWORDS_MONEY_MAX]);

/* Whether the amounts of a group are so large that hundredths only disturb. */
bool paretowords_whole(const struct pareto_group *);

/*
 * The lines above a group of which so many rows are wanted, and so many shown.
 * False when memory runs out.
 */
bool paretowords_title(const struct paretowords *, struct table *, const struct pareto_group *,
    size_t wanted, size_t shown);

#endif
