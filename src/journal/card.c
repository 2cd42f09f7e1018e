/*
 * The lines of a card; see card.h.
 */
#include "../base/ascii.h"
#include "card.h"
#include "find.h"

enum { MAX_KEY = 40 };

static bool
key_char(char c)
{
	return ascii_alnum(c) || c == '-' || c == '_' || c == ' ' || c == '.' ||
	    (unsigned char)c >= 0x80;
}

/* `key: value`, `key:: value`, `**key:** value`; false when the line is something else. */
static bool
split(struct slice line, struct card_line *l)
{
	size_t i = 0, colon;

	line = slice_trim(line);
	while (i < line.len && i < MAX_KEY && key_char(line.ptr[i]))
		i++;
	if (i == 0 || i == line.len || line.ptr[i] != ':')
		return false;
	colon = i++;
	i += i < line.len && line.ptr[i] == ':';
	if (i < line.len && !ascii_blank(line.ptr[i]))
		return false;
	l->key = slice_trim((struct slice){ line.ptr, colon });
	l->value = slice_trim(slice_skip(line, i));
	return l->value.len > 0;
}

bool
card_next(struct slice text, size_t *place, struct card_line *l)
{
	while (*place < text.len) {
		size_t end = find_byte(text, *place, '\n');
		struct slice line = { text.ptr + *place, end - *place };

		*place = end < text.len ? end + 1 : end;
		if (split(line, l))
			return true;
	}
	return false;
}

bool
card_names(struct slice key)
{
	static const char *const words[] = { "aka", "alias", "aliases" };

	for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
		if (slice_is_word(key, words[k]))
			return true;
	return false;
}

bool
card_name(struct slice value, size_t *place, struct slice *name)
{
	while (*place < value.len) {
		size_t end = find_byte(value, *place, ',');

		*name = slice_trim((struct slice){ value.ptr + *place, end - *place });
		*place = end < value.len ? end + 1 : end;
		if (name->len > 1 && name->ptr[0] == '@')
			*name = slice_skip(*name, 1);
		if (name->len > 0)
			return true;
	}
	return false;
}

struct slice
card_friend(struct slice line, struct slice *others)
{
	size_t end = 0, open = find_byte(line, 0, '('), close;

	while (end < line.len && strchr("([@\n", line.ptr[end]) == NULL)
		end++;
	*others = (struct slice){ line.ptr, 0 };
	if (open < line.len && slice_starts(slice_skip(line, open), SLICE("(a.k.a."))) {
		close = find_byte(line, open, ')');
		*others = (struct slice){ line.ptr + open + 1, close - open - 1 };
	}
	return slice_trim((struct slice){ line.ptr, end });
}

bool
card_aka(struct slice others, size_t *place, struct slice *name)
{
	size_t start = find_text(others, *place, SLICE("a.k.a.")), end;

	if (start == others.len)
		return false;
	start += sizeof("a.k.a.") - 1;
	end = find_text(others, start, SLICE("a.k.a."));
	*name = slice_trim((struct slice){ others.ptr + start, end - start });
	*place = end;
	return name->len > 0;
}
