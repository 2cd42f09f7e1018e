/*
 * Unicode; see utf8.h.
 */
#include <stdlib.h>
#include <utf8proc.h>

#include "utf8.h"

size_t
utf8_decode(struct slice s, uint32_t *c)
{
	const unsigned char *p = (const unsigned char *)s.ptr;
	utf8proc_int32_t code;
	utf8proc_ssize_t n;

	if (s.len == 0)
		return 0;
	if (p[0] < 0x80) {
		*c = p[0];
		return 1;
	}
	n = utf8proc_iterate(p, s.len > 4 ? 4 : (utf8proc_ssize_t)s.len, &code);
	if (n <= 0 || code < 0)
		return 0;
	*c = (uint32_t)code;
	return (size_t)n;
}

size_t
utf8_decode_back(struct slice s, size_t end, uint32_t *c)
{
	size_t start = end;
	uint32_t code;

	while (start > 0 && end - start < 4) {
		start--;
		if (((unsigned char)s.ptr[start] & 0xc0) != 0x80)
			break;
	}
	if (start == end)
		return 0;
	if (utf8_decode((struct slice){ s.ptr + start, end - start }, &code) != end - start)
		return 0;
	*c = code;
	return end - start;
}

static bool
is_emoji(uint32_t c, const utf8proc_property_t *p)
{
	return (p->boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC && c >= 0x2190) ||
	    p->boundclass == UTF8PROC_BOUNDCLASS_REGIONAL_INDICATOR ||
	    (c >= 0x1f3fb && c <= 0x1f3ff);
}

enum utf8_class
utf8_class(uint32_t c)
{
	const utf8proc_property_t *p;

	if (c == 0x200c || c == 0x200d)
		return UTF8_JOINER;
	if (c >= '\t' && c <= '\r')
		return UTF8_SPACE;
	p = utf8proc_get_property((utf8proc_int32_t)c);
	if (is_emoji(c, p))
		return UTF8_EMOJI;
	switch (p->category) {
	case UTF8PROC_CATEGORY_LU: case UTF8PROC_CATEGORY_LL: case UTF8PROC_CATEGORY_LT:
	case UTF8PROC_CATEGORY_LM: case UTF8PROC_CATEGORY_LO:
		return UTF8_LETTER;
	case UTF8PROC_CATEGORY_MN: case UTF8PROC_CATEGORY_MC: case UTF8PROC_CATEGORY_ME:
		return UTF8_MARK;
	case UTF8PROC_CATEGORY_ND: case UTF8PROC_CATEGORY_NL: case UTF8PROC_CATEGORY_NO:
		return UTF8_NUMBER;
	case UTF8PROC_CATEGORY_PC:
		return UTF8_CONNECTOR;
	case UTF8PROC_CATEGORY_ZS:
		return UTF8_SPACE;
	case UTF8PROC_CATEGORY_PD: case UTF8PROC_CATEGORY_PS: case UTF8PROC_CATEGORY_PE:
	case UTF8PROC_CATEGORY_PI: case UTF8PROC_CATEGORY_PF: case UTF8PROC_CATEGORY_PO:
	case UTF8PROC_CATEGORY_SM: case UTF8PROC_CATEGORY_SC: case UTF8PROC_CATEGORY_SK:
	case UTF8PROC_CATEGORY_SO:
		return UTF8_PUNCT;
	default:
		return UTF8_OTHER;
	}
}

/* Fold a run of valid UTF-8. */
static bool
fold_run(struct slice s, struct buf *out)
{
	static const utf8proc_option_t once = UTF8PROC_STABLE | UTF8PROC_COMPOSE;
	utf8proc_uint8_t *folded = NULL, *again = NULL;
	utf8proc_ssize_t n;
	bool ok = false;

	/* NFC first: folding a decomposed letter may fold its base alone */
	n = utf8proc_map((const utf8proc_uint8_t *)s.ptr, (utf8proc_ssize_t)s.len, &folded, once);
	if (n >= 0)
		n = utf8proc_map(folded, n, &again, once | UTF8PROC_CASEFOLD);
	if (n >= 0)
		ok = buf_add(out, (const char *)again, (size_t)n);
	free(folded);
	free(again);
	return ok;
}

/*
 * More marks on one letter than any language has (Unicode's Stream-Safe Text
 * Format, UAX #15, allows as many). Putting marks in order takes the square of
 * their number, so longer runs are folded in pieces.
 */
enum { MARKS_MAX = 30 };

bool
utf8_fold(struct slice s, struct buf *out)
{
	size_t run = 0, marks = 0, n;
	uint32_t c;

	while (s.len > 0) {
		n = utf8_decode(slice_skip(s, run), &c);
		if (n > 0) {
			run += n;
			marks = utf8proc_get_property((utf8proc_int32_t)c)->combining_class != 0 ?
			    marks + 1 : 0;
			if (marks < MARKS_MAX)
				continue;
		}
		if (run > 0 && !fold_run((struct slice){ s.ptr, run }, out))
			return false;
		s = slice_skip(s, run);
		run = marks = 0;
		if (n == 0 && s.len > 0) {
			if (!buf_char(out, s.ptr[0]))
				return false;
			s = slice_skip(s, 1);
		}
	}
	return true;
}

size_t
utf8_width(struct slice s)
{
	size_t width = 0, n;
	bool joined = false;
	uint32_t c;

	while (s.len > 0) {
		n = utf8_decode(s, &c);
		if (n == 0) {
			width++;
			n = 1;
		} else if (c == 0x200d) {
			joined = true;
		} else if (c >= 0x1f3fb && c <= 0x1f3ff && width > 0) {
			joined = false;	/* a skin tone is part of the emoji before it */
		} else {
			int w = c < 0x7f ? (c >= 0x20) : utf8proc_charwidth((utf8proc_int32_t)c);

			if (!joined && w > 0)
				width += (size_t)w;
			if (w > 0)
				joined = false;
		}
		s = slice_skip(s, n);
	}
	return width;
}

size_t
utf8_fit(struct slice s, size_t room)
{
	size_t fits = 0, width = 0;

	while (fits < s.len) {
		uint32_t c;
		size_t n = utf8_decode(slice_skip(s, fits), &c);

		n = n == 0 ? 1 : n;
		width += utf8_width((struct slice){ s.ptr + fits, n });
		if (width > room)
			break;
		fits += n;
	}
	return fits;
}
