/*
 * Values over periods: what is 0, what is not known, what is not whole.
 */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../src/plot/periods.h"
#include "given.h"

static const struct timeline_years all_years = { 1, 9999 };

struct drawn {
	struct given given;
	struct periods periods;
};

/* Read a table on 1 February 2026. End with end. */
static void
begin(struct drawn *d, const char *table)
{
	given_choice(&d->given, table, (struct wishes){ .kind = PLOT_SPARK });
	assert_true(periods_start(&d->periods, &d->given.choice));
	assert_true(periods_read(&d->periods, &d->given.feed));
	assert_true(periods_arrange(&d->periods, all_years,
	    day_from_civil((struct civil){ 2026, 2, 1 }), &d->given.diag));
}

static void
end(struct drawn *d)
{
	periods_free(&d->periods);
	given_end(&d->given);
}

/* The values of a line; what is not finite is wanted to be none. */
static void
values_are(struct drawn *d, size_t line, size_t n, const double *wanted)
{
	const double *values = periods_values(&d->periods, line);

	assert_int_equal(periods_count(&d->periods), n);
	for (size_t i = 0; i < n; i++) {
		assert_int_equal(isfinite(values[i]) != 0, isfinite(wanted[i]) != 0);
		if (isfinite(wanted[i]))
			assert_float_equal(values[i], wanted[i], 0);
	}
}

static void
notes_are(const struct drawn *d, const char *wanted)
{
	struct buf b = { 0 };

	assert_true(periods_notes(&d->periods, &b));
	text_is(buf_slice(&b), wanted);
	buf_free(&b);
}

static void
lines_in_the_order_of_their_sum(void **state)
{
	struct drawn d;
	char text[AMOUNT_TEXT_MAX];

	(void)state;
	begin(&d, "period\ttag\tcount\n2023\tbel\t1\n2023\tlunch\t2\n2025\tbel\t4\n2025\tbel\t0.5\n");
	assert_int_equal(periods_lines(&d.periods), 2);
	assert_string_equal(periods_unit(&d.periods), "year");
	text_is(periods_name(&d.periods, 0), "bel");
	text_is(periods_name(&d.periods, 1), "lunch");
	values_are(&d, 1, 3, (const double[]){ 2, NAN, 0 });
	values_are(&d, 0, 3, (const double[]){ 1, NAN, 4.5 });
	text_is((struct slice){ text, periods_format(&d.periods, 2, text) }, "4.5");
	notes_are(&d, "Where nothing is drawn there is no record at all.\n");
	end(&d);
}

static void
what_is_not_whole_is_marked(void **state)
{
	struct drawn d;
	char text[PERIODS_NAME_MAX];

	(void)state;
	begin(&d, "period\ttag\tcount\tdays\n2024\tbel\t1\t360\n2025\tbel\t2\t365\n2026\tbel\t1\t32\n");
	assert_false(periods_whole(&d.periods, 0));
	assert_true(periods_whole(&d.periods, 1));
	assert_false(periods_whole(&d.periods, 2));
	text_is((struct slice){ text, periods_period(&d.periods, 0, text) }, "2024†");
	text_is((struct slice){ text, periods_period(&d.periods, 2, text) }, "2026*");
	notes_are(&d, "† 2024 is known from 2024-01-07 on.\n* 2026 is not over: up to 2026-02-01.\n");
	d.periods.ascii = true;
	text_is((struct slice){ text, periods_period(&d.periods, 0, text) }, "2024+");
	end(&d);
}

static void
empty_is_not_known(void **state)
{
	struct drawn d;

	(void)state;
	begin(&d, "period\ttag\tcount\n2024\tbel\t\n2025\tbel\t2\n2025\tbel\t\n");
	values_are(&d, 0, 2, (const double[]){ NAN, 2 });
	assert_true(periods_empty(&d.periods, 0));
	assert_false(periods_empty(&d.periods, 1));
	notes_are(&d, "Where nothing is drawn the table has no number.\n");
	end(&d);
}

static void
periods_side_by_side(void **state)
{
	struct drawn d;

	(void)state;
	begin(&d, "tag\tchange\t2024-Q1\t2024-Q2\t2024-Q3\nbel\t7\t1\t\t3\nlunch\t9\t\t5\t\n");
	assert_string_equal(periods_unit(&d.periods), "quarter");
	values_are(&d, 0, 3, (const double[]){ NAN, 5, NAN });
	values_are(&d, 1, 3, (const double[]){ 1, NAN, 3 });
	end(&d);
	/* a column that is empty for everybody is one without a record */
	begin(&d, "tag\t2023\t2024\t2025\nbel\t1\t\t3\n");
	values_are(&d, 0, 3, (const double[]){ 1, NAN, 3 });
	assert_false(periods_empty(&d.periods, 1));
	notes_are(&d, "Where nothing is drawn there is no record at all.\n");
	end(&d);
}

static void
the_few_of_a_period_are_not_all(void **state)
{
	struct drawn d;

	(void)state;
	begin(&d, "period\tcurrency\tcontact\trevenue\tcumulative\trank\tcustomers\n"
	    "2024\t\tAnna\t5\t1\t1\t9\n2025\tEUR\tAnna\t3\t1\t1\t9\n");
	text_is(periods_name(&d.periods, 0), "Anna");
	text_is(periods_name(&d.periods, 1), "Anna, EUR");
	text_is(periods_apart(&d.periods, 0), "");
	text_is(periods_apart(&d.periods, 1), "EUR");
	values_are(&d, 0, 2, (const double[]){ 5, NAN });
	values_are(&d, 1, 2, (const double[]){ NAN, 3 });
	assert_false(periods_empty(&d.periods, 0));
	notes_are(&d, "Where nothing is drawn the table has no row, which is not to say 0.\n");
	end(&d);
}

static void
wrong_cells_are_errors(void **state)
{
	static const char *const tables[] = { "period\ttag\tcount\n2024\tbel\tx\n",
	    "period\ttag\tcount\n2024x\tbel\t1\n", "tag\t2024\t2025\nbel\t1\tx\n",
	    "period\ttag\tcount\n2024\tbel\t1\n2024-01\tbel\t1\n" };

	(void)state;
	for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++) {
		struct drawn d;

		given_choice(&d.given, tables[i], (struct wishes){ .kind = PLOT_SPARK });
		assert_true(periods_start(&d.periods, &d.given.choice));
		assert_false(periods_read(&d.periods, &d.given.feed));
		assert_int_equal(d.given.diag.errors, 1);
		end(&d);
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_in_the_order_of_their_sum),
		cmocka_unit_test(what_is_not_whole_is_marked),
		cmocka_unit_test(empty_is_not_known),
		cmocka_unit_test(periods_side_by_side),
		cmocka_unit_test(the_few_of_a_period_are_not_all),
		cmocka_unit_test(wrong_cells_are_errors),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
