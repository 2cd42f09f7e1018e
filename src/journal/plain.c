/*
 * The plain way through a text: no markup is known but code and links in
 * their simplest form, and as soon as there is other that could matter the
 * text is given up (READ_MARKUP). Nearly all lines of a journal go this way;
 * this is the hot loop.
 */
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "../base/ascii.h"
#include "contact.h"
#include "find.h"
#include "link.h"
#include "sign.h"

/*
 * Whether the underscores of a name stand between letters and digits, where
 * they can be no markup.
 */
static bool
underscores_inside(struct slice text, size_t start, size_t end)
{
	const char *first = memchr(text.ptr + start, '_', end - start);

	for (size_t i = first == NULL ? end : (size_t)(first - text.ptr); i < end; i++) {
		size_t j = i;

		if (text.ptr[i] != '_')
			continue;
		while (j < text.len && text.ptr[j] == '_')
			j++;
		if (i == start || !ascii_alnum(text.ptr[i - 1]) || j >= text.len ||
		    !ascii_alnum(text.ptr[j]))
			return false;
		i = j;
	}
	return true;
}

/* Whether emphasis beside the sign at `at` could decide what it is. */
static bool
emphasis_before(struct slice text, size_t at)
{
	size_t i = at;
	bool underscore = false;

	while (i > 0 && (text.ptr[i - 1] == '*' || text.ptr[i - 1] == '_'))
		underscore = text.ptr[--i] == '_' || underscore;
	return i < at && (underscore || sign_before(text, i) != BESIDE_FREE);
}

/* The name ended at `end`: whether marks of emphasis part it from an '@'. */
static bool
emphasis_behind(struct slice text, size_t end)
{
	size_t i = end;

	while (i < text.len && (text.ptr[i] == '*' || text.ptr[i] == '_'))
		i++;
	return i > end && i < text.len && text.ptr[i] == '@';
}

/* Whether there are bytes of markup in a value or quoted name: then it ends at them. */
static bool
has_markup(struct slice s)
{
	return scan_markup(s.ptr, s.ptr, s.ptr + s.len) < s.ptr + s.len;
}

/* There is no name behind the sign: whether there might be one that ends at emphasis. */
static enum reading
no_name(struct slice text, size_t at)
{
	unsigned has = 0;
	size_t end = word_skip_ascii(text, at + 1, &has);

	return (has & WORD_HAS_UNDERSCORE) == 0 || underscores_inside(text, at + 1, end) ?
	    READ_ON : READ_MARKUP;
}

static enum reading
plain_tag(struct marks *m, struct stretch *s, size_t at, size_t *end)
{
	enum reading r = sign_tag(m, s, at, end);
	const struct mark *last;

	if (r != READ_ON)
		return r;
	if (*end == at + 1)
		return no_name(s->text, at);
	if (m->n == 0)
		return r;
	last = &m->list[m->n - 1];
	if (last->at != at)
		return r;
	if (last->value.ptr != NULL && has_markup(last->value))
		return READ_MARKUP;
	return underscores_inside(s->text, at + 1, at + 1 + last->name.len) ? READ_ON : READ_MARKUP;
}

static enum reading
plain_contact(struct marks *m, struct stretch *s, size_t at, size_t *end)
{
	struct slice name;

	if (!contact_match(s->text, at, &name, end)) {
		*end = at + 1;
		return no_name(s->text, at);
	}
	if (s->text.ptr[at + 1] == '"' && has_markup(name))
		return READ_MARKUP;
	if (!underscores_inside(s->text, at + 1, *end) || emphasis_behind(s->text, *end))
		return READ_MARKUP;
	if (*end < s->text.len && s->text.ptr[*end] == '@')
		return READ_ON;
	return sign_contact(m, s, at, name);
}

#if defined(__SSE2__)

/* A 0xff for each byte of v from `low` to `high`, unsigned. */
static inline __m128i
within(__m128i v, char low, char high)
{
	__m128i above = _mm_sub_epi8(v, _mm_set1_epi8(low));

	return _mm_cmpeq_epi8(_mm_min_epu8(above, _mm_set1_epi8((char)(high - low))), above);
}

/*
 * word_skip_ascii for the names that most are, and faster: it may stop at an
 * '_', and of the bits only LETTER and DIGIT are told. Sixteen bytes at a time,
 * so that nothing depends on where a name ends.
 */
static size_t
skip_simple(struct slice s, size_t i, unsigned *has)
{
	size_t from = s.len - i >= 16 ? i : s.len - 16;
	__m128i v, letters, digits, hyphens;
	unsigned end, mask;

	if (s.len < 16 || i >= s.len)
		return word_skip_ascii(s, i, has);
	v = _mm_loadu_si128((const __m128i *)(const void *)(s.ptr + from));
	letters = within(_mm_or_si128(v, _mm_set1_epi8(0x20)), 'a', 'z');
	digits = within(v, '0', '9');
	hyphens = _mm_cmpeq_epi8(v, _mm_set1_epi8('-'));
	end = ~(unsigned)_mm_movemask_epi8(_mm_or_si128(letters, _mm_or_si128(digits, hyphens)));
	end = (end | 0x10000u) >> (i - from);
	end = (unsigned)__builtin_ctz(end);
	if (end == 16 && i + 16 < s.len)
		return word_skip_ascii(s, i, has);
	mask = ((1u << end) - 1) << (i - from);
	if (((unsigned)_mm_movemask_epi8(letters) & mask) != 0)
		*has |= WORD_HAS_LETTER;
	if (((unsigned)_mm_movemask_epi8(digits) & mask) != 0)
		*has |= WORD_HAS_DIGIT;
	return i + end;
}

#else

static size_t
skip_simple(struct slice s, size_t i, unsigned *has)
{
	while (i < s.len && s.ptr[i] != '_' && word_ascii[(unsigned char)s.ptr[i]] != 0)
		*has |= word_ascii[(unsigned char)s.ptr[i++]];
	return i;
}

#endif

/* Whether a name can end before this byte with no further question. */
static bool
ends_simply(struct slice text, size_t i)
{
	return i == text.len || text.ptr[i] == ' ' || text.ptr[i] == '\n' || text.ptr[i] == ',' ||
	    text.ptr[i] == '.' || text.ptr[i] == ')';
}

/*
 * The common case, decided at once: a sign behind a blank, then ASCII letters,
 * digits and inner hyphens, then a blank or the like. False when it is not
 * that, and has to be looked at more closely; *end is behind what was taken.
 */
static bool
simple_sign(struct marks *m, struct slice text, size_t at, size_t *end, bool *ok)
{
	unsigned has = 0;
	size_t i;

	if (at == 0 || text.ptr[at - 1] != ' ' || m->at_is_tag)
		return false;
	i = skip_simple(text, at + 1, &has);
	if ((has & (WORD_HAS_LETTER | WORD_HAS_UNDERSCORE)) != WORD_HAS_LETTER ||
	    !ends_simply(text, i) || text.ptr[i - 1] == '-')
		return false;
	/* six or eight may be a colour */
	if (text.ptr[at] == '#' ? (i - at == 7 || i - at == 9) && (has & WORD_HAS_DIGIT) != 0 :
	    sign_introduced(text, at))
		return false;
	*end = i;
	*ok = sign_add(m, text.ptr[at] == '#' ? MARK_TAG : MARK_CONTACT,
	    (struct slice){ text.ptr + at + 1, i - at - 1 }, at);
	return true;
}

/* A sign at `at` in a text without markup. */
static enum reading
plain_sign(struct marks *m, struct stretch *s, size_t at, size_t *end)
{
	bool is_tag = s->text.ptr[at] == '#' || m->at_is_tag;
	enum beside b = sign_before(s->text, at);

	*end = at + 1;
	if (emphasis_before(s->text, at))
		return READ_MARKUP;
	if (b == BESIDE_WORD || (b == BESIDE_AT && !is_tag))
		return READ_ON;
	if (at > 0 && !ascii_space(s->text.ptr[at - 1]) && word_in_url(s->whole, at, s->url))
		return READ_ON;
	return is_tag ? plain_tag(m, s, at, end) : plain_contact(m, s, at, end);
}

/* `code` between two single backquotes; the place behind it, 0 when it is not that. */
static size_t
simple_code(struct slice text, size_t at)
{
	size_t end = find_byte(text, at + 1, '`');

	if (end == at + 1 || end == text.len)
		return 0;
	return end + 1 < text.len && text.ptr[end + 1] == '`' ? 0 : end + 1;
}

/* `[words](destination)` without any markup in the words; the place behind it, or 0. */
static size_t
simple_link(struct slice text, size_t at)
{
	const char *end = text.ptr + text.len;
	size_t close, n;

	if (at > 0 && text.ptr[at - 1] == '!')
		return 0;
	close = (size_t)(scan_markup(text.ptr, text.ptr + at + 1, end) - text.ptr);
	if (close + 1 >= text.len || text.ptr[close] != ']' || text.ptr[close + 1] != '(')
		return 0;
	/* without words it shows nothing, and that may matter */
	if (slice_trim((struct slice){ text.ptr + at + 1, close - at - 1 }).len == 0)
		return 0;
	n = link_tail(slice_skip(text, close + 1));
	return n == 0 ? 0 : close + 1 + n;
}

/*
 * `**words**` with blanks before and behind and letters at either end: strong in
 * whatever text it stands, for no other mark lies between the two (CommonMark,
 * section 6.2). The place behind it, 0 when it is not that.
 */
static size_t
simple_strong(struct slice text, size_t at)
{
	const char *end = text.ptr + text.len;
	size_t close;

	if ((at > 0 && text.ptr[at - 1] != ' ') || at + 2 >= text.len ||
	    text.ptr[at + 1] != '*' || !ascii_alnum(text.ptr[at + 2]))
		return 0;
	close = (size_t)(scan_mark(text.ptr, text.ptr + at + 2, end) - text.ptr);
	if (close + 2 > text.len || text.ptr[close] != '*' || text.ptr[close + 1] != '*' ||
	    !ascii_alnum(text.ptr[close - 1]))
		return 0;
	return close + 2 == text.len || text.ptr[close + 2] == ' ' ? close + 2 : 0;
}

/*
 * Past code or a link in its simplest form, which hide what is in them whatever
 * follows; 0 when it is not that, or when what is behind touches it.
 */
static size_t
simple_markup(struct slice text, size_t at)
{
	size_t end = text.ptr[at] == '`' ? simple_code(text, at) :
	    text.ptr[at] == '[' ? simple_link(text, at) : 0;

	if (end == 0 || end == text.len)
		return end;
	return strchr("#@*_`", text.ptr[end]) != NULL && text.ptr[end] != '\0' ? 0 : end;
}

enum reading
plain_read(struct marks *m, struct slice text)
{
	struct word_url url = { 0, 0 };
	struct stretch s = { .text = text, .whole = text, .url = &url };
	const char *end = text.ptr + text.len, *p = text.ptr;
	enum reading r;
	size_t next;
	bool ok = true;

	while (ok && (p = sign_next(m, text.ptr, p, end)) < end) {
		if (*p == '#' || *p == '@') {
			if (!simple_sign(m, text, (size_t)(p - text.ptr), &next, &ok)) {
				r = plain_sign(m, &s, (size_t)(p - text.ptr), &next);
				if (r != READ_ON)
					return r;
			}
			p = text.ptr + next;
		} else if (*p == '*' || *p == '_' || *p == '%') {
			/* one is no name and no comment; two may be */
			next = *p == '*' ? simple_strong(text, (size_t)(p - text.ptr)) : 0;
			if (next > 0)
				ok = sign_strong(m, text, (size_t)(p - text.ptr) + 2, next - 2);
			else if (p + 1 < end && p[1] == *p)
				return READ_MARKUP;
			p = next > 0 ? text.ptr + next : p + 1;
		} else {
			next = simple_markup(text, (size_t)(p - text.ptr));
			if (next == 0)
				return READ_MARKUP;
			/* a bare URL ends there */
			url = (struct word_url){ next, next };
			p = text.ptr + next;
		}
	}
	return ok ? READ_ON : READ_MEMORY;
}
