/*
 * What must be said under years side by side so that nobody misreads them:
 * which is not over, which was not covered, which has no record.
 */
#ifndef BOOK_FOOTNOTE_H
#define BOOK_FOOTNOTE_H

#include <stdbool.h>
#include <stdint.h>

#include "../table/layout.h"
#include "series.h"

/* The mark behind the name of a period: "*" unfinished, "†" not covered, else "". */
const char *footnote_mark(enum timeline_state);

/*
 * Add the notes to a table. `points` is how many whole periods the trend has,
 * FOOTNOTE_NO_TREND when the table has none. False when memory runs out.
 */
#define FOOTNOTE_NO_TREND SIZE_MAX
bool footnote(struct table *, const struct series *, size_t points);

#endif
