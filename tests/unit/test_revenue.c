/*
 * Who brought how much in which period and currency, against small journals
 * added up by hand.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/book/revenue.h"

static struct names *tags;
static struct vocab *vocab;
static struct diag diag;
static struct circle circle;
static struct revenue revenue;

enum { TODAY = 20000 };			/* 2024-10-04 */

static void
begin(enum period_unit unit)
{
	const struct revenue_options o = { unit, 10000, 20100 };

	revenue_start(&revenue, &o, &circle, tags, &diag);
}

static int
setup(void **state)
{
	(void)state;
	diag = (struct diag){ .prog = "test", .quiet = true };
	tags = names_new();
	vocab = vocab_new();
	if (tags == NULL || vocab == NULL)
		return 1;
	circle_start(&circle, vocab, tags, TODAY, &diag);
	begin(PERIOD_ALL);
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	revenue_free(&revenue);
	circle_free(&circle);
	names_free(tags);
	vocab_free(vocab);
	return 0;
}

/* Tags as `order=12 ongepland`, of contacts 0 to n - 1, on a day; a card when it is 0. */
static bool
take(day_t day, size_t n, const char *words)
{
	static const name_id contacts[] = { 0, 1, 2, 3 };
	struct tag_use uses[8];
	struct entry e = {
		.kind = day == 0 ? ENTRY_CARD : ENTRY_DATED, .date = { day == 0 ? DATE_NONE : DATE_DAY, day },
		.contacts = contacts, .ncontacts = n, .tags = uses, .file = "j.md", .line = 1
	};

	while (*words != '\0') {
		size_t len = strcspn(words, " "), name = strcspn(words, "= ");
		struct tag_use *u = &uses[e.ntags++];

		*u = (struct tag_use){ .tag = names_intern(tags, (struct slice){ words, name }) };
		if (name < len)
			u->value = (struct slice){ words + name + 1, len - name - 1 };
		words += len + (words[len] == ' ');
	}
	return revenue_entry(&revenue, &e);
}

/* The sum of a contact in a period and currency; cents are INT64_MIN when there is none. */
static struct revenue_sum
sum(int32_t period, name_id contact, const char *currency)
{
	struct revenue_sum found = { .cents = INT64_MIN };
	size_t n;
	struct revenue_sum *list = revenue_sums(&revenue, &n);

	assert_non_null(list);
	for (size_t i = 0; i < n; i++)
		if (list[i].period == period && list[i].contact == contact &&
		    strcmp(list[i].currency, currency) == 0)
			found = list[i];
	free(list);
	return found;
}

static void
currencies_are_apart(void **state)
{
	(void)state;
	assert_true(take(19000, 1, "order=10 omzet=\xe2\x82\xac" "2,50 deal=5 lunch=7"));
	assert_true(take(19001, 1, "order=EUR1"));
	assert_int_equal(sum(0, 0, "").cents, 1500);
	assert_int_equal(sum(0, 0, "").orders, 1);
	assert_int_equal(sum(0, 0, "EUR").cents, 350);
	assert_int_equal(sum(0, 0, "EUR").orders, 2);
	assert_int_equal(sum(0, 0, "USD").cents, INT64_MIN);
	assert_int_equal(diag.warnings, 0);
}

static void
only_what_counts_is_counted(void **state)
{
	(void)state;
	assert_true(take(TODAY + 1, 1, "order=1"));
	assert_true(take(9999, 1, "order=2"));
	assert_true(take(10000, 1, "order=4"));
	assert_true(take(TODAY, 1, "order=8"));
	assert_true(take(0, 1, "order=16"));
	assert_int_equal(sum(0, 0, "").cents, 1200);
}

static void
each_contact_gets_all_of_it(void **state)
{
	(void)state;
	assert_true(take(19000, 3, "order=10"));
	assert_true(take(19000, 0, "order=7"));
	for (name_id i = 0; i < 3; i++)
		assert_int_equal(sum(0, i, "").cents, 1000);
	assert_int_equal(sum(0, REVENUE_SHARED, "").cents, 2000);
	assert_int_equal(sum(0, REVENUE_NOBODY, "").cents, 700);
	assert_int_equal(sum(0, 3, "").cents, INT64_MIN);
}

static void
an_order_is_an_entry_above_zero(void **state)
{
	(void)state;
	assert_true(take(19000, 1, "order=10 order=5 ongepland"));
	assert_true(take(19000, 1, "order=-4 ongepland"));
	assert_true(take(19000, 1, "order=0 ongepland"));
	assert_true(take(19000, 1, "order ongepland"));
	assert_true(take(19000, 1, "order=1"));
	assert_true(take(19000, 1, "order=-3 omzet=2"));
	assert_int_equal(sum(0, 0, "").cents, 1100);
	assert_int_equal(sum(0, 0, "").orders, 3);
	assert_int_equal(sum(0, 0, "").unplanned, 1);
}

static void
periods_are_apart(void **state)
{
	struct entry vague = { .kind = ENTRY_DATED, .date = { DATE_YEAR, 19723 } };
	struct tag_use use = { .tag = names_intern(tags, SLICE("klacht")) };

	(void)state;
	begin(PERIOD_MONTH);
	assert_true(take(19722, 1, "order=1 klacht"));		/* 2023-12-31 */
	assert_true(take(19723, 1, "order=2 review"));
	assert_int_equal(sum(2023 * 12 + 11, 0, "").cents, 100);
	assert_int_equal(sum(2024 * 12, 0, "").cents, 200);
	assert_int_equal(revenue_notes(&revenue, 2023 * 12 + 11, 0).trouble, 1);
	assert_int_equal(revenue_notes(&revenue, 2023 * 12 + 11, 0).praise, 0);
	assert_int_equal(revenue_notes(&revenue, 2024 * 12, 0).praise, 1);
	vague.tags = &use;
	vague.ntags = 1;
	assert_true(revenue_entry(&revenue, &vague));
	assert_int_equal(revenue.vague, 1);
}

static void
notes_are_counted_once_an_entry(void **state)
{
	struct revenue_notes n;

	(void)state;
	assert_true(take(19000, 2, "klacht lastig review praise worthit worth-it"));
	assert_true(take(19001, 1, "omdatjehetwaardbent/x trouble/y"));
	assert_true(take(19002, 1, "worthitall"));
	assert_true(take(TODAY + 1, 1, "klacht worthit"));
	assert_true(take(0, 3, "omdat-je-het-waard-bent klacht"));
	n = revenue_notes(&revenue, 0, 0);
	assert_int_equal(n.trouble, 2);
	assert_int_equal(n.praise, 1);
	assert_int_equal(n.worth, 2);
	n = revenue_notes(&revenue, 0, 2);
	assert_int_equal(n.trouble, 0);
	assert_int_equal(n.worth, 0);
	assert_true(n.worth_card);
	assert_false(revenue_notes(&revenue, 0, 3).worth_card);
}

static void
what_is_no_amount_is_a_warning(void **state)
{
	(void)state;
	assert_true(take(19000, 1, "order=soon omzet=1.200 deal=3"));
	assert_int_equal(diag.warnings, 2);
	assert_int_equal(sum(0, 0, "").cents, 300);
}

static void
what_is_too_large_is_an_error(void **state)
{
	(void)state;
	assert_true(take(19000, 1, "order=92233720368547758.07"));
	assert_false(take(19000, 1, "order=92233720368547758.08"));
	assert_false(take(19000, 1, "order=0.01"));
	assert_false(take(19000, 1, "order=EUR92233720368547758.07 deal=EUR0.01"));
	assert_false(take(19000, 3, "order=USD92233720368547758"));
	assert_int_equal(diag.errors, 4);
	assert_int_equal(sum(0, 0, "").cents, INT64_MAX);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(currencies_are_apart, setup, teardown),
		cmocka_unit_test_setup_teardown(only_what_counts_is_counted, setup, teardown),
		cmocka_unit_test_setup_teardown(each_contact_gets_all_of_it, setup, teardown),
		cmocka_unit_test_setup_teardown(an_order_is_an_entry_above_zero, setup, teardown),
		cmocka_unit_test_setup_teardown(periods_are_apart, setup, teardown),
		cmocka_unit_test_setup_teardown(notes_are_counted_once_an_entry, setup, teardown),
		cmocka_unit_test_setup_teardown(what_is_no_amount_is_a_warning, setup, teardown),
		cmocka_unit_test_setup_teardown(what_is_too_large_is_an_error, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
