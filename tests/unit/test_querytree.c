/*
 * The tree of a query: what an expression means, in how few steps it is
 * answered, and that no depth or length is too much.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/book/querytree.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

/* Letters are terms, a to z; & | ! ( ) as they look. An upper-case letter costs more. */
static void
build(struct querytree *t, const char *text)
{
	*t = (struct querytree){ 0 };
	for (const char *c = text; *c != '\0'; c++) {
		bool wants = querytree_wants_term(t);

		assert_int_equal(wants, strchr("&|)", *c) == NULL);
		switch (*c) {
		case '&':
			assert_true(querytree_and(t));
			break;
		case '|':
			assert_true(querytree_or(t));
			break;
		case '!':
			assert_true(querytree_not(t));
			break;
		case '(':
			assert_true(querytree_open(t, (size_t)(c - text)));
			break;
		case ')':
			assert_true(querytree_close(t));
			break;
		default:
			assert_true(querytree_term(t, (uint32_t)((*c | 32) - 'a'), *c < 'a'));
		}
	}
	assert_false(querytree_wants_term(t));
	assert_int_equal(querytree_open_place(t), SIZE_MAX);
}

/* The answer when the terms of the bits are true; how many were tested, and the last of them. */
static bool
answer(const struct querytree_step *plan, uint32_t bits, size_t *tested, uint32_t *last)
{
	uint32_t step = 0;

	*tested = 0;
	while (step < QUERYTREE_NO) {
		uint32_t from = step;

		++*tested;
		*last = plan[step].term;
		step = (bits >> plan[step].term & 1) != 0 ? plan[step].yes : plan[step].no;
		assert_true(step > from);
	}
	return step == QUERYTREE_YES;
}

static const struct {
	const char *text;
	const char *table;	/* answers for bits 0, 1, 2 … of a, b, c */
} rows[] = {
	{ "a", "01" }, { "!a", "10" }, { "!!a", "01" }, { "!!!a", "10" }, { "(a)", "01" }, { "((!a))", "10" },
	{ "a&b", "0001" }, { "a|b", "0111" }, { "!a&b", "0010" }, { "!(a&b)", "1110" }, { "!(a|b)", "1000" },
	{ "a|b&c", "01010111" }, { "a&b|c", "00011111" }, { "(a|b)&c", "00000111" }, { "a&(b|c)", "00010101" },
	{ "!a|b&!c", "10111010" }, { "a&!(b|!c)", "00000100" }, { "a&a", "01" }, { "a|!a", "11" }, { "a&!a", "00" },
	{ "!(!(a&b)|c)", "00010000" }, { "A&b", "0001" }, { "A|b", "0111" }, { "!A&!(B|c)", "10000000" },
};

static void
meaning(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct querytree t;
		struct querytree_step *plan;
		size_t tested;
		uint32_t last;

		build(&t, rows[i].text);
		plan = querytree_plan(&t);
		assert_non_null(plan);
		for (uint32_t bits = 0; rows[i].table[bits] != '\0'; bits++) {
			bool real = answer(plan, bits, &tested, &last);

			if (real != (rows[i].table[bits] == '1'))
				fail_msg("%s with %u: %d", rows[i].text, (unsigned)bits, real);
			assert_true(tested >= 1 && tested <= t.nterms);
		}
		free(plan);
		querytree_free(&t);
	}
}

/* What need not be tested is not; what costs more comes last. */
static void
order(void **state)
{
	static const struct {
		const char *text;
		uint32_t bits;
		size_t tested;
		char last;
	} orders[] = {
		{ "a&b", 0, 1, 'a' }, { "a&b", 1, 2, 'b' }, { "a|b", 1, 1, 'a' }, { "A&b", 0, 1, 'b' }, { "A&b", 2, 2, 'a' },
		{ "A|b", 2, 1, 'b' }, { "A&b&C&d", 0, 1, 'd' }, { "A&b&C&d", 2 + 8, 3, 'a' }, { "A&b&C&d", 1 + 2 + 8, 4, 'c' },
		{ "!A&b", 0, 1, 'b' }, { "(A|B)&c", 0, 1, 'c' }, { "!(A&B)|c", 4, 1, 'c' },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(orders); i++) {
		struct querytree t;
		struct querytree_step *plan;
		size_t tested;
		uint32_t last;

		build(&t, orders[i].text);
		plan = querytree_plan(&t);
		assert_non_null(plan);
		(void)answer(plan, orders[i].bits, &tested, &last);
		if (tested != orders[i].tested || last != (uint32_t)(orders[i].last - 'a'))
			fail_msg("%s with %u: %zu tested, %c last", orders[i].text, (unsigned)orders[i].bits, tested,
			    (int)('a' + last));
		free(plan);
		querytree_free(&t);
	}
}

static void
places(void **state)
{
	struct querytree t = { 0 };

	(void)state;
	assert_int_equal(querytree_open_place(&t), SIZE_MAX);
	assert_true(querytree_open(&t, 7) && querytree_not(&t) && querytree_open(&t, 9) && querytree_term(&t, 0, 0));
	assert_int_equal(querytree_open_place(&t), 9);
	assert_true(querytree_close(&t) && querytree_and(&t));
	assert_int_equal(querytree_open_place(&t), 7);
	querytree_free(&t);
}

/* A million parentheses and nots on one term; half a million terms to the left, and to the right. */
static void
depth(void **state)
{
	enum { MANY = 500000 };
	struct querytree t = { 0 };
	struct querytree_step *plan;
	size_t tested;
	uint32_t last;

	(void)state;
	for (size_t i = 0; i < MANY; i++)
		assert_true(querytree_open(&t, i) && querytree_not(&t));
	assert_true(querytree_term(&t, 0, 0));
	for (size_t i = 0; i < MANY; i++)
		assert_true(querytree_close(&t));
	for (size_t i = 0; i < MANY; i++)
		assert_true((i % 2 == 0 ? querytree_and(&t) : querytree_or(&t)) && querytree_term(&t, 1, 0));
	for (size_t i = 0; i < MANY; i++)
		assert_true((i % 2 == 0 ? querytree_and(&t) : querytree_or(&t)) && querytree_open(&t, 0) &&
		    querytree_term(&t, 2, (unsigned char)(i % 3)));
	for (size_t i = 0; i < MANY; i++)
		assert_true(querytree_close(&t));
	plan = querytree_plan(&t);
	assert_non_null(plan);
	assert_int_equal(t.nterms, 2 * MANY + 1);
	assert_true(answer(plan, 7, &tested, &last));
	assert_false(answer(plan, 0, &tested, &last));
	free(plan);
	querytree_free(&t);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(meaning), cmocka_unit_test(order), cmocka_unit_test(places), cmocka_unit_test(depth),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
