/*
 * Small bars for each line of values, side by side over the periods; each
 * line has a scale of its own, from 0 to its highest.
 */
#ifndef PLOT_SPARK_H
#define PLOT_SPARK_H

#include <stdbool.h>

#include "periods.h"
#include "picture.h"

/* Draw. False when memory runs out. */
bool spark_text(struct periods *, const struct picture *);
bool spark_svg(struct periods *, const struct picture *);

/* The place of the highest value of those that are there, or n when there is none. */
size_t spark_highest(const double *values, size_t n);

/* The place of the last value, or n when it is not there. */
size_t spark_last(const double *values, size_t n);

/* The greatest distance from 0. */
double spark_most(const double *values, size_t n);

#endif
