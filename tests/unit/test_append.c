/*
 * Appending to a file: all, or it is as it was.
 */
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../src/base/append.h"
#include "../../src/base/filelock.h"

static char folder[] = "/tmp/rel-append.XXXXXX";
static char path[64];

static int
start(void **state)
{
	(void)state;
	if (mkdtemp(folder) == NULL)
		return -1;
	snprintf(path, sizeof(path), "%s/j.md", folder);
	return 0;
}

static int
end(void **state)
{
	(void)state;
	unlink(path);
	return rmdir(folder);
}

static int
open_with(const char *text, struct diag *d)
{
	int fd;

	unlink(path);
	fd = filelock_open(path, true, d);
	assert_true(fd > 2);
	assert_int_equal(write(fd, text, strlen(text)), (int)strlen(text));
	return fd;
}

static void
holds(const char *text)
{
	char buf[64];
	FILE *f = fopen(path, "r");
	size_t n;

	assert_non_null(f);
	n = fread(buf, 1, sizeof(buf) - 1, f);
	buf[n] = '\0';
	fclose(f);
	assert_string_equal(buf, text);
}

static void
bytes_go_to_the_end(void **state)
{
	struct diag d = { .prog = "test" };
	int fd = open_with("", &d);

	(void)state;
	assert_true(append_bytes(fd, path, 0, SLICE("one\n"), &d));
	holds("one\n");
	assert_int_equal(lseek(fd, 0, SEEK_SET), 0);
	assert_true(append_bytes(fd, path, 4, SLICE("two\n"), &d));
	holds("one\ntwo\n");
	assert_int_equal(d.errors, 0);
	close(fd);
}

static void
a_file_that_changed_is_left_alone(void **state)
{
	struct diag d = { .prog = "test" };
	int fd = open_with("one\n", &d);

	(void)state;
	assert_false(append_unchanged(fd, path, 3, &d));
	assert_false(append_bytes(fd, path, 3, SLICE("two\n"), &d));
	holds("one\n");
	assert_int_equal(unlink(path), 0);
	assert_false(append_bytes(fd, path, 4, SLICE("two\n"), &d));
	assert_int_equal(d.errors, 3);
	close(fd);
}

static void
a_short_write_is_taken_back(void **state)
{
	struct diag d = { .prog = "test" };
	struct rlimit old, limit;
	int fd = open_with("one\n", &d);

	(void)state;
	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &old), 0);
	limit = old;
	for (rlim_t room = 0; room < 4; room++) {
		limit.rlim_cur = 4 + room;
		assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
		assert_false(append_bytes(fd, path, 4, SLICE("two\n"), &d));
		assert_int_equal(setrlimit(RLIMIT_FSIZE, &old), 0);
		holds("one\n");
	}
	assert_int_equal(d.errors, 4);
	assert_true(append_bytes(fd, path, 4, SLICE("two\n"), &d));
	close(fd);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(bytes_go_to_the_end),
		cmocka_unit_test(a_file_that_changed_is_left_alone),
		cmocka_unit_test(a_short_write_is_taken_back),
	};

	return cmocka_run_group_tests(tests, start, end);
}
