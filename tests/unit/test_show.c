/*
 * What may be sent to a terminal and how the rest is shown.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/base/show.h"

#define PLAIN(text) \
	assert_int_equal(show_plain(SLICE(text)), sizeof(text) - 1)

#define STOPS(text, at, shown, length) do { \
	struct slice s_ = SLICE(text); \
	char out_[SHOW_MAX]; \
	size_t len_ = 99; \
	assert_int_equal(show_plain(s_), at); \
	assert_int_equal(show_escape(slice_skip(s_, at), out_, &len_), length); \
	assert_int_equal(len_, sizeof(shown) - 1); \
	assert_memory_equal(out_, shown, len_); \
} while (0)

static void
words_pass(void **state)
{
	(void)state;
	PLAIN("");
	PLAIN("Lunch met Anna, \\ and ~!");
	PLAIN("caf\xc3\xa9 \xe4\xb8\xad \xd7\x90 \xf0\x9f\x98\x80");
	PLAIN("\xc2\xa0");				/* a blank that does not break */
	PLAIN("\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9");	/* ZWJ */
	PLAIN("\xd9\x85\xe2\x80\x8c\xd9\x86");		/* ZWNJ */
	PLAIN("\xe2\x9d\xa4\xef\xb8\x8f");		/* variation selector */
}

static void
what_drives_is_shown(void **state)
{
	(void)state;
	STOPS("ab\x1b[31m", 2, "\\x1b", 1);
	STOPS("\n", 0, "\\x0a", 1);
	STOPS("\t", 0, "\\x09", 1);
	STOPS("\r", 0, "\\x0d", 1);
	STOPS("a\0", 1, "\\x00", 1);
	STOPS("\x7f", 0, "\\x7f", 1);
	STOPS("\xc2\x9b", 0, "\\u{9b}", 2);		/* C1: CSI */
	STOPS("\xc2\x80", 0, "\\u{80}", 2);
	STOPS("\xc2\xad", 0, "\\u{ad}", 2);		/* soft hyphen */
	STOPS("x\xe2\x80\xae", 1, "\\u{202e}", 3);	/* right-to-left override */
	STOPS("\xe2\x80\x8e", 0, "\\u{200e}", 3);
	STOPS("\xe2\x80\x8b", 0, "\\u{200b}", 3);	/* zero-width space */
	STOPS("\xe2\x80\xa8", 0, "\\u{2028}", 3);
	STOPS("\xe2\x81\xa6", 0, "\\u{2066}", 3);	/* isolates */
	STOPS("\xe2\x81\xa9", 0, "\\u{2069}", 3);
	STOPS("\xd8\x9c", 0, "\\u{61c}", 2);		/* Arabic letter mark */
	STOPS("\xef\xbb\xbf", 0, "\\u{feff}", 3);
	STOPS("\xf3\xa0\x80\x81", 0, "\\u{e0001}", 4);	/* language tag */
	STOPS("\xf4\x8f\xbf\xbf", 0, "\\u{10ffff}", 4);
}

static void
invalid_bytes_are_shown(void **state)
{
	(void)state;
	STOPS("a\xff", 1, "\\xff", 1);
	STOPS("\xc3(", 0, "\\xc3", 1);
	STOPS("\x9b", 0, "\\x9b", 1);
	STOPS("\xe2\x82", 0, "\\xe2", 1);
	STOPS("\xed\xa0\x80", 0, "\\xed", 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_pass),
		cmocka_unit_test(what_drives_is_shown),
		cmocka_unit_test(invalid_bytes_are_shown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
