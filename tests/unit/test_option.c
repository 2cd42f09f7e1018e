/*
 * What is said about options that are wrong, and lists that are given to them.
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

#include "../../src/base/option.h"
#include "said.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

static void
a_wrong_value(void **state)
{
	struct diag diag = { .prog = "t" };

	(void)state;
	listen_in();
	assert_int_equal(option_wrong(&diag, "-p", "x\033y", "year or all"), EXIT_TROUBLE);
	was_said("t: -p: 'x\\x1by' is not year or all\n");
	assert_int_equal(diag.errors, 1);
}

static void
lists_of_words(void **state)
{
	struct diag diag = { .prog = "t" };
	struct words w = { 0 };
	char one[] = "a, b c ", two[] = "", three[] = "\td ,, ,e,";
	static const char *const expected[] = { "a", "b c", "", "d", "", "", "e", "" };

	(void)state;
	assert_true(words_add(&w, one));
	assert_true(words_add(&w, two));
	assert_int_equal(option_words(&w, three, &diag), OPTION_GO_ON);
	assert_int_equal(w.n, COUNT(expected));
	for (size_t i = 0; i < w.n; i++)
		assert_string_equal(w.list[i], expected[i]);
	words_free(&w);
	assert_int_equal(w.n, 0);
	assert_null(w.list);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_wrong_value),
		cmocka_unit_test(lists_of_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
