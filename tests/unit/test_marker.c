/*
 * The marks at the start of a line: examples of CommonMark's sections 4.1 to
 * 4.3, 4.5 and 5.2, and GFM's tables.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/marker.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

static void
headings(void **state)
{
	static const struct {
		const char *line;
		int level;
		const char *text;
	} rows[] = {
		{ "# foo", 1, "foo" }, { "###### foo", 6, "foo" }, { "####### foo", 0, NULL },
		{ "#5 bolt", 0, NULL }, { "#hashtag", 0, NULL }, { "#\tFoo", 1, "Foo" },
		{ "#                  foo   ", 1, "foo" }, { "## foo ##", 2, "foo" },
		{ "# foo ##################################", 1, "foo" }, { "### foo ###     ", 3, "foo" },
		{ "### foo ### b", 3, "foo ### b" }, { "# foo#", 1, "foo#" }, { "#", 1, "" }, { "## ", 2, "" },
		{ "### ###", 3, "" }, { "# #tag", 1, "#tag" }, { "", 0, NULL }, { "foo", 0, NULL },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct slice text;
		int level = marker_heading(slice_from(rows[i].line), &text);

		if (level != rows[i].level)
			fail_msg("'%s': level %d", rows[i].line, level);
		if (level > 0 && !slice_equal(text, slice_from(rows[i].text)))
			fail_msg("'%s': text '%.*s'", rows[i].line, (int)text.len, text.ptr);
	}
}

static void
underlines_breaks_and_fences(void **state)
{
	static const struct {
		const char *line;
		int underline;
		bool breaks;
		size_t fence;
	} rows[] = {
		{ "===", 1, false, 0 }, { "=", 1, false, 0 }, { "=== ", 1, false, 0 }, { "= =", 0, false, 0 },
		{ "---", 2, true, 0 }, { "-", 2, false, 0 }, { "--", 2, false, 0 }, { "- - -", 0, true, 0 },
		{ "--- -", 0, true, 0 }, { "***", 0, true, 0 }, { "___", 0, true, 0 }, { " - - ", 0, false, 0 },
		{ "**  * ** * ** * **", 0, true, 0 }, { "-     -      -      -", 0, true, 0 }, { "--a-", 0, false, 0 },
		{ "*-*", 0, false, 0 }, { "+++", 0, false, 0 }, { "", 0, false, 0 }, { "-\t-\t-", 0, true, 0 },
		{ "```", 0, false, 3 }, { "````lang", 0, false, 4 }, { "``", 0, false, 0 }, { "~~~ `x`", 0, false, 3 },
		{ "``` a`b", 0, false, 0 }, { "```````````", 0, false, 11 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct slice line = slice_from(rows[i].line);
		size_t bad = 99;
		bool breaks = marker_break(line, &bad);

		if (marker_underline(line) != rows[i].underline || breaks != rows[i].breaks ||
		    marker_fence(line) != rows[i].fence)
			fail_msg("'%s': underline %d, break %d, fence %zu", rows[i].line,
			    marker_underline(line), breaks, marker_fence(line));
	}
}

/* The byte that speaks against a break, so that a line of marks is not looked at again and again. */
static void
what_is_no_break(void **state)
{
	static const struct {
		const char *line;
		size_t bad;
	} rows[] = {
		{ "- - a", 4 }, { "- a - -", 2 }, { "***x", 3 }, { "- -", 3 }, { "- - *", 4 },
	};
	size_t bad;

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		assert_false(marker_break(slice_from(rows[i].line), &bad));
		assert_int_equal(bad, rows[i].bad);
	}
}

static void
ends_of_fences(void **state)
{
	(void)state;
	assert_true(marker_fence_end(SLICE("```"), '`', 3));
	assert_true(marker_fence_end(SLICE("```` \t"), '`', 3));
	assert_false(marker_fence_end(SLICE("``"), '`', 3));
	assert_false(marker_fence_end(SLICE("``` x"), '`', 3));
	assert_false(marker_fence_end(SLICE("~~~"), '`', 3));
	assert_true(marker_fence_end(SLICE("~~~~"), '~', 4));
	assert_false(marker_fence_end(SLICE(""), '~', 3));
}

static void
items(void **state)
{
	static const struct {
		const char *line;
		size_t len, in_paragraph;
	} rows[] = {
		{ "- foo", 1, 1 }, { "+ foo", 1, 1 }, { "*\tfoo", 1, 1 }, { "-foo", 0, 0 }, { "-", 1, 0 },
		{ "- ", 1, 0 }, { "1. foo", 2, 2 }, { "1) foo", 2, 2 }, { "14. foo", 3, 0 }, { "1.", 2, 0 },
		{ "123456789. ok", 10, 0 }, { "1234567890. not ok", 0, 0 }, { "0. ok", 2, 0 }, { "003. ok", 4, 0 },
		{ "-1. not ok", 0, 0 }, { "1.foo", 0, 0 }, { "1", 0, 0 }, { "", 0, 0 }, { "a. foo", 0, 0 },
		{ "1: foo", 0, 0 }, { "• foo", 0, 0 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct slice line = slice_from(rows[i].line);

		if (marker_item(line, false) != rows[i].len || marker_item(line, true) != rows[i].in_paragraph)
			fail_msg("'%s': %zu, and %zu in a paragraph", rows[i].line, marker_item(line, false),
			    marker_item(line, true));
	}
}

static void
tables(void **state)
{
	static const struct {
		const char *line;
		size_t ruler, cells;
	} rows[] = {
		{ "| --- | --- |", 2, 2 }, { "--- | ---", 2, 2 }, { ":-: | -: | :-", 3, 3 }, { "|---|", 1, 1 },
		{ "| - |", 1, 1 }, { "|--- |---", 2, 2 }, { "| abc | def |", 0, 2 }, { "abc | def", 0, 2 },
		{ "| a \\| b | c |", 0, 2 }, { "| --- | :x |", 0, 2 }, { "|:|", 0, 1 }, { "| --- || --- |", 0, 3 },
		{ "| a", 0, 1 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct slice line = slice_from(rows[i].line);
		size_t columns = 0;
		bool ruler = marker_ruler(line, &columns);

		if (ruler != (rows[i].ruler > 0) || (ruler && columns != rows[i].ruler) ||
		    marker_cells(line) != rows[i].cells)
			fail_msg("'%s': ruler %d of %zu, %zu cells", rows[i].line, ruler, columns, marker_cells(line));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(headings),
		cmocka_unit_test(underlines_breaks_and_fences),
		cmocka_unit_test(what_is_no_break),
		cmocka_unit_test(ends_of_fences),
		cmocka_unit_test(items),
		cmocka_unit_test(tables),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
