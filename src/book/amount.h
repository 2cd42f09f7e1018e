/*
 * An amount: a count, or a sum that may have decimals. Whole numbers stay
 * exact; one with decimals makes its sum a double.
 */
#ifndef BOOK_AMOUNT_H
#define BOOK_AMOUNT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/slice.h"
#include "../table/number.h"

/* Start from {0}, which is 0. */
struct amount {
	int64_t whole;
	double real;		/* instead of whole, when is_real */
	bool is_real;
};

/*
 * A whole or a decimal number that is the whole text. False otherwise, or
 * when it is out of range; whole numbers beyond int64_t are not rounded.
 */
bool amount_parse(struct slice, struct amount *);

/* Sum and difference; false, and a as it was, when out of range. */
bool amount_add(struct amount *a, struct amount b);
bool amount_subtract(struct amount *a, struct amount b);

/*
 * For statistics: as printed, so that 0.1 + 0.2 and 0.3 are the same value.
 */
double amount_value(struct amount);

/* Write plainly, with a NUL; the length. */
enum { AMOUNT_TEXT_MAX = NUMBER_TEXT_MAX };
size_t amount_format(struct amount, char out[AMOUNT_TEXT_MAX]);

#endif
