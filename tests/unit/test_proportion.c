/*
 * Proportions: the intervals against the examples that Newcombe published.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <math.h>

#include <cmocka.h>

#include "../../src/stats/proportion.h"

/* Half a unit of the last of the four decimals that are printed there. */
static void
assert_printed(double value, double printed)
{
	assert_true(fabs(value - printed) <= 0.50001e-4);
}

/*
 * Newcombe, Two-sided confidence intervals for the single proportion,
 * Statistics in Medicine 17 (1998), pages 857 to 872, table I, method 3.
 */
static void
wilson_agrees_with_the_published_examples(void **state)
{
	static const struct {
		double part, total, low, high;
	} table[] = {
		{ 81, 263, 0.2553, 0.3662 },
		{ 15, 148, 0.0624, 0.1605 },
		{ 0, 20, 0.0000, 0.1611 },
		{ 1, 29, 0.0061, 0.1718 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++) {
		struct proportion_interval w = proportion_wilson(table[i].part, table[i].total);

		assert_printed(w.low, table[i].low);
		assert_printed(w.high, table[i].high);
	}
}

/*
 * Newcombe, Interval estimation for the difference between independent
 * proportions, Statistics in Medicine 17 (1998), pages 873 to 890, table II, method 10.
 */
static void
differences_agree_with_the_published_examples(void **state)
{
	static const struct {
		double part1, total1, part2, total2, low, high;
	} table[] = {
		{ 56, 70, 48, 80, 0.0524, 0.3339 },
		{ 9, 10, 3, 10, 0.1705, 0.8090 },
		{ 6, 7, 2, 7, 0.0582, 0.8062 },
		{ 5, 56, 0, 29, -0.0381, 0.1926 },
		{ 0, 10, 0, 20, -0.1611, 0.2775 },
		{ 0, 10, 0, 10, -0.2775, 0.2775 },
		{ 10, 10, 0, 20, 0.6791, 1.0000 },
		{ 10, 10, 0, 10, 0.6075, 1.0000 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++) {
		struct proportion_interval d = proportion_difference(table[i].part1,
		    table[i].total1, table[i].part2, table[i].total2);

		assert_printed(d.low, table[i].low);
		assert_printed(d.high, table[i].high);
	}
}

/* Of none the low end is 0, of all the high end 1, to the bit and whatever the size. */
static void
ends_are_exact(void **state)
{
	static const double totals[] = { 1, 2, 3, 7, 49, 1000, 123456789, 9e15 };

	(void)state;
	for (size_t i = 0; i < sizeof(totals) / sizeof(*totals); i++) {
		struct proportion_interval none = proportion_wilson(0, totals[i]);
		struct proportion_interval all = proportion_wilson(totals[i], totals[i]);

		assert_true(!(none.low > 0) && !(none.low < 0));
		assert_true(!(all.high > 1) && !(all.high < 1));
		assert_true(none.high > 0 && none.high < 1 && all.low > 0 && all.low < 1);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(wilson_agrees_with_the_published_examples),
		cmocka_unit_test(differences_agree_with_the_published_examples),
		cmocka_unit_test(ends_are_exact),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
