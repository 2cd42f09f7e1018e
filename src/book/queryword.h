/*
 * How many words an entry says.
 */
#ifndef BOOK_QUERYWORD_H
#define BOOK_QUERYWORD_H

#include <stddef.h>

#include "../base/slice.h"

/*
 * The words of a text: what stands between blanks, has a letter or number,
 * and does not begin with `#` or `@`, punctuation before that aside. So an
 * entry that is nothing but tags has none.
 */
size_t queryword_count(struct slice text);

#endif
