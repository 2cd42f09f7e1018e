/*
 * Days as one says them: today, yesterday, monday, -2d. English and Dutch words,
 * and the weekdays of month.h. Knows no clock: the day they are told from is
 * given.
 */
#ifndef JOURNAL_RELDAY_H
#define JOURNAL_RELDAY_H

#include <stdbool.h>

#include "../base/slice.h"
#include "day.h"

/*
 * The day that the text says, seen from `today`; blanks around it and the case
 * of letters do not matter:
 *
 *	today vandaag, yesterday gisteren, eergisteren, tomorrow morgen, overmorgen
 *	-2d, +2d, -3w	so many days or weeks before or after today
 *	monday, mo, …	the last day of that name, today included
 *
 * False when it says none, when the word has two meanings (`ma` is Monday in
 * Dutch and Tuesday in French), or when the day lies outside the years 1 to 9999.
 */
bool relday_parse(struct slice text, day_t today, day_t *day);

#endif
