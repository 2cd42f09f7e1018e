/*
 * The time of day behind a date (reljournal(5), rule D4). It is skipped,
 * never used: an entry has a day and no more. Also the few steps that all
 * reading of dates is made of.
 */
#ifndef JOURNAL_CLOCK_H
#define JOURNAL_CLOCK_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/ascii.h"
#include "../base/slice.h"

/* The byte at i, NUL where the text has ended. */
static inline char
clock_peek(struct slice s, size_t i)
{
	return i < s.len ? s.ptr[i] : '\0';
}

/*
 * The decimal digits from byte i on: how many, and their value. No more than
 * five are looked at, which is one more than any number here has.
 */
static inline size_t
clock_digits(struct slice s, size_t i, int *value)
{
	size_t n = 0;

	*value = 0;
	while (n < 5 && i + n < s.len && ascii_digit(s.ptr[i + n]))
		*value = *value * 10 + (s.ptr[i + n++] - '0');
	return n;
}

/* Past the blanks (tabs and no-break spaces too) from byte i on; eight at the most. */
size_t clock_blanks(struct slice, size_t i);

/*
 * Whether what was read up to byte i ends there: no letter, digit or `_`
 * follows (D4). One or two `_` that end a word are let through, for they may
 * close emphasis; frame.c sees to those that do not.
 */
bool clock_ends(struct slice, size_t i);

/*
 * Past a time that begins at byte i: `14:01`, `2:05:30 PM`, `14:01:05.5+01:00`,
 * `14:01:00 CET`, or a range of two. 0 when there is none.
 */
size_t clock_time(struct slice, size_t i);

/* Past one time without its zone, `14:01:05` or `2:05 pm`; 0 when there is none. */
size_t clock_bare(struct slice, size_t i);

#endif
