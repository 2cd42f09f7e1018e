/*
 * The time of day behind a date; see clock.h.
 */
#include "../base/utf8.h"
#include "clock.h"

/* The length of the blank at byte i, 0 when there is none. */
static size_t
blank(struct slice s, size_t i)
{
	if (i >= s.len)
		return 0;
	switch (s.ptr[i]) {
	case ' ':
	case '\t':
		return 1;
	case '\xc2':		/* U+00A0, as French typography wants it */
		return slice_starts(slice_skip(s, i), SLICE("\xc2\xa0")) ? 2 : 0;
	case '\xe2':		/* U+202F, as macOS puts it before PM */
		return slice_starts(slice_skip(s, i), SLICE("\xe2\x80\xaf")) ? 3 : 0;
	default:
		return 0;
	}
}

size_t
clock_blanks(struct slice s, size_t i)
{
	size_t n;

	for (int most = 8; most > 0 && (n = blank(s, i)) > 0; most--)
		i += n;
	return i;
}

bool
clock_ends(struct slice s, size_t i)
{
	enum utf8_class class;
	uint32_t c;

	if (i >= s.len)
		return true;
	if (s.ptr[i] == '_') {
		if (clock_peek(s, ++i) == '_')
			i++;
		return !ascii_alnum(clock_peek(s, i)) && clock_peek(s, i) != '_';
	}
	if ((unsigned char)s.ptr[i] < 0x80)
		return !ascii_alnum(s.ptr[i]);
	if (utf8_decode(slice_skip(s, i), &c) == 0)
		return true;
	class = utf8_class(c);
	return class != UTF8_LETTER && class != UTF8_NUMBER && class != UTF8_MARK;
}

/* Past `am` or `pm` at byte i, with a blank before it or none; i when there is none. */
static size_t
half(struct slice s, size_t i)
{
	size_t at = clock_blanks(s, i);
	char c = ascii_lower(clock_peek(s, at));

	if ((c == 'a' || c == 'p') && ascii_lower(clock_peek(s, at + 1)) == 'm' &&
	    clock_ends(s, at + 2))
		return at + 2;
	return i;
}

/* Past `+01:00`, `+0100`, `Z` or the name of a zone that is in common use; i when there is none. */
static size_t
zone(struct slice s, size_t i)
{
	static const char *const names[] = {
		"UTC", "GMT", "CET", "CEST", "MET", "MEST", "WET", "WEST", "BST", "EET",
		"EEST", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT",
	};
	size_t at = clock_blanks(s, i), n;
	char c = clock_peek(s, at);
	int value;

	if (at == i && (c == 'Z' || c == 'z') && clock_ends(s, at + 1))
		return at + 1;
	if (c == '+' || c == '-') {
		n = clock_digits(s, at + 1, &value);
		if (n == 4 && clock_ends(s, at + 5))
			return at + 5;
		if (n == 2 && clock_peek(s, at + 3) == ':' &&
		    clock_digits(s, at + 4, &value) == 2 && clock_ends(s, at + 6))
			return at + 6;
		return i;
	}
	if (at == i || c < 'A' || c > 'Z')
		return i;
	for (size_t k = 0; k < sizeof(names) / sizeof(names[0]); k++) {
		struct slice name = slice_from(names[k]);

		if (slice_starts(slice_skip(s, at), name) && clock_ends(s, at + name.len))
			return at + name.len;
	}
	return i;
}

size_t
clock_bare(struct slice s, size_t i)
{
	int hour, minute, second;
	size_t n = clock_digits(s, i, &hour), end, fraction;

	if (n < 1 || n > 2 || hour > 24 || clock_peek(s, i + n) != ':' ||
	    clock_digits(s, i + n + 1, &minute) != 2 || minute > 59)
		return 0;
	end = i + n + 3;
	if (clock_peek(s, end) == ':' && clock_digits(s, end + 1, &second) == 2 && second <= 60) {
		end += 3;
		fraction = end + 1;
		while (fraction < s.len && fraction - end <= 9 && ascii_digit(s.ptr[fraction]))
			fraction++;
		if (clock_peek(s, end) == '.' && fraction > end + 1)
			end = fraction;
	}
	if (hour >= 1 && hour <= 12)
		end = half(s, end);
	return end;
}

/* Past a dash between two times, 0 when there is none. */
static size_t
dash(struct slice s, size_t i)
{
	i = clock_blanks(s, i);
	if (clock_peek(s, i) == '-')
		i++;
	else if (slice_starts(slice_skip(s, i), SLICE("\xe2\x80\x93")))
		i += 3;
	else
		return 0;
	return clock_blanks(s, i);
}

size_t
clock_time(struct slice s, size_t i)
{
	size_t end = clock_bare(s, i), to;

	if (end == 0)
		return 0;
	end = zone(s, end);
	if (!clock_ends(s, end))
		return 0;
	to = dash(s, end);
	if (to > 0)
		to = clock_bare(s, to);
	return to > 0 && clock_ends(s, to) ? to : end;
}
