/*
 * The cells of tables as series: for each key (a tag, or several columns
 * together) one value per period. Rows of one key and period are summed, so
 * that the tables of many journals can simply be read one after the other.
 */
#ifndef BOOK_SERIES_H
#define BOOK_SERIES_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/diag.h"
#include "../base/input.h"
#include "../base/name.h"
#include "amount.h"
#include "keys.h"
#include "timeline.h"

/* The columns that are read; lent for as long as the series. */
struct series_source {
	const char *const *keys;
	size_t nkeys;			/* 0: all rows are one key */
	const char *period;
	const char *value;
	bool gaps;			/* an empty value is one that is not known, and no error */
};

struct series_cell {
	struct amount value;
	struct amount to_date;		/* up to the same day of the period as today */
	bool known;			/* a row has a number */
	bool empty;			/* a row has none: not known, unless another one has */
};

/* Start with series_start, end with series_free. */
struct series {
	const struct series_source *source;
	struct timeline time;		/* once arranged, its periods side by side */
	struct keys keys;
	bool lacks_to_date;		/* a table had none, or none for this value */
	size_t nlines;			/* once arranged: the keys that are shown */
	/* below: for series.c alone */
	struct series_line *lines;
	size_t lines_cap;
	struct series_kept *kept;	/* the cells there are */
	size_t nkept, kept_cap;
	struct names *places;		/* of the cells, by key and period */
	struct slice *tuple;		/* the key of a row */
	char currency[32];		/* of all rows of money, unless it is a key; cut off */
	bool has_currency;
};

/* False when memory runs out. */
bool series_start(struct series *, const struct series_source *);

/*
 * Read a table from an open input. Columns `days` and `weeks` are read where
 * there are any, and `to_date` when the value is `count`, which it belongs
 * to. A value `revenue` is not added across different cells of `currency`.
 * False after a message that names what is wrong and where.
 */
bool series_read(struct series *, struct input *, struct diag *);

/* The same of a table whose header was read, and no row yet. */
struct tsv;
bool series_read_rows(struct series *, struct tsv *);

/*
 * Add a value that stands in that column of the table's row. False after a
 * message: periods of two lengths, a sum that is out of range, memory.
 */
bool series_put(struct series *, const struct slice *key, struct period, struct amount,
    struct tsv *, size_t column);

/* The same of a value that is not known; its period is not taken for observed. */
bool series_put_empty(struct series *, const struct slice *key, struct period, struct diag *);

/*
 * After all is read: put the wanted periods side by side and the keys in
 * order, the greatest sum over those periods first, then by name. Keys
 * without a row in them are left out. False after a message.
 */
bool series_arrange(struct series *, struct timeline_years, day_t today, struct diag *);

/* The number of a line's key among the keys. */
size_t series_key(const struct series *, size_t line);

/* The values of a line, a cell for each period shown; 0 where there was no row. */
void series_cells(const struct series *, size_t line, struct series_cell *);

void series_free(struct series *);

#endif
