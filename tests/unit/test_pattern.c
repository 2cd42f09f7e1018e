/*
 * A user's patterns: what they find in any bytes, what is said of those that
 * are wrong, and that none goes on for ever.
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

#include "../../src/base/pattern.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

static int saved;

static void
be_silent(void)
{
	saved = dup(STDERR_FILENO);
	assert_non_null(freopen("/dev/null", "w", stderr));
}

static void
speak(void)
{
	fflush(stderr);
	dup2(saved, STDERR_FILENO);
	close(saved);
}

static const struct {
	const char *pattern, *text;
	bool ignore_case, found;
} rows[] = {
	{ "cat", "the cat", false, true }, { "cat", "the Cat", false, false }, { "cat", "the Cat", true, true },
	{ "(?i)cat", "CAT", false, true }, { "^b", "a\nb", false, true }, { "a$", "a\nb", false, true },
	{ "\\Aa\\z", "a\nb", false, false }, { "", "", false, true }, { "x", "", false, false }, { "^$", "", false, true },
	/* letters of all scripts, and their cases */
	{ "^\\w+$", "Jürgen", false, true }, { "ÉTÉ", "été", true, true }, { "\\bété\\b", "l'été.", false, true },
	{ "^.$", "日", false, true }, { "\\d", "٣", false, true }, { "k", "\xe2\x84\xaa", true, true },
	/* what is no UTF-8 matches nothing, and the rest is found all the same */
	{ "caf.$", "caf\xe9", false, false }, { "x", "caf\xe9x", false, true }, { "a", "\xed\xa0\x80\xff" "a", false, true },
	{ ".", "\xff", false, false },
};

static void
what_is_found(void **state)
{
	struct diag diag = { .prog = "t" };

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct pattern *p = pattern_new(rows[i].pattern, rows[i].ignore_case, &diag);
		struct slice s = slice_from(rows[i].text);
		char *copy = malloc(s.len + (s.len == 0));

		assert_non_null(p);
		assert_non_null(copy);
		memcpy(copy, s.ptr, s.len);
		if (pattern_match(p, (struct slice){ copy, s.len }, NOWHERE) !=
		    (rows[i].found ? PATTERN_YES : PATTERN_NO))
			fail_msg("'%s' in '%s'", rows[i].pattern, rows[i].text);
		free(copy);
		pattern_free(p);
	}
	assert_int_equal(diag.errors, 0);
}

/* Bytes behind a NUL are text too. */
static void
zero_bytes(void **state)
{
	struct diag diag = { .prog = "t" };
	struct pattern *p = pattern_new("b\\x00c", false, &diag);

	(void)state;
	assert_non_null(p);
	assert_int_equal(pattern_match(p, SLICE("a\0b\0c"), NOWHERE), PATTERN_YES);
	assert_int_equal(pattern_match(p, (struct slice){ NULL, 0 }, NOWHERE), PATTERN_NO);
	pattern_free(p);
}

static void
wrong_patterns(void **state)
{
	static const char *const patterns[] = { "(a", "[z-a]", "*", "\\", "(?<n>a)(?<n>b)", "\xff", "a{2,1}" };
	struct diag diag = { .prog = "t" };

	(void)state;
	be_silent();
	for (size_t i = 0; i < COUNT(patterns); i++) {
		assert_null(pattern_new(patterns[i], false, &diag));
		assert_int_equal(diag.errors, i + 1);
	}
	speak();
	pattern_free(NULL);
}

/* A match that backtracks beyond the limits is an error and neither yes nor no. */
static void
backtracking_ends(void **state)
{
	struct diag diag = { .prog = "t" };
	struct pattern *p = pattern_new("^(a|aa)+$", false, &diag);
	char text[64];

	(void)state;
	assert_non_null(p);
	memset(text, 'a', sizeof(text));
	text[63] = '!';
	be_silent();
	assert_int_equal(pattern_match(p, (struct slice){ text, 64 }, NOWHERE), PATTERN_ERROR);
	speak();
	assert_int_equal(diag.errors, 1);
	assert_int_equal(pattern_match(p, SLICE("aaa"), NOWHERE), PATTERN_YES);
	pattern_free(p);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_found),
		cmocka_unit_test(zero_bytes),
		cmocka_unit_test(wrong_patterns),
		cmocka_unit_test(backtracking_ends),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
