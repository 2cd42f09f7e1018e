/*
 * Front matter (F1 to F3): where it ends, and the values of its keys in the
 * forms that editors write.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/matter.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

static void
where_it_ends(void **state)
{
	static const struct {
		const char *text, *rest;
		uint64_t lines;
	} rows[] = {
		{ "---\na: b\n---\nx", "x", 3 }, { "---\n---\n", "", 2 }, { "---\na\n...\nx", "x", 3 }, { "---\na\n---", "", 3 },
		{ "---\r\na: b\r\n---\r\nx", "x", 3 }, { "--- \na\n---\t\nx", "x", 3 }, { "---\n --- \n---\nx", "x", 3 },
		{ "---\na: b\n", NULL, 0 }, { "---", NULL, 0 }, { "", NULL, 0 }, { "--\n---\n", NULL, 0 }, { "----\n---\n", NULL, 0 },
		{ "\n---\na\n---\n", NULL, 0 }, { " ---\na\n---\n", NULL, 0 }, { "---x\n---\n", NULL, 0 }, { "---\n----\n", NULL, 0 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		uint64_t lines;
		size_t len = matter_length(slice_from(rows[i].text), &lines);

		if (len != (rows[i].rest == NULL ? 0 : strlen(rows[i].text) - strlen(rows[i].rest)))
			fail_msg("'%s': %zu bytes", rows[i].text, len);
		if (len > 0)
			assert_int_equal(lines, rows[i].lines);
	}
}

static void
keys_and_values(void **state)
{
	static const struct {
		const char *text, *items;
	} rows[] = {
		{ "---\ndate: 2024-03-12\n---\n", "date=2024-03-12;" }, { "date: \"2024-03-12\"", "date=2024-03-12;" },
		{ "tags: [a, b/c]", "tags=a;tags=b/c;" }, { "tags: a, #b", "tags=a;tags=b;" }, { "tags:\n  - a\n  - \"#b\"\n", "tags=a;tags=b;" },
		{ "tags:\n- a\n- b\nx: y", "tags=a;tags=b;x=y;" }, { "tags: a b", "tags=a b;" }, { "tags: []", "" }, { "tags:", "" },
		{ "aliases: [Mari, 'Señora Q']", "aliases=Mari;aliases=Señora Q;" }, { "alias: Mari", "alias=Mari;" },
		{ "contact: Vries, Anna de", "contact=Vries, Anna de;" }, { "contact: \"[[@Anna]]\"", "contact=[[@Anna]];" },
		{ "contact: '@Anna'", "contact=Anna;" }, { "title: a: b", "title=a: b;" }, { "a:b", "" }, { "no key here", "" },
		{ "tags: [a,\n", "tags=a;" }, { "date: 2024-03-12\r\ntags: a\r\n", "date=2024-03-12;tags=a;" }, { "", "" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct matter_item item = { 0 };
		char got[256] = "";
		size_t place = 0, n = 0;

		while (matter_next(slice_from(rows[i].text), &place, &item))
			n += (size_t)sprintf(got + n, "%.*s=%.*s;", (int)item.key.len, item.key.ptr,
			    (int)item.value.len, item.value.ptr);
		if (strcmp(got, rows[i].items) != 0)
			fail_msg("'%s': '%s', expected '%s'", rows[i].text, got, rows[i].items);
	}
}

static void
keys_in_any_case(void **state)
{
	struct matter_item item = { .key = SLICE("Date") };

	(void)state;
	assert_true(matter_key(&item, "date"));
	assert_false(matter_key(&item, "dat"));
	assert_false(matter_key(&item, "dates"));
}

/* A list of 64 KiB is read once, not once for each of its values. */
static void
a_long_list(void **state)
{
	char *text = malloc(MATTER_MAX);
	struct matter_item item = { 0 };
	size_t place = 0, n = 0;

	(void)state;
	assert_non_null(text);
	memset(text, ',', MATTER_MAX);
	memcpy(text, "tags: [a", 8);
	for (size_t i = 9; i < MATTER_MAX; i += 2)
		text[i] = 'a';
	while (matter_next((struct slice){ text, MATTER_MAX }, &place, &item))
		n++;
	assert_in_range(n, MATTER_MAX / 2 - 8, MATTER_MAX / 2);
	free(text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(where_it_ends),
		cmocka_unit_test(keys_and_values),
		cmocka_unit_test(keys_in_any_case),
		cmocka_unit_test(a_long_list),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
