/*
 * Names of files as numbers: each once, byte for byte.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/book/pathlist.h"

static void
each_is_kept_once(void **state)
{
	static const char *const names[] = { "a.md", "A.md", "a b.md", "a-b.md", "", "a" };
	enum { NAMES = sizeof(names) / sizeof(names[0]) };
	struct pathlist p = { .last = 0 };
	uint32_t numbers[NAMES], n;
	size_t len;

	(void)state;
	for (size_t i = 0; i < NAMES; i++)
		assert_true(pathlist_add(&p, names[i], &numbers[i]));
	len = p.text.len;
	for (size_t round = 0; round < 3; round++) {
		for (size_t i = 0; i < NAMES; i++) {
			assert_true(pathlist_add(&p, names[i], &n));
			assert_int_equal(n, numbers[i]);
			assert_string_equal(pathlist_at(&p, n), names[i]);
		}
	}
	assert_int_equal(p.text.len, len);
	pathlist_free(&p);
}

static void
many_are_told_apart(void **state)
{
	struct pathlist p = { .last = 0 };
	uint32_t numbers[2000], n;
	char name[16];

	(void)state;
	for (int i = 0; i < 2000; i++) {
		snprintf(name, sizeof(name), "%d.md", i);
		assert_true(pathlist_add(&p, name, &numbers[i]));
	}
	for (int i = 1999; i >= 0; i--) {
		snprintf(name, sizeof(name), "%d.md", i);
		assert_true(pathlist_add(&p, name, &n));
		assert_int_equal(n, numbers[i]);
		assert_string_equal(pathlist_at(&p, n), name);
	}
	pathlist_free(&p);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_is_kept_once),
		cmocka_unit_test(many_are_told_apart),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
