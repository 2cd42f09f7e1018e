/*
 * `key:: value` in a text; see profilefield.h. What a renderer would not show, or
 * shows as code, is no key: markup is read of the lines alone that have a `::`.
 */
#include "../base/ascii.h"
#include "../base/utf8.h"
#include "../journal/find.h"
#include "profilefield.h"

#define SIGN SLICE("::")

void
profile_fields_start(struct profile_fields *f, struct slice text)
{
	f->rest = text;
	f->line = (struct slice){ text.ptr, 0 };
	f->name = f->written = f->line;
	f->at = 0;
	f->key = -1;
}

void
profile_fields_free(struct profile_fields *f)
{
	markup_free(&f->markup);
}

/* Go on with a line: false when memory runs out. */
static bool
read_line(struct profile_fields *f, struct slice line)
{
	f->line = line;
	f->at = f->from = f->signs = f->values = 0;
	f->failed = !markup_read(&f->markup, line);
	return !f->failed;
}

/* The next line that has a `::`; false when there is none, or when memory runs out. */
static bool
next_line(struct profile_fields *f)
{
	size_t sign = find_text(f->rest, 0, SIGN), start = sign, end;
	struct slice line;

	if (sign == f->rest.len)
		return false;
	while (start > 0 && f->rest.ptr[start - 1] != '\n')
		start--;
	end = find_byte(f->rest, sign, '\n');
	line = (struct slice){ f->rest.ptr + start, end - start };
	f->rest = slice_skip(f->rest, end);
	return read_line(f, line);
}

/* The span that byte i is in; NULL when it is text. The bytes asked for with a cursor only grow. */
static const struct span *
span_at(const struct markup *m, size_t *cursor, size_t i)
{
	while (*cursor < m->nspans && m->spans[*cursor].end <= i)
		++*cursor;
	return *cursor < m->nspans && m->spans[*cursor].start <= i ? &m->spans[*cursor] : NULL;
}

static bool
is_emphasis(char c)
{
	return c == '*' || c == '_' || c == '~';
}

/* Whether a word begins at byte i, or where marks of emphasis before it begin. */
static bool
begins_word(struct slice s, size_t from, size_t i)
{
	while (i > from && is_emphasis(s.ptr[i - 1]))
		i--;
	return i == from || ascii_blank(s.ptr[i - 1]) ||
	    (s.ptr[i - 1] != '\0' && strchr("[({|\">", s.ptr[i - 1]) != NULL);
}

/*
 * The key that ends before `end`, in text after `from`: the longest one that the
 * last words are, as it is written in *name. -1 when they are none.
 */
static int
key_before(const struct profile_fields *f, size_t from, size_t end, struct slice *name)
{
	struct slice s = f->line;
	size_t first = from;

	while (end > from && (ascii_blank(s.ptr[end - 1]) || is_emphasis(s.ptr[end - 1])))
		end--;
	if (end - from > PROFILE_NAME_MAX)
		first = end - PROFILE_NAME_MAX;
	for (size_t i = first; i < end; i++) {
		int key = -1;

		*name = (struct slice){ s.ptr + i, end - i };
		if (ascii_alnum(s.ptr[i]) && begins_word(s, from, i))
			key = profile_names_find(f->names, *name);
		if (key >= 0)
			return key;
	}
	return -1;
}

/* What stands before the key, emphasis apart, opens a bracket. */
static bool
opens_bracket(struct slice s, size_t start, size_t from)
{
	while (start > from && (ascii_blank(s.ptr[start - 1]) || is_emphasis(s.ptr[start - 1])))
		start--;
	return start > from && (s.ptr[start - 1] == '[' || s.ptr[start - 1] == '(');
}

/*
 * Whether [start, end) of the line says something; in brackets, up to the one that
 * closes them.
 */
static bool
says(struct profile_fields *f, size_t start, size_t end, bool bracket)
{
	size_t depth = 1, n;
	uint32_t c;

	for (size_t i = start; i < end; i += n) {
		const struct span *span = span_at(&f->markup, &f->values, i);
		enum utf8_class class;

		if (span != NULL && span->kind != SPAN_SOLID) {
			n = span->end - i;
			continue;
		}
		n = utf8_decode((struct slice){ f->line.ptr + i, end - i }, &c);
		if (n == 0) {
			n = 1;
			continue;
		}
		depth += c == '[' || c == '(';
		depth -= c == ']' || c == ')';
		if (bracket && depth == 0)
			return false;
		class = utf8_class(c);
		if (class == UTF8_LETTER || class == UTF8_NUMBER || class == UTF8_EMOJI)
			return true;
	}
	return false;
}

/* Whether a blank, or the end, follows byte i: marks of emphasis may stand between. */
static bool
ends_word(struct slice s, size_t i)
{
	while (i < s.len && is_emphasis(s.ptr[i]))
		i++;
	return i == s.len || ascii_blank(s.ptr[i]);
}

/* The next `::` that is text and has a blank behind it; the line's length when there is none. */
static size_t
next_sign(struct profile_fields *f)
{
	size_t at = f->at, len = f->line.len;

	while ((at = find_text(f->line, at, SIGN)) < len) {
		const struct span *span = span_at(&f->markup, &f->signs, at);

		if (span != NULL)
			at = span->end;
		else if (!ends_word(f->line, at + 2))
			at++;		/* in a word, such as std::map */
		else
			break;
	}
	return at;
}

bool
profile_fields_next(struct profile_fields *f, int *key)
{
	for (;;) {
		size_t sign = next_sign(f), start = f->line.len;
		struct slice name = f->line;
		int found = -1;
		bool said, bracket = false;

		if (sign < f->line.len) {
			found = key_before(f, f->from, sign, &name);
			start = (size_t)(name.ptr - f->line.ptr);
			bracket = opens_bracket(f->line, start, f->from);
			f->at = f->from = sign + 2;
			if (found < 0)
				continue;
		}
		/* a value ends where the next key begins, or with the line */
		said = f->key >= 0 && says(f, f->value, start, f->bracket);
		*key = f->key;
		f->name = f->written;
		f->key = found;
		if (found >= 0) {
			f->written = name;
			f->value = sign + 2;
			f->bracket = bracket;
		}
		if (said)
			return true;
		if (found < 0 && !next_line(f))
			return false;
	}
}

bool
profile_value_says(struct profile_fields *f, struct slice value)
{
	return read_line(f, value) && says(f, 0, value.len, false);
}
