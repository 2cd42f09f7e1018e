/*
 * Trends: the exact p against the published table of Kendall's S and against
 * a count of all orders, ties included; slopes, intervals and verdicts.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <math.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../src/stats/inversions.h"
#include "../../src/stats/trend.h"

/* An order of 1 to n with a given number of inversions. */
static void
arrange(double *y, size_t n, size_t wanted)
{
	for (size_t i = 0; i < n; i++) {
		size_t jump = wanted < n - 1 - i ? wanted : n - 1 - i;

		/* the value that has `jump` smaller ones left behind it */
		y[i] = 0;
		for (double v = 1; v <= (double)n; v++) {
			size_t smaller = 0, used = 0;

			for (size_t j = 0; j < i; j++) {
				used += fabs(y[j] - v) < 0.5;
				smaller += y[j] < v;
			}
			if (used == 0 && (size_t)v - 1 - smaller == jump) {
				y[i] = v;
				break;
			}
		}
		wanted -= jump;
	}
}

/*
 * Upper tail probabilities of Kendall's S without ties: Kendall, Rank
 * Correlation Methods (1975), appendix table 1; the same in Hollander and
 * Wolfe, Nonparametric Statistical Methods (1999), table A.30, and Gilbert,
 * Statistical Methods for Environmental Pollution Monitoring (1987), table A18.
 */
static void
agrees_with_the_published_table(void **state)
{
	static const struct {
		size_t n, s;
		double tail, unit;	/* unit: of the last digit printed there */
	} table[] = {
		{ 4, 2, 0.375, 1e-3 }, { 4, 4, 0.167, 1e-3 }, { 4, 6, 0.042, 1e-3 },
		{ 5, 2, 0.408, 1e-3 }, { 5, 4, 0.242, 1e-3 }, { 5, 6, 0.117, 1e-3 },
		{ 5, 8, 0.042, 1e-3 }, { 5, 10, 0.0083, 1e-4 },
		{ 6, 3, 0.360, 1e-3 }, { 6, 5, 0.235, 1e-3 }, { 6, 7, 0.136, 1e-3 },
		{ 6, 9, 0.068, 1e-3 }, { 6, 11, 0.028, 1e-3 }, { 6, 13, 0.0083, 1e-4 },
		{ 6, 15, 0.0014, 1e-4 },
		{ 7, 9, 0.119, 1e-3 }, { 7, 11, 0.068, 1e-3 }, { 7, 13, 0.035, 1e-3 },
		{ 7, 15, 0.015, 1e-3 }, { 7, 17, 0.0054, 1e-4 }, { 7, 19, 0.0014, 1e-4 },
		{ 8, 10, 0.138, 1e-3 }, { 8, 12, 0.089, 1e-3 }, { 8, 14, 0.054, 1e-3 },
		{ 8, 16, 0.031, 1e-3 }, { 8, 18, 0.016, 1e-3 }, { 8, 20, 0.0071, 1e-4 },
		{ 8, 22, 0.0028, 1e-4 },
		{ 9, 16, 0.060, 1e-3 }, { 9, 18, 0.038, 1e-3 }, { 9, 20, 0.022, 1e-3 },
		{ 9, 22, 0.012, 1e-3 }, { 9, 24, 0.0063, 1e-4 },
		{ 10, 17, 0.078, 1e-3 }, { 10, 19, 0.054, 1e-3 }, { 10, 21, 0.036, 1e-3 },
		{ 10, 23, 0.023, 1e-3 }, { 10, 25, 0.014, 1e-3 }, { 10, 27, 0.0083, 1e-4 },
		{ 10, 29, 0.0046, 1e-4 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++) {
		double y[10], p;
		size_t n = table[i].n;

		arrange(y, n, (n * (n - 1) / 2 - table[i].s) / 2);
		assert_int_equal(trend_s(y, n), (long)table[i].s);
		assert_true(trend_p(y, n, &p));
		assert_true(fabs(p / 2 - table[i].tail) <= 0.5001 * table[i].unit);
	}
}

/*
 * The share of all distinct orders whose |S| is as large, counted one by
 * one: by a Python program that makes every order by next-permutation.
 */
static void
agrees_with_a_count_of_all_orders(void **state)
{
	static const struct {
		double y[10];
		size_t n;
		long s;
		double hits, orders;
	} counted[] = {
		{ { 1, 2 }, 2, 1, 2, 2 },
		{ { 2, 1, 3 }, 3, 1, 6, 6 },
		{ { 6, 8, 9, 11 }, 4, 6, 2, 24 },
		{ { 1, 2, 3, 4, 5 }, 5, 10, 2, 120 },
		{ { 2, 1, 3, 4, 5 }, 5, 8, 10, 120 },
		{ { 5, 3, 4, 1, 2 }, 5, -6, 28, 120 },
		{ { 7, 7, 7, 7, 7 }, 5, 0, 1, 1 },
		{ { 1, 1, 2, 2, 3 }, 5, 8, 2, 30 },
		{ { 0, 0, 0, 0, 4 }, 5, 4, 2, 5 },
		{ { 3, 0, 0, 2, 2, 0 }, 6, -3, 42, 60 },
		{ { 1, 2, 2, 3, 3, 3 }, 6, 11, 2, 60 },
		{ { 5, 4, 4, 3, 2, 1 }, 6, -14, 2, 360 },
		{ { 10, 12, 11, 15, 14, 18, 20 }, 7, 17, 54, 5040 },
		{ { 4, 4, 5, 5, 6, 6, 7 }, 7, 18, 2, 630 },
		{ { 0, 1, 0, 2, 0, 3, 0, 4 }, 8, 10, 408, 1680 },
		{ { 8, 7, 7, 6, 5, 5, 5, 3 }, 8, -24, 2, 3360 },
		{ { 1, 3, 2, 4, 6, 5, 8, 7, 9 }, 9, 30, 310, 362880 },
		{ { 2, 2, 2, 3, 3, 3, 4, 4, 4 }, 9, 27, 2, 1680 },
		{ { 1, 1, 1, 1, 2, 2, 2, 3, 3, 3 }, 10, 33, 2, 4200 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(counted) / sizeof(*counted); i++) {
		double p;

		assert_int_equal(trend_s(counted[i].y, counted[i].n), counted[i].s);
		assert_true(trend_p(counted[i].y, counted[i].n, &p));
		assert_true(fabs(p - counted[i].hits / counted[i].orders) < 1e-12);
	}
}

/* 6 values, 3 groups: [6]! / [2]! [3]! divided as polynomials of whole numbers in Python. */
static void
inversions_are_the_q_multinomial(void **state)
{
	static const size_t group[] = { 1, 2, 3 };
	static const int coefficients[] = { 1, 2, 4, 6, 8, 9, 9, 8, 6, 4, 2, 1 };
	double *p, sum = 0;
	size_t len;

	(void)state;
	p = inversions(group, 3, &len);
	assert_non_null(p);
	assert_int_equal(len, 12);
	for (size_t i = 0; i < len; i++) {
		assert_true(fabs(p[i] - coefficients[i] / 60.0) < 1e-15);
		sum += p[i];
	}
	assert_true(fabs(sum - 1) < 1e-14);
	free(p);
}

static void
long_series_stay_in_range_and_near_the_normal(void **state)
{
	double y[TREND_EXACT_MAX + 1], exact, normal;

	(void)state;
	for (size_t i = 0; i <= TREND_EXACT_MAX; i++)
		y[i] = (double)((i * 37) % 61) + (double)i / 2;
	assert_true(trend_p(y, TREND_EXACT_MAX, &exact));
	assert_true(trend_p(y, TREND_EXACT_MAX + 1, &normal));
	assert_true(exact > 0 && exact < 1 && normal > 0 && normal < 1);
	assert_true(fabs(exact - normal) < 0.02);
	/* Python: math.erfc((|S| - 1) / sqrt(variance with ties) / sqrt(2)) of S = 582 */
	assert_int_equal(trend_s(y, TREND_EXACT_MAX + 1), 582);
	assert_true(fabs(normal - 0.000299752907621) < 1e-9);
	for (size_t i = 0; i <= TREND_EXACT_MAX; i++)
		y[i] = (double)i;
	assert_true(trend_p(y, TREND_EXACT_MAX, &exact));
	assert_true(exact > 0 && exact < 1e-80);	/* 2 / 60! is 2.4e-82 */
	for (size_t i = 0; i <= TREND_EXACT_MAX; i++)
		y[i] = 3;
	assert_true(trend_p(y, TREND_EXACT_MAX + 1, &normal));
	assert_true(fabs(normal - 1) < 1e-15);
}

static void
slopes(void **state)
{
	static const double line[] = { 6, 8, 9, 11 }, x[] = { 0, 1, 4, 5 };
	static const double gap[] = { 1, 3, 9, 11 }, odd[] = { 1, 2, 3, 100, 5 };
	static const double peak[] = { 0, 0, 3, 0, 0 }, tenths[] = { 0.1, 0.1, 0.1 };
	struct trend_sen sen;

	(void)state;
	assert_true(fabs(trend_slope(NULL, line, 4) - 1.6) < 1e-12);
	/* what is level is 0 and not nearly so: the sign says whether it rises */
	assert_true(trend_slope(NULL, peak, 5) == 0 && trend_slope(NULL, tenths, 3) == 0);
	/* slopes of pairs: 2 1 2 1.5 1.5 5/3: the median is (1.5 + 5/3) / 2 */
	assert_true(trend_sen(NULL, line, 4, &sen));
	assert_true(fabs(sen.slope - (1.5 + 5.0 / 3) / 2) < 1e-12);
	assert_true(isinf(sen.low) && isinf(sen.high) && sen.low < 0 && sen.high > 0);
	/* two years are missing between: still 2 a year */
	assert_true(fabs(trend_slope(x, gap, 4) - 2) < 1e-12);
	assert_true(trend_sen(x, gap, 4, &sen));
	assert_true(fabs(sen.slope - 2) < 1e-12);
	/* an odd year moves the one and not the other */
	assert_true(fabs(trend_slope(NULL, odd, 5) - 10.6) < 1e-12);
	assert_true(trend_sen(NULL, odd, 5, &sen));
	assert_true(fabs(sen.slope - 1) < 1e-12);
	/* five points: the interval is from the least slope to the greatest */
	assert_true(fabs(sen.low + 95) < 1e-12 && fabs(sen.high - 97) < 1e-12);
}

/*
 * Ten points: P(S >= 23) is 0.023 and P(S >= 21) 0.036 in Kendall's table, so
 * that the 12th slopes from either side bound the interval: (45 - 23) / 2 + 1.
 */
static void
interval_of_ten(void **state)
{
	static const double y[] = { 3, 1, 4, 1, 5, 9, 2, 6, 5, 3 };
	double slopes_of[45];
	struct trend_sen sen;
	size_t n = 0;

	(void)state;
	for (size_t i = 0; i < 10; i++)
		for (size_t j = i + 1; j < 10; j++)
			slopes_of[n++] = (y[j] - y[i]) / (double)(j - i);
	for (size_t i = 0; i < n; i++)		/* insertion sort */
		for (size_t j = i; j > 0 && slopes_of[j] < slopes_of[j - 1]; j--) {
			double t = slopes_of[j];

			slopes_of[j] = slopes_of[j - 1];
			slopes_of[j - 1] = t;
		}
	assert_true(trend_sen(NULL, y, 10, &sen));
	assert_true(fabs(sen.low - slopes_of[11]) < 1e-12);
	assert_true(fabs(sen.high - slopes_of[45 - 12]) < 1e-12);
	assert_true(fabs(sen.slope - slopes_of[22]) < 1e-12);
}

static void
verdicts(void **state)
{
	static const struct {
		double y[8];
		size_t n;
		enum trend_verdict verdict;
	} cases[] = {
		{ { 1, 2 }, 2, TREND_CANNOT_TELL },
		{ { 6, 8, 9, 11 }, 4, TREND_CANNOT_TELL },	/* four never can */
		{ { 7, 7, 7, 7 }, 4, TREND_CANNOT_TELL },
		{ { 6, 8, 9, 11, 12 }, 5, TREND_RISING },
		{ { 12, 11, 9, 8, 6 }, 5, TREND_FALLING },
		{ { 1000, 1001, 1002, 1003, 1004 }, 5, TREND_RISING },
		{ { 6, 8, 9, 11, 11 }, 5, TREND_RISING },	/* a tie: 2 of 60 orders */
		{ { 6, 8, 9, 12, 11 }, 5, TREND_CANNOT_TELL },
		{ { 7, 7, 7, 7, 7 }, 5, TREND_LEVEL },
		{ { 0, 0, 0, 0, 0 }, 5, TREND_LEVEL },
		{ { 0, 0, 0, 0, 3 }, 5, TREND_CANNOT_TELL },
		{ { 0, 0, 0, 0, 0, 0, 0, 7 }, 8, TREND_CANNOT_TELL },
		{ { 100, 101, 99, 100, 102 }, 5, TREND_LEVEL },	/* 2 * 4 of 100 */
		{ { 40, 42, 39, 41, 40 }, 5, TREND_CANNOT_TELL },	/* 3 * 4 of 40 */
		{ { 10, 14, 9, 13, 11 }, 5, TREND_CANNOT_TELL },
	};
	struct trend t;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		assert_true(trend(NULL, cases[i].y, cases[i].n, &t));
		if (t.verdict != cases[i].verdict)
			print_error("case %zu: %s\n", i, trend_verdict_name(t.verdict));
		assert_int_equal(t.verdict, cases[i].verdict);
	}
	assert_string_equal(trend_verdict_name(TREND_CANNOT_TELL), "cannot tell");
	assert_string_equal(trend_verdict_name(TREND_LEVEL), "level");
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(agrees_with_the_published_table),
		cmocka_unit_test(agrees_with_a_count_of_all_orders),
		cmocka_unit_test(inversions_are_the_q_multinomial),
		cmocka_unit_test(long_series_stay_in_range_and_near_the_normal),
		cmocka_unit_test(slopes),
		cmocka_unit_test(interval_of_ten),
		cmocka_unit_test(verdicts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
