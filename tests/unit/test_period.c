/*
 * Periods: bounds, names, what compares with today. The weeks are checked against
 * python3's datetime by way of day.c.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/book/period.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

static const char *const units[] = { "year", "quarter", "month", "week", "day", "all" };

/* An ISO date as a day. */
static day_t
day(const char *iso)
{
	struct date_match m = date_whole(slice_from(iso), DATE_ORDER_NONE);

	assert_int_equal(m.status, DATE_FOUND);
	return m.date.first;
}

static struct period
period(const char *text)
{
	struct period p;

	if (!period_parse(slice_from(text), &p))
		fail_msg("'%s' is no period", text);
	return p;
}

static void
names_of_units(void **state)
{
	enum period_unit u;

	(void)state;
	for (size_t i = 0; i < COUNT(units); i++) {
		assert_true(period_unit_parse(slice_from(units[i]), &u));
		assert_int_equal(u, i);
	}
	assert_false(period_unit_parse(SLICE("Year"), &u));
	assert_false(period_unit_parse(SLICE("years"), &u));
	assert_false(period_unit_parse(SLICE(""), &u));
}

static void
bounds_and_names(void **state)
{
	static const struct {
		const char *day, *text, *first, *last;
		enum period_unit unit;
	} rows[] = {
		{ "2024-03-12", "2024", "2024-01-01", "2024-12-31", PERIOD_YEAR },
		{ "2024-03-12", "2024-Q1", "2024-01-01", "2024-03-31", PERIOD_QUARTER },
		{ "2024-04-01", "2024-Q2", "2024-04-01", "2024-06-30", PERIOD_QUARTER },
		{ "2024-12-31", "2024-Q4", "2024-10-01", "2024-12-31", PERIOD_QUARTER },
		{ "2024-02-12", "2024-02", "2024-02-01", "2024-02-29", PERIOD_MONTH },
		{ "2023-02-12", "2023-02", "2023-02-01", "2023-02-28", PERIOD_MONTH },
		{ "2024-03-12", "2024-W11", "2024-03-11", "2024-03-17", PERIOD_WEEK },
		{ "2021-01-03", "2020-W53", "2020-12-28", "2021-01-03", PERIOD_WEEK },
		{ "2018-12-31", "2019-W01", "2018-12-31", "2019-01-06", PERIOD_WEEK },
		{ "1969-12-28", "1969-W52", "1969-12-22", "1969-12-28", PERIOD_WEEK },
		{ "2024-03-12", "2024-03-12", "2024-03-12", "2024-03-12", PERIOD_DAY },
		{ "1950-01-01", "1950-01-01", "1950-01-01", "1950-01-01", PERIOD_DAY },
		{ "2024-03-12", "all", "0001-01-01", "9999-12-31", PERIOD_ALL },
		{ "0001-01-01", "0001", "0001-01-01", "0001-12-31", PERIOD_YEAR },
		{ "0001-01-01", "0001-Q1", "0001-01-01", "0001-03-31", PERIOD_QUARTER },
		{ "0001-01-01", "0001-W01", "0001-01-01", "0001-01-07", PERIOD_WEEK },
		{ "9999-12-31", "9999", "9999-01-01", "9999-12-31", PERIOD_YEAR },
		{ "9999-12-31", "9999-12", "9999-12-01", "9999-12-31", PERIOD_MONTH },
		{ "9999-12-31", "9999-W52", "9999-12-27", "9999-12-31", PERIOD_WEEK },
	};
	char out[PERIOD_TEXT_MAX];

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct period p = period_of_day(rows[i].unit, day(rows[i].day));

		assert_int_equal(period_format(p, out), strlen(rows[i].text));
		assert_string_equal(out, rows[i].text);
		assert_int_equal(period_first(p), day(rows[i].first));
		assert_int_equal(period_last(p), day(rows[i].last));
		assert_int_equal(period(rows[i].text).unit, rows[i].unit);
		assert_int_equal(period(rows[i].text).number, p.number);
	}
}

/* Each day lies in its period, and periods follow each other without a gap. */
static void
no_gaps(void **state)
{
	(void)state;
	for (int u = PERIOD_YEAR; u <= PERIOD_DAY; u++) {
		for (day_t d = day("1890-01-01"); d < day("2120-01-01"); d++) {
			struct period p = period_of_day((enum period_unit)u, d);
			struct period next = period_of_day((enum period_unit)u, d + 1);
			bool ends = period_last(p) == d;

			assert_true(period_first(p) <= d && d <= period_last(p));
			assert_int_equal(next.number, p.number + (ends ? 1 : 0));
			if (ends)
				assert_int_equal(period_first(next), d + 1);
		}
	}
}

static void
to_date(void **state)
{
	static const struct {
		const char *period, *today, *want;
	} rows[] = {
		{ "2023", "2026-11-21", "2023-11-21" },
		{ "2026", "2026-11-21", "2026-11-21" },
		{ "2023", "2024-02-29", "2023-02-28" },
		{ "2024", "2024-02-29", "2024-02-29" },
		{ "2020", "2024-02-29", "2020-02-29" },
		{ "2024", "2023-02-28", "2024-02-28" },
		{ "2023", "2024-12-31", "2023-12-31" },
		{ "2023-Q1", "2024-05-17", "2023-02-17" },
		{ "2023-Q1", "2024-05-31", "2023-02-28" },
		{ "2023-Q4", "2024-04-01", "2023-10-01" },
		{ "2024-Q2", "2024-05-31", "2024-05-31" },
		{ "2023-02", "2024-05-31", "2023-02-28" },
		{ "2024-02", "2024-05-30", "2024-02-29" },
		{ "2024-05", "2024-02-29", "2024-05-29" },
		{ "2024-W11", "2024-11-21", "2024-03-14" },
		{ "2024-W11", "2024-11-18", "2024-03-11" },
		{ "2024-W11", "2024-11-24", "2024-03-17" },
		{ "2024-03-12", "2026-11-21", "2024-03-12" },
		{ "all", "2026-11-21", "2026-11-21" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++)
		assert_int_equal(period_to_date(period(rows[i].period), day(rows[i].today)),
		    day(rows[i].want));
}

/* In the period of today, what compares with today is today. */
static void
to_date_of_today(void **state)
{
	(void)state;
	for (day_t d = day("1999-01-01"); d < day("2030-01-01"); d++)
		for (int u = PERIOD_YEAR; u <= PERIOD_ALL; u++)
			assert_int_equal(period_to_date(period_of_day((enum period_unit)u, d), d), d);
}

static void
e11_reduced_dates_count_where_they_lie_whole(void **state)
{
	static const struct {
		const char *date;
		bool in[6];	/* by unit */
	} rows[] = {
		{ "2024-03-12", { true, true, true, true, true, true } },
		{ "2024-03", { true, true, true, false, false, true } },
		{ "2024", { true, false, false, false, false, true } },
	};
	struct period p;

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct date_match m = date_whole(slice_from(rows[i].date), DATE_ORDER_NONE);

		for (int u = 0; u < 6; u++)
			assert_int_equal(period_of_date((enum period_unit)u, m.date, &p), rows[i].in[u]);
	}
	for (int u = 0; u < 6; u++)
		assert_false(period_of_date((enum period_unit)u, (struct date){ DATE_NONE, 0 }, &p));
}

static void
what_is_no_period(void **state)
{
	static const char *const none[] = { "", "24", "024", "20244", "2024-", "2024-3", "2024-13",
		"2024-00", "2024-Q0", "2024-Q5", "2024-Q", "2024-Q11", "2024Q1", "2024-W1",
		"2024-W00", "2024-W53", "2020-W54", "2024-w11", "2024-W111", "2024-02-30",
		"2024-3-12", "2024/03/12", "2024_03", "0000", "ALL", "all ", " 2024", "year",
		"2024-+1", "2024--1", "9999-W53", "20 4", "2024-0a" };
	struct period p;

	(void)state;
	for (size_t i = 0; i < COUNT(none); i++)
		if (period_parse(slice_from(none[i]), &p))
			fail_msg("'%s' is taken for a period", none[i]);
	assert_int_equal(period("2020-W53").unit, PERIOD_WEEK);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_of_units),
		cmocka_unit_test(bounds_and_names),
		cmocka_unit_test(no_gaps),
		cmocka_unit_test(to_date),
		cmocka_unit_test(to_date_of_today),
		cmocka_unit_test(e11_reduced_dates_count_where_they_lie_whole),
		cmocka_unit_test(what_is_no_period),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
