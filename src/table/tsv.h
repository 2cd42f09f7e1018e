/*
 * Reading a table that a program wrote: TSV with a header line, columns
 * found by name. Strict: what is wrong is an error with its place, never a
 * guess.
 */
#ifndef TABLE_TSV_H
#define TABLE_TSV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/diag.h"
#include "../base/input.h"
#include "../base/mem.h"
#include "../base/slice.h"
#include "number.h"

/* A reader of one input; start with tsv_start, end with tsv_free. */
struct tsv {
	struct input *in;
	struct diag *diag;
	struct slice *names;	/* the header's cells, unescaped */
	size_t ncolumns;
	struct slice *cells;	/* the row's, unescaped; valid until the next call */
	uint64_t line;		/* of the row, from 1 */
	struct buf *line_text;	/* the caller's: the row as it stands there is put there; or NULL */
	/* below: for tsv.c alone */
	char *header;
	const char *row;	/* where the row's line begins */
	size_t names_cap, cells_cap;
};

enum tsv_status { TSV_ROW, TSV_END, TSV_ERROR };

/*
 * Read the header line from an input that is open. An empty input is an
 * error that says a table was expected, and so are two columns of one name.
 * TSV_ROW when there is a header, else TSV_ERROR after a message. A BOM and
 * CRLF line ends are accepted. The diag and the input are lent until tsv_free,
 * which is due after an error too.
 */
enum tsv_status tsv_start(struct tsv *, struct input *, struct diag *);

/*
 * The next row. A line that repeats the header is skipped, so that tables may
 * be concatenated; a header with other columns in mid-stream (a line of which
 * more than half the cells are names of columns), or a wrong number of fields,
 * is TSV_ERROR after a message. `\t` `\n` `\r` `\\` are unescaped, any other
 * escape is kept as it is (Miller's reading of IANA's tab-separated-values).
 * Cells may hold any bytes.
 */
enum tsv_status tsv_next(struct tsv *);

/* The place of a column, or SIZE_MAX when there is none of that name. */
size_t tsv_column(const struct tsv *, const char *name);

/*
 * The message for a cell that is not what it must be: file, line, column of
 * the line, column name, value, what was allowed ("a whole number").
 */
void tsv_complain(struct tsv *, size_t column, const char *allowed);

/*
 * The message for a column that is not there: names it, the place of the
 * header and the columns that there are. `advice` is what to do, or NULL. With
 * a NULL name it is any column of numbers that is missing. A text that is
 * given for a table, such as a journal, gets a message of its own.
 */
void tsv_missing(struct tsv *, const char *name, const char *advice);

/* Numbers that are a whole cell; see number.h. */
static inline bool
tsv_integer(struct slice cell, int64_t *value)
{
	return number_integer(cell, value);
}

static inline bool
tsv_number(struct slice cell, double *value)
{
	return number_decimal(cell, value);
}

void tsv_free(struct tsv *);

#endif
