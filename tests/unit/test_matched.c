/*
 * Matched pairs: published values, and each thing that may be said of them.
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

#include "../../src/stats/matched.h"

#define PAIRS(b, c) ((struct matched_pairs){ 5, b, c, 7 })

static void
near(double found, double expected, double most)
{
	if (fabs(found - expected) > most)
		fail_msg("%.17g is not %.17g", found, expected);
}

/* High School and Beyond, mathematics and reading, as printed by Stata's mcc: p 0.7493, odds 1.1667. */
static void
published(void **state)
{
	(void)state;
	near(matched_p(&PAIRS(21, 18)), 0.7493, 5e-5);
	near(matched_odds(&PAIRS(21, 18)).ratio, 1.1667, 5e-5);
	/* Agresti, Categorical Data Analysis (1990), page 350: approval of a president */
	near(matched_p(&PAIRS(86, 150)), 3.716e-5, 5e-9);
	near(matched_odds(&PAIRS(86, 150)).ratio, 0.5733, 5e-5);
}

static void
by_hand(void **state)
{
	struct matched_odds odds = matched_odds(&PAIRS(12, 0));

	(void)state;
	near(matched_p(&PAIRS(9, 1)), 22 / 1024.0, 1e-15);
	near(matched_p(&PAIRS(1, 9)), 22 / 1024.0, 1e-15);
	near(matched_p_one_sided(&PAIRS(1, 9)), 11 / 1024.0, 1e-15);
	near(matched_p(&PAIRS(5, 5)), 1, 0);
	near(matched_p(&PAIRS(0, 0)), 1, 0);
	near(matched_p_one_sided(&PAIRS(0, 0)), 1, 0);
	assert_true(isinf(odds.ratio) && isinf(odds.high));
	near(odds.low / (1 + odds.low), pow(0.025, 1 / 12.0), 1e-12);
	near(matched_odds(&PAIRS(0, 12)).ratio, 0, 0);
	assert_int_equal(matched_all(&PAIRS(3, 4)), 19);
	assert_int_equal(matched_discordant(&PAIRS(3, 4)), 7);
}

static void
verdicts(void **state)
{
	static const struct {
		struct matched_pairs effect, placebo, contrast;
		enum matched_verdict verdict;
	} cases[] = {
		{ { 0, 9, 0, 9 }, { 0, 0, 0, 9 }, { 0, 9, 0, 9 }, MATCHED_TOO_FEW },
		{ { 0, 10, 0, 9 }, { 0, 0, 0, 9 }, { 0, 9, 0, 9 }, MATCHED_MORE },
		{ { 0, 8, 2, 9 }, { 0, 0, 0, 9 }, { 0, 9, 0, 9 }, MATCHED_NOT_SHOWN },
		{ { 0, 9, 1, 9 }, { 0, 4, 4, 9 }, { 0, 5, 0, 9 }, MATCHED_MORE },
		/* the placebo as large as the effect, or nearly so */
		{ { 0, 9, 1, 9 }, { 0, 9, 1, 9 }, { 0, 5, 5, 9 }, MATCHED_AS_MUCH },
		{ { 0, 9, 1, 9 }, { 0, 9, 1, 9 }, { 0, 0, 0, 9 }, MATCHED_AS_MUCH },
		{ { 0, 9, 1, 9 }, { 0, 6, 1, 9 }, { 0, 4, 0, 9 }, MATCHED_AS_MUCH },
		{ { 0, 9, 1, 9 }, { 0, 9, 0, 9 }, { 0, 0, 9, 9 }, MATCHED_AS_MUCH },
		/* less after than at other times: 6 of 6 is 0.031, 5 of 5 is 0.063 */
		{ { 0, 9, 1, 9 }, { 0, 0, 6, 9 }, { 0, 9, 0, 9 }, MATCHED_ENDED },
		{ { 0, 9, 1, 9 }, { 0, 0, 5, 9 }, { 0, 9, 0, 9 }, MATCHED_MORE },
		{ { 0, 9, 1, 9 }, { 0, 6, 0, 9 }, { 0, 9, 0, 9 }, MATCHED_MORE },
		{ { 0, 1, 9, 9 }, { 0, 0, 0, 9 }, { 0, 0, 9, 9 }, MATCHED_LESS },
		{ { 0, 1, 9, 9 }, { 0, 0, 0, 9 }, { 0, 9, 0, 9 }, MATCHED_LESS },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		assert_int_equal(matched_judge(&cases[i].effect, &cases[i].placebo,
		    &cases[i].contrast, MATCHED_LEVEL), cases[i].verdict);
	/* 9 to 1 is 0.0215: not enough where two are asked about and more */
	assert_int_equal(matched_judge(&PAIRS(9, 1), &PAIRS(0, 0), &PAIRS(9, 0), 0.025), MATCHED_MORE);
	assert_int_equal(matched_judge(&PAIRS(9, 1), &PAIRS(0, 0), &PAIRS(9, 0), 0.02),
	    MATCHED_NOT_SHOWN);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(published),
		cmocka_unit_test(by_hand),
		cmocka_unit_test(verdicts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
