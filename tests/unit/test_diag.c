/*
 * Messages: their one form, that they are one line whatever is in them, and
 * what is counted.
 */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../src/base/diag.h"
#include "../../src/base/slice.h"

static char said[8192];
static size_t said_len;
static int real_stderr;
static FILE *catch;

static void
begin(void)
{
	fflush(stderr);
	catch = tmpfile();
	assert_non_null(catch);
	real_stderr = dup(STDERR_FILENO);
	dup2(fileno(catch), STDERR_FILENO);
}

static void
end(void)
{
	ssize_t n;

	dup2(real_stderr, STDERR_FILENO);
	close(real_stderr);
	n = pread(fileno(catch), said, sizeof(said) - 1, 0);
	assert_true(n >= 0);
	said_len = (size_t)n;
	said[n] = '\0';
	fclose(catch);
}

static void
places(void **state)
{
	struct diag d = { .prog = "reltags" };

	(void)state;
	begin();
	diag_warn(&d, NOWHERE, "plain");
	diag_warn(&d, (struct place){ .file = "a.md" }, "file");
	diag_warn(&d, (struct place){ .file = "a.md", .line = 12 }, "line");
	diag_warn(&d, (struct place){ .file = "<stdin>", .line = 12, .col = 3 }, "%s %d", "col", 5);
	diag_warn(&d, (struct place){ .file = "a", .line = UINT64_MAX, .col = UINT64_MAX }, "far");
	end();
	assert_string_equal(said,
	    "reltags: plain\n"
	    "reltags: a.md: file\n"
	    "reltags: a.md:12: line\n"
	    "reltags: <stdin>:12:3: col 5\n"
	    "reltags: a:18446744073709551615:18446744073709551615: far\n");
	assert_int_equal(d.warnings, 5);
	assert_int_equal(d.errors, 0);
}

static void
what_is_counted_and_printed(void **state)
{
	struct diag d = { .prog = "p", .quiet = true };

	(void)state;
	begin();
	diag_warn(&d, NOWHERE, "not seen");
	diag_error(&d, NOWHERE, "seen");
	errno = ENOENT;
	diag_errno(&d, (struct place){ .file = "x" }, "cannot open");
	diag_memory(&d);
	end();
	assert_string_equal(said, "p: seen\np: x: cannot open: No such file or directory\n"
	    "p: out of memory\n");
	assert_int_equal(d.warnings, 1);
	assert_int_equal(d.errors, 3);
}

/* What breaks a rule is a warning like any other, unless findings are kept. */
static void
rules_are_warnings(void **state)
{
	struct diag d = { .prog = "p" };

	(void)state;
	begin();
	diag_rule(&d, (struct place){ "a", 1, 2 }, SEVERITY_ERROR, "D8", "no day %d", 30);
	diag_hint(&d, "not said");
	diag_rule(&d, (struct place){ "a", 1, 2 }, SEVERITY_NOTE, "D3", "no matter");
	d.quiet = true;
	diag_rule(&d, (struct place){ "a", 1, 2 }, SEVERITY_ERROR, "D8", "quiet");
	end();
	assert_string_equal(said, "p: a:1:2: no day 30\np: a:1:2: no matter\n");
	assert_int_equal(d.warnings, 3);
	assert_int_equal(d.errors, 0);
}

static void
no_message_drives_a_terminal(void **state)
{
	struct diag d = { .prog = "p" };
	struct slice tag = SLICE("\x1b]0;x\a\n\xff\xe2\x80\xae");

	(void)state;
	begin();
	diag_error(&d, (struct place){ .file = "a\nb\x1b.md", .line = 1 }, "tag '%.*s' is odd",
	    DIAG_SLICE(tag));
	end();
	assert_string_equal(said, "p: a\\x0ab\\x1b.md:1: tag '\\x1b]0;x\\x07\\x0a\\xff\\u{202e}' is odd\n");
}

/* However long the parts are, one line comes out, and it shows that it was cut. */
static void
long_messages_are_cut(void **state)
{
	struct diag d = { .prog = "p" };
	char *longer = malloc(10001);

	(void)state;
	assert_non_null(longer);
	memset(longer, 'x', 10000);
	longer[10000] = '\0';
	begin();
	diag_error(&d, NOWHERE, "%s", longer);
	end();
	assert_true(said_len < 2100);
	assert_string_equal(said + said_len - 5, "x...\n");
	assert_ptr_equal(strchr(said, '\n'), said + said_len - 1);

	begin();
	diag_error(&d, (struct place){ .file = longer, .line = 7 }, "words");
	end();
	assert_true(said_len < 2100);
	assert_string_equal(said + said_len - 5, "x...\n");
	assert_ptr_equal(strchr(said, '\n'), said + said_len - 1);

	/* every byte becomes four */
	memset(longer, '\x01', 10000);
	begin();
	diag_error(&d, NOWHERE, "%s", longer);
	end();
	assert_true(said_len < 2100);
	assert_string_equal(said + said_len - 4, "...\n");
	assert_ptr_equal(strchr(said, '\n'), said + said_len - 1);

	/* no half character, wherever the cut falls */
	for (size_t skip = 0; skip < 3; skip++) {
		for (size_t i = 0; i < 9999; i++)
			longer[i] = "\xe2\x82\xac"[(i + skip) % 3];
		longer[9999] = '\0';
		begin();
		diag_error(&d, (struct place){ .file = longer + (3 - skip) % 3 }, "x");
		end();
		assert_memory_equal(said + said_len - 7, "\xe2\x82\xac...\n", 7);
	}
	free(longer);
}

static void
slices_in_messages(void **state)
{
	struct diag d = { .prog = "p" };
	char many[300];
	struct slice s = { many, sizeof(many) }, none = { NULL, 0 };

	(void)state;
	memset(many, 'y', sizeof(many));
	begin();
	diag_error(&d, NOWHERE, "[%.*s]", DIAG_SLICE(none));
	diag_error(&d, NOWHERE, "[%.*s]", DIAG_SLICE(s));
	end();
	assert_memory_equal(said, "p: []\np: [yyy", 13);
	assert_int_equal(said_len, strlen("p: []\n") + strlen("p: []\n") + 200);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(places),
		cmocka_unit_test(what_is_counted_and_printed),
		cmocka_unit_test(rules_are_warnings),
		cmocka_unit_test(no_message_drives_a_terminal),
		cmocka_unit_test(long_messages_are_cut),
		cmocka_unit_test(slices_in_messages),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
