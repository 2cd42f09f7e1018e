/*
 * A journal in its canonical layout, found while it is read: dates as ISO
 * dates, one mark for bullets, one blank line around headings, no blanks at the end of
 * lines where they mean nothing, one newline at the end. Nothing else is
 * changed, so what is read of it stays the same; what programs other than
 * ours write gets a final newline only.
 */
#ifndef JOURNAL_TIDY_H
#define JOURNAL_TIDY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/mem.h"
#include "../base/slice.h"
#include "date.h"

/* Bytes of the file that others take the place of. */
struct change {
	size_t at, len;
	size_t n;
	char put[DATE_TEXT_MAX];
};

/* The list that goes on at a depth of containers. */
struct tidy_list {
	bool is_list;		/* no quotation */
	uint64_t parent;	/* the container that it stands in */
	size_t number;
};

/* The mark of a bullet that would be another. */
struct tidy_mark {
	size_t at, list;
};

enum tidy_before { TIDY_START, TIDY_HEADING, TIDY_OTHER };

/* Start from {0} with the text, end with tidy_free. For a reader of that one file alone. */
struct tidy {
	struct slice text;		/* the whole file; lent */

	/* below: for the files of tidyparts.h alone */
	bool reading;			/* its blocks are looked at */
	struct change *changes;
	size_t n, cap;
	size_t at;			/* where the next block begins */
	enum tidy_before before;	/* the last block that was not blank */
	bool blank;			/* blank lines stand behind it, … */
	size_t blank_at, blank_changes;	/* … from here on; how many changes there were then */
	uint64_t serial;		/* of the newest container so far */
	struct tidy_list *lists;	/* by depth */
	size_t nlists, lists_cap;
	unsigned char *used;		/* by number: entries are in the list, not prose alone */
	size_t nused, used_cap;
	struct tidy_mark *marks;
	size_t nmarks, marks_cap;
	struct buf scratch;
};

/* Append the whole file in its new layout, once all of it was read; false when memory runs out. */
bool tidy_write(struct tidy *, struct buf *out);

void tidy_free(struct tidy *);

#endif
