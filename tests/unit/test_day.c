/*
 * Days as numbers. tests/calendar.sh compares the calendar with python3's
 * datetime, which is other people's work; here are the corners, from ISO
 * 8601 and Hinnant's paper.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/day.h"

static day_t
day(int y, int m, int d)
{
	return day_from_civil((struct civil){ y, m, d });
}

static void
known_numbers(void **state)
{
	(void)state;
	assert_int_equal(day(1970, 1, 1), 0);
	assert_int_equal(day(1969, 12, 31), -1);
	assert_int_equal(day(2000, 3, 1), 11017);
	assert_int_equal(day(2024, 3, 12), 19794);
	assert_int_equal(day(1, 1, 1), DAY_MIN);
	assert_int_equal(day(9999, 12, 31), DAY_MAX);
}

static void
leap_years(void **state)
{
	(void)state;
	assert_true(day_leap(2024));
	assert_true(day_leap(2000));
	assert_true(day_leap(4));
	assert_false(day_leap(1900));
	assert_false(day_leap(2100));
	assert_false(day_leap(2023));
	assert_int_equal(day_month_length(2024, 2), 29);
	assert_int_equal(day_month_length(2023, 2), 28);
	assert_int_equal(day_month_length(2023, 12), 31);
}

static void
what_is_a_date(void **state)
{
	static const struct civil none[] = {
		{ 0, 1, 1 }, { 10000, 1, 1 }, { 2024, 0, 1 }, { 2024, 13, 1 }, { 2024, 1, 0 },
		{ 2024, 1, 32 }, { 2023, 2, 29 }, { 2024, 4, 31 }, { -1, 1, 1 }, { 2024, -1, 1 },
		{ 2024, 1, -1 }, { INT32_MAX, INT32_MAX, INT32_MAX },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++)
		assert_false(day_valid(none[i]));
	assert_true(day_valid((struct civil){ 1, 1, 1 }));
	assert_true(day_valid((struct civil){ 9999, 12, 31 }));
	assert_true(day_valid((struct civil){ 2024, 2, 29 }));
}

static void
there_and_back(void **state)
{
	(void)state;
	for (day_t d = DAY_MIN; d <= DAY_MAX; d++) {
		struct civil c = day_to_civil(d);

		if (!day_valid(c) || day_from_civil(c) != d)
			fail_msg("day %d comes back as another", (int)d);
	}
}

static void
weekdays_follow_each_other(void **state)
{
	(void)state;
	assert_int_equal(day_weekday(0), 4);
	assert_int_equal(day_weekday(day(2024, 3, 12)), 2);
	assert_int_equal(day_weekday(DAY_MIN), 1);
	assert_int_equal(day_weekday(DAY_MAX), 5);
	for (day_t d = DAY_MIN; d < DAY_MAX; d++) {
		assert_int_equal(day_weekday(d + 1), day_weekday(d) % 7 + 1);
		assert_int_equal(day_week_number(d + 1) - day_week_number(d), day_weekday(d) == 7);
	}
}

static void
iso_weeks(void **state)
{
	static const struct {
		int y, m, d, year, week;
	} rows[] = {
		{ 2024, 3, 12, 2024, 11 }, { 2020, 12, 31, 2020, 53 }, { 2021, 1, 3, 2020, 53 },
		{ 2021, 1, 4, 2021, 1 }, { 2018, 12, 31, 2019, 1 }, { 2005, 1, 1, 2004, 53 },
		{ 2008, 12, 29, 2009, 1 }, { 1977, 1, 2, 1976, 53 }, { 1, 1, 1, 1, 1 },
		{ 9999, 12, 31, 9999, 52 }, { 1970, 1, 1, 1970, 1 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct iso_week w = day_iso_week(day(rows[i].y, rows[i].m, rows[i].d));

		assert_int_equal(w.year, rows[i].year);
		assert_int_equal(w.week, rows[i].week);
	}
}

static void
today_is_in_the_local_zone(void **state)
{
	static const char *const zones[] = { "UTC+11", "UTC", "UTC-14" };
	day_t before = 0;

	(void)state;
	for (int i = 0; i < 3; i++) {
		setenv("TZ", zones[i], 1);
		assert_true(day_now() >= before);
		assert_true(day_now() > day(2024, 1, 1));
		before = day_now();
	}
}

/*
 * For tests/calendar.sh: days with their weekday and ISO week; all of two
 * hundred years, and one in five of the others, which meets every weekday.
 */
static int
print_days(void)
{
	for (day_t d = DAY_MIN; d <= DAY_MAX; d++) {
		struct civil c = day_to_civil(d);
		struct iso_week w = day_iso_week(d);

		if ((c.year >= 1900 && c.year < 2100) || d % 5 == 0)
			printf("%d %d %d %d %d %d %d\n", (int)d, c.year, c.month, c.day,
			    day_weekday(d), w.year, w.week);
	}
	return fflush(stdout) == 0 ? 0 : 2;
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(known_numbers),
		cmocka_unit_test(leap_years),
		cmocka_unit_test(what_is_a_date),
		cmocka_unit_test(there_and_back),
		cmocka_unit_test(weekdays_follow_each_other),
		cmocka_unit_test(iso_weeks),
		cmocka_unit_test(today_is_in_the_local_zone),
	};

	if (argc > 1 && strcmp(argv[1], "print") == 0)
		return print_days();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
