/*
 * What is said about options that are wrong, and lists that are given to them.
 */
#include <getopt.h>
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

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

/* What is said on standard error up to the next call. */
static int saved;
static FILE *said;

static void
listen_in(void)
{
	fflush(stderr);
	saved = dup(STDERR_FILENO);
	said = tmpfile();
	assert_non_null(said);
	dup2(fileno(said), STDERR_FILENO);
}

static void
was_said(const char *expected)
{
	char text[1024];
	size_t n;

	fflush(stderr);
	dup2(saved, STDERR_FILENO);
	close(saved);
	rewind(said);
	n = fread(text, 1, sizeof(text) - 1, said);
	text[n] = '\0';
	fclose(said);
	assert_string_equal(text, expected);
}

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

/* As getopt_long sees them. */
static void
misused(void **state)
{
	static const struct option words[] = {
		{ "level", required_argument, NULL, 'l' }, { "far", required_argument, NULL, 256 },
		{ "quick", no_argument, NULL, 'q' }, { "only", no_argument, NULL, 257 }, { NULL, 0, NULL, 0 },
	};
	static const char letters[] = ":l:q";
	static const struct {
		const char *argv[3];
		const char *said;
	} rows[] = {
		{ { "t", "-x" }, "t: unknown option '-x'\nusage: t\n" }, { { "t", "-qx" }, "t: unknown option '-x'\nusage: t\n" },
		{ { "t", "--none" }, "t: unknown option '--none'\nusage: t\n" },
		{ { "t", "--none=3" }, "t: unknown option '--none=3'\nusage: t\n" },
		{ { "t", "-l" }, "t: option '-l' needs a value\nusage: t\n" },
		{ { "t", "--level" }, "t: option '--level' needs a value\nusage: t\n" },
		{ { "t", "--far" }, "t: option '--far' needs a value\nusage: t\n" },
		{ { "t", "--quick=1" }, "t: option '--quick=1' takes no value\nusage: t\n" },
		{ { "t", "--only=1" }, "t: option '--only=1' takes no value\nusage: t\n" },
	};

	(void)state;
	opterr = 0;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct diag diag = { .prog = "t" };
		char *argv[3] = { 0 };
		int c;

		for (size_t k = 0; k < 2; k++)
			argv[k] = strdup(rows[i].argv[k]);
		optind = 0;
		while ((c = getopt_long(2, argv, letters, words, NULL)) == 'q' || c == 257)
			;
		assert_true(c == ':' || c == '?');
		listen_in();
		assert_int_equal(option_misused(&diag, c, argv, letters, "usage: t\n"), EXIT_TROUBLE);
		was_said(rows[i].said);
		for (size_t k = 0; k < 2; k++)
			free(argv[k]);
	}
}

static void
lists_of_words(void **state)
{
	struct words w = { 0 };
	char one[] = "a, b c ", two[] = "", three[] = "\td ,, ,e,";
	static const char *const expected[] = { "a", "b c", "", "d", "", "", "e", "" };

	(void)state;
	assert_true(words_add(&w, one));
	assert_true(words_add(&w, two));
	assert_true(words_add(&w, three));
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
		cmocka_unit_test(misused),
		cmocka_unit_test(lists_of_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
