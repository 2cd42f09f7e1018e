/*
 * Written dates as ISO dates: which bytes are replaced, and which dates stay.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "../../src/journal/dateline.h"
#include "../../src/journal/isodate.h"

/* The text with its date as ISO date, or "-" when it stays. */
static const char *
iso(const char *text, bool heading)
{
	static char out[128];
	struct date_context context = { .order = DATE_ORDER_NONE, .year = 2024, .month = 3 };
	struct slice s = slice_from(text);
	struct date_match m = heading ? date_in_heading(s, context) : dateline_at(s, context);
	char date[DATE_TEXT_MAX];
	size_t at, len;

	date_format(m.date, date);
	if (m.status != DATE_FOUND || !isodate_part(s, &m, &at, &len))
		return "-";
	snprintf(out, sizeof(out), "%.*s%s%s", (int)at, text, date, text + at + len);
	return out;
}

static void
every_form_becomes_one(void **state)
{
	static const char *const pairs[][2] = {
		{ "2024/3/12 x", "2024-03-12 x" }, { "2024.03.12: x", "2024-03-12: x" },
		{ "2024_03_12", "2024-03-12" }, { "12.3.2024 x", "2024-03-12 x" },
		{ "25-11-2024 x", "2024-11-25 x" }, { "20. Februar 2016: x", "2016-02-20: x" },
		{ "July 31th, 2019: x", "2019-07-31: x" }, { "1st of October 2019: x", "2019-10-01: x" },
		{ "2024年4月2日 x", "2024-04-02 x" }, { "12 March: x", "2024-03-12: x" },
		{ "31-03 x", "2024-03-31 x" }, { "12.03. x", "2024-03-12 x" }, { "12: x", "2024-03-12: x" },
		{ "12th: x", "2024-03-12: x" }, { "[ ] 12 March 2024: x", "[ ] 2024-03-12: x" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
		assert_string_equal(iso(pairs[i][0], false), pairs[i][1]);
}

static void
what_stands_around_it_stays(void **state)
{
	(void)state;
	assert_string_equal(iso("di 12 mrt 2024 14:30 x", false), "di 2024-03-12 14:30 x");
	assert_string_equal(iso("2024/3/12 (Thu): x", false), "2024-03-12 (Thu): x");
	assert_string_equal(iso("2024/03/16T23:30:00-08:00 x", false), "2024-03-16T23:30:00-08:00 x");
	assert_string_equal(iso("**12 March 2024** x", false), "**2024-03-12** x");
	assert_string_equal(iso("[12 March 2024] x", false), "[2024-03-12] x");
	assert_string_equal(iso("<12 March 2024 Tue> x", false), "<2024-03-12 Tue> x");
	assert_string_equal(iso("~~12.03.2024~~ x", false), "~~2024-03-12~~ x");
}

static void
months_and_years_of_headings(void **state)
{
	(void)state;
	assert_string_equal(iso("March 2023", true), "2023-03");
	assert_string_equal(iso("2023/3", true), "2023-03");
	assert_string_equal(iso("2023年3月", true), "2023-03");
	assert_string_equal(iso("maart", true), "2024-03");
	assert_string_equal(iso("12", true), "2024-03-12");
	assert_string_equal(iso("2023", true), "-");
}

static void
what_says_more_or_is_one_stays(void **state)
{
	static const char *const stay[] = {
		"2024-03-12 x", "2024-03-16T23:30:00-08:00 x", "24-26 March 2024 x", "24–26 mei 2024 x",
		"March 12-14, 2024 x", "12-14 March: x", "Wed Mar 27 14:01:00 CET 2024: x",
		"[[12 March 2024]] x", "[[2024_03_12]]: x", "Tuesday the 12th of March 2024: x",
		"Dienstag, den 12. März 2024: x", "02-12-2024 x", "2024-02-30 x", "12.03.#x",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(stay) / sizeof(stay[0]); i++)
		assert_string_equal(iso(stay[i], false), "-");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_form_becomes_one),
		cmocka_unit_test(what_stands_around_it_stays),
		cmocka_unit_test(months_and_years_of_headings),
		cmocka_unit_test(what_says_more_or_is_one_stays),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
