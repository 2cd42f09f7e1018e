/*
 * The median; see median.h.
 */
#include "median.h"

enum { BYTE_VALUES = 256 };

/* A byte of a number: of such numbers the lesser has the lesser bytes, from the first on. */
static unsigned
byte_of(int32_t value, int shift)
{
	return ((uint32_t)value ^ 0x80000000u) >> shift & 0xff;
}

static void
swap(int32_t *a, int32_t *b)
{
	int32_t kept = *a;

	*a = *b;
	*b = kept;
}

/* Part [*low, *high) by a byte, and narrow it to those whose byte is that of number k. */
static void
part(int32_t *values, size_t *low, size_t *high, size_t k, int shift)
{
	size_t counts[BYTE_VALUES] = { 0 }, below = *low, i;
	size_t less = *low, more = *high;
	unsigned byte = 0;

	for (i = *low; i < *high; i++)
		counts[byte_of(values[i], shift)]++;
	while (below + counts[byte] <= k)
		below += counts[byte++];
	for (i = *low; i < more;) {
		unsigned b = byte_of(values[i], shift);

		if (b < byte)
			swap(&values[i++], &values[less++]);
		else if (b > byte)
			swap(&values[i], &values[--more]);
		else
			i++;
	}
	*low = less;
	*high = more;
}

int32_t
median(int32_t *values, size_t n)
{
	size_t low = 0, high = n, middle = n / 2;
	uint32_t differ = 0;
	int64_t before, sum;

	for (size_t i = 1; i < n; i++)
		differ |= (uint32_t)values[i] ^ (uint32_t)values[0];
	for (int shift = 24; shift >= 0; shift -= 8)
		if ((differ >> shift & 0xff) != 0)
			part(values, &low, &high, middle, shift);
	if (n % 2 != 0)
		return values[middle];
	/* the one before is the greatest of the lesser half, which now stands in front */
	before = values[0];
	for (size_t i = 1; i < middle; i++)
		before = values[i] > before ? values[i] : before;
	sum = before + values[middle];
	return (int32_t)(sum / 2 + (sum % 2 > 0));
}
