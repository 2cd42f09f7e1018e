/*
 * The text of a cell in a form that is fit for people: what would drive a
 * terminal, or break the layout, is written out.
 */
#ifndef TABLE_SHOWN_H
#define TABLE_SHOWN_H

#include <stdbool.h>

#include "../base/mem.h"
#include "../base/slice.h"

enum shown_form {
	SHOWN_PLAIN,	/* tab, line end and return as \t \n \r */
	SHOWN_TSV,	/* and the backslash as \\, as in a TSV cell */
	SHOWN_MD	/* a cell of a GFM table: <br> for line ends, \| and \\ */
};

/*
 * Append the text in that form; the result is valid UTF-8. False when memory
 * runs out.
 */
bool shown_add(struct buf *, struct slice text, enum shown_form);

#endif
