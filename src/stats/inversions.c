/*
 * Inversions of a random arrangement; see inversions.h. Only probabilities
 * are added and multiplied, nothing is subtracted, so that no digit of a
 * small tail is lost.
 */
#include <stdlib.h>
#include <string.h>

#include "inversions.h"

/*
 * The distribution of Mann and Whitney's U (1947) for samples of a and b:
 * the last of all is of the first sample with probability i / (i + j), and is
 * then above the j of the other. a * b + 1 long, the caller's to free.
 */
static double *
mann_whitney(size_t a, size_t b)
{
	size_t small = a < b ? a : b, large = a < b ? b : a;
	size_t len = small * large + 1;
	double *rows = calloc((small + 1) * len, sizeof(*rows));

	if (rows == NULL)
		return NULL;
	for (size_t i = 0; i <= small; i++)
		rows[i * len] = 1;
	for (size_t j = 1; j <= large; j++) {
		for (size_t i = 1; i <= small; i++) {
			double *now = rows + i * len, *less = now - len;
			double first = (double)i / (double)(i + j);

			for (size_t u = 0; u <= i * j; u++)
				now[u] = (1 - first) * now[u] + (u < j ? 0 : first * less[u - j]);
		}
	}
	memmove(rows, rows + small * len, len * sizeof(*rows));
	return rows;
}

/* The distribution of a sum; the caller's to free. */
static double *
convolve(const double *p, size_t np, const double *q, size_t nq)
{
	double *sum = calloc(np + nq - 1, sizeof(*sum));

	if (sum == NULL)
		return NULL;
	for (size_t i = 0; i < np; i++)
		for (size_t j = 0; j < nq; j++)
			sum[i + j] += p[i] * q[j];
	return sum;
}

double *
inversions(const size_t *group, size_t ngroups, size_t *len)
{
	double *all = calloc(1, sizeof(*all));
	size_t before = 0;

	if (all == NULL)
		return NULL;
	all[0] = 1;
	*len = 1;
	for (size_t g = 0; g < ngroups; g++) {
		double *u = mann_whitney(group[g], before), *sum = NULL;

		if (u != NULL)
			sum = convolve(all, *len, u, group[g] * before + 1);
		free(u);
		free(all);
		if (sum == NULL)
			return NULL;
		all = sum;
		*len += group[g] * before;
		before += group[g];
	}
	return all;
}
