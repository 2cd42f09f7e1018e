/*
 * What relyield keeps of a journal: days in order, each once, and orders that
 * several share.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/book/yield.h"

static struct names *tags;
static struct vocab *vocab;
static struct motives motives;

static int
setup(void **state)
{
	(void)state;
	tags = names_new();
	vocab = vocab_new();
	motives = (struct motives){ .vocab = vocab, .names = tags };
	return tags == NULL || vocab == NULL;
}

static int
teardown(void **state)
{
	(void)state;
	motives_free(&motives);
	names_free(tags);
	vocab_free(vocab);
	return 0;
}

/* An entry of a day with a tag, of contacts 0 up to n. */
static void
add(struct yield *y, day_t day, enum date_precision precision, const char *tag, size_t n)
{
	static const name_id contacts[] = { 0, 1, 2, 3 };
	struct tag_use use = { .tag = names_intern(tags, slice_from(tag)) };
	struct entry e = { .kind = ENTRY_DATED, .date = { precision, day }, .tags = &use,
	    .ntags = 1, .contacts = contacts, .ncontacts = n };

	assert_true(yield_entry(y, &e));
}

/* The days of a list as text: `day/of `. */
static void
check(const struct yield *y, uint32_t head, const char *expected)
{
	struct yield_day *days = NULL;
	size_t cap = 0, n, len = 0;
	char text[200] = "";

	assert_true(yield_days(y, head, &days, &cap, &n));
	for (size_t i = 0; i < n; i++)
		len += (size_t)snprintf(text + len, sizeof(text) - len, "%d/%d ", (int)days[i].day,
		    (int)days[i].of);
	assert_string_equal(text, expected);
	free(days);
}

static void
days_in_order(void **state)
{
	struct yield y = { .today = 70, .motives = &motives };

	(void)state;
	add(&y, 30, DATE_DAY, "lunch", 1);
	add(&y, 30, DATE_DAY, "koffie", 1);
	add(&y, 50, DATE_DAY, "soup", 1);
	add(&y, 10, DATE_DAY, "lunch", 1);
	add(&y, 30, DATE_DAY, "lunch", 1);
	add(&y, 20, DATE_DAY, "offerte", 1);
	add(&y, 5, DATE_MONTH, "lunch", 1);
	check(&y, y.people[0].free, "10/-1 30/-1 ");
	check(&y, y.people[0].orders, "");
	assert_int_equal(y.people[0].first, 10);
	assert_int_equal(y.last, 50);
	add(&y, 60, DATE_YEAR, "lunch", 1);
	add(&y, 71, DATE_DAY, "lunch", 1);
	add(&y, 55, DATE_DAY, "lunch", 0);
	assert_int_equal(y.last, 55);
	assert_int_equal(y.n, 1);
	yield_free(&y);
}

static void
orders(void **state)
{
	struct yield y = { .today = 70, .motives = &motives };

	(void)state;
	add(&y, 30, DATE_DAY, "order", 2);
	add(&y, 40, DATE_DAY, "omzet", 1);
	add(&y, 30, DATE_DAY, "deal", 3);
	add(&y, 40, DATE_DAY, "order", 1);
	add(&y, 40, DATE_DAY, "order", 0);
	check(&y, y.people[0].orders, "30/0 30/2 40/1 40/3 ");
	check(&y, y.people[1].orders, "30/0 ");
	check(&y, y.people[2].orders, "30/2 ");
	assert_int_equal(y.orders, 4);
	/* money alone is no reason to sell: it is contact besides */
	check(&y, y.people[0].free, "");
	yield_free(&y);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(days_in_order, setup, teardown),
		cmocka_unit_test_setup_teardown(orders, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
