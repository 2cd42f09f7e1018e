/*
 * Ratios of two keys: which two are meant, whether that is a share, and its
 * numbers.
 */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../src/book/ratio.h"

/* `kind part other`, or `none`. */
static void
means(const struct series *s, const char *written, const char *expected)
{
	static const char *const kinds[] = { "both", "whole", "rate" };
	struct diag d = { .prog = "test" };
	struct ratio r;
	char text[128] = "none";
	int saved = dup(STDERR_FILENO);
	bool found;

	assert_non_null(freopen("/dev/null", "w", stderr));
	found = ratio_find(&r, s, slice_from(written), &d);
	fflush(stderr);
	dup2(saved, STDERR_FILENO);
	close(saved);
	assert_int_equal(found, d.errors == 0);
	if (found) {
		struct slice a = keys_text(&s->keys, r.part, 0);
		struct slice b = keys_text(&s->keys, r.other, 0);

		snprintf(text, sizeof(text), "%s %.*s %.*s", kinds[r.kind], (int)a.len, a.ptr,
		    (int)b.len, b.ptr);
	}
	assert_string_equal(text, expected);
}

static void
finds_two_keys(void **state)
{
	static const char *const names[] = { "goal", "goal/reached", "goal/missed", "direction/in",
	    "direction/out", "out", "touch", "Caf\xc3\xa9", "a", "a/b", "b/c", "c", "x/y/z", "x/y" };
	struct series s = { .keys = { .width = 1 } };

	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		struct slice name = slice_from(names[i]);

		assert_int_equal(keys_intern(&s.keys, &name), i);
	}
	means(&s, "goal/reached/goal/missed", "both goal/reached goal/missed");
	means(&s, "reached/missed", "both goal/reached goal/missed");
	means(&s, "#Missed/#GOAL/Reached", "both goal/missed goal/reached");
	means(&s, "goal/reached/goal", "whole goal/reached goal");
	means(&s, "goal/goal/reached", "rate goal goal/reached");
	means(&s, "x/y/z/x/y", "whole x/y/z x/y");
	means(&s, "direction/in/out", "rate direction/in out");
	means(&s, "in/direction/out", "both direction/in direction/out");
	means(&s, "CAFE\xcc\x81/touch", "rate Caf\xc3\xa9 touch");
	means(&s, "touch/touch+out", "both touch out");
	means(&s, "touch/out+touch", "both touch out");
	means(&s, "touch/out+goal", "none");
	means(&s, "touch/touch+touch", "none");
	means(&s, "a/b/c", "none");
	means(&s, "touch/touch", "none");
	means(&s, "touch/", "none");
	means(&s, "/touch", "none");
	means(&s, "", "none");
	keys_free(&s.keys);
}

static struct ratio_value
value(enum ratio_kind kind, int64_t part, int64_t other)
{
	struct ratio r = { .kind = kind };

	return ratio_value(&r, (struct amount){ .whole = part }, (struct amount){ .whole = other });
}

static void
tells_what_is_a_proportion(void **state)
{
	struct ratio_value v = value(RATIO_OF_BOTH, 3, 1), w = value(RATIO_OF_WHOLE, 3, 4);

	(void)state;
	assert_true(v.known && v.proportion && v.total.whole == 4);
	assert_true(fabs(v.value - 0.75) < 1e-12);
	assert_true(w.known && w.proportion && !(fabs(ratio_change(&v, &w)) > 0));
	v = value(RATIO_RATE, 3, 4);
	assert_true(v.known && !v.proportion);
	v = value(RATIO_OF_WHOLE, 5, 4);
	assert_true(v.known && !v.proportion);
	v = value(RATIO_OF_WHOLE, -1, 4);
	assert_true(v.known && !v.proportion);
	v = value(RATIO_OF_WHOLE, 0, 0);
	assert_true(!v.known && !v.proportion);
	v = value(RATIO_OF_BOTH, 0, 0);
	assert_true(!v.known && !v.proportion);
	v = value(RATIO_OF_BOTH, INT64_MAX, 1);
	assert_true(v.known && !v.proportion);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_two_keys),
		cmocka_unit_test(tells_what_is_a_proportion),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
