/*
 * Markdown's blocks; see block.h. The order in which a line is tried is that
 * of the appendix of the specification, 'A parsing strategy': first the
 * open containers, then the open leaf, then new blocks, then text.
 *
 * A line that ends a paragraph is not used up by that: the paragraph is
 * lent out, and the line read again with no paragraph open.
 */
#include <stdlib.h>

#include "../base/ascii.h"
#include "block.h"
#include "cursor.h"
#include "dateline.h"
#include "find.h"
#include "html.h"
#include "link.h"
#include "marker.h"

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
	b->in = in;
	b->diag = d;
	b->depth = b->nquotes = 0;
	b->serial = 0;
	b->line = lines;
	b->have_line = false;
	b->blank_before = true;
	b->next = b->scanned = 0;
	b->leaf = LEAF_NONE;
	b->gathered.len = 0;
	b->dates = (struct date_context){ .order = b->dates.order };
}

void
blocks_free(struct blocks *b)
{
	free(b->stack);
	free(b->quotes);
	buf_free(&b->gathered);
	*b = (struct blocks){ 0 };
}

static const char *
bytes(const struct blocks *b)
{
	return b->in->buf + b->in->start;
}

/* Lines */

/* Read more; what lies before the open paragraph and this line is given up. */
static enum input_status
fill(struct blocks *b)
{
	size_t keep = b->next;

	if (b->leaf == LEAF_PARAGRAPH && !b->is_gathered) {
		keep = b->leaf_at;
		b->leaf_at -= keep;
		b->leaf_end -= keep;
		b->last_at -= keep;
	}
	b->in->start += keep;
	b->next -= keep;
	b->scanned -= keep;
	return input_fill(b->in, b->diag);
}

/* Find the next line: BLOCK_OK, or BLOCK_END when there is no more. */
static enum block_status
find_line(struct blocks *b)
{
	const char *nl = NULL;
	size_t have, end;

	for (;;) {
		have = b->in->end - b->in->start;
		if (have > b->scanned)
			nl = memchr(bytes(b) + b->scanned, '\n', have - b->scanned);
		if (nl != NULL)
			break;
		b->scanned = have;
		switch (fill(b)) {
		case INPUT_ERROR:
			return BLOCK_ERROR;
		case INPUT_MORE:
			continue;
		case INPUT_END:
			break;
		}
		have = b->in->end - b->in->start;
		if (b->next == have)
			return BLOCK_END;
		break;
	}
	b->at = b->next;
	end = nl != NULL ? (size_t)(nl - bytes(b)) : have;
	b->next = b->scanned = nl != NULL ? end + 1 : end;
	if (end > b->at && bytes(b)[end - 1] == '\r')
		end--;
	b->len = end - b->at;
	b->line++;
	b->have_line = true;
	return BLOCK_OK;
}

/* Containers */

static void
close_containers(struct blocks *b, size_t depth)
{
	b->depth = depth;
	while (b->nquotes > 0 && b->quotes[b->nquotes - 1] >= depth)
		b->nquotes--;
}

static void
fill_container(struct blocks *b)
{
	if (b->depth > 0)
		b->stack[b->depth - 1].filled = true;
}

static bool
open_container(struct blocks *b, bool quote, size_t need)
{
	fill_container(b);
	if (!mem_grow(&b->stack, &b->stack_cap, b->depth + 1, sizeof(*b->stack)) ||
	    !mem_grow(&b->quotes, &b->quotes_cap, b->nquotes + 1, sizeof(*b->quotes)))
		return false;
	if (quote)
		b->quotes[b->nquotes++] = b->depth;
	b->stack[b->depth++] = (struct container){
		.serial = ++b->serial, .line = b->line, .need = need, .quote = quote
	};
	return true;
}

/* Past `>` and the blank that may follow it. */
static void
skip_quote_mark(struct cursor *c)
{
	cursor_to_text(c);
	c->off++;
	c->col++;
	if (ascii_blank(cursor_char(c, c->off)))
		cursor_columns(c, 1);
}

/*
 * How many of the open containers the line continues. On a blank line all
 * items go on without being looked at one by one, up to the next quotation.
 */
static size_t
match_containers(const struct blocks *b, struct cursor *c)
{
	size_t i, quotes = 0;

	for (i = 0; i < b->depth; i++) {
		const struct container *k = &b->stack[i];

		cursor_look(c);
		if (k->quote) {
			if (c->indent > 3 || cursor_char(c, c->text) != '>')
				break;
			skip_quote_mark(c);
			quotes++;
		} else if (c->indent >= k->need) {
			cursor_columns(c, k->need);
		} else if (c->blank) {
			size_t stop = quotes < b->nquotes ? b->quotes[quotes] : b->depth;

			if (stop == b->depth && !b->stack[stop - 1].filled)
				stop--;
			cursor_to_text(c);
			return stop;
		} else {
			break;
		}
	}
	return i;
}

/* An item's marker of n bytes: where its text begins. */
static bool
open_item(struct blocks *b, struct cursor *c, size_t n)
{
	size_t indent = c->indent, blanks;
	struct cursor after;

	cursor_to_text(c);
	c->off += n;
	c->col += n;
	after = *c;
	cursor_look(&after);
	blanks = after.indent;
	if (blanks < 1 || blanks > 4 || after.blank) {
		/* code, or nothing, behind the marker: the text begins one blank on */
		blanks = 1;
		cursor_columns(c, c->off < c->line.len ? 1 : 0);
	} else {
		cursor_columns(c, blanks);
	}
	return open_container(b, false, indent + n + blanks);
}

/* Paragraphs */

/* The open paragraph: places are in the copy when there is one, else in the window. */
static struct slice
paragraph(const struct blocks *b)
{
	const char *from = b->is_gathered ? b->gathered.ptr : bytes(b);

	return (struct slice){ from + b->leaf_at, b->leaf_end - b->leaf_at };
}

static void
start_paragraph(struct blocks *b, const struct cursor *c)
{
	fill_container(b);
	b->leaf = LEAF_PARAGRAPH;
	b->leaf_at = b->last_at = b->at + c->text;
	b->leaf_end = b->at + b->len;
	b->leaf_line = b->last_line = b->line;
	b->leaf_col = b->last_col = c->text + 1;
	b->leaf_after_blank = b->blank_before;
	b->is_gathered = false;
}

/* Append a line; once marks of a quotation stood between, in a copy without them. */
static bool
continue_paragraph(struct blocks *b, const struct cursor *c, bool marks)
{
	if (marks && !b->is_gathered) {
		struct slice s = paragraph(b);

		b->gathered.len = 0;
		if (!buf_add(&b->gathered, s.ptr, s.len))
			return false;
		b->is_gathered = true;
		b->leaf_at = 0;
	}
	b->last_line = b->line;
	b->last_col = c->text + 1;
	if (b->is_gathered) {
		if (!buf_char(&b->gathered, '\n'))
			return false;
		b->last_at = b->gathered.len;
		if (!buf_add(&b->gathered, c->line.ptr + c->text, c->line.len - c->text))
			return false;
		b->leaf_end = b->gathered.len;
		return true;
	}
	b->last_at = b->at + c->text;
	b->leaf_end = b->at + b->len;
	return true;
}

static void
lend(const struct blocks *b, struct block *out, enum block_kind kind, struct slice text)
{
	*out = (struct block){
		.kind = kind, .text = text, .line = b->leaf_line, .col = b->leaf_col,
		.after_blank = b->leaf_after_blank, .depth = b->depth
	};
}

/* Close the open paragraph; whether there is text in it that is to be lent. */
static bool
finish_paragraph(struct blocks *b, struct block *out, enum block_kind kind)
{
	struct slice s = paragraph(b);

	b->leaf = LEAF_NONE;
	if (s.len > 0 && s.ptr[0] == '[') {
		size_t skip = link_definitions(s);

		for (size_t i = 0; i < skip; i++)
			b->leaf_line += s.ptr[i] == '\n';
		s = slice_skip(s, skip);
		/* only definitions can leave nothing: a paragraph begins with text */
		if (slice_trim(s).len == 0)
			return false;
	}
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
	struct slice s = paragraph(b);
	size_t head = b->last_at - b->leaf_at;

	if (head == 0) {
		lend(b, out, BLOCK_ROW_HEAD, s);
		b->leaf = LEAF_TABLE;
		return STEP_BLOCK;
	}
	lend(b, out, BLOCK_PARAGRAPH, (struct slice){ s.ptr, head });
	b->leaf_at = b->last_at;
	b->leaf_line = b->last_line;
	b->leaf_col = b->last_col;
	b->leaf_after_blank = false;
	return STEP_BLOCK_AGAIN;
}

/* Leaves whose lines are not read */

static void
unclosed(const struct blocks *b, const char *what)
{
	diag_warn(b->diag, (struct place){ .file = b->in->name, .line = b->leaf_line },
	    "this %s is never closed: nothing after it is read", what);
}

/* The stream ended inside a leaf. */
static void
end_of_leaf(struct blocks *b)
{
	if (b->leaf == LEAF_FENCE)
		unclosed(b, "code fence");
	else if (b->leaf == LEAF_COMMENT)
		unclosed(b, "%% comment");
	else if (b->leaf == LEAF_HTML && b->html <= 5)
		unclosed(b, b->html == 2 ? "HTML comment" : "HTML block");
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
hide(struct blocks *b, enum leaf leaf)
{
	fill_container(b);
	b->leaf = leaf;
	b->leaf_line = b->line;
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
	case LEAF_PARAGRAPH:
		if (!c->blank)
			return false;
		*step = end_paragraph(b, out);
		return true;
	case LEAF_NONE:
		break;
	}
	return false;
}

/* What a new block makes of a line. */
enum opening {
	OPEN_NONE,		/* no block begins here */
	OPEN_QUOTE, OPEN_ITEM,	/* and the line goes on inside it */
	OPEN_HEADING, OPEN_FENCE, OPEN_HTML, OPEN_CODE, OPEN_COMMENT, OPEN_BREAK,
	OPEN_UNDERLINE, OPEN_RULER
};

/* Whether a paragraph has text besides reference definitions. */
static bool
has_text(struct slice s)
{
	return s.len == 0 || s.ptr[0] != '[' || slice_trim(slice_skip(s, link_definitions(s))).len > 0;
}

static bool
is_ruler(const struct blocks *b, struct slice rest)
{
	struct slice s = paragraph(b), last;
	size_t columns;

	if (!marker_ruler(rest, &columns))
		return false;
	last = slice_trim(slice_skip(s, b->last_at - b->leaf_at));
	return marker_cells(last) == columns;
}

/*
 * Which block begins at the text of the line. `paragraph_open` in the
 * innermost container; the length of the marker in *n.
 */
static enum opening
opening(const struct blocks *b, const struct cursor *c, bool paragraph_open, size_t *n)
{
	struct slice rest = slice_skip(c->line, c->text), text;

	switch (rest.ptr[0]) {
	case '>':
		return OPEN_QUOTE;
	case '#':
		return marker_heading(rest, &text) > 0 ? OPEN_HEADING : OPEN_NONE;
	case '`': case '~':
		*n = marker_fence(rest);
		return *n > 0 ? OPEN_FENCE : OPEN_NONE;
	case '<':
		/* not even where the line would only lazily continue a paragraph */
		*n = (size_t)html_block_start(rest, b->leaf == LEAF_PARAGRAPH);
		return *n > 0 ? OPEN_HTML : OPEN_NONE;
	case '%':
		return slice_starts(rest, SLICE("%%")) &&
		    find_text(rest, 2, SLICE("%%")) == rest.len ? OPEN_COMMENT : OPEN_NONE;
	case '=': case '-': case '|': case ':': case '*': case '_': case '+':
	case '0': case '1': case '2': case '3': case '4':
	case '5': case '6': case '7': case '8': case '9':
		break;
	default:
		return OPEN_NONE;
	}
	if (paragraph_open) {
		if (marker_underline(rest) > 0)
			return has_text(paragraph(b)) ? OPEN_UNDERLINE : OPEN_NONE;
		if (is_ruler(b, rest))
			return OPEN_RULER;
	}
	if (marker_break(rest))
		return OPEN_BREAK;
	*n = marker_item(rest, paragraph_open);
	/* `20. Februar 2016` is no item number twenty */
	if (*n > 1 && dateline_at(rest, b->dates).len > *n)
		return OPEN_NONE;
	return *n > 0 ? OPEN_ITEM : OPEN_NONE;
}

/* A block of one line, or the first of one: not a container. */
static enum step
open_leaf(struct blocks *b, struct cursor *c, enum opening what, size_t n, struct block *out)
{
	struct slice rest = slice_skip(c->line, c->text), text;

	switch (what) {
	case OPEN_HEADING:
		start_paragraph(b, c);
		b->leaf = LEAF_NONE;
		n = (size_t)marker_heading(rest, &text);
		lend(b, out, BLOCK_HEADING, text);
		out->level = (int)n;
		out->col += (size_t)(text.ptr - rest.ptr);
		return STEP_BLOCK;
	case OPEN_FENCE:
		hide(b, LEAF_FENCE);
		b->fence = rest.ptr[0];
		b->fence_len = n;
		return STEP_USED;
	case OPEN_HTML:
		hide(b, LEAF_HTML);
		b->html = (int)n;
		if (html_block_end(b->html, rest))
			b->leaf = LEAF_NONE;
		return STEP_USED;
	case OPEN_COMMENT:
		hide(b, LEAF_COMMENT);
		return STEP_USED;
	case OPEN_CODE:
		hide(b, LEAF_CODE);
		return STEP_USED;
	default:	/* a thematic break */
		hide(b, LEAF_NONE);
		return STEP_USED;
	}
}

/* The line continues no leaf and opens no block: it is text, or blank. */
static enum step
take_text(struct blocks *b, struct cursor *c, size_t matched, struct block *out)
{
	struct slice rest = slice_skip(c->line, c->text);

	if (c->blank) {
		if (b->leaf == LEAF_PARAGRAPH)
			return end_paragraph(b, out);
		close_containers(b, matched);
		return STEP_USED;
	}
	if (b->leaf == LEAF_PARAGRAPH) {
		if (c->indent < 4 && dateline_breaks(rest, b->dates))
			return end_paragraph(b, out);
		return continue_paragraph(b, c, b->nquotes > 0) ? STEP_USED : STEP_MEMORY;
	}
	close_containers(b, matched);
	if (b->leaf == LEAF_TABLE) {
		start_paragraph(b, c);
		b->leaf = LEAF_TABLE;
		lend(b, out, BLOCK_ROW, rest);
		return STEP_BLOCK;
	}
	start_paragraph(b, c);
	return STEP_USED;
}

/* Open what begins on this line, then take its text. */
static enum step
open_blocks(struct blocks *b, struct cursor *c, size_t matched, struct block *out)
{
	bool inside = b->leaf == LEAF_PARAGRAPH && matched == b->depth;
	enum opening what;
	size_t n = 0;
	int level;

	for (;;) {
		if (c->blank)
			break;
		if (c->indent >= 4)
			what = b->leaf == LEAF_PARAGRAPH ? OPEN_NONE : OPEN_CODE;
		else
			what = opening(b, c, inside, &n);
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
		if (b->leaf == LEAF_PARAGRAPH)
			return end_paragraph(b, out);
		b->leaf = LEAF_NONE;
		close_containers(b, matched);
		if (what == OPEN_QUOTE) {
			skip_quote_mark(c);
			if (!open_container(b, true, 0))
				return STEP_MEMORY;
		} else if (what == OPEN_ITEM) {
			if (!open_item(b, c, n))
				return STEP_MEMORY;
		} else {
			return open_leaf(b, c, what, n, out);
		}
		matched = b->depth;
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
	return line.len == 0 || (b->depth > 0 && !b->stack[0].quote && line.len > 1 &&
	    line.ptr[0] == '-' && line.ptr[1] == ' ');
}

/* A bullet at the margin whose text begins with a letter: no other block can begin there. */
static bool
plain_bullet(struct slice line)
{
	return line.len > 2 && line.ptr[0] == '-' && line.ptr[1] == ' ' && ascii_alpha(line.ptr[2]);
}

/* The margin is in no container, so that all of them end. */
static enum step
take_bullet(struct blocks *b, struct cursor *c)
{
	close_containers(b, 0);
	if (!open_container(b, false, 2))
		return STEP_MEMORY;
	b->blank = false;
	c->text = 2;
	start_paragraph(b, c);
	return STEP_USED;
}

static enum step
take_line(struct blocks *b, struct block *out)
{
	struct cursor c = cursor_start((struct slice){ bytes(b) + b->at, b->len });
	size_t matched;
	enum step step;

	if (b->leaf == LEAF_PARAGRAPH && plainly_ends(b, c.line))
		return end_paragraph(b, out);
	if (b->leaf == LEAF_NONE && plain_bullet(c.line))
		return take_bullet(b, &c);
	matched = match_containers(b, &c);
	cursor_look(&c);
	b->blank = c.blank;
	if (matched == b->depth) {
		if (continue_leaf(b, &c, out, &step))
			return step;
	} else if (b->leaf != LEAF_PARAGRAPH) {
		b->leaf = LEAF_NONE;
	}
	return open_blocks(b, &c, matched, out);
}

enum block_status
block_next(struct blocks *b, struct block *out)
{
	enum block_status status;

	for (;;) {
		if (!b->have_line) {
			status = find_line(b);
			if (status == BLOCK_END && b->leaf == LEAF_PARAGRAPH &&
			    finish_paragraph(b, out, BLOCK_PARAGRAPH))
				return BLOCK_OK;
			if (status == BLOCK_END)
				end_of_leaf(b);
			if (status != BLOCK_OK)
				return status;
		}
		switch (take_line(b, out)) {
		case STEP_USED:
			b->have_line = false;
			b->blank_before = b->blank;
			break;
		case STEP_AGAIN:
			break;
		case STEP_BLOCK:
			b->have_line = false;
			b->blank_before = false;
			return BLOCK_OK;
		case STEP_BLOCK_AGAIN:
			return BLOCK_OK;
		case STEP_MEMORY:
			diag_memory(b->diag);
			return BLOCK_ERROR;
		}
	}
}
