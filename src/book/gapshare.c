/*
 * The share of contact without a reason to sell; see gapshare.h.
 */
#include <inttypes.h>
#include <stdio.h>

#include "../table/number.h"
#include "gapshare.h"

void
gapshare_cells(const struct gapshare *s, struct row *r)
{
	uint64_t all = gapshare_all(s);
	char text[NUMBER_TEXT_MAX];

	if (all == 0) {
		row_empty(r);
		row_empty(r);
		return;
	}
	row_text(r, (struct slice){ text, number_ratio(s->free, all, 4, text) });
	row_text(r, (struct slice){ text, number_ratio(s->free + s->other, all, 4, text) });
}

bool
gapshare_range(const struct gapshare *s, struct buf *b)
{
	uint64_t all = gapshare_all(s), low, high;
	char text[32];
	int len;

	if (all == 0)
		return true;
	low = s->free * 100 / all;
	high = ((s->free + s->other) * 100 + all - 1) / all;
	len = low == high ? snprintf(text, sizeof(text), "%" PRIu64 "%%", low) :
	    snprintf(text, sizeof(text), "%" PRIu64 "-%" PRIu64 "%%", low, high);
	return buf_add(b, text, (size_t)len);
}
