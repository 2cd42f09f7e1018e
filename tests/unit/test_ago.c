/*
 * How long ago, in words.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/book/ago.h"

static void
is_said(struct date d, day_t today, const char *expected)
{
	struct buf b = { 0 };

	assert_true(ago_add(&b, d, today));
	assert_int_equal(b.len, strlen(expected));
	assert_memory_equal(b.ptr, expected, b.len);
	buf_free(&b);
}

static void
days(void **state)
{
	(void)state;
	is_said((struct date){ DATE_DAY, 100 }, 100, "today");
	is_said((struct date){ DATE_DAY, 99 }, 100, "1 day ago");
	is_said((struct date){ DATE_DAY, 98 }, 100, "2 days ago");
	is_said((struct date){ DATE_DAY, DAY_MIN }, DAY_MAX, "3652058 days ago");
	is_said((struct date){ DATE_DAY, 101 }, 100, "in 1 day");
	is_said((struct date){ DATE_DAY, 110 }, 100, "in 10 days");
}

static void
what_has_no_day(void **state)
{
	day_t march = day_from_civil((struct civil){ 2024, 3, 1 });

	(void)state;
	is_said((struct date){ DATE_MONTH, march }, march + 100, "in 2024-03");
	is_said((struct date){ DATE_YEAR, march - 60 }, march + 100, "in 2024");
	is_said((struct date){ DATE_MONTH, march }, march, "in 2024-03");
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(days),
		cmocka_unit_test(what_has_no_day),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
