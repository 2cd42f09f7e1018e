/*
 * The gap: how long ago there was contact without a reason to sell, and
 * whether that is too long for the rhythm one wants. Judges one person, from
 * what the circle knows.
 */
#ifndef BOOK_GAP_H
#define BOOK_GAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/slice.h"
#include "circle.h"
#include "rhythm.h"

/*
 * In the order in which they are listed. When several fit, a contact is
 * snoozed, or else met once, or else the first of the others.
 */
enum gap_status {
	GAP_NEVER,		/* never without a reason to sell */
	GAP_OVERDUE,		/* longer ago than the rhythm */
	GAP_DUE,		/* due within a quarter of the rhythm */
	GAP_OK,
	GAP_SNOOZED,		/* the card says: not before a day that is still to come */
	GAP_MET_ONCE,		/* on one day only: there was nothing yet to keep */
	GAP_STATUSES
};

struct gap_rules {
	day_t today;
	bool strict;			/* what has no tag that tells does not count as free */
	struct rhythm every;		/* when nothing else says how often */
};

struct gap {
	name_id contact;
	const struct person *person;	/* lent from the circle */
	enum gap_status status;
	struct rhythm every;		/* its count may exceed 999 days */
	struct date last;		/* without a reason to sell; precision DATE_NONE: never */
	int32_t elapsed;		/* days from the last to today; 0 when there is none */
	int32_t length;			/* days of the rhythm from the last on, above 0 */
};

/* So many intervals between days of contact are a rhythm of its own. */
enum { GAP_INTERVALS = 4 };

/* What says how often one wants to see a contact. */
enum gap_source { GAP_FROM_CARD, GAP_FROM_TAG, GAP_FROM_HABIT, GAP_FROM_DEFAULT };

/*
 * How often one wants to see a contact: as the card says, else as `tagged`
 * does (count 0: it says nothing), else the median of its own intervals, else as the
 * rules say; and which of them it was. False when memory runs out.
 */
bool gap_rhythm(const struct gap_rules *, const struct circle *, name_id contact,
    struct rhythm tagged, struct rhythm *, enum gap_source *);

/* Whether the contact is listed: it was met, or is to be by its card. */
bool gap_listed(const struct person *);

/* Judge a contact that is listed. */
struct gap gap_judge(const struct gap_rules *, const struct circle *, name_id contact,
    struct rhythm every);

/* In how many days contact is due; 0 or less when it is due or late. There is a last. */
static inline int32_t
gap_left(const struct gap *g)
{
	return g->length - g->elapsed;
}

/* `never` … `met-once`; GAP_STATUSES when there is no such status. */
const char *gap_status_name(enum gap_status);
enum gap_status gap_status_find(struct slice name);

#endif
