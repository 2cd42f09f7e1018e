/*
 * Signs: CommonMark resolves escapes and entities and forgets that they
 * were there, and it resolves reference links, which a reader that streams
 * cannot. So signs are put into the source:
 *
 * - before an escape (or hard break) and around an entity: an escaped or named '#' or '@'
 *   begins nothing, and no escaped character belongs to a name;
 * - at the end of each label that might define a reference: a number that
 *   makes it unlike every other, so that the definition is still a
 *   definition, but no text is a reference to it (N6);
 * - in place of '*' and '_', and of backquotes that cannot pair, where that
 *   is to be resolved without the renderer;
 * - in place of characters outside ASCII that are punctuation or symbols,
 *   of NUL and of bytes that are no UTF-8: cmark 0.30 does not count
 *   symbols as punctuation, CommonMark 0.31 does.
 */
#include <ctype.h>
#include <string.h>
#include <utf8proc.h>

#include "oracle.h"

static bool
is_punct(int c)
{
	return c > 32 && c < 127 && ispunct(c);
}

/* The length of the entity at s, which is an '&'; 0 when it has not the form of one. */
static size_t
entity_length(const char *s, size_t len)
{
	size_t i = 1;

	if (i < len && s[i] == '#')
		i++;
	while (i < len && i < 40 && isalnum((unsigned char)s[i]))
		i++;
	return i > 1 && i < len && s[i] == ';' ? i + 1 : 0;
}

/* Whether the ']' at s[i] may end a label that defines: not an empty one. */
static bool
defines(const char *s, size_t len, size_t i)
{
	size_t j = i;

	if (i + 1 >= len || s[i + 1] != ':')
		return false;
	while (j > 0 && strchr(" \t\r\n>", s[j - 1]) != NULL)
		j--;
	return j > 0 && s[j - 1] != '[';
}

static void
put_number(struct text *out, unsigned sign, unsigned n)
{
	if (sign != 0)
		text_rune(out, sign);
	do {
		text_rune(out, n & 1 ? SIGN_ONE : SIGN_ZERO);
		n >>= 1;
	} while (n > 0);
}

/* The character, or a stand-in for it. */
static void
put_rune(struct text *out, struct signs *signs, unsigned c)
{
	utf8proc_category_t k = utf8proc_category((utf8proc_int32_t)c);
	size_t i = 0;

	if (c < 128 || k < UTF8PROC_CATEGORY_PC || k > UTF8PROC_CATEGORY_SO) {
		text_rune(out, c);
		return;
	}
	while (i < signs->used && signs->meaning[i] != c)
		i++;
	if (i == signs->used && i < SIGN_LAST - SIGN_FIRST + 1)
		signs->meaning[signs->used++] = c;
	text_rune(out, i < signs->used ? SIGN_FIRST + (unsigned)i : c);
}

/* Copy the character at s and return its length. */
static size_t
copy_rune(const char *s, size_t len, struct text *out, struct signs *signs)
{
	utf8proc_int32_t c = 0;
	utf8proc_ssize_t n;

	if (s[0] > 0) {
		text_char(out, s[0]);
		return 1;
	}
	n = s[0] == 0 ? -1 : utf8proc_iterate((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)len, &c);
	put_rune(out, signs, n > 0 ? (unsigned)c : 0xFFFD);
	return n > 0 ? (size_t)n : 1;
}

static size_t
line_start(const char *s, size_t i)
{
	while (i > 0 && s[i - 1] != '\n')
		i--;
	return i;
}

static size_t
line_end(const char *s, size_t len, size_t i)
{
	while (i < len && s[i] != '\n')
		i++;
	return i;
}

/* Behind the blanks and the marks of quotations and lists that the line [i, end) begins with. */
static size_t
containers_end(const char *s, size_t i, size_t end)
{
	for (;;) {
		size_t mark;

		while (i < end && (s[i] == ' ' || s[i] == '\t' || s[i] == '>'))
			i++;
		mark = i;
		while (mark < end && isdigit((unsigned char)s[mark]))
			mark++;
		if (mark == end || strchr(mark > i ? ".)" : "-+*", s[mark]) == NULL)
			return i;
		if (++mark < end && strchr(" \t\r", s[mark]) == NULL)
			return i;
		i = mark;
	}
}

/* Whether the '*' or '_' at s[i] may be emphasis, and is no bullet and no part of a rule. */
static bool
may_be_emphasis(const char *s, size_t len, size_t i)
{
	size_t end = line_end(s, len, i), from = containers_end(s, line_start(s, i), end), marks = 0;

	if (i < from)
		return false;
	for (; from < end; from++) {
		if (s[from] != s[i] && strchr(" \t\r", s[from]) == NULL)
			return true;
		marks += s[from] == s[i];
	}
	return marks < 3;
}

static size_t
ticks(const char *s, size_t len, size_t i)
{
	size_t n = 0;

	while (i + n < len && s[i + n] == '`')
		n++;
	return n;
}

/* Whether the run of n backquotes at s[i] may begin or end a fence. */
static bool
may_be_fence(const char *s, size_t len, size_t i, size_t n)
{
	size_t end = line_end(s, len, i);

	if (containers_end(s, line_start(s, i), end) != i)
		return false;
	return n >= 3 && memchr(s + i + n, '`', end - i - n) == NULL;
}

/*
 * The run of backquotes at s[i] with its number before it, or behind it when
 * it may be a fence; or stand-ins for it when it was found to be text. Its
 * length.
 */
static size_t
put_ticks(const char *s, size_t len, size_t i, struct text *out, struct signs *signs)
{
	bool escaped = i > 1 && s[i - 1] == '`' && s[i - 2] == '\\';
	size_t n = ticks(s, len, i), end = i + n;
	unsigned id = signs->runs - escaped;
	bool fence = may_be_fence(s, len, i, n);

	if (!escaped && !fence)
		put_number(out, SIGN_RUN, id);
	for (size_t k = 0; k < n; k++)
		if (signs_is_text(signs, id))
			text_rune(out, SIGN_TICK);
		else
			text_char(out, '`');
	while (end < len && (s[end] == ' ' || s[end] == '\t' || s[end] == '\r'))
		end++;
	/* what ends a fence has nothing behind it */
	if (fence && end < len && s[end] != '\n') {
		put_number(out, SIGN_RUN, id);
		text_rune(out, SIGN_BEHIND);
	}
	if (!escaped)
		signs->runs++;
	return n;
}

bool
signs_is_text(const struct signs *signs, size_t run)
{
	return run < signs->text.len && signs->text.ptr[run] == 1;
}

void
signs_text(struct signs *signs, size_t run)
{
	while (signs->text.len <= run)
		text_char(&signs->text, 0);
	signs->text.ptr[run] = 1;
}

void
signs_put(const char *doc, size_t len, bool marks, struct text *out, struct signs *signs)
{
	unsigned labels = 0;
	size_t i = 0, n;

	out->len = 0;
	text_str(out, "");
	signs->runs = 0;
	while (i < len) {
		if (doc[i] == '\\' && i + 1 < len && (is_punct(doc[i + 1]) || doc[i + 1] == '\n' || doc[i + 1] == '\r')) {
			if (marks && doc[i + 1] == '`')
				put_number(out, SIGN_RUN, signs->runs++);
			text_rune(out, SIGN_ESCAPE);
			text_add(out, doc + i, 2);
			i += 2;
		} else if (doc[i] == '&' && (n = entity_length(doc + i, len - i)) > 0) {
			text_rune(out, SIGN_ENTITY);
			text_add(out, doc + i, n);
			text_rune(out, SIGN_END);
			i += n;
		} else if (marks && (doc[i] == '*' || doc[i] == '_') && may_be_emphasis(doc, len, i)) {
			text_rune(out, doc[i] == '*' ? SIGN_STAR : SIGN_LINE);
			i++;
		} else if (marks && doc[i] == '`') {
			i += put_ticks(doc, len, i, out, signs);
		} else {
			if (doc[i] == ']' && defines(doc, len, i))
				put_number(out, 0, labels++);
			i += copy_rune(doc + i, len - i, out, signs);
		}
	}
}
