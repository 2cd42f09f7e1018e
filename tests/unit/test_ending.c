/*
 * How texts end.
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

#include "../../src/base/ending.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

static void
endings(void **state)
{
	static const struct {
		const char *text;
		bool all;
		struct ending ending;	/* empty, open, blank, crlf */
	} rows[] = {
		{ "", true, { true, false, true, false } },
		{ "\xef\xbb\xbf", true, { true, false, true, false } },
		{ "\xef\xbb\xbf\n", true, { false, false, true, false } },
		{ "a", true, { false, true, false, false } },
		{ "a\n", true, { false, false, false, false } },
		{ "a\r\n", true, { false, false, false, true } },
		{ "a\r\nb", true, { false, true, false, true } },
		{ "a\nb", true, { false, true, false, false } },
		{ "a\r\nb\n", true, { false, false, false, false } },
		{ "a\n\n", true, { false, false, true, false } },
		{ "a\r\n\r\n", true, { false, false, true, true } },
		{ "a\n \t", true, { false, true, true, false } },
		{ " ", true, { false, true, true, false } },
		{ "\n", true, { false, false, true, false } },
		{ "\r\n", true, { false, false, true, true } },
		{ "\r", true, { false, true, true, false } },
		/* a part of a long file */
		{ "   ", false, { false, true, false, false } },
		{ "", false, { false, false, false, false } },
		{ "x\n\n", false, { false, false, true, false } },
		{ "  \n", false, { false, false, false, false } },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ending e = ending_of(slice_from(rows[i].text), rows[i].all);

		if (e.empty != rows[i].ending.empty || e.open != rows[i].ending.open ||
		    e.blank != rows[i].ending.blank || e.crlf != rows[i].ending.crlf)
			fail_msg("row %zu: %d %d %d %d", i, e.empty, e.open, e.blank, e.crlf);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(endings) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
