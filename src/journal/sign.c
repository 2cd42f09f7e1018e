/*
 * Taking a tag or contact whose sign was found; see sign.h.
 */
#include "../base/ascii.h"
#include "sign.h"
#include "tag.h"

/* Marks that may stand between `via` and the name. */
static bool
emphasis_or_bracket(char c)
{
	return c == '*' || c == '_' || c == '[';
}

bool
sign_introduced(struct slice s, size_t i)
{
	size_t end = i, n = 0, before_word;
	bool colon, blank = false;

	for (; end > 0 && (ascii_blank(s.ptr[end - 1]) ||
	    emphasis_or_bracket(s.ptr[end - 1])); end--)
		blank = blank || ascii_blank(s.ptr[end - 1]);
	colon = end > 0 && s.ptr[end - 1] == ':';
	if (colon)
		end--;
	/* both words end in a or o, most others before a name do not */
	if ((!colon && !blank) || end < 3 || (ascii_lower(s.ptr[end - 1]) != 'a' &&
	    ascii_lower(s.ptr[end - 1]) != 'o'))
		return false;
	while (n < 6 && n < end && ascii_alpha(s.ptr[end - n - 1]))
		n++;
	/* underscores before the word are taken for emphasis, unless a word is before them */
	for (before_word = end - n; before_word > 0 && s.ptr[before_word - 1] == '_'; before_word--)
		;
	if (before_word > 0 && word_before(s, before_word))
		return false;
	return tag_introduces((struct slice){ s.ptr + end - n, n }) && (colon || n == 3);
}

/* Whether an entity that shows '@' ends just before byte i. */
static bool
at_entity(struct slice text, size_t i)
{
	static const struct slice forms[] = { { "&commat;", 8 }, { "&#64;", 5 }, { "&#x40;", 6 } };

	for (size_t k = 0; k < sizeof(forms) / sizeof(forms[0]); k++)
		if (i >= forms[k].len && memcmp(text.ptr + i - forms[k].len, forms[k].ptr,
		    forms[k].len) == 0)
			return i == forms[k].len || text.ptr[i - forms[k].len - 1] != '\\';
	return false;
}

enum beside
sign_before(struct slice text, size_t i)
{
	if (i == 0)
		return BESIDE_FREE;
	if (text.ptr[i - 1] == '@' || (text.ptr[i - 1] == ';' && at_entity(text, i)))
		return BESIDE_AT;
	return word_before(text, i) ? BESIDE_WORD : BESIDE_FREE;
}

enum reading
sign_tag(struct marks *m, const struct stretch *s, size_t at, size_t *end)
{
	struct tag_match t;

	*end = at + 1;
	if (!tag_match(s->text, at, &t)) {
		if (!t.colour)
			return READ_ON;
		*end = t.end;
		return !m->colours || sign_add(m, MARK_COLOUR, t.name, at) ? READ_ON : READ_MEMORY;
	}
	*end = t.end;
	if (t.value.ptr != NULL && t.value.len > 0 && t.value.ptr[0] == '@' &&
	    !tag_introduces(t.name))
		*end = (size_t)(t.value.ptr - s->text.ptr);	/* a contact in its own right */
	if (!sign_add(m, MARK_TAG, t.name, at))
		return READ_MEMORY;
	if (t.value.ptr != NULL) {
		m->list[m->n - 1].value = t.value;
		m->introduces = m->introduces || (t.value.len > 0 && t.value.ptr[0] == '@');
	}
	return READ_ON;
}

enum reading
sign_contact(struct marks *m, const struct stretch *s, size_t at, struct slice name)
{
	enum mark_kind kind = sign_introduced(s->text, at) ? MARK_INTRODUCER : MARK_CONTACT;

	m->introduces = m->introduces || kind == MARK_INTRODUCER;
	return sign_add(m, kind, name, at) ? READ_ON : READ_MEMORY;
}

/* Strong text that is no longer than this may be a name. */
enum { NAME_MAX_BYTES = 80 };

/* What no name is written with. */
static inline bool
is_no_name(char c)
{
	switch (c) {
	case '\0': case '\n': case '*': case '[': case ']': case '`': case '<': case '>': case '#':
	case '@': case '\\': case '|':
		return true;
	default:
		return false;
	}
}

bool
sign_strong(struct marks *m, struct slice text, size_t start, size_t end)
{
	struct slice name = slice_trim((struct slice){ text.ptr + start, end - start });

	while (name.len > 0 && strchr(":,.;", name.ptr[name.len - 1]) != NULL)
		name.len--;
	if (name.len == 0 || name.len > NAME_MAX_BYTES)
		return true;
	for (size_t i = 0; i < name.len; i++)
		if (is_no_name(name.ptr[i]))
			return true;
	return sign_add(m, MARK_STRONG, name, start);
}
