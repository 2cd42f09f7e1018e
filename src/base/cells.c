/*
 * Counters in a sparse table; see cells.h. Open addressing, at most half full.
 */
#include <stdlib.h>

#include "cells.h"

static struct cell_entry *
probe(const struct cells *c, struct cell_key k)
{
	uint64_t h = hash_mix(((uint64_t)(uint32_t)k.x << 32 | k.y) ^ c->key.a, k.z ^ c->key.b);
	size_t mask = c->size - 1;

	for (size_t i = (size_t)h & mask;; i = (i + 1) & mask) {
		struct cell_entry *e = &c->list[i];

		if (!e->used || (e->key.x == k.x && e->key.y == k.y && e->key.z == k.z))
			return e;
	}
}

static bool
grow(struct cells *c)
{
	struct cells old = *c;

	if (old.size == 0)
		c->key = hash_key_new();
	c->size = old.size == 0 ? 256 : old.size * 2;
	c->list = calloc(c->size, sizeof(*c->list));
	if (c->list == NULL) {
		*c = old;
		return false;
	}
	for (size_t i = 0; i < old.size; i++)
		if (old.list[i].used)
			*probe(c, old.list[i].key) = old.list[i];
	free(old.list);
	return true;
}

struct cell_entry *
cells_at(struct cells *c, struct cell_key k)
{
	struct cell_entry *e;

	if (c->size > 0) {
		e = probe(c, k);
		if (e->used)
			return e;
	}
	if ((c->used + 1) * 2 > c->size && !grow(c))
		return NULL;
	e = probe(c, k);
	*e = (struct cell_entry){ .key = k, .used = true };
	c->used++;
	return e;
}

const struct cell_entry *
cells_find(const struct cells *c, struct cell_key k)
{
	const struct cell_entry *e = c->size > 0 ? probe(c, k) : NULL;

	return e != NULL && e->used ? e : NULL;
}

void
cells_free(struct cells *c)
{
	free(c->list);
	*c = (struct cells){ 0 };
}
