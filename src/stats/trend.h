/*
 * Trends of short series: pure functions on arrays, no I/O, no state.
 *
 * y are the values and x their times, which rise strictly; x NULL stands for
 * 0, 1, 2 … All values are finite.
 */
#ifndef STATS_TREND_H
#define STATS_TREND_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Least-squares slope per unit of x: the 'trend line' of a spreadsheet. n is
 * at least 2.
 */
double trend_slope(const double *x, const double *y, size_t n);

/*
 * Theil–Sen slope: the median of the slopes of all pairs (Sen 1968), with
 * its interval of at least 95 % confidence (Sen 1968; Gilbert, Statistical
 * Methods for Environmental Pollution Monitoring, 1987, section 16.5, with
 * the exact null distribution of S up to TREND_EXACT_MAX). With fewer than
 * TREND_LEAST points there is no such interval: low is -infinity and high is
 * infinity. n is at least 2; n² / 2 numbers are held meanwhile. False when
 * memory runs out.
 */
struct trend_sen {
	double slope, low, high;
};
bool trend_sen(const double *x, const double *y, size_t n, struct trend_sen *);

/*
 * Mann–Kendall S (Mann 1945): pairs that rise less pairs that fall.
 */
long trend_s(const double *y, size_t n);

/*
 * The two-sided exact p of Mann–Kendall's S: the share of all orders of the
 * values, ties kept as ties, whose |S| is at least as large (Kendall, Rank
 * Correlation Methods, 1975). Exact for n up to TREND_EXACT_MAX, by the
 * distribution of inversions; above, the normal approximation with tie and
 * continuity correction. n is at least 2. False when memory runs out.
 */
enum { TREND_EXACT_MAX = 60 };
bool trend_p(const double *y, size_t n, double *p);

/*
 * What may be said. RISING and FALLING: p of at most 0.05. LEVEL: not so, and
 * over the whole span a change of more than a quarter of the median value
 * lies outside Sen's interval; when the median is 0, all values are. Else CANNOT_TELL: always with fewer than
 * TREND_LEAST points, because 2 / n! is then above 0.05.
 */
enum trend_verdict { TREND_CANNOT_TELL, TREND_RISING, TREND_FALLING, TREND_LEVEL };
enum { TREND_LEAST = 5 };

/* `cannot tell`, `rising`, `falling`, `level`. */
const char *trend_verdict_name(enum trend_verdict);

struct trend {
	double slope, p;
	struct trend_sen sen;
	enum trend_verdict verdict;
};

/* All of the above. n is at least 2. False when memory runs out. */
bool trend(const double *x, const double *y, size_t n, struct trend *);

#endif
