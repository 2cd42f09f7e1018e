/*
 * Keys of a table; see keys.h.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "keys.h"

/* An empty cell, which the table of names need not hold. */
#define EMPTY (NAME_NONE - 1)

static bool
make_ready(struct keys *k)
{
	if (k->texts == NULL)
		k->texts = names_new();
	if (k->tuples == NULL)
		k->tuples = names_new();
	return k->texts != NULL && k->tuples != NULL &&
	    mem_grow(&k->ids, &k->cap, (k->count + 1) * k->width + 1, sizeof(*k->ids));
}

size_t
keys_intern(struct keys *k, const struct slice *cells)
{
	char number[16];
	name_id id, *ids;

	k->tuple.len = 0;
	/* a letter first, so that the text of no cells at all is not empty */
	if (!make_ready(k) || !buf_char(&k->tuple, 'k'))
		return SIZE_MAX;
	ids = k->ids + k->count * k->width;
	for (size_t i = 0; i < k->width; i++) {
		int len;

		ids[i] = cells[i].len == 0 ? EMPTY : names_intern(k->texts, cells[i]);
		len = snprintf(number, sizeof(number), ",%u", (unsigned)ids[i]);
		if (ids[i] == NAME_NONE || !buf_add(&k->tuple, number, (size_t)len))
			return SIZE_MAX;
	}
	id = names_intern(k->tuples, buf_slice(&k->tuple));
	if (id == NAME_NONE)
		return SIZE_MAX;
	if (id == k->count)
		k->count++;
	return id;
}

struct slice
keys_text(const struct keys *k, size_t number, size_t cell)
{
	name_id id = k->ids[number * k->width + cell];

	return id == EMPTY ? SLICE("") : names_text(k->texts, id);
}

int
keys_order(const struct keys *k, size_t a, size_t b)
{
	for (size_t i = 0; i < k->width; i++) {
		name_id x = k->ids[a * k->width + i], y = k->ids[b * k->width + i];

		if (x == y)
			continue;
		if (x == EMPTY || y == EMPTY)
			return x == EMPTY ? -1 : 1;
		return names_order(k->texts, x, y);
	}
	return 0;
}

name_id
keys_find(const struct keys *k, struct slice written)
{
	if (written.len == 0)
		return EMPTY;
	return k->texts == NULL ? NAME_NONE : names_find(k->texts, written);
}

bool
keys_has(const struct keys *k, size_t number, name_id id)
{
	for (size_t i = 0; i < k->width; i++)
		if (k->ids[number * k->width + i] == id)
			return true;
	return false;
}

void
keys_free(struct keys *k)
{
	names_free(k->texts);
	names_free(k->tuples);
	free(k->ids);
	buf_free(&k->tuple);
	*k = (struct keys){ .width = k->width };
}
