/*
 * Judging one person: rhythm, due, status, each border by hand.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/book/gap.h"
#include "../../src/book/gaplist.h"
#include "../../src/book/gapshare.h"
#include "../../src/table/number.h"

static const struct rhythm none = { 0, 0 };
static struct circle circle;
static struct person person;

static day_t
day(int year, int month, int d)
{
	return day_from_civil((struct civil){ year, month, d });
}

static struct date
on(int year, int month, int d)
{
	return (struct date){ DATE_DAY, day(year, month, d) };
}

/* Somebody with a free entry on a first and on a last day. */
static void
meet(struct date first, struct date last)
{
	person = (struct person){ .first = first, .last = last, .last_unsold = last, .last_free = last,
	    .free = 2 };
	circle = (struct circle){ .people = &person, .n = 1 };
}

static struct gap
judge(day_t today, struct rhythm every)
{
	struct gap_rules rules = { .today = today, .every = { 90, 'd' } };

	return gap_judge(&rules, &circle, 0, every);
}

static void
borders_of_a_rhythm(void **state)
{
	struct rhythm ten = { 10, 'd' };
	struct gap g;

	(void)state;
	meet(on(2024, 1, 1), on(2024, 3, 1));
	assert_int_equal(judge(day(2024, 3, 1), ten).status, GAP_OK);
	/* a quarter of 10 days is 3: rounded up */
	assert_int_equal(judge(day(2024, 3, 7), ten).status, GAP_OK);
	assert_int_equal(judge(day(2024, 3, 8), ten).status, GAP_DUE);
	assert_int_equal(judge(day(2024, 3, 11), ten).status, GAP_DUE);
	g = judge(day(2024, 3, 12), ten);
	assert_int_equal(g.status, GAP_OVERDUE);
	assert_int_equal(g.elapsed, 11);
	assert_int_equal(g.length, 10);
	assert_int_equal(gap_left(&g), -1);
	/* a rhythm of one day: due at once */
	assert_int_equal(judge(day(2024, 3, 1), (struct rhythm){ 1, 'd' }).status, GAP_DUE);
	assert_int_equal(judge(day(2024, 3, 3), (struct rhythm){ 1, 'd' }).status, GAP_OVERDUE);
}

static void
months_are_of_the_calendar(void **state)
{
	struct gap g;

	(void)state;
	meet(on(2024, 1, 1), on(2024, 1, 31));
	g = judge(day(2024, 2, 29), (struct rhythm){ 1, 'm' });
	assert_int_equal(g.length, 29);
	assert_int_equal(g.status, GAP_DUE);
	assert_int_equal(judge(day(2024, 3, 1), (struct rhythm){ 1, 'm' }).status, GAP_OVERDUE);
	meet(on(2024, 1, 1), on(2024, 2, 29));
	assert_int_equal(judge(day(2025, 2, 28), (struct rhythm){ 1, 'y' }).status, GAP_DUE);
	assert_int_equal(judge(day(2025, 3, 1), (struct rhythm){ 1, 'y' }).status, GAP_OVERDUE);
	/* there is no later day */
	meet((struct date){ DATE_DAY, DAY_MAX - 1 }, (struct date){ DATE_DAY, DAY_MAX });
	g = judge(DAY_MAX, (struct rhythm){ 1, 'y' });
	assert_int_equal(g.length, 1);
	assert_int_equal(g.status, GAP_DUE);
}

static void
which_status_comes_first(void **state)
{
	struct rhythm ten = { 10, 'd' };
	day_t today = day(2024, 6, 30);

	(void)state;
	meet(on(2024, 1, 1), on(2024, 1, 1));
	assert_int_equal(judge(today, ten).status, GAP_MET_ONCE);
	person.every = ten;
	assert_int_equal(judge(today, ten).status, GAP_OVERDUE);
	person.snooze = on(2024, 7, 1);
	assert_int_equal(judge(today, ten).status, GAP_SNOOZED);
	assert_int_equal(judge(day(2024, 7, 1), ten).status, GAP_OVERDUE);
	meet(on(2024, 1, 1), on(2024, 1, 2));
	person.last_unsold.precision = DATE_NONE;
	assert_int_equal(judge(today, ten).status, GAP_NEVER);
	assert_int_equal(judge(today, ten).length, 0);
}

static void
met_once(void **state)
{
	struct rhythm ten = { 10, 'd' };
	day_t today = day(2024, 6, 30);

	(void)state;
	/* two entries of which one has no day */
	meet(on(2024, 1, 1), on(2024, 1, 1));
	person.coarse = 1;
	assert_int_equal(judge(today, ten).status, GAP_OVERDUE);
	/* only one, without a day */
	person.free = 1;
	assert_int_equal(judge(today, ten).status, GAP_MET_ONCE);
	/* to sell */
	person.free = 0;
	person.sell = 1;
	person.last_unsold.precision = DATE_NONE;
	assert_int_equal(judge(today, ten).status, GAP_MET_ONCE);
	/* only a card: not met */
	person = (struct person){ .card = true, .every = ten };
	assert_int_equal(judge(today, ten).status, GAP_NEVER);
}

static void
strictly(void **state)
{
	struct gap_rules rules = { .today = day(2024, 6, 30), .strict = true };

	(void)state;
	meet(on(2024, 1, 1), on(2024, 6, 30));
	person.last_free = on(2024, 1, 1);
	assert_int_equal(gap_judge(&rules, &circle, 0, (struct rhythm){ 1, 'm' }).elapsed, 181);
	rules.strict = false;
	assert_int_equal(gap_judge(&rules, &circle, 0, (struct rhythm){ 1, 'm' }).elapsed, 0);
	rules.strict = true;
	person.last_free.precision = DATE_NONE;
	assert_int_equal(gap_judge(&rules, &circle, 0, (struct rhythm){ 1, 'm' }).status, GAP_NEVER);
}

static void
listed(void **state)
{
	(void)state;
	person = (struct person){ .card = true };
	assert_false(gap_listed(&person));
	person.every = (struct rhythm){ 3, 'w' };
	assert_true(gap_listed(&person));
	person = (struct person){ .sell = 1 };
	assert_true(gap_listed(&person));
}

/* What the rhythm of somebody met on these days is. */
static enum gap_source source;	/* of the rhythm that was asked for last */

static struct rhythm
rhythm_of(const day_t *days, size_t n, struct rhythm card, struct rhythm tagged)
{
	struct gap_rules rules = { .today = 1000000, .every = { 90, 'd' } };
	struct names *tags = names_new();
	struct vocab *v = vocab_new();
	struct circle c;
	struct rhythm r;

	assert_true(tags != NULL && v != NULL);
	circle_start(&c, v, tags, rules.today, NULL);
	for (size_t i = 0; i < n; i++) {
		struct entry e = { .kind = ENTRY_DATED, .date = { DATE_DAY, days[i] },
		    .contacts = (const name_id[]){ 0 }, .ncontacts = 1 };

		assert_true(circle_entry(&c, &e, NULL));
	}
	c.people[0].every = card;
	assert_true(gap_rhythm(&rules, &c, 0, tagged, &r, &source));
	circle_free(&c);
	vocab_free(v);
	names_free(tags);
	return r;
}

static void
is_rhythm(struct rhythm r, int count, char unit, enum gap_source from)
{
	assert_int_equal(r.count, count);
	assert_int_equal(r.unit, unit);
	assert_int_equal(source, from);
}

static void
where_a_rhythm_comes_from(void **state)
{
	static const day_t days[] = { 10, 0, 3, 3, 40, 20 };	/* intervals 3 7 10 20 */

	(void)state;
	is_rhythm(rhythm_of(days, 6, (struct rhythm){ 2, 'm' }, (struct rhythm){ 1, 'w' }), 2, 'm', GAP_FROM_CARD);
	is_rhythm(rhythm_of(days, 6, none, (struct rhythm){ 1, 'w' }), 1, 'w', GAP_FROM_TAG);
	/* half a day up */
	is_rhythm(rhythm_of(days, 6, none, none), 9, 'd', GAP_FROM_HABIT);
	/* two notes of one day are one contact, and three intervals are too few */
	is_rhythm(rhythm_of(days, 5, none, none), 90, 'd', GAP_FROM_DEFAULT);
	is_rhythm(rhythm_of((const day_t[]){ 0, 5000, 10000, 15000, 20000 }, 5, none, none), 5000, 'd',
	    GAP_FROM_HABIT);
}

static void
statuses(void **state)
{
	(void)state;
	assert_int_equal(gap_status_find(SLICE("never")), GAP_NEVER);
	assert_int_equal(gap_status_find(SLICE("met-once")), GAP_MET_ONCE);
	assert_int_equal(gap_status_find(SLICE("met_once")), GAP_STATUSES);
	assert_int_equal(gap_status_find(SLICE("")), GAP_STATUSES);
	assert_string_equal(gap_status_name(GAP_SNOOZED), "snoozed");
}

static void
a_year_before(void **state)
{
	(void)state;
	assert_int_equal(gaplist_year_before(day(2024, 6, 30)), day(2023, 6, 30));
	assert_int_equal(gaplist_year_before(day(2024, 2, 29)), day(2023, 2, 28));
	assert_int_equal(gaplist_year_before(DAY_MIN), DAY_MIN - 1);
}

static void
is_ratio(uint64_t a, uint64_t b, int decimals, const char *expected)
{
	char text[NUMBER_TEXT_MAX];

	number_ratio(a, b, decimals, text);
	assert_string_equal(text, expected);
}

static void
is_range(struct gapshare s, const char *expected)
{
	struct buf b = { 0 };

	assert_true(gapshare_range(&s, &b));
	assert_true(slice_equal(buf_slice(&b), slice_from(expected)));
	buf_free(&b);
}

static void
shares(void **state)
{
	(void)state;
	is_ratio(1, 3, 4, "0.3333");
	is_ratio(2, 3, 4, "0.6667");
	is_ratio(1, 32, 4, "0.0313");
	is_ratio(0, 7, 4, "0");
	is_ratio(7, 7, 4, "1");
	is_ratio(1, 8, 2, "0.13");
	is_ratio(48800, 1000, 2, "48.8");
	is_range((struct gapshare){ 1, 1, 0 }, "50%");
	is_range((struct gapshare){ 1, 2, 0 }, "33-34%");
	is_range((struct gapshare){ 3, 9, 2 }, "21-36%");
	is_range((struct gapshare){ 0, 3, 0 }, "0%");
	is_range((struct gapshare){ 3, 0, 0 }, "100%");
	is_range((struct gapshare){ 0, 0, 0 }, "");
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(borders_of_a_rhythm),
		cmocka_unit_test(months_are_of_the_calendar),
		cmocka_unit_test(which_status_comes_first),
		cmocka_unit_test(met_once),
		cmocka_unit_test(strictly),
		cmocka_unit_test(listed),
		cmocka_unit_test(where_a_rhythm_comes_from),
		cmocka_unit_test(statuses),
		cmocka_unit_test(a_year_before),
		cmocka_unit_test(shares),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
