/*
 * Intervals of proportions; see proportion.h.
 */
#include <math.h>

#include "normal.h"
#include "proportion.h"

struct proportion_interval
proportion_wilson(double part, double total)
{
	double zz = NORMAL_975 * NORMAL_975, p = part / total;
	double middle = part + zz / 2;
	double half = NORMAL_975 * sqrt(part * (1 - p) + zz / 4);
	struct proportion_interval i = { (middle - half) / (total + zz),
	    (middle + half) / (total + zz) };

	/* of none, and of all, one end is known exactly: rounding must not move it */
	if (!(part > 0))
		i.low = 0;
	if (!(part < total))
		i.high = 1;
	return i;
}

struct proportion_interval
proportion_difference(double part1, double total1, double part2, double total2)
{
	double p1 = part1 / total1, p2 = part2 / total2;
	struct proportion_interval one = proportion_wilson(part1, total1);
	struct proportion_interval two = proportion_wilson(part2, total2);

	return (struct proportion_interval){
		p1 - p2 - hypot(p1 - one.low, two.high - p2),
		p1 - p2 + hypot(one.high - p1, p2 - two.low)
	};
}
