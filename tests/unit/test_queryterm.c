/*
 * Terms as options write them.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/book/queryterm.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))
#define MOST INT64_MAX

static void
numbers_of_words(void **state)
{
	static const struct {
		const char *text;
		bool good;
		int64_t least, most;
	} rows[] = {
		{ ">20", true, 21, MOST }, { ">=20", true, 20, MOST }, { "<5", true, 0, 4 }, { "<=5", true, 0, 5 },
		{ "=0", true, 0, 0 }, { "0", true, 0, 0 }, { "7", true, 7, 7 }, { "> 20", true, 21, MOST },
		{ "5..20", true, 5, 20 }, { "5..", true, 5, MOST }, { "..20", true, 0, 20 }, { "20..5", true, 20, 5 },
		{ "<0", true, 0, -1 }, { ">9223372036854775807", true, MOST, 0 },
		{ ">=9223372036854775807", true, MOST, MOST }, { "", false, 0, 0 }, { "..", false, 0, 0 }, { ">", false, 0, 0 },
		{ "20>", false, 0, 0 }, { "=>2", false, 0, 0 }, { "><2", false, 0, 0 }, { "<>2", false, 0, 0 },
		{ "==2", false, 0, 0 }, { ">>2", false, 0, 0 }, { ">==2", false, 0, 0 }, { "-2", false, 0, 0 },
		{ "+2", false, 0, 0 }, { ">-2", false, 0, 0 }, { "5...9", false, 0, 0 }, { "5..9..", false, 0, 0 },
		{ "x", false, 0, 0 }, { "2x", false, 0, 0 }, { "9223372036854775808", false, 0, 0 }, { "5. .9", false, 0, 0 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct query_term t;
		bool good = queryterm_words(slice_from(rows[i].text), &t);

		if (good != rows[i].good || (good && (t.kind != QUERY_WORDS || t.least != rows[i].least ||
		    t.most != rows[i].most)))
			fail_msg("%s: %d %lld %lld", rows[i].text, good, (long long)t.least, (long long)t.most);
	}
}

static void
tags_and_contacts(void **state)
{
	struct query_term t;

	(void)state;
	assert_true(queryterm_tag(SLICE("#Klant/Acme"), &t));
	assert_true(t.kind == QUERY_TAG && slice_equal(t.text, SLICE("Klant/Acme")));
	assert_true(queryterm_tag(SLICE("caf\xc3\xa9"), &t));
	assert_false(queryterm_tag(SLICE(""), &t));
	assert_false(queryterm_tag(SLICE("#"), &t));
	assert_false(queryterm_tag(SLICE("two words"), &t));
	assert_false(queryterm_tag(SLICE("order=3"), &t));
	assert_false(queryterm_tag(SLICE("\xff"), &t));
	assert_true(queryterm_contact(SLICE("@Anna"), &t));
	assert_true(t.kind == QUERY_CONTACT);
	assert_true(queryterm_contact(SLICE("Anna de Vries"), &t));
	assert_false(queryterm_contact(SLICE(""), &t));
	assert_false(queryterm_contact(SLICE("@"), &t));
	assert_false(queryterm_contact(SLICE("12"), &t));
}

static void
days(void **state)
{
	char text[100];
	struct query_term t;

	(void)state;
	assert_true(queryterm_day(SLICE("2024-03"), QUERY_SINCE, &t));
	assert_true(t.kind == QUERY_SINCE && t.day == day_from_civil((struct civil){ 2024, 3, 1 }));
	assert_true(queryterm_day(SLICE("2024-03"), QUERY_UNTIL, &t));
	assert_true(t.kind == QUERY_UNTIL && t.day == day_from_civil((struct civil){ 2024, 3, 31 }));
	assert_true(queryterm_day(SLICE("today"), QUERY_UNTIL, &t));
	assert_false(queryterm_day(SLICE(""), QUERY_SINCE, &t));
	assert_false(queryterm_day(SLICE("2024-02-30"), QUERY_SINCE, &t));
	memset(text, ' ', sizeof(text));
	assert_false(queryterm_day((struct slice){ text, sizeof(text) }, QUERY_SINCE, &t));
}

static void
states(void **state)
{
	struct query_term t;

	(void)state;
	assert_true(queryterm_state(SLICE("Free"), &t) && t.kind == QUERY_FREE);
	assert_true(queryterm_state(SLICE("untagged"), &t) && t.kind == QUERY_UNTAGGED);
	assert_false(queryterm_state(SLICE("fre"), &t));
	assert_false(queryterm_state(SLICE("freed"), &t));
	assert_false(queryterm_state(SLICE(""), &t));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers_of_words), cmocka_unit_test(tags_and_contacts), cmocka_unit_test(days),
		cmocka_unit_test(states),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
