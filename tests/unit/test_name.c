/*
 * Interned names: what is the same name, what is kept, and that many names,
 * long ones and ones made to collide are no trouble.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/base/mem.h"
#include "../../src/base/name.h"

static int
setup(void **state)
{
	*state = names_new();
	return *state == NULL;
}

static int
teardown(void **state)
{
	names_free(*state);
	return 0;
}

#define TEXT_IS(names, id, text) do { \
	struct slice t_ = names_text(names, id); \
	assert_int_equal(t_.len, sizeof(text) - 1); \
	if (t_.len > 0) \
		assert_memory_equal(t_.ptr, text, t_.len); \
} while (0)

#define KEY_IS(names, id, text) do { \
	struct slice t_ = names_key(names, id); \
	assert_int_equal(t_.len, sizeof(text) - 1); \
	if (t_.len > 0) \
		assert_memory_equal(t_.ptr, text, t_.len); \
} while (0)

static void
numbers_go_up_from_zero(void **state)
{
	struct names *n = *state;

	assert_int_equal(names_count(n), 0);
	assert_int_equal(names_intern(n, SLICE("lunch")), 0);
	assert_int_equal(names_intern(n, SLICE("diner")), 1);
	assert_int_equal(names_intern(n, SLICE("lunch")), 0);
	assert_int_equal(names_intern(n, SLICE("koffie")), 2);
	assert_int_equal(names_count(n), 3);
}

static void
same_name_whatever_the_spelling(void **state)
{
	struct names *n = *state;
	name_id anna = names_intern(n, SLICE("Anna-de-Vries"));

	assert_int_equal(names_intern(n, SLICE("anna_de_vries")), anna);
	assert_int_equal(names_intern(n, SLICE("ANNA DE VRIES")), anna);
	assert_int_equal(names_intern(n, SLICE("Anna  de\tVries")), anna);
	assert_int_equal(names_intern(n, SLICE("anna-_-de vries")), anna);
	assert_int_equal(names_count(n), 1);
	TEXT_IS(n, anna, "Anna-de-Vries");
	KEY_IS(n, anna, "anna-de-vries");
	assert_int_not_equal(names_intern(n, SLICE("annadevries")), anna);
}

static void
same_name_in_other_normal_forms(void **state)
{
	struct names *n = *state;
	name_id a = names_intern(n, SLICE("Ren\xc3\xa9"));

	assert_int_equal(names_intern(n, SLICE("rene\xcc\x81")), a);
	assert_int_equal(names_intern(n, SLICE("REN\xc3\x89")), a);
	assert_int_not_equal(names_intern(n, SLICE("Rene")), a);
	TEXT_IS(n, a, "Ren\xc3\xa9");
	KEY_IS(n, a, "ren\xc3\xa9");
}

static void
finding_makes_nothing(void **state)
{
	struct names *n = *state;

	assert_int_equal(names_find(n, SLICE("x")), NAME_NONE);
	names_intern(n, SLICE("Jan Smit"));
	assert_int_equal(names_find(n, SLICE("jan_smit")), 0);
	assert_int_equal(names_find(n, SLICE("jan")), NAME_NONE);
	assert_int_equal(names_find(n, SLICE("jan-smits")), NAME_NONE);
	assert_int_equal(names_count(n), 1);
	TEXT_IS(n, 0, "Jan Smit");
}

static void
the_empty_name_and_a_null(void **state)
{
	struct names *n = *state;
	name_id empty = names_intern(n, (struct slice){ NULL, 0 });

	assert_int_equal(empty, 0);
	assert_int_equal(names_intern(n, SLICE("")), 0);
	assert_int_equal(names_intern(n, SLICE("a\0b")), 1);
	assert_int_equal(names_intern(n, SLICE("a")), 2);
	assert_int_equal(names_intern(n, SLICE("A\0B")), 1);
	TEXT_IS(n, 1, "a\0b");
}

static void
invalid_bytes_differ(void **state)
{
	struct names *n = *state;

	assert_int_not_equal(names_intern(n, SLICE("a\xff")), names_intern(n, SLICE("a\xfe")));
	assert_int_equal(names_intern(n, SLICE("A\xff")), names_find(n, SLICE("a\xff")));
}

static void
order_is_by_bytes_of_the_key(void **state)
{
	struct names *n = *state;
	name_id a = names_intern(n, SLICE("Anna")), ab = names_intern(n, SLICE("anna-b")),
	    z = names_intern(n, SLICE("Zoe")), e = names_intern(n, SLICE("\xc3\x89va"));

	assert_true(names_order(n, a, ab) < 0);
	assert_true(names_order(n, ab, a) > 0);
	assert_true(names_order(n, a, a) == 0);
	assert_true(names_order(n, ab, z) < 0);
	assert_true(names_order(n, z, e) < 0);
}

/* Long ones lie in pieces of their own; all stay where they are as the table grows. */
static void
texts_stay_where_they_are(void **state)
{
	enum { MANY = 200000, LONG = 70000 };
	struct names *n = *state;
	char *big = malloc(LONG), text[32];
	const char *first, *where;
	name_id id;

	assert_non_null(big);
	id = names_intern(n, SLICE("First-One"));
	first = names_text(n, id).ptr;
	memset(big, 'q', LONG);
	assert_int_equal(names_intern(n, (struct slice){ big, LONG }), 1);
	where = names_text(n, 1).ptr;
	for (int i = 0; i < MANY; i++) {
		size_t len = (size_t)snprintf(text, sizeof(text), "Name %d", i);

		assert_int_equal(names_intern(n, (struct slice){ text, len }), i + 2);
	}
	for (int i = 0; i < MANY; i += 997) {
		size_t len = (size_t)snprintf(text, sizeof(text), "NAME-%d", i);

		assert_int_equal(names_find(n, (struct slice){ text, len }), i + 2);
	}
	assert_int_equal(names_count(n), MANY + 2);
	assert_ptr_equal(names_text(n, 0).ptr, first);
	assert_ptr_equal(names_text(n, 1).ptr, where);
	assert_memory_equal(names_text(n, 1).ptr, big, LONG);
	TEXT_IS(n, 0, "First-One");
	free(big);
}

/* Every length, so that each way of reading the last bytes is taken. */
static void
lengths(void **state)
{
	struct names *n = *state;
	char text[80];

	memset(text, 'x', sizeof(text));
	for (size_t len = 1; len <= sizeof(text); len++)
		assert_int_equal(names_intern(n, (struct slice){ text, len }), len - 1);
	for (size_t i = 0; i < sizeof(text); i++) {
		char other[sizeof(text)];

		memcpy(other, text, sizeof(text));
		other[i] = 'y';
		assert_int_equal(names_intern(n, (struct slice){ other, sizeof(other) }),
		    sizeof(text) + i);
	}
}

static void
folded_form_is_appended(void **state)
{
	struct buf b = { 0 };

	(void)state;
	assert_true(buf_add(&b, "-", 1));
	assert_true(name_fold(SLICE("_A  b"), &b));
	/* the run of separators starts anew: what was there is not ours */
	assert_int_equal(b.len, 5);
	assert_memory_equal(b.ptr, "--a-b", 5);
	buf_free(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(numbers_go_up_from_zero, setup, teardown),
		cmocka_unit_test_setup_teardown(same_name_whatever_the_spelling, setup, teardown),
		cmocka_unit_test_setup_teardown(same_name_in_other_normal_forms, setup, teardown),
		cmocka_unit_test_setup_teardown(finding_makes_nothing, setup, teardown),
		cmocka_unit_test_setup_teardown(the_empty_name_and_a_null, setup, teardown),
		cmocka_unit_test_setup_teardown(invalid_bytes_differ, setup, teardown),
		cmocka_unit_test_setup_teardown(order_is_by_bytes_of_the_key, setup, teardown),
		cmocka_unit_test_setup_teardown(texts_stay_where_they_are, setup, teardown),
		cmocka_unit_test_setup_teardown(lengths, setup, teardown),
		cmocka_unit_test(folded_form_is_appended),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
