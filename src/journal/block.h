/*
 * Markdown's blocks (CommonMark 0.30, sections 3 to 5, and GFM's tables): a
 * stream of bytes in, one block of readable text at a time out. Code, HTML
 * and comments are passed over. Knows lines and containers; nothing of what
 * the text says, but that a line with a date begins a block (E3).
 *
 * Holds no more of the stream than the block that is being read.
 */
#ifndef JOURNAL_BLOCK_H
#define JOURNAL_BLOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/diag.h"
#include "../base/input.h"
#include "../base/mem.h"
#include "../base/slice.h"
#include "date.h"

enum block_kind { BLOCK_PARAGRAPH, BLOCK_HEADING, BLOCK_ROW, BLOCK_ROW_HEAD };

/* A quotation or list item that blocks stand in. */
struct container {
	uint64_t serial;	/* no two of a file are the same */
	uint64_t line;		/* where it begins */
	size_t need;		/* columns of indentation that keep a line in an item */
	bool quote;
	bool filled;		/* something stands in it already */
};

struct block {
	enum block_kind kind;
	int level;		/* of a heading, 1 to 6 */
	struct slice text;	/* without markers; valid until the next call */
	uint64_t line;		/* of its first byte, from 1 */
	size_t col;		/* of its first byte, from 1 */
	bool after_blank;	/* a blank line, or nothing, stands before it */
	size_t depth;		/* of the containers around it: blocks.stack[0 … depth - 1] */
};

enum leaf {
	LEAF_NONE, LEAF_PARAGRAPH, LEAF_TABLE, LEAF_FENCE, LEAF_CODE, LEAF_HTML, LEAF_COMMENT
};

struct blocks {
	struct container *stack;	/* for the block that was lent last */
	size_t depth;
	struct date_context dates;	/* where reading stands; the caller keeps it (E3) */
	uint64_t line;			/* of the line that is being read */

	/* below: for block.c alone. Places count from input->start. */
	struct input *in;
	struct diag *diag;
	size_t stack_cap;
	size_t *quotes;			/* the places of quotations in the stack */
	size_t nquotes, quotes_cap;
	uint64_t serial;
	bool have_line;
	bool blank, blank_before;	/* this line; the one before */
	size_t at, len, next;		/* the line, its text's length, the line after it */
	size_t scanned;			/* no line end before this place */
	enum leaf leaf;
	size_t leaf_at, leaf_end;	/* the open paragraph, in the window or in `gathered` */
	size_t last_at;			/* where its last line begins */
	uint64_t leaf_line, last_line;
	size_t leaf_col, last_col;
	bool leaf_after_blank;
	bool is_gathered;		/* its lines had marks between: it is in `gathered` */
	struct buf gathered;
	char fence;
	size_t fence_len;
	int html;
};

enum block_status { BLOCK_OK, BLOCK_END, BLOCK_ERROR };

/*
 * Begin with the bytes of an open input from its start on, before which
 * `lines` lines were read already. The struct is {0} or was used before;
 * dates.order is kept.
 */
void blocks_start(struct blocks *, struct input *, uint64_t lines, struct diag *);

/* The next block; BLOCK_ERROR comes with a message. */
enum block_status block_next(struct blocks *, struct block *);

void blocks_free(struct blocks *);

#endif
