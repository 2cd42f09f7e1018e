/*
 * A file of friends.md's or jrnl's as a journal of markdown, found while it is
 * read: what those programs mean by `@` and strong text is written as tags and
 * contacts, people become cards, and jrnl's entries dated bullets. The words
 * stay as they are.
 */
#ifndef JOURNAL_TOMARKDOWN_H
#define JOURNAL_TOMARKDOWN_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/mem.h"
#include "../base/slice.h"
#include "dialect.h"

/* Bytes of the file that others take the place of. */
struct edit {
	size_t at, len;
	size_t put, n;			/* bytes of `bytes` */
};

/* Start from {0} with the text, end with tomarkdown_free. For a reader of that one file alone. */
struct tomarkdown {
	struct slice text;		/* the whole file; lent */
	enum dialect dialect;		/* what it was, once it was read */
	/* below: for tomarkdown.c alone */
	struct edit *edits;
	size_t n, cap;
	size_t at;			/* where the next block begins */
	size_t seen, line, start;	/* of the block's text: looked at so far; the line there, and … */
	uint64_t number;		/* … where that begins in its raw bytes; how many are before it */
	struct buf bytes;
};

/* Append the whole file as markdown, once all of it was read; false when memory runs out. */
bool tomarkdown_write(struct tomarkdown *, struct buf *out);

void tomarkdown_free(struct tomarkdown *);

#endif
