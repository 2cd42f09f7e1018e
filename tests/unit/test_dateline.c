/*
 * The date that a line begins with (E1), whether it begins an entry in the
 * middle of a paragraph (E3), and the text behind it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/dateline.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

static const struct date_context none = { 0 }, year = { .year = 2024 }, month = { .year = 2024, .month = 3 };

/* date NULL: there is none. */
static const struct {
	const char *line, *date, *rest;
	bool breaks;
	const struct date_context *context;
} rows[] = {
	{ "2024-03-12 lunch", "2024-03-12", "lunch", true, &none }, { "2024-03-12", "2024-03-12", "", true, &none },
	{ "2024-03-12: lunch", "2024-03-12", "lunch", true, &none }, { "2024-03-12 - lunch", "2024-03-12", "lunch", true, &none },
	{ "2024-03-12 – lunch", "2024-03-12", "lunch", true, &none }, { "2024-03-12 — lunch", "2024-03-12", "lunch", true, &none },
	{ "  2024-03-12\tlunch", "2024-03-12", "lunch", true, &none }, { "| 2024-03-12 | lunch |", "2024-03-12", "lunch |", true, &none },
	{ "||2024-03-12|lunch", "2024-03-12", "lunch", true, &none }, { "2024-03-12 14:01 lunch", "2024-03-12", "lunch", true, &none },
	{ "**2024-03-12** lunch", "2024-03-12", "lunch", true, &none }, { "[2024-03-12 14:01] lunch", "2024-03-12", "lunch", true, &none },
	{ "2024-03-12 (Tue) lunch", "2024-03-12", "lunch", true, &none },
	/* checkboxes, and what only looks like one */
	{ "[x] 2024-03-12 lunch", "2024-03-12", "lunch", true, &none }, { "[ ]  2024-03-12 lunch", "2024-03-12", "lunch", true, &none },
	{ "[-] 2024-03-12 lunch", "2024-03-12", "lunch", true, &none }, { "[X] 2024-03-12 lunch", "2024-03-12", "lunch", true, &none },
	{ "[/] 2024-03-12 lunch", "2024-03-12", "lunch", true, &none }, { "[>] 2024-03-12 lunch", "2024-03-12", "lunch", true, &none },
	{ "[?] 2024-03-12 lunch", NULL, NULL, false, &none }, { "[x]2024-03-12 lunch", NULL, NULL, false, &none },
	{ "[1] 2024-03-12 lunch", NULL, NULL, false, &none }, { "[x] lunch 2024-03-12", NULL, NULL, false, &none },
	/* no date at the start */
	{ "lunch 2024-03-12", NULL, NULL, false, &none }, { "", NULL, NULL, false, &none }, { "[ ] ", NULL, NULL, false, &none },
	{ "2024 was a year", NULL, NULL, false, &none }, { "2024-03 lunch", NULL, NULL, false, &none }, { "12 March lunch", NULL, NULL, false, &none },
	{ "- 2024-03-12", NULL, NULL, false, &none }, { "2024-03-123", NULL, NULL, false, &none },
	/* dates that need the year around are entries in a paragraph only when they stand apart */
	{ "12 March: lunch", "2024-03-12", "lunch", true, &year }, { "12 March lunch", "2024-03-12", "lunch", false, &year },
	{ "12 March - lunch", "2024-03-12", "lunch", true, &year }, { "12 March – lunch", "2024-03-12", "lunch", true, &year },
	{ "12 March", "2024-03-12", "", true, &year }, { "| 13-03 | lunch", "2024-03-13", "lunch", true, &year },
	{ "13-03 lunch", "2024-03-13", "lunch", false, &year }, { "12 March\tlunch", "2024-03-12", "lunch", true, &year },
	{ "12: lunch", "2024-03-12", "lunch", true, &month }, { "12 eggs", NULL, NULL, false, &month }, { "12:30 lunch", NULL, NULL, false, &month },
	{ "2024-04-12 lunch", "2024-04-12", "lunch", true, &month },
};

static void
dates_at_the_start(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct slice line = slice_from(rows[i].line), rest;
		struct date_match m = dateline_at(line, *rows[i].context);
		char text[DATE_TEXT_MAX];

		if ((m.status == DATE_FOUND) != (rows[i].date != NULL))
			fail_msg("'%s': status %d", rows[i].line, m.status);
		if (dateline_breaks(line, *rows[i].context) != rows[i].breaks)
			fail_msg("'%s': %s", rows[i].line, rows[i].breaks ? "goes on" : "breaks");
		if (rows[i].date == NULL)
			continue;
		date_format(m.date, text);
		assert_string_equal(text, rows[i].date);
		rest = dateline_rest(line, &m);
		if (!slice_equal(rest, slice_from(rows[i].rest)))
			fail_msg("'%s': behind it '%.*s'", rows[i].line, (int)rest.len, rest.ptr);
	}
}

/* What is written as a date, but is none, makes an entry too (D8, D5). */
static void
dates_that_are_not_understood(void **state)
{
	(void)state;
	assert_int_equal(dateline_at(SLICE("2024-02-30 x"), none).status, DATE_IMPOSSIBLE);
	assert_true(dateline_breaks(SLICE("2024-02-30 x"), none));
	assert_int_equal(dateline_at(SLICE("[ ] 02-12-2024 x"), none).status, DATE_AMBIGUOUS);
	assert_int_equal(dateline_at(SLICE("[ ] 02-12-2024 x"), none).start, 4);
	assert_true(dateline_breaks(SLICE("02-12-2024 x"), none));
}

/* Nothing behind the slice is looked at. */
static void
every_prefix(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		for (size_t len = 1; len <= strlen(rows[i].line); len++) {
			char *copy = malloc(len);
			struct slice line = { copy, len };
			struct date_match m;

			assert_non_null(copy);
			memcpy(copy, rows[i].line, len);
			m = dateline_at(line, *rows[i].context);
			assert_true(m.status == DATE_ABSENT || m.start + m.len <= len);
			dateline_breaks(line, *rows[i].context);
			free(copy);
		}
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(dates_at_the_start),
		cmocka_unit_test(dates_that_are_not_understood),
		cmocka_unit_test(every_prefix),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
