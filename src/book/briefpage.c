/*
 * A page of words; see briefpage.h.
 */
#include "../base/utf8.h"
#include "../table/shown.h"
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

/* The words of a line, in a new one of the page where the last one `ended`. */
static void
put_words(struct briefpage *p, struct slice line, bool *ended)
{
	size_t end;

	for (size_t i = 0; i < line.len && !p->failed; i = end) {
		while (i < line.len && ascii_space(line.ptr[i]))
			i++;
		for (end = i; end < line.len && !ascii_space(line.ptr[end]); end++)
			;
		if (i == end)
			return;
		if (*ended) {
			end_line(p);
			spaces(p, p->indent);
		}
		*ended = false;
		p->word.len = 0;
		if (shown_add(&p->word, (struct slice){ line.ptr + i, end - i }, SHOWN_PLAIN))
			put_word(p);
		else
			p->failed = true;
	}
}

/* Lines, filled from column p->indent on; all of them, or those that look wrapped. */
static void
put_text(struct briefpage *p, struct slice text, bool fill)
{
	bool ended = false;

	p->fresh = true;
	for (size_t i = 0, end; i < text.len; i = end + 1) {
		struct slice line;

		for (end = i; end < text.len && text.ptr[end] != '\n'; end++)
			;
		line = (struct slice){ text.ptr + i, end - i };
		put_words(p, line, &ended);
		if (!fill && line.len > 0)
			ended = utf8_width(line) < WRAPPED;
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
