/*
 * What a program says of itself: the help, the usage, and what is wrong with
 * its options.
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

#include "../../src/base/program.h"
#include "said.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

enum { FAR = OPTION_OWN, ONLY };
static const struct option_row rows[] = {
	{ 0, NULL, "WHAT", "an operand" },
	{ 'l', "level", "N", "how high" },
	{ FAR, "far", "PLACE", "where" },
	{ 'q', "quick", NULL, "not slow" },
	{ ONLY, "only", NULL, "nothing else" },
	{ 'Q', NULL, NULL, "a letter alone" },
	{ 'w', "with-a-long-name", "EVERYTHING,...", "too long for its column" },
	{ 'e', "exactly", "TENS,...", "so long that one blank is left" },
	{ 'L', NULL, "N", NULL },
};

static const struct program program = {
	.name = "t", .does = "Do it.", .rows = rows, .nrows = COUNT(rows),
	.operands = "[FILE ...]", .also = "WHAT FILE", .example = "t -q j.md"
};

/* As getopt_long sees them. */
static void
misused(void **state)
{
	static const struct {
		const char *argv[3];
		const char *said;
	} cases[] = {
		{ { "t", "-x" }, "t: unknown option '-x'\n" },
		{ { "t", "-qx" }, "t: unknown option '-x'\n" },
		{ { "t", "--none" }, "t: unknown option '--none'\n" },
		{ { "t", "--none=3" }, "t: unknown option '--none=3'\n" },
		{ { "t", "-l" }, "t: option '-l' needs a value\n" },
		{ { "t", "-L" }, "t: option '-L' needs a value\n" },
		{ { "t", "--level" }, "t: option '--level' needs a value\n" },
		{ { "t", "--far" }, "t: option '--far' needs a value\n" },
		{ { "t", "--quick=1" }, "t: option '--quick=1' takes no value\n" },
		{ { "t", "--only=1" }, "t: option '--only=1' takes no value\n" },
	};
	struct program_options forms;

	(void)state;
	opterr = 0;
	program_options(&program, &forms);
	assert_string_equal(forms.letters, ":l:qQw:e:L:");
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct diag diag = { .prog = "t" };
		char *argv[3] = { 0 }, expected[400];
		int c;

		for (size_t k = 0; k < 2; k++)
			argv[k] = strdup(cases[i].argv[k]);
		optind = 0;
		while ((c = getopt_long(2, argv, forms.letters, forms.words, NULL)) == 'q' || c == ONLY)
			;
		assert_true(c == ':' || c == '?');
		listen_in();
		assert_int_equal(program_misused(&program, &diag, c, argv), EXIT_TROUBLE);
		snprintf(expected, sizeof(expected), "%susage: t [-Qq] [-e TENS,...] [--far PLACE] [-l N] "
		    "[--only] [-w EVERYTHING,...]\n         [FILE ...]\n       t WHAT FILE\n", cases[i].said);
		was_said(expected);
		for (size_t k = 0; k < 2; k++)
			free(argv[k]);
	}
}

static void
is_told(int letter, const char *expected)
{
	FILE *file = tmpfile();
	struct out out;
	char text[1024];
	size_t n;

	assert_non_null(file);
	out_start(&out, fileno(file));
	program_tell(&program, letter, &out);
	assert_true(out_flush(&out));
	rewind(file);
	n = fread(text, 1, sizeof(text) - 1, file);
	text[n] = '\0';
	fclose(file);
	assert_string_equal(text, expected);
}

static void
help_and_version(void **state)
{
	(void)state;
	is_told('V', "t (reltools) " REL_VERSION "\n");
	is_told('h', "Do it.\n"
	    "\n"
	    "  WHAT                   an operand\n"
	    "  -l, --level N          how high\n"
	    "      --far PLACE        where\n"
	    "  -q, --quick            not slow\n"
	    "      --only             nothing else\n"
	    "  -Q                     a letter alone\n"
	    "  -w, --with-a-long-name EVERYTHING,...  too long for its column\n"
	    "  -e, --exactly TENS,... so long that one blank is left\n"
	    "\n"
	    "example: t -q j.md\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(misused),
		cmocka_unit_test(help_and_version),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
