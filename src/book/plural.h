/*
 * Plurals of English and Dutch nouns.
 */
#ifndef BOOK_PLURAL_H
#define BOOK_PLURAL_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/slice.h"

/*
 * The n-th word (from 0) of which `word` may be the plural, by how plurals are
 * spelled, in `out`, which has room for word.len + 1 bytes; its length. 0 for a
 * rule that does not fit. In lower case. Knows no words, only their ends:
 * whether there is such a word is for the caller to look up.
 */
enum { PLURAL_RULES = 10 };
size_t plural_singular(struct slice word, size_t n, char *out);

#endif
