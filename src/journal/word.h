/*
 * The characters that names of tags and contacts are made of, and those
 * that may not stand before one (T2, T3, C1, C2; after Unicode's UAX #31,
 * section 6, Hashtag Identifiers).
 */
#ifndef JOURNAL_WORD_H
#define JOURNAL_WORD_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/slice.h"

enum word_class {
	WORD_NONE,		/* ends a name */
	WORD_LETTER,		/* a letter, or an emoji */
	WORD_OTHER,		/* number, mark, connector, '-', joiner, in-word mark */
	WORD_MARK		/* a combining mark: like OTHER, but never first */
};

/* The class of the character at byte i of s, and its length in *len. i < s.len. */
enum word_class word_class(struct slice s, size_t i, size_t *len);

/* Whether the character that ends just before byte i forbids a tag to begin at i. i > 0. */
bool word_before(struct slice s, size_t i);

/*
 * The length of `scheme://` or `www.` words: whether byte i of s lies in a
 * bare URL (N2). Keeps in *memo what it found out about the word, so that a
 * long word is looked at once; start it from {0} for each text.
 */
struct word_url {
	size_t end;		/* of the word that was looked at */
	size_t url;		/* where a URL begins in it, or its end */
};
bool word_in_url(struct slice s, size_t i, struct word_url *memo);

#endif
