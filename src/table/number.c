/*
 * Numbers as text; see number.h. The programs never leave the C locale, so
 * that strtod and snprintf know no other point than '.'.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../base/ascii.h"
#include "number.h"

bool
number_integer(struct slice s, int64_t *value)
{
	bool minus = s.len > 0 && s.ptr[0] == '-';
	int64_t v = 0;
	size_t i;

	if (s.len > 0 && (s.ptr[0] == '-' || s.ptr[0] == '+'))
		s = slice_skip(s, 1);
	for (i = 0; i < s.len && ascii_digit(s.ptr[i]); i++) {
		int digit = s.ptr[i] - '0';

		/* towards the negative side, which is one longer */
		if (v < (INT64_MIN + digit) / 10)
			return false;
		v = v * 10 - digit;
	}
	if (i == 0 || i < s.len || (!minus && v == INT64_MIN))
		return false;
	*value = minus ? v : -v;
	return true;
}

/* Digits, a point, an exponent: what strtod takes, less inf, nan and hex. */
static bool
is_decimal(struct slice s)
{
	size_t i = 0, digits = 0, exponent = 0;

	i += i < s.len && (s.ptr[i] == '-' || s.ptr[i] == '+');
	for (; i < s.len && ascii_digit(s.ptr[i]); i++)
		digits++;
	i += i < s.len && s.ptr[i] == '.';
	for (; i < s.len && ascii_digit(s.ptr[i]); i++)
		digits++;
	if (digits == 0 || i == s.len)
		return digits > 0;
	if (s.ptr[i] != 'e' && s.ptr[i] != 'E')
		return false;
	i++;
	i += i < s.len && (s.ptr[i] == '-' || s.ptr[i] == '+');
	for (; i < s.len && ascii_digit(s.ptr[i]); i++)
		exponent++;
	return exponent > 0 && i == s.len;
}

bool
number_decimal(struct slice s, double *value)
{
	char text[400];

	if (s.len >= sizeof(text) || !is_decimal(s))
		return false;
	memcpy(text, s.ptr, s.len);
	text[s.len] = '\0';
	*value = strtod(text, NULL);
	return isfinite(*value);
}

bool
number_json(struct slice s)
{
	size_t i = s.len > 0 && s.ptr[0] == '-';
	const char *point = s.len == 0 ? NULL : memchr(s.ptr, '.', s.len);

	if (!is_decimal(s) || i >= s.len || !ascii_digit(s.ptr[i]))
		return false;
	if (s.ptr[i] == '0' && i + 1 < s.len && ascii_digit(s.ptr[i + 1]))
		return false;
	return point == NULL || (point + 1 < s.ptr + s.len && ascii_digit(point[1]));
}

size_t
number_format(double value, char out[NUMBER_TEXT_MAX])
{
	/* adding 0 makes -0 a plain 0 */
	return (size_t)snprintf(out, NUMBER_TEXT_MAX, "%.15g", value + 0.0);
}

size_t
number_whole(uint64_t value, char out[NUMBER_TEXT_MAX])
{
	char digits[NUMBER_TEXT_MAX];
	size_t i = sizeof(digits), len;

	digits[--i] = '\0';
	do
		digits[--i] = (char)('0' + value % 10);
	while ((value /= 10) > 0);
	len = sizeof(digits) - i;
	memcpy(out, digits + i, len);
	return len - 1;
}

size_t
number_ratio(uint64_t a, uint64_t b, int decimals, char out[NUMBER_TEXT_MAX])
{
	uint64_t scale = 1, rounded;

	while (decimals-- > 0)
		scale *= 10;
	rounded = (2 * a * scale + b) / (2 * b);
	return number_format((double)rounded / (double)scale, out);
}
