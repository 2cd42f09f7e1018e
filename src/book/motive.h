/*
 * Why there was contact: to sell, for its own sake, or not said. An entry
 * has a reason to sell when it carries a tag of the vocabulary's group sell; it
 * is free when it carries one of free or touch and none of sell.
 */
#ifndef BOOK_MOTIVE_H
#define BOOK_MOTIVE_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/name.h"
#include "../journal/entry.h"
#include "vocab.h"

enum motive { MOTIVE_OTHER, MOTIVE_FREE, MOTIVE_SELL };

/*
 * The groups of each tag, looked up once. Start from {vocab, names of tags},
 * both lent; end with motives_free.
 */
struct motives {
	const struct vocab *vocab;
	const struct names *names;
	/* below: for motive.c alone */
	vocab_set *groups;
	size_t n, cap;
};

/* The groups of a tag; false when memory runs out. */
bool motives_groups(struct motives *, name_id tag, vocab_set *);

/* The motive that groups of tags are. */
static inline enum motive
motive_of_groups(vocab_set groups)
{
	return (groups & VOCAB_BIT(LEXICON_SELL)) != 0 ? MOTIVE_SELL :
	    (groups & (VOCAB_BIT(LEXICON_FREE) | VOCAB_BIT(LEXICON_TOUCH))) != 0 ? MOTIVE_FREE :
	    MOTIVE_OTHER;
}

/* The groups of an entry's own tags, and the motive that they are; false when memory runs out. */
bool motives_entry(struct motives *, const struct entry *, vocab_set *);
bool motive_of_entry(struct motives *, const struct entry *, enum motive *);

void motives_free(struct motives *);

#endif
