/*
 * What relyield says in words: what was compared, above its table, and what
 * that means, below.
 */
#ifndef BOOK_YIELDWORDS_H
#define BOOK_YIELDWORDS_H

#include <stdbool.h>

#include "../table/layout.h"
#include "yieldpair.h"

/* Lines of 78 columns, more only for very large numbers. False when memory runs out. */
bool yieldwords_title(struct table *, const struct yieldpairs *);
bool yieldwords_note(struct table *, const struct yieldpairs *);

#endif
