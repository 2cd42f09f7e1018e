/*
 * The words of a text.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/book/queryword.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

static const struct {
	const char *text;
	size_t words;
} rows[] = {
	{ "", 0 }, { " \n\t", 0 }, { "one", 1 }, { " one two\nthree\r\n", 3 }, { "#lunch", 0 }, { "@Anna", 0 },
	{ "#lunch, @Anna.", 0 }, { "(#lunch)", 0 }, { "**@Anna** said", 1 }, { "C# is C#", 3 }, { "- . --- !", 0 },
	{ "a-b a/b a.b", 3 }, { "12 x2 2,50", 3 }, { "anna@example.com", 1 }, { "[[@Anna]]", 0 }, { "well @", 1 },
	{ "\xc3\xa9t\xc3\xa9", 1 }, { "\xe6\x97\xa5\xe6\x9c\xac", 1 }, { "a\xc2\xa0" "b", 2 }, { "\xe3\x80\x80" "a", 1 },
	{ "\xff \xffx", 1 }, { "\xf0\x9f\x98\x80", 0 }, { "\xe2\x82\xac" "5", 1 }, { "\xd9\xa3", 1 },
};

static void
words(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		size_t n = queryword_count(slice_from(rows[i].text));

		if (n != rows[i].words)
			fail_msg("'%s': %zu", rows[i].text, n);
	}
	assert_int_equal(queryword_count((struct slice){ NULL, 0 }), 0);
	assert_int_equal(queryword_count((struct slice){ "a\0b c\0", 6 }), 2);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(words) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
