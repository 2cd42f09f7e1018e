/*
 * The grammar of a contact; see contact.h.
 */
#include "contact.h"
#include "find.h"
#include "word.h"

/* The last folder of notes about people, in lower case (C3). */
static const char *const folders[] = {
	"people", "persons", "contacts", "mensen", "personen", "contacten", "relaties",
};

bool
contact_is_name(struct slice s)
{
	for (size_t i = 0, n; i < s.len; i += n > 0 ? n : 1)
		if (word_class(s, i, &n) == WORD_LETTER)
			return true;
	return false;
}

static bool
quoted(struct slice s, size_t at, struct slice *name, size_t *end)
{
	size_t close = find_byte(s, at, '"');

	/* only so far as the quote reaches: many may be opened in a text */
	if (close == s.len || find_byte((struct slice){ s.ptr, close }, at, '\n') < close)
		return false;
	*name = slice_trim((struct slice){ s.ptr + at, close - at });
	*end = close + 1;
	return contact_is_name(*name);
}

bool
contact_match(struct slice s, size_t at, struct slice *name, size_t *end)
{
	size_t start = at + 1, i = start, n;
	bool letter = false;
	unsigned has = 0;
	enum word_class c;

	if (start < s.len && s.ptr[start] == '"')
		return quoted(s, start + 1, name, end);
	for (; (i = word_skip_ascii(s, i, &has)) < s.len; i += n) {
		c = word_class(s, i, &n);
		if (c == WORD_NONE || (c == WORD_MARK && i == start))
			break;
		letter = letter || c == WORD_LETTER;
	}
	while (i > start && (s.ptr[i - 1] == '-' || s.ptr[i - 1] == '_'))
		i--;
	if ((!letter && (has & WORD_HAS_LETTER) == 0) || slice_starts(slice_skip(s, i), SLICE("://")))
		return false;
	*name = (struct slice){ s.ptr + start, i - start };
	*end = i;
	return true;
}

static bool
is_folder_of_people(struct slice folder)
{
	for (size_t k = 0; k < sizeof(folders) / sizeof(folders[0]); k++)
		if (slice_is_word(folder, folders[k]))
			return true;
	return false;
}

struct slice
contact_of_link(struct slice target, bool *person)
{
	struct slice name = target, folder = { NULL, 0 };
	size_t slash;

	name.len = find_byte(name, 0, '#');
	name.len = find_byte(name, 0, '^');
	if (name.len > 0 && name.ptr[name.len - 1] == '\\')
		name.len--;	/* `[[Name\|shown]]`, as it is written in a table */
	while ((slash = find_byte(name, 0, '/')) < name.len) {
		folder = (struct slice){ name.ptr, slash };
		name = slice_skip(name, slash + 1);
	}
	name = slice_trim(name);
	if (name.len > 3 && memcmp(name.ptr + name.len - 3, ".md", 3) == 0)
		name.len -= 3;
	*person = name.len > 1 && name.ptr[0] == '@';
	if (*person)
		return slice_trim(slice_skip(name, 1));
	*person = name.len > 0 && is_folder_of_people(slice_trim(folder));
	return name;
}

bool
contact_write(struct buf *b, struct slice name, struct slice behind)
{
	size_t at = b->len, len = name.len + 1, end;
	struct slice found;

	/* what follows must not become a part of it */
	if (!buf_char(b, '@') || !buf_add(b, name.ptr, name.len) ||
	    !buf_add(b, behind.ptr, behind.len < 8 ? behind.len : 8))
		return false;
	for (size_t i = at; i < at + len; i++)
		if (b->ptr[i] == ' ')
			b->ptr[i] = '-';
	if (contact_match(slice_skip(buf_slice(b), at), 0, &found, &end) && end == len) {
		b->len = at + len;
		return true;
	}
	b->len = at;
	return buf_add(b, "[[@", 3) && buf_add(b, name.ptr, name.len) && buf_add(b, "]]", 2);
}
