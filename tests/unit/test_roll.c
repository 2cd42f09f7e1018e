/*
 * What is read of two texts, whatever its order: the same or not, where not,
 * and with words that were put into one of them.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/roll.h"

static void
read(struct roll *l, const char *text)
{
	struct diag d = { .prog = "test", .quiet = true };
	struct reader_options options = { 0 };

	assert_true(roll_read(l, &options, "j.md", slice_from(text), NULL, &d));
}

/* The line of the first row of a that b lacks; 0: b has one more; -1: they are the same. */
static int
differs(const char *a, const char *b, const uint64_t *lines, size_t n)
{
	struct roll x = { 0 }, y = { 0 };
	const struct roll_row *row;
	bool memory, same;
	int line;

	read(&x, a);
	read(&y, b);
	same = roll_same(&x, &y, lines, n, &row, &memory);
	assert_false(memory);
	line = same ? -1 : row != NULL ? (int)row->line : 0;
	roll_free(&x);
	roll_free(&y);
	return line;
}

static void
order_makes_no_difference(void **state)
{
	(void)state;
	assert_int_equal(differs("", "", NULL, 0), -1);
	assert_int_equal(differs("- 2024-03-12 a\n- 2024-03-13 b @A @B\n", "- 2024-03-13 b @A @B\n\n# 2024-03-12\na\n", NULL, 0), -1);
	/* nor do the forms of names; nor a checkbox, which is a mark of the list where a date follows */
	assert_int_equal(differs("- 2024-03-12 #Lunch @Anna-B\n- 2024-03-13 #lunch @anna_b\n",
	    "- 2024-03-13 #lunch @anna_b\n- 2024-03-12 #Lunch @Anna-B\n", NULL, 0), -1);
	assert_int_equal(differs("- [x] 2024-03-12 a\n", "# 2024-03-12\n- [x] a\n", NULL, 0), -1);
}

static void
all_else_does(void **state)
{
	static const char *const other[] = {
		"- 2024-03-13 x @A #b=1 via @C\n", "- 2024-02-30 x @A #b=1 via @C\n", "- 2024-03-12 y @A #b=1 via @C\n",
		"- 2024-03-12 x A #b=1 via @C\n", "- 2024-03-12 x @A #b=2 via @C\n", "- 2024-03-12 x @A #b=1 via @D\n",
	};
	const char *one = "- 2024-03-12 x @A #b=1 via @C\n";

	(void)state;
	for (size_t i = 0; i < sizeof(other) / sizeof(other[0]); i++) {
		assert_int_equal(differs(one, other[i], NULL, 0), 1);
		assert_int_equal(differs(other[i], one, NULL, 0), 1);
	}
	assert_int_equal(differs("\n- 2024-03-12 x\n- 2024-03-12 x\n", "- 2024-03-12 x\n", NULL, 0), 3);
	assert_int_equal(differs("- 2024-03-12 x\n", "- 2024-03-12 x\n- 2024-03-11 y\n", NULL, 0), 0);
}

static void
cards_that_were_put_in(void **state)
{
	static const uint64_t lines[] = { 1, 4 };

	(void)state;
	assert_int_equal(differs("- 2024-03-12 x @A\n", "# @A\n- 2024-03-12 x @A\n", lines, 1), -1);
	assert_int_equal(differs("- 2024-03-12 x @A\n", "# @A\n- 2024-03-12 x @A\n", NULL, 0), 0);
	/* each must be there, and say nothing */
	assert_int_equal(differs("- 2024-03-12 x @A\n", "# @A\n- 2024-03-12 x @A\n", lines, 2), 0);
	assert_int_equal(differs("- 2024-03-12 x @A\n", "# @A #b\n- 2024-03-12 x @A\n", lines, 1), 0);
	assert_int_equal(differs("- 2024-03-12 x @A\n", "# @A\nkey: b\n\n- 2024-03-12 x @A\n", lines, 1), 0);
}

static void
words_behind_the_first_line(void **state)
{
	struct roll l = { 0 };
	const struct roll_row *row;
	struct roll_place place = { 0 };
	struct slice key, shown;

	(void)state;
	read(&l, "- 2024-03-12 one\n  two\n- 2024-03-13 three @Zoë @Anna\n");
	roll_sort_lines(&l);
	assert_true(roll_append(&l, &l.rows[0], SLICE(" @A")));
	assert_true(roll_append(&l, &l.rows[0], SLICE(" @B")));
	assert_true(roll_append(&l, &l.rows[1], SLICE("!")));
	assert_true(slice_equal(roll_text(&l, &l.rows[0]), SLICE("one @A @B\ntwo")));
	assert_true(slice_equal(roll_text(&l, &l.rows[1]), SLICE("three @Zoë @Anna!")));
	row = roll_at(&l, 3);
	assert_non_null(row);
	assert_true(roll_contact(&l, row, &place, &key, &shown));
	assert_true(slice_equal(shown, SLICE("Anna")) && slice_equal(key, SLICE("anna")));
	assert_true(roll_contact(&l, row, &place, &key, &shown));
	assert_true(slice_equal(shown, SLICE("Zoë")));
	assert_false(roll_contact(&l, row, &place, &key, &shown));
	assert_null(roll_at(&l, 2));
	roll_free(&l);
}

static void
words_alone(void **state)
{
	struct roll l = { .words_alone = true };

	(void)state;
	read(&l, "- 2024-03-12 &#74;uly @A: **é**-1\n# @B\nkey: x\n");
	assert_true(slice_equal(roll_text(&l, &l.rows[0]), SLICE("JulyAé1")));
	assert_int_equal(roll_text(&l, &l.rows[1]).len, 0);
	assert_int_equal(l.dialect, DIALECT_MARKDOWN);
	roll_free(&l);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(order_makes_no_difference),
		cmocka_unit_test(all_else_does),
		cmocka_unit_test(cards_that_were_put_in),
		cmocka_unit_test(words_behind_the_first_line),
		cmocka_unit_test(words_alone),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
