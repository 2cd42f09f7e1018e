/*
 * A cell as comma-separated values (RFC 4180).
 */
#ifndef TABLE_CSV_H
#define TABLE_CSV_H

#include <stdbool.h>

#include "../base/out.h"
#include "../base/slice.h"

/*
 * Write one cell, in quotes where it needs them. `alone` is for a row of a
 * single cell, where an empty one must be quoted to be a row at all. `safe`
 * puts a ' before what a spreadsheet would run: a cell that begins with
 * = + - @ tab, return or line end and is no number; and it quotes semicolons
 * and tabs, which are separators in some countries (OWASP, CSV Injection).
 */
void csv_cell(struct out *, struct slice cell, bool alone, bool safe);

#endif
