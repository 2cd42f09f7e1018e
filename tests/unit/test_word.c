/*
 * The characters of names, what may not stand before one, and bare URLs
 * (T2, T3, N2).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/word.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

static void
classes(void **state)
{
	static const struct {
		const char *text;
		enum word_class class;
	} rows[] = {
		{ "a", WORD_LETTER }, { "Z", WORD_LETTER }, { "0", WORD_OTHER }, { "-", WORD_OTHER },
		{ "_", WORD_OTHER }, { ".", WORD_NONE }, { "/", WORD_NONE }, { "#", WORD_NONE },
		{ "@", WORD_NONE }, { " ", WORD_NONE }, { "\x7f", WORD_NONE }, { "\x01", WORD_NONE },
		{ "é", WORD_LETTER }, { "ß", WORD_LETTER }, { "ж", WORD_LETTER }, { "語", WORD_LETTER },
		{ "ー", WORD_LETTER }, { "٣", WORD_OTHER }, { "½", WORD_OTHER }, { "\xcc\x81", WORD_MARK },
		{ "‿", WORD_OTHER }, { "·", WORD_OTHER }, { "־", WORD_OTHER }, { "׳", WORD_OTHER },
		{ "״", WORD_OTHER }, { "་", WORD_OTHER }, { "〜", WORD_OTHER }, { "～", WORD_OTHER },
		{ "〃", WORD_OTHER }, { "\xe2\x80\x8c", WORD_OTHER }, { "\xe2\x80\x8d", WORD_OTHER },
		{ "🎉", WORD_EMOJI }, { "❤", WORD_EMOJI }, { "🇳", WORD_EMOJI }, { "↔", WORD_EMOJI },
		/* pictographs below U+2190 are signs of text */
		{ "©", WORD_NONE }, { "®", WORD_NONE }, { "‼", WORD_NONE },
		{ "–", WORD_NONE }, { "。", WORD_NONE }, { "€", WORD_NONE }, { "\xc2\xa0", WORD_NONE },
		/* no UTF-8: stray, overlong, a surrogate, too large, cut short */
		{ "\x80", WORD_NONE }, { "\xff", WORD_NONE }, { "\xc0\xaf", WORD_NONE },
		{ "\xed\xa0\x80", WORD_NONE }, { "\xf4\x90\x80\x80", WORD_NONE }, { "\xc3", WORD_NONE },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		size_t n = 0;
		enum word_class class = word_class(slice_from(rows[i].text), 0, &n);

		if (class != rows[i].class)
			fail_msg("'%s': %d, expected %d", rows[i].text, class, rows[i].class);
		if (class != WORD_NONE)
			assert_int_equal(n, strlen(rows[i].text));
	}
}

static void
what_stands_before(void **state)
{
	static const char *const forbid[] = {
		"a", "é", "語", "1", "٣", "\xcc\x81", "_", "&", "/", "#", "\\", "a\xcc\x81",
		"&amp;", "&auml;", "&#35;", "&#x41;",
	};
	static const char *const allow[] = {
		" ", "\n", "(", ".", "-", "@", "\"", "'", "|", "。", "–", "❤\xef\xb8\x8f", "😀", "\xff",
		"\xc3", "\x80", "&nbsp;", "&quot;", "&nosuch;", ";",
	};

	(void)state;
	for (size_t i = 0; i < COUNT(forbid); i++)
		if (!word_before(slice_from(forbid[i]), strlen(forbid[i])))
			fail_msg("'%s' is let through", forbid[i]);
	for (size_t i = 0; i < COUNT(allow); i++)
		if (word_before(slice_from(allow[i]), strlen(allow[i])))
			fail_msg("'%s' is in the way", allow[i]);
}

static void
ascii_runs(void **state)
{
	unsigned has = 0;

	(void)state;
	assert_int_equal(word_skip_ascii(SLICE("ab.c"), 0, &has), 2);
	assert_int_equal(has, WORD_HAS_LETTER);
	has = 0;
	assert_int_equal(word_skip_ascii(SLICE("x1_-é"), 1, &has), 4);
	assert_int_equal(has, WORD_HAS_DIGIT | WORD_HAS_UNDERSCORE | WORD_HAS_HYPHEN);
	has = 0;
	assert_int_equal(word_skip_ascii(SLICE("ab"), 2, &has), 2);
	assert_int_equal(has, 0);
}

/* A '^' stands before each byte that is asked about. */
static void
bare_urls(void **state)
{
	static const struct {
		const char *text;
		bool in;
	} rows[] = {
		{ "http://x/^#a", true }, { "see https://x.y?^#a", true }, { "www.x^#a", true },
		{ "(http://x^#a)", true }, { "x+y.z-1://^@a", true },
		{ "\"www.x^#a", true }, { "http://x ^#a", false }, { "http:/^#a", false },
		{ "WWW.x^#a", false },
		{ "://^#a", false }, { "^#a://", false }, { "wwwx^#a", false }, { "awww.x^#a", false },
		{ "http://x<^#a", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		char text[64];
		const char *caret = strchr(rows[i].text, '^');
		size_t at = (size_t)(caret - rows[i].text);
		struct word_url memo = { 0 };

		memcpy(text, rows[i].text, at);
		strcpy(text + at, caret + 1);
		if (word_in_url(slice_from(text), at, &memo) != rows[i].in)
			fail_msg("%s", rows[i].text);
	}
}

/* One memo for a text, whatever words come. */
static void
the_memo_is_of_one_word(void **state)
{
	const struct slice text = SLICE("x #a http://y/#b #c www.z#d end#e");
	struct word_url memo = { 0 };
	const bool in[] = { false, true, false, true, false };
	size_t n = 0;

	(void)state;
	for (size_t i = 0; i < text.len; i++)
		if (text.ptr[i] == '#')
			assert_int_equal(word_in_url(text, i, &memo), in[n++]);
	assert_int_equal(n, COUNT(in));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(classes),
		cmocka_unit_test(what_stands_before),
		cmocka_unit_test(ascii_runs),
		cmocka_unit_test(bare_urls),
		cmocka_unit_test(the_memo_is_of_one_word),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
