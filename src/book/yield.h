/*
 * What relyield keeps of a journal: of each contact the days of contact
 * without a reason to sell and those of orders, in the order in which they were
 * read. Grows with the contacts and these days, never with the journal's text.
 */
#ifndef BOOK_YIELD_H
#define BOOK_YIELD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/name.h"
#include "../journal/day.h"
#include "../journal/entry.h"
#include "maker.h"
#include "motive.h"

/* A day of a contact. */
struct yield_day {
	day_t day;
	uint32_t of;		/* who made the contact, or YIELD_NOBODY; the order's number */
	uint32_t next;		/* the one that was read before it, plus 1; 0: none */
};
#define YIELD_NOBODY UINT32_MAX

struct yield_person {
	uint32_t free, orders;	/* the last one that was read, plus 1; 0: none */
	day_t first;		/* the day of the first entry; of no meaning unless met */
	bool met;
};

/* Start from {today, motives and makers}; end with yield_free. */
struct yield {
	day_t today;
	struct motives *motives;	/* lent */
	struct makers *makers;		/* lent; NULL: nobody asks */
	struct yield_person *people;	/* by name_id of a contact: n of them */
	size_t n, cap;
	struct yield_day *days;
	size_t ndays, days_cap;
	uint32_t orders;		/* entries that are one */
	day_t last;			/* the day of the last entry of all; once there was one */
	bool any;
};

/*
 * Keep an entry up to today. One that is dated only to a month or a year has no
 * day, and is passed over, as are cards. Values must have been asked for: by
 * them a credit note is told from an order. False when memory runs out.
 */
bool yield_entry(struct yield *, const struct entry *);
void yield_free(struct yield *);

/*
 * A contact's days in order, each day once for each `of`, put into *days, which
 * grows and is *cap long; *n of them. `head` is free or orders of a person.
 * False when memory runs out.
 */
bool yield_days(const struct yield *, uint32_t head, struct yield_day **days, size_t *cap,
    size_t *n);

#endif
