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
#include "../base/slice.h"
#include "container.h"
#include "date.h"
#include "lines.h"
#include "paragraph.h"

enum block_kind {
	BLOCK_PARAGRAPH, BLOCK_HEADING, BLOCK_ROW, BLOCK_ROW_HEAD,
	BLOCK_HIDDEN		/* lines without text, when all bytes are wanted */
};

struct block {
	enum block_kind kind;
	int level;		/* of a heading, 1 to 6 */
	struct slice text;	/* without markers; valid until the next call */
	uint64_t line;		/* of its first byte, from 1 */
	size_t col;		/* of its first byte, from 1 */
	bool after_blank;	/* a blank line, or no text at all, stands between it and the text before */
	size_t depth;		/* of the containers around it: those of blocks.containers */

	/* when all bytes are wanted */
	struct slice raw;	/* its lines, with all marks and line ends; as long as text */
	uint64_t raw_line;	/* the first of them */
	bool blank;		/* hidden: one blank line */
	bool unclosed;		/* hidden: code, HTML or a comment goes on behind it */
};

/* What a line may go on besides a paragraph. */
enum leaf { LEAF_NONE, LEAF_TABLE, LEAF_FENCE, LEAF_CODE, LEAF_HTML, LEAF_COMMENT };

struct blocks {
	struct containers containers;	/* of the block that was lent last */
	struct date_context dates;	/* where reading stands; the caller keeps it (E3) */
	bool all;			/* every byte is to be lent as some block's raw; the caller's to set */

	/* below: for block.c and blockopening.c alone */
	struct lines lines;
	struct paragraph paragraph;
	bool have_line;			/* a line was found and is not used up */
	bool blank, blank_before;	/* this line; the one before */
	char no_break;			/* a mark with which there is no break on this line … */
	size_t no_break_to;		/* … from any byte up to this one on */
	enum leaf leaf;			/* that is open; none when a paragraph is */
	uint64_t leaf_line;		/* where it begins */
	size_t leaf_col;
	bool hides;			/* it hides what would matter; when findings are kept */
	size_t raw_at, raw_last;	/* the first byte not lent yet; the paragraph's last line */
	uint64_t raw_line;
	char fence;
	size_t fence_len;
	int html;			/* the kind of block (html.h) */
	const char *unclosed;		/* after BLOCK_END: what is open, from leaf_line on; or NULL */
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

/* The first byte behind what was lent so far, -1 when that was not read yet. */
int blocks_peek(const struct blocks *);

void blocks_free(struct blocks *);

#endif
