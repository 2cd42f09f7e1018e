/*
 * A line of numbers as a line of small bars.
 */
#ifndef TABLE_SPARK_H
#define TABLE_SPARK_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/mem.h"

/*
 * Append one of ▁▂▃▄▅▆▇█ (U+2581 to U+2588) for each value: the lowest bar for
 * the least value, the highest for the greatest, so that it shows the shape
 * and not the size. Values that are all the same are bars of half height, or
 * of the lowest when they are 0. A value that is not finite is missing: a
 * blank. False when memory runs out.
 */
bool spark_add(struct buf *, const double *values, size_t n);

#endif
