/*
 * Writing a day as another one is written: `2024/3/5` beside `2024/3/4`,
 * `[[2024-03-05]]` beside `[[2024-03-04]]`. Only numbers are followed; beside a
 * named month, or where the order of day and month would be in doubt, it is
 * `2024-03-05`.
 */
#ifndef JOURNAL_DATEFORM_H
#define JOURNAL_DATEFORM_H

#include <stdbool.h>

#include "../base/mem.h"
#include "../base/slice.h"
#include "date.h"

/* {0} is the form `2024-03-05`. */
struct dateform {
	char before[5], after[5];	/* the wrapping: brackets and emphasis */
	char between;			/* the mark between the numbers; NUL for '-' */
	bool day_first;			/* 05.03.2024 */
	bool bare;			/* no 0 before a single digit */
	bool timed;			/* in RFC 3339, with a time */
};

/* The form of the date that was found in the text. */
struct dateform dateform_of(struct slice text, const struct date_match *);

/* Append the day; false when memory runs out. */
bool dateform_write(const struct dateform *, day_t, struct buf *);

#endif
