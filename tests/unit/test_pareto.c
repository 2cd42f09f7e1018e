/*
 * The vital few: how few reach a share, at its very edge, among ties, and
 * where there is nothing to divide.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/book/pareto.h"
#include "../../src/book/paretowords.h"

static struct names *tags, *contacts;
static struct vocab *vocab;
static struct diag diag;
static struct circle circle;
static struct revenue revenue;
static struct pareto few;

static int
setup(void **state)
{
	const struct revenue_options o = { PERIOD_YEAR, DAY_MIN, DAY_MAX };

	(void)state;
	diag = (struct diag){ .prog = "test", .quiet = true };
	tags = names_new();
	contacts = names_new();
	vocab = vocab_new();
	if (tags == NULL || contacts == NULL || vocab == NULL)
		return 1;
	circle_start(&circle, vocab, tags, 20000, &diag);
	revenue_start(&revenue, &o, &circle, tags, &diag);
	few = (struct pareto){ 0 };
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	pareto_free(&few);
	revenue_free(&revenue);
	circle_free(&circle);
	names_free(tags);
	names_free(contacts);
	vocab_free(vocab);
	return 0;
}

static void
pay(const char *name, day_t day, const char *amount)
{
	name_id who = names_intern(contacts, slice_from(name));
	struct tag_use use = { names_intern(tags, SLICE("order")), slice_from(amount) };
	struct entry e = {
		.kind = ENTRY_DATED, .date = { DATE_DAY, day }, .contacts = &who, .ncontacts = 1,
		.tags = &use, .ntags = 1, .file = "j.md", .line = 1
	};

	assert_true(revenue_entry(&revenue, &e));
}

/* How few of the first group bring a share. */
static size_t
needed(int share)
{
	pareto_free(&few);
	assert_true(pareto_make(&few, &revenue, share, contacts, &diag));
	return few.groups[0].few;
}

static void
the_edge_is_exact(void **state)
{
	static const char *const names[] = { "b", "c", "d", "e", "f", "g", "h", "i" };

	(void)state;
	pay("a", 19000, "80");
	pay("z", 19000, "19.92");
	for (size_t i = 0; i < 8; i++)
		pay(names[i], 19000, "0.01");
	assert_int_equal(needed(80), 1);
	assert_int_equal(few.groups[0].total, 10000);
	assert_int_equal(needed(81), 2);
	assert_int_equal(needed(1), 1);
	assert_int_equal(needed(99), 2);
	assert_int_equal(needed(100), 10);
	pay("i", 19000, "0.01");
	assert_int_equal(needed(80), 2);
	pay("a", 19000, "0.04");
	assert_int_equal(needed(80), 1);
}

static void
ties_are_in_the_order_of_names(void **state)
{
	static const char *const names[] = { "j", "C", "i", "a", "H", "b", "g", "D", "f", "e" };

	(void)state;
	for (size_t i = 0; i < 10; i++)
		pay(names[i], 19000, "5");
	assert_int_equal(needed(80), 8);
	for (size_t i = 0; i < 10; i++)
		assert_int_equal(names_key(contacts, few.groups[0].sums[i].contact).ptr[0], 'a' + (int)i);
}

static void
nine_are_too_few(void **state)
{
	static const char *const names[] = { "a", "b", "c", "d", "e", "f", "g", "h", "i" };

	(void)state;
	for (size_t i = 0; i < 9; i++)
		pay(names[i], 19000, "5");
	pay("less", 19000, "-5");
	pay("none", 19000, "0");
	assert_int_equal(needed(80), 9);
	assert_false(few.groups[0].shares);
	assert_int_equal(few.groups[0].n, 11);
	assert_int_equal(few.groups[0].customers, 9);
	assert_int_equal(few.groups[0].total, 4500);
	assert_int_equal(few.groups[0].rest, -500);
	pay("none", 19000, "1");
	assert_int_equal(needed(80), 8);
	assert_true(few.groups[0].shares);
}

static void
groups_are_by_period_and_currency(void **state)
{
	(void)state;
	pay("a", 19000, "EUR 5");		/* 2022 */
	pay("a", 19000, "GBP 5");
	pay("a", 19000, "5");
	pay("a", 18000, "USD 5");		/* 2019 */
	pay("b", 19999, "-5");			/* 2024 */
	assert_int_equal(needed(80), 1);
	assert_int_equal(few.n, 5);
	assert_int_equal(few.groups[0].period.number, 2019);
	assert_string_equal(few.groups[1].currency, "");
	assert_string_equal(few.groups[2].currency, "EUR");
	assert_string_equal(few.groups[3].currency, "GBP");
	assert_int_equal(few.groups[4].few, 0);
	assert_int_equal(few.groups[4].total, 0);
	assert_int_equal(few.groups[4].rest, -500);
}

static void
nothing_gives_no_groups(void **state)
{
	(void)state;
	assert_true(pareto_make(&few, &revenue, 80, contacts, &diag));
	assert_int_equal(few.n, 0);
}

static void
a_sum_of_all_that_is_too_large_is_an_error(void **state)
{
	(void)state;
	pay("a", 19000, "92233720368547758.07");
	pay("b", 19000, "0.01");
	assert_false(pareto_make(&few, &revenue, 80, contacts, &diag));
	assert_int_equal(diag.errors, 1);
}

static void
parts_are_rounded_down(void **state)
{
	(void)state;
	assert_int_equal(pareto_part(0, 7, 10000), 0);
	assert_int_equal(pareto_part(1, 3, 10000), 3333);
	assert_int_equal(pareto_part(2, 3, 100), 66);
	assert_int_equal(pareto_part(79999999, 100000000, 100), 79);
	assert_int_equal(pareto_part(INT64_MAX, INT64_MAX, 10000), 10000);
	assert_int_equal(pareto_part(INT64_MAX - 1, INT64_MAX, 10000), 9999);
}

static void
money_is_written_for_people(void **state)
{
	static const struct { int64_t cents; const char *currency; bool whole; const char *text; } cases[] = {
		{ 0, "", true, "0" }, { 0, "EUR", false, "EUR 0" }, { 5, "", false, "0.05" }, { 49, "", true, "0" },
		{ 50, "", true, "1" }, { -49, "", true, "0" }, { -50, "", true, "-1" }, { -5, "", false, "-0.05" },
		{ 99999, "", false, "999.99" }, { 99950, "GBP", true, "GBP 1,000" }, { 12040000, "EUR", true, "EUR 120,400" },
		{ 123456789, "", false, "1,234,567.89" }, { INT64_MAX, "EUR", false, "EUR 92,233,720,368,547,758.07" },
		{ INT64_MIN, "EUR", false, "EUR -92,233,720,368,547,758.08" },
	};
	char text[PARETOWORDS_MONEY_MAX];

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		size_t len = paretowords_money(cases[i].cents, cases[i].currency, cases[i].whole, text);

		assert_string_equal(text, cases[i].text);
		assert_int_equal(len, strlen(cases[i].text));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(the_edge_is_exact, setup, teardown),
		cmocka_unit_test_setup_teardown(ties_are_in_the_order_of_names, setup, teardown),
		cmocka_unit_test_setup_teardown(nine_are_too_few, setup, teardown),
		cmocka_unit_test_setup_teardown(groups_are_by_period_and_currency, setup, teardown),
		cmocka_unit_test_setup_teardown(nothing_gives_no_groups, setup, teardown),
		cmocka_unit_test_setup_teardown(a_sum_of_all_that_is_too_large_is_an_error, setup, teardown),
		cmocka_unit_test(parts_are_rounded_down),
		cmocka_unit_test(money_is_written_for_people),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
