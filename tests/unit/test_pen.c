/*
 * Bars and levels of characters, cut text, and what SVG escapes.
 */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../src/plot/pen.h"
#include "../../src/plot/svg.h"

static struct out out;
static struct picture text = { .out = &out, .width = 80 };
static struct picture ascii = { .out = &out, .width = 80, .ascii = true };

/* What was put out since the last time. */
static void
is(const char *wanted)
{
	assert_int_equal(out.len, strlen(wanted));
	assert_memory_equal(out.buf, wanted, out.len);
	out_drop(&out);
}

static int
start(void **state)
{
	(void)state;
	out_start(&out, STDOUT_FILENO);
	return 0;
}

static void
test_bars_above(void **state)
{
	struct pen_scale s = { 0, 16, 16 };

	(void)state;
	pen_bar(&text, &s, 2.5, NAN);
	is("██▌");
	pen_bar(&text, &s, 16, NAN);
	is("████████████████");
	pen_bar(&text, &s, 0, NAN);
	is("");
	pen_bar(&text, &s, 1e-9, NAN);
	is("▏");
	pen_bar(&ascii, &s, 2.5, NAN);
	is("###");
	pen_bar(&ascii, &s, 1e-9, NAN);
	is("#");
}

static void
test_bars_below(void **state)
{
	struct pen_scale s = { -8, 8, 17 }, below = { -8, 0, 9 };

	(void)state;
	assert_int_equal(pen_zero(&s), 8);
	pen_bar(&text, &s, -1.5, NAN);
	is("      ▐█│");
	pen_bar(&text, &s, 2, NAN);
	is("        │██");
	pen_bar(&text, &below, -8, NAN);
	is("████████│");
	pen_bar(&ascii, &below, -1, NAN);
	is("       #:");
}

static void
test_marks(void **state)
{
	struct pen_scale s = { 0, 8, 8 };

	(void)state;
	pen_bar(&text, &s, 4, 2);
	is("██┃█");
	pen_bar(&text, &s, 1, 3);
	is("█  ┃");
	pen_bar(&text, &s, 0, 8);
	is("       ┃");
}

static void
test_numbers_of_any_size(void **state)
{
	struct pen_scale s = { -1e308, 1e308, 9 }, tiny = { 0, 5e-324, 8 }, nothing = { 0, 0, 8 };

	(void)state;
	pen_bar(&text, &s, 1e308, NAN);
	is("    │████");
	pen_bar(&text, &tiny, 5e-324, NAN);
	is("████████");
	pen_bar(&text, &nothing, 0, NAN);
	is("");
}

static void
test_levels(void **state)
{
	(void)state;
	assert_string_equal(pen_level(&text, 8, 8), "█");
	assert_string_equal(pen_level(&text, 4, 8), "▄");
	assert_string_equal(pen_level(&text, 0.01, 8), "▁");
	assert_string_equal(pen_level(&text, 0, 8), "_");
	assert_string_equal(pen_level(&text, NAN, 8), " ");
	assert_string_equal(pen_level(&text, -8, 8), "▀");
	assert_string_equal(pen_level(&text, -1, 8), "▔");
	assert_string_equal(pen_level(&ascii, 8, 8), "#");
	assert_string_equal(pen_level(&text, 0, 0), "_");
}

static void
test_text_is_cut(void **state)
{
	(void)state;
	pen_left(&text, SLICE("abc"), 5);
	is("abc  ");
	pen_right(&text, SLICE("abc"), 5);
	is("  abc");
	pen_left(&text, SLICE("abcdef"), 5);
	is("abcd…");
	pen_left(&ascii, SLICE("abcdef"), 5);
	is("abcd~");
	/* half of a wide character is none of it */
	pen_left(&text, SLICE("日本語"), 4);
	is("日… ");
	pen_left(&text, SLICE("abc"), 0);
	is("");
}

static void
test_svg_text(void **state)
{
	(void)state;
	svg_text(&out, SLICE("a <b> & \"c\""));
	is("a &lt;b&gt; &amp; &quot;c&quot;");
	svg_text(&out, SLICE("\xef\xbf\xbe" "x\xef\xbf\xbf" "\xef\xbf\xbd"));
	is("\xef\xbf\xbdx\xef\xbf\xbd\xef\xbf\xbd");
	svg_text(&out, (struct slice){ NULL, 0 });
	is("");
}

static void
test_svg_numbers(void **state)
{
	(void)state;
	svg_number(&out, 12.5);
	is("12.5");
	svg_number(&out, 100);
	is("100");
	svg_number(&out, -0.001);
	is("0");
	svg_number(&out, 1.005e3);
	is("1005");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(test_bars_above, start),
		cmocka_unit_test_setup(test_bars_below, start),
		cmocka_unit_test_setup(test_marks, start),
		cmocka_unit_test_setup(test_numbers_of_any_size, start),
		cmocka_unit_test_setup(test_levels, start),
		cmocka_unit_test_setup(test_text_is_cut, start),
		cmocka_unit_test_setup(test_svg_text, start),
		cmocka_unit_test_setup(test_svg_numbers, start),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
