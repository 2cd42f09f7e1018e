/*
 * Counters in a sparse table of three coordinates, such as period, tag and
 * contact. Hashed with a key of the run.
 */
#ifndef BASE_CELLS_H
#define BASE_CELLS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "hash.h"

struct cell_key {
	int32_t x;
	uint32_t y, z;
};

struct cell_entry {
	struct cell_key key;
	bool used;
	int64_t a, b;		/* both 0 in a new one; the caller's to use */
};

/* Start from {0}; end with cells_free. */
struct cells {
	struct cell_entry *list;	/* `size` of them; those that are used count */
	size_t size;			/* a power of two, or 0 */
	size_t used;
	struct hash_key key;
};

/*
 * The counter there, which is made when there is none. NULL when memory runs
 * out. Valid until the next call.
 */
struct cell_entry *cells_at(struct cells *, struct cell_key);

/* The counter there, lent as above; NULL when there is none. */
const struct cell_entry *cells_find(const struct cells *, struct cell_key);

void cells_free(struct cells *);

#endif
