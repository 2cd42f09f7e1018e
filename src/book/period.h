/*
 * Periods: a year, quarter, month, ISO week or day into which entries are
 * counted, how it is written, and how much of it was lived up to a day.
 */
#ifndef BOOK_PERIOD_H
#define BOOK_PERIOD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/slice.h"
#include "../journal/date.h"

enum period_unit {
	PERIOD_YEAR, PERIOD_QUARTER, PERIOD_MONTH, PERIOD_WEEK, PERIOD_DAY, PERIOD_ALL
};

/*
 * One period: its unit and its place among those of that unit, in time
 * order and without gaps: the next one is number + 1. 0 for PERIOD_ALL.
 */
struct period {
	enum period_unit unit;
	int32_t number;
};

/* `year`, `quarter`, `month`, `week`, `day` or `all`; false for anything else. */
bool period_unit_parse(struct slice, enum period_unit *);

/* The period that a day lies in. Weeks are those of ISO 8601. */
struct period period_of_day(enum period_unit, day_t);

/*
 * The period that a date lies in whole (E11); false when its precision is
 * not enough to say, or is DATE_NONE.
 */
bool period_of_date(enum period_unit, struct date, struct period *);

/*
 * First and last day. Of PERIOD_ALL: 0001-01-01 and 9999-12-31; no period
 * ends after that day.
 */
day_t period_first(struct period);
day_t period_last(struct period);

/*
 * The last day of the period that compares with `today` in its own one: the
 * same month and day (year), the same month of the quarter and day, the same
 * day of the month, the same weekday. Where that month has no such day, its
 * last one: 29 February counts as 28 February. The period's last day for
 * PERIOD_DAY; today for PERIOD_ALL. In the period of today it is today.
 */
day_t period_to_date(struct period, day_t today);

/* `2024`, `2024-Q1`, `2024-03`, `2024-W11`, `2024-03-12`, `all`, with a NUL; the length. */
enum { PERIOD_TEXT_MAX = 16 };
size_t period_format(struct period, char out[PERIOD_TEXT_MAX]);

/*
 * The reverse of period_format, for tables that are read; false when it is
 * none, and then *p means nothing.
 */
bool period_parse(struct slice, struct period *p);

#endif
