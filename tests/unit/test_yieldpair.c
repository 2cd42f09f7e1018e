/*
 * Which day an order is compared with, and which orders are not.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/book/yieldpair.h"

/* Days are set as if they had been read: one person, met on day 0, a journal to day 2000. */
struct world {
	struct motives motives;
	struct yield yield;
	struct yieldpairs pairs;
};

static void
link_day(struct yield *y, uint32_t *head, day_t day, uint32_t of)
{
	assert_true(mem_grow(&y->days, &y->days_cap, y->ndays + 1, sizeof(*y->days)));
	y->days[y->ndays++] = (struct yield_day){ day, of, *head };
	*head = (uint32_t)y->ndays;
}

static void
start(struct world *w, const day_t *free_days, size_t nfree, const day_t *orders, size_t norders)
{
	*w = (struct world){ .yield = { .motives = &w->motives, .last = 2000, .any = true } };
	w->yield.people = calloc(2, sizeof(*w->yield.people));
	w->yield.n = w->yield.cap = 2;
	for (size_t i = 0; i < nfree; i++)
		link_day(&w->yield, &w->yield.people[0].free, free_days[i], YIELD_NOBODY);
	for (size_t i = 0; i < norders; i++)
		link_day(&w->yield, &w->yield.people[0].orders, orders[i], w->yield.orders++);
}

static void
ask(struct world *w, int32_t days, int32_t pause)
{
	struct yield_rules rules = { .days = days, .pause = pause, .since = 0, .until = 1999 };

	assert_true(yieldpairs_start(&w->pairs, &rules, &w->yield));
	assert_true(yieldpairs_person(&w->pairs, 0));
	assert_true(yieldpairs_person(&w->pairs, 0));
	assert_true(yieldpairs_person(&w->pairs, 1));
	assert_true(yieldpairs_person(&w->pairs, 7));
	yieldpairs_finish(&w->pairs);
}

static void
end(struct world *w)
{
	yieldpairs_free(&w->pairs);
	yield_free(&w->yield);
}

/* Of one order: u(nseen), c(rowded), or which of the four windows have contact on that day. */
static char
one(day_t order, day_t contact)
{
	struct world w;
	const struct yield_split *s = &w.pairs.all;
	char found;

	start(&w, &contact, 1, &order, 1);
	ask(&w, 10, 20);
	assert_int_equal(w.pairs.cases, 1);
	found = w.pairs.unseen ? 'u' : w.pairs.crowded ? 'c' : s->before.only_case ? 'B' :
	    s->before.only_control ? 'b' : s->after.only_case ? 'A' :
	    s->after.only_control ? 'a' : '-';
	end(&w);
	return found;
}

/* Stretches of 42 days from day 11 on: the halves begin on 11, 32, 53, 74 … */
static void
control_days(void **state)
{
	(void)state;
	assert_int_equal(one(10, 5), 'u');
	/* 11 and 32: the first and the last of the windows' days, and those beside them */
	assert_int_equal(one(11, 0), '-');
	assert_int_equal(one(11, 1), 'B');
	assert_int_equal(one(11, 10), 'B');
	assert_int_equal(one(11, 11), '-');
	assert_int_equal(one(11, 12), 'A');
	assert_int_equal(one(11, 21), 'A');
	assert_int_equal(one(11, 22), 'b');
	assert_int_equal(one(11, 31), 'b');
	assert_int_equal(one(11, 32), '-');
	assert_int_equal(one(11, 33), 'a');
	assert_int_equal(one(11, 42), 'a');
	assert_int_equal(one(11, 43), '-');
	/* and the other way round */
	assert_int_equal(one(32, 1), 'b');
	assert_int_equal(one(32, 12), 'a');
	assert_int_equal(one(32, 22), 'B');
	assert_int_equal(one(32, 42), 'A');
	/* the end of the first half, and of the second */
	assert_int_equal(one(31, 51), 'b');
	assert_int_equal(one(52, 30), 'b');
	assert_int_equal(one(53, 73), 'b');
	/* 1985 = 11 + 47 * 42 is the first of a half, and has 1985 + 21 + 10 > 2000 */
	assert_int_equal(one(1985, 1980), 'u');
	assert_int_equal(one(1984, 1980), 'B');
	assert_int_equal(one(1989, 1985), 'u');
}

/* Whether orders around one on day 500, whose control day is 479, stand in its way. */
static char
near(day_t other)
{
	day_t orders[] = { 500, other };
	struct world w;
	char found;

	start(&w, NULL, 0, orders, 2);
	ask(&w, 10, 20);
	found = w.pairs.cases == 1 ? w.pairs.crowded ? 'c' : '1' : w.pairs.pairs == 2 ? '2' : '-';
	end(&w);
	return found;
}

static void
other_orders(void **state)
{
	(void)state;
	/* 500 = 11 + 11 * 42 + 27: the second half, with 479 */
	assert_int_equal(near(458), '2');
	assert_int_equal(near(459), '-');
	assert_int_equal(near(478), '-');
	assert_int_equal(near(479), '-');
	/* less than a pause before it: that one is the case, and this one its own or too near */
	assert_int_equal(near(480), 'c');
	assert_int_equal(near(489), 'c');
	assert_int_equal(near(490), '1');
	assert_int_equal(near(499), '1');
	/* what follows it within the days after is its own; one more than a pause away is a case */
	assert_int_equal(near(501), '1');
	assert_int_equal(near(510), '1');
	assert_int_equal(near(511), '1');
	assert_int_equal(near(521), '2');
}

static void
shared_orders(void **state)
{
	day_t order = 500, contact = 495;
	struct world w;

	(void)state;
	start(&w, NULL, 0, &order, 1);
	link_day(&w.yield, &w.yield.people[1].orders, order, 0);
	link_day(&w.yield, &w.yield.people[1].free, contact, YIELD_NOBODY);
	ask(&w, 10, 20);
	assert_int_equal(w.pairs.cases, 1);
	assert_int_equal(w.pairs.pairs, 1);
	assert_int_equal(w.pairs.all.before.neither, 1);
	end(&w);
	/* the first has no pair, and the second one answers for it */
	start(&w, NULL, 0, &order, 1);
	link_day(&w.yield, &w.yield.people[1].orders, order, 0);
	link_day(&w.yield, &w.yield.people[1].free, contact, YIELD_NOBODY);
	w.yield.people[0].first = 495;
	ask(&w, 10, 20);
	assert_int_equal(w.pairs.cases, 1);
	assert_int_equal(w.pairs.unseen, 0);
	assert_int_equal(w.pairs.all.before.only_case, 1);
	end(&w);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(control_days),
		cmocka_unit_test(other_orders),
		cmocka_unit_test(shared_orders),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
