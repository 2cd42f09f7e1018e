/*
 * Cells of numbers, for programs and for people.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <math.h>

#include <cmocka.h>

#include "../../src/table/row.h"

static void
check_ratio(bool people, double ratio, const char *expected)
{
	struct row r = { .people = people };
	const struct slice *cells;

	row_start(&r);
	row_ratio(&r, ratio);
	cells = row_cells(&r);
	assert_non_null(cells);
	if (!slice_equal(cells[0], slice_from(expected)))
		fail_msg("%.*s is not %s", (int)cells[0].len, cells[0].ptr, expected);
	row_free(&r);
}

static void
ratios(void **state)
{
	(void)state;
	check_ratio(false, 0, "0");
	check_ratio(false, 1 / 3.0, "0.333333");
	check_ratio(false, 12345678, "1.23457e+07");
	check_ratio(false, INFINITY, "inf");
	check_ratio(true, INFINITY, "inf");
	check_ratio(true, 0.004, "0.00");
	check_ratio(true, 9.994, "9.99");
	check_ratio(true, 9.996, "10.0");
	check_ratio(true, 99.96, "100");
	check_ratio(true, 12345.6, "12346");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ratios),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
