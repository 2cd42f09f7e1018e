/*
 * Which files a program reads: those given, else REL_JOURNAL on a terminal,
 * else standard input.
 */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../src/base/operand.h"

/* Make standard input a terminal, or a pipe; false when this system has no terminals to give. */
static bool
input_is(bool terminal)
{
	int fds[2], fd;

	if (!terminal) {
		assert_int_equal(pipe(fds), 0);
		close(fds[1]);
		assert_int_equal(dup2(fds[0], STDIN_FILENO), STDIN_FILENO);
		close(fds[0]);
		return true;
	}
	fd = posix_openpt(O_RDWR | O_NOCTTY);
	if (fd < 0 || grantpt(fd) != 0 || unlockpt(fd) != 0)
		return false;
	fd = open(ptsname(fd), O_RDWR | O_NOCTTY);
	if (fd < 0 || dup2(fd, STDIN_FILENO) < 0)
		return false;
	return isatty(STDIN_FILENO);
}

static void
reads(const char *operand, const char *expected)
{
	char copy[16], *argv[] = { copy, NULL };
	const char *fallback;
	struct operands o;

	snprintf(copy, sizeof(copy), "%s", operand == NULL ? "" : operand);
	o = operands_journal(operand != NULL, argv, &fallback);
	assert_int_equal(o.n, 1);
	assert_string_equal(o.files[0], expected);
}

static void
in_a_pipe(void **state)
{
	(void)state;
	assert_true(input_is(false));
	setenv("REL_JOURNAL", "/j.md", 1);
	reads(NULL, "-");
	reads("a.md", "a.md");
	reads("", "");
}

static void
on_a_terminal(void **state)
{
	(void)state;
	if (!input_is(true))
		skip();
	setenv("REL_JOURNAL", "/j.md", 1);
	reads(NULL, "/j.md");
	reads("-", "-");
	reads("a.md", "a.md");
	setenv("REL_JOURNAL", "", 1);
	reads(NULL, "-");
	unsetenv("REL_JOURNAL");
	reads(NULL, "-");
}

static void
several(void **state)
{
	char a[] = "a", input[] = "-", b[] = "b", *argv[] = { a, input, b, NULL };
	const char *fallback;
	struct operands o = operands_journal(3, argv, &fallback);

	(void)state;
	assert_int_equal(o.n, 3);
	assert_string_equal(o.files[2], "b");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(in_a_pipe),
		cmocka_unit_test(on_a_terminal),
		cmocka_unit_test(several),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
