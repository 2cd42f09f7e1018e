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
	WORD_LETTER,
	WORD_EMOJI,		/* as good as a letter in a tag */
	WORD_OTHER,		/* number, mark, connector, '-', joiner, in-word mark */
	WORD_MARK		/* a combining mark: like OTHER, but never first */
};

/* The class of the character at byte i of s, and its length in *len. i < s.len. */
enum word_class word_class(struct slice s, size_t i, size_t *len);

/* What a run of ASCII letters, digits, '_' and '-' is made of, as bits. */
enum { WORD_HAS_LETTER = 1, WORD_HAS_DIGIT = 2, WORD_HAS_UNDERSCORE = 4, WORD_HAS_HYPHEN = 8 };

/* Those bits by byte; 0 for all others. */
extern const unsigned char word_ascii[256];

/* The place of the first byte at or after i that is none of these; *has gets their bits. */
static inline size_t
word_skip_ascii(struct slice s, size_t i, unsigned *has)
{
	unsigned k;

	for (; i < s.len && (k = word_ascii[(unsigned char)s.ptr[i]]) != 0; i++)
		*has |= k;
	return i;
}

/*
 * Whether the character that ends just before byte i forbids a tag to begin
 * at i. i > 0. Of an entity such as `&amp;` it is the character that it shows.
 */
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
