/*
 * The names of months and weekdays as people write them, in English,
 * Dutch, German and French, full and short (reljournal(5), rule D2). Knows
 * nothing of dates.
 */
#ifndef JOURNAL_MONTH_H
#define JOURNAL_MONTH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/slice.h"

struct month_word {
	uint8_t month;		/* 1 to 12; 0 when the word is no month */
	uint8_t weekdays;	/* MONTH_WEEKDAY bits; 0 when it is no weekday */
	bool full;		/* the full name, no short form */
};

/*
 * The bit of a weekday, 1 (Monday) to 7. Some short forms are two: `di` is
 * Tuesday in Dutch and German and Sunday in French.
 */
#define MONTH_WEEKDAY(n) ((uint8_t)(1u << ((n) - 1)))

/*
 * The name that the text begins with, whole: the next character is no
 * letter. Returns its length without the full stop of a short form, and 0
 * when there is none. `mar` is both a month and a weekday.
 */
size_t month_word(struct slice text, struct month_word *);

#endif
