/*
 * The tags of one contact in order; see whotags.h. Names are compared once a
 * tag and never once a contact: its rank and count are one number.
 */
#include <stdlib.h>

#include "../base/mem.h"
#include "whotags.h"

struct named {
	struct slice key;
	name_id tag;
};

static int
by_name(const void *a, const void *b)
{
	const struct named *x = a, *y = b;

	return slice_compare(x->key, y->key);
}

bool
whotags_start(struct whotags *w, const struct ledger *l, struct motives *m,
    const struct names *tags)
{
	uint32_t n = names_count(tags);
	struct named *named = calloc((size_t)n + 1, sizeof(*named));
	bool ok;

	*w = (struct whotags){ .ledger = l };
	w->ranked = calloc((size_t)n + 1, sizeof(*w->ranked));
	w->ranks = calloc((size_t)n + 1, sizeof(*w->ranks));
	ok = named != NULL && w->ranked != NULL && w->ranks != NULL;
	for (name_id tag = 0; ok && tag < n; tag++)
		named[tag] = (struct named){ names_key(tags, tag), tag };
	if (ok && n > 1)
		qsort(named, n, sizeof(*named), by_name);
	for (uint32_t i = 0; ok && i < n; i++) {
		vocab_set groups;

		ok = motives_groups(m, named[i].tag, &groups);
		w->ranked[i] = (struct whotag){ .tag = named[i].tag,
		    .touch = ok && (groups & VOCAB_BIT(LEXICON_TOUCH)) != 0 };
		w->ranks[named[i].tag] = i;
	}
	free(named);
	return ok;
}

void
whotags_free(struct whotags *w)
{
	free(w->ranked);
	free(w->ranks);
	free(w->keys);
	*w = (struct whotags){ 0 };
}

static int
by_key(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

/* A contact has tens of tags, mostly: Shell's sort with Ciura's gaps is faster than qsort there. */
static void
sort_keys(uint64_t *keys, size_t n)
{
	static const size_t gaps[] = { 701, 301, 132, 57, 23, 10, 4, 1 };

	if (n > 2000) {
		qsort(keys, n, sizeof(*keys), by_key);
		return;
	}
	for (size_t g = 0; g < sizeof(gaps) / sizeof(gaps[0]); g++) {
		for (size_t i = gaps[g]; i < n; i++) {
			uint64_t key = keys[i];
			size_t at = i;

			for (; at >= gaps[g] && keys[at - gaps[g]] > key; at -= gaps[g])
				keys[at] = keys[at - gaps[g]];
			keys[at] = key;
		}
	}
}

size_t
whotags_of(struct whotags *w, name_id contact)
{
	const struct ledger_account *a = ledger_account(w->ledger, contact);
	size_t n = 0;

	if (!mem_grow(&w->keys, &w->cap, a->used, sizeof(*w->keys)))
		return SIZE_MAX;
	for (uint32_t i = 0; i < a->size; i++)
		if (a->uses[i].tag != NAME_NONE)
			w->keys[n++] = (uint64_t)(UINT32_MAX - a->uses[i].entries) << 32 |
			    w->ranks[a->uses[i].tag];
	sort_keys(w->keys, n);
	return n;
}

struct whotag
whotags_at(const struct whotags *w, size_t i)
{
	struct whotag t = w->ranked[w->keys[i] & UINT32_MAX];

	t.entries = UINT32_MAX - (uint32_t)(w->keys[i] >> 32);
	return t;
}
