/*
 * Trends of short series; see trend.h.
 */
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "inversions.h"
#include "normal.h"
#include "trend.h"

/* Two-sided; the margin is for the rounding of a p that is 0.05 itself. */
static const double significant = 0.05 + 1e-12;

/* What is small beside the median, over the whole span. */
static const double level_share = 0.25;

static double
at(const double *x, size_t i)
{
	return x == NULL ? (double)i : x[i];
}

double
trend_slope(const double *x, const double *y, size_t n)
{
	double sum = 0, xx = 0, xy = 0;

	/* distances from the mean, n times as long: whole numbers stay whole, and 0 is 0 */
	for (size_t i = 0; i < n; i++)
		sum += at(x, i);
	for (size_t i = 0; i < n; i++) {
		double dx = (double)n * at(x, i) - sum;

		xx += dx * at(x, i);
		xy += dx * (y[i] - y[0]);
	}
	return xy / xx;
}

static int
by_size(const void *a, const void *b)
{
	double x, y;

	memcpy(&x, a, sizeof(x));
	memcpy(&y, b, sizeof(y));
	return (x > y) - (x < y);
}

/* Rounds after which find_rank is taken to have met numbers that make it slow. */
enum { MAX_ROUNDS = 100 };

/*
 * Move the k-th smallest of n numbers, from 0, to its place: none before it is
 * larger, none behind it smaller (Hoare 1961, Algorithm 65: Find, as Wirth
 * 1976 writes it). Where the numbers would make that slow the rest is sorted.
 */
static void
find_rank(double *v, size_t n, size_t k)
{
	ptrdiff_t low = 0, high = (ptrdiff_t)n - 1, at = (ptrdiff_t)k, i, j;

	for (int rounds = 0; low < high; rounds++) {
		double pivot = v[at];

		if (rounds == MAX_ROUNDS) {
			qsort(v + low, (size_t)(high - low) + 1, sizeof(*v), by_size);
			return;
		}
		for (i = low, j = high; i <= j;) {
			while (v[i] < pivot)
				i++;
			while (pivot < v[j])
				j--;
			if (i <= j) {
				double swap = v[i];

				v[i++] = v[j];
				v[j--] = swap;
			}
		}
		if (j < at)
			low = i;
		if (at < i)
			high = j;
	}
}

/* The median of n numbers, which are put in some other order. */
static double
median(double *v, size_t n)
{
	double upper;

	find_rank(v, n, n / 2);
	upper = v[n / 2];
	if (n % 2 == 1)
		return upper;
	find_rank(v, n / 2, n / 2 - 1);
	return (v[n / 2 - 1] + upper) / 2;
}

/*
 * How many of the smallest (and of the largest) slopes lie outside the
 * interval: the largest k for which k or fewer inversions among n values
 * without ties have a two-sided p of at most 0.05, plus one; 0 for none.
 * False when memory runs out.
 */
static bool
outside(size_t n, size_t *count)
{
	size_t one[TREND_EXACT_MAX], len;
	double *p, sum = 0, values = (double)n;

	*count = 0;
	if (n > TREND_EXACT_MAX) {
		double c = NORMAL_975 * sqrt(values * (values - 1) * (2 * values + 5) / 18);
		double k = (values * (values - 1) / 2 - c) / 2;

		*count = k > 0 ? (size_t)k : 0;
		return true;
	}
	for (size_t i = 0; i < n; i++)
		one[i] = 1;
	p = inversions(one, n, &len);
	if (p == NULL)
		return false;
	for (size_t i = 0; i < len && 2 * (sum + p[i]) <= significant; i++) {
		sum += p[i];
		*count = i + 1;
	}
	free(p);
	return true;
}

bool
trend_sen(const double *x, const double *y, size_t n, struct trend_sen *sen)
{
	size_t pairs = n * (n - 1) / 2, k = 0, count;
	double *slopes;

	if (pairs == 0 || n > SIZE_MAX / n || pairs > SIZE_MAX / sizeof(*slopes))
		return false;
	slopes = calloc(pairs, sizeof(*slopes));
	if (slopes == NULL || !outside(n, &count)) {
		free(slopes);
		return false;
	}
	for (size_t i = 0; i < n; i++)
		for (size_t j = i + 1; j < n; j++)
			slopes[k++] = (y[j] - y[i]) / (at(x, j) - at(x, i));
	sen->slope = median(slopes, pairs);
	sen->low = -INFINITY;
	sen->high = INFINITY;
	if (count > 0) {
		/* the count-th from either side is the last one that belongs to the interval */
		find_rank(slopes, pairs, count - 1);
		sen->low = slopes[count - 1];
		find_rank(slopes, pairs, pairs - count);
		sen->high = slopes[pairs - count];
	}
	free(slopes);
	return true;
}

long
trend_s(const double *y, size_t n)
{
	long s = 0;

	for (size_t i = 0; i < n; i++)
		for (size_t j = i + 1; j < n; j++)
			s += (y[j] > y[i]) - (y[j] < y[i]);
	return s;
}

/*
 * The values in order and how many there are of each, in one allocation that
 * the caller frees through *sorted. NULL when memory runs out.
 */
static size_t *
ties(const double *y, size_t n, double **sorted, size_t *ngroups)
{
	size_t *group;

	if (n > SIZE_MAX / (sizeof(**sorted) + sizeof(*group)))
		return NULL;
	*sorted = malloc(n * (sizeof(**sorted) + sizeof(*group)));
	if (*sorted == NULL)
		return NULL;
	group = (size_t *)(void *)(*sorted + n);
	memcpy(*sorted, y, n * sizeof(*y));
	qsort(*sorted, n, sizeof(**sorted), by_size);
	*ngroups = 0;
	for (size_t i = 0; i < n; i++) {
		if (i > 0 && (*sorted)[i] <= (*sorted)[i - 1])
			group[*ngroups - 1]++;
		else
			group[(*ngroups)++] = 1;
	}
	return group;
}

/* The normal approximation, with ties and continuity (Kendall 1975). */
static double
p_normal(double s, size_t n, const size_t *group, size_t ngroups)
{
	double values = (double)n, variance = values * (values - 1) * (2 * values + 5);

	for (size_t g = 0; g < ngroups; g++) {
		double t = (double)group[g];

		variance -= t * (t - 1) * (2 * t + 5);
	}
	if (s < 1 || variance <= 0)
		return 1;
	return erfc((s - 1) / sqrt(variance / 18) / sqrt(2));
}

/* S counts pairs in order less inversions: S = (len - 1) - 2 * inversions. */
static bool
p_exact(size_t s, const size_t *group, size_t ngroups, double *p)
{
	size_t len;
	double *share = inversions(group, ngroups, &len), sum = 0;

	if (share == NULL)
		return false;
	for (size_t i = 0; i <= (len - 1 - s) / 2; i++)
		sum += share[i];
	free(share);
	*p = 2 * sum > 1 ? 1 : 2 * sum;
	return true;
}

bool
trend_p(const double *y, size_t n, double *p)
{
	size_t ngroups, s = (size_t)labs(trend_s(y, n));
	double *sorted;
	const size_t *group = ties(y, n, &sorted, &ngroups);
	bool ok = true;

	if (group == NULL)
		return false;
	if (n > TREND_EXACT_MAX)
		*p = p_normal((double)s, n, group, ngroups);
	else
		ok = p_exact(s, group, ngroups, p);
	free(sorted);
	return ok;
}

const char *
trend_verdict_name(enum trend_verdict v)
{
	static const char names[][12] = {
		[TREND_CANNOT_TELL] = "cannot tell", [TREND_RISING] = "rising",
		[TREND_FALLING] = "falling", [TREND_LEVEL] = "level",
	};

	return names[v];
}

/* Whether a change that matters is outside the interval. */
static bool
is_level(const double *x, const double *y, size_t n, const struct trend_sen *sen, bool *level)
{
	double most = fmax(fabs(sen->low), fabs(sen->high)), half, *sorted;
	size_t ngroups;

	if (ties(y, n, &sorted, &ngroups) == NULL)
		return false;
	/* most values 0, but not all: a start or an end, whatever the interval */
	half = fabs(median(sorted, n));
	*level = most * (at(x, n - 1) - at(x, 0)) <= level_share * half &&
	    (half > 0 || ngroups == 1);
	free(sorted);
	return true;
}

bool
trend(const double *x, const double *y, size_t n, struct trend *t)
{
	bool level = false;

	t->slope = trend_slope(x, y, n);
	if (!trend_sen(x, y, n, &t->sen) || !trend_p(y, n, &t->p) ||
	    !is_level(x, y, n, &t->sen, &level))
		return false;
	if (n < TREND_LEAST)
		t->verdict = TREND_CANNOT_TELL;
	else if (t->p <= significant)
		t->verdict = trend_s(y, n) > 0 ? TREND_RISING : TREND_FALLING;
	else
		t->verdict = level ? TREND_LEVEL : TREND_CANNOT_TELL;
	return true;
}
