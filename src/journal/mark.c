/*
 * The marks that a person left in a text; see mark.h.
 *
 * A text goes the plain way first (plain.c). Where that gives up it is read
 * again here, with its markup known, stretch by stretch between the spans.
 */
#include <stdlib.h>

#include "../base/ascii.h"
#include "contact.h"
#include "sign.h"

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
	return sign_before(text, i);
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
	b = at == s->start ? shown_before(m, text, at, span) : sign_before(text, at);
	if (b == BESIDE_WORD || (b == BESIDE_AT && !is_tag))
		return READ_ON;
	if (at > 0 && !ascii_space(text.ptr[at - 1]) && word_in_url(s->whole, at, s->url))
		return READ_ON;
	if (is_tag)
		return sign_tag(m, s, at, end);
	if (!contact_match(s->text, at, &name, end)) {
		*end = at + 1;
		return READ_ON;
	}
	if (at_behind(m, text, *end, span))
		return READ_ON;
	return sign_contact(m, s, at, name);
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

	while ((p = sign_next(m, text.ptr, p, text.ptr + end)) < text.ptr + end) {
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
	if (sign_introduced(text, link->at)) {
		kind = MARK_INTRODUCER;
		m->introduces = true;
	}
	return sign_add(m, kind, name, link->at);
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
		if (!sign_strong(m, text, m->markup.emphasis.strongs[i].start,
		    m->markup.emphasis.strongs[i].end))
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
	m->introduces = false;
	r = plain_read(m, text);
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
