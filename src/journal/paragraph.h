/*
 * The paragraph that is being read: lines of the window, or, once marks of a
 * quotation stood between them, a copy without those.
 */
#ifndef JOURNAL_PARAGRAPH_H
#define JOURNAL_PARAGRAPH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/mem.h"
#include "../base/slice.h"
#include "cursor.h"
#include "lines.h"

/* Start from {0}; places are those of the window, or of the copy. */
struct paragraph {
	bool open;
	bool copied;
	bool after_blank;	/* a blank line, or nothing, stands before it */
	size_t at, end;
	size_t last;		/* where its last line begins */
	uint64_t line, last_line;
	size_t col, last_col;	/* of the first byte of the first and last line, from 1 */
	struct buf copy;
	size_t *cols;		/* of the first byte of each line of the copy but the first */
	size_t ncols, cols_cap;
	uint64_t first_line;	/* where it began, before anything was cut off */
};

/* Begin with the text that the cursor saw on the line. */
static inline void
paragraph_start(struct paragraph *p, const struct lines *l, const struct cursor *c,
    bool after_blank)
{
	p->open = true;
	p->copied = false;
	p->after_blank = after_blank;
	p->at = p->last = l->at + c->text;
	p->end = l->at + l->len;
	p->line = p->last_line = p->first_line = l->number;
	p->ncols = 0;
	p->col = p->last_col = c->text + 1;
}

/* Go on with it; `marks`: something stood before it on the line. False when memory runs out. */
bool paragraph_continue(struct paragraph *, const struct lines *, const struct cursor *,
    bool marks);

/* The text so far; valid until it is changed, or a line is read. */
struct slice paragraph_text(const struct paragraph *, const struct lines *);

/* Go without all lines but the last. */
void paragraph_keep_last(struct paragraph *);

/* Cut off reference definitions at the start; false when nothing else is there. */
bool paragraph_cut_definitions(struct paragraph *, struct slice *text);

/*
 * The column, from 1, at which the text of a line of the file begins, which is
 * one of the paragraph's but not its first.
 */
static inline size_t
paragraph_col(const struct paragraph *p, uint64_t line)
{
	return p->copied ? p->cols[line - p->first_line - 1] : 1;
}

void paragraph_free(struct paragraph *);

#endif
