/*
 * Front matter; see matter.h.
 */
#include "../base/ascii.h"
#include "find.h"
#include "matter.h"

/* The line at byte i without its end; the next one begins at *next. */
static struct slice
line_at(struct slice s, size_t i, size_t *next)
{
	size_t end = find_byte(s, i, '\n');
	struct slice line = { s.ptr + i, end - i };

	*next = end < s.len ? end + 1 : end;
	while (line.len > 0 && ascii_space(line.ptr[line.len - 1]))
		line.len--;
	return line;
}

size_t
matter_length(struct slice text, uint64_t *lines)
{
	size_t i, next;

	*lines = 1;
	if (!slice_equal(line_at(text, 0, &i), SLICE("---")))
		return 0;
	for (; i < text.len; i = next) {
		struct slice line = line_at(text, i, &next);

		++*lines;
		if (slice_equal(line, SLICE("---")) || slice_equal(line, SLICE("...")))
			return next;
	}
	return 0;
}

/* The length of `key:` at the start of a line; 0 when there is none. */
static size_t
key_length(struct slice line)
{
	size_t i = 0;

	while (i < line.len && (ascii_alnum(line.ptr[i]) || line.ptr[i] == '_' ||
	    line.ptr[i] == '-'))
		i++;
	if (i == 0 || i == line.len || line.ptr[i] != ':')
		return 0;
	return i + 1 == line.len || ascii_blank(line.ptr[i + 1]) ? i + 1 : 0;
}

static struct slice
unquote(struct slice s)
{
	s = slice_trim(s);
	if (s.len >= 2 && (s.ptr[0] == '"' || s.ptr[0] == '\'') && s.ptr[s.len - 1] == s.ptr[0])
		s = slice_trim((struct slice){ s.ptr + 1, s.len - 2 });
	if (s.len > 1 && (s.ptr[0] == '#' || s.ptr[0] == '@'))
		s = slice_skip(s, 1);
	return s;
}

/* Whether the commas of a value part it into several. */
static bool
parted(const struct matter_item *item)
{
	return matter_key(item, "tags") || matter_key(item, "tag") ||
	    matter_key(item, "aliases") || matter_key(item, "alias");
}

/* Where the values of a line begin that starts a key, or an element of a list. */
static size_t
values_at(struct slice line, struct matter_item *item)
{
	size_t key = key_length(line);
	struct slice t = slice_trim(line);

	if (key > 0)
		item->key = (struct slice){ line.ptr, key - 1 };
	else if (slice_starts(t, SLICE("- ")))
		key = (size_t)(t.ptr - line.ptr) + 2;
	else
		key = line.len;
	while (key < line.len && (ascii_blank(line.ptr[key]) || line.ptr[key] == '['))
		key++;
	return key;
}

bool
matter_next(struct slice s, size_t *place, struct matter_item *item)
{
	while (*place < s.len) {
		size_t start = *place, next, value, end;
		struct slice line;

		while (start > 0 && s.ptr[start - 1] != '\n')
			start--;
		line = line_at(s, start, &next);
		value = *place > start ? *place - start : values_at(line, item);
		end = parted(item) ? find_byte(line, value, ',') : line.len;
		*place = end < line.len ? start + end + 1 : next;
		if (end == line.len && end > value && line.ptr[end - 1] == ']')
			end--;
		if (value > end)
			value = end;
		item->value = unquote((struct slice){ line.ptr + value, end - value });
		if (item->value.len > 0)
			return true;
	}
	return false;
}

bool
matter_key(const struct matter_item *item, const char *word)
{
	return slice_is_word(item->key, word);
}
