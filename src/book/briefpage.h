/*
 * A page of words for one reader: plain text or markdown, wrapped. What
 * would drive a terminal is shown and not sent.
 */
#ifndef BOOK_BRIEFPAGE_H
#define BOOK_BRIEFPAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/mem.h"
#include "../base/out.h"
#include "../base/slice.h"

/* Lines are no longer than this many columns, unless a word is. */
enum { BRIEFPAGE_COLUMNS = 78 };

/* Start from {out, md}; end with briefpage_free. */
struct briefpage {
	struct out *out;
	bool md;
	/* below: for briefpage.c alone */
	bool failed;		/* memory ran out */
	bool begun;
	size_t column;		/* of the next character, from 0 */
	size_t indent;		/* where lines go on */
	bool fresh;		/* no word stands in the line yet */
	struct buf word;	/* fit to be shown */
};

/* The heading of all, and of a part, which a blank line parts from what stands above. */
void briefpage_title(struct briefpage *, struct slice);
void briefpage_heading(struct briefpage *, struct slice);

/* A paragraph: lines are filled. */
void briefpage_words(struct briefpage *, struct slice);

/*
 * A line of its own, with a label or without (empty), that goes on below its
 * text. The lines of the text are filled where they look as if they had been
 * wrapped; short ones end where they end.
 */
void briefpage_item(struct briefpage *, struct slice label, struct slice text);

/* Whether all went well; false: memory ran out. */
bool briefpage_free(struct briefpage *);

#endif
