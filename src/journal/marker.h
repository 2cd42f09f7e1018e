/*
 * The marks at the start of a line that make a block of it: headings,
 * fences, breaks, list items, table rulers (CommonMark 0.30, sections 4.1
 * to 4.3, 4.5 and 5.2; tables as in GFM 0.29). Each looks at one line, its
 * indentation cut off, and knows nothing of what stands around it.
 */
#ifndef JOURNAL_MARKER_H
#define JOURNAL_MARKER_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/slice.h"

/* The level, 1 to 6, of an ATX heading and its text; 0 when it is none. */
int marker_heading(struct slice line, struct slice *text);

/* The level, 1 or 2, of a setext underline; 0 when it is none. */
int marker_underline(struct slice line);

/* `***`, `- - -`, `___`; else *bad is the first byte that speaks against it, or line.len. */
bool marker_break(struct slice line, size_t *bad);

/* The length of the run of ` or ~ that opens a fence; 0 when it opens none. */
size_t marker_fence(struct slice line);

/* Whether the line closes a fence of `len` marks of kind `mark`. */
bool marker_fence_end(struct slice line, char mark, size_t len);

/*
 * The length of a list marker (`-`, `12.`) that a blank or the line's end
 * follows; 0 when it is none, or when it cannot interrupt a paragraph.
 */
size_t marker_item(struct slice line, bool in_paragraph);

/* Whether the line is a table's delimiter row, and how many columns it has. */
bool marker_ruler(struct slice line, size_t *columns);

/* The cells of a table row. */
size_t marker_cells(struct slice line);

#endif
