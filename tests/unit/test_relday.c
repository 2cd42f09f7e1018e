/*
 * Days as one says them, seen from Saturday 21 November 2026.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../src/journal/relday.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

static const struct civil today = { 2026, 11, 21 };

static void
words_distances_and_weekdays(void **state)
{
	static const struct {
		const char *text;
		struct civil day;
	} rows[] = {
		{ "today", { 2026, 11, 21 } }, { "Vandaag", { 2026, 11, 21 } }, { " yesterday\n", { 2026, 11, 20 } },
		{ "gisteren", { 2026, 11, 20 } }, { "eergisteren", { 2026, 11, 19 } }, { "TOMORROW", { 2026, 11, 22 } },
		{ "morgen", { 2026, 11, 22 } }, { "overmorgen", { 2026, 11, 23 } },
		{ "-0d", { 2026, 11, 21 } }, { "-2d", { 2026, 11, 19 } }, { "-21D", { 2026, 10, 31 } }, { "+10d", { 2026, 12, 1 } },
		{ "-1w", { 2026, 11, 14 } }, { "+2W", { 2026, 12, 5 } }, { "-002d", { 2026, 11, 19 } },
		/* the last one, and today on that day itself */
		{ "saturday", { 2026, 11, 21 } }, { "zaterdag", { 2026, 11, 21 } }, { "friday", { 2026, 11, 20 } },
		{ "sunday", { 2026, 11, 15 } }, { "Monday", { 2026, 11, 16 } }, { "maandag", { 2026, 11, 16 } },
		{ "mo", { 2026, 11, 16 } }, { "Mo.", { 2026, 11, 16 } }, { "Dienstag", { 2026, 11, 17 } },
		{ "mercredi", { 2026, 11, 18 } }, { "mar.", { 2026, 11, 17 } },
	};
	day_t day;

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		if (!relday_parse(slice_from(rows[i].text), day_from_civil(today), &day))
			fail_msg("'%s' is no day", rows[i].text);
		if (day != day_from_civil(rows[i].day))
			fail_msg("'%s' is day %d", rows[i].text, (int)day);
	}
}

static void
every_weekday_is_within_the_last_week(void **state)
{
	static const char *const names[] = {
		"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
	};
	day_t day;

	(void)state;
	for (day_t from = -10; from < 10; from++)
		for (int n = 0; n < 7; n++) {
			assert_true(relday_parse(slice_from(names[n]), from, &day));
			assert_int_equal(day_weekday(day), n + 1);
			assert_in_range(from - day, 0, 6);
		}
}

static void
what_is_none(void **state)
{
	static const char *const texts[] = {
		"", " ", "-", "d", "-d", "2d", "-2", "-2m", "--2d", "-2dd", "- 2d", "-2 d", "todays", "to day", "now", "next monday",
		"monday.", "mondays", "march", "jan", "di", "ma", "2024-03-12", "-99999999999999999999d", "+2932897d", "-9999999w",
		"+7972y",
	};
	day_t day;

	(void)state;
	for (size_t i = 0; i < COUNT(texts); i++)
		if (relday_parse(slice_from(texts[i]), day_from_civil(today), &day))
			fail_msg("'%s' is a day", texts[i]);
	/* only from the first and the last day is nothing left */
	assert_false(relday_parse(SLICE("yesterday"), DAY_MIN, &day));
	assert_false(relday_parse(SLICE("tomorrow"), DAY_MAX, &day));
	assert_true(relday_parse(SLICE("tomorrow"), DAY_MAX - 1, &day));
	assert_false(relday_parse((struct slice){ "today\0", 6 }, 0, &day));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_distances_and_weekdays),
		cmocka_unit_test(every_weekday_is_within_the_last_week),
		cmocka_unit_test(what_is_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
