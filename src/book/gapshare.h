/*
 * Which part of contact was without a reason to sell. A range: what carries
 * no tag that tells may be either, and one number would reward not tagging.
 */
#ifndef BOOK_GAPSHARE_H
#define BOOK_GAPSHARE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/mem.h"
#include "../table/row.h"

/* Numbers of entries; each below 2^48. */
struct gapshare {
	uint64_t free, sell, other;
};

static inline uint64_t
gapshare_all(const struct gapshare *s)
{
	return s->free + s->sell + s->other;
}

/* Two cells from 0 to 1 with four decimals, the lowest and the highest; empty without entries. */
void gapshare_cells(const struct gapshare *, struct row *);

/*
 * Append whole percents, `21-37%` or `50%`: the lowest rounded down, the
 * highest up; nothing without entries. False when memory runs out.
 */
bool gapshare_range(const struct gapshare *, struct buf *);

#endif
