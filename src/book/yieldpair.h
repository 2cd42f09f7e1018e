/*
 * Cases and their control days: which orders are asked about, which day of the
 * same person each is compared with, and whether there was contact before and
 * after both. What is chosen depends on orders alone, never on contact.
 */
#ifndef BOOK_YIELDPAIR_H
#define BOOK_YIELDPAIR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../stats/matched.h"
#include "yield.h"

enum { YIELD_DAYS_MAX = 3650 };

struct yield_rules {
	int32_t days;			/* before and after, 1 to YIELD_DAYS_MAX */
	int32_t pause;			/* without an order before a case, 0 to YIELD_DAYS_MAX */
	day_t since, until;		/* of cases; both are of them */
};

/* Why a case has a control day, or has none. */
enum yield_pairing {
	YIELD_NO_CASE,
	YIELD_PAIRED,
	YIELD_UNSEEN,		/* not known, or the journal not kept, for all of the days */
	YIELD_CROWDED		/* another order lies too near */
};

/* What was found of the contact that one person made, or of all contact. */
struct yield_split {
	struct matched_pairs before;	/* before an order, and before its control day */
	struct matched_pairs after;	/* after the two: the placebo */
	struct matched_pairs contrast;	/* before an order, and after it */
};

/* Start with yieldpairs_start, end with yieldpairs_free. */
struct yieldpairs {
	struct yield_rules rules;
	const struct yield *yield;		/* lent */
	/* after yieldpairs_finish */
	uint64_t cases, pairs, unseen, crowded;
	/*
	 * What p must be below: 0.05, divided by how many splits have discordant pairs
	 * enough to be asked about, if there are more than one (Dunn 1961).
	 */
	double level;
	struct yield_split all;			/* of all contact */
	/* by number of who made it, and last what nobody is said to have made; 0: nobody asks */
	struct yield_split *splits;
	size_t nsplits;
	/* below: for yieldpair.c alone */
	unsigned char *orders;			/* by number: enum yield_pairing */
	struct yield_day *free, *ordered;
	size_t free_cap, ordered_cap, nfree, nordered;
	unsigned char *seen;			/* by split: in which windows of a pair */
	size_t *touched;
};

/* After all was read; the yield is lent as long as it lives. False when memory runs out. */
bool yieldpairs_start(struct yieldpairs *, const struct yield_rules *, const struct yield *);
void yieldpairs_free(struct yieldpairs *);

/* Ask about the orders of a contact; each once. False when memory runs out. */
bool yieldpairs_person(struct yieldpairs *, name_id contact);

/* After the last one: count. */
void yieldpairs_finish(struct yieldpairs *);

#endif
