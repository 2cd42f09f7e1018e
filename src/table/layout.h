/*
 * Writing a table: one header, rows of cells, in one of five layouts.
 */
#ifndef TABLE_LAYOUT_H
#define TABLE_LAYOUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/diag.h"
#include "../base/out.h"
#include "../base/slice.h"

enum layout { LAYOUT_TSV, LAYOUT_TABLE, LAYOUT_CSV, LAYOUT_JSON, LAYOUT_MD };

/* `tsv`, `table`, `csv`, `json` or `md`; false for anything else. */
bool layout_parse(struct slice, enum layout *);

/* The layout when none was asked for: a table on a terminal, else TSV. */
enum layout layout_default(int fd);

/* The columns of the terminal that fd is; 80 when it is none or does not say. */
size_t layout_width(int fd);

enum column_kind {
	COLUMN_TEXT,		/* aligned left; a string in JSON */
	COLUMN_NUMBER,		/* aligned right; a number in JSON, null when empty */
	COLUMN_LIST,		/* names between blanks; an array of strings in JSON */
	COLUMN_WORDS		/* text that may go on in lines below; a string in JSON */
};

struct column {
	const char *name;	/* lower case; what a program finds it by */
	enum column_kind kind;
};

struct table;

/*
 * A table that goes to out. `columns`, at least one, is lent for as long as
 * the table. TSV, CSV and JSON rows are passed on as they come; TABLE and MD
 * rows are kept until table_finish because their widths are not known before.
 * The header is written with the first row, so that a table without rows is
 * nothing until it is finished. NULL when memory runs out. `safe` defuses CSV
 * cells that a spreadsheet would run. On a terminal TSV and CSV too show what
 * would drive it.
 */
struct table *table_new(struct out *out, enum layout, const struct column *columns,
    size_t ncolumns, bool safe);

/*
 * One row: as many cells as there are columns. Text of any bytes; the layout
 * escapes it (TSV: \t \n \r \\ as in Miller; table: what would drive a
 * terminal is shown). On a terminal the TABLE layout cuts a last column of
 * text to its width (80 when it does not say), and lets a last column of words
 * go on below itself; nowhere else. False when memory runs out.
 */
bool table_row(struct table *, const struct slice *cells);

/*
 * A line of plain words above the table, in the TABLE and MD layouts only. An
 * empty line follows the last. False when memory runs out.
 */
bool table_title(struct table *, struct slice text);

/* A line of plain words under the table, in the TABLE and MD layouts only. */
bool table_note(struct table *, struct slice text);

/*
 * Print what is left (an empty table still has its header) and free the
 * table, also when memory runs out, which is false.
 */
bool table_finish(struct table *);

/* Free without printing. NULL is allowed. */
void table_free(struct table *);

#endif
