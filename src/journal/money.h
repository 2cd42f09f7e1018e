/*
 * Amounts of money as the value of a tag: `#order=860`, `#omzet=€12.500,50`,
 * `#deal=12k`. Exact, in hundredths of the unit; never a guess.
 *
 * An amount is digits, with marks between thousands or without, with
 * decimals or without, in this order:
 *
 *	-	a sign: `-` or U+2212, before or behind the first currency
 *	EUR	a currency: `€` `$` `£` `¥` `euro` or a code of ISO 4217 in any case
 *	12.500	digits; see below
 *	,50	decimals, or `,-` as prices are written, 12,- or 1.200,-, which settles it
 *	k	`k` thousands or `M` millions, in any case
 *	EUR	the currency, when it stands behind
 *
 * Blanks may stand between these and at either end: blank, tab, no-break
 * (U+00A0, U+202F), thin (U+2009) and figure (U+2007) blanks.
 *
 * Thousands are parted by `.`, `,`, a blank or an apostrophe (`'`, U+2019),
 * the same throughout: one to three digits, the first of them no 0, then
 * groups of three. Decimals stand behind `.` or `,`, whichever is not the
 * mark of the thousands. So:
 *
 *	12.500,50  12,500.50  12 500,50  1'200.50	two marks: the last is decimal
 *	1.234.567  1,234,567  1 200  1'200		one mark twice, or one that is never
 *							decimal: thousands
 *	12.5  12,50  1200.500  0.250  12.5000		one mark, and what stands around it is
 *							no group: decimals
 *	1.200  1,200  999.000				one mark and three digits behind it:
 *							1200, or 1.20? ambiguous
 *	€1.200  1,200 USD				thousands: no sum in these currencies
 *							has three decimals
 *	BHD 1.200  1,200 kwd				ambiguous: in these it has (ISO 4217)
 *	1.200k  €1,250M					ambiguous: 1200 thousands, or 1.2? A
 *							currency does not tell
 *	1.2k  2,5k  0.125k  1.2345k  1.234.567k		as above; 1.2345k: 1234.50
 *
 * More than two decimals that are not 0 are no amount (`0.125`, `1200.505`),
 * unless thousands or millions make them whole hundredths. Nor is anything
 * else: `12x`, `1,23,456`, `.50`, `12-15`, `12%`, `1e3`, two currencies.
 */
#ifndef JOURNAL_MONEY_H
#define JOURNAL_MONEY_H

#include <stddef.h>
#include <stdint.h>

#include "../base/ascii.h"
#include "../base/slice.h"

struct money {
	int64_t cents;		/* hundredths, whatever the currency */
	char currency[4];	/* `EUR`; empty when none is named */
};

enum money_status {
	MONEY_NONE,		/* is no amount */
	MONEY_FOUND,
	MONEY_AMBIGUOUS,	/* has two readings */
	MONEY_RANGE		/* is one, but too large for an int64_t of hundredths */
};

/* The long way of money_parse, for it alone. */
enum money_status money_parse_any(struct slice, struct money *);

/* Read the whole text; *money is set only when FOUND. */
static inline enum money_status
money_parse(struct slice text, struct money *money)
{
	int64_t units = 0;

	if (text.len == 0 || text.len > 9)
		return money_parse_any(text, money);
	for (size_t i = 0; i < text.len; i++) {
		if (!ascii_digit(text.ptr[i]))
			return money_parse_any(text, money);
		units = units * 10 + (text.ptr[i] - '0');
	}
	*money = (struct money){ .cents = units * 100 };
	return MONEY_FOUND;
}

/*
 * Write it as programs read it, and a NUL; the length: `860`, `12500.50`,
 * `EUR12500.50`, `USD-3`. What money_parse gives is read back as the same.
 */
enum { MONEY_TEXT_MAX = 32 };
size_t money_format(struct money, char out[MONEY_TEXT_MAX]);

#endif
