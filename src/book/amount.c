/*
 * Amounts; see amount.h.
 */
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "amount.h"

bool
amount_parse(struct slice s, struct amount *a)
{
	bool decimal = false;

	for (size_t i = 0; i < s.len; i++)
		decimal = decimal || s.ptr[i] == '.' || s.ptr[i] == 'e' || s.ptr[i] == 'E';
	*a = (struct amount){ .is_real = decimal };
	return decimal ? number_decimal(s, &a->real) : number_integer(s, &a->whole);
}

static double
as_double(struct amount a)
{
	return a.is_real ? a.real : (double)a.whole;
}

static bool
combine(struct amount *a, struct amount b, int sign)
{
	struct amount sum = { .is_real = a->is_real || b.is_real };

	if (sum.is_real) {
		sum.real = as_double(*a) + sign * as_double(b);
		if (!isfinite(sum.real))
			return false;
	} else if (sign > 0 ? __builtin_add_overflow(a->whole, b.whole, &sum.whole) :
	    __builtin_sub_overflow(a->whole, b.whole, &sum.whole)) {
		return false;
	}
	*a = sum;
	return true;
}

bool
amount_add(struct amount *a, struct amount b)
{
	return combine(a, b, 1);
}

bool
amount_subtract(struct amount *a, struct amount b)
{
	return combine(a, b, -1);
}

double
amount_value(struct amount a)
{
	char text[AMOUNT_TEXT_MAX];

	if (!a.is_real)
		return (double)a.whole;
	amount_format(a, text);
	return strtod(text, NULL);
}

size_t
amount_format(struct amount a, char out[AMOUNT_TEXT_MAX])
{
	if (a.is_real)
		return number_format(a.real, out);
	return (size_t)snprintf(out, AMOUNT_TEXT_MAX, "%" PRId64, a.whole);
}
