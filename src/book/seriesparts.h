/*
 * What the files of series.h share, and nobody else.
 */
#ifndef BOOK_SERIESPARTS_H
#define BOOK_SERIESPARTS_H

#include "series.h"

struct series_line {		/* a key with its values */
	const struct keys *keys;
	size_t number;		/* of the key */
	size_t first, count;	/* its cells, once they are in order */
	double sum;		/* over the periods shown */
};

struct series_kept {
	size_t key;
	int32_t period;
	struct series_cell cell;
};

#endif
