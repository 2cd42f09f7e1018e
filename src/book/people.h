/*
 * The part of a tally that counts contacts, for tally.c alone. False
 * everywhere: memory ran out.
 */
#ifndef BOOK_PEOPLE_H
#define BOOK_PEOPLE_H

#include "tally.h"

/* The tags of a card. */
bool people_card(struct tally *, const struct entry *);

/* The days on which people were first met, whatever is counted. */
bool people_met(struct tally *, const struct entry *);

/* The people of an entry in the period of the page, under its tags. */
bool people_entry(struct tally *, const struct entry *);

/* At the end: turn what is known of people into counts. */
bool people_count(struct tally *);

#endif
