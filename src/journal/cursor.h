/*
 * A place in a line that knows its column, tabs counted as CommonMark does
 * (stops of four, section 2.2), for reading indentation and markers.
 */
#ifndef JOURNAL_CURSOR_H
#define JOURNAL_CURSOR_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/slice.h"

struct cursor {
	struct slice line;	/* without its line end */
	size_t off;		/* the next byte */
	size_t col;		/* its column, from 0; inside a tab that is half used up */
	/* what cursor_look found: */
	size_t text;		/* the next byte that is no blank, line.len when none */
	size_t text_col;
	size_t indent;		/* columns between */
	bool blank;		/* nothing but blanks is left */
};

static inline struct cursor
cursor_start(struct slice line)
{
	return (struct cursor){ .line = line };
}

/* Look past the blanks. */
static inline void
cursor_look(struct cursor *c)
{
	size_t i = c->off, col = c->col;

	for (; i < c->line.len; i++) {
		if (c->line.ptr[i] == ' ')
			col++;
		else if (c->line.ptr[i] == '\t')
			col += 4 - col % 4;
		else
			break;
	}
	c->text = i;
	c->text_col = col;
	c->indent = col - c->col;
	c->blank = i == c->line.len;
}

/* Go to where cursor_look ended. */
static inline void
cursor_to_text(struct cursor *c)
{
	c->off = c->text;
	c->col = c->text_col;
}

/* Go on by columns of blanks; a tab may be used in part. */
static inline void
cursor_columns(struct cursor *c, size_t n)
{
	while (n > 0 && c->off < c->line.len) {
		size_t wide = c->line.ptr[c->off] == '\t' ? 4 - c->col % 4 : 1;

		if (wide > n) {
			c->col += n;
			return;
		}
		c->col += wide;
		c->off++;
		n -= wide;
	}
}

/* The same, keeping what cursor_look found: n is at most the indentation. */
static inline void
cursor_indent(struct cursor *c, size_t n)
{
	cursor_columns(c, n);
	c->indent -= n;
}

static inline char
cursor_char(const struct cursor *c, size_t i)
{
	return i < c->line.len ? c->line.ptr[i] : '\0';
}

#endif
