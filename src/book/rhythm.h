/*
 * Rhythms: how often one wants to be in contact, `3w`.
 */
#ifndef BOOK_RHYTHM_H
#define BOOK_RHYTHM_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/slice.h"
#include "../journal/day.h"

struct rhythm {
	int count;		/* 1 to 999; 0 when there is none */
	char unit;		/* 'd', 'w', 'm' or 'y' */
};

/* `90d`, `3w`, `2m` or `1y`; false for anything else. */
bool rhythm_parse(struct slice, struct rhythm *);

/* The reverse, with a NUL; the length. */
enum { RHYTHM_TEXT_MAX = 8 };
size_t rhythm_format(struct rhythm, char out[RHYTHM_TEXT_MAX]);

/*
 * The day on which contact is due when the last was on `day`. Months and
 * years are calendar ones: a month after 31 January is the last of
 * February. Never after 9999-12-31.
 */
day_t rhythm_after(struct rhythm, day_t day);

#endif
