/*
 * What is kept of each person, by hand, and the days against a plain list of
 * them.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/book/circle.h"

static struct names *tags;
static struct vocab *vocab;
static struct diag diag;

static int
setup(void **state)
{
	(void)state;
	tags = names_new();
	vocab = vocab_new();
	diag = (struct diag){ .prog = "test", .quiet = true };
	return tags == NULL || vocab == NULL;
}

static int
teardown(void **state)
{
	(void)state;
	names_free(tags);
	vocab_free(vocab);
	return 0;
}

static day_t
day(int year, int month, int d)
{
	return day_from_civil((struct civil){ year, month, d });
}

/* A day, or a month when day is 0, or a year. */
static struct date
date(int year, int month, int d)
{
	return (struct date){ month == 0 ? DATE_YEAR : d == 0 ? DATE_MONTH : DATE_DAY,
	    day(year, month == 0 ? 1 : month, d == 0 ? 1 : d) };
}

static void
start(struct circle *c)
{
	circle_start(c, vocab, tags, day(2024, 6, 30), &diag);
}

/* An entry with a tag or none, of one contact. */
static enum motive
add(struct circle *c, struct date d, const char *tag, name_id contact)
{
	struct tag_use use = { 0 };
	struct entry e = { .kind = ENTRY_DATED, .date = d, .tags = &use, .contacts = &contact,
	    .ncontacts = 1 };
	enum motive motive = MOTIVE_SELL;

	if (tag != NULL) {
		use.tag = names_intern(tags, slice_from(tag));
		e.ntags = 1;
	}
	assert_true(circle_entry(c, &e, &motive));
	return motive;
}

static void
add_card(struct circle *c, const char *text, name_id contact)
{
	struct entry e = { .kind = ENTRY_CARD, .contacts = &contact, .ncontacts = 1,
	    .text = slice_from(text), .file = "j.md", .line = 3 };

	assert_true(circle_entry(c, &e, NULL));
}

static void
is_date(struct date got, struct date expected)
{
	assert_int_equal(got.precision, expected.precision);
	assert_int_equal(got.first, expected.first);
}

static void
entries(void **state)
{
	struct circle c;
	const struct person *p;

	(void)state;
	start(&c);
	assert_int_equal(add(&c, date(2024, 3, 5), "lunch", 1), MOTIVE_FREE);
	assert_int_equal(add(&c, date(2024, 1, 2), NULL, 1), MOTIVE_OTHER);
	assert_int_equal(add(&c, date(2024, 4, 1), NULL, 1), MOTIVE_OTHER);
	assert_int_equal(add(&c, date(2024, 6, 30), "offerte", 1), MOTIVE_SELL);
	p = &c.people[1];
	assert_int_equal(c.n, 2);
	is_date(p->first, date(2024, 1, 2));
	is_date(p->last, date(2024, 6, 30));
	is_date(p->last_unsold, date(2024, 4, 1));
	is_date(p->last_free, date(2024, 3, 5));
	assert_int_equal(p->next.precision, DATE_NONE);
	assert_int_equal(p->free, 1);
	assert_int_equal(p->sell, 1);
	assert_int_equal(p->other, 2);
	assert_int_equal(p->coarse, 0);
	assert_int_equal(c.free, 1);
	assert_int_equal(c.sell, 1);
	assert_int_equal(c.other, 2);
	assert_true(circle_knows(&c, 1));
	assert_false(circle_knows(&c, 0));
	assert_false(circle_knows(&c, 2));
	assert_false(circle_knows(&c, NAME_NONE));
	circle_free(&c);
}

static void
planned_and_undated(void **state)
{
	struct entry e = { .kind = ENTRY_UNDATED, .contacts = (const name_id[]){ 0 }, .ncontacts = 1 };
	struct circle c;
	size_t n;
	day_t *days;

	(void)state;
	start(&c);
	assert_true(circle_entry(&c, &e, NULL));
	assert_false(circle_knows(&c, 0));
	assert_int_equal(add(&c, date(2024, 8, 0), "offerte", 0), MOTIVE_OTHER);
	add(&c, date(2024, 7, 1), "lunch", 0);
	add(&c, date(2024, 9, 1), "lunch", 0);
	assert_true(circle_entry(&c, &e, NULL));
	is_date(c.people[0].next, date(2024, 7, 1));
	assert_int_equal(c.people[0].first.precision, DATE_NONE);
	assert_int_equal(c.people[0].free + c.people[0].sell + c.people[0].other, 0);
	assert_int_equal(c.free + c.sell + c.other, 0);
	assert_true(circle_knows(&c, 0));
	days = circle_days(&c, 0, &n);
	assert_non_null(days);
	assert_int_equal(n, 0);
	free(days);
	circle_free(&c);
}

static void
several_people_and_none(void **state)
{
	struct entry e = { .kind = ENTRY_DATED, .contacts = (const name_id[]){ 2, 0 }, .ncontacts = 2 };
	struct circle c;

	(void)state;
	start(&c);
	e.date = date(2024, 1, 1);
	assert_true(circle_entry(&c, &e, NULL));
	e.ncontacts = 0;
	assert_true(circle_entry(&c, &e, NULL));
	assert_int_equal(c.other, 1);
	assert_int_equal(c.people[0].other, 1);
	assert_int_equal(c.people[1].other, 0);
	assert_int_equal(c.people[2].other, 1);
	circle_free(&c);
}

static void
dates_without_a_day(void **state)
{
	struct circle c;
	size_t n;
	day_t *days;

	(void)state;
	start(&c);
	add(&c, date(2024, 0, 0), NULL, 0);
	is_date(c.people[0].last, date(2024, 0, 0));
	add(&c, date(2024, 1, 0), NULL, 0);
	is_date(c.people[0].last, date(2024, 1, 0));
	is_date(c.people[0].first, date(2024, 1, 0));
	add(&c, date(2024, 1, 1), NULL, 0);
	add(&c, date(2024, 0, 0), NULL, 0);
	is_date(c.people[0].last, date(2024, 1, 1));
	is_date(c.people[0].first, date(2024, 1, 1));
	add(&c, date(2023, 4, 0), NULL, 0);
	assert_int_equal(c.people[0].other, 5);
	assert_int_equal(c.people[0].coarse, 4);
	days = circle_days(&c, 0, &n);
	assert_non_null(days);
	assert_int_equal(n, 1);
	assert_int_equal(days[0], day(2024, 1, 1));
	free(days);
	circle_free(&c);
}

static void
cards(void **state)
{
	struct circle c;

	(void)state;
	start(&c);
	add_card(&c, "every: 3w\ncity: Zwolle\nSnooze:: 1 augustus 2024", 0);
	assert_true(c.people[0].card);
	assert_int_equal(c.people[0].every.count, 3);
	assert_int_equal(c.people[0].every.unit, 'w');
	is_date(c.people[0].snooze, date(2024, 8, 1));
	/* the last that says so; what is not understood changes nothing */
	add_card(&c, "EVERY: 2m\nevery:\nsnooze: 2025-03", 0);
	assert_int_equal(diag.warnings, 0);
	add_card(&c, "every: 0d\nevery: often\nsnooze: 30-02-2024\nsnooze: 02-12-2024", 0);
	assert_int_equal(diag.warnings, 4);
	assert_int_equal(c.people[0].every.count, 2);
	assert_int_equal(c.people[0].every.unit, 'm');
	is_date(c.people[0].snooze, date(2025, 3, 0));
	c.order = DATE_DMY;
	add_card(&c, "snooze: 02-12-2024", 0);
	is_date(c.people[0].snooze, date(2024, 12, 2));
	assert_int_equal(c.people[0].free + c.people[0].sell + c.people[0].other, 0);
	circle_free(&c);
}

static int
by_day(const void *a, const void *b)
{
	day_t x = *(const day_t *)a, y = *(const day_t *)b;

	return x < y ? -1 : x > y;
}

/* The days of a contact are those of the list, each once and in order. */
static void
days_are(const struct circle *c, name_id contact, day_t *list, size_t n)
{
	size_t got, kept = 0;
	day_t *days = circle_days(c, contact, &got);

	assert_non_null(days);
	qsort(list, n, sizeof(*list), by_day);
	for (size_t i = 0; i < n; i++)
		if (kept == 0 || list[kept - 1] != list[i])
			list[kept++] = list[i];
	assert_int_equal(got, kept);
	assert_memory_equal(days, list, kept * sizeof(*list));
	free(days);
}

static void
days_of_many(void **state)
{
	enum { PEOPLE = 7, DAYS = 2000 };
	static day_t lists[PEOPLE][DAYS];
	size_t n[PEOPLE] = { 0 };
	uint32_t seed = 7;
	struct circle c;

	(void)state;
	start(&c);
	for (int i = 0; i < DAYS; i++) {
		name_id who;
		day_t d;

		seed = seed * 1664525 + 1013904223;
		who = seed >> 8 & 0xff;
		who = who % PEOPLE;
		/* in order; near each other; on one day; anywhere from the first day of all on */
		d = who < 2 ? day(2001, 1, 1) + i * 3 : who < 4 ? day(2010, 1, 1) + (day_t)(seed >> 16) % 90 :
		    who == 4 ? day(2020, 2, 29) : DAY_MIN + (day_t)(seed >> 9) % 738000;
		lists[who][n[who]++] = d;
		add(&c, (struct date){ DATE_DAY, d }, NULL, who);
	}
	for (name_id who = 0; who < PEOPLE; who++)
		days_are(&c, who, lists[who], n[who]);
	circle_free(&c);
}

static void
the_ends_of_time(void **state)
{
	day_t list[] = { DAY_MAX, DAY_MIN, DAY_MAX, 0, -1, 1, -64, 64, DAY_MIN };
	size_t n = sizeof(list) / sizeof(list[0]);
	struct circle c;

	(void)state;
	circle_start(&c, vocab, tags, DAY_MAX, &diag);
	for (size_t i = 0; i < n; i++)
		add(&c, (struct date){ DATE_DAY, list[i] }, NULL, 0);
	days_are(&c, 0, list, n);
	days_are(&c, 5, list, 0);
	circle_free(&c);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(entries, setup, teardown),
		cmocka_unit_test_setup_teardown(planned_and_undated, setup, teardown),
		cmocka_unit_test_setup_teardown(several_people_and_none, setup, teardown),
		cmocka_unit_test_setup_teardown(dates_without_a_day, setup, teardown),
		cmocka_unit_test_setup_teardown(cards, setup, teardown),
		cmocka_unit_test_setup_teardown(days_of_many, setup, teardown),
		cmocka_unit_test_setup_teardown(the_ends_of_time, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
