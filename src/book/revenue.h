/*
 * Who brought how much: the money of each contact in each period and
 * currency, and how often there was trouble, praise and own worth beside it.
 * Grows with contacts, periods and currencies that come together, never with
 * the journal.
 */
#ifndef BOOK_REVENUE_H
#define BOOK_REVENUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/cells.h"
#include "../base/diag.h"
#include "../base/name.h"
#include "../journal/entry.h"
#include "circle.h"
#include "period.h"
#include "taxon.h"

struct revenue_options {
	enum period_unit unit;
	day_t since, until;		/* only entries from, and up to, these days */
};

/* Instead of a contact; there are never so many. */
#define REVENUE_NOBODY NAME_NONE		/* entries that name nobody */
#define REVENUE_SHARED (NAME_NONE - 1)		/* what counts once more for each further contact */

/* What somebody brought in a period, in one currency. */
struct revenue_sum {
	int32_t period;			/* its number, of the unit of the options */
	name_id contact;		/* or REVENUE_NOBODY, REVENUE_SHARED */
	int64_t cents;			/* hundredths of the unit */
	uint32_t orders, unplanned;	/* entries that it is from, and how many of them were that */
	char currency[4];		/* empty when none is named */
};

/* In how many entries of a period a contact has tags of these groups. */
struct revenue_notes {
	int64_t trouble, praise;
	int64_t worth;			/* a tag that says own worth, which is no group */
	bool worth_card;		/* the contact's card says so */
};

/* Start with revenue_start, end with revenue_free. */
struct revenue {
	struct revenue_options options;
	int64_t vague;			/* entries whose date is too coarse for the period */
	/* below: for revenue.c alone */
	struct circle *circle;
	struct diag *diag;
	struct taxa taxa;
	uint8_t *said;			/* by name_id of a tag: what it says */
	size_t nsaid, said_cap;
	struct revenue_amount {
		uint32_t currency;	/* its letters; 0: none */
		int64_t cents;
		bool order;		/* one of the amounts is above zero */
	} *amounts;			/* of the entry: each currency once */
	size_t namounts, amounts_cap;
	struct cells sums;		/* period, contact, currency: cents, orders and unplanned */
	struct cells notes;		/* period, contact, which: counts */
};

/* The circle, which says what counts and knows the vocabulary, and all others are lent. */
void revenue_start(struct revenue *, const struct revenue_options *, struct circle *,
    struct names *tags, struct diag *);
void revenue_free(struct revenue *);

/*
 * Count an entry, if it counts (circle_counts), or read a card. Values must
 * have been asked for. One that is no amount, or has two readings, is a warning.
 * False after a message: memory ran out, or an amount or sum is too large.
 */
bool revenue_entry(struct revenue *, const struct entry *);

/* All sums, in no order, malloc'ed for the caller to free; NULL when memory runs out. */
struct revenue_sum *revenue_sums(const struct revenue *, size_t *n);

/* What was noted of a contact in a period. */
struct revenue_notes revenue_notes(const struct revenue *, int32_t period, name_id contact);

#endif
