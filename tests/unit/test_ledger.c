/*
 * What is kept of each contact, against small journals counted by hand, and
 * against a plain count of many pairs.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/book/ledger.h"
#include "../../src/book/promise.h"

static struct names *tags;
static struct vocab *vocab;
static struct diag diag;
static struct circle circle;
static struct ledger ledger;

enum { TODAY = 20000 };

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
	ledger_start(&ledger, &circle, tags, &diag);
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	ledger_free(&ledger);
	circle_free(&circle);
	names_free(tags);
	vocab_free(vocab);
	return 0;
}

/* An entry on a day (a card when it is 0) of contacts 0 to n - 1, with a tag. */
static void
take(day_t day, size_t n, const char *tag, const char *value, const name_id *introducers, size_t nintroducers)
{
	static const name_id contacts[] = { 0, 1, 2, 3 };
	struct tag_use use = { .value = { value, value == NULL ? 0 : strlen(value) } };
	struct entry e = {
		.kind = day == 0 ? ENTRY_CARD : ENTRY_DATED, .date = { day == 0 ? DATE_NONE : DATE_DAY, day },
		.contacts = contacts, .ncontacts = n, .tags = &use, .ntags = tag != NULL,
		.introducers = introducers, .nintroducers = nintroducers, .file = "j.md", .line = 1
	};

	if (tag != NULL)
		use.tag = names_intern(tags, slice_from(tag));
	assert_true(ledger_entry(&ledger, &e));
}

/* In how many entries a contact has a tag; -1 when it has not. */
static int64_t
entries(name_id contact, const char *tag)
{
	const struct ledger_account *a = ledger_account(&ledger, contact);

	for (uint32_t i = 0; i < a->size; i++)
		if (a->uses[i].tag != NAME_NONE && a->uses[i].tag == names_find(tags, slice_from(tag)))
			return a->uses[i].entries;
	return -1;
}

static void
tags_are_counted_once_an_entry(void **state)
{
	struct tag_use uses[3];
	const name_id contact = 1;
	struct entry e = { .date = { DATE_DAY, 10 }, .contacts = &contact, .ncontacts = 1, .tags = uses, .ntags = 3 };

	(void)state;
	for (size_t i = 0; i < 3; i++)
		uses[i] = (struct tag_use){ .tag = names_intern(tags, slice_from(i == 1 ? "a/b" : "a")) };
	assert_true(ledger_entry(&ledger, &e));
	take(TODAY + 1, 2, "a", NULL, NULL, 0);
	take(TODAY, 2, "a", NULL, NULL, 0);
	take(0, 1, "card", NULL, NULL, 0);
	assert_true(ledger_finish(&ledger));
	assert_int_equal(entries(1, "a"), 2);
	assert_int_equal(entries(1, "a/b"), 1);
	assert_int_equal(entries(0, "a"), 1);
	assert_int_equal(entries(0, "card"), 0);
	assert_int_equal(entries(1, "card"), -1);
	assert_int_equal(ledger_account(&ledger, 9)->used, 0);
}

/* Tables grow, and what waits is not lost: thousands of pairs against an array. */
static void
many_pairs_are_kept(void **state)
{
	enum { CONTACTS = 40, TAGS = 90, USES = 20000 };
	static uint32_t wanted[CONTACTS][TAGS];
	uint32_t random = 12345;
	char name[8];

	(void)state;
	memset(wanted, 0, sizeof(wanted));
	for (int i = 0; i < USES; i++) {
		struct tag_use use;
		name_id contact;
		struct entry e = { .date = { DATE_DAY, 1 }, .contacts = &contact, .ncontacts = 1, .tags = &use, .ntags = 1 };
		uint32_t tag;

		random = random * 1664525 + 1013904223;
		contact = (random >> 8) % CONTACTS;
		tag = (random >> 16) % TAGS;
		name[0] = 't';
		name[1] = (char)('a' + tag / 10);
		name[2] = (char)('0' + tag % 10);
		use = (struct tag_use){ .tag = names_intern(tags, (struct slice){ name, 3 }) };
		assert_true(ledger_entry(&ledger, &e));
		wanted[contact][tag]++;
	}
	assert_true(ledger_finish(&ledger));
	for (name_id c = 0; c < CONTACTS; c++) {
		for (uint32_t t = 0; t < TAGS; t++) {
			name[1] = (char)('a' + t / 10);
			name[2] = (char)('0' + t % 10);
			name[3] = '\0';
			assert_int_equal(entries(c, name), wanted[c][t] > 0 ? (int64_t)wanted[c][t] : -1);
		}
	}
}

static void
customers_have_a_first_day(void **state)
{
	(void)state;
	take(0, 3, "klant", NULL, NULL, 0);
	take(20, 2, "customer/north", NULL, NULL, 0);
	take(10, 1, "klant", NULL, NULL, 0);
	take(TODAY + 5, 3, "klant", NULL, NULL, 0);
	assert_int_equal(ledger_account(&ledger, 0)->customer.first, 10);
	assert_int_equal(ledger_account(&ledger, 1)->customer.first, 20);
	assert_int_equal(ledger_account(&ledger, 2)->customer.precision, DATE_NONE);
	assert_true(ledger_account(&ledger, 2)->customer_card);
}

static void
introducers_are_the_first_that_are_named(void **state)
{
	static const name_id two[] = { 7, 0 }, one[] = { 8 }, self[] = { 0 };
	const name_id *by;
	size_t n;

	(void)state;
	by = ledger_introducers(&ledger, 0, &n);
	assert_int_equal(n, 0);
	take(0, 1, NULL, NULL, one, 1);
	take(0, 1, NULL, NULL, two, 2);
	by = ledger_introducers(&ledger, 0, &n);
	assert_true(n == 1 && by[0] == 8);
	take(20, 1, NULL, NULL, one, 1);
	take(10, 2, NULL, NULL, two, 2);
	take(10, 1, NULL, NULL, one, 1);
	take(5, 1, NULL, NULL, self, 1);
	take(5, 1, NULL, NULL, NULL, 0);
	by = ledger_introducers(&ledger, 0, &n);
	assert_true(n == 1 && by[0] == 7);
	by = ledger_introducers(&ledger, 1, &n);
	assert_true(n == 2 && by[0] == 7 && by[1] == 0);
}

/* The sums of a contact in their order, three at the most. */
static size_t
sums_of(name_id contact, struct money *m)
{
	size_t n = 0;

	for (uint32_t at = ledger_account(&ledger, contact)->sums; at != 0;
	    at = ledger.sums[at - 1].next) {
		assert_true(n < 3);
		m[n++] = ledger.sums[at - 1].money;
	}
	return n;
}

static void
money_is_summed_by_currency(void **state)
{
	struct money m[3];

	(void)state;
	take(10, 2, "order", "860", NULL, 0);
	take(11, 1, "omzet", "\xe2\x82\xac" "12.500,50", NULL, 0);
	take(12, 1, "order", "-60", NULL, 0);
	take(12, 1, "order", "chf 5", NULL, 0);
	take(12, 1, "lunch", "5", NULL, 0);
	take(0, 1, "order", "5", NULL, 0);
	take(TODAY + 1, 1, "order", "5", NULL, 0);
	assert_int_equal(diag.warnings, 0);
	assert_int_equal(sums_of(0, m), 3);
	assert_true(m[0].cents == 80000 && m[0].currency[0] == '\0');
	assert_true(m[1].cents == 500 && strcmp(m[1].currency, "CHF") == 0);
	assert_true(m[2].cents == 1250050 && strcmp(m[2].currency, "EUR") == 0);
	assert_int_equal(sums_of(1, m), 1);
	assert_true(m[0].cents == 86000);
}

static void
what_is_no_money_is_told(void **state)
{
	static const char *const wrong[] = { "soon", "1.200", "99999999999999999999", "", "92233720368547758" };
	struct money m[3];

	(void)state;
	take(10, 1, "order", "92233720368547758", NULL, 0);
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		take(10, 1, "order", wrong[i], NULL, 0);
		assert_int_equal(diag.warnings, i + 1);
	}
	assert_int_equal(sums_of(0, m), 1);
	assert_true(m[0].cents == 9223372036854775800);
}

static void
promises_are_settled_the_oldest_first(void **state)
{
	static const day_t made[] = { 5, 6, 6, 9 }, kept[] = { 1, 6, 6, 6, 8 };

	(void)state;
	assert_int_equal(promise_settled(made, 4, kept, 5), 3);
	assert_int_equal(promise_settled(made, 4, kept, 1), 0);
	assert_int_equal(promise_settled(made, 1, kept, 5), 1);
	assert_int_equal(promise_settled(made, 0, kept, 5), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(tags_are_counted_once_an_entry, setup, teardown),
		cmocka_unit_test_setup_teardown(many_pairs_are_kept, setup, teardown),
		cmocka_unit_test_setup_teardown(customers_have_a_first_day, setup, teardown),
		cmocka_unit_test_setup_teardown(introducers_are_the_first_that_are_named, setup, teardown),
		cmocka_unit_test_setup_teardown(money_is_summed_by_currency, setup, teardown),
		cmocka_unit_test_setup_teardown(what_is_no_money_is_told, setup, teardown),
		cmocka_unit_test(promises_are_settled_the_oldest_first),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
