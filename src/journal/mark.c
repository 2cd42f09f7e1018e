/*
 * The marks that a person left in a text; see mark.h.
 *
 * Two ways through a text. The plain one knows no markup; it gives up as
 * soon as it meets some that could matter, and the text is then read again
 * with its markup known, stretch by stretch between the spans.
 */
#include <stdint.h>
#include <stdlib.h>

#include "../base/ascii.h"
#include "../base/mem.h"
#include "../base/utf8.h"
#include "contact.h"
#include "mark.h"
#include "scan.h"
#include "tag.h"
#include "word.h"

/* How far a text, or a stretch of it, was read. */
enum reading { READ_ON, READ_MARKUP, READ_MEMORY };

/* Strong text that is no longer than this may be a name. */
enum { NAME_MAX_BYTES = 80 };

/* Put in place and not copied: this is done for every tag. */
static inline bool
add(struct marks *m, enum mark_kind kind, struct slice name, size_t at)
{
	struct mark *mark;

	if (!mem_grow(&m->list, &m->cap, m->n + 1, sizeof(*m->list)))
		return false;
	mark = &m->list[m->n++];
	mark->kind = kind;
	mark->name.ptr = name.ptr;
	mark->name.len = name.len;
	mark->value.ptr = NULL;
	mark->value.len = 0;
	mark->at = at;
	return true;
}

/* Marks that may stand between `via` and the name. */
static bool
emphasis_or_bracket(char c)
{
	return c == '*' || c == '_' || c == '[';
}

/* Whether `via ` or `via:`, `intro:` stands before byte i (C9). */
static bool
introduced(struct slice s, size_t i)
{
	size_t end = i, n = 0, before_word;
	bool colon = i > 0 && s.ptr[i - 1] == ':', blank = false;

	if (colon)
		end--;
	else
		for (; end > 0 && (ascii_blank(s.ptr[end - 1]) ||
		    emphasis_or_bracket(s.ptr[end - 1])); end--)
			blank = blank || ascii_blank(s.ptr[end - 1]);
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

/* A stretch of text with no markup in it. */
struct stretch {
	struct slice text;	/* all up to its end */
	size_t start;		/* where it begins in that */
	struct slice whole;	/* with what follows it */
	struct word_url *url;
};

/* What stands before or behind a place, markup apart. */
enum beside { BESIDE_FREE, BESIDE_WORD, BESIDE_AT };

static enum beside
before(struct slice text, size_t i)
{
	if (i > 0 && text.ptr[i - 1] == '@')
		return BESIDE_AT;
	return i > 0 && word_before(text, i) ? BESIDE_WORD : BESIDE_FREE;
}

static enum reading
take_tag(struct marks *m, const struct stretch *s, size_t at, size_t *end)
{
	struct tag_match t;

	*end = at + 1;
	if (!tag_match(s->text, at, &t)) {
		if (t.colour)
			*end = t.end;
		return READ_ON;
	}
	*end = t.end;
	if (t.value.ptr != NULL && t.value.len > 0 && t.value.ptr[0] == '@' &&
	    !tag_introduces(t.name))
		*end = (size_t)(t.value.ptr - s->text.ptr);	/* a contact in its own right */
	if (!add(m, MARK_TAG, t.name, at))
		return READ_MEMORY;
	if (t.value.ptr != NULL)
		m->list[m->n - 1].value = t.value;
	return READ_ON;
}

static enum reading
take_contact(struct marks *m, const struct stretch *s, size_t at, struct slice name)
{
	enum mark_kind kind = introduced(s->text, at) ? MARK_INTRODUCER : MARK_CONTACT;

	return add(m, kind, name, at) ? READ_ON : READ_MEMORY;
}

/* The plain way */

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
	return i < at && (underscore || before(text, i) != BESIDE_FREE);
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

static enum reading
plain_tag(struct marks *m, struct stretch *s, size_t at, size_t *end)
{
	enum reading r = take_tag(m, s, at, end);
	const struct mark *last;

	if (r != READ_ON || *end == at + 1 || m->n == 0)
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
		return READ_ON;
	}
	if (s->text.ptr[at + 1] == '"' && has_markup(name))
		return READ_MARKUP;
	if (!underscores_inside(s->text, at + 1, *end) || emphasis_behind(s->text, *end))
		return READ_MARKUP;
	if (*end < s->text.len && s->text.ptr[*end] == '@')
		return READ_ON;
	return take_contact(m, s, at, name);
}

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
	i = word_skip_simple(text, at + 1, &has);
	if ((has & (WORD_HAS_LETTER | WORD_HAS_UNDERSCORE)) != WORD_HAS_LETTER ||
	    !ends_simply(text, i) || text.ptr[i - 1] == '-')
		return false;
	/* six or eight may be a colour */
	if (text.ptr[at] == '#' ? (i - at == 7 || i - at == 9) && (has & WORD_HAS_DIGIT) != 0 :
	    introduced(text, at))
		return false;
	*end = i;
	*ok = add(m, text.ptr[at] == '#' ? MARK_TAG : MARK_CONTACT,
	    (struct slice){ text.ptr + at + 1, i - at - 1 }, at);
	return true;
}

/* A sign at `at` in a text without markup. */
static enum reading
plain_sign(struct marks *m, struct stretch *s, size_t at, size_t *end)
{
	bool is_tag = s->text.ptr[at] == '#' || m->at_is_tag;
	enum beside b = before(s->text, at);

	*end = at + 1;
	if (emphasis_before(s->text, at))
		return READ_MARKUP;
	if (b == BESIDE_WORD || (b == BESIDE_AT && !is_tag))
		return READ_ON;
	if (at > 0 && !ascii_space(s->text.ptr[at - 1]) && word_in_url(s->whole, at, s->url))
		return READ_ON;
	return is_tag ? plain_tag(m, s, at, end) : plain_contact(m, s, at, end);
}

static const char *
next_mark(const struct marks *m, const char *start, const char *p, const char *end)
{
	return m->tags_only ? scan_tag(start, p, end) : scan_mark(start, p, end);
}

static enum reading
read_plain(struct marks *m, struct slice text)
{
	struct word_url url = { 0, 0 };
	struct stretch s = { .text = text, .whole = text, .url = &url };
	const char *end = text.ptr + text.len, *p = text.ptr;
	enum reading r;
	size_t next;
	bool ok = true;

	while (ok && (p = next_mark(m, text.ptr, p, end)) < end) {
		if (*p == '#' || *p == '@') {
			if (!simple_sign(m, text, (size_t)(p - text.ptr), &next, &ok)) {
				r = plain_sign(m, &s, (size_t)(p - text.ptr), &next);
				if (r != READ_ON)
					return r;
			}
			p = text.ptr + next;
		} else if (*p == '*' || *p == '_' || *p == '%') {
			/* one is no name and no comment; two may be */
			if (p + 1 < end && p[1] == *p)
				return READ_MARKUP;
			p++;
		} else {
			return READ_MARKUP;
		}
	}
	return ok ? READ_ON : READ_MEMORY;
}

/* The way with markup */

/* What is shown just before byte i, which is the start of the stretch behind span n - 1. */
static enum beside
shown_before(const struct marks *m, struct slice text, size_t i, size_t n)
{
	for (; n > 0 && m->markup.spans[n - 1].end == i; n--) {
		const struct span *s = &m->markup.spans[n - 1];

		if (s->kind == SPAN_SOLID)
			return BESIDE_WORD;
		if (s->kind == SPAN_IMAGE)
			return BESIDE_FREE;
		if (s->kind == SPAN_ESCAPE)
			break;
		i = s->start;
	}
	return before(text, i);
}

/* Whether an '@' is shown just behind byte i; n is the first span that is not before i. */
static bool
at_behind(const struct marks *m, struct slice text, size_t i, size_t n)
{
	for (; n < m->markup.nspans && m->markup.spans[n].start == i; n++) {
		const struct span *s = &m->markup.spans[n];

		if (s->kind == SPAN_ESCAPE)
			return text.ptr[s->end - 1] == '@';
		if (s->kind != SPAN_MARK && s->kind != SPAN_EMPHASIS)
			return false;
		i = s->end;
	}
	return i < text.len && text.ptr[i] == '@';
}

static enum reading
sign(struct marks *m, struct stretch *s, struct slice text, size_t at, size_t span, size_t *end)
{
	bool is_tag = text.ptr[at] == '#' || m->at_is_tag;
	struct slice name;
	enum beside b;

	*end = at + 1;
	b = at == s->start ? shown_before(m, text, at, span) : before(text, at);
	if (b == BESIDE_WORD || (b == BESIDE_AT && !is_tag))
		return READ_ON;
	if (at > 0 && !ascii_space(text.ptr[at - 1]) && word_in_url(s->whole, at, s->url))
		return READ_ON;
	if (is_tag)
		return take_tag(m, s, at, end);
	if (!contact_match(s->text, at, &name, end)) {
		*end = at + 1;
		return READ_ON;
	}
	if (at_behind(m, text, *end, span))
		return READ_ON;
	return take_contact(m, s, at, name);
}

/* The stretch [start, end) between span number `span` - 1 and the next. */
static enum reading
read_stretch(struct marks *m, struct slice text, size_t start, size_t end, size_t span,
    struct word_url *url)
{
	struct stretch s = { { text.ptr, end }, start, text, url };
	const char *p = text.ptr + start;
	enum reading r;
	size_t next;

	while ((p = next_mark(m, text.ptr, p, text.ptr + end)) < text.ptr + end) {
		if (*p != '#' && *p != '@') {
			p++;
			continue;
		}
		r = sign(m, &s, text, (size_t)(p - text.ptr), span, &next);
		if (r != READ_ON)
			return r;
		p = text.ptr + next;
	}
	return READ_ON;
}

static bool
add_link(struct marks *m, struct slice text, const struct wikilink *link)
{
	bool person;
	struct slice name = contact_of_link(link->target, &person);
	enum mark_kind kind = person ? MARK_CONTACT : MARK_TOPIC;

	if (name.len == 0)
		return true;
	if (introduced(text, link->at))
		kind = MARK_INTRODUCER;
	return add(m, kind, name, link->at);
}

/* Strong text that could be a name: one line, no marks, no sign. */
static bool
add_strong(struct marks *m, struct slice text, const struct strong *s)
{
	struct slice name = slice_trim((struct slice){ text.ptr + s->start, s->end - s->start });

	while (name.len > 0 && strchr(":,.;", name.ptr[name.len - 1]) != NULL)
		name.len--;
	if (name.len == 0 || name.len > NAME_MAX_BYTES)
		return true;
	for (size_t i = 0; i < name.len; i++)
		if (strchr("\n*[]`<>#@\\|", name.ptr[i]) != NULL)
			return true;
	return add(m, MARK_STRONG, name, s->start);
}

static int
by_place(const void *a, const void *b)
{
	const struct mark *x = a, *y = b;

	return x->at < y->at ? -1 : x->at > y->at;
}

static bool
in_order(const struct marks *m)
{
	for (size_t i = 1; i < m->n; i++)
		if (m->list[i].at < m->list[i - 1].at)
			return false;
	return true;
}

static enum reading
read_markup(struct marks *m, struct slice text)
{
	struct word_url url = { 0, 0 };
	size_t from = 0, found;
	enum reading r;

	m->n = 0;
	m->shown = false;
	if (!markup_read(&m->markup, text))
		return READ_MEMORY;
	for (size_t i = 0; i <= m->markup.nspans; i++) {
		size_t end = i < m->markup.nspans ? m->markup.spans[i].start : text.len;

		if (end > from && (r = read_stretch(m, text, from, end, i, &url)) != READ_ON)
			return r;
		m->shown = m->shown || slice_trim((struct slice){ text.ptr + from, end - from }).len > 0;
		if (i == m->markup.nspans)
			break;
		m->shown = m->shown || m->markup.spans[i].kind == SPAN_SOLID ||
		    m->markup.spans[i].kind == SPAN_ESCAPE;
		from = m->markup.spans[i].end;
		/* a URL ends at a link, at code and at HTML */
		if (m->markup.spans[i].kind != SPAN_EMPHASIS && m->markup.spans[i].kind != SPAN_ESCAPE)
			url = (struct word_url){ from, from };
	}
	if (m->tags_only)
		return READ_ON;
	found = m->n;
	for (size_t i = 0; i < m->markup.nlinks; i++)
		if (!add_link(m, text, &m->markup.links[i]))
			return READ_MEMORY;
	for (size_t i = 0; i < m->markup.emphasis.nstrongs; i++)
		if (!add_strong(m, text, &m->markup.emphasis.strongs[i]))
			return READ_MEMORY;
	if (m->n > found && !in_order(m))
		qsort(m->list, m->n, sizeof(*m->list), by_place);
	return READ_ON;
}

bool
marks_find(struct marks *m, struct slice text)
{
	enum reading r;

	m->n = 0;
	m->shown = true;
	r = read_plain(m, text);
	if (r == READ_MARKUP)
		r = read_markup(m, text);
	return r != READ_MEMORY;
}

void
marks_free(struct marks *m)
{
	free(m->list);
	markup_free(&m->markup);
	m->list = NULL;
	m->n = m->cap = 0;
}
