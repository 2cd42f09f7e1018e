/*
 * Headings, and what holds below them: dates, their context, and people
 * (E4, E7, D7).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/section.h"

static struct date
date(enum date_precision p, int year, int month, int day)
{
	return (struct date){ p, day_from_civil((struct civil){ year, month, day }) };
}

static void
levels_are_left_and_entered(void **state)
{
	struct sections s = { 0 };

	(void)state;
	sections_start(&s, DATE_MDY);
	assert_int_equal(sections_top(&s)->level, SECTION_FILE);
	assert_int_equal(sections_top(&s)->dates.order, DATE_MDY);
	for (int level = 1; level <= SECTION_DATE; level++)
		assert_int_equal(sections_enter(&s, level)->level, level);
	assert_int_equal(s.n, 8);
	sections_enter(&s, 3);
	assert_int_equal(s.n, 4);
	sections_enter(&s, SECTION_DATE);
	sections_enter(&s, SECTION_DATE);
	assert_int_equal(s.n, 5);
	sections_enter(&s, 1);
	assert_int_equal(s.n, 2);
	assert_int_equal(sections_top(&s)->dates.order, DATE_MDY);
	sections_free(&s);
}

static void
a_date_holds_below_and_no_longer(void **state)
{
	struct sections s = { 0 };

	(void)state;
	sections_start(&s, DATE_ORDER_NONE);
	assert_false(sections_enter(&s, 1)->dated);
	section_date(sections_enter(&s, 2), date(DATE_DAY, 2024, 3, 12));
	assert_true(sections_enter(&s, 3)->dated);
	assert_int_equal(sections_top(&s)->date.precision, DATE_DAY);
	/* a whole date is no context */
	assert_int_equal(sections_top(&s)->dates.year, 0);
	assert_false(sections_enter(&s, 2)->dated);
	/* a date that is not understood dates what is below it, to nothing */
	section_date(sections_top(&s), (struct date){ .precision = DATE_NONE });
	assert_true(sections_enter(&s, 6)->dated);
	assert_int_equal(sections_top(&s)->date.precision, DATE_NONE);
	sections_free(&s);
}

static void
years_and_months_are_context(void **state)
{
	struct sections s = { 0 };

	(void)state;
	sections_start(&s, DATE_ORDER_NONE);
	section_date(sections_enter(&s, 1), date(DATE_YEAR, 2024, 1, 1));
	assert_int_equal(sections_top(&s)->dates.year, 2024);
	assert_int_equal(sections_top(&s)->dates.month, 0);
	section_date(sections_enter(&s, 2), date(DATE_MONTH, 2024, 3, 1));
	assert_int_equal(sections_top(&s)->dates.month, 3);
	section_date(sections_enter(&s, 3), date(DATE_DAY, 2024, 3, 12));
	assert_int_equal(sections_top(&s)->dates.year, 2024);
	assert_int_equal(sections_top(&s)->dates.month, 3);
	/* another year has no month of the one before */
	section_date(sections_enter(&s, 3), date(DATE_YEAR, 2025, 1, 1));
	assert_int_equal(sections_top(&s)->dates.year, 2025);
	assert_int_equal(sections_top(&s)->dates.month, 0);
	sections_enter(&s, 1);
	assert_int_equal(sections_top(&s)->dates.year, 0);
	sections_free(&s);
}

static void
people_hold_below(void **state)
{
	struct sections s = { 0 };

	(void)state;
	sections_start(&s, DATE_ORDER_NONE);
	sections_enter(&s, 1);
	assert_true(sections_contact(&s, 11));
	sections_enter(&s, 2);
	assert_true(sections_contact(&s, 22));
	assert_true(sections_contact(&s, 23));
	assert_int_equal(sections_top(&s)->contacts, 3);
	assert_int_equal(s.contacts[2], 23);
	sections_enter(&s, 2);
	assert_int_equal(sections_top(&s)->contacts, 1);
	assert_true(sections_contact(&s, 33));
	assert_int_equal(s.contacts[0], 11);
	assert_int_equal(s.contacts[1], 33);
	sections_enter(&s, 1);
	assert_int_equal(sections_top(&s)->contacts, 0);
	sections_free(&s);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(levels_are_left_and_entered),
		cmocka_unit_test(a_date_holds_below_and_no_longer),
		cmocka_unit_test(years_and_months_are_context),
		cmocka_unit_test(people_hold_below),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
