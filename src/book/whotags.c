/*
 * The tags of one contact in order; see whotags.h. Names are compared once a
 * tag and never once a contact: its rank and count are one number.
 */
#include <stdlib.h>

#include "../base/mem.h"
#include "whotags.h"

/* Fewer keys than these are not worth counting by their bytes. */
enum { FEW = 32 };

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
	while (n >> w->rank_bits > 0)
		w->rank_bits++;
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
	free(w->room);
	*w = (struct whotags){ 0 };
}

/* Few are put in order where they stand. */
static void
insert_keys(uint64_t *keys, size_t n)
{
	for (size_t i = 1; i < n; i++) {
		uint64_t key = keys[i];
		size_t at = i;

		for (; at > 0 && keys[at - 1] > key; at--)
			keys[at] = keys[at - 1];
		keys[at] = key;
	}
}

/* Copy the keys in the order of one byte of them; what is equal there stays as it is. */
static void
order_by_byte(const uint64_t *keys, uint64_t *to, size_t n, unsigned shift)
{
	size_t places[256] = { 0 }, before = 0;

	for (size_t i = 0; i < n; i++)
		places[keys[i] >> shift & 0xff]++;
	for (size_t b = 0; b < 256; b++) {
		size_t here = places[b];

		places[b] = before;
		before += here;
	}
	for (size_t i = 0; i < n; i++)
		to[places[keys[i] >> shift & 0xff]++] = keys[i];
}

/*
 * Put n keys in order, which have no bits above `greatest`; there is room for
 * as many behind them. Gives where they are then. By their bytes from the last
 * to the first (radix sort): contacts have hundreds of tags, and all of them
 * together are compared once for each line of what is printed.
 */
static uint64_t *
sort_keys(uint64_t *keys, size_t n, uint64_t greatest)
{
	uint64_t *from = keys, *to = keys + n, *swap;

	if (n < FEW) {
		insert_keys(keys, n);
		return keys;
	}
	for (unsigned shift = 0; shift < 64 && greatest >> shift > 0; shift += 8) {
		order_by_byte(from, to, n, shift);
		swap = from;
		from = to;
		to = swap;
	}
	return from;
}

size_t
whotags_of(struct whotags *w, name_id contact)
{
	const struct ledger_account *a = ledger_account(w->ledger, contact);
	size_t n = 0;

	/* one more, for what is written below and does not count */
	if (!mem_grow(&w->room, &w->cap, (size_t)a->used * 2 + 1, sizeof(*w->room)))
		return SIZE_MAX;
	w->most = 0;
	for (uint32_t i = 0; i < a->size; i++)
		w->most = a->uses[i].entries > w->most ? a->uses[i].entries : w->most;
	/* a place that is free is written like the others: which it is cannot be foretold */
	for (uint32_t i = 0; i < a->size; i++) {
		bool used = a->uses[i].tag != NAME_NONE;

		w->room[n] = (uint64_t)(w->most - a->uses[i].entries) << w->rank_bits |
		    w->ranks[used ? a->uses[i].tag : 0];
		n += used;
	}
	w->keys = sort_keys(w->room, n, ((uint64_t)w->most + 1) << w->rank_bits);
	return n;
}

struct whotag
whotags_at(const struct whotags *w, size_t i)
{
	struct whotag t = w->ranked[w->keys[i] & ((UINT64_C(1) << w->rank_bits) - 1)];

	t.entries = w->most - (uint32_t)(w->keys[i] >> w->rank_bits);
	return t;
}
