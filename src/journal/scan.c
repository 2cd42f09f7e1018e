/*
 * Finding the bytes that can matter; see scan.h.
 */
#include <stdint.h>

#include "scan.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

enum { MARK = 1, MARKUP = 2 };

static const unsigned char kinds[256] = {
	['#'] = MARK | MARKUP, ['@'] = MARK | MARKUP, ['`'] = MARK | MARKUP,
	['<'] = MARK | MARKUP, ['['] = MARK | MARKUP, ['\\'] = MARK | MARKUP,
	['%'] = MARK | MARKUP, ['*'] = MARK | MARKUP, ['_'] = MARK | MARKUP,
	[']'] = MARKUP, ['!'] = MARKUP,
};

static const char *
one_by_one(const char *p, const char *end, unsigned char kind)
{
	while (p < end && (kinds[(unsigned char)*p] & kind) == 0)
		p++;
	return p;
}

#if defined(__SSE2__)

/* A bit for each of the sixteen bytes at p that is in the set. */
static inline unsigned
marks_of_16(const char *p)
{
	const __m128i v = _mm_loadu_si128((const __m128i *)(const void *)p);
	__m128i m;

	m = _mm_cmpeq_epi8(v, _mm_set1_epi8('#'));
	m = _mm_or_si128(m, _mm_cmpeq_epi8(v, _mm_set1_epi8('@')));
	m = _mm_or_si128(m, _mm_cmpeq_epi8(v, _mm_set1_epi8('`')));
	m = _mm_or_si128(m, _mm_cmpeq_epi8(v, _mm_set1_epi8('<')));
	m = _mm_or_si128(m, _mm_cmpeq_epi8(v, _mm_set1_epi8('[')));
	m = _mm_or_si128(m, _mm_cmpeq_epi8(v, _mm_set1_epi8('\\')));
	m = _mm_or_si128(m, _mm_cmpeq_epi8(v, _mm_set1_epi8('%')));
	m = _mm_or_si128(m, _mm_cmpeq_epi8(v, _mm_set1_epi8('*')));
	m = _mm_or_si128(m, _mm_cmpeq_epi8(v, _mm_set1_epi8('_')));
	return (unsigned)_mm_movemask_epi8(m);
}

const char *
scan_mark(const char *p, const char *end)
{
	while (end - p >= 16) {
		unsigned bits = marks_of_16(p);

		if (bits != 0)
			return p + __builtin_ctz(bits);
		p += 16;
	}
	return one_by_one(p, end, MARK);
}

#else

const char *
scan_mark(const char *p, const char *end)
{
	return one_by_one(p, end, MARK);
}

#endif

const char *
scan_markup(const char *p, const char *end)
{
	return one_by_one(p, end, MARKUP);
}
