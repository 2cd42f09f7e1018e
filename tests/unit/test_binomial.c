/*
 * The binomial distribution against published values, closed forms and sums
 * that are exact.
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

#include "../../src/stats/binomial.h"

static void
near(double found, double expected, double relative)
{
	if (fabs(found - expected) > relative * fabs(expected))
		fail_msg("%.17g is not %.17g", found, expected);
}

/* 10 throws: sums of whole numbers over 1024. */
static void
coins(void **state)
{
	static const int sums[] = { 1024, 1023, 1013, 968, 848, 638, 386, 176, 56, 11, 1 };

	(void)state;
	for (uint64_t k = 0; k <= 10; k++)
		near(binomial_coin(k, 10), sums[k] / 1024.0, 1e-14);
	near(binomial_coin(0, 0), 1, 0);
	near(binomial_coin(1, 1), 0.5, 1e-15);
	/* Conover, Practical Nonparametric Statistics (1971), the sign test: 14 of 16 */
	near(binomial_coin(14, 16), 137 / 65536.0, 1e-14);
	near(binomial_coin(1000, 1000), ldexp(1, -1000), 1e-11);
	near(binomial_coin(500001, 1000000), 0.5 * (1 - 0.000797884361), 1e-9);
}

/* I_x(a, 1) = x^a, I_x(1, b) = 1 - (1 - x)^b (NIST DLMF, 8.17.7 and 8.17.4). */
static void
incomplete_beta(void **state)
{
	(void)state;
	for (double x = 0.05; x < 1; x += 0.05) {
		near(binomial_beta(7, 1, x), pow(x, 7), 1e-13);
		near(binomial_beta(1, 9, x), 1 - pow(1 - x, 9), 1e-13);
		near(binomial_beta(4, 4, x), 1 - binomial_beta(4, 4, 1 - x), 1e-13);
	}
	assert_true(binomial_beta(3, 4, 0) <= 0);
	assert_true(binomial_beta(3, 4, 1) >= 1);
}

static double
share(double odds)
{
	return odds / (1 + odds);
}

static void
intervals(void **state)
{
	struct binomial_odds i = binomial_interval(682, 925);

	(void)state;
	/* R's binom.test, of Conover (1971), pages 97-104: 0.7076683 to 0.7654066 */
	near(share(i.low), 0.7076683, 8e-8);
	near(share(i.high), 0.7654066, 8e-8);
	/* all or none: the root of the chance of that */
	for (uint64_t n = 1; n < 3000; n = n * 3 + 1) {
		i = binomial_interval(n, n);
		near(share(i.low), pow(0.025, 1 / (double)n), 1e-12);
		assert_true(isinf(i.high));
		i = binomial_interval(0, n);
		assert_true(i.low <= 0);
		near(share(i.high), 1 - pow(0.025, 1 / (double)n), 1e-9);
	}
}

/* The other way round it is the other way round. */
static void
intervals_are_symmetric(void **state)
{
	(void)state;
	for (uint64_t k = 1; k < 40; k++) {
		struct binomial_odds one = binomial_interval(k, 40);
		struct binomial_odds other = binomial_interval(40 - k, 40);

		near(one.low, 1 / other.high, 1e-11);
		assert_true(one.low < (double)k / (double)(40 - k));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(coins),
		cmocka_unit_test(incomplete_beta),
		cmocka_unit_test(intervals),
		cmocka_unit_test(intervals_are_symmetric),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
