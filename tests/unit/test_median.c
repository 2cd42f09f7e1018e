/*
 * The median against sorting the same numbers, and by hand.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/stats/median.h"

#define MEDIAN(...) median((int32_t[]){ __VA_ARGS__ }, sizeof((int32_t[]){ __VA_ARGS__ }) / sizeof(int32_t))

static void
of_few(void **state)
{
	(void)state;
	assert_int_equal(MEDIAN(7), 7);
	assert_int_equal(MEDIAN(3, 1, 2), 2);
	assert_int_equal(MEDIAN(5, 5, 5, 5), 5);
	assert_int_equal(MEDIAN(9, 1, 8, 1, 7), 7);
	assert_int_equal(MEDIAN(300, 2, 70000, 1), 151);
}

static void
halves_go_up(void **state)
{
	(void)state;
	assert_int_equal(MEDIAN(1, 2), 2);
	assert_int_equal(MEDIAN(4, 1, 2, 9), 3);
	assert_int_equal(MEDIAN(-1, -2), -1);
	assert_int_equal(MEDIAN(-1, 0), 0);
	assert_int_equal(MEDIAN(-3, 0), -1);
	assert_int_equal(MEDIAN(-2, -4), -3);
}

static void
at_the_ends(void **state)
{
	(void)state;
	assert_int_equal(MEDIAN(INT32_MAX, INT32_MAX), INT32_MAX);
	assert_int_equal(MEDIAN(INT32_MIN, INT32_MIN), INT32_MIN);
	assert_int_equal(MEDIAN(INT32_MAX, INT32_MIN), 0);
	assert_int_equal(MEDIAN(INT32_MAX, INT32_MIN, -1), -1);
}

static int
by_value(const void *a, const void *b)
{
	int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;

	return x < y ? -1 : x > y;
}

/* What the definition says, of numbers in order. */
static int32_t
defined(const int32_t *sorted, size_t n)
{
	int64_t a = sorted[(n - 1) / 2], b = sorted[n / 2], sum = a + b + 1;

	return (int32_t)(sum >= 0 ? sum / 2 : -((-sum + 1) / 2));
}

static void
as_sorting_says(void **state)
{
	int32_t values[300], sorted[300];
	uint32_t seed = 1;

	(void)state;
	for (size_t n = 1; n <= 300; n++) {
		uint32_t range = n % 4 == 0 ? 3 : n % 4 == 1 ? 70000 : n % 4 == 2 ? 300 : UINT32_MAX;

		for (size_t i = 0; i < n; i++) {
			seed = seed * 1664525 + 1013904223;
			values[i] = (int32_t)(seed % range) - (int32_t)(n % 3 * 100);
		}
		memcpy(sorted, values, sizeof(sorted));
		qsort(sorted, n, sizeof(*sorted), by_value);
		assert_int_equal(median(values, n), defined(sorted, n));
		/* in another order, and nothing lost */
		qsort(values, n, sizeof(*values), by_value);
		assert_memory_equal(values, sorted, n * sizeof(*values));
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(of_few),
		cmocka_unit_test(halves_go_up),
		cmocka_unit_test(at_the_ends),
		cmocka_unit_test(as_sorting_says),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
