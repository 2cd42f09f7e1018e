/*
 * Dates whose month is a word: `12 March 2024`, `March 12, 2024` and what
 * date(1) prints (reljournal(5), D1, D2). For form.c alone.
 */
#ifndef JOURNAL_PHRASE_H
#define JOURNAL_PHRASE_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/slice.h"

struct phrase {
	int year;		/* 0 to 9999; -1 when none is written */
	int month;		/* 1 to 12 */
	int day;		/* 0 to 99; -1 when there is none: `March 2024` */
	size_t end;		/* offset behind it */
};

/* The month's name at byte i and a day behind it; false when there are none. */
bool phrase_month_first(struct slice, size_t i, struct phrase *);

/* A month's name behind the number `day`, which ends at byte i; false when there is none. */
bool phrase_day_first(struct slice, size_t i, int day, struct phrase *);

/* A month's name at byte i, with a year or alone; false when there is none. */
bool phrase_month(struct slice, size_t i, struct phrase *);

/* Past the ending of an ordinal at byte i: 1st, 2nd, 12th, 1ste, 12e, 1er; i when there is none. */
size_t phrase_ordinal(struct slice, size_t i);

/*
 * Past what may stand between the words of a date: a full stop, a comma and
 * blanks, or `-`. i when nothing does.
 */
size_t phrase_between(struct slice, size_t i);

#endif
