/*
 * Growing arrays: room, what happens at the edge of size_t, and that a failure
 * leaves everything as it was.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/base/mem.h"

static void
grows_to_what_is_asked(void **state)
{
	uint64_t *a = NULL;
	size_t cap = 0;

	(void)state;
	assert_true(mem_grow(&a, &cap, 0, sizeof(*a)));
	assert_null(a);
	assert_true(mem_grow(&a, &cap, 1, sizeof(*a)));
	assert_non_null(a);
	assert_true(cap >= 1);
	for (size_t n = 0; n < 10000; n++) {
		assert_true(mem_grow(&a, &cap, n + 1, sizeof(*a)));
		assert_true(cap >= n + 1);
		a[n] = n;
	}
	for (size_t n = 0; n < 10000; n++)
		assert_int_equal(a[n], n);
	free(a);
}

static void
grows_seldom(void **state)
{
	char *a = NULL;
	size_t cap = 0, before, times = 0;

	(void)state;
	for (size_t n = 1; n <= 1000000; n++) {
		before = cap;
		assert_true(mem_grow(&a, &cap, n, 1));
		times += cap != before;
	}
	/* by half each time: log 1.5 of 62,500 and the first */
	assert_true(times <= 32);
	free(a);
}

static void
too_much_is_refused(void **state)
{
	uint64_t *a = NULL, *before;
	size_t cap = 0, cap_before;

	(void)state;
	assert_true(mem_grow(&a, &cap, 4, sizeof(*a)));
	a[0] = 42;
	before = a;
	cap_before = cap;
	assert_false(mem_grow(&a, &cap, SIZE_MAX, sizeof(*a)));
	assert_false(mem_grow(&a, &cap, SIZE_MAX / 8, sizeof(*a)));
	assert_false(mem_grow(&a, &cap, SIZE_MAX / 16 + 1, sizeof(*a)));
	assert_ptr_equal(a, before);
	assert_int_equal(cap, cap_before);
	assert_int_equal(a[0], 42);
	free(a);
}

static void
bytes_are_appended(void **state)
{
	struct buf b = { 0 };

	(void)state;
	assert_int_equal(buf_slice(&b).len, 0);
	assert_true(buf_add(&b, NULL, 0));
	assert_true(buf_add(&b, "ab\0", 3));
	assert_true(buf_char(&b, 'c'));
	assert_int_equal(b.len, 4);
	assert_memory_equal(b.ptr, "ab\0c", 4);
	assert_false(buf_add(&b, "x", SIZE_MAX));
	assert_false(buf_add(&b, "x", SIZE_MAX - 2));
	assert_int_equal(b.len, 4);
	assert_memory_equal(b.ptr, "ab\0c", 4);
	buf_free(&b);
	assert_null(b.ptr);
	assert_int_equal(b.len, 0);
	assert_int_equal(b.cap, 0);
	buf_free(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(grows_to_what_is_asked),
		cmocka_unit_test(grows_seldom),
		cmocka_unit_test(too_much_is_refused),
		cmocka_unit_test(bytes_are_appended),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
