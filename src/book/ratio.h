/*
 * Two keys of a table as a ratio: which two an argument such as
 * `goal/reached/goal/missed` means, and whether the one is a part of something,
 * a share, or only set against the other, a rate.
 */
#ifndef BOOK_RATIO_H
#define BOOK_RATIO_H

#include <stdbool.h>
#include <stddef.h>

#include "../stats/proportion.h"
#include "series.h"

enum ratio_kind {
	RATIO_OF_BOTH,	/* both have one parent, or `A/A+B`: A of A and B together */
	RATIO_OF_WHOLE,	/* A is below B, as goal/reached is below goal: A of B */
	RATIO_RATE	/* neither: A for each B, and no share */
};

struct ratio {
	enum ratio_kind kind;
	size_t part, other;	/* keys of the series */
};

/*
 * Find the `/` that has a key on either side, a different one. A side is a
 * key's whole name, or what only one key ends in after a `/`; a name that is
 * whole goes first. The series have one key column. False after a message: no
 * such place, or more than one.
 */
bool ratio_find(struct ratio *, const struct series *, struct slice written, struct diag *);

/* The two numbers of a period. */
struct ratio_value {
	struct amount part, total;
	bool known;		/* total is above 0 */
	bool proportion;	/* and part is counted in it: whole numbers, 0 to total */
	double value;		/* when known */
};

/* Of the amounts of the two keys. */
struct ratio_value ratio_value(const struct ratio *, struct amount part, struct amount other);

/* a less b, which are known. */
double ratio_change(const struct ratio_value *a, const struct ratio_value *b);

#endif
