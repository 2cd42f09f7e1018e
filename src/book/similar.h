/*
 * Names that may be one, written in two ways: a rare one beside a far more
 * frequent one. In time that grows with the names' lengths and not with pairs of
 * names: deletion neighbourhoods, after W. Garbe's SymSpell.
 */
#ifndef BOOK_SIMILAR_H
#define BOOK_SIMILAR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/name.h"

/* What is known of each name of a table, by its number. */
struct similar_use {
	uint64_t count;		/* how often it is used; 0: it is not looked at */
	bool known;		/* it is right as it is written: of the vocabulary, or on a card */
};

enum similar_kind {
	SIMILAR_TAGS,		/* words between '/'; plurals are alike */
	SIMILAR_PEOPLE		/* words between '-' */
};

enum similar_why { SIMILAR_TYPO, SIMILAR_PLURAL };

struct similar_pair {
	name_id rare, frequent;
	enum similar_why why;
};

/* No more uses than this are rare. */
enum { SIMILAR_RARE = 8 };

/*
 * The pairs among the first n names of the table, by the number of the rare
 * one, each of which is in one pair; *npairs long, for the caller to free.
 *
 * A typo is one character too many or too few, another one, or two that are
 * exchanged, in a word of four letters or more; digits never are one. The
 * shorter the word, and the less likely the slip, the rarer it has to be. A
 * plural is one by the rules of English or Dutch. Two names that are both
 * known never are a pair. NULL when there is none, or memory ran out:
 * then *ok is false.
 */
struct similar_pair *similar_find(struct names *, const struct similar_use *, size_t n,
    enum similar_kind, size_t *npairs, bool *ok);

#endif
