/*
 * All entries of a journal in one number.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/census.h"

static void
the_same_entries_in_any_order(void **state)
{
	const struct entry a = { .date = { DATE_DAY, 20778 }, .text = SLICE("lunch"), .line = 3 };
	struct census one = { .key = { 1, 2 } }, other = { .key = { 1, 2 } };
	struct entry b = a;

	(void)state;
	b.line = 4;
	census_add(&one, &a);
	assert_false(census_same(&one, &other));
	census_add(&one, &b);
	census_add(&other, &b);
	census_add(&other, &a);
	assert_true(census_same(&one, &other));
	assert_int_equal(one.entries, 2);
}

static void
what_differs_is_seen(void **state)
{
	const struct entry a = { .date = { DATE_DAY, 20778 }, .text = SLICE("lunch"), .line = 3 };
	struct entry b[7];

	(void)state;
	for (size_t i = 0; i < 7; i++)
		b[i] = a;
	b[0].kind = ENTRY_UNDATED;
	b[1].date.precision = DATE_MONTH;
	b[2].date.first++;
	b[3].text = SLICE("Lunch");
	b[4].line++;
	b[5].ntags = 1;
	b[6].ncontacts = 1;
	for (size_t i = 0; i < 7; i++) {
		struct census one = { .key = { 1, 2 } }, other = { .key = { 1, 2 } };

		census_add(&one, &a);
		census_add(&other, &b[i]);
		assert_false(census_same(&one, &other));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_same_entries_in_any_order),
		cmocka_unit_test(what_differs_is_seen),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
