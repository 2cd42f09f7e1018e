/*
 * Rhythms: how they are written, and what day comes after one.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/book/rhythm.h"
#include "../../src/journal/date.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

static void
rhythms(void **state)
{
	static const char *const none[] = { "", "w", "3", "0d", "1000d", "-1d", "3 w", "3W", "w3",
		"3ww", "1.5w", "+1w", "3h" };
	static const struct {
		const char *every, *from, *to;
	} rows[] = {
		{ "90d", "2024-01-01", "2024-03-31" }, { "1d", "2024-02-28", "2024-02-29" },
		{ "3w", "2024-03-12", "2024-04-02" }, { "1m", "2024-01-31", "2024-02-29" },
		{ "1m", "2023-01-31", "2023-02-28" }, { "12m", "2024-02-29", "2025-02-28" },
		{ "1y", "2024-02-29", "2025-02-28" }, { "4y", "2024-02-29", "2028-02-29" },
		{ "2m", "2024-11-30", "2025-01-30" }, { "999y", "9999-01-01", "9999-12-31" },
		{ "999d", "9999-12-31", "9999-12-31" },
	};
	struct rhythm r;
	char text[RHYTHM_TEXT_MAX];

	(void)state;
	for (size_t i = 0; i < COUNT(none); i++)
		assert_false(rhythm_parse(slice_from(none[i]), &r));
	for (size_t i = 0; i < COUNT(rows); i++) {
		day_t from = date_whole(slice_from(rows[i].from), DATE_ORDER_NONE).date.first;
		day_t to = date_whole(slice_from(rows[i].to), DATE_ORDER_NONE).date.first;

		assert_true(rhythm_parse(slice_from(rows[i].every), &r));
		assert_int_equal(rhythm_format(r, text), strlen(rows[i].every));
		assert_string_equal(text, rows[i].every);
		assert_int_equal(rhythm_after(r, from), to);
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(rhythms),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
