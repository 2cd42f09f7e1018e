/*
 * The vital few as the table that relpareto prints: one of all periods and
 * currencies for programs, one for each with words above for people.
 */
#ifndef BOOK_PARETOTABLE_H
#define BOOK_PARETOTABLE_H

#include <stdbool.h>
#include <stdint.h>

#include "../base/name.h"
#include "../base/out.h"
#include "../table/layout.h"
#include "circle.h"
#include "pareto.h"
#include "paretowords.h"

struct paretotable {
	enum layout layout;
	bool safe;
	bool all;			/* not only the few */
	int64_t limit;			/* rows of a group at the most */
	struct paretowords words;
	/* lent */
	const struct circle *circle;
	const struct revenue *revenue;
	const struct names *contacts;
};

/* Print; false when memory runs out. */
bool paretotable_print(const struct paretotable *, const struct pareto *, struct out *);

#endif
