/*
 * The tags of one contact in the order in which they are shown: the most
 * entries first, then by name.
 */
#ifndef BOOK_WHOTAGS_H
#define BOOK_WHOTAGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/name.h"
#include "ledger.h"

struct whotag {
	name_id tag;
	uint32_t entries;	/* 0: the card alone has it */
	bool touch;		/* it says how there was contact */
};

/* Start with whotags_start, once all was read; end with whotags_free. */
struct whotags {
	const struct ledger *ledger;
	/* below: for whotags.c alone */
	struct whotag *ranked;		/* all tags by name */
	uint32_t *ranks;		/* by tag: its place among them */
	unsigned rank_bits;		/* as many as the greatest rank needs */
	/* of the contact that is asked for: in order, and the most entries of a tag of its */
	const uint64_t *keys;		/* most less the tag's entries, then the tag's rank */
	uint32_t most;
	uint64_t *room;			/* that the keys lie in */
	size_t cap;
};

/* All is lent as long as it lives. False when memory runs out. */
bool whotags_start(struct whotags *, const struct ledger *, struct motives *,
    const struct names *tags);
void whotags_free(struct whotags *);

/* Put the tags of a contact in order: how many; SIZE_MAX when memory runs out. */
size_t whotags_of(struct whotags *, name_id contact);

/* Tag number i of the contact that was asked for last. */
struct whotag whotags_at(const struct whotags *, size_t i);

#endif
