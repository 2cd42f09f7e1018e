/*
 * Growing arrays and buffers. Nothing here ends the program: a failed
 * allocation is a false or NULL that the caller hands up.
 */
#ifndef BASE_MEM_H
#define BASE_MEM_H

#include <stdbool.h>
#include <stddef.h>

#include "slice.h"

/*
 * Make room for at least `need` elements of `size` bytes in the array at
 * *array (a pointer to the pointer), whose room *cap counts elements. Grows
 * by half, so that appending is linear in all. False, and everything as it
 * was, when memory or size_t runs out.
 */
bool mem_grow_more(void *array, size_t *cap, size_t need, size_t size);

static inline bool
mem_grow(void *array, size_t *cap, size_t need, size_t size)
{
	return need <= *cap || mem_grow_more(array, cap, need, size);
}

/* Bytes that grow; start from {0}, end with buf_free. */
struct buf {
	char *ptr;
	size_t len, cap;
};

/* Append; false when memory runs out, and then nothing is appended. */
bool buf_add(struct buf *, const char *ptr, size_t len);
bool buf_char(struct buf *, char);
void buf_free(struct buf *);

static inline struct slice
buf_slice(const struct buf *b)
{
	return (struct slice){ b->ptr, b->len };
}

#endif
