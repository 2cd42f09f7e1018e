/*
 * Days as numbers; see day.h. Calendar arithmetic alone: it knows of no
 * text and, but for day_now, of no clock.
 */
#include <time.h>

#include "day.h"

/* Days from 0000-03-01, where the calendar below starts, to 1970-01-01. */
enum { EPOCH = 719468, ERA = 146097 };

bool
day_leap(int year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int
day_month_length(int year, int month)
{
	static const signed char length[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

	return length[month - 1] + (month == 2 && day_leap(year) ? 1 : 0);
}

bool
day_valid(struct civil c)
{
	return c.year >= 1 && c.year <= 9999 && c.month >= 1 && c.month <= 12 &&
	    c.day >= 1 && c.day <= day_month_length(c.year, c.month);
}

/*
 * Years are taken to begin on 1 March, so that the leap day is their last
 * one and the lengths of the months before it follow (153m + 2) / 5; 400
 * of them are an era of a fixed number of days. Nothing here is negative:
 * the year is 1 or more.
 */
day_t
day_from_civil(struct civil c)
{
	int year = c.month <= 2 ? c.year - 1 : c.year;
	int era = year / 400, of_era = year % 400;
	int month = c.month > 2 ? c.month - 3 : c.month + 9;
	int of_year = (153 * month + 2) / 5 + c.day - 1;

	return era * ERA + of_era * 365 + of_era / 4 - of_era / 100 + of_year - EPOCH;
}

struct civil
day_to_civil(day_t day)
{
	int32_t z = day + EPOCH;
	int32_t era = z / ERA, of_era = z % ERA;
	int32_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
	int32_t of_year = of_era - (365 * year + year / 4 - year / 100);
	int32_t month = (5 * of_year + 2) / 153;
	struct civil c;

	c.day = of_year - (153 * month + 2) / 5 + 1;
	c.month = month < 10 ? month + 3 : month - 9;
	c.year = year + era * 400 + (c.month <= 2 ? 1 : 0);
	return c;
}

/* Division that rounds down, and what is left, which is never negative. */
static int32_t
floor_div(int32_t a, int32_t b)
{
	return a / b - (a % b < 0 ? 1 : 0);
}

int32_t
day_week_number(day_t day)
{
	return floor_div(day + 3, 7);	/* 1970-01-01 was a Thursday */
}

int
day_weekday(day_t day)
{
	return day + 3 - day_week_number(day) * 7 + 1;
}

/* A week belongs to the year that its Thursday lies in (ISO 8601). */
struct iso_week
day_iso_week(day_t day)
{
	day_t thursday = day_week_number(day) * 7;
	int year = day_to_civil(thursday).year;
	day_t first = day_from_civil((struct civil){ year, 1, 1 });

	return (struct iso_week){ year, (thursday - first) / 7 + 1 };
}

day_t
day_now(void)
{
	time_t now = time(NULL);
	struct tm tm;

	if (localtime_r(&now, &tm) == NULL)
		return (day_t)floor_div((int32_t)(now / 3600), 24);
	return day_from_civil((struct civil){ tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday });
}
