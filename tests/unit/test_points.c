/*
 * Points, the line through them and the range of their axes.
 */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../src/plot/points.h"
#include "given.h"

struct drawn {
	struct given given;
	struct points points;
};

static void
begin(struct drawn *d, const char *table)
{
	d->points = (struct points){ .n = 0 };
	given_choice(&d->given, table, (struct wishes){ .x = "x", .y = "y" });
	assert_true(points_read(&d->points, &d->given.choice, &d->given.feed));
}

static void
end(struct drawn *d)
{
	points_free(&d->points);
	given_end(&d->given);
}

static void
words_are(const struct points *p, const struct points_line *line, const char *wanted)
{
	struct buf b = { 0 };

	assert_true(points_words(p, line, &b));
	text_is(buf_slice(&b), wanted);
	buf_free(&b);
}

static void
a_line_by_least_squares(void **state)
{
	struct drawn d;
	struct points_line line;
	bool memory;

	(void)state;
	/* the slope by hand: (-1 * -2 + 0 * 1 + 1 * 1) / 2 */
	begin(&d, "who\tx\ty\na\t1\t0\nb\t2\t3\nc\t3\t3\nd\t\t9\ne\t9\t\n");
	assert_true(points_fit(&d.points, &line, &memory));
	assert_false(memory);
	assert_int_equal(line.n, 3);
	assert_float_equal(line.slope, 1.5, 1e-12);
	assert_float_equal(line.mean_x, 2, 1e-12);
	assert_float_equal(line.mean_y, 2, 1e-12);
	assert_int_equal(d.points.left_out, 2);
	text_is(point_name(&d.points, 0), "a");
	text_is(point_name(&d.points, 2), "c");
	words_are(&d.points, &line, "The line: +1.5 y for each x, by least squares of 3 points.\n"
	    "2 rows without both numbers left out.\n");
	end(&d);
}

static void
no_line(void **state)
{
	static const char *const tables[] = { "who\tx\ty\n", "who\tx\ty\na\t1\t2\n",
	    "who\tx\ty\na\t1\t2\nb\t1\t5\n",
	    "who\tx\ty\na\t-1e308\t0\nb\t1e308\t1e308\nc\t1.7e308\t-1e308\n" };
	struct drawn d;
	struct points_line line;
	bool memory;

	(void)state;
	for (size_t i = 0; i < 3; i++) {
		begin(&d, tables[i]);
		assert_false(points_fit(&d.points, &line, &memory));
		assert_false(memory);
		words_are(&d.points, NULL, "Too few different points for a line.\n");
		end(&d);
	}
	/* what is too large gives a line of numbers or none */
	begin(&d, tables[3]);
	if (points_fit(&d.points, &line, &memory))
		assert_true(isfinite(line.slope) && isfinite(line.mean_x) && isfinite(line.mean_y));
	end(&d);
}

static void
no_line_through_currencies(void **state)
{
	struct given g;
	struct points p = { .n = 0 };
	struct points_line line;
	bool memory;

	(void)state;
	given_choice(&g, "currency\tcontact\trevenue\ttrouble\n\tA\t1\t2\nEUR\tB\t3\t5\n",
	    (struct wishes){ .x = "revenue", .y = "trouble" });
	assert_true(points_read(&p, &g.choice, &g.feed));
	assert_int_equal(p.n, 2);
	text_is(point_name(&p, 1), "B, EUR");
	assert_false(points_fit(&p, &line, &memory));
	words_are(&p, NULL, "Amounts of several currencies, which no line can go through.\n");
	points_free(&p);
	given_end(&g);
}

static void
range_is(const char *table, struct points_range wanted)
{
	struct drawn d;
	struct points_range r;

	begin(&d, table);
	r = points_range(&d.points);
	assert_float_equal(r.least_x, wanted.least_x, 1e-12);
	assert_float_equal(r.most_x, wanted.most_x, 1e-12);
	assert_float_equal(r.least_y, wanted.least_y, 1e-12);
	assert_float_equal(r.most_y, wanted.most_y, 1e-12);
	end(&d);
}

static void
ranges(void **state)
{
	(void)state;
	range_is("who\tx\ty\na\t3\t-1\nb\t-2\t8\nc\t0\t4\n", (struct points_range){ -2, 3, -1, 8 });
	/* a little around one value */
	range_is("who\tx\ty\na\t20\t-5\nb\t20\t-5\n", (struct points_range){ 18, 22, -5.5, -4.5 });
	range_is("who\tx\ty\na\t0\t1\nb\t1\t0\n", (struct points_range){ 0, 1, 0, 1 });
	range_is("who\tx\ty\na\t0\t0\n", (struct points_range){ -1, 1, -1, 1 });
}

static void
points_over_periods(void **state)
{
	struct given g;
	struct periods s;
	struct points p = { .n = 0 };
	struct points_line line;
	bool memory;
	char text[POINTS_TEXT_MAX];

	(void)state;
	given_choice(&g, "period\ttag\tcount\tdays\n2023\tbel\t1\t365\n2024\tbel\t\t366\n"
	    "2025\tbel\t5\t365\n2026\tbel\t90\t32\n", (struct wishes){ .kind = PLOT_SCATTER });
	assert_true(periods_start(&s, &g.choice));
	assert_true(periods_read(&s, &g.feed));
	assert_true(periods_arrange(&s, (struct timeline_years){ 1, 9999 },
	    day_from_civil((struct civil){ 2026, 2, 1 }), &g.diag));
	assert_true(points_of_periods(&p, &s));
	/* the year of which nothing is known is no point, and the one that is not over not in the line */
	assert_int_equal(p.n, 3);
	assert_true(p.list[2].open);
	assert_true(points_fit(&p, &line, &memory));
	assert_int_equal(line.n, 2);
	assert_float_equal(line.slope, 2, 1e-12);
	text_is((struct slice){ text, points_format_x(&p, 2, text) }, "2025");
	assert_int_equal(points_format_x(&p, 4, text), 0);
	/* one period alone has the axis of one more, and so stands at its beginning */
	p.n = 1;
	assert_float_equal(points_range(&p).least_x, 0, 0);
	assert_float_equal(points_range(&p).most_x, 1, 0);
	points_free(&p);
	periods_free(&s);
	given_end(&g);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_line_by_least_squares),
		cmocka_unit_test(no_line),
		cmocka_unit_test(no_line_through_currencies),
		cmocka_unit_test(ranges),
		cmocka_unit_test(points_over_periods),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
