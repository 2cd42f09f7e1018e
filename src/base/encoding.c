/*
 * What the bytes of a file are; see encoding.h. What is no UTF-8 is told and
 * counted as by the decoder of the WHATWG's Encoding Standard: a sequence
 * ends before the first byte that cannot go on with it.
 */
#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "encoding.h"

void
encoding_start(struct encoding *e)
{
	*e = (struct encoding){ .line = 1 };
}

static struct encoding_place
place(const struct encoding *e, uint64_t offset)
{
	return (struct encoding_place){ e->line, offset - e->line_start + 1 };
}

static void
see(struct encoding_seen *s, struct encoding_place at)
{
	if (s->count++ == 0)
		s->first = at;
}

static void
see_invalid(struct encoding *e)
{
	if (e->invalid.count == 0)
		e->invalid_byte = e->lead_byte;
	see(&e->invalid, e->lead);
	e->need = 0;
}

/* The first byte of a character that is not ASCII, or one that cannot be that. */
static void
lead(struct encoding *e, unsigned char b, uint64_t offset)
{
	e->lead = place(e, offset);
	e->lead_byte = b;
	e->low = 0x80;
	e->high = 0xbf;
	if (b >= 0xc2 && b <= 0xdf) {
		e->need = 1;
	} else if (b >= 0xe0 && b <= 0xef) {
		e->need = 2;
		e->low = b == 0xe0 ? 0xa0 : 0x80;	/* no overlong form */
		e->high = b == 0xed ? 0x9f : 0xbf;	/* no surrogate */
	} else if (b >= 0xf0 && b <= 0xf4) {
		e->need = 3;
		e->low = b == 0xf0 ? 0x90 : 0x80;
		e->high = b == 0xf4 ? 0x8f : 0xbf;	/* none above U+10FFFF */
	} else {
		see_invalid(e);
	}
}

static void
newline(struct encoding *e, uint64_t offset)
{
	if (e->cr)
		see(&e->crlf, place(e, offset - 1));
	else
		see(&e->lf, place(e, offset));
	e->line++;
	e->line_start = offset + 1;
}

static void
byte(struct encoding *e, unsigned char b, uint64_t offset)
{
	if (e->need > 0) {
		if (b >= e->low && b <= e->high) {
			e->need--;
			e->low = 0x80;
			e->high = 0xbf;
			return;
		}
		see_invalid(e);
	}
	if (b >= 0x80)
		lead(e, b, offset);
	else if (b == '\n')
		newline(e, offset);
	else if (b == '\0')
		see(&e->nul, place(e, offset));
	e->cr = b == '\r';
}

/* How many of the 16 bytes are line ends, when they are plain: ASCII without NUL and CR. */
#ifdef __SSE2__
static inline bool
plain(const char *p, unsigned *newlines)
{
	__m128i v = _mm_loadu_si128((const __m128i *)(const void *)p);
	__m128i odd = _mm_or_si128(_mm_cmpeq_epi8(v, _mm_setzero_si128()),
	    _mm_cmpeq_epi8(v, _mm_set1_epi8('\r')));

	if (_mm_movemask_epi8(_mm_or_si128(v, odd)) != 0)
		return false;
	*newlines = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(v, _mm_set1_epi8('\n')));
	return true;
}
#else
static inline bool
plain(const char *p, unsigned *newlines)
{
	unsigned set = 0;

	for (unsigned i = 0; i < 16; i++) {
		unsigned char b = (unsigned char)p[i];

		if (b >= 0x80 || b == '\0' || b == '\r')
			return false;
		set |= (unsigned)(b == '\n') << i;
	}
	*newlines = set;
	return true;
}
#endif

/* The line ends of 16 plain bytes, as a set of their places. */
static inline void
newlines(struct encoding *e, unsigned set, uint64_t offset)
{
	for (unsigned i = 0; set != 0; i++, set >>= 1) {
		if ((set & 1) == 0)
			continue;
		see(&e->lf, place(e, offset + i));
		e->line++;
		e->line_start = offset + i + 1;
	}
}

void
encoding_feed(struct encoding *e, const char *p, size_t n)
{
	size_t i = 0;
	unsigned set;

	while (i < n) {
		if (e->need == 0 && !e->cr && n - i >= 16 && plain(p + i, &set)) {
			newlines(e, set, e->offset + i);
			i += 16;
			continue;
		}
		/* to the end of what is not plain, and no further than needs be */
		for (size_t end = n - i < 16 ? n : i + 16; i < end; i++)
			byte(e, (unsigned char)p[i], e->offset + i);
	}
	e->offset += n;
}

void
encoding_end(struct encoding *e)
{
	if (e->need > 0)
		see_invalid(e);
}
