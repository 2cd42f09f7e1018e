/*
 * Numbers as the text of a cell: read, judged and written, in no locale but
 * C's.
 */
#ifndef TABLE_NUMBER_H
#define TABLE_NUMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/slice.h"

/* A sign, digits: the whole text. False otherwise, or when out of range. */
bool number_integer(struct slice, int64_t *);

/*
 * A sign, digits, a point, an exponent: the whole text. No inf, nan or hex.
 * False otherwise, when out of range, or for 400 bytes and more.
 */
bool number_decimal(struct slice, double *);

/* Whether the text is a number as JSON writes one (RFC 8259, section 6). */
bool number_json(struct slice);

/*
 * Write with the 15 significant digits that a double always keeps, no more
 * than are needed, and a NUL; the length. The value is finite.
 */
enum { NUMBER_TEXT_MAX = 32 };
size_t number_format(double, char out[NUMBER_TEXT_MAX]);

/* Write a whole number and a NUL; the length. Many of them cost little. */
size_t number_whole(uint64_t, char out[NUMBER_TEXT_MAX]);

/*
 * Write `a / b` of whole numbers below 2^48, b above 0, with at most so many
 * decimals (4 or fewer), half a unit rounded up, and a NUL; the length.
 */
size_t number_ratio(uint64_t a, uint64_t b, int decimals, char out[NUMBER_TEXT_MAX]);

#endif
