/*
 * The markup inside one block's text; see markup.h.
 *
 * What is looked for in vain is remembered (struct search), so that a text
 * of openers alone takes linear time.
 */
#include <stdint.h>
#include <stdlib.h>

#include "../base/ascii.h"
#include "../base/mem.h"
#include "find.h"
#include "html.h"
#include "link.h"
#include "markup.h"
#include "scan.h"

struct bracket {
	size_t at;
	uint32_t span, run;	/* how many spans and runs stood before it */
	uint32_t link, strong;	/* and wikilinks, and strong texts */
	bool image, active;
};

enum { MAX_TICKS = 80 };	/* longer runs are text, as in cmark */

struct search {
	struct slice text;
	size_t at;
	unsigned no_html;	/* see html_inline */
	bool no_ticks[MAX_TICKS + 1];	/* no further run of that length */
	size_t wiki_end;	/* the next `]]`, where known; text.len: none */
	bool wiki_known;
	size_t closing;		/* the `]]` of the wikilink whose words are being read */
	bool no_comment;
};

static bool
add_span(struct markup *m, size_t start, size_t end, enum span_kind kind)
{
	if (!mem_grow(&m->spans, &m->spans_cap, m->nspans + 1, sizeof(*m->spans)))
		return false;
	m->spans[m->nspans++] = (struct span){ start, end, kind };
	return true;
}

static char
peek(const struct search *s, size_t ahead)
{
	return s->at + ahead < s->text.len ? s->text.ptr[s->at + ahead] : '\0';
}

static bool
escape(struct markup *m, struct search *s)
{
	if (!ascii_punct(peek(s, 1))) {
		s->at++;
		return true;
	}
	s->at += 2;
	return add_span(m, s->at - 2, s->at, SPAN_ESCAPE);
}

static bool
code(struct markup *m, struct search *s)
{
	size_t n = 1, run, i;

	while (peek(s, n) == '`')
		n++;
	i = s->at + n;
	while (n <= MAX_TICKS && !s->no_ticks[n]) {
		i = find_byte(s->text, i, '`');
		if (i == s->text.len) {
			s->no_ticks[n] = true;
			break;
		}
		for (run = 1; i + run < s->text.len && s->text.ptr[i + run] == '`'; run++)
			;
		i += run;
		if (run == n) {
			n = s->at;
			s->at = i;
			return add_span(m, n, i, SPAN_SOLID);
		}
	}
	s->at += n;
	return true;
}

static bool
html(struct markup *m, struct search *s)
{
	bool autolink;
	size_t n = html_inline(slice_skip(s->text, s->at), &autolink, &s->no_html);

	if (n == 0) {
		s->at++;
		return true;
	}
	s->at += n;
	return add_span(m, s->at - n, s->at, autolink ? SPAN_SOLID : SPAN_MARK);
}

static bool
comment(struct markup *m, struct search *s)
{
	size_t end;

	if (peek(s, 1) != '%' || s->no_comment) {
		s->at++;
		return true;
	}
	end = find_text(s->text, s->at + 2, SLICE("%%"));
	if (end == s->text.len) {
		s->no_comment = true;
		s->at += 2;
		return true;
	}
	if (!add_span(m, s->at, end + 2, SPAN_MARK))
		return false;
	s->at = end + 2;
	return true;
}

/* The next `]]`, text.len when there is none. */
static size_t
wiki_end(struct search *s)
{
	if (!s->wiki_known || s->wiki_end < s->at) {
		s->wiki_end = find_text(s->text, s->at, SLICE("]]"));
		s->wiki_known = true;
	}
	return s->wiki_end;
}

/* `[[target]]`, `[[target|words]]`, `![[embed]]` at s->at + skip; whether it was one. */
static bool
wikilink(struct markup *m, struct search *s, size_t skip, bool *ok)
{
	size_t start = s->at + skip + 2, i = start, end;

	s->at += skip;
	end = wiki_end(s);
	s->at -= skip;
	if (end == s->text.len)
		return false;
	while (i < end && s->text.ptr[i] != '|' && s->text.ptr[i] != '[' &&
	    s->text.ptr[i] != ']' && s->text.ptr[i] != '\n')
		i++;
	if (i == start || (i < end && s->text.ptr[i] != '|'))
		return false;
	if (skip > 0) {
		*ok = add_span(m, s->at, end + 2, SPAN_IMAGE);
		s->at = end + 2;
		return true;
	}
	*ok = mem_grow(&m->links, &m->links_cap, m->nlinks + 1, sizeof(*m->links)) &&
	    add_span(m, s->at, i < end ? i + 1 : end + 2, i < end ? SPAN_MARK : SPAN_SOLID);
	if (!*ok)
		return true;
	m->links[m->nlinks++] = (struct wikilink){ s->at, { s->text.ptr + start, i - start } };
	if (i < end)
		s->closing = end;
	s->at = i < end ? i + 1 : end + 2;
	return true;
}

static bool
open_bracket(struct markup *m, struct search *s, bool image)
{
	size_t skip = image;
	bool ok = true;

	if (peek(s, skip + 1) == '[' && wikilink(m, s, skip, &ok))
		return ok;
	if (m->nspans > UINT32_MAX ||
	    !mem_grow(&m->brackets, &m->brackets_cap, m->nbrackets + 1, sizeof(*m->brackets)))
		return false;
	m->brackets[m->nbrackets++] = (struct bracket){
		.at = s->at, .span = (uint32_t)m->nspans, .run = (uint32_t)m->emphasis.nruns,
		.link = (uint32_t)m->nlinks, .strong = (uint32_t)m->emphasis.nstrongs,
		.image = image, .active = true
	};
	s->at += skip + 1;
	return true;
}

/* The text from the bracket on, up to s->at, is an image's: nothing in it is read. */
static bool
make_image(struct markup *m, const struct bracket *b, size_t end)
{
	m->nspans = b->span;
	m->nlinks = b->link;
	m->emphasis.nstrongs = b->strong;
	emphasis_cut(&m->emphasis, b->run);
	return add_span(m, b->at, end, SPAN_IMAGE);
}

static bool
make_link(struct markup *m, const struct search *s, const struct bracket *b, size_t end)
{
	/* its bracket comes before what is in it; no text is in two links, so this is linear */
	if (!add_span(m, 0, 0, SPAN_MARK))
		return false;
	memmove(&m->spans[b->span + 1], &m->spans[b->span],
	    (m->nspans - 1 - b->span) * sizeof(*m->spans));
	m->spans[b->span] = (struct span){ b->at, b->at + 1, SPAN_MARK };
	/* no links in links: the brackets around it are text */
	for (size_t i = m->nbrackets; i > 0; i--) {
		if (m->brackets[i - 1].image)
			continue;
		if (!m->brackets[i - 1].active)
			break;
		m->brackets[i - 1].active = false;
	}
	return emphasis_pair(&m->emphasis, s->text, b->run) &&
	    add_span(m, s->at, end, SPAN_MARK);
}

static bool
close_bracket(struct markup *m, struct search *s)
{
	struct bracket b;
	size_t n = 0, end;
	bool ok;

	if (s->at == s->closing && s->closing > 0) {
		s->at += 2;
		return add_span(m, s->at - 2, s->at, SPAN_MARK);
	}
	if (m->nbrackets == 0) {
		s->at++;
		return true;
	}
	b = m->brackets[--m->nbrackets];
	if (b.active && peek(s, 1) == '(')
		n = link_tail(slice_skip(s->text, s->at + 1));
	end = s->at + 1 + n;
	ok = n == 0 || (b.image ? make_image(m, &b, end) : make_link(m, s, &b, end));
	s->at = end;
	return ok;
}

static bool
take(struct markup *m, struct search *s)
{
	size_t n = 1;
	bool ok = true;

	switch (s->text.ptr[s->at]) {
	case '\\':
		return escape(m, s);
	case '`':
		return code(m, s);
	case '<':
		return html(m, s);
	case '%':
		return comment(m, s);
	case '[':
		return open_bracket(m, s, false);
	case ']':
		return close_bracket(m, s);
	case '!':
		if (peek(s, 1) == '[')
			return open_bracket(m, s, true);
		break;
	case '*':
	case '_':
		ok = emphasis_run(&m->emphasis, s->text, s->at, &n);
		break;
	default:
		break;
	}
	s->at += n;
	return ok;
}

/* Put the marks of emphasis between the other spans. */
static bool
merge(struct markup *m)
{
	const struct emphasis *e = &m->emphasis;
	size_t n = 0, j = 0;
	struct span *swap;

	if (!mem_grow(&m->merged, &m->merged_cap, m->nspans + 2 * e->nruns, sizeof(*m->merged)))
		return false;
	for (size_t i = 0; i <= m->nspans; i++) {
		for (; j < e->nruns && (i == m->nspans || e->runs[j].at < m->spans[i].start); j++) {
			const struct run *r = &e->runs[j];

			if (r->closes > 0)
				m->merged[n++] = (struct span){ r->at, r->at + r->closes, SPAN_EMPHASIS };
			if (r->opens > 0)
				m->merged[n++] = (struct span){
					r->at + r->len - r->opens, r->at + r->len, SPAN_EMPHASIS
				};
		}
		if (i < m->nspans)
			m->merged[n++] = m->spans[i];
	}
	swap = m->spans;
	m->spans = m->merged;
	m->merged = swap;
	m->nspans = n;
	n = m->spans_cap;
	m->spans_cap = m->merged_cap;
	m->merged_cap = n;
	return true;
}

bool
markup_read(struct markup *m, struct slice text)
{
	struct search s = { .text = text };
	const char *end = text.ptr + text.len;

	m->nspans = m->nlinks = m->nbrackets = 0;
	emphasis_clear(&m->emphasis);
	for (;;) {
		s.at = (size_t)(scan_markup(text.ptr, text.ptr + s.at, end) - text.ptr);
		if (s.at >= text.len)
			break;
		if (!take(m, &s))
			return false;
	}
	return emphasis_pair(&m->emphasis, text, 0) && merge(m);
}

void
markup_free(struct markup *m)
{
	free(m->spans);
	free(m->links);
	free(m->merged);
	free(m->brackets);
	emphasis_free(&m->emphasis);
	*m = (struct markup){ 0 };
}
