/*
 * All entries of a journal in one number; see census.h.
 */
#include "census.h"

void
census_add(struct census *c, const struct entry *e)
{
	uint64_t about = (uint64_t)e->kind << 32 | (uint64_t)e->date.precision << 48 |
	    (uint32_t)e->date.first;
	uint64_t h = hash_bytes(c->key, e->text.ptr, e->text.len);

	h = hash_mix(h ^ about, e->line ^ c->key.a);
	c->sum += hash_mix(h ^ e->ntags, (uint64_t)e->ncontacts ^ c->key.b);
	c->entries++;
}

bool
census_same(const struct census *a, const struct census *b)
{
	return a->entries == b->entries && a->sum == b->sum;
}
