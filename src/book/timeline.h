/*
 * The periods of a table side by side: which there are, and how much of each
 * was observed, so that no unfinished year is taken for a bad one.
 */
#ifndef BOOK_TIMELINE_H
#define BOOK_TIMELINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/name.h"
#include "period.h"

enum timeline_state {
	TIMELINE_WHOLE,		/* observed from its first day to its last */
	TIMELINE_UNFINISHED,	/* the last one, not over yet */
	TIMELINE_PARTLY,	/* observed from a later day on: the journal began in it */
	TIMELINE_NO_RECORD	/* in a year without a single row */
};

struct timeline_period {
	struct period period;
	enum timeline_state state;
	day_t first, last;	/* the days that were observed */
	int64_t days;		/* as the table says; TIMELINE_UNKNOWN when it does not */
	int64_t weeks;		/* ISO weeks with an entry, or TIMELINE_UNKNOWN */
};

enum { TIMELINE_UNKNOWN = -1 };

/* So many periods can stand side by side: 19 years of weeks. */
enum { TIMELINE_MOST = 1000 };

/* Start from {0}, end with timeline_free. */
struct timeline {
	struct names *numbers;		/* of the periods seen, as text */
	struct timeline_period *seen;
	size_t nseen, seen_cap;
	struct timeline_period *shown;	/* after timeline_arrange */
	size_t nshown;
};

/* The years that are wanted, 1 to 9999. */
struct timeline_years {
	int from, to;
};

/* `2020-2024`, `2020-`, `-2024` or `2024`; false for anything else. */
bool timeline_years_parse(const char *, struct timeline_years *);

/*
 * A row of a period, with its days and weeks or TIMELINE_UNKNOWN. All periods
 * are of one unit. Of several the greatest count: two journals of one year
 * cover the days of the longer one, and at least the weeks of the busier.
 * False when memory runs out.
 */
bool timeline_add(struct timeline *, struct period, int64_t days, int64_t weeks);

/*
 * Put the wanted periods side by side, those missing in between too. A period
 * without a row in a year that has some was observed: nothing was noted in
 * it. How much was observed comes from `days`, and where a table says
 * nothing from `today`.
 */
enum timeline_status { TIMELINE_DONE, TIMELINE_TOO_MANY, TIMELINE_MEMORY };
enum timeline_status timeline_arrange(struct timeline *, struct timeline_years, day_t today);

/* The year that a period is written with (a week: the ISO year). 0 for PERIOD_ALL. */
int timeline_year(struct period);

/* How many ISO weeks the observed days touch. */
int64_t timeline_weeks(const struct timeline_period *);

void timeline_free(struct timeline *);

#endif
