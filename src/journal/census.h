/*
 * All entries of a journal in one number, to know that they are the same when
 * it is read again.
 */
#ifndef JOURNAL_CENSUS_H
#define JOURNAL_CENSUS_H

#include <stdbool.h>
#include <stdint.h>

#include "../base/hash.h"
#include "entry.h"

/* Start from {0} with a key; two are compared that have the same one. */
struct census {
	struct hash_key key;
	uint64_t entries;
	uint64_t sum;		/* in whatever order they end */
};

/* One more entry or card, of a reader that lends texts. */
void census_add(struct census *, const struct entry *);

bool census_same(const struct census *, const struct census *);

#endif
