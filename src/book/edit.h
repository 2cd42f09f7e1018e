/*
 * How two names differ that are nearly the same, and how likely that is a
 * slip of the pen.
 */
#ifndef BOOK_EDIT_H
#define BOOK_EDIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/slice.h"
#include "similar.h"

/* A name of more characters is not looked at. */
enum { EDIT_LONGEST = 64 };

/* A name as characters; bytes that are none count as one each. */
struct letters {
	uint32_t at[EDIT_LONGEST];
	uint32_t n;
};

/* False when it is longer than is looked at; then they are those of its beginning. */
bool letters_of(struct slice name, struct letters *);

enum edit_what {
	EDIT_NONE,		/* they are the same, or differ more */
	EDIT_SWAP,		/* two neighbours are exchanged */
	EDIT_MORE,		/* one has a character more */
	EDIT_OTHER		/* a character is another */
};

/* How two names differ. */
struct edit {
	enum edit_what what;
	const struct letters *longer;	/* the one with the character; else the first */
	size_t at;			/* of it, or the first of them */
	bool first;			/* the longer one is the first */
	uint32_t other;			/* not MORE: what stands in the second name */
};

/* The first is the rare one. Both are lent. */
struct edit edit_between(const struct letters *, const struct letters *);

/*
 * How many times more frequent the other name has to be for the edit to be a
 * slip; 0: it never is one. First letters are seldom mistaken (J. J. Pollock and
 * A. Zamora, "Automatic spelling correction in scientific and scholarly
 * text", 1984), and short words often are other words.
 */
unsigned edit_odds(const struct edit *, enum similar_kind);

#endif
