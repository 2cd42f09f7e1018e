/*
 * Writing a day as another one is written.
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

#include "../../src/journal/dateform.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

static void
forms(void **state)
{
	static const struct {
		const char *text, *written;	/* what 5 November 2026 is in its form */
	} rows[] = {
		{ "2024-03-12", "2026-11-05" }, { "2024/03/12", "2026/11/05" }, { "2024.03.12", "2026.11.05" },
		{ "2024_03_12", "2026_11_05" }, { "2024/3/12", "2026/11/5" }, { "2024-12-1", "2026-11-5" },
		{ "12.03.2024", "05.11.2026" }, { "1.3.2024", "5.11.2026" }, { "25-11-2024", "2026-11-05" },
		{ "25/11/2024", "2026-11-05" }, { "12 March 2024", "2026-11-05" },
		{ "[2024-03-12]", "[2026-11-05]" }, { "[[2024-03-12]]", "[[2026-11-05]]" }, { "<2024-03-12>", "<2026-11-05>" },
		{ "**2024-03-12**", "**2026-11-05**" }, { "*2024-03-12*", "*2026-11-05*" }, { "__2024-03-12__", "__2026-11-05__" },
		{ "~~2024-03-12~~", "2026-11-05" }, { "<2024-03-12 Tue>", "2026-11-05" }, { "[2024-03-12 14:01]", "2026-11-05" },
		{ "2024-03-12 14:01", "2026-11-05" }, { "Tue 2024-03-12", "2026-11-05" },
		{ "2024-03-12T14:01:00Z", "2026-11-05T09:00:00Z" }, { "[2024-03-12T14:01:00Z]", "2026-11-05" },
		{ "nothing", "2026-11-05" },
	};
	const day_t day = day_from_civil((struct civil){ 2026, 11, 5 });

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct slice text = slice_from(rows[i].text);
		struct date_match m = date_at(text, (struct date_context){ .order = DATE_ORDER_NONE });
		struct dateform f = dateform_of(text, &m);
		struct buf b = { 0 };

		assert_true(dateform_write(&f, day, &b) && buf_char(&b, '\0'));
		if (strcmp(b.ptr, rows[i].written) != 0)
			fail_msg("'%s': '%s'", rows[i].text, b.ptr);
		buf_free(&b);
	}
}

static void
the_form_of_nothing(void **state)
{
	struct dateform f = { .bare = false };
	struct buf b = { 0 };

	(void)state;
	assert_true(dateform_write(&f, DAY_MIN, &b) && dateform_write(&f, DAY_MAX, &b));
	assert_int_equal(b.len, 20);
	assert_memory_equal(b.ptr, "0001-01-019999-12-31", 20);
	buf_free(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(forms),
		cmocka_unit_test(the_form_of_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
