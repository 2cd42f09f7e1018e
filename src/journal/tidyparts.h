/*
 * The inside of tidy.h, for the files that it is made of: tidy.c (the whole, blank
 * lines and the ends of lines), tidydate.c (dates), tidylist.c (marks of
 * bullets).
 */
#ifndef JOURNAL_TIDYPARTS_H
#define JOURNAL_TIDYPARTS_H

#include "reader.h"
#include "tidy.h"

/* Put these bytes, DATE_TEXT_MAX at the most, in the place of others; false when memory runs out. */
bool tidy_change(struct tidy *, size_t at, size_t len, struct slice put);

/* Whether the block is a line with a date, and no row of a table, be it one without a head. */
bool tidy_is_dated_line(const struct reader *);

/*
 * Write the date of the block, which begins at byte `at` of the file, as ISO date; `first`: no text
 * stands before it. False when memory runs out.
 */
bool tidy_date(struct tidy *, const struct reader *, size_t at, bool first);

/* Look at the marks of the items that begin with the block; false when memory runs out. */
bool tidy_marks(struct tidy *, const struct reader *, size_t at);

/* Put '-' in the place of those in lists that are not prose alone; false when memory runs out. */
bool tidy_finish_marks(struct tidy *);

/* The first line of the text without its end. */
struct slice tidy_first_line(struct slice);

#endif
