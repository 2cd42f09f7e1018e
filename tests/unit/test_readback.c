/*
 * Reading back what is to be added.
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

#include "../../src/journal/readback.h"

static const day_t day = 20778;		/* 2026-11-21 */

/* What becomes of an entry behind a text. */
static enum readback_verdict
verdict(const char *text, const char *bytes, uint64_t entry, struct readback *b)
{
	struct reader_opened opened;
	struct reader_options o;
	struct addition a = { .line = 0 };
	struct diag d = { .prog = "test" };
	char name[] = "/tmp/rel-readback.XXXXXX";
	int fd = mkstemp(name);
	struct habit h;

	assert_int_equal(write(fd, text, strlen(text)), (int)strlen(text));
	unlink(name);
	opened = (struct reader_opened){ .fd = fd, .name = "j.md" };
	o = (struct reader_options){ .opened = &opened };
	assert_true(habit_learn(&h, &o, &d));
	assert_true(buf_add(&a.bytes, bytes, strlen(bytes)));
	a.entry = entry;
	a.line = h.lines + 1;
	for (const char *p = bytes; *p != '\0'; p++)
		a.line += *p == '\n';
	assert_true(readback_check(b, &o, &h, &a, day, &d));
	addition_free(&a);
	close(fd);
	return b->verdict;
}

static void
verdicts(void **state)
{
	struct readback b;

	(void)state;
	assert_int_equal(verdict("## 2026-11-21\n", "- a\n", 2, &b), READBACK_FINE);
	assert_int_equal(verdict("```\n", "- 2026-11-21 a\n", 2, &b), READBACK_HIDDEN);
	assert_int_equal(b.line, 1);
	assert_int_equal(verdict("# Days\n", "- a\n", 2, &b), READBACK_NOTHING);
	assert_int_equal(verdict("# Days\n", "- 02-12-2024 a\n", 2, &b), READBACK_UNDATED);
	assert_int_equal(verdict("# Days\n", "- 2026-11-20 a\n", 2, &b), READBACK_OTHER_DAY);
	assert_int_equal(b.day, day - 1);
	assert_int_equal(verdict("# 2026-11\n", "- a\n", 2, &b), READBACK_UNDATED);
	assert_int_equal(verdict("# Days\n", "- 2026-11-21 a\n  - 2026-11-20 b\n", 2, &b), READBACK_SEVERAL);
	assert_int_equal(b.line, 2);
	assert_int_equal(verdict("# Days\n", "2026-11-21 a\n```\n", 2, &b), READBACK_HIDES);
	assert_string_equal(b.what, "code fence");
	assert_int_equal(verdict("2026-11-20 a\n", "- b\n\n2026-11-21 c\n", 4, &b), READBACK_CHANGES);
	assert_int_equal(verdict("# @Anna\n", "- 2026-11-21 a\n", 2, &b), READBACK_PEOPLE);
	/* a part of the heading's entry is none of its own */
	assert_int_equal(verdict("## 2026-11-21 @Anna\n", "- a\n", 2, &b), READBACK_NOTHING);
	assert_int_equal(verdict("[2026-11-20 10:00] a\n", "[2026-11-21 09:00] b\n", 2, &b), READBACK_FINE);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(verdicts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
