/*
 * The sparse table of counters, against a plain array of all of them.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/base/cells.h"

enum { X = 23, Y = 29, Z = 31 };

static void
counts_each_cell_for_itself(void **state)
{
	struct cells cells = { 0 };
	static int64_t plain[X][Y][Z];
	uint32_t random = 1;
	size_t used = 0, seen = 0;

	(void)state;
	for (int n = 0; n < 60000; n++) {
		struct cell_entry *e;
		uint32_t x, y, z;

		random = random * 1664525 + 1013904223;
		x = (random >> 8) % X;
		y = (random >> 13) % Y;
		z = (random >> 18) % Z;
		/* coordinates at the edges of their range */
		e = cells_at(&cells, (struct cell_key){ (int32_t)x - 11, y == 0 ? UINT32_MAX : y, z });
		assert_non_null(e);
		assert_int_equal(e->a, plain[x][y][z]);
		assert_int_equal(e->b, -plain[x][y][z]);
		used += plain[x][y][z] == 0;
		e->a = ++plain[x][y][z];
		e->b = -e->a;
		assert_int_equal(cells.used, used);
	}
	/* what a walk over the list finds is all there is */
	for (size_t i = 0; i < cells.size; i++) {
		const struct cell_entry *e = &cells.list[i];

		if (!e->used)
			continue;
		seen++;
		assert_int_equal(e->a, plain[e->key.x + 11][e->key.y == UINT32_MAX ? 0 : e->key.y][e->key.z]);
	}
	assert_int_equal(seen, used);
	assert_int_equal(cells.size & (cells.size - 1), 0);
	assert_true(cells.size > used);
	cells_free(&cells);
}

/* The three coordinates do not run into each other. */
static void
coordinates_are_apart(void **state)
{
	static const struct cell_key keys[] = {
		{ 0, 0, 0 }, { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 }, { -1, 0, 0 }, { 0, UINT32_MAX, 0 }, { 0, 0, UINT32_MAX },
		{ INT32_MIN, 0, 0 }, { INT32_MAX, 0, 0 }, { 1, 1, 0 }, { 0, 1, 1 }, { 1, 0, 1 },
	};
	struct cells cells = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		struct cell_entry *e = cells_at(&cells, keys[i]);

		assert_non_null(e);
		assert_int_equal(e->a, 0);
		e->a = (int64_t)i + 1;
	}
	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		assert_int_equal(cells_at(&cells, keys[i])->a, i + 1);
	cells_free(&cells);
	/* it may be used again */
	assert_int_equal(cells_at(&cells, keys[1])->a, 0);
	cells_free(&cells);
}

/* Looking for a counter makes none. */
static void
what_is_not_there_is_not_found(void **state)
{
	const struct cell_key here = { 1, 2, 3 }, there = { 3, 2, 1 };
	struct cells cells = { 0 };

	(void)state;
	assert_null(cells_find(&cells, here));
	assert_int_equal(cells.size, 0);
	assert_non_null(cells_at(&cells, here));
	cells_at(&cells, here)->b = 7;
	assert_int_equal(cells_find(&cells, here)->b, 7);
	assert_null(cells_find(&cells, there));
	assert_int_equal(cells.used, 1);
	cells_free(&cells);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(counts_each_cell_for_itself),
		cmocka_unit_test(coordinates_are_apart),
		cmocka_unit_test(what_is_not_there_is_not_found),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
