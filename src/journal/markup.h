/*
 * The markup inside one block's text: which bytes are not shown, and what
 * stands in wikilinks and strong text (CommonMark 0.31, section 6; rules N
 * of reljournal(5)). Knows nothing of tags and contacts.
 */
#ifndef JOURNAL_MARKUP_H
#define JOURNAL_MARKUP_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/slice.h"
#include "emphasis.h"

enum span_kind {
	SPAN_EMPHASIS,		/* marks of emphasis; like SPAN_MARK, but a bare URL goes on behind */
	SPAN_MARK,		/* markup that shows nothing: what stands beside it touches */
	SPAN_SOLID,		/* shown as something that is not read: code, an address */
	SPAN_IMAGE,		/* a picture: parts what stands beside it */
	SPAN_ESCAPE		/* a backslash and the character that it shows */
};

/* Bytes [start, end) that are not text to be read. */
struct span {
	size_t start, end;
	enum span_kind kind;
};

struct wikilink {
	size_t at;		/* of its first bracket */
	struct slice target;	/* before '|' */
};

struct markup {
	struct span *spans;	/* from left to right, none inside another */
	size_t nspans;
	struct wikilink *links;
	size_t nlinks;
	struct emphasis emphasis;	/* with its strong texts */

	/* below: for markup.c alone */
	size_t spans_cap, links_cap;
	struct span *merged;
	size_t merged_cap;
	struct bracket *brackets;
	size_t nbrackets, brackets_cap;
};

/*
 * Read the markup of a text; what is lent is valid until the next call. The
 * struct is {0} at first. False when memory runs out. Linear in the text.
 */
bool markup_read(struct markup *, struct slice text);

void markup_free(struct markup *);

#endif
