/*
 * Rows that are kept until all are known, then printed in columns as wide as
 * their widest cell: plain, or as a GFM table. Column 0 of the terminal is
 * where a line begins; nothing trails it.
 */
#ifndef TABLE_GRID_H
#define TABLE_GRID_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/mem.h"
#include "../base/out.h"
#include "layout.h"

/* Start from {0} with the first three set; end with grid_free. */
struct grid {
	const struct column *columns;	/* lent */
	size_t ncolumns;
	bool md;
	/* below: for grid.c alone */
	struct buf text;		/* of all cells, fit to be shown */
	size_t *ends;			/* of each cell in text */
	size_t ncells, cap;
	size_t *widths;			/* by column */
	size_t widths_cap;
};

/* Keep a row; false when memory runs out. */
bool grid_row(struct grid *, const struct slice *cells);

/*
 * Print all rows, the first as heading. `room` is the width of the terminal,
 * 0 for as wide as it gets: a last column of text is cut to it, one of words
 * goes on in lines below, though neither gets less than 20 columns.
 */
void grid_print(const struct grid *, struct out *, size_t room);

void grid_free(struct grid *);

#endif
