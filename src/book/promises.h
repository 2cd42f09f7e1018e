/*
 * The promises of a journal that are open, as the table that relwho --promises
 * prints: `contact date text file line`, the latest first; for people, in the
 * layouts TABLE and MD, `contact date text`. Which ones are open is promise.h's;
 * a promise in an entry that names nobody is one to nobody, and settled by such.
 * Grows with the entries that promise something, or keep it.
 */
#ifndef BOOK_PROMISES_H
#define BOOK_PROMISES_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/mem.h"
#include "../base/out.h"
#include "../journal/entry.h"
#include "circle.h"
#include "who.h"

/* Start from {circle}, which is lent; end with promises_free. */
struct promises {
	struct circle *circle;
	/* below: for promises.c alone */
	struct promise_line *lines;	/* one for each contact of an entry */
	size_t n, cap;
	struct buf text;		/* of the entries, and names of their files */
	size_t file, file_len;		/* the last of these */
	day_t *days;
	size_t days_cap;
};

/* Keep an entry if it counts and is about a promise. False when memory runs out. */
bool promises_entry(struct promises *, const struct entry *);

/*
 * At the end, once: print those that are open, to contacts that the options
 * select. False when memory runs out.
 */
bool promises_print(struct promises *, const struct who *, const struct who_options *,
    struct out *);

void promises_free(struct promises *);

#endif
