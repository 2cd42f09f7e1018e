/*
 * The binomial distribution: tails and the interval of a share. Pure
 * functions on numbers.
 */
#ifndef STATS_BINOMIAL_H
#define STATS_BINOMIAL_H

#include <stdint.h>

/* The confidence of every interval. */
#define BINOMIAL_CONFIDENCE 0.95

/*
 * The regularized incomplete beta function I_x(a, b); a and b above 0, x from
 * 0 to 1. By its continued fraction (NIST Digital Library of Mathematical
 * Functions, 8.17.22), evaluated as Lentz does (1976; Thompson and Barnett
 * 1986), which is fast where x is below (a + 1) / (a + b + 2), and elsewhere
 * that of I_{1-x}(b, a) (8.17.4).
 */
double binomial_beta(double a, double b, double x);

/*
 * The chance of k successes or more in n throws of a coin, k at most n: an
 * incomplete beta function (8.17.5).
 */
double binomial_coin(uint64_t k, uint64_t n);

/*
 * The interval of Clopper and Pearson (1934) for the chance of which k of n
 * were seen, as odds p / (1 - p): from 0 to infinity. k is at most n.
 */
struct binomial_odds {
	double low, high;
};
struct binomial_odds binomial_interval(uint64_t k, uint64_t n);

#endif
