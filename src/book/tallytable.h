/*
 * A tally as the table that reltags prints: `period tag count to_date days
 * weeks`, by period, then count, then tag. Or the names of the tags alone.
 */
#ifndef BOOK_TALLYTABLE_H
#define BOOK_TALLYTABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/diag.h"
#include "../base/out.h"
#include "../table/layout.h"
#include "tally.h"

struct tallytable {
	enum layout layout;
	bool safe;
	int64_t limit;			/* rows of a period at the most */
	const char *const *tags;	/* only these and those below, when there are any */
	size_t ntags;
	bool names;			/* the tags alone, one a line; the period is `all` */
	bool unused;			/* with names: those that count nowhere, too, as the last */
};

/*
 * Print the tally, once it is complete, and say on stderr what it could not
 * count (entries whose date is too coarse). False after a message.
 */
bool tallytable_print(const struct tallytable *, struct tally *, struct out *, struct diag *);

#endif
