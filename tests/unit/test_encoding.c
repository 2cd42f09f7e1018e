/*
 * What bytes are: UTF-8 or not, NUL, line ends; the same however the file is
 * cut into pieces.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/base/encoding.h"

/* Feed all of it in pieces of n bytes, each in memory of just its size. */
static struct encoding
feed(const char *s, size_t len, size_t n)
{
	struct encoding e;

	encoding_start(&e);
	for (size_t i = 0; i < len; i += n) {
		size_t piece = len - i < n ? len - i : n;
		char *copy = malloc(piece);

		assert_non_null(copy);
		memcpy(copy, s + i, piece);
		encoding_feed(&e, copy, piece);
		free(copy);
	}
	encoding_end(&e);
	return e;
}

static void
assert_seen(struct encoding_seen s, uint64_t count, uint64_t line, uint64_t col)
{
	assert_int_equal(s.count, count);
	if (count > 0) {
		assert_int_equal(s.first.line, line);
		assert_int_equal(s.first.col, col);
	}
}

struct sample {
	const char *bytes;
	size_t len;
	uint64_t invalid, line, col;	/* and the place of the first */
};
#define SAMPLE(s) s, sizeof(s) - 1

/* Counts as those of the WHATWG's decoder; see the table 3-8 of Unicode 15, too. */
static const struct sample samples[] = {
	{ SAMPLE(""), 0, 0, 0 },
	{ SAMPLE("plain\n"), 0, 0, 0 },
	{ SAMPLE("caf\xc3\xa9 \xe6\x97\xa5 \xf0\x9f\x98\x80 \xf4\x8f\xbf\xbf \xed\x9f\xbf\n"), 0, 0, 0 },
	{ SAMPLE("\xef\xbb\xbf" "bom\n"), 0, 0, 0 },
	{ SAMPLE("caf\xe9\n"), 1, 1, 4 },
	{ SAMPLE("a\nbc\x80\xbf\n"), 2, 2, 3 },
	{ SAMPLE("\xc0\xaf"), 2, 1, 1 },
	{ SAMPLE("\xc1\xbf"), 2, 1, 1 },
	{ SAMPLE("\xe0\x80\xbf"), 3, 1, 1 },
	{ SAMPLE("\xed\xa0\x80"), 3, 1, 1 },
	{ SAMPLE("\xf0\x8f\xbf\xbf"), 4, 1, 1 },
	{ SAMPLE("\xf4\x90\x80\x80"), 4, 1, 1 },
	{ SAMPLE("\xf5\x80"), 2, 1, 1 },
	{ SAMPLE("\xf1\x80\x80\xe1\x80\xc2\x62\x80\x63\x80\xbf\x64"), 6, 1, 1 },
	{ SAMPLE("\xe2\x82\n"), 1, 1, 1 },
	{ SAMPLE("\n\n 0123456789012345678901234567890123456789\xe2\x82"), 1, 3, 42 },
	{ SAMPLE("\xff\xfe"), 2, 1, 1 },
};

static void
utf8(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(samples) / sizeof(samples[0]); i++)
		for (size_t n = 1; n < 40; n++)
			assert_seen(feed(samples[i].bytes, samples[i].len, n).invalid,
			    samples[i].invalid, samples[i].line, samples[i].col);
	assert_int_equal(feed("ab\xe9", 3, 3).invalid_byte, 0xe9);
	assert_int_equal(feed("ab\xe2\x82", 4, 1).invalid_byte, 0xe2);
}

static void
nul_and_line_ends(void **state)
{
	static const char text[] = "0123456789012345678\n\r\nab\0\0c\r\n\rx\n";
	struct encoding e;

	(void)state;
	for (size_t n = 1; n < 40; n++) {
		e = feed(text, sizeof(text) - 1, n);
		assert_seen(e.invalid, 0, 0, 0);
		assert_seen(e.nul, 2, 3, 3);
		assert_seen(e.lf, 2, 1, 20);
		assert_seen(e.crlf, 2, 2, 1);
	}
	e = feed("a\r\r\n", 4, 1);
	assert_seen(e.crlf, 1, 1, 3);
	assert_seen(e.lf, 0, 0, 0);
}

/* The fast way and the slow one agree wherever a byte stands. */
static void
everywhere(void **state)
{
	char text[100];

	(void)state;
	for (size_t at = 0; at < sizeof(text) - 1; at++) {
		memset(text, 'x', sizeof(text));
		text[50] = '\n';
		text[at] = '\xff';
		for (size_t n = 1; n <= sizeof(text); n += 33)
			assert_seen(feed(text, sizeof(text), n).invalid, 1,
			    at > 50 ? 2 : 1, at > 50 ? at - 50 : at + 1);
		text[at] = at == 50 ? '\n' : '\0';
		if (at != 50)
			assert_seen(feed(text, sizeof(text), sizeof(text)).nul, 1,
			    at > 50 ? 2 : 1, at > 50 ? at - 50 : at + 1);
		memset(text, 'x', sizeof(text));
		text[at] = '\r';
		text[at + 1] = '\n';
		assert_seen(feed(text, sizeof(text), sizeof(text)).crlf, 1, 1, at + 1);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(utf8),
		cmocka_unit_test(nul_and_line_ends),
		cmocka_unit_test(everywhere),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
