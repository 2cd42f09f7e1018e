/*
 * The entries of a journal in another order or under other headings: by
 * date, by contact, or each with its own date. Text that is in no entry comes first,
 * then cards; nothing is written anew but dates and the names that an
 * entry had from the heading above it.
 */
#ifndef BOOK_ARRANGE_H
#define BOOK_ARRANGE_H

#include <stdbool.h>

#include "../base/diag.h"
#include "../base/mem.h"
#include "../base/slice.h"
#include "../journal/entry.h"

enum arrange_by {
	ARRANGE_AS_IT_IS,
	ARRANGE_BY_DATE,	/* a heading for each day, and its entries below */
	ARRANGE_BY_CONTACT,	/* a heading for each contact, and dated entries below */
	ARRANGE_BY_ENTRY	/* dated entries */
};

struct arrange_options {
	enum arrange_by by;
	bool sort;		/* by date, the earliest first */
};

/*
 * Append the text of a file of markdown of that name, which is in the canonical layout
 * (format.h). False after a message: the text cannot be read, memory ran out, it
 * is another program's, or something in it would be read differently.
 */
bool arrange_journal(const struct arrange_options *, const struct reader_options *,
    const char *name, struct slice text, struct buf *out, struct diag *);

#endif
