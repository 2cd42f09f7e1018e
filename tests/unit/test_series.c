/*
 * Series out of tables: cells summed, keys compared as tags are, periods side
 * by side with what was observed of each, and the comparison of the last one.
 */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../src/book/comparison.h"
#include "../../src/book/series.h"

static const char *const tag[] = { "tag" };
static const struct series_source source = { tag, 1, "period", "count", false };
static const struct timeline_years every = { 1, 9999 };

static day_t
day(int y, int m, int d)
{
	return day_from_civil((struct civil){ y, m, d });
}

/* Read one more table; messages are swallowed. */
static bool
reads(struct series *s, const char *text)
{
	struct diag d = { .prog = "test" };
	struct input in = { .name = "t.tsv" };
	FILE *file = tmpfile();
	int saved = dup(STDERR_FILENO);
	bool ok;

	assert_non_null(file);
	assert_non_null(freopen("/dev/null", "w", stderr));
	fputs(text, file);
	fflush(file);
	rewind(file);
	in.fd = dup(fileno(file));
	ok = series_read(s, &in, &d);
	input_free(&in);
	fclose(file);
	fflush(stderr);
	dup2(saved, STDERR_FILENO);
	close(saved);
	assert_int_equal(ok, d.errors == 0);
	return ok;
}

static void
arrange(struct series *s, struct timeline_years years, day_t today)
{
	struct diag d = { .prog = "test" };

	assert_true(series_arrange(s, years, today, &d));
}

static void
key_is(const struct series *s, size_t line, const char *expected)
{
	struct slice text = keys_text(&s->keys, series_key(s, line), 0);

	assert_int_equal(text.len, strlen(expected));
	assert_memory_equal(text.ptr, expected, text.len);
}

static void
sums_the_rows_of_a_cell(void **state)
{
	struct series_cell cells[3];
	struct series s;

	(void)state;
	assert_true(series_start(&s, &source));
	assert_true(reads(&s, "period\ttag\tcount\tto_date\tdays\tweeks\n"
	    "2023\tkoffie-met\t3\t1\t365\t10\n2023\tlunch\t4\t2\t365\t10\n"
	    "period\ttag\tcount\tto_date\tdays\tweeks\n2024\tKoffie_Met\t5\t5\t100\t20\n"));
	assert_true(reads(&s, "tag\tperiod\tcount\tto_date\tweeks\tdays\n"
	    "koffie met\t2024\t7\t6\t12\t300\nlunch\t2025\t1\t1\t3\t50\n"));
	arrange(&s, every, day(2025, 2, 19));
	assert_int_equal(s.nlines, 2);
	assert_int_equal(s.time.nshown, 3);
	key_is(&s, 0, "koffie-met");		/* as first written, 15 against 5 */
	series_cells(&s, 0, cells);
	assert_int_equal(cells[0].value.whole, 3);
	assert_int_equal(cells[1].value.whole, 12);
	assert_int_equal(cells[1].to_date.whole, 11);
	assert_int_equal(cells[2].value.whole, 0);
	/* two journals: the longer cover, the busier weeks */
	assert_int_equal(s.time.shown[1].days, 300);
	assert_int_equal(s.time.shown[1].weeks, 20);
	series_free(&s);
}

static void
states(void **state)
{
	struct series s;
	const struct timeline_period *p;

	(void)state;
	assert_true(series_start(&s, &source));
	assert_true(reads(&s, "period\ttag\tcount\tdays\tweeks\n2019\ta\t3\t100\t9\n"
	    "2020\ta\t1\t366\t40\n2022\ta\t1\t365\t30\n2023\ta\t1\t50\t8\n"));
	arrange(&s, every, day(1999, 1, 1));
	p = s.time.shown;
	assert_int_equal(s.time.nshown, 5);
	assert_int_equal(p[0].state, TIMELINE_PARTLY);
	assert_int_equal(p[0].first, day(2019, 9, 23));		/* 100 days to the end */
	assert_int_equal(p[0].last, day(2019, 12, 31));
	assert_int_equal(p[1].state, TIMELINE_WHOLE);
	assert_int_equal(p[2].state, TIMELINE_NO_RECORD);
	assert_int_equal(p[4].state, TIMELINE_UNFINISHED);
	assert_int_equal(p[4].last, day(2023, 2, 19));
	assert_int_equal(comparison_full(&s.time), 3);
	assert_true(comparison_possible(&s.time));
	series_free(&s);

	/* one day is missing; and between there is a month without a week */
	assert_true(series_start(&s, &source));
	assert_true(reads(&s, "period\ttag\tcount\tdays\tweeks\n2023-01\ta\t3\t30\t4\n"
	    "2023-03\ta\t1\t30\t1\n"));
	arrange(&s, every, 0);
	assert_int_equal(s.time.shown[0].state, TIMELINE_PARTLY);
	assert_int_equal(s.time.shown[0].first, day(2023, 1, 2));
	assert_int_equal(s.time.shown[1].state, TIMELINE_WHOLE);
	assert_int_equal(s.time.shown[1].weeks, 0);
	assert_int_equal(s.time.shown[2].state, TIMELINE_UNFINISHED);
	assert_int_equal(s.time.shown[2].last, day(2023, 3, 30));
	series_free(&s);

	/* a part of the years: what is last and first stays so */
	assert_true(series_start(&s, &source));
	assert_true(reads(&s, "period\ttag\tcount\tdays\n2019\ta\t3\t100\n2019\tb\t9\t100\n"
	    "2020\ta\t1\t366\n2021\ta\t1\t365\n2023\ta\t1\t50\n"));
	arrange(&s, (struct timeline_years){ 2020, 2022 }, 0);
	assert_int_equal(s.time.nshown, 2);
	assert_int_equal(s.time.shown[1].state, TIMELINE_WHOLE);
	assert_int_equal(s.nlines, 1);		/* b has nothing in them */
	series_free(&s);

	/* nothing at all */
	assert_true(series_start(&s, &source));
	assert_true(reads(&s, "period\ttag\tcount\n"));
	arrange(&s, every, 0);
	assert_int_equal(s.nlines, 0);
	assert_int_equal(s.time.nshown, 0);
	series_free(&s);
}

static void
states_without_days(void **state)
{
	struct series s;

	(void)state;
	assert_true(series_start(&s, &source));
	assert_true(reads(&s, "period\ttag\tcount\n2023-11\ta\t3\n2024-02\ta\t1\n"));
	arrange(&s, every, day(2024, 2, 29));
	assert_int_equal(s.time.nshown, 4);
	assert_int_equal(s.time.shown[1].state, TIMELINE_WHOLE);	/* nothing noted */
	assert_int_equal(s.time.shown[3].state, TIMELINE_WHOLE);	/* its last day */
	series_free(&s);
	assert_true(series_start(&s, &source));
	assert_true(reads(&s, "period\ttag\tcount\n2023-11\ta\t3\n2024-02\ta\t1\n"));
	arrange(&s, every, day(2024, 2, 28));
	assert_int_equal(s.time.shown[3].state, TIMELINE_UNFINISHED);
	assert_int_equal(s.time.shown[3].last, day(2024, 2, 28));
	series_free(&s);
}

/* The only period lacks days: at its end when it is now, else at its start. */
static void
states_of_one_period(void **state)
{
	struct series s;

	(void)state;
	for (int now = 0; now < 2; now++) {
		assert_true(series_start(&s, &source));
		assert_true(reads(&s, "period\ttag\tcount\tdays\n2024\ta\t3\t100\n"));
		arrange(&s, every, now ? day(2024, 6, 1) : day(2026, 6, 1));
		assert_int_equal(s.time.shown[0].state, now ? TIMELINE_UNFINISHED : TIMELINE_PARTLY);
		assert_int_equal(s.time.shown[0].last, now ? day(2024, 6, 1) : day(2024, 12, 31));
		series_free(&s);
	}
}

static void
compares_to_date(void **state)
{
	struct comparison_room room = { 0 };
	struct series_cell cells[4];
	struct comparison c;
	struct series s;
	double weeks;

	(void)state;
	assert_true(series_start(&s, &source));
	assert_true(reads(&s, "period\ttag\tcount\tto_date\tdays\tweeks\n"
	    "2023\ta\t8\t6\t365\t50\n2024\ta\t9\t7\t366\t51\n2025\ta\t11\t7\t365\t50\n"
	    "2026\ta\t9\t9\t325\t40\n"));
	arrange(&s, every, day(1999, 1, 1));
	series_cells(&s, 0, cells);
	assert_true(comparison(&c, &s, cells, &room));
	assert_true(c.has_change && c.to_date && c.has_percent);
	assert_int_equal(c.before.whole, 7);
	assert_int_equal(c.change.whole, 2);
	assert_true(fabs(c.percent - 200.0 / 7) < 1e-9);
	assert_int_equal(c.points, 3);
	assert_true(fabs(c.trend.slope - 1.5) < 1e-9);
	/* 40 of 47 weeks against 50 of 53: 21 November 2026 lies in the 47th */
	assert_true(comparison_weeks(&s.time, &weeks));
	assert_true(fabs(weeks - (40.0 / 47 / (50.0 / 53) - 1) * 100) < 1e-9);
	series_free(&s);
	comparison_free(&room);
}

static void
does_not_compare_what_cannot_be(void **state)
{
	static const char *const tables[] = {
		/* no to_date; the one before not covered; no record before; nothing before */
		"period\ttag\tcount\tdays\n2024\ta\t9\t366\n2025\ta\t1\t20\n",
		"period\ttag\tcount\tto_date\tdays\n2024\ta\t9\t9\t100\n2025\ta\t1\t1\t20\n",
		"period\ttag\tcount\tto_date\tdays\n2023\ta\t9\t9\t365\n2025\ta\t1\t1\t20\n",
		"period\ttag\tcount\tto_date\tdays\n2025\ta\t1\t1\t20\n",
	};
	struct comparison_room room = { 0 };
	struct series_cell cells[4];
	struct comparison c;
	struct series s;

	(void)state;
	for (size_t i = 0; i < sizeof(tables) / sizeof(*tables); i++) {
		assert_true(series_start(&s, &source));
		assert_true(reads(&s, tables[i]));
		arrange(&s, every, day(2025, 1, 20));
		series_cells(&s, 0, cells);
		assert_true(comparison(&c, &s, cells, &room));
		assert_false(c.has_change);
		assert_false(c.has_percent);
		series_free(&s);
	}
	/* from 0 there is a change and no percentage */
	assert_true(series_start(&s, &source));
	assert_true(reads(&s, "period\ttag\tcount\n2023\tb\t1\n2024\ta\t9\n2024\tb\t1\n"));
	arrange(&s, every, day(2025, 1, 20));
	series_cells(&s, 0, cells);
	assert_true(comparison(&c, &s, cells, &room));
	assert_true(c.has_change && !c.to_date && !c.has_percent);
	assert_int_equal(c.change.whole, 9);
	series_free(&s);
	comparison_free(&room);
}

static void
decimals_and_the_edge_of_integers(void **state)
{
	struct series_cell cells[2];
	char text[AMOUNT_TEXT_MAX];
	struct series s;

	(void)state;
	assert_true(series_start(&s, &source));
	assert_true(reads(&s, "period\ttag\tcount\n2024\ta\t0.1\n2024\ta\t0.2\n"
	    "2024\tb\t9223372036854775806\n2024\tb\t1\n2024\tc\t-0.0\n"));
	arrange(&s, every, day(2026, 1, 1));
	key_is(&s, 0, "b");
	series_cells(&s, 0, cells);
	amount_format(cells[0].value, text);
	assert_string_equal(text, "9223372036854775807");
	series_cells(&s, 1, cells);
	amount_format(cells[0].value, text);
	assert_string_equal(text, "0.3");
	assert_true(!(amount_value(cells[0].value) < 0.3) && !(amount_value(cells[0].value) > 0.3));
	series_cells(&s, 2, cells);
	amount_format(cells[0].value, text);
	assert_string_equal(text, "0");
	series_free(&s);
	assert_true(series_start(&s, &source));
	assert_false(reads(&s, "period\ttag\tcount\n2024\tb\t9223372036854775807\n2024\tb\t1\n"));
	series_free(&s);
	assert_true(series_start(&s, &source));
	assert_false(reads(&s, "period\ttag\tcount\n2024\tb\t1e308\n2024\tb\t1.7e308\n"));
	series_free(&s);
}

static void
refuses_bad_cells(void **state)
{
	static const char *const bad[] = {
		"period\ttag\tcount\n2024\ta\tx\n", "period\ttag\tcount\n2024\ta\t\n",
		"period\ttag\tcount\n2024-13\ta\t1\n", "period\ttag\tcount\n\ta\t1\n",
		"period\ttag\tcount\n2024\ta\t1\n2024-03\ta\t1\n",
		"period\ttag\tcount\tdays\n2023\ta\t1\t366\n", "period\ttag\tcount\tdays\n2023\ta\t1\t-1\n",
		"period\ttag\tcount\tweeks\n2023\ta\t1\tmany\n",
		"period\ttag\tcount\tto_date\n2023\ta\t1\t?\n",
		"period\tcontact\tcount\n", "tag\tcount\n", "period\ttag\n", "",
		"period\ttag\tcount\n2024\ta\t99999999999999999999\n",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		struct series s;

		assert_true(series_start(&s, &source));
		assert_false(reads(&s, bad[i]));
		series_free(&s);
	}
}

static void
several_keys_and_none(void **state)
{
	static const char *const two[] = { "tag", "contact" };
	static const struct series_source pair = { two, 2, "jaar", "euro", false };
	static const struct series_source none = { NULL, 0, "jaar", "euro", false };
	static const char table[] = "contact\tjaar\ttag\teuro\nAnna\t2024\t\t5\nAnna\t2024\tdeal\t5\n"
	    "Bob\t2024\tdeal\t5\nanna\t2024\tDeal\t1\n";
	struct series_cell cells[1];
	struct series s;

	(void)state;
	assert_true(series_start(&s, &pair));
	assert_true(reads(&s, table));
	arrange(&s, every, day(2026, 1, 1));
	assert_int_equal(s.nlines, 3);
	key_is(&s, 0, "deal");		/* Anna, 6 */
	key_is(&s, 1, "");		/* an empty cell comes before all others */
	key_is(&s, 2, "deal");
	assert_true(keys_has(&s.keys, series_key(&s, 0), keys_find(&s.keys, SLICE("ANNA"))));
	assert_false(keys_has(&s.keys, series_key(&s, 2), keys_find(&s.keys, SLICE("ANNA"))));
	assert_int_equal(keys_find(&s.keys, SLICE("Carl")), NAME_NONE);
	series_free(&s);

	assert_true(series_start(&s, &none));
	assert_true(reads(&s, table));
	arrange(&s, every, day(2026, 1, 1));
	assert_int_equal(s.nlines, 1);
	series_cells(&s, 0, cells);
	assert_int_equal(cells[0].value.whole, 16);
	series_free(&s);
}

static void
no_more_periods_than_can_be_read(void **state)
{
	struct timeline t = { 0 };
	struct period p;

	(void)state;
	assert_true(period_parse(SLICE("0024"), &p));
	assert_true(timeline_add(&t, p, TIMELINE_UNKNOWN, TIMELINE_UNKNOWN));
	assert_true(period_parse(SLICE("2024"), &p));
	assert_true(timeline_add(&t, p, TIMELINE_UNKNOWN, TIMELINE_UNKNOWN));
	assert_int_equal(timeline_arrange(&t, every, 0), TIMELINE_TOO_MANY);
	assert_int_equal(timeline_arrange(&t, (struct timeline_years){ 1000, 9999 }, 0), TIMELINE_DONE);
	assert_int_equal(t.nshown, 1);
	timeline_free(&t);
}

/* An empty value is an error, unless the source has gaps: then it is not known, and no 0. */
static void
empty_values(void **state)
{
	static const char table[] = "period\ttag\tcount\tto_date\n2023\ta\t\t\n2024\ta\t\t\n2024\ta\t2\t1\n";
	static const struct series_source gaps = { tag, 1, "period", "count", true };
	struct series_cell cells[3];
	struct diag d = { .prog = "test" };
	struct series s;
	struct period p;

	(void)state;
	assert_true(series_start(&s, &source));
	assert_false(reads(&s, table));
	series_free(&s);
	assert_true(series_start(&s, &gaps));
	assert_true(reads(&s, table));
	assert_true(reads(&s, "period\ttag\tcount\n2025\tb\t1\n"));
	assert_true(period_parse(SLICE("2025"), &p));
	assert_true(series_put_empty(&s, &SLICE("a"), p, &d));
	arrange(&s, every, day(2026, 6, 1));
	key_is(&s, 0, "a");
	series_cells(&s, 0, cells);
	assert_true(cells[0].empty && !cells[0].known);
	assert_true(cells[1].known);
	assert_float_equal(amount_value(cells[1].value), 2, 0);
	assert_true(cells[2].empty && !cells[2].known);
	series_cells(&s, 1, cells);
	assert_true(!cells[0].empty && !cells[0].known && cells[2].known);
	series_free(&s);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(sums_the_rows_of_a_cell),
		cmocka_unit_test(empty_values),
		cmocka_unit_test(states),
		cmocka_unit_test(states_without_days),
		cmocka_unit_test(states_of_one_period),
		cmocka_unit_test(compares_to_date),
		cmocka_unit_test(does_not_compare_what_cannot_be),
		cmocka_unit_test(decimals_and_the_edge_of_integers),
		cmocka_unit_test(refuses_bad_cells),
		cmocka_unit_test(several_keys_and_none),
		cmocka_unit_test(no_more_periods_than_can_be_read),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
