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
#include "../journal/entry.h"
#include "motive.h"
#include "rhythm.h"

/* Dates are of precision DATE_NONE when there was none. */
struct person {
	struct date first, last;		/* of all entries up to today */
	struct date last_unsold;		/* the last without a reason to sell */
	struct date last_free;			/* the last that was free */
	struct date next;			/* the earliest that is planned */
	uint32_t free, sell, other;		/* entries up to today */
	bool card;				/* there is a card */
	struct rhythm every;			/* of the card; count 0: it says none */
	struct date snooze;			/* of the card */
	size_t days;				/* for circle.c alone: the last chunk of its days */
};

/* Start with circle_start, end with circle_free. */
struct circle {
	day_t today;
	struct motives motives;
	struct person *people;			/* by name_id of a contact: n of them; for those who were never met all is 0 */
	size_t n, cap;
	/* entries up to today that name somebody, each once */
	uint64_t free, sell, other;
	/* below: for circle.c alone */
	struct diag *diag;
	struct day_chunk *chunks;
	size_t nchunks, chunks_cap;
};

/* vocab, tags and diag are lent as long as it lives. */
void circle_start(struct circle *, const struct vocab *, const struct names *tags, day_t today, struct diag *);
void circle_free(struct circle *);

/*
 * Count an entry, or read a card. *motive, unless NULL, becomes the entry's.
 * What a card says of `every` or `snooze` and is not understood is a warning.
 * False when memory runs out.
 */
bool circle_entry(struct circle *, const struct entry *, enum motive *);

/* Whether an entry counts: it is dated, and not after today. */
static inline bool
circle_counts(const struct circle *c, const struct entry *e)
{
	return e->kind == ENTRY_DATED && e->date.first <= c->today;
}

/*
 * The days on which a contact was met, each once, in order: a list that the
 * caller frees, *n long. Entries of reduced precision give none. NULL when
 * memory runs out.
 */
day_t *circle_days(const struct circle *, name_id contact, size_t *n);

#endif
