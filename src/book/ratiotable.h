/*
 * A ratio of two keys as a table: a row for each period, with its interval
 * and its change. What reltrend --ratio prints.
 */
#ifndef BOOK_RATIOTABLE_H
#define BOOK_RATIOTABLE_H

#include <stdbool.h>

#include "../base/out.h"
#include "lineup.h"
#include "ratio.h"

/*
 * Print the ratio that is written so, of series that are arranged and have one
 * key column. Of the lineup the layout, safe and limit count. The TABLE and MD
 * layouts have the two names as a title, round numbers and end in notes. A
 * table without rows is an empty one, whatever is written. False after a message.
 */
bool ratiotable_print(const struct lineup *, struct slice written, const struct series *,
    struct out *, struct diag *);

#endif
