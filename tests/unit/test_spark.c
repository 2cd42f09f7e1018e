/*
 * Small bars: their heights, missing values, and values at the edge.
 */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/table/spark.h"

static void
draws(const double *values, size_t n, const char *expected)
{
	struct buf b = { 0 };

	assert_true(spark_add(&b, values, n));
	assert_int_equal(b.len, strlen(expected));
	if (b.len > 0)
		assert_memory_equal(b.ptr, expected, b.len);
	buf_free(&b);
}

static void
shows_the_shape(void **state)
{
	static const double four[] = { 6, 8, 9, 11 };
	static const double all[] = { 0, 1, 2, 3, 4, 5, 6, 7 };
	static const double down[] = { 7, 0 };

	(void)state;
	draws(four, 4, "▁▃▅█");
	draws(all, 8, "▁▂▃▄▅▆▇█");
	draws(down, 2, "█▁");
	draws(four, 0, "");
}

static void
same_values_claim_no_shape(void **state)
{
	static const double same[] = { 5, 5, 5 }, none[] = { 0, 0, 0 }, less[] = { -2, -2 };

	(void)state;
	draws(same, 3, "▄▄▄");
	draws(none, 3, "▁▁▁");
	draws(less, 2, "▄▄");
	draws(same, 1, "▄");
}

static void
missing_values_are_blank(void **state)
{
	static const double gap[] = { 1, NAN, 8 }, nothing[] = { NAN, INFINITY };

	(void)state;
	draws(gap, 3, "▁ █");
	draws(nothing, 2, "  ");
}

static void
the_range_may_exceed_a_double(void **state)
{
	static const double far[] = { -1.7e308, 0, 1.7e308 };

	(void)state;
	draws(far, 3, "▁▄█");
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(shows_the_shape),
		cmocka_unit_test(same_values_claim_no_shape),
		cmocka_unit_test(missing_values_are_blank),
		cmocka_unit_test(the_range_may_exceed_a_double),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
