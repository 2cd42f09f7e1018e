/*
 * The median of whole numbers.
 */
#ifndef STATS_MEDIAN_H
#define STATS_MEDIAN_H

#include <stddef.h>
#include <stdint.h>

/*
 * The middle one of n values, n above 0; of an even number the mean of the
 * two in the middle, half a unit rounded up (towards plus infinity). Puts the
 * array in another order. Linear, whatever the values are: they are parted by
 * their bytes, from the highest down (a radix selection: Knuth, The Art of
 * Computer Programming, volume 3, 5.2.5 and 5.3.3).
 */
int32_t median(int32_t *values, size_t n);

#endif
