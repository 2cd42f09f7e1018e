/*
 * The people of a journal, and what there was with each: when first and
 * last, how often and why, and what is planned. Grows with the people and the
 * days on which they were met, never with the journal's text.
 */
#ifndef BOOK_CIRCLE_H
#define BOOK_CIRCLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/diag.h"
#include "../base/name.h"
#include "../journal/date.h"
#include "../journal/entry.h"
#include "motive.h"
#include "rhythm.h"

enum { PERSON_STEPS = 27 };		/* bytes, so that a chunk of them has 32 */

/* Dates are of precision DATE_NONE when there was none. */
struct person {
	struct date first, last;		/* of all entries up to today */
	struct date last_unsold;		/* the last without a reason to sell */
	struct date last_free;			/* the last that was free */
	uint32_t free, sell, other;		/* entries up to today */
	day_t day;				/* the last day that was kept; for circle.c alone */
	uint32_t days;				/* so many were kept, the same one never in a row */
	struct date next;			/* the earliest that is planned */
	uint32_t coarse;			/* of them: dated only to a year or month */
	bool card;				/* there is a card */
	struct rhythm every;			/* of the card; count 0: it says none */
	struct date snooze;			/* of the card: until its first day */
	/* below: for circle.c alone */
	bool shuffled;				/* a day came before an earlier one */
	uint8_t used;				/* bytes of the steps that no chunk has yet */
	uint8_t steps[PERSON_STEPS];
	uint32_t chunks, chunk;			/* the first and last, plus 1; 0: none */
};

/* Start with circle_start, end with circle_free. Contacts with an id from n on were never met. */
struct circle {
	day_t today;
	enum date_order order;			/* of a card's dates; the vocabulary's unless set */
	struct motives motives;
	struct person *people;			/* by name_id: n of them; all 0 if never met */
	size_t n, cap;
	/* entries up to today that name somebody, each once */
	uint64_t free, sell, other;
	/* below: for circle.c alone */
	struct diag *diag;
	struct day_chunk *chunks;
	size_t nchunks, chunks_cap;
};

/* vocab, tags and diag are lent as long as it lives. */
void circle_start(struct circle *, const struct vocab *, const struct names *tags, day_t today,
    struct diag *);
void circle_free(struct circle *);

/*
 * Count an entry, or read a card (its text must have been asked for). *motive,
 * unless NULL, becomes the entry's; a card or an entry that does not count has
 * none. What a card says of `every` or `snooze` and is not understood is a
 * warning. False when memory runs out.
 */
bool circle_entry(struct circle *, const struct entry *, enum motive *);

/* Whether an entry counts: it is dated, and not after today. */
static inline bool
circle_counts(const struct circle *c, const struct entry *e)
{
	return e->kind == ENTRY_DATED && e->date.first <= c->today;
}

/* Whether that is somebody: met, planned to be met, or with a card. Takes NAME_NONE too. */
bool circle_knows(const struct circle *, name_id contact);

/*
 * The days on which a contact was met, each once, in order: a list that the
 * caller frees, *n long. Entries of reduced precision give none. NULL when
 * memory runs out.
 */
day_t *circle_days(const struct circle *, name_id contact, size_t *n);

/* How many they are; false when memory runs out. */
bool circle_count_days(const struct circle *, name_id contact, size_t *n);

#endif
