/*
 * The rules T, C and N on the text of one block, read plainly from left to
 * right. Nothing here is fast and nothing knows markdown.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "oracle.h"

static bool
category(unsigned c, const char *letters)
{
	return strchr(letters, utf8proc_category_string((utf8proc_int32_t)c)[0]) != NULL;
}

static bool
is_emoji(unsigned c)
{
	const utf8proc_property_t *p = utf8proc_get_property((utf8proc_int32_t)c);

	return (c >= 0x2190 && p->boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC) ||
	    (c >= 0x1F1E6 && c <= 0x1F1FF) || (c >= 0x1F3FB && c <= 0x1F3FF);
}

static bool
is_joiner(unsigned c)
{
	return c == 0x200C || c == 0x200D;
}

/* T2 */
static bool
in_segment(unsigned c)
{
	static const unsigned extra[] = { '-', 0xB7, 0x5BE, 0x5F3, 0x5F4, 0xF0B, 0xF0C, 0x301C,
	    0xFF5E, 0x3003 };

	for (size_t i = 0; i < sizeof extra / sizeof *extra; i++)
		if (c == extra[i])
			return true;
	return category(c, "LMN") || is_emoji(c) || is_joiner(c) ||
	    utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_PC;
}

/* Whether element i is this very character, neither escaped nor an entity. */
bool
line_is(const struct line *l, size_t i, unsigned c)
{
	return i < l->len && l->at[i].kind == SHOWN && l->at[i].c == c;
}

bool
line_is_text(const struct line *l, size_t i, const char *s)
{
	for (; *s != '\0'; s++, i++)
		if (!line_is(l, i, (unsigned char)*s))
			return false;
	return true;
}

/* Whether element i is a character with no markup about it; an entity is one of the text. */
static bool
is_plain(const struct line *l, size_t i)
{
	return l->at[i].kind == SHOWN || l->at[i].kind == ENTITY;
}

/* The element shown before i, or l->len when it is the first. */
static size_t
before(const struct line *l, size_t i)
{
	while (i > 0)
		if (l->at[--i].kind != EDGE)
			return i;
	return l->len;
}

/* T3 and C2: whether what is shown before i forbids a name there. */
static bool
blocked(const struct line *l, size_t i, bool contact)
{
	size_t b = before(l, i);
	unsigned c;

	if (b == l->len || l->at[b].kind == IMAGE)
		return false;
	c = l->at[b].c;
	if (l->at[b].kind == CODE || (contact && c == '@'))
		return true;
	if (category(c, "LMN") || utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_PC)
		return c != 0xFE0F;
	return c != 0 && c < 128 && strchr("&/#\\", (int)c) != NULL;
}

/* The text of elements [from, to). */
void
line_copy(const struct line *l, size_t from, size_t to, struct text *out)
{
	out->len = 0;
	text_str(out, "");
	for (; from < to; from++)
		if (l->at[from].kind <= ENTITY)
			text_rune(out, l->at[from].c);
}

/* T8 */
static bool
is_colour(const char *s, size_t len)
{
	return (len == 6 || len == 8) && strspn(s, "0123456789abcdefABCDEF") == len &&
	    strcspn(s, "0123456789") < len;
}

/* The end of the segments that begin at i. */
static size_t
segments_end(const struct line *l, size_t i)
{
	size_t start = i;

	if (i < l->len && l->at[i].kind == SHOWN && category(l->at[i].c, "M"))
		return i;
	while (i < l->len && l->at[i].kind == SHOWN &&
	    (in_segment(l->at[i].c) || (l->at[i].c == '/' && i > start && l->at[i - 1].c != '/')))
		i++;
	return i;
}

/* Whether a word stands just before element `end`; *start is where it begins. */
static bool
word_ends(const struct line *l, size_t end, const char *word, size_t *start)
{
	size_t n = strlen(word);

	if (n > end)
		return false;
	*start = end - n;
	for (size_t k = 0; k < n; k++)
		if (l->at[*start + k].kind != SHOWN || (l->at[*start + k].c | 32) != (unsigned char)word[k])
			return false;
	return true;
}

/* Whether element i is a mark of emphasis, paired or not, or a link's bracket. */
static bool
is_mark(const struct line *l, size_t i)
{
	if (l->at[i].kind == EDGE)
		return l->at[i].c == '*' || l->at[i].c == '[';
	return line_is(l, i, '*') || line_is(l, i, '_') || line_is(l, i, '[');
}

/*
 * C9: whether `via `, `via:` or `#via=` stands before i. Marks and blanks
 * behind the first two do not matter.
 */
bool
line_is_via(const struct line *l, size_t i)
{
	size_t start, end = i;
	unsigned sign = 0;
	bool apart = false;

	if (end > 0 && (line_is(l, end - 1, ':') || line_is(l, end - 1, '='))) {
		sign = l->at[--end].c;
	} else {
		for (; end > 0 && (is_mark(l, end - 1) || line_is(l, end - 1, ' ') || line_is(l, end - 1, '\t')); end--)
			sign = is_mark(l, end - 1) ? sign : ' ';
		if (end > 0 && end < i && line_is(l, end - 1, ':')) {
			sign = ':';
			apart = true;
			end--;
		}
	}
	if (sign == 0 || !(word_ends(l, end, "via", &start) || (sign != ' ' && word_ends(l, end, "intro", &start))))
		return false;
	if (start > 0 && line_is(l, start - 1, '#'))
		return sign != ' ' && !apart && !blocked(l, start - 1, false);
	while (start > 0 && line_is(l, start - 1, '_'))
		start--;
	return sign != '=' && (start == 0 || l->at[start - 1].kind > ENTITY || !blocked(l, start, false));
}

/*
 * T1, T9: the end of the value that follows a tag ended at i; i when none
 * does. A value that is a contact is left to be read as one.
 */
static size_t
value_end(const struct line *l, size_t i)
{
	bool colon = line_is(l, i, ':');
	size_t end = i + 1;

	if (!colon && !line_is(l, i, '='))
		return i;
	if (line_is(l, end, '@') && !line_is_via(l, end))
		return end;
	if (!colon && line_is(l, end, '"')) {
		if (line_is(l, end + 1, '@') && !line_is_via(l, end))
			return end + 1;
		while (++end < l->len && is_plain(l, end) && !line_is(l, end, '\n'))
			if (line_is(l, end, '"'))
				return end + 1;
		return i;
	}
	if (colon && (end >= l->len || l->at[end].kind != SHOWN || !category(l->at[end].c, "LN")))
		return i;
	while (end < l->len && is_plain(l, end) && l->at[end].c > ' ' &&
	    (l->at[end].c > 127 || strchr("|)]}\"<>`*#~", (int)l->at[end].c) == NULL))
		end++;
	while (end > i + 1 && l->at[end - 1].c < 128 && strchr(".,;:!?'_", (int)l->at[end - 1].c) != NULL)
		end--;
	return end;
}

/* Read what may be a tag at the '#' at i; the place to go on. */
static size_t
tag_at(const struct line *l, size_t i, struct found *found)
{
	size_t end = segments_end(l, i + 1), to = end;
	struct text t = { 0 };
	bool letter = false;

	while (to > i + 1 && (line_is(l, to - 1, '/') || line_is(l, to - 1, '-')))
		to--;
	for (size_t k = i + 1; k < to; k++)
		letter |= category(l->at[k].c, "L") || is_emoji(l->at[k].c);
	line_copy(l, i + 1, to, &t);
	if (letter && !is_colour(t.ptr, t.len) && !line_is_text(l, to, "://")) {
		found_add(found, '#', t.ptr, t.len);
		to = value_end(l, to);
	}
	text_free(&t);
	return to;
}

/* An '@', written as it is or escaped. */
static bool
is_at(const struct line *l, size_t i)
{
	return i < l->len && l->at[i].c == '@' && (l->at[i].kind == SHOWN || l->at[i].kind == ESCAPED);
}

/* How many blanks stand from i on. */
static size_t
blanks(const struct line *l, size_t i, size_t end)
{
	size_t n = 0;

	while (i + n < end && (line_is(l, i + n, ' ') || line_is(l, i + n, '\t')))
		n++;
	return n;
}

/* C1: `@"Any name"`, without markup in it; the place to go on. */
static size_t
quoted_at(const struct line *l, size_t i, struct found *found)
{
	struct text t = { 0 };
	size_t end = i + 2, next;
	bool letter = false;

	while (end < l->len && !line_is(l, end, '"') && l->at[end].c != '\n' && is_plain(l, end))
		end++;
	if (!line_is(l, end, '"'))
		return i + 1;
	line_copy(l, i + 2 + blanks(l, i + 2, end), end, &t);
	while (t.len > 0 && (t.ptr[t.len - 1] == ' ' || t.ptr[t.len - 1] == '\t'))
		t.len--;
	for (size_t k = i + 2; k < end; k++)
		letter |= l->at[k].kind <= ENTITY && category(l->at[k].c, "L");
	for (next = end + 1; next < l->len && l->at[next].kind == EDGE; next++)
		;
	if (letter && !is_at(l, next) && !line_is_via(l, i))
		found_add(found, '@', t.ptr, t.len);
	text_free(&t);
	return letter ? end + 1 : i + 1;
}

/* Read what may be a contact at the '@' at i; the place to go on. */
static size_t
contact_at(const struct line *l, size_t i, struct found *found)
{
	struct text t = { 0 };
	size_t end = i + 1, to, next;
	bool letter = false;

	if (line_is(l, end, '"'))
		return quoted_at(l, i, found);
	if (end < l->len && category(l->at[end].c, "M"))
		return end;
	while (end < l->len && l->at[end].kind == SHOWN && in_segment(l->at[end].c))
		end++;
	for (to = end; to > i + 1 && (line_is(l, to - 1, '-') || line_is(l, to - 1, '_')); to--)
		;
	for (next = to; next < l->len && l->at[next].kind == EDGE; next++)
		;
	for (size_t k = i + 1; k < to; k++)
		letter |= category(l->at[k].c, "L");
	line_copy(l, i + 1, to, &t);
	if (letter && !is_at(l, next) && !line_is_text(l, to, "://") && !line_is_via(l, i))
		found_add(found, '@', t.ptr, t.len);
	text_free(&t);
	return letter ? to : i + 1;
}

/* N2: whether a bare URL goes on from i, having begun just before it. */
static bool
is_url(const struct line *l, size_t i)
{
	unsigned c = i > 0 && l->at[i - 1].kind == SHOWN ? l->at[i - 1].c : 0;

	if (line_is_text(l, i, "://"))
		return c < 128 && category(c, "LN");
	return line_is_text(l, i, "www.") && !(c < 128 && isalnum((int)c));
}

/* It goes through emphasis and escapes, but not through code, links and HTML. */
static size_t
url_end(const struct line *l, size_t i)
{
	while (i < l->len && !line_is(l, i, ' ') && !line_is(l, i, '\t') && !line_is(l, i, '\n') &&
	    !(l->at[i].kind < ENTITY && l->at[i].c == '<') && (l->at[i].kind < EDGE || (l->at[i].kind == EDGE && l->at[i].c == '*')))
		i++;
	return i;
}

void
line_names(const struct line *source, struct found *found)
{
	struct line own = { .at = get(NULL, (source->len + 1) * sizeof *own.at) }, *l = &own;
	size_t i = 0, next, url = 0;	/* a bare URL goes on to `url` */

	line_own_markup(source, l, found);
	while (i < l->len) {
		next = i + 1;
		if (i >= url && line_is(l, i, '#') && !blocked(l, i, false))
			next = tag_at(l, i, found);
		else if (i >= url && line_is(l, i, '@') && !blocked(l, i, true))
			next = contact_at(l, i, found);
		for (; i < next; i++)
			if (i >= url && is_url(l, i))
				url = url_end(l, i);
	}
	free(own.at);
}
