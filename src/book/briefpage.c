/*
 * A page of words; see briefpage.h.
 */
#include "../base/show.h"
#include "../base/utf8.h"
#include "briefpage.h"

/* A line that is narrower was ended by the writer, not by the editor. */
enum { WRAPPED = 60 };

static void
put(struct briefpage *p, struct slice s)
{
	out_slice(p->out, s);
	p->column += utf8_width(s);
}

static void
end_line(struct briefpage *p)
{
	out_char(p->out, '\n');
	p->column = 0;
	p->fresh = true;
}

static void
spaces(struct briefpage *p, size_t to)
{
	for (; p->column < to; p->column++)
		out_char(p->out, ' ');
}

/* Make a word fit to be shown, in p->word. */
static bool
show(struct briefpage *p, struct slice s)
{
	p->word.len = 0;
	while (s.len > 0) {
		size_t n = show_plain(s), len;
		char escape[SHOW_MAX];

		if (!buf_add(&p->word, s.ptr, n))
			return false;
		s = slice_skip(s, n);
		if (s.len == 0)
			break;
		n = show_escape(s, escape, &len);
		if (!buf_add(&p->word, escape, len))
			return false;
		s = slice_skip(s, n);
	}
	return true;
}

/* Whether a word that begins a line of markdown would be a mark there. */
static bool
is_mark(struct slice w)
{
	size_t same = 1, digits = 0;

	while (same < w.len && w.ptr[same] == w.ptr[0])
		same++;
	while (digits < w.len && ascii_digit(w.ptr[digits]))
		digits++;
	if (digits > 0)
		return digits + 1 == w.len && (w.ptr[digits] == '.' || w.ptr[digits] == ')');
	switch (w.ptr[0]) {
	case '<': case '>': case '|':
		return true;
	case '#': case '-': case '+': case '*': case '=': case '_':
		return same == w.len;
	case '`': case '~':
		return same >= 3;
	default:
		return false;
	}
}

/* The word, which is shown already, where there is room for it. */
static void
put_word(struct briefpage *p)
{
	struct slice w = buf_slice(&p->word);
	bool first = p->fresh;

	p->fresh = false;
	if (!first && p->column + 1 + utf8_width(w) > BRIEFPAGE_COLUMNS) {
		end_line(p);
		spaces(p, p->indent);
		p->fresh = false;
		first = true;
	}
	if (!first)
		put(p, SLICE(" "));
	if (first && p->md && is_mark(w)) {
		/* 1\. and \- are text */
		size_t at = ascii_digit(w.ptr[0]) ? w.len - 1 : 0;

		put(p, (struct slice){ w.ptr, at });
		put(p, SLICE("\\"));
		w = slice_skip(w, at);
	}
	put(p, w);
}

/* Lines, filled from column p->indent on; all of them, or those that look wrapped. */
static void
put_text(struct briefpage *p, struct slice text, bool fill)
{
	size_t i = 0;
	bool ended = false;

	p->fresh = true;
	while (i < text.len) {
		size_t start = i, end = i;

		while (end < text.len && text.ptr[end] != '\n')
			end++;
		while (i < end) {
			size_t from = i;

			while (i < end && !ascii_space(text.ptr[i]))
				i++;
			if (i > from) {
				if (ended) {
					end_line(p);
					spaces(p, p->indent);
				}
				ended = false;
				if (!show(p, (struct slice){ text.ptr + from, i - from })) {
					p->failed = true;
					return;
				}
				put_word(p);
			}
			while (i < end && ascii_space(text.ptr[i]))
				i++;
		}
		if (!fill && end > start)
			ended = utf8_width((struct slice){ text.ptr + start,
			    end - start }) < WRAPPED;
		i = end + 1;
	}
	end_line(p);
}

static void
head(struct briefpage *p, const char *mark, struct slice text)
{
	if (p->begun)
		end_line(p);
	p->begun = true;
	p->indent = 2;
	if (p->md)
		put(p, slice_from(mark));
	put_text(p, text, true);
	if (p->md)
		end_line(p);
}

void
briefpage_title(struct briefpage *p, struct slice text)
{
	head(p, "# ", text);
}

void
briefpage_heading(struct briefpage *p, struct slice text)
{
	head(p, "## ", text);
}

void
briefpage_words(struct briefpage *p, struct slice text)
{
	p->indent = p->md ? 0 : 2;
	spaces(p, p->indent);
	put_text(p, text, true);
}

void
briefpage_item(struct briefpage *p, struct slice label, struct slice text)
{
	put(p, p->md ? SLICE("- ") : SLICE("  "));
	if (label.len > 0) {
		put(p, label);
		if (text.len > 0)
			put(p, p->md ? SLICE(": ") : SLICE("  "));
	}
	/* text without a label hangs */
	p->indent = label.len > 0 || p->md ? p->column : p->column + 2;
	put_text(p, text, false);
}

bool
briefpage_free(struct briefpage *p)
{
	buf_free(&p->word);
	return !p->failed;
}
