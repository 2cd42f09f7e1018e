/*
 * Checked output: the bytes that arrive, and that a failure is remembered
 * and told once.
 */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../src/base/out.h"

static int
temporary(void)
{
	FILE *f = tmpfile();
	int fd;

	assert_non_null(f);
	fd = dup(fileno(f));
	fclose(f);
	assert_true(fd >= 0);
	return fd;
}

/* Compare what the file holds, and close it. */
static void
holds(int fd, const char *want, size_t len)
{
	char *real = malloc(len + 2);
	ssize_t n;

	assert_non_null(real);
	n = pread(fd, real, len + 2, 0);
	assert_int_equal(n, len);
	assert_memory_equal(real, want, len);
	free(real);
	close(fd);
}

static void
all_kinds(void **state)
{
	struct out *o = malloc(sizeof(*o));
	struct diag d = { .prog = "test" };
	int fd = temporary();

	(void)state;
	assert_non_null(o);
	out_start(o, dup(fd));
	out_bytes(o, "ab", 2);
	out_bytes(o, NULL, 0);
	out_slice(o, SLICE("c\0d"));
	out_char(o, '\n');
	out_int(o, 0);
	out_char(o, ' ');
	out_int(o, -7);
	out_char(o, ' ');
	out_int(o, INT64_MAX);
	out_char(o, ' ');
	out_int(o, INT64_MIN);
	assert_true(out_close(o, &d));
	assert_int_equal(d.errors, 0);
#define WANT "abc\0d\n0 -7 9223372036854775807 -9223372036854775808"
	holds(fd, WANT, sizeof(WANT) - 1);
	free(o);
}

/* Pieces of every size around that of the buffer come out in order. */
static void
large_pieces(void **state)
{
	static const size_t sizes[] = { 1, 32767, 32768, 32769, 100, 70000, 32700, 68, 1 };
	struct out *o = malloc(sizeof(*o));
	struct diag d = { .prog = "test" };
	int fd = temporary();
	char *text = malloc(300000);
	size_t done = 0;

	(void)state;
	assert_non_null(o);
	assert_non_null(text);
	for (size_t i = 0; i < 300000; i++)
		text[i] = (char)('!' + i % 89);
	out_start(o, dup(fd));
	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		out_bytes(o, text + done, sizes[i]);
		done += sizes[i];
	}
	assert_true(out_close(o, &d));
	holds(fd, text, done);
	free(text);
	free(o);
}

static void
dropped_is_not_written(void **state)
{
	struct out *o = malloc(sizeof(*o));
	struct diag d = { .prog = "test" };
	int fd = temporary();

	(void)state;
	assert_non_null(o);
	out_start(o, dup(fd));
	out_bytes(o, "half a table", 12);
	out_drop(o);
	out_bytes(o, "x", 1);
	assert_true(out_close(o, &d));
	holds(fd, "x", 1);
	free(o);
}

/* Run with stderr into a file and give what it said. */
static void
errors_say(struct out *o, const char *want)
{
	struct diag d = { .prog = "test" };
	int saved = dup(STDERR_FILENO), fd = temporary();
	bool ok;

	dup2(fd, STDERR_FILENO);
	ok = out_close(o, &d);
	dup2(saved, STDERR_FILENO);
	close(saved);
	assert_false(ok);
	assert_int_equal(d.errors, 1);
	holds(fd, want, strlen(want));
}

/* What could drive a terminal is shown, however the bytes come; other output gets them. */
static void
a_terminal_is_not_driven(void **state)
{
	static const char text[] = "a\tb\r\nc\rd \x1b[31m \xc2\x9b" "31m \xe2\x80\xae \xff \xe2\x82\xac\n\xf0\x9f\x8d\x80\r\n";
	static const char want[] = "a\tb\r\nc\\x0dd \\x1b[31m \\u{9b}31m \\u{202e} \\xff \xe2\x82\xac\n"
	    "\xf0\x9f\x8d\x80\r\n";
	struct out *o = malloc(sizeof(*o));
	struct diag d = { .prog = "test" };
	char *large = malloc(33000 + sizeof(text)), *expected = malloc(33000 + sizeof(want));

	(void)state;
	assert_non_null(o);
	assert_non_null(large);
	assert_non_null(expected);
	memset(large, 'x', 33000);
	memset(expected, 'x', 33000);
	/* the end of the buffer falls before, within and behind each character */
	for (size_t before = 32768 - sizeof(text); before <= 32768; before++) {
		for (size_t piece = 1; piece < 40000; piece += 39998) {
			int fd = temporary();
			size_t len = before + sizeof(text) - 1;

			memcpy(large + before, text, sizeof(text));
			memcpy(expected + before, want, sizeof(want));
			out_start(o, dup(fd));
			out_guard(o);
			assert_false(o->guarded);
			o->guarded = true;
			for (size_t i = 0; i < len; i += piece)
				out_bytes(o, large + i, piece < len - i ? piece : len - i);
			assert_true(out_close(o, &d));
			holds(fd, expected, before + sizeof(want) - 1);
			large[before] = expected[before] = 'x';
		}
	}
	free(expected);
	free(large);
	free(o);
}

static void
a_full_disk_is_told_to_who_is_silent(void **state)
{
	struct diag d = { .prog = "test", .quiet = true };
	struct out o;

	(void)state;
	if (access("/dev/full", W_OK) != 0)
		skip();
	out_start(&o, open("/dev/full", O_WRONLY));
	assert_false(out_close(&o, &d));
	/* what was dropped had its own message */
	out_start(&o, open("/dev/full", O_WRONLY));
	out_drop(&o);
	assert_true(out_close(&o, &d));
	out_start(&o, open("/dev/null", O_WRONLY));
	assert_true(out_close(&o, &d));
}

static void
a_full_disk_is_told(void **state)
{
	struct out *o = malloc(sizeof(*o));
	int fd = open("/dev/full", O_WRONLY);

	(void)state;
	assert_non_null(o);
	if (fd < 0)
		skip();
	out_start(o, fd);
	out_bytes(o, "x", 1);
	assert_int_equal(o->failed, 0);
	assert_false(out_flush(o));
	assert_int_equal(o->failed, ENOSPC);
	/* what comes after changes nothing */
	out_bytes(o, "y", 1);
	assert_false(out_flush(o));
	errors_say(o, "test: standard output: No space left on device\n");
	free(o);
}

static void
a_closed_output_is_told(void **state)
{
	struct out *o = malloc(sizeof(*o));
	int fd = temporary();

	(void)state;
	assert_non_null(o);
	close(fd);
	out_start(o, fd);
	errors_say(o, "test: standard output: Bad file descriptor\n");
	free(o);
}

static void
a_closed_pipe_is_told_when_the_signal_is_ignored(void **state)
{
	struct out *o = malloc(sizeof(*o));
	int fds[2];

	(void)state;
	assert_non_null(o);
	assert_int_equal(pipe(fds), 0);
	close(fds[0]);
	signal(SIGPIPE, SIG_IGN);
	out_start(o, fds[1]);
	out_bytes(o, "x", 1);
	errors_say(o, "test: standard output: Broken pipe\n");
	signal(SIGPIPE, SIG_DFL);
	free(o);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(all_kinds),
		cmocka_unit_test(large_pieces),
		cmocka_unit_test(dropped_is_not_written),
		cmocka_unit_test(a_terminal_is_not_driven),
		cmocka_unit_test(a_full_disk_is_told),
		cmocka_unit_test(a_full_disk_is_told_to_who_is_silent),
		cmocka_unit_test(a_closed_output_is_told),
		cmocka_unit_test(a_closed_pipe_is_told_when_the_signal_is_ignored),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
