/*
 * Markdown's blocks; see block.h. The order in which a line is tried is that
 * of the appendix of the specification, 'A parsing strategy': first the
 * open containers, then the open leaf, then new blocks, then text.
 *
 * A line that ends a paragraph is not used up by that: the paragraph is
 * lent out, and the line read again with no paragraph open.
 */
#include "../base/ascii.h"
#include "block.h"
#include "blockopening.h"
#include "dateline.h"
#include "find.h"
#include "html.h"
#include "marker.h"
#include "noticing.h"

/* What became of a line. */
enum step {
	STEP_USED,		/* it is dealt with */
	STEP_AGAIN,		/* something was closed: read it again */
	STEP_BLOCK,		/* a block is to be lent; the line is used */
	STEP_BLOCK_AGAIN,	/* a block is to be lent, then the line read again */
	STEP_MEMORY
};

void
blocks_start(struct blocks *b, struct input *in, uint64_t lines, struct diag *d)
{
	lines_start(&b->lines, in, lines, d);
	containers_close(&b->containers, 0);
	b->containers.serial = 0;
	b->paragraph.open = false;
	b->leaf = LEAF_NONE;
	b->unclosed = NULL;
	b->have_line = false;
	b->blank_before = true;
	b->dates = (struct date_context){ .order = b->dates.order };
	b->raw_at = 0;
	b->raw_line = lines + 1;
}

void
blocks_free(struct blocks *b)
{
	containers_free(&b->containers);
	paragraph_free(&b->paragraph);
	*b = (struct blocks){ 0 };
}

/* Find the next line; what lies before it and the open paragraph may be given up. */
static enum lines_status
next_line(struct blocks *b)
{
	struct paragraph *p = &b->paragraph;
	bool in_window = p->open && !p->copied;
	size_t keep = b->all ? b->raw_at : in_window ? p->at : SIZE_MAX;
	enum lines_status status;

	b->have_line = lines_in_window(&b->lines);
	if (b->have_line)
		return LINES_OK;
	status = lines_next(&b->lines, &keep);
	if (b->all) {
		b->raw_at -= keep;
		b->raw_last -= keep;
	}
	if (in_window) {
		p->at -= keep;
		p->end -= keep;
		p->last -= keep;
	}
	b->have_line = status == LINES_OK;
	return status;
}

/* The raw text of a block: all up to a place, where line `line` begins. */
static void
lend_raw(struct blocks *b, struct block *out, size_t end, uint64_t line)
{
	out->raw = (struct slice){ lines_byte(&b->lines, b->raw_at), end - b->raw_at };
	out->raw_line = b->raw_line;
	b->raw_at = end;
	b->raw_line = line;
}

/* The same of lines that show no text. */
static enum block_status
lend_hidden(struct blocks *b, struct block *out, size_t end, uint64_t line, bool blank)
{
	*out = (struct block){
		.kind = BLOCK_HIDDEN, .text = SLICE(""), .line = b->raw_line, .col = 1,
		.depth = b->containers.depth, .blank = blank,
		.unclosed = b->leaf == LEAF_FENCE || b->leaf == LEAF_COMMENT ||
		    (b->leaf == LEAF_HTML && b->html <= 5)
	};
	lend_raw(b, out, end, line);
	return BLOCK_OK;
}

/* Paragraphs */

static void
lend(const struct blocks *b, struct block *out, enum block_kind kind, struct slice text)
{
	const struct paragraph *p = &b->paragraph;

	*out = (struct block){
		.kind = kind, .text = text, .line = p->line, .col = p->col,
		.after_blank = p->after_blank, .depth = b->containers.depth
	};
}

static void
start_paragraph(struct blocks *b, const struct cursor *c)
{
	containers_fill(&b->containers);
	paragraph_start(&b->paragraph, &b->lines, c, b->blank_before);
	b->raw_last = b->lines.at;
}

/* Close the open paragraph; whether there is text in it that is to be lent. */
static bool
finish_paragraph(struct blocks *b, struct block *out, enum block_kind kind)
{
	struct slice s = paragraph_text(&b->paragraph, &b->lines);

	b->paragraph.open = false;
	if (!paragraph_cut_definitions(&b->paragraph, &s))
		return false;
	lend(b, out, kind, s);
	return true;
}

static enum step
end_paragraph(struct blocks *b, struct block *out)
{
	return finish_paragraph(b, out, BLOCK_PARAGRAPH) ? STEP_BLOCK_AGAIN : STEP_AGAIN;
}

/*
 * A delimiter row below a paragraph: its last line is the head of a table,
 * and what stands before that a paragraph of its own.
 */
static enum step
start_table(struct blocks *b, struct block *out)
{
	struct paragraph *p = &b->paragraph;
	struct slice s = paragraph_text(p, &b->lines);

	if (p->last == p->at) {
		lend(b, out, BLOCK_ROW_HEAD, s);
		p->open = false;
		b->leaf = LEAF_TABLE;
		return STEP_BLOCK;
	}
	lend(b, out, BLOCK_PARAGRAPH, slice_trim((struct slice){ s.ptr, p->last - p->at }));
	if (b->all)
		lend_raw(b, out, b->raw_last, p->last_line);
	paragraph_keep_last(p);
	return STEP_BLOCK_AGAIN;
}

/* Leaves whose lines are not read */

static void
unclosed(struct blocks *b, const char *rule, const char *what)
{
	struct place at = { .file = b->lines.in->name, .line = b->leaf_line };

	if (b->lines.diag->findings != NULL)
		at.col = b->leaf_col;
	b->unclosed = what;
	diag_rule(b->lines.diag, at, b->hides ? SEVERITY_ERROR : SEVERITY_WARNING, rule,
	    "this %s is never closed: nothing after it is read", what);
}

/* The stream ended inside a leaf. */
static void
end_of_leaf(struct blocks *b)
{
	if (b->leaf == LEAF_FENCE)
		unclosed(b, "N1", "code fence");
	else if (b->leaf == LEAF_COMMENT)
		unclosed(b, "N3", "%% comment");
	else if (b->leaf == LEAF_HTML && b->html <= 5)
		unclosed(b, "N1", b->html == 2 ? "HTML comment" : "HTML block");
	b->leaf = LEAF_NONE;
}

/* A line in a %% comment; what follows its end is text again. */
static enum step
comment_line(struct blocks *b, struct cursor *c)
{
	size_t end = find_text(c->line, c->off, SLICE("%%"));

	if (end == c->line.len)
		return STEP_USED;
	b->leaf = LEAF_NONE;
	c->off = end + 2;
	cursor_look(c);
	if (!c->blank)
		start_paragraph(b, c);
	return STEP_USED;
}

static void
hide(struct blocks *b, enum leaf leaf, const struct cursor *c)
{
	containers_fill(&b->containers);
	b->leaf = leaf;
	b->leaf_line = b->lines.number;
	b->leaf_col = c->text + 1;
	b->hides = false;
}

/*
 * The line in the leaf that is open in the same containers: whether that was
 * all (and what it comes to), or new blocks are to be looked for.
 */
static bool
continue_leaf(struct blocks *b, struct cursor *c, struct block *out, enum step *step)
{
	struct slice rest = slice_skip(c->line, c->text);

	*step = STEP_USED;
	if (b->lines.diag->findings != NULL && b->leaf != LEAF_NONE && !b->hides)
		b->hides = notice_hidden(rest, b->dates);
	switch (b->leaf) {
	case LEAF_FENCE:
		if (c->indent < 4 && marker_fence_end(rest, b->fence, b->fence_len))
			b->leaf = LEAF_NONE;
		return true;
	case LEAF_HTML:
		if (b->html >= 6 && c->blank)
			b->leaf = LEAF_NONE;
		else if (html_block_end(b->html, slice_skip(c->line, c->off)))
			b->leaf = LEAF_NONE;
		return true;
	case LEAF_CODE:
		if (c->indent >= 4 || c->blank)
			return true;
		b->leaf = LEAF_NONE;
		return false;
	case LEAF_COMMENT:
		*step = comment_line(b, c);
		return true;
	case LEAF_TABLE:
		if (c->blank)
			b->leaf = LEAF_NONE;
		return false;
	case LEAF_NONE:
		break;
	}
	if (!b->paragraph.open || !c->blank)
		return false;
	*step = end_paragraph(b, out);
	return true;
}

/* A block of one line, or the first of one: not a container. */
static enum step
open_leaf(struct blocks *b, struct cursor *c, enum opening what, size_t n, struct block *out)
{
	struct slice rest = slice_skip(c->line, c->text), text;

	switch (what) {
	case OPEN_HEADING:
		start_paragraph(b, c);
		b->paragraph.open = false;
		n = (size_t)marker_heading(rest, &text);
		lend(b, out, BLOCK_HEADING, text);
		out->level = (int)n;
		out->col += (size_t)(text.ptr - rest.ptr);
		return STEP_BLOCK;
	case OPEN_FENCE:
		hide(b, LEAF_FENCE, c);
		b->fence = rest.ptr[0];
		b->fence_len = n;
		return STEP_USED;
	case OPEN_HTML:
		hide(b, LEAF_HTML, c);
		b->html = (int)n;
		if (html_block_end(b->html, rest))
			b->leaf = LEAF_NONE;
		return STEP_USED;
	case OPEN_COMMENT:
		hide(b, LEAF_COMMENT, c);
		return STEP_USED;
	case OPEN_CODE:
		hide(b, LEAF_CODE, c);
		return STEP_USED;
	default:	/* a thematic break */
		hide(b, LEAF_NONE, c);
		return STEP_USED;
	}
}

/* The line continues no leaf and opens no block: it is text, or blank. */
static enum step
take_text(struct blocks *b, struct cursor *c, size_t matched, struct block *out)
{
	struct slice rest = slice_skip(c->line, c->text);

	if (c->blank) {
		if (b->paragraph.open)
			return end_paragraph(b, out);
		containers_close(&b->containers, matched);
		return STEP_USED;
	}
	if (b->paragraph.open) {
		if (c->indent < 4 && dateline_breaks(rest, b->dates))
			return end_paragraph(b, out);
		b->raw_last = b->lines.at;
		return paragraph_continue(&b->paragraph, &b->lines, c, b->containers.nquotes > 0) ?
		    STEP_USED : STEP_MEMORY;
	}
	containers_close(&b->containers, matched);
	start_paragraph(b, c);
	if (b->leaf != LEAF_TABLE)
		return STEP_USED;
	b->paragraph.open = false;
	lend(b, out, BLOCK_ROW, rest);
	return STEP_BLOCK;
}

/* Open what begins on this line, then take its text. */
static enum step
open_blocks(struct blocks *b, struct cursor *c, size_t matched, struct block *out)
{
	struct containers *k = &b->containers;
	bool inside = b->paragraph.open && matched == b->containers.depth;
	enum opening what;
	size_t n = 0;
	int level;

	for (;;) {
		if (c->blank)
			break;
		if (c->indent >= 4)
			what = b->paragraph.open ? OPEN_NONE : OPEN_CODE;
		else
			what = block_opening(b, c, inside, &n);
		if (what == OPEN_NONE)
			break;
		if (what == OPEN_UNDERLINE) {
			level = marker_underline(slice_skip(c->line, c->text));
			finish_paragraph(b, out, BLOCK_HEADING);
			out->level = level;
			return STEP_BLOCK;
		}
		if (what == OPEN_RULER)
			return start_table(b, out);
		if (b->paragraph.open)
			return end_paragraph(b, out);
		b->leaf = LEAF_NONE;
		containers_close(k, matched);
		if (what != OPEN_QUOTE && what != OPEN_ITEM)
			return open_leaf(b, c, what, n, out);
		if (!(what == OPEN_QUOTE ? containers_open_quote(k, c, b->lines.number) :
		    containers_open_item(k, c, n, b->lines.number)))
			return STEP_MEMORY;
		matched = k->depth;
		cursor_look(c);
	}
	return take_text(b, c, matched, out);
}

/*
 * The two lines that end most paragraphs, known without being read: an empty
 * one, and the next bullet of a list that is not nested.
 */
static bool
plainly_ends(const struct blocks *b, struct slice line)
{
	const struct containers *k = &b->containers;

	return line.len == 0 || (k->depth > 0 && !k->stack[0].quote && line.len > 1 &&
	    line.ptr[0] == '-' && line.ptr[1] == ' ');
}

/* A bullet at the margin whose text begins with a letter: no other block can begin there. */
static bool
plain_bullet(struct slice line)
{
	return line.len > 2 && line.ptr[0] == '-' && line.ptr[1] == ' ' && ascii_alpha(line.ptr[2]);
}

/* Whether the next line is in the window and plainly ends the bullet of this one. */
static bool
next_plainly_ends(const struct lines *l)
{
	const char *next = lines_byte(l, l->next);

	return l->in->end - l->in->start >= l->next + 2 &&
	    (next[0] == '\n' || (next[0] == '-' && next[1] == ' '));
}

/*
 * The margin is in no container, so that all of them end. Nearly all bullets
 * are one line, and lent at once.
 */
static enum step
take_bullet(struct blocks *b, struct cursor *c, struct block *out)
{
	containers_close(&b->containers, 0);
	if (!containers_push_item(&b->containers, 0, 2, b->lines.number))
		return STEP_MEMORY;
	b->blank = false;
	c->text = 2;
	start_paragraph(b, c);
	if (!next_plainly_ends(&b->lines))
		return STEP_USED;
	b->paragraph.open = false;
	lend(b, out, BLOCK_PARAGRAPH, slice_skip(c->line, 2));
	return STEP_BLOCK;
}

static enum step
take_line(struct blocks *b, struct block *out)
{
	struct cursor c = cursor_start(lines_text(&b->lines));
	size_t matched;
	enum step step;

	b->no_break = '\0';
	if (b->paragraph.open && plainly_ends(b, c.line))
		return end_paragraph(b, out);
	if (!b->paragraph.open && b->leaf == LEAF_NONE && plain_bullet(c.line))
		return take_bullet(b, &c, out);
	matched = containers_match(&b->containers, &c);
	b->blank = c.blank;
	if (matched < b->containers.depth) {
		b->leaf = LEAF_NONE;
		/* a comment that ended with its container */
		if (b->all && !b->paragraph.open && b->raw_at < b->lines.at)
			return STEP_AGAIN;
	} else if (continue_leaf(b, &c, out, &step))
		return step;
	return open_blocks(b, &c, matched, out);
}

int
blocks_peek(const struct blocks *b)
{
	const struct lines *l = &b->lines;
	size_t next = b->have_line ? l->at : l->next;

	return next < l->in->end - l->in->start ? (unsigned char)*lines_byte(l, next) : -1;
}

/* The stream has ended: what is left of it. */
static enum block_status
end_of_stream(struct blocks *b, struct block *out)
{
	size_t end = b->lines.in->end - b->lines.in->start;

	if (b->paragraph.open && finish_paragraph(b, out, BLOCK_PARAGRAPH)) {
		if (b->all)
			lend_raw(b, out, end, b->lines.number + 1);
		return BLOCK_OK;
	}
	if (b->all && b->raw_at < end)
		return lend_hidden(b, out, end, b->lines.number + 1, false);
	end_of_leaf(b);
	return BLOCK_END;
}

enum block_status
block_next(struct blocks *b, struct block *out)
{
	struct lines *l = &b->lines;
	enum lines_status status;

	for (;;) {
		if (!b->have_line) {
			status = next_line(b);
			if (status == LINES_ERROR)
				return BLOCK_ERROR;
			if (status == LINES_END)
				return end_of_stream(b, out);
		}
		switch (take_line(b, out)) {
		case STEP_USED:
			b->have_line = false;
			/* from a blank line on, to the next text */
			if (b->paragraph.open)
				b->blank_before = false;
			else if (b->blank && (b->leaf == LEAF_NONE || b->leaf == LEAF_CODE))
				b->blank_before = true;
			if (b->all && !b->paragraph.open && b->leaf != LEAF_COMMENT)
				return lend_hidden(b, out, l->next, l->number + 1,
				    b->blank && b->leaf == LEAF_NONE);
			break;
		case STEP_AGAIN:
			if (b->all && b->raw_at < l->at)
				return lend_hidden(b, out, l->at, l->number, false);
			break;
		case STEP_BLOCK:
			b->have_line = false;
			b->blank_before = false;
			if (b->all)
				lend_raw(b, out, l->next, l->number + 1);
			return BLOCK_OK;
		case STEP_BLOCK_AGAIN:
			if (b->all && b->raw_at < l->at && out->raw.ptr == NULL)
				lend_raw(b, out, l->at, l->number);
			return BLOCK_OK;
		case STEP_MEMORY:
			diag_memory(b->lines.diag);
			return BLOCK_ERROR;
		}
	}
}
