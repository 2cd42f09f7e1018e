/*
 * Values of the journal that are given to options.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/argument.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

static void
first_and_last_days(void **state)
{
	static const struct {
		const char *text;
		struct civil first, last;
	} rows[] = {
		{ "2024-03-12", { 2024, 3, 12 }, { 2024, 3, 12 } }, { "12.03.2024", { 2024, 3, 12 }, { 2024, 3, 12 } },
		{ "12 maart 2024", { 2024, 3, 12 }, { 2024, 3, 12 } }, { " 2024-03-12 ", { 2024, 3, 12 }, { 2024, 3, 12 } },
		{ "25-11-2024", { 2024, 11, 25 }, { 2024, 11, 25 } }, { "2024", { 2024, 1, 1 }, { 2024, 12, 31 } },
		{ "2024-02", { 2024, 2, 1 }, { 2024, 2, 29 } }, { "2023-02", { 2023, 2, 1 }, { 2023, 2, 28 } },
		{ "March 2024", { 2024, 3, 1 }, { 2024, 3, 31 } }, { "9999-12", { 9999, 12, 1 }, { 9999, 12, 31 } },
		{ "0001", { 1, 1, 1 }, { 1, 12, 31 } },
	};
	day_t day;

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		assert_true(argument_first_day(rows[i].text, &day));
		assert_int_equal(day, day_from_civil(rows[i].first));
		assert_true(argument_last_day(rows[i].text, &day));
		assert_int_equal(day, day_from_civil(rows[i].last));
	}
}

static void
words_for_days(void **state)
{
	day_t today, yesterday, last, before = day_now();

	(void)state;
	assert_true(argument_first_day("today", &today));
	assert_true(argument_first_day("yesterday", &yesterday));
	assert_true(argument_last_day("today", &last));
	assert_in_range(today, before, day_now());
	assert_in_range(last, before, day_now());
	assert_in_range(yesterday + 1, before, day_now());
}

static void
what_is_none(void **state)
{
	static const char *const texts[] = {
		"", " ", "tomorrow", "Today ", "2024-02-30", "2024-13", "0000", "10000", "02-12-2024", "12 March", "03-12",
		"2024-03-12 lunch", "2024-03-12,2024-03-13", "24", "now",
	};
	day_t day;

	(void)state;
	for (size_t i = 0; i < COUNT(texts); i++)
		if (argument_first_day(texts[i], &day) || argument_last_day(texts[i], &day))
			fail_msg("'%s' is a day", texts[i]);
}

static void
what_the_sign_means(void **state)
{
	enum at_sign at = AT_BY_FILE;

	(void)state;
	assert_true(argument_at_sign("contact", &at));
	assert_int_equal(at, AT_CONTACT);
	assert_true(argument_at_sign("tag", &at));
	assert_int_equal(at, AT_TAG);
	assert_false(argument_at_sign("Tag", &at));
	assert_false(argument_at_sign("contacts", &at));
	assert_false(argument_at_sign("", &at));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(first_and_last_days),
		cmocka_unit_test(words_for_days),
		cmocka_unit_test(what_is_none),
		cmocka_unit_test(what_the_sign_means),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
