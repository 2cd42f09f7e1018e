/*
 * Locked files: the one that has the name, and one holder at a time.
 */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../src/base/filelock.h"

static char folder[64];

static void
path_of(char *path, const char *name)
{
	snprintf(path, 100, "%s/%s", folder, name);
}

static int
start(void **state)
{
	(void)state;
	strcpy(folder, "/tmp/filelock.XXXXXX");
	return mkdtemp(folder) == NULL ? -1 : 0;
}

static int
end(void **state)
{
	static const char *const names[] = { "a", "b", "fifo", "link" };
	char path[100];

	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		path_of(path, names[i]);
		unlink(path);
	}
	return rmdir(folder);
}

static void
a_file_is_made_only_when_asked_for(void **state)
{
	struct diag d = { .prog = "test" };
	char path[100];
	int fd;

	(void)state;
	path_of(path, "a");
	assert_int_equal(filelock_open(path, false, &d), -1);
	assert_int_equal(d.errors, 1);
	fd = filelock_open(path, true, &d);
	assert_true(fd >= 0);
	assert_true(filelock_holds(fd, path));
	close(fd);
}

static void
what_is_no_regular_file_is_refused(void **state)
{
	struct diag d = { .prog = "test" };
	char path[100];

	(void)state;
	path_of(path, "fifo");
	assert_int_equal(mkfifo(path, 0600), 0);
	assert_int_equal(filelock_open(path, false, &d), -1);
	assert_int_equal(filelock_open("/dev/null", false, &d), -1);
	assert_int_equal(filelock_open(folder, false, &d), -1);
	assert_int_equal(filelock_open("", true, &d), -1);
	assert_int_equal(d.errors, 4);
}

/* A child waits for the lock; meanwhile another file is put in the place of the first. */
static void
who_waited_gets_the_file_that_is_there_then(void **state)
{
	struct diag d = { .prog = "test" };
	char path[100], other[100], byte = 0;
	int fd, new, ready[2], status;
	pid_t child;

	(void)state;
	path_of(path, "a");
	path_of(other, "b");
	fd = filelock_open(path, true, &d);
	assert_true(fd >= 0 && pipe(ready) == 0);
	child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		int got;

		/* the lock is of what was opened, which both have until then */
		close(fd);
		(void)!write(ready[1], "x", 1);
		got = filelock_open(path, false, &d);
		_exit(got >= 0 && read(got, &byte, 1) == 1 && byte == 'n' ? 0 : 1);
	}
	assert_int_equal(read(ready[0], &byte, 1), 1);
	usleep(50000);
	assert_int_equal(waitpid(child, &status, WNOHANG), 0);
	new = open(other, O_WRONLY | O_CREAT, 0600);
	assert_int_equal(write(new, "new\n", 4), 4);
	close(new);
	assert_int_equal(rename(other, path), 0);
	assert_false(filelock_holds(fd, path));
	close(fd);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	close(ready[0]);
	close(ready[1]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_file_is_made_only_when_asked_for),
		cmocka_unit_test(what_is_no_regular_file_is_refused),
		cmocka_unit_test(who_waited_gets_the_file_that_is_there_then),
	};

	return cmocka_run_group_tests(tests, start, end);
}
