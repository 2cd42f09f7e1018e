/*
 * Bars: what stands beside them, how far they go, and what is measured by one scale.
 */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../src/plot/bars.h"
#include "given.h"

struct drawn {
	struct given given;
	struct bars bars;
};

/* Read a table; false when it is wrong. End with end. */
static bool
begin(struct drawn *d, const char *table, struct wishes wishes, size_t limit)
{
	d->bars = (struct bars){ .n = 0 };
	given_choice(&d->given, table, wishes);
	return bars_read(&d->bars, &d->given.choice, &d->given.feed, limit) && bars_settle(&d->bars);
}

static void
end(struct drawn *d)
{
	bars_free(&d->bars);
	given_end(&d->given);
}

static const struct wishes nothing_said = { .kind = PLOT_ANY };

static void
rows_in_their_order(void **state)
{
	struct drawn d;
	const struct bars *b = &d.bars;

	(void)state;
	assert_true(begin(&d, "who\tsize\nb\t-2\na\t4.50\nc\t\n", nothing_said, 0));
	assert_int_equal(b->n, 3);
	text_is(bar_name(b, &b->list[0]), "b");
	text_is(bar_shown(b, &b->list[1]), "4.50");
	assert_float_equal(b->list[1].value, 4.5, 0);
	text_is(bar_shown(b, &b->list[2]), "");
	assert_true(isnan(b->list[2].value));
	assert_true(isnan(b->list[0].mark));
	assert_float_equal(b->least, -2, 0);
	assert_float_equal(b->most, 4.5, 0);
	text_is(buf_slice(&b->title), "size by who");
	end(&d);
}

static void
they_reach_from_0(void **state)
{
	struct drawn d;

	(void)state;
	assert_true(begin(&d, "who\tsize\na\t5\nb\t7\n", nothing_said, 0));
	assert_float_equal(d.bars.least, 0, 0);
	assert_float_equal(d.bars.most, 7, 0);
	end(&d);
	assert_true(begin(&d, "who\tsize\na\t-5\nb\t-7\n", nothing_said, 0));
	assert_float_equal(d.bars.least, -7, 0);
	assert_float_equal(d.bars.most, 0, 0);
	end(&d);
}

static void
no_more_than_the_limit(void **state)
{
	struct drawn d;

	(void)state;
	assert_true(begin(&d, "who\tsize\na\t5\nb\t7\nc\t9\n", nothing_said, 2));
	assert_int_equal(d.bars.n, 2);
	assert_int_equal(d.bars.more, 1);
	assert_float_equal(d.bars.most, 7, 0);
	end(&d);
	/* what is not drawn must be right all the same */
	assert_false(begin(&d, "who\tsize\na\t5\nb\tx\n", nothing_said, 1));
	assert_int_equal(d.given.diag.errors, 1);
	end(&d);
}

static void
rhythms_are_marked_in_days(void **state)
{
	static const double days[] = { 21, 2, 365.2425 / 4, 365.2425, 2.5 };
	struct drawn d;

	(void)state;
	assert_true(begin(&d, "contact\tlast_free\tgap\tevery\tstatus\nA\t\t\t3w\tnever\nB\t\t1\t2d\tok\n"
	    "C\t\t1\t3m\tok\nD\t\t1\t1y\tok\nE\t\t1\t2.5\tok\nF\t\t1\t\tok\n", nothing_said, 0));
	for (size_t i = 0; i < 5; i++)
		assert_float_equal(d.bars.list[i].mark, days[i], 1e-9);
	assert_true(isnan(d.bars.list[5].mark));
	text_is(bar_shown(&d.bars, &d.bars.list[0]), "never");
	text_is(bar_shown(&d.bars, &d.bars.list[1]), "1");
	text_is(bar_marked(&d.bars, &d.bars.list[0]), "3w");
	assert_float_equal(d.bars.most, 365.2425, 1e-9);
	end(&d);
	assert_false(begin(&d, "who\tsize\tm\na\t5\t-1\n", (struct wishes){ .mark = "m" }, 0));
	end(&d);
	assert_false(begin(&d, "who\tsize\tm\na\t5\tsoon\n", (struct wishes){ .mark = "m" }, 0));
	end(&d);
}

static void
every_currency_has_its_scale(void **state)
{
	struct drawn d;

	(void)state;
	assert_true(begin(&d, "currency\tcontact\trevenue\tcumulative\n\tAnna\t200\t1\n\tBo\t50\t1\n"
	    "EUR\tAnna\t8\t1\nEUR\tBo\t-2\t1\n", nothing_said, 0));
	assert_int_equal(d.bars.scales.count, 2);
	assert_float_equal(d.bars.list[0].value, 1, 0);
	assert_float_equal(d.bars.list[1].value, 0.25, 0);
	assert_float_equal(d.bars.list[2].value, 1, 0);
	assert_float_equal(d.bars.list[3].value, -0.25, 0);
	assert_float_equal(d.bars.least, -0.25, 0);
	assert_float_equal(d.bars.most, 1, 0);
	text_is(bar_name(&d.bars, &d.bars.list[2]), "Anna, EUR");
	text_is(bar_shown(&d.bars, &d.bars.list[2]), "8");
	text_is(buf_slice(&d.bars.title), "revenue by contact");
	text_is(buf_slice(&d.bars.notes), "Every currency has a scale of its own, up to its greatest.\n");
	end(&d);
	/* nothing of one of them */
	assert_true(begin(&d, "currency\tcontact\trevenue\tcumulative\n\tAnna\t0\t1\nEUR\tBo\t8\t1\n",
	    nothing_said, 0));
	assert_true(isfinite(d.bars.list[0].value));
	assert_float_equal(d.bars.list[0].value, 0, 0);
	assert_float_equal(d.bars.most, 1, 0);
	end(&d);
	/* one alone is drawn as it is */
	assert_true(begin(&d, "currency\tcontact\trevenue\tcumulative\nEUR\tBo\t8\t1\n", nothing_said, 0));
	assert_float_equal(d.bars.list[0].value, 8, 0);
	text_is(buf_slice(&d.bars.notes), "");
	end(&d);
}

static void
long_texts_and_numbers(void **state)
{
	struct drawn d;

	(void)state;
	assert_true(begin(&d, "who\tsize\n\x1b[1m\t0.12345678901234567890\n", nothing_said, 0));
	text_is(bar_shown(&d.bars, &d.bars.list[0]), "0.123456789012346");
	assert_null(memchr(d.bars.text.ptr, 0x1b, d.bars.text.len));
	end(&d);
}

static void
bars_of_lines_and_periods(void **state)
{
	struct given g;
	struct periods p;
	struct bars b = { .n = 0 };

	(void)state;
	given_choice(&g, "period\ttag\tcount\tdays\n2024\tbel\t3\t366\n2025\tbel\t\t40\n",
	    (struct wishes){ .kind = PLOT_BARS });
	assert_true(periods_start(&p, &g.choice));
	assert_true(periods_read(&p, &g.feed));
	assert_true(periods_arrange(&p, (struct timeline_years){ 1, 9999 },
	    day_from_civil((struct civil){ 2026, 2, 1 }), &g.diag));
	assert_true(bars_of_periods(&b, &p, 0));
	assert_int_equal(b.n, 2);
	text_is(bar_name(&b, &b.list[0]), "2024");
	assert_false(b.list[0].open);
	/* not known: a name and nothing beside it */
	text_is(bar_name(&b, &b.list[1]), "2025*");
	text_is(bar_shown(&b, &b.list[1]), "");
	assert_true(isnan(b.list[1].value));
	assert_true(b.list[1].open);
	text_is(buf_slice(&b.title), "bel: count");
	bars_free(&b);
	periods_free(&p);
	given_end(&g);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_in_their_order),
		cmocka_unit_test(they_reach_from_0),
		cmocka_unit_test(no_more_than_the_limit),
		cmocka_unit_test(rhythms_are_marked_in_days),
		cmocka_unit_test(every_currency_has_its_scale),
		cmocka_unit_test(long_texts_and_numbers),
		cmocka_unit_test(bars_of_lines_and_periods),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
