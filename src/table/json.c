/*
 * JSON; see json.h.
 */
#include <stdint.h>
#include <stdio.h>

#include "../base/ascii.h"
#include "../base/show.h"
#include "../base/utf8.h"
#include "json.h"
#include "number.h"

/* \uXXXX, two of them above the basic plane. */
static void
put_code(struct out *o, uint32_t c)
{
	char text[16];
	int n;

	if (c < 0x10000)
		n = snprintf(text, sizeof(text), "\\u%04x", (unsigned)c);
	else
		n = snprintf(text, sizeof(text), "\\u%04x\\u%04x",
		    (unsigned)(0xd800 + ((c - 0x10000) >> 10)),
		    (unsigned)(0xdc00 + ((c - 0x10000) & 0x3ff)));
	out_bytes(o, text, (size_t)n);
}

/* The character that show_plain stopped at; its length. */
static size_t
put_hidden(struct out *o, struct slice s)
{
	uint32_t c;
	size_t n = utf8_decode(s, &c);

	if (n == 0) {
		out_slice(o, SLICE("\xef\xbf\xbd"));
		return 1;
	}
	switch (c) {
	case '\t': out_slice(o, SLICE("\\t")); break;
	case '\n': out_slice(o, SLICE("\\n")); break;
	case '\r': out_slice(o, SLICE("\\r")); break;
	default: put_code(o, c); break;
	}
	return n;
}

/* Text without the quotes around it. */
static void
put_text(struct out *o, struct slice s)
{
	while (s.len > 0) {
		size_t plain = show_plain(s), i;

		for (i = 0; i < plain; i++) {
			if (s.ptr[i] == '"' || s.ptr[i] == '\\')
				out_char(o, '\\');
			out_char(o, s.ptr[i]);
		}
		s = slice_skip(s, plain);
		if (s.len > 0)
			s = slice_skip(s, put_hidden(o, s));
	}
}

void
json_string(struct out *o, struct slice s)
{
	out_char(o, '"');
	put_text(o, s);
	out_char(o, '"');
}

void
json_number(struct out *o, struct slice s)
{
	if (s.len == 0)
		out_slice(o, SLICE("null"));
	else if (number_json(s))
		out_slice(o, s);
	else
		json_string(o, s);
}

/* What the three bytes at the start of s stand for; NUL when for themselves. */
static char
decoded(struct slice s)
{
	static const struct {
		char code[4], means;
	} codes[] = { { "%20", ' ' }, { "%25", '%' }, { "%09", '\t' }, { "%0a", '\n' } };

	for (size_t i = 0; i < sizeof(codes) / sizeof(*codes) && s.len >= 3; i++)
		if (s.ptr[0] == codes[i].code[0] && s.ptr[1] == codes[i].code[1] &&
		    ascii_lower(s.ptr[2]) == codes[i].code[2])
			return codes[i].means;
	return '\0';
}

/* One name: pieces of text with decoded characters between. */
static void
put_name(struct out *o, struct slice name)
{
	size_t i = 0;

	out_char(o, '"');
	while (i < name.len) {
		char c = decoded(slice_skip(name, i));

		if (c == '\0') {
			i++;
			continue;
		}
		put_text(o, (struct slice){ name.ptr, i });
		put_text(o, (struct slice){ &c, 1 });
		name = slice_skip(name, i + 3);
		i = 0;
	}
	put_text(o, name);
	out_char(o, '"');
}

void
json_list(struct out *o, struct slice s)
{
	bool first = true;

	out_char(o, '[');
	while (s.len > 0) {
		const char *blank = memchr(s.ptr, ' ', s.len);
		size_t n = blank == NULL ? s.len : (size_t)(blank - s.ptr);

		if (n > 0) {
			if (!first)
				out_char(o, ',');
			put_name(o, (struct slice){ s.ptr, n });
			first = false;
		}
		s = slice_skip(s, blank == NULL ? n : n + 1);
	}
	out_char(o, ']');
}
