/*
 * Showing text on a terminal without being driven by it; see show.h.
 * Only bytes are looked at: the characters in question are few and fixed
 * (Unicode 15: Bidi_Control, and the zero-width ones of Cf).
 */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "show.h"
#include "utf8.h"

static bool
drives(uint32_t c)
{
	return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0xad || c == 0x61c ||
	    c == 0x180e || c == 0x200b || c == 0x200e || c == 0x200f ||
	    (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) ||
	    c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb) || c >= 0xe0000;
}

size_t
show_plain(struct slice s)
{
	size_t i = 0, n;
	uint32_t c;

	while (i < s.len) {
		unsigned char b = (unsigned char)s.ptr[i];

		if (b >= 0x20 && b < 0x7f) {
			i++;
			continue;
		}
		n = utf8_decode(slice_skip(s, i), &c);
		if (n == 0 || drives(c))
			break;
		i += n;
	}
	return i;
}

size_t
show_escape(struct slice s, char out[SHOW_MAX], size_t *len)
{
	uint32_t c;
	size_t n = utf8_decode(s, &c);
	int wrote;

	if (n <= 1)
		wrote = snprintf(out, SHOW_MAX, "\\x%02x", (unsigned char)s.ptr[0]);
	else
		wrote = snprintf(out, SHOW_MAX, "\\u{%x}", (unsigned)c);
	*len = (size_t)wrote;
	return n == 0 ? 1 : n;
}
