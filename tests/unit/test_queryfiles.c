/*
 * Counts of files: each name once, in the order first met, however many.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/book/queryfiles.h"

static void
count(struct queryfiles *f, const char *name)
{
	struct queryfile *file = queryfiles_at(f, name);

	assert_non_null(file);
	assert_string_equal(file->name, name);
	file->count++;
}

static void
in_order(void **state)
{
	static const char *const names[] = { "b.md", "a.md", "b.md", "B.md", "", "a.md", "b.md", "b.md" };
	struct queryfiles f;

	(void)state;
	queryfiles_start(&f);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		count(&f, names[i]);
	assert_int_equal(f.n, 4);
	assert_string_equal(f.list[0].name, "b.md");
	assert_int_equal(f.list[0].count, 4);
	assert_string_equal(f.list[1].name, "a.md");
	assert_int_equal(f.list[1].count, 2);
	assert_string_equal(f.list[2].name, "B.md");
	assert_int_equal(f.list[2].count, 1);
	assert_string_equal(f.list[3].name, "");
	queryfiles_free(&f);
}

static void
many(void **state)
{
	enum { MANY = 20000 };
	struct queryfiles f;
	char name[32];

	(void)state;
	queryfiles_start(&f);
	for (int i = 0; i < 3 * MANY; i++) {
		(void)snprintf(name, sizeof(name), "%d.md", i % MANY);
		count(&f, name);
	}
	assert_int_equal(f.n, MANY);
	for (int i = 0; i < MANY; i++) {
		(void)snprintf(name, sizeof(name), "%d.md", i);
		assert_string_equal(f.list[i].name, name);
		assert_int_equal(f.list[i].count, 3);
	}
	queryfiles_free(&f);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(in_order), cmocka_unit_test(many) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
