/*
 * The date that a line begins with, after the marks that may stand before
 * it (E1), and whether it makes an entry of the line.
 */
#ifndef JOURNAL_DATELINE_H
#define JOURNAL_DATELINE_H

#include <stdbool.h>

#include "date.h"

/*
 * The date at the start of the text of a block or line, after blanks, a
 * checkbox and the bars of empty table cells. Offsets are those of text.
 */
struct date_match dateline_at(struct slice text, struct date_context);

/*
 * Whether a line in the middle of a paragraph ends it and begins an entry
 * (E3): it has a full date, or one without its year that stands apart.
 */
bool dateline_breaks(struct slice line, struct date_context);

/*
 * The text behind a date: without the blanks, colons, dashes, bars and
 * commas that set it off.
 */
struct slice dateline_rest(struct slice text, const struct date_match *);

#endif
