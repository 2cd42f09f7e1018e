/*
 * Two texts that are read as the same journal, and where they are not.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/same.h"

static enum same
compare(const char *a, const char *b, struct place *where)
{
	struct diag d = { .prog = "test" };
	struct reader_options options = { 0 };

	return same_reading(&options, "j.md", slice_from(a), slice_from(b), where, &d);
}

static void
layout_makes_no_difference(void **state)
{
	struct place where;

	(void)state;
	assert_int_equal(compare("", "", &where), SAME);
	assert_int_equal(compare("", "prose #x\n", &where), SAME);
	assert_int_equal(compare("# @A #b\n* 12 March 2024: x @B #c=1\n", "# @A #b\n\n\n- 2024-03-12 x @B #c=1\n",
	    &where), SAME);
}

static void
every_part_of_an_entry_does(void **state)
{
	static const char *const other[] = {
		"- 2024-03-13 x @A #b=1 via @C\n",	/* date */
		"- 2024-02-30 x @A #b=1 via @C\n",	/* known or not */
		"- 2024-03-12 y @A #b=1 via @C\n",	/* text */
		"- 2024-03-12 x @a #b=1 via @C\n",	/* a name's form */
		"- 2024-03-12 x A #b=1 via @C\n",	/* contacts */
		"- 2024-03-12 x @A #b=2 via @C\n",	/* values */
		"- 2024-03-12 x @A #b via @C\n",
		"- 2024-03-12 x @A #b= via @C\n",
		"- 2024-03-12 x @A #d=1 via @C\n",	/* tags */
		"- 2024-03-12 x @A #b=1 via @D\n",	/* introducers */
		"",
		"- 2024-03-12 x @A #b=1 via @C\n- 2024-03-12\n  - y\n",
	};
	const char *one = "- 2024-03-12 x @A #b=1 via @C\n";
	struct place where;

	(void)state;
	assert_int_equal(compare(one, one, &where), SAME);
	for (size_t i = 0; i < sizeof(other) / sizeof(other[0]); i++) {
		assert_int_equal(compare(one, other[i], &where), SAME_DIFFERS);
		assert_int_equal(compare(other[i], one, &where), SAME_DIFFERS);
	}
}

static void
the_first_place_is_told(void **state)
{
	struct place where;

	(void)state;
	assert_int_equal(compare("prose\n\n- 2024-03-12 x\n- 2024-03-13 y\n", "- 2024-03-12 x\n- 2024-03-13 z\n",
	    &where), SAME_DIFFERS);
	assert_string_equal(where.file, "j.md");
	assert_int_equal(where.line, 4);
	assert_int_equal(where.col, 3);
	assert_int_equal(compare("x\n", "- 2024-03-12 x\n", &where), SAME_DIFFERS);
	assert_int_equal(where.line, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(layout_makes_no_difference),
		cmocka_unit_test(every_part_of_an_entry_does),
		cmocka_unit_test(the_first_place_is_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
