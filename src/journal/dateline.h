/*
 * The date that a line begins with, after the marks that may stand before
 * it (E1), and whether it makes an entry of the line.
 */
#ifndef JOURNAL_DATELINE_H
#define JOURNAL_DATELINE_H

#include <stdbool.h>

#include "../base/ascii.h"
#include "date.h"
#include "month.h"

/* A quick no: false for most texts that dateline_at finds no date in. */
static inline bool
dateline_may_begin(struct slice text)
{
	char c = text.len > 0 ? text.ptr[0] : '\0';

	if (ascii_alpha(c))
		return date_may_begin(c) && month_may_begin(text);
	return date_may_begin(c) || ascii_blank(c) || c == '|';
}

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
