/*
 * The cards that were read and may have to come along with an entry: which
 * ones the names in it need. A written name means somebody because of the cards with
 * a name that begins with the same word, and of no others (C8).
 */
#ifndef JOURNAL_CARDS_H
#define JOURNAL_CARDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/mem.h"
#include "../base/name.h"
#include "roster.h"
#include "section.h"

/* Headings, each below the one before, with their lines. */
struct chain {
	struct {
		uint64_t number;
		int level;
		size_t end;	/* of its lines in text */
	} list[SECTION_DATE + 1];
	size_t n;
	struct buf text;
};

struct card {
	name_id person;
	uint64_t heading;	/* its number; 0: a line of friends.md's list, or of no known place */
	int level;
	bool printed;
	struct buf text;	/* its lines; none when the person is known without a card */
	struct buf line;	/* of one from another file: the same as a line of friends.md's list */
	struct chain above;	/* the headings above it */
	size_t next;		/* of the same person; SIZE_MAX: none */
};

/* Start from {roster}, which is lent; end with cards_free. */
struct cards {
	const struct roster *roster;
	struct card *list;	/* in the order in which they were read */
	size_t n, cap;
	size_t *headings;	/* those that a heading opened */
	size_t nheadings, headings_cap;
	size_t *queue;		/* those that are wanted and not printed */
	size_t nqueue, queue_cap;
	/* below: for cards.c alone */
	struct lists {
		struct {
			size_t first;	/* of the list; SIZE_MAX: none */
			size_t done;	/* it was gone through from here on */
		} *heads;
		size_t n, cap;
	} of_person, of_word, of_owner, of_alias;	/* by number */
	struct names *words;	/* first words of the names on the roster */
	struct use {
		name_id name;
		size_t next;
	} *uses,		/* the people whose names begin with a word */
	    *owners,		/* the people whose names a person's card claims, too */
	    *aliases;		/* the other names of a person */
	size_t nuses, uses_cap, nowners, owners_cap, naliases, aliases_cap;
	name_id *names;		/* those of cards_aliases */
	size_t names_cap;
	size_t known;		/* so many of the roster's names were looked at */
};

/* A new card of a person; NULL when memory runs out. Valid until the next one. */
struct card *cards_add(struct cards *, name_id person);

/*
 * The last card was opened by a heading of that number, which is above all before; false
 * when memory runs out. And the card that a heading opened; NULL when there is none.
 */
bool cards_set_heading(struct cards *, uint64_t heading);
struct card *cards_of_heading(struct cards *, uint64_t heading);

/* Want all cards of a person; false when memory runs out. */
bool cards_want(struct cards *, name_id person);

/*
 * Want all cards that a written name needs, where the roster knew its first `known`
 * names; false when memory runs out.
 */
bool cards_want_name(struct cards *, name_id written, size_t known);

/*
 * The other names of a person: as many as the array at *names, which is the cards', has;
 * valid until the next call. False when memory runs out.
 */
bool cards_aliases(struct cards *, name_id person, const name_id **names, size_t *n);

/* Put those that are wanted into the order in which they were read. */
void cards_sort(struct cards *);

void cards_free(struct cards *);

#endif
