/*
 * Series lined up in a table: a line for each key, the periods side by side,
 * and what is to be said of them. What reltrend prints.
 */
#ifndef BOOK_LINEUP_H
#define BOOK_LINEUP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/out.h"
#include "../table/layout.h"
#include "series.h"

struct lineup {
	enum layout layout;
	bool safe;			/* CSV, as table_new has it */
	int64_t limit;			/* lines at the most */
	const char *const *tags;	/* only keys that have one of these, when there are any */
	size_t ntags;
	bool has_target;		/* columns last_full and target */
	double target;
};

/*
 * Print series that are arranged. The TABLE and MD layouts mark periods that
 * are not whole, have a sparkline of the trend, round numbers and end in notes;
 * else all layouts have the same columns and lines. A tag that no key has is
 * a warning. False after a message.
 */
bool lineup_print(const struct lineup *, const struct series *, struct out *, struct diag *);

#endif
