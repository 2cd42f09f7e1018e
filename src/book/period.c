/*
 * Periods; see period.h. A period's number counts years, quarters, months
 * (from year 0), weeks (day_week_number) or days (day_t), so that the next
 * one is always one more.
 */
#include "../base/ascii.h"
#include "period.h"

static const char *const names[] = {
	[PERIOD_YEAR] = "year", [PERIOD_QUARTER] = "quarter", [PERIOD_MONTH] = "month",
	[PERIOD_WEEK] = "week", [PERIOD_DAY] = "day", [PERIOD_ALL] = "all",
};

enum { UNITS = sizeof(names) / sizeof(names[0]) };

bool
period_unit_parse(struct slice s, enum period_unit *unit)
{
	for (int i = 0; i < UNITS; i++)
		if (slice_equal(s, slice_from(names[i]))) {
			*unit = (enum period_unit)i;
			return true;
		}
	return false;
}

/* How many months a unit has; 0 when it is not made of months. */
static int
months_of(enum period_unit unit)
{
	return unit == PERIOD_YEAR ? 12 : unit == PERIOD_QUARTER ? 3 : unit == PERIOD_MONTH;
}

/* The first day of a month counted from year 0. */
static day_t
month_first(int32_t month)
{
	return day_from_civil((struct civil){ month / 12, month % 12 + 1, 1 });
}

struct period
period_of_day(enum period_unit unit, day_t day)
{
	struct period p = { unit, 0 };
	struct civil c;

	if (months_of(unit) > 0) {
		c = day_to_civil(day);
		p.number = (c.year * 12 + c.month - 1) / months_of(unit);
	} else if (unit == PERIOD_WEEK) {
		p.number = day_week_number(day);
	} else if (unit == PERIOD_DAY) {
		p.number = day;
	}
	return p;
}

bool
period_of_date(enum period_unit unit, struct date d, struct period *p)
{
	bool whole = d.precision == DATE_DAY;

	if (d.precision == DATE_MONTH)
		whole = months_of(unit) >= 1 || unit == PERIOD_ALL;
	else if (d.precision == DATE_YEAR)
		whole = unit == PERIOD_YEAR || unit == PERIOD_ALL;
	if (whole)
		*p = period_of_day(unit, d.first);
	return whole;
}

day_t
period_first(struct period p)
{
	int months = months_of(p.unit);

	if (months > 0)
		return month_first(p.number * months);
	if (p.unit == PERIOD_WEEK)
		return p.number * 7 - 3;	/* week 0 began on Monday, 29 December 1969 */
	return p.unit == PERIOD_DAY ? p.number : DAY_MIN;
}

day_t
period_last(struct period p)
{
	int months = months_of(p.unit);
	day_t last = DAY_MAX;

	if (months > 0)
		last = month_first((p.number + 1) * months) - 1;
	else if (p.unit == PERIOD_WEEK)
		last = p.number * 7 + 3;
	else if (p.unit == PERIOD_DAY)
		last = p.number;
	return last < DAY_MAX ? last : DAY_MAX;
}

day_t
period_to_date(struct period p, day_t today)
{
	struct civil c = day_to_civil(today);
	int months = months_of(p.unit), length;
	int32_t month;

	if (p.unit == PERIOD_ALL)
		return today;
	if (p.unit == PERIOD_WEEK)
		return period_first(p) + day_weekday(today) - 1;
	if (months == 0)
		return period_last(p);
	month = p.number * months + (c.month - 1) % months;
	length = day_month_length(month / 12, month % 12 + 1);
	return month_first(month) + (c.day < length ? c.day : length) - 1;
}

/* Write a number of so many digits with leading zeros. */
static size_t
digits(char *out, int32_t value, size_t n)
{
	for (size_t i = n; i > 0; i--) {
		out[i - 1] = (char)('0' + value % 10);
		value /= 10;
	}
	return n;
}

size_t
period_format(struct period p, char out[PERIOD_TEXT_MAX])
{
	struct iso_week week;
	size_t n = 4;

	switch (p.unit) {
	case PERIOD_DAY:
		return date_format((struct date){ DATE_DAY, p.number }, out);
	case PERIOD_YEAR:
		digits(out, p.number, 4);
		break;
	case PERIOD_QUARTER:
		digits(out, p.number / 4, 4);
		memcpy(out + 4, "-Q", 2);
		n = 6 + digits(out + 6, p.number % 4 + 1, 1);
		break;
	case PERIOD_MONTH:
		return date_format((struct date){ DATE_MONTH, period_first(p) }, out);
	case PERIOD_WEEK:
		week = day_iso_week(period_first(p));
		digits(out, week.year, 4);
		memcpy(out + 4, "-W", 2);
		n = 6 + digits(out + 6, week.week, 2);
		break;
	case PERIOD_ALL:
		memcpy(out, "all", 3);
		n = 3;
		break;
	}
	out[n] = '\0';
	return n;
}

/* The number that all of the slice is; -1 when it is none. At most four digits are given. */
static int
number(struct slice s)
{
	int value = s.len > 0 ? 0 : -1;

	for (size_t i = 0; i < s.len; i++) {
		if (!ascii_digit(s.ptr[i]))
			return -1;
		value = value * 10 + (s.ptr[i] - '0');
	}
	return value;
}

/* The first day of what the text seems to be, and its unit; false when it can be none. */
static bool
guess(struct slice s, enum period_unit *unit, struct civil *c, int *week)
{
	int rest;

	if (s.len != 4 && s.len != 7 && s.len != 8 && s.len != 10)
		return false;
	*c = (struct civil){ number((struct slice){ s.ptr, 4 }), 1, 1 };
	*week = 0;
	if (s.len == 4) {
		*unit = PERIOD_YEAR;
	} else if (s.ptr[5] == 'Q' || s.ptr[5] == 'W') {
		*unit = s.ptr[5] == 'Q' ? PERIOD_QUARTER : PERIOD_WEEK;
		rest = number(slice_skip(s, 6));
		if (*unit == PERIOD_WEEK)
			*week = rest;
		else
			c->month = rest * 3 - 2;
	} else {
		*unit = s.len == 7 ? PERIOD_MONTH : PERIOD_DAY;
		c->month = number((struct slice){ s.ptr + 5, 2 });
		if (s.len == 10)
			c->day = number((struct slice){ s.ptr + 8, 2 });
	}
	return day_valid(*c) && *week >= 0;
}

bool
period_parse(struct slice s, struct period *p)
{
	char back[PERIOD_TEXT_MAX];
	struct civil c;
	enum period_unit unit;
	int week;

	if (slice_equal(s, SLICE("all"))) {
		*p = (struct period){ PERIOD_ALL, 0 };
		return true;
	}
	if (!guess(s, &unit, &c, &week))
		return false;
	/* 4 January is always in week 1 (ISO 8601) */
	if (unit == PERIOD_WEEK)
		*p = (struct period){ unit, day_week_number(day_from_civil((struct civil){
		    c.year, 1, 4 })) + week - 1 };
	else
		*p = period_of_day(unit, day_from_civil(c));
	/* whatever was overlooked is not what period_format writes */
	return slice_equal(s, (struct slice){ back, period_format(*p, back) });
}
