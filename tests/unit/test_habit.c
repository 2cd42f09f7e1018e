/*
 * What is learnt of how a journal is laid out.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/habit.h"

/* Learn the habit of a text, which is read behind a file that holds nothing. */
static void
learn(struct habit *h, struct reader_opened *opened, struct reader_options *o, const char *text)
{
	struct diag d = { .prog = "test" };

	*opened = (struct reader_opened){ .fd = -1, .name = "j.md", .more = slice_from(text) };
	*o = (struct reader_options){ .opened = opened };
	assert_true(habit_learn(h, o, &d));
}

static void
an_empty_journal_has_the_usual_habits(void **state)
{
	struct reader_opened opened;
	struct reader_options o;
	struct habit h;

	(void)state;
	learn(&h, &opened, &o, "");
	assert_int_equal(h.form, HABIT_BELOW);
	assert_int_equal(h.mark, '-');
	assert_int_equal(h.level, 2);
	assert_true(h.heading_apart);
	assert_false(h.loose);
	assert_int_equal(h.lines, 0);
	assert_int_equal(h.nsections, 1);
	assert_int_equal(h.census.entries, 0);
}

static void
habits_are_learnt(void **state)
{
	struct reader_opened opened;
	struct reader_options o;
	struct habit h;

	(void)state;
	learn(&h, &opened, &o, "### 2026/11/20\n* a\n\n* b\n");
	assert_int_equal(h.form, HABIT_BELOW);
	assert_int_equal(h.mark, '*');
	assert_int_equal(h.level, 3);
	assert_int_equal(h.heading.between, '/');
	assert_false(h.heading_apart);
	assert_true(h.loose);
	assert_true(h.next_to);
	assert_int_equal(h.lines, 4);
	assert_int_equal(h.census.entries, 2);
	learn(&h, &opened, &o, "2026-11-20 - a\n2026-11-20 - b");
	assert_int_equal(h.form, HABIT_LINE);
	assert_int_equal(h.mark, '\0');
	assert_string_equal(h.set_off, " - ");
	assert_false(h.loose);
	learn(&h, &opened, &o, "# @Anna\n\n# 2024\n\n- 2024-01-02 a\n\nprose\n");
	assert_false(h.next_to);
	assert_int_equal(h.nsections, 2);
	assert_false(h.sections[1].people);
	assert_int_equal(h.sections[1].date.precision, DATE_YEAR);
	learn(&h, &opened, &o, "# @Anna\n\n## Talks\n\n- 2024-01-02 a\n");
	assert_true(h.sections[1].people && h.sections[2].people);
	learn(&h, &opened, &o, "- 2024-01-02 a\n\n~~~\n- b\n");
	assert_string_equal(h.unclosed, "code fence");
	assert_int_equal(h.unclosed_line, 3);
	learn(&h, &opened, &o, "## 2026-11-21 @Anna\n\nSoup.\n");
	assert_true(h.whole);
	learn(&h, &opened, &o, "### Activities:\n- 2026-11-20: a\n");
	assert_int_equal(h.dialect, DIALECT_FRIENDS);
	assert_true(h.activities);
	learn(&h, &opened, &o, "### Notes:\n- 2026-11-20: a\n");
	assert_false(h.activities);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_empty_journal_has_the_usual_habits),
		cmocka_unit_test(habits_are_learnt),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
