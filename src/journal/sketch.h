/*
 * Journal text that is written and not copied: the headings, list items and
 * cards that give an entry printed alone what it had from around it.
 */
#ifndef JOURNAL_SKETCH_H
#define JOURNAL_SKETCH_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/mem.h"
#include "../base/name.h"
#include "date.h"
#include "entry.h"
#include "origin.h"

/* Start from {out}; all is appended there. Memory that runs out makes it failed. */
struct sketch {
	struct buf *out;
	int level;		/* of the last heading written */
	bool at_is_tag;		/* `@` does not name people where this is read (R3) */
	bool failed;
};

/* A heading of people that opens no card: it names somebody twice (C6). */
void sketch_people(struct sketch *, const struct names *, const name_id *people, size_t n);

/* A heading that is a year or month, as the context of dates without one (D7). */
void sketch_year(struct sketch *, struct date_context);

/* A heading that is a date; of one that is not known, a date that there is not (E8). */
void sketch_date(struct sketch *, struct date);

/* A line of tags. */
void sketch_tags(struct sketch *, const struct names *, const struct tag_use *, size_t n);

/* List items and quotations, one in the other, with nothing in them but a date in the one at `dated`. */
void sketch_items(struct sketch *, const struct around *, size_t n, size_t dated, struct date);

/* A line without text in them. */
void sketch_blank(struct sketch *, const struct around *, size_t n);

/* The head of a table with the columns of this one, and no words. */
void sketch_table(struct sketch *, struct slice head);

/* The same heading, of this level or a deeper one. */
void sketch_lower(struct sketch *, struct slice heading, int level);

/* Names to be written, of people and of tags. */
struct sketch_names {
	const struct names *people, *tags;
	const name_id *aliases;	/* of the one whose card is written */
	size_t naliases;
};

/* A card with the tags, other names and keys of that one. */
void sketch_card(struct sketch *, const struct sketch_names *, const struct entry *card);

/* The same as a line of friends.md's list of people. */
void sketch_friend(struct sketch *, const struct sketch_names *, const struct entry *card);

#endif
