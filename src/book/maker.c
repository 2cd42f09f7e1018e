/*
 * Who made a contact; see maker.h.
 */
#include "maker.h"

static bool
is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Whether a word may begin behind it. */
static bool
opens(char c)
{
	return is_blank(c) || c == '(' || c == '[' || c == ',' || c == ';';
}

/* Whether the word that ends before byte i, above 0, is one character: an initial. */
static bool
is_initial(struct slice s, size_t i)
{
	do
		i--;
	while (i > 0 && ((unsigned char)s.ptr[i] & 0xc0) == 0x80);
	return i == 0 || is_blank(s.ptr[i - 1]) || s.ptr[i - 1] == '.' || s.ptr[i - 1] == ':';
}

/* Whether a name ends before byte i of the text, above 0. */
static bool
ends(struct slice s, size_t i)
{
	char c = s.ptr[i];

	if (c == '.')
		return (i + 1 == s.len || is_blank(s.ptr[i + 1])) && !is_initial(s, i);
	/* the text may hold a NUL, which is not the end of those */
	return c == '\n' || c == '\r' || (c != '\0' && strchr(",;#@|[]()", c) != NULL);
}

bool
maker_next(struct slice text, size_t *place, struct slice *name)
{
	size_t from, to;

	for (size_t i = *place; i + 3 < text.len; i = from) {
		const char *colon = memchr(text.ptr + i, ':', text.len - i);

		if (colon == NULL)
			break;
		from = (size_t)(colon - text.ptr) + 1;
		if (from < 3 || ascii_lower(colon[-1]) != 'y' || ascii_lower(colon[-2]) != 'b' ||
		    (from > 3 && !opens(colon[-3])))
			continue;
		if (from < text.len && text.ptr[from] == ':')
			from++;
		for (to = from; to < text.len && !ends(text, to); to++)
			;
		*name = slice_trim((struct slice){ text.ptr + from, to - from });
		from = to;
		*place = to;
		if (name->len > 0)
			return true;
	}
	*place = text.len;
	return false;
}

bool
makers_start(struct makers *m, const struct names *tags)
{
	*m = (struct makers){ .tags = tags, .names = names_new() };
	return m->names != NULL;
}

void
makers_free(struct makers *m)
{
	names_free(m->names);
	*m = (struct makers){ 0 };
}

static bool
add(struct makers *m, struct slice written)
{
	name_id id = names_intern(m->names, written);

	if (id == NAME_NONE)
		return false;
	for (size_t i = 0; i < m->n; i++)
		if (m->of[i] == id)
			return true;
	m->of[m->n++] = id;
	return true;
}

bool
makers_entry(struct makers *m, const struct entry *e)
{
	struct slice name;

	m->n = 0;
	for (size_t i = 0; i < e->ntags && m->n < MAKERS_MOST; i++) {
		name = slice_trim(e->tags[i].value);
		if (e->tags[i].value.ptr != NULL && name.len > 0 &&
		    slice_equal(names_key(m->tags, e->tags[i].tag), SLICE("by")) && !add(m, name))
			return false;
	}
	for (size_t place = 0; m->n < MAKERS_MOST && maker_next(e->text, &place, &name);)
		if (!add(m, name))
			return false;
	return true;
}
