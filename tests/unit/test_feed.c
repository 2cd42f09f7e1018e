/*
 * Tables that are looked at before they are read: the first row is given once.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "given.h"

static void
a_row_that_was_looked_at_is_given_once_more(void **state)
{
	struct given g;

	(void)state;
	given_start(&g, "a\tb\n1\tx\n2\ty\n");
	assert_int_equal(feed_peek(&g.feed), TSV_ROW);
	text_is(g.feed.t.cells[0], "1");
	assert_int_equal(feed_peek(&g.feed), TSV_ROW);
	text_is(g.feed.t.cells[0], "1");
	assert_int_equal(feed_next(&g.feed), TSV_ROW);
	text_is(g.feed.t.cells[0], "1");
	assert_int_equal(feed_next(&g.feed), TSV_ROW);
	text_is(g.feed.t.cells[0], "2");
	assert_int_equal(feed_next(&g.feed), TSV_END);
	given_end(&g);
}

static void
a_look_at_nothing_or_at_an_error_stays(void **state)
{
	struct given g;

	(void)state;
	given_start(&g, "a\tb\n");
	assert_int_equal(feed_peek(&g.feed), TSV_END);
	assert_int_equal(feed_next(&g.feed), TSV_END);
	given_end(&g);
	given_start(&g, "a\tb\n1\n");
	assert_int_equal(feed_peek(&g.feed), TSV_ERROR);
	assert_int_equal(g.diag.errors, 1);
	assert_int_equal(feed_next(&g.feed), TSV_ERROR);
	assert_int_equal(g.diag.errors, 1);
	given_end(&g);
}

static void
columns_by_name(void **state)
{
	struct given g;
	size_t column = 7;

	(void)state;
	given_start(&g, "a\tb\n");
	assert_true(feed_column(&g.feed, "b", NULL, &column));
	assert_int_equal(column, 1);
	assert_int_equal(g.diag.errors, 0);
	assert_false(feed_column(&g.feed, "c", "take another", &column));
	assert_int_equal(g.diag.errors, 1);
	given_end(&g);
}

static void
numbers_nothing_and_what_is_none(void **state)
{
	struct given g;
	double value = 7;
	bool there;

	(void)state;
	given_start(&g, "a\tb\tc\n-2.5\t\tx\n");
	assert_int_equal(feed_next(&g.feed), TSV_ROW);
	assert_true(feed_number(&g.feed, 0, &value, &there));
	assert_true(there);
	assert_float_equal(value, -2.5, 0);
	assert_true(feed_number(&g.feed, 1, &value, &there));
	assert_false(there);
	assert_int_equal(g.diag.errors, 0);
	assert_false(feed_number(&g.feed, 2, &value, &there));
	assert_int_equal(g.diag.errors, 1);
	given_end(&g);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_row_that_was_looked_at_is_given_once_more),
		cmocka_unit_test(a_look_at_nothing_or_at_an_error_stays),
		cmocka_unit_test(columns_by_name),
		cmocka_unit_test(numbers_nothing_and_what_is_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
