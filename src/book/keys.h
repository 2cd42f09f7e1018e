/*
 * Keys of a table: each distinct tuple of cells (a tag; or a tag and a
 * contact) is kept once and known by a small number. Cells are compared as
 * tags are: case, normalisation, and blank, '-' and '_' make no difference.
 */
#ifndef BOOK_KEYS_H
#define BOOK_KEYS_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/mem.h"
#include "../base/name.h"
#include "../base/slice.h"

/* Start from {0} with width, the cells of a key; end with keys_free. */
struct keys {
	size_t width;
	size_t count;
	/* below: for keys.c alone */
	struct names *texts;	/* of cells */
	struct names *tuples;	/* of the ids of their texts */
	name_id *ids;		/* width for each key */
	size_t cap;
	struct buf tuple;
};

/*
 * The number of the key of these cells, 0, 1, 2 … in the order first seen; it
 * is made when there is none. SIZE_MAX when memory runs out.
 */
size_t keys_intern(struct keys *, const struct slice *cells);

/* A cell of a key, as first written; valid as long as the keys. */
struct slice keys_text(const struct keys *, size_t number, size_t cell);

/* By names, the first cell first; an empty one before all others. <0, 0, >0. */
int keys_order(const struct keys *, size_t a, size_t b);

/*
 * What cells are written so, for keys_has; NAME_NONE when there are none, or
 * when memory runs out.
 */
name_id keys_find(const struct keys *, struct slice written);
bool keys_has(const struct keys *, size_t number, name_id);

void keys_free(struct keys *);

#endif
