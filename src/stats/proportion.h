/*
 * Proportions and what may be said of them: pure functions on numbers, no
 * I/O, no state. A proportion is how many of `total`, above 0, are `part`, 0 to total.
 */
#ifndef STATS_PROPORTION_H
#define STATS_PROPORTION_H

struct proportion_interval {
	double low, high;
};

/*
 * The score interval of 95 % confidence, without a correction for continuity
 * (Wilson 1927; method 3 of Newcombe, Statistics in Medicine 17, 1998, pages
 * 857 to 872). Within 0 and 1, and wide where total is small.
 */
struct proportion_interval proportion_wilson(double part, double total);

/*
 * The interval of 95 % confidence of the difference of two proportions that
 * do not depend on each other, the first less the second, from the score
 * interval of each (method 10 of Newcombe, Statistics in Medicine 17, 1998, pages
 * 873 to 890). Within -1 and 1.
 */
struct proportion_interval proportion_difference(double part1, double total1, double part2,
    double total2);

#endif
