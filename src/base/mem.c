/*
 * Growing arrays and buffers; see mem.h.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "mem.h"

bool
mem_grow_more(void *array, size_t *cap, size_t need, size_t size)
{
	void *old, *grown;
	size_t room = *cap;

	if (need > SIZE_MAX / 2 / size)
		return false;
	room += room / 2;
	if (room < need)
		room = need;
	if (room < 16)
		room = 16;
	/* memcpy, because a T ** may not be read as a void ** */
	memcpy(&old, array, sizeof(old));
	grown = realloc(old, room * size);
	if (grown == NULL)
		return false;
	memcpy(array, &grown, sizeof(grown));
	*cap = room;
	/* cppcheck-suppress memleak ; *array has it */
	return true;
}

bool
buf_add(struct buf *b, const char *ptr, size_t len)
{
	if (len == 0)
		return true;
	if (len > SIZE_MAX - b->len || !mem_grow(&b->ptr, &b->cap, b->len + len, 1))
		return false;
	memcpy(b->ptr + b->len, ptr, len);
	b->len += len;
	return true;
}

bool
buf_char(struct buf *b, char c)
{
	return buf_add(b, &c, 1);
}

void
buf_free(struct buf *b)
{
	free(b->ptr);
	*b = (struct buf){ 0 };
}
