/*
 * Written dates (reljournal(5), rules D): finding one in text and reading
 * it. Knows nothing of lines, entries or files. Allocates nothing, and asks
 * neither the locale nor the clock.
 */
#ifndef JOURNAL_DATE_H
#define JOURNAL_DATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/slice.h"
#include "day.h"

enum date_precision {
	DATE_NONE,		/* not known: D5, D8, or no date at all */
	DATE_YEAR,		/* first is 1 January */
	DATE_MONTH,		/* first is the first of the month */
	DATE_DAY
};

struct date {
	enum date_precision precision;
	day_t first;		/* the day, or the first one of its year or month */
};

enum date_order { DATE_ORDER_NONE, DATE_DMY, DATE_MDY };

/* What is known where the date stands (D5, D7). */
struct date_context {
	enum date_order order;
	int year;		/* of the heading or file around, 1 to 9999; 0 for none */
	int month;		/* 1 to 12, 0 for none; none without a year */
};

enum date_status {
	DATE_ABSENT,		/* there is no date here; len is 0 */
	DATE_FOUND,
	DATE_IMPOSSIBLE,	/* written as a date, but there is no such day (D8) */
	DATE_AMBIGUOUS		/* has two readings (D5) */
};

struct date_match {
	enum date_status status;
	struct date date;	/* of precision DATE_NONE unless FOUND */
	size_t start;		/* offset of the written date, with its wrapping and weekday */
	size_t len;		/* up to the end of wrapping, time and trailing weekday */
	struct slice written;	/* the date alone, for messages; lent from the text */
	bool contextual;	/* it took its year from the context (D7, E3) */
	uint8_t weekdays;	/* MONTH_WEEKDAY bits of what stands beside it, 0 for none (D3) */
};

/*
 * The date that text begins with (no blanks are skipped). Never DATE_YEAR
 * or DATE_MONTH (D6). The text is one line without its line end. Looks at a
 * bounded number of its first bytes. A bare day (D7) is one only before a
 * colon; len does not include the colon.
 */
struct date_match date_at(struct slice text, struct date_context);

/*
 * The first date anywhere in a heading's text (E1), where a word may begin;
 * or the whole heading (blanks trimmed, an emphasis or bracket wrapping
 * and a colon at its end allowed) as a reduced date (D6) or, in a month
 * context, a bare day (D7). Where the context has a year, the whole heading
 * may also be a month's name alone. Two numbers without a year are a date
 * only at the start of the heading or behind a weekday: `24/7` elsewhere is
 * none. Linear in the text.
 */
struct date_match date_in_heading(struct slice text, struct date_context);

/*
 * The date of a file name (D10): path's base name begins with a date, or is,
 * without its extension, a reduced one. `_` may follow the date here.
 */
struct date_match date_of_file(const char *path);

/*
 * A date as it is given to an option or in front matter: any form of D1
 * to D6, whole, blanks around it trimmed, quotation marks allowed; ABSENT
 * when it is something else.
 */
struct date_match date_whole(struct slice text, enum date_order);

/*
 * A quick no: false when no date of any form can begin with this byte:
 * none but digits, `*`, `<`, `[`, `_`, `~` and the letters that the names of months
 * and weekdays begin with.
 */
#define DATE_BIT(c) ((uint64_t)1 << ((c) & 63))
#define DATE_LETTERS (DATE_BIT('a') | DATE_BIT('d') | DATE_BIT('f') | DATE_BIT('j') | \
    DATE_BIT('l') | DATE_BIT('m') | DATE_BIT('n') | DATE_BIT('o') | DATE_BIT('s') | \
    DATE_BIT('t') | DATE_BIT('v') | DATE_BIT('w') | DATE_BIT('z'))
static inline bool
date_may_begin(char c)
{
	static const uint64_t may[4] = {
		DATE_BIT('*') | DATE_BIT('<') | (uint64_t)0x3ff << '0',
		DATE_BIT('[') | DATE_BIT('_') | DATE_BIT('~') | DATE_LETTERS | DATE_LETTERS >> 32,
		0, 0
	};

	return may[(unsigned char)c >> 6] >> ((unsigned char)c & 63) & 1;
}

/* The last day of a date: itself, or that of its month or year. */
day_t date_last_reduced(struct date);

static inline day_t
date_last(struct date d)
{
	return d.precision == DATE_DAY ? d.first : date_last_reduced(d);
}

/*
 * Write the ISO form at the date's precision (`2024-03-12`, `2024-03`,
 * `2024`, or nothing for DATE_NONE) and a NUL; returns its length.
 */
enum { DATE_TEXT_MAX = 16 };
size_t date_format(struct date, char out[DATE_TEXT_MAX]);

#endif
