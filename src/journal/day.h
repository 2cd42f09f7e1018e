/*
 * Days of the proleptic Gregorian calendar as numbers, so that dates are
 * compared and counted and never depend on a time zone.
 */
#ifndef JOURNAL_DAY_H
#define JOURNAL_DAY_H

#include <stdbool.h>
#include <stdint.h>

typedef int32_t day_t;		/* days since 1970-01-01, which is 0 */

/* 0001-01-01 and 9999-12-31: no written date lies outside (D1). */
#define DAY_MIN ((day_t)-719162)
#define DAY_MAX ((day_t)2932896)

struct civil {
	int year;		/* 1 to 9999 */
	int month;		/* 1 to 12 */
	int day;		/* 1 to 31 */
};

bool day_leap(int year);

/* 28 to 31; month is 1 to 12. */
int day_month_length(int year, int month);

/* Whether there is such a date with a year of 1 to 9999. Takes any numbers. */
bool day_valid(struct civil);

/*
 * To a number, of a valid date, and back, of a day from DAY_MIN to a year
 * after DAY_MAX (Howard Hinnant, "chrono-Compatible Low-Level Date
 * Algorithms").
 */
day_t day_from_civil(struct civil);
struct civil day_to_civil(day_t);

/* Monday is 1, Sunday 7 (ISO 8601). */
int day_weekday(day_t);

/*
 * The ISO 8601 week, 1 to 53, of the day, and the year that it belongs to
 * (1 to 9999 for every valid day: 0001-01-01 is a Monday, 9999-12-31 a Friday).
 */
struct iso_week {
	int year, week;
};
struct iso_week day_iso_week(day_t);

/*
 * Weeks counted from the one of 1970-01-01, which is 0: the same for the
 * days Monday to Sunday, negative before.
 */
int32_t day_week_number(day_t);

/*
 * The day now, in the local time zone (in UTC when that cannot be told);
 * only for the default of --today.
 */
day_t day_now(void);

#endif
