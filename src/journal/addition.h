/*
 * The bytes that add one entry to the end of a journal, in the journal's own
 * layout.
 */
#ifndef JOURNAL_ADDITION_H
#define JOURNAL_ADDITION_H

#include <stdbool.h>
#include <stdint.h>

#include "../base/ending.h"
#include "../base/mem.h"
#include "../base/slice.h"
#include "day.h"
#include "habit.h"

/* Start from {0}, end with addition_free. */
struct addition {
	struct buf bytes;
	size_t start;		/* of bytes: what stands before it ends a line, or is a blank one */
	uint64_t entry;		/* the line of the file on which the entry begins */

	/* below: for addition.c alone */
	const char *eol;
	uint64_t line;		/* that is written next */
};

/*
 * An entry of that day, for a file with that habit and ending. The text, which is
 * not blank, may have several lines. `plain`: below a heading of its own, as a
 * bullet, whatever the habit. False when memory runs out.
 */
bool addition_make(struct addition *, const struct habit *, struct ending, day_t,
    struct slice text, bool plain);

void addition_free(struct addition *);

#endif
