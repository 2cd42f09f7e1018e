/*
 * Reading in blocks: every byte once, in order, whatever the pieces; what
 * cannot be read is told.
 */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../src/base/input.h"

static char folder[] = "/tmp/rel-input.XXXXXX";
static char path[64];

static int
setup(void **state)
{
	(void)state;
	if (mkdtemp(folder) == NULL)
		return 1;
	snprintf(path, sizeof(path), "%s/j.md", folder);
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	unlink(path);
	return rmdir(folder);
}

static char
byte_at(size_t i)
{
	return (char)(i * 7 + i / 251);
}

static void
make_file(size_t len)
{
	FILE *f = fopen(path, "w");

	assert_non_null(f);
	for (size_t i = 0; i < len; i++)
		putc(byte_at(i), f);
	assert_int_equal(fclose(f), 0);
}

static void
the_whole_file_in_order(void **state)
{
	static const size_t sizes[] = { 0, 1, 65535, 65536, 65537, 400000 };
	struct input in = { 0 };
	struct diag d = { .prog = "test" };

	(void)state;
	for (size_t k = 0; k < sizeof(sizes) / sizeof(sizes[0]); k++) {
		size_t seen = 0;

		make_file(sizes[k]);
		assert_true(input_open(&in, path, &d));
		assert_string_equal(in.name, path);
		while (input_fill(&in, &d) == INPUT_MORE) {
			for (; in.start < in.end; in.start++, seen++)
				assert_int_equal(in.buf[in.start], byte_at(seen));
		}
		assert_int_equal(seen, sizes[k]);
		/* the end stays the end */
		assert_int_equal(input_fill(&in, &d), INPUT_END);
		input_close(&in);
	}
	input_free(&in);
	assert_int_equal(d.errors, 0);
}

/* Nothing is given up that lies behind start: the room grows to hold it all. */
static void
what_is_not_used_stays(void **state)
{
	enum { SIZE = 400000 };
	struct input in = { 0 };
	struct diag d = { .prog = "test" };
	enum input_status s;

	(void)state;
	make_file(SIZE);
	assert_true(input_open(&in, path, &d));
	while ((s = input_fill(&in, &d)) == INPUT_MORE)
		;
	assert_int_equal(s, INPUT_END);
	assert_int_equal(in.end - in.start, SIZE);
	for (size_t i = 0; i < SIZE; i++)
		assert_int_equal(in.buf[in.start + i], byte_at(i));
	input_free(&in);
}

/* A reader that leaves a little each time needs no more room for it. */
static void
room_stays_small(void **state)
{
	enum { SIZE = 3000000 };
	struct input in = { 0 };
	struct diag d = { .prog = "test" };
	size_t seen = 0;

	(void)state;
	make_file(SIZE);
	assert_true(input_open(&in, path, &d));
	while (input_fill(&in, &d) == INPUT_MORE)
		while (in.end - in.start > 1000) {
			assert_int_equal(in.buf[in.start], byte_at(seen));
			in.start++;
			seen++;
		}
	assert_int_equal(seen + (in.end - in.start), SIZE);
	assert_true(in.cap <= 200000);
	input_free(&in);
}

static void
a_slow_pipe(void **state)
{
	struct input in = { 0 };
	struct diag d = { .prog = "test" };
	int fds[2], saved = dup(STDIN_FILENO);
	size_t seen = 0;
	pid_t child;

	(void)state;
	assert_int_equal(pipe(fds), 0);
	child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		close(fds[0]);
		for (size_t i = 0; i < 2000; i++) {
			char c = byte_at(i);

			if (write(fds[1], &c, 1) != 1)
				_exit(1);
		}
		_exit(0);
	}
	close(fds[1]);
	dup2(fds[0], STDIN_FILENO);
	close(fds[0]);
	assert_true(input_open(&in, "-", &d));
	assert_string_equal(in.name, "<stdin>");
	while (input_fill(&in, &d) == INPUT_MORE)
		for (; in.start < in.end; in.start++, seen++)
			assert_int_equal(in.buf[in.start], byte_at(seen));
	assert_int_equal(seen, 2000);
	input_free(&in);
	waitpid(child, NULL, 0);
	dup2(saved, STDIN_FILENO);
	close(saved);
}

/* Open what cannot be, with stderr in a file, and compare the message. */
static void
refused(const char *operand, const char *message)
{
	struct input in = { 0 };
	struct diag d = { .prog = "test" };
	char real[256];
	FILE *f = tmpfile();
	int saved = dup(STDERR_FILENO);
	ssize_t n;
	bool ok;

	assert_non_null(f);
	dup2(fileno(f), STDERR_FILENO);
	ok = input_open(&in, operand, &d);
	dup2(saved, STDERR_FILENO);
	close(saved);
	assert_false(ok);
	assert_int_equal(d.errors, 1);
	n = pread(fileno(f), real, sizeof(real) - 1, 0);
	assert_true(n > 0);
	real[n] = '\0';
	assert_string_equal(real, message);
	fclose(f);
	input_free(&in);
}

static void
what_cannot_be_opened(void **state)
{
	(void)state;
	refused("/", "test: /: cannot read: Is a directory\n");
	refused("/no/such/file", "test: /no/such/file: cannot open: No such file or directory\n");
	refused("", "test: '' is no file name\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_whole_file_in_order),
		cmocka_unit_test(what_is_not_used_stays),
		cmocka_unit_test(room_stays_small),
		cmocka_unit_test(a_slow_pipe),
		cmocka_unit_test(what_cannot_be_opened),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
