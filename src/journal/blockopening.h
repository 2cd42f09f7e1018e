/*
 * Which of Markdown's blocks begins with a line, by what stands at its head.
 */
#ifndef JOURNAL_BLOCKOPENING_H
#define JOURNAL_BLOCKOPENING_H

#include <stdbool.h>
#include <stddef.h>

#include "block.h"
#include "cursor.h"

/* What a new block makes of a line. */
enum opening {
	OPEN_NONE,		/* no block begins here */
	OPEN_QUOTE, OPEN_ITEM,	/* and the line goes on inside it */
	OPEN_HEADING, OPEN_FENCE, OPEN_HTML, OPEN_CODE, OPEN_COMMENT, OPEN_BREAK,
	OPEN_UNDERLINE, OPEN_RULER
};

/*
 * Which block begins at the text of the line, which is not blank and not
 * indented by four or more. `paragraph_open` in the innermost container; the
 * length of the marker, or the kind of an HTML block, in *n. Notes in the
 * blocks from where on the line has no thematic break.
 */
enum opening block_opening(struct blocks *, const struct cursor *, bool paragraph_open, size_t *n);

#endif
