/*
 * Unicode: decoding both ways, classes, folding, width. What is valid is
 * Unicode 15, table 3-7; the emoji and width cases are those that journals have.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/base/utf8.h"

#define DECODES(text, code) do { \
	uint32_t c_ = 0; \
	struct slice s_ = SLICE(text); \
	assert_int_equal(utf8_decode(s_, &c_), s_.len); \
	assert_int_equal(c_, code); \
	c_ = 0; \
	assert_int_equal(utf8_decode_back(s_, s_.len, &c_), s_.len); \
	assert_int_equal(c_, code); \
} while (0)

#define NO_CHARACTER(text) do { \
	uint32_t c_; \
	struct slice s_ = SLICE(text); \
	assert_int_equal(utf8_decode(s_, &c_), 0); \
} while (0)

static void
decodes_the_first_and_last_of_each_length(void **state)
{
	(void)state;
	DECODES("\0", 0);
	DECODES("\x7f", 0x7f);
	DECODES("\xc2\x80", 0x80);
	DECODES("\xdf\xbf", 0x7ff);
	DECODES("\xe0\xa0\x80", 0x800);
	DECODES("\xed\x9f\xbf", 0xd7ff);
	DECODES("\xee\x80\x80", 0xe000);
	DECODES("\xef\xbf\xbf", 0xffff);
	DECODES("\xf0\x90\x80\x80", 0x10000);
	DECODES("\xf4\x8f\xbf\xbf", 0x10ffff);
}

static void
invalid_bytes_are_no_character(void **state)
{
	(void)state;
	NO_CHARACTER("");
	NO_CHARACTER("\x80");			/* a continuation alone */
	NO_CHARACTER("\xc0\x80");		/* overlong NUL */
	NO_CHARACTER("\xc1\xbf");
	NO_CHARACTER("\xe0\x9f\xbf");		/* overlong */
	NO_CHARACTER("\xf0\x8f\xbf\xbf");
	NO_CHARACTER("\xed\xa0\x80");		/* surrogates */
	NO_CHARACTER("\xed\xbf\xbf");
	NO_CHARACTER("\xf4\x90\x80\x80");	/* above U+10FFFF */
	NO_CHARACTER("\xf5\x80\x80\x80");
	NO_CHARACTER("\xff");
	NO_CHARACTER("\xe2\x82");		/* cut off */
	NO_CHARACTER("\xe2\x82""a");
	NO_CHARACTER("\xf0\x9f\x98");
	NO_CHARACTER("\xc3");
}

static void
backwards_stops_at_what_is_invalid(void **state)
{
	uint32_t c;

	(void)state;
	assert_int_equal(utf8_decode_back(SLICE("ab"), 0, &c), 0);
	assert_int_equal(utf8_decode_back(SLICE("a\xc3\xa9z"), 3, &c), 2);
	assert_int_equal(c, 0xe9);
	/* one continuation too many, and one too few */
	assert_int_equal(utf8_decode_back(SLICE("\xc3\xa9\x80"), 3, &c), 0);
	assert_int_equal(utf8_decode_back(SLICE("a\xe2\x82"), 3, &c), 0);
	assert_int_equal(utf8_decode_back(SLICE("\x80\x80\x80\x80\x80"), 5, &c), 0);
	/* the middle of a character is no end of one */
	assert_int_equal(utf8_decode_back(SLICE("\xe2\x82\xac"), 2, &c), 0);
}

static void
classes(void **state)
{
	static const struct {
		uint32_t c;
		enum utf8_class class;
	} cases[] = {
		{ 'a', UTF8_LETTER }, { 0xe9, UTF8_LETTER }, { 0x4e2d, UTF8_LETTER },
		{ 0x5d0, UTF8_LETTER }, { 0x1d400, UTF8_LETTER }, { 0x2b0, UTF8_LETTER },
		{ 0x301, UTF8_MARK }, { 0x93e, UTF8_MARK }, { 0xfe0f, UTF8_MARK },
		{ 0x20e3, UTF8_MARK },
		{ '0', UTF8_NUMBER }, { 0x663, UTF8_NUMBER }, { 0x2167, UTF8_NUMBER },
		{ 0xbd, UTF8_NUMBER },
		{ '_', UTF8_CONNECTOR }, { 0x203f, UTF8_CONNECTOR },
		{ 0x1f600, UTF8_EMOJI }, { 0x2764, UTF8_EMOJI }, { 0x1f1f3, UTF8_EMOJI },
		{ 0x1f3fb, UTF8_EMOJI }, { 0x1f3ff, UTF8_EMOJI }, { 0x2194, UTF8_EMOJI },
		{ 0xa9, UTF8_PUNCT },		/* pictographic, but below U+2190 */
		{ 0x203c, UTF8_PUNCT },
		{ 0x200c, UTF8_JOINER }, { 0x200d, UTF8_JOINER },
		{ ' ', UTF8_SPACE }, { '\t', UTF8_SPACE }, { '\n', UTF8_SPACE },
		{ '\r', UTF8_SPACE }, { 0xa0, UTF8_SPACE }, { 0x3000, UTF8_SPACE },
		{ '-', UTF8_PUNCT }, { '#', UTF8_PUNCT }, { '$', UTF8_PUNCT },
		{ 0x2014, UTF8_PUNCT }, { 0x201c, UTF8_PUNCT }, { 0x20ac, UTF8_PUNCT },
		{ 0, UTF8_OTHER }, { 0x1b, UTF8_OTHER }, { 0x85, UTF8_OTHER },
		{ 0x200b, UTF8_OTHER }, { 0xfeff, UTF8_OTHER }, { 0xe000, UTF8_OTHER },
		{ 0x378, UTF8_OTHER }, { 0x10ffff, UTF8_OTHER },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		if (utf8_class(cases[i].c) != cases[i].class)
			fail_msg("U+%04X is %d, not %d", (unsigned)cases[i].c,
			    (int)utf8_class(cases[i].c), (int)cases[i].class);
}

#define FOLDS(text, folded) do { \
	struct buf b_ = { 0 }; \
	assert_true(utf8_fold(SLICE(text), &b_)); \
	assert_int_equal(b_.len, sizeof(folded) - 1); \
	if (b_.len > 0) \
		assert_memory_equal(b_.ptr, folded, b_.len); \
	buf_free(&b_); \
} while (0)

static void
folding(void **state)
{
	(void)state;
	FOLDS("", "");
	FOLDS("ABC", "abc");
	FOLDS("Caf\xc3\x89", "caf\xc3\xa9");			/* É */
	FOLDS("cafe\xcc\x81", "caf\xc3\xa9");			/* e + acute */
	FOLDS("STRASSE", "strasse");
	FOLDS("Stra\xc3\x9f""e", "strasse");			/* ß */
	FOLDS("\xce\xa3\xce\xaf\xcf\x82", "\xcf\x83\xce\xaf\xcf\x83");	/* final sigma */
	FOLDS("\xc4\xb0", "i\xcc\x87");				/* İ, in no locale but ours */
	FOLDS("I\xc4\xb1", "i\xc4\xb1");			/* dotless stays */
	/* folding that needs composing again: capital alpha, iota subscript (ᾼ) */
	FOLDS("\xe1\xbe\xbc", "\xce\xb1\xce\xb9");
	/* no compatibility forms: ﬁ folds by case folding, ² stays */
	FOLDS("x\xc2\xb2", "x\xc2\xb2");
	FOLDS("a\0B", "a\0b");
}

static void
folding_keeps_invalid_bytes(void **state)
{
	(void)state;
	FOLDS("\xff", "\xff");
	FOLDS("A\xff""B", "a\xff""b");
	FOLDS("\xc3\x89\xc3", "\xc3\xa9\xc3");
	FOLDS("\x80\x80Z", "\x80\x80z");
	/* an accent after an invalid byte is not composed over it */
	FOLDS("e\xff\xcc\x81", "e\xff\xcc\x81");
}

/* A letter with marks in no order, as many as will: linear, and still all there. */
static void
folding_many_marks(void **state)
{
	enum { PAIRS = 250000 };
	char *text = malloc(1 + PAIRS * 4);
	struct buf b = { 0 };

	(void)state;
	assert_non_null(text);
	text[0] = 'E';
	for (size_t i = 0; i < PAIRS; i++)
		memcpy(text + 1 + i * 4, "\xcc\x81\xcc\xa3", 4);
	assert_true(utf8_fold((struct slice){ text, 1 + PAIRS * 4 }, &b));
	/* the dot below composes with the letter, and so does nothing else */
	assert_memory_equal(b.ptr, "\xe1\xba\xb9", 3);
	assert_int_equal(b.len, 3 + PAIRS * 4 - 2);
	buf_free(&b);
	free(text);
}

static void
folding_appends(void **state)
{
	struct buf b = { 0 };

	(void)state;
	assert_true(buf_add(&b, "x-", 2));
	assert_true(utf8_fold(SLICE("\xc3\x89"), &b));
	assert_int_equal(b.len, 4);
	assert_memory_equal(b.ptr, "x-\xc3\xa9", 4);
	buf_free(&b);
}

static void
folding_twice_changes_nothing(void **state)
{
	struct buf once = { 0 }, twice = { 0 };
	char text[4];

	(void)state;
	for (uint32_t c = 0x80; c < 0x20000; c++) {
		size_t n;
		uint32_t back;

		if (c < 0x800) {
			text[0] = (char)(0xc0 | c >> 6);
			text[1] = (char)(0x80 | (c & 0x3f));
			n = 2;
		} else if (c < 0x10000) {
			text[0] = (char)(0xe0 | c >> 12);
			text[1] = (char)(0x80 | (c >> 6 & 0x3f));
			text[2] = (char)(0x80 | (c & 0x3f));
			n = 3;
		} else {
			text[0] = (char)(0xf0 | c >> 18);
			text[1] = (char)(0x80 | (c >> 12 & 0x3f));
			text[2] = (char)(0x80 | (c >> 6 & 0x3f));
			text[3] = (char)(0x80 | (c & 0x3f));
			n = 4;
		}
		if (utf8_decode((struct slice){ text, n }, &back) == 0)
			continue;
		assert_int_equal(back, c);
		once.len = twice.len = 0;
		assert_true(utf8_fold((struct slice){ text, n }, &once));
		assert_true(utf8_fold(buf_slice(&once), &twice));
		if (!slice_equal(buf_slice(&once), buf_slice(&twice)))
			fail_msg("U+%04X folds on when folded again", (unsigned)c);
	}
	buf_free(&once);
	buf_free(&twice);
}

static void
widths(void **state)
{
	(void)state;
	assert_int_equal(utf8_width(SLICE("")), 0);
	assert_int_equal(utf8_width(SLICE("abc")), 3);
	assert_int_equal(utf8_width(SLICE("caf\xc3\xa9")), 4);
	assert_int_equal(utf8_width(SLICE("cafe\xcc\x81")), 4);
	assert_int_equal(utf8_width(SLICE("\xe4\xb8\xad\xe6\x96\x87")), 4);
	assert_int_equal(utf8_width(SLICE("\xf0\x9f\x98\x80")), 2);
	/* a thumb with a skin tone */
	assert_int_equal(utf8_width(SLICE("\xf0\x9f\x91\x8d\xf0\x9f\x8f\xbd")), 2);
	/* man, ZWJ, woman, ZWJ, girl */
	assert_int_equal(utf8_width(SLICE("\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9"
	    "\xe2\x80\x8d\xf0\x9f\x91\xa7")), 2);
	/* a flag is two letters */
	assert_int_equal(utf8_width(SLICE("\xf0\x9f\x87\xb3\xf0\x9f\x87\xb1")), 2);
	assert_int_equal(utf8_width(SLICE("a\xff\xfe")), 3);
	assert_int_equal(utf8_width(SLICE("\xe2\x96\x81\xe2\x96\x88")), 2);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(decodes_the_first_and_last_of_each_length),
		cmocka_unit_test(invalid_bytes_are_no_character),
		cmocka_unit_test(backwards_stops_at_what_is_invalid),
		cmocka_unit_test(classes),
		cmocka_unit_test(folding),
		cmocka_unit_test(folding_keeps_invalid_bytes),
		cmocka_unit_test(folding_many_marks),
		cmocka_unit_test(folding_appends),
		cmocka_unit_test(folding_twice_changes_nothing),
		cmocka_unit_test(widths),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
