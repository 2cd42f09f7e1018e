/*
 * The normal distribution: the quantile that intervals of 95 % are made with.
 */
#ifndef STATS_NORMAL_H
#define STATS_NORMAL_H

/* The quantile of 0.975. */
#define NORMAL_975 1.959963984540054

#endif
