/*
 * Replacing a file: what is there before and after. The faults are in
 * tests/inplace.
 */
#include <dirent.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../src/base/attributes.h"
#include "../../src/base/replace.h"

static char folder[64];

static void
path_of(char *path, const char *name)
{
	snprintf(path, 512, "%s/%s", folder, name);
}

static void
write_file(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0640);

	assert_true(fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text));
	close(fd);
}

static void
assert_content(const char *path, const char *text)
{
	char found[64] = "";
	int fd = open(path, O_RDONLY);

	assert_true(fd >= 0 && read(fd, found, sizeof(found) - 1) >= 0);
	close(fd);
	assert_string_equal(found, text);
}

static int
files(void)
{
	DIR *d = opendir(folder);
	int n = 0;

	while (readdir(d) != NULL)
		n++;
	closedir(d);
	return n - 2;
}

static int
start(void **state)
{
	(void)state;
	strcpy(folder, "/tmp/replace.XXXXXX");
	return mkdtemp(folder) == NULL ? -1 : 0;
}

static int
end(void **state)
{
	char path[512];
	struct dirent *e;
	DIR *d = opendir(folder);

	(void)state;
	while ((e = readdir(d)) != NULL) {
		path_of(path, e->d_name);
		unlink(path);
	}
	closedir(d);
	return rmdir(folder);
}

static void
the_new_content_is_there_with_the_old_mode(void **state)
{
	struct diag d = { .prog = "test" };
	struct replace f = { 0 };
	struct stat before, after;
	char path[512];

	(void)state;
	path_of(path, "a");
	write_file(path, "old");
	assert_int_equal(chmod(path, 0604), 0);
	stat(path, &before);
	assert_true(replace_open(&f, path, &d));
	assert_true(slice_equal(buf_slice(&f.content), SLICE("old")));
	assert_true(replace_write(&f, SLICE("new\n"), &d));
	replace_close(&f);
	assert_content(path, "new\n");
	assert_int_equal(stat(path, &after), 0);
	assert_int_equal(after.st_mode, before.st_mode);
	assert_int_not_equal(after.st_ino, before.st_ino);
	assert_int_equal(files(), 1);
}

static void
an_empty_file_and_a_name_of_the_greatest_length(void **state)
{
	struct diag d = { .prog = "test" };
	struct replace f = { 0 };
	char path[512], name[256];

	(void)state;
	memset(name, 'n', 255);
	name[255] = '\0';
	path_of(path, name);
	write_file(path, "");
	assert_true(replace_open(&f, path, &d));
	assert_int_equal(f.content.len, 0);
	assert_true(replace_write(&f, SLICE("new"), &d));
	replace_close(&f);
	assert_content(path, "new");
	assert_int_equal(files(), 1);
}

static void
what_cannot_be_replaced_is_refused(void **state)
{
	struct diag d = { .prog = "test" };
	struct replace f = { 0 };
	char path[512], other[512];

	(void)state;
	path_of(path, "a");
	assert_false(replace_open(&f, path, &d));
	replace_close(&f);
	write_file(path, "old");
	path_of(other, "b");
	assert_int_equal(link(path, other), 0);
	assert_false(replace_open(&f, path, &d));
	replace_close(&f);
	assert_int_equal(d.errors, 2);
	assert_content(other, "old");
}

static void
a_file_that_changed_meanwhile_stays(void **state)
{
	struct diag d = { .prog = "test" };
	struct replace f = { 0 };
	char path[512];

	(void)state;
	path_of(path, "a");
	write_file(path, "old");
	assert_true(replace_open(&f, path, &d));
	write_file(path, "mine");
	assert_false(replace_write(&f, SLICE("new"), &d));
	replace_close(&f);
	assert_int_equal(d.errors, 1);
	assert_content(path, "mine");
	assert_int_equal(files(), 1);
}

static volatile sig_atomic_t told;

static void
tell(int n)
{
	told = n;
}

/* A signal that waits since before is the reason to leave the file as it is; it comes then. */
static void
a_signal_stops_it(void **state)
{
	struct sigaction act = { .sa_handler = tell };
	struct diag d = { .prog = "test" };
	struct replace f = { 0 };
	sigset_t term, mask;
	char path[512];

	(void)state;
	path_of(path, "a");
	write_file(path, "old");
	sigaction(SIGTERM, &act, NULL);
	sigemptyset(&term);
	sigaddset(&term, SIGTERM);
	sigprocmask(SIG_BLOCK, &term, &mask);
	raise(SIGTERM);
	assert_true(replace_open(&f, path, &d));
	assert_false(replace_write(&f, SLICE("new"), &d));
	replace_close(&f);
	assert_int_equal(told, 0);
	sigprocmask(SIG_SETMASK, &mask, NULL);
	assert_int_equal(told, SIGTERM);
	assert_int_equal(d.errors, 0);
	assert_content(path, "old");
	assert_int_equal(files(), 1);
}

static void
attributes_that_cannot_be_read_are_named(void **state)
{
	const char *what = NULL;
	struct stat st = { 0 };
	char path[512];
	int fd;

	(void)state;
	path_of(path, "a");
	write_file(path, "old");
	fd = open(path, O_RDWR);
	assert_int_equal(fstat(fd, &st), 0);
	assert_true(attributes_copy(fd, &st, fd, &what));
	assert_false(attributes_copy(fd, &st, -1, &what));
	assert_string_equal(what, "owner");
	close(fd);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(the_new_content_is_there_with_the_old_mode, start, end),
		cmocka_unit_test_setup_teardown(an_empty_file_and_a_name_of_the_greatest_length, start, end),
		cmocka_unit_test_setup_teardown(what_cannot_be_replaced_is_refused, start, end),
		cmocka_unit_test_setup_teardown(a_file_that_changed_meanwhile_stays, start, end),
		cmocka_unit_test_setup_teardown(a_signal_stops_it, start, end),
		cmocka_unit_test_setup_teardown(attributes_that_cannot_be_read_are_named, start, end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
