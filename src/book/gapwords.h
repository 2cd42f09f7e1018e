/*
 * What is to be said of a person's gap, in words that need no manual.
 */
#ifndef BOOK_GAPWORDS_H
#define BOOK_GAPWORDS_H

#include <stdbool.h>
#include <stdint.h>

#include "../base/mem.h"
#include "gap.h"
#include "gaplist.h"
#include "gapshare.h"

/*
 * Append `seen 9 days ago; without a reason to sell 214 days ago` and the
 * like. False when memory runs out.
 */
bool gapwords_add(struct buf *, const struct gap *, const struct gap_rules *);

/*
 * What stands above the table, in two lines of at most 78 columns: how many
 * people, the share of all entries, and how many were not seen without a reason to
 * sell in the last year. `shown` is how many people are in the table. A line
 * replaces the buffer's text. False when memory runs out.
 */
bool gapwords_people(struct buf *, const struct gaplist *, const struct gapshare *, size_t shown);
bool gapwords_year(struct buf *, const struct gaplist *, const struct gap_rules *);

#endif
