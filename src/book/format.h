/*
 * A journal's text in one canonical layout, of which is read what was read
 * before.
 */
#ifndef BOOK_FORMAT_H
#define BOOK_FORMAT_H

#include <stdbool.h>

#include "../base/diag.h"
#include "../base/mem.h"
#include "../base/slice.h"
#include "../journal/entry.h"
#include "arrange.h"

struct format_options {
	struct arrange_options arrange;
	bool to_markdown;	/* of friends.md and jrnl */
};

/*
 * Append the text of the file of that name (`<stdin>` for standard input) in its canonical layout,
 * and read it again. False, after a message, when the text cannot be read,
 * memory ran out, or an entry would be read differently; the buffer's
 * content is of no use then. Warnings are given as by any reader. The options' files do not matter.
 */
bool format_journal(const struct format_options *, const struct reader_options *,
    const char *name, struct slice text, struct buf *out, struct diag *);

#endif
