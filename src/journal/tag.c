/*
 * The grammar of a tag; see tag.h.
 */
#include "../base/ascii.h"
#include "../base/utf8.h"
#include "find.h"
#include "tag.h"
#include "word.h"

/* The end of the name that begins at byte i; `letter` says whether it has one. */
static size_t
name_end(struct slice s, size_t i, bool *letter)
{
	size_t start = i, segment = i, n;
	unsigned has = 0;

	*letter = false;
	while ((i = word_skip_ascii(s, i, &has)) < s.len) {
		if (s.ptr[i] == '/') {
			if (i == segment)
				break;
			segment = ++i;
			continue;
		}
		switch (word_class(s, i, &n)) {
		case WORD_NONE:
			goto end;
		case WORD_MARK:
			if (i == start)
				goto end;
			break;
		case WORD_LETTER:
		case WORD_EMOJI:
			*letter = true;
			break;
		case WORD_OTHER:
			break;
		}
		i += n;
	}
end:
	*letter = *letter || (has & WORD_HAS_LETTER) != 0;
	while (i > start && (s.ptr[i - 1] == '/' || s.ptr[i - 1] == '-'))
		i--;
	return i;
}

static bool
is_colour(struct slice name)
{
	bool digit = false;

	if (name.len != 6 && name.len != 8)
		return false;
	for (size_t i = 0; i < name.len; i++) {
		if (!ascii_hex(name.ptr[i]))
			return false;
		digit = digit || ascii_digit(name.ptr[i]);
	}
	return digit;
}

/* The end of `"…"` that opens at byte i, on the same line; s.len when it does not close. */
static size_t
quoted_end(struct slice s, size_t i)
{
	size_t end = find_byte(s, i + 1, '"');

	/* only so far as the quote reaches: many may be opened in a text */
	return find_byte((struct slice){ s.ptr, end }, i + 1, '\n') == end ? end : s.len;
}

/* Behind a colon only a letter, a number or a contact is a value (T1). */
static bool
begins_value(struct slice s, size_t i)
{
	size_t n;
	uint32_t c;

	if ((unsigned char)s.ptr[i] < 0x80)
		return ascii_alnum(s.ptr[i]) || s.ptr[i] == '@';
	n = utf8_decode(slice_skip(s, i), &c);
	return n > 0 && (utf8_class(c) == UTF8_LETTER || utf8_class(c) == UTF8_NUMBER);
}

/* Whether a value without quotes ends before this byte (T9). */
static bool
ends_value(char c)
{
	static const bool ends[256] = {
		['\0'] = true, [' '] = true, ['\t'] = true, ['\n'] = true, ['\v'] = true,
		['\f'] = true, ['\r'] = true, ['|'] = true, [')'] = true, [']'] = true,
		['}'] = true, ['"'] = true, ['<'] = true, ['>'] = true, ['`'] = true,
		['*'] = true, ['#'] = true, ['~'] = true,
	};

	return ends[(unsigned char)c];
}

/* Read a value that begins at byte i (T1, T9); false when there is none. */
static bool
value(struct slice s, size_t i, bool colon, struct tag_match *m)
{
	size_t start = i, end;

	if (i < s.len && s.ptr[i] == '"' && !colon) {
		end = quoted_end(s, i);
		if (end == s.len)
			return false;
		m->value = (struct slice){ s.ptr + i + 1, end - i - 1 };
		m->end = end + 1;
		return true;
	}
	if (colon && i < s.len && !begins_value(s, i))
		return false;
	if (i + 1 < s.len && s.ptr[i] == '@' && s.ptr[i + 1] == '"' &&
	    (end = quoted_end(s, i + 1)) < s.len) {
		end++;
	} else {
		for (end = i; end < s.len && !ends_value(s.ptr[end]); end++)
			;
		while (end > start && strchr(".,;:!?'_", s.ptr[end - 1]) != NULL)
			end--;
	}
	if (end == start)
		return false;
	m->value = (struct slice){ s.ptr + start, end - start };
	m->end = end;
	return true;
}

bool
tag_introduces(struct slice name)
{
	return slice_is_word(name, "via") || slice_is_word(name, "intro");
}

bool
tag_match(struct slice s, size_t at, struct tag_match *m)
{
	size_t end;
	bool letter;

	*m = (struct tag_match){ .value = { NULL, 0 } };
	end = name_end(s, at + 1, &letter);
	if (!letter || slice_starts(slice_skip(s, end), SLICE("://")))
		return false;
	m->name = (struct slice){ s.ptr + at + 1, end - at - 1 };
	m->end = end;
	if (end < s.len && (s.ptr[end] == '=' || s.ptr[end] == ':'))
		value(s, end + 1, s.ptr[end] == ':', m);
	m->colour = is_colour(m->name);
	return !m->colour;
}

bool
tag_whole(struct slice *s)
{
	bool letter;

	if (s->len > 0 && s->ptr[0] == '#')
		*s = slice_skip(*s, 1);
	return s->len > 0 && name_end(*s, 0, &letter) == s->len && letter;
}
