/*
 * Inversions of a random arrangement of values, ties allowed.
 */
#ifndef STATS_INVERSIONS_H
#define STATS_INVERSIONS_H

#include <stddef.h>

/*
 * The probability of 0, 1, 2 … inversions (a larger value before a smaller
 * one) when all arrangements of a multiset are equally likely. `group` says
 * how many equal values there are of each distinct one, smallest first; their
 * order does not change the result. The array is the caller's to free, *len
 * its length: the pairs that are not tied, plus one. NULL when memory runs
 * out. Takes of the order of n^4 steps for n values: meant for n up to 60.
 *
 * The counts are the coefficients of the q-multinomial, which is a product of
 * q-binomials (MacMahon 1915; Andrews, The Theory of Partitions, 1976, chapter
 * 3), so the inversions are a sum of independent Mann-Whitney statistics:
 * those of each value against all smaller ones.
 */
double *inversions(const size_t *group, size_t ngroups, size_t *len);

#endif
