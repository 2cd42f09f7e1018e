/*
 * Small bars; see spark.h.
 */
#include <math.h>

#include "spark.h"

enum { HIGHEST = 7, HALF = 3 };

/* 0 to HIGHEST. */
static int
height(double value, double least, double most)
{
	double range = most / 2 - least / 2;	/* halves, for the range may overflow */

	if (!(range > 0))
		return value < 0 || value > 0 ? HALF : 0;
	return (int)((value / 2 - least / 2) / range * HIGHEST);
}

bool
spark_add(struct buf *b, const double *values, size_t n)
{
	double least = INFINITY, most = -INFINITY;
	bool ok = true;

	for (size_t i = 0; i < n; i++) {
		if (!isfinite(values[i]))
			continue;
		least = fmin(least, values[i]);
		most = fmax(most, values[i]);
	}
	for (size_t i = 0; i < n && ok; i++) {
		char bar[] = "\xe2\x96\x81";

		if (isfinite(values[i])) {
			bar[2] = (char)(bar[2] + height(values[i], least, most));
			ok = buf_add(b, bar, sizeof(bar) - 1);
		} else {
			ok = buf_char(b, ' ');
		}
	}
	return ok;
}
