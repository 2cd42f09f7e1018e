/*
 * How many entries were selected in each file. A file is known by its name as
 * entries tell it, so that rows of an entries table count for the file that
 * they were made from.
 */
#ifndef BOOK_QUERYFILES_H
#define BOOK_QUERYFILES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/hash.h"
#include "../base/out.h"

struct queryfile {
	char *name;		/* owned by the list */
	uint64_t count;
};

/* In the order first met. Start with queryfiles_start, end with queryfiles_free. */
struct queryfiles {
	struct queryfile *list;
	size_t n, cap;
	/* below: for queryfiles.c alone */
	struct hash_key key;
	size_t *cells;		/* places in the list plus 1; 0 is free */
	size_t size;		/* of the cells, a power of two */
	size_t last;		/* the file of the last entry: nearly always the next one's, too */
};

void queryfiles_start(struct queryfiles *);
void queryfiles_free(struct queryfiles *);

/*
 * The file of this name, which is made when there is none; lent until the next
 * call. NULL when memory runs out.
 */
struct queryfile *queryfiles_at(struct queryfiles *, const char *name);

/*
 * Make those of some operands, in their order, for files without an entry,
 * too. False when memory runs out.
 */
bool queryfiles_name(struct queryfiles *, const char *const *operands, size_t n);

/* Print `name:count` of each. */
void queryfiles_print(const struct queryfiles *, struct out *);

#endif
