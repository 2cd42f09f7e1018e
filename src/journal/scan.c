/*
 * Finding the bytes that can matter; see scan.h.
 */
#include <stdint.h>

#include "scan.h"

#if defined(__SSE2__)
#include <immintrin.h>
#endif

/* The sets; each holds those before it. */
enum set { TAG = 1, MARK = 2, MARKUP = 4 };

static const unsigned char kinds[256] = {
	['#'] = TAG | MARK | MARKUP, ['`'] = TAG | MARK | MARKUP, ['<'] = TAG | MARK | MARKUP,
	['['] = TAG | MARK | MARKUP, ['\\'] = TAG | MARK | MARKUP, ['%'] = TAG | MARK | MARKUP,
	['@'] = MARK | MARKUP, ['*'] = MARK | MARKUP, ['_'] = MARK | MARKUP,
	[']'] = MARKUP, ['!'] = MARKUP,
};

static const char *
one_by_one(const char *p, const char *end, enum set set)
{
	while (p < end && (kinds[(unsigned char)*p] & set) == 0)
		p++;
	return p;
}

#if defined(__SSE2__)

/* A 0xff for each of the sixteen bytes of v that is c. */
static inline __m128i
is(__m128i v, char c)
{
	return _mm_cmpeq_epi8(v, _mm_set1_epi8(c));
}

/* A bit for each of the sixteen bytes at p that is in the set. */
static inline unsigned
members(const char *p, enum set set)
{
	const __m128i v = _mm_loadu_si128((const __m128i *)(const void *)p);
	__m128i m = _mm_or_si128(is(v, '#'), is(v, '`'));

	m = _mm_or_si128(m, _mm_or_si128(is(v, '<'), is(v, '[')));
	m = _mm_or_si128(m, _mm_or_si128(is(v, '\\'), is(v, '%')));
	if (set != TAG)
		m = _mm_or_si128(m, _mm_or_si128(is(v, '@'), _mm_or_si128(is(v, '*'), is(v, '_'))));
	if (set == MARKUP)
		m = _mm_or_si128(m, _mm_or_si128(is(v, ']'), is(v, '!')));
	return (unsigned)_mm_movemask_epi8(m);
}

/*
 * A bit for each of the 32 bytes at p that is in the set. A byte chooses by
 * its lower half the member that has the same lower half, and is compared with
 * that; of those that share one, '<' and '\\', '`' and '@', the second is
 * looked for by itself. An empty place of the table is 0, whose lower half
 * belongs to '`', so that a NUL byte is never taken for a member.
 */
__attribute__((target("avx2"))) static inline unsigned
members_of_32(const char *p, enum set set)
{
	const char star = set == TAG ? 0 : '*', low = set == TAG ? 0 : '_';
	const char close = set == MARKUP ? ']' : 0, bang = set == MARKUP ? '!' : 0;
	const __m256i halves = _mm256_setr_epi8(
	    '`', bang, 0, '#', 0, '%', 0, 0, 0, 0, star, '[', '<', close, 0, low,
	    '`', bang, 0, '#', 0, '%', 0, 0, 0, 0, star, '[', '<', close, 0, low);
	const __m256i v = _mm256_loadu_si256((const __m256i *)(const void *)p);
	__m256i m = _mm256_cmpeq_epi8(v, _mm256_shuffle_epi8(halves, v));

	m = _mm256_or_si256(m, _mm256_cmpeq_epi8(v, _mm256_set1_epi8('\\')));
	if (set != TAG)
		m = _mm256_or_si256(m, _mm256_cmpeq_epi8(v, _mm256_set1_epi8('@')));
	return (unsigned)_mm256_movemask_epi8(m);
}

__attribute__((target("avx2"))) static inline const char *
scan_by_32(const char *start, const char *p, const char *end, enum set set)
{
	unsigned bits;

	for (; end - p >= 32; p += 32) {
		bits = members_of_32(p, set);
		if (bits != 0)
			return p + __builtin_ctz(bits);
	}
	if (end - start < 32 || p == end)
		return one_by_one(p, end, set);
	/* the last 32, without those before p */
	bits = members_of_32(end - 32, set) >> (32 - (end - p));
	return bits != 0 ? p + __builtin_ctz(bits) : end;
}

/* One of each, so that the set is known when it is compiled. */
__attribute__((target("avx2"))) static const char *
scan_tag_by_32(const char *start, const char *p, const char *end)
{
	return scan_by_32(start, p, end, TAG);
}

__attribute__((target("avx2"))) static const char *
scan_mark_by_32(const char *start, const char *p, const char *end)
{
	return scan_by_32(start, p, end, MARK);
}

__attribute__((target("avx2"))) static const char *
scan_markup_by_32(const char *start, const char *p, const char *end)
{
	return scan_by_32(start, p, end, MARKUP);
}

static inline const char *
scan(const char *start, const char *p, const char *end, enum set set)
{
	unsigned bits;

	for (; end - p >= 16; p += 16) {
		bits = members(p, set);
		if (bits != 0)
			return p + __builtin_ctz(bits);
	}
	if (end - start < 16)
		return one_by_one(p, end, set);
	/* the last sixteen, without those before p */
	bits = members(end - 16, set) >> (16 - (end - p));
	return bits != 0 ? p + __builtin_ctz(bits) : end;
}

#else

static inline const char *
scan(const char *start, const char *p, const char *end, enum set set)
{
	(void)start;
	return one_by_one(p, end, set);
}

#endif

#if defined(__SSE2__)
#define BY_32(f) if (__builtin_cpu_supports("avx2")) return f(start, p, end)
#else
#define BY_32(f)
#endif

const char *
scan_tag(const char *start, const char *p, const char *end)
{
	BY_32(scan_tag_by_32);
	return scan(start, p, end, TAG);
}

const char *
scan_mark(const char *start, const char *p, const char *end)
{
	BY_32(scan_mark_by_32);
	return scan(start, p, end, MARK);
}

const char *
scan_markup(const char *start, const char *p, const char *end)
{
	BY_32(scan_markup_by_32);
	return scan(start, p, end, MARKUP);
}
