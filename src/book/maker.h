/*
 * Who made a contact, on one's own side: `#by=Kees`, or `by: Kees Haan` in
 * the text of an entry. Names of their own, which are no contacts.
 */
#ifndef BOOK_MAKER_H
#define BOOK_MAKER_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/name.h"
#include "../base/slice.h"
#include "../journal/entry.h"

/* So many of one entry are told apart, and the rest of them are not read. */
enum { MAKERS_MOST = 16 };

/* Start with makers_start, end with makers_free. */
struct makers {
	struct names *names;
	const struct names *tags;	/* lent */
	name_id of[MAKERS_MOST];	/* of the last entry, each once, in order: n of them */
	size_t n;
};

/* The names of tags are lent. False when memory runs out. */
bool makers_start(struct makers *, const struct names *tags);
void makers_free(struct makers *);

/*
 * Who made the contact of an entry, whose text and values were asked for;
 * nobody when it does not say. False when memory runs out.
 */
bool makers_entry(struct makers *, const struct entry *);

/*
 * The next name behind `by:` or `by::` in a text; *place is 0 at first. The
 * word may begin at the start or behind a blank, `(`, `[`, `,` or `;`. The name ends
 * with the line, before one of , ; # @ | [ ] ( ) or a full stop that ends a word
 * of more than a letter. Never empty. False at the end.
 */
bool maker_next(struct slice text, size_t *place, struct slice *name);

#endif
