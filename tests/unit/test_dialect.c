/*
 * Which program's file it is, from how it begins (R1, R2, R4).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/dialect.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

static void
from_its_first_line(void **state)
{
	static const struct {
		const char *text;
		enum dialect dialect;
	} rows[] = {
		{ "", DIALECT_MARKDOWN }, { "# 2024-03-12\n", DIALECT_MARKDOWN }, { "2020-01-01T14:01:00Z\ttext\n", DIALECT_MARKDOWN },
		{ "### Activities:\n- x", DIALECT_FRIENDS }, { "\n\n### Notes:\r\n", DIALECT_FRIENDS }, { "### Friends:", DIALECT_FRIENDS },
		{ "### Locations:  \n", DIALECT_FRIENDS }, { "### Activities\n", DIALECT_MARKDOWN }, { "## Activities:\n", DIALECT_MARKDOWN },
		{ "x\n### Activities:\n", DIALECT_MARKDOWN }, { "### Friends: old\n", DIALECT_MARKDOWN },
		{ "[2020-07-01 20:00] First.", DIALECT_JRNL }, { "\n[2020-07-01 08:00:30 PM] x\n", DIALECT_JRNL },
		{ "[2020-07-01] x", DIALECT_MARKDOWN }, { "[2020-07-01 20:00 x", DIALECT_MARKDOWN }, { "x [2020-07-01 20:00] y", DIALECT_MARKDOWN },
		{ "[2020-07-01 20:00]", DIALECT_JRNL }, { "[20-07-01 20:00] x", DIALECT_MARKDOWN },
		{ "date\tcontacts\ttags\ttext\tfile\tline\n", DIALECT_TABLE }, { "date\ttags\tcontacts\n", DIALECT_TABLE },
		{ "date\ttags\tmood\tcontacts", DIALECT_TABLE }, { "date\ttags\n", DIALECT_MARKDOWN }, { "date contacts tags\n", DIALECT_MARKDOWN },
		{ "contacts\ttags\tdate\n", DIALECT_MARKDOWN }, { "\ndate\tcontacts\ttags\n", DIALECT_MARKDOWN },
		{ "date\tx\ncontacts\ttags\n", DIALECT_MARKDOWN },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++)
		if (dialect_of(slice_from(rows[i].text)) != rows[i].dialect)
			fail_msg("'%s': %d", rows[i].text, dialect_of(slice_from(rows[i].text)));
}

static void
lines_of_jrnl(void **state)
{
	(void)state;
	assert_true(dialect_jrnl_line(SLICE("[2020-07-01 20:00] x")));
	assert_true(dialect_jrnl_line(SLICE("[2020-07-01 08:00 AM] x")));
	assert_false(dialect_jrnl_line(SLICE("2020-07-01 20:00 x")));
	assert_false(dialect_jrnl_line(SLICE("[2020-07-01 20:00, later] x")));
	assert_false(dialect_jrnl_line(SLICE("[2020-07-01 20:00 and a very long story] x")));
	assert_false(dialect_jrnl_line(SLICE("")));
	/* every prefix of a good one, alone in memory */
	for (size_t len = 1; len < 18; len++) {
		char *copy = malloc(len);

		assert_non_null(copy);
		memcpy(copy, "[2020-07-01 20:00]", len);
		assert_false(dialect_jrnl_line((struct slice){ copy, len }));
		free(copy);
	}
}

static void
parts_of_friends(void **state)
{
	(void)state;
	assert_int_equal(dialect_friends_part(SLICE("Activities:")), FRIENDS_ACTIVITIES);
	assert_int_equal(dialect_friends_part(SLICE("Notes:")), FRIENDS_ACTIVITIES);
	assert_int_equal(dialect_friends_part(SLICE("Friends:")), FRIENDS_PEOPLE);
	assert_int_equal(dialect_friends_part(SLICE("Locations:")), FRIENDS_PLACES);
	assert_int_equal(dialect_friends_part(SLICE("Friends")), FRIENDS_NONE);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(from_its_first_line),
		cmocka_unit_test(lines_of_jrnl),
		cmocka_unit_test(parts_of_friends),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
