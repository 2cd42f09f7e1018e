/*
 * The keyed hash: keys differ from run to run, every byte counts, and texts
 * that differ little spread over the whole range.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/base/hash.h"

static const struct hash_key key = { 0x243f6a8885a308d3u, 0x13198a2e03707345u };

static void
keys_differ(void **state)
{
	struct hash_key a = hash_key_new(), b = hash_key_new();

	(void)state;
	assert_true(a.a != b.a || a.b != b.b);
	assert_int_equal(a.a & 1, 1);
	assert_int_equal(a.b & 1, 1);
}

static void
the_key_matters(void **state)
{
	struct hash_key other = key;

	(void)state;
	other.a ^= 2;
	assert_true(hash_bytes(key, "lunch", 5) != hash_bytes(other, "lunch", 5));
	other = key;
	other.b ^= 2;
	assert_true(hash_bytes(key, "lunch", 5) != hash_bytes(other, "lunch", 5));
	assert_true(hash_bytes(key, "lunch", 5) == hash_bytes(key, "lunch", 5));
}

/* Of a short text each byte is in its ends, and nothing behind it is read. */
static void
ends_are_the_whole_text(void **state)
{
	(void)state;
	for (size_t n = 0; n <= 16; n++) {
		/* on the heap and of that size, so that a sanitizer sees one byte too many */
		char *p = malloc(n > 0 ? n : 1);
		struct hash_ends none;

		assert_non_null(p);
		memset(p, 0, n);
		none = hash_ends(p, n);
		for (size_t i = 0; i < n; i++) {
			struct hash_ends e;

			p[i] = 1;
			e = hash_ends(p, n);
			p[i] = 0;
			assert_true(e.a != none.a || e.b != none.b);
		}
		assert_true(hash_of_ends(key, none, n) == hash_bytes(key, p, n));
		free(p);
	}
}

/* Each bit of the text changes about half of the bits of the hash. */
static void
every_bit_spreads(void **state)
{
	char text[40];

	(void)state;
	for (size_t len = 1; len <= sizeof(text); len++) {
		uint64_t h;

		for (size_t i = 0; i < len; i++)
			text[i] = (char)('a' + i % 26);
		h = hash_bytes(key, text, len);
		for (size_t bit = 0; bit < len * 8; bit++) {
			int changed;

			text[bit / 8] = (char)(text[bit / 8] ^ (1 << bit % 8));
			changed = __builtin_popcountll(h ^ hash_bytes(key, text, len));
			text[bit / 8] = (char)(text[bit / 8] ^ (1 << bit % 8));
			assert_in_range(changed, 10, 54);
		}
	}
}

/* 100,000 short names in 2^17 places: about as many are taken as by chance. */
static void
names_spread(void **state)
{
	enum { NAMES = 100000, PLACES = 1 << 17 };
	unsigned char *lower = calloc(PLACES, 1), *upper = calloc(PLACES, 1);
	int taken_lower = 0, taken_upper = 0;

	(void)state;
	assert_non_null(lower);
	assert_non_null(upper);
	for (int i = 0; i < NAMES; i++) {
		char text[16];
		uint64_t h = hash_bytes(key, text,
		    (size_t)snprintf(text, sizeof(text), "tag-%d", i));

		lower[h & (PLACES - 1)] = 1;
		upper[h >> 47] = 1;
	}
	for (int i = 0; i < PLACES; i++) {
		taken_lower += lower[i];
		taken_upper += upper[i];
	}
	/*
	 * Chance takes 131072 * (1 - e^(-100000/131072)) = 69,950. One
	 * multiplication is a little less even than chance; of a bad hash hundreds
	 * or a few thousand are taken.
	 */
	assert_in_range(taken_lower, 65000, 75000);
	assert_in_range(taken_upper, 65000, 75000);
	free(lower);
	free(upper);
}

static void
length_counts(void **state)
{
	static const char zeros[64];

	(void)state;
	for (size_t a = 0; a < sizeof(zeros); a++)
		for (size_t b = a + 1; b <= sizeof(zeros); b++)
			assert_true(hash_bytes(key, zeros, a) != hash_bytes(key, zeros, b));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(keys_differ),
		cmocka_unit_test(the_key_matters),
		cmocka_unit_test(ends_are_the_whole_text),
		cmocka_unit_test(every_bit_spreads),
		cmocka_unit_test(names_spread),
		cmocka_unit_test(length_counts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
