/*
 * The binomial distribution; see binomial.h.
 */
#include <math.h>

#include "binomial.h"

/* Steps of the fraction: of the order of the root of a + b are needed. */
enum { MAX_STEPS = 1000000 };

/* What stands for 0 where Lentz divides. */
static const double tiny = 1e-300;

static const double precise = 3e-16;

static double
not_zero(double x)
{
	return fabs(x) < tiny ? tiny : x;
}

/* The continued fraction of I_x(a, b). */
static double
fraction(double a, double b, double x)
{
	double c = 1, d = 1 / not_zero(1 - (a + b) * x / (a + 1)), f = d, change;

	for (int i = 1; i < MAX_STEPS; i++) {
		double m = i, at = a + 2 * m;
		double even = m * (b - m) * x / ((at - 1) * at);
		double odd = -(a + m) * (a + b + m) * x / (at * (at + 1));

		d = 1 / not_zero(1 + even * d);
		c = not_zero(1 + even / c);
		f *= c * d;
		d = 1 / not_zero(1 + odd * d);
		c = not_zero(1 + odd / c);
		change = c * d;
		f *= change;
		if (fabs(change - 1) <= precise)
			break;
	}
	return f;
}

double
binomial_beta(double a, double b, double x)
{
	double front;

	if (x <= 0)
		return 0;
	if (x >= 1)
		return 1;
	front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x));
	if (x < (a + 1) / (a + b + 2))
		return front * fraction(a, b, x) / a;
	return 1 - front * fraction(b, a, 1 - x) / b;
}

double
binomial_coin(uint64_t k, uint64_t n)
{
	return k == 0 ? 1 : binomial_beta((double)k, (double)(n - k) + 1, 0.5);
}

/*
 * The odds x / (1 - x) at which I_x(a, b) is p. Halved by the odds' logarithm, so
 * that neither end loses digits.
 */
static double
odds_at(double a, double b, double p)
{
	double low = -700, high = 700;

	for (int i = 0; i < 200 && high - low > precise; i++) {
		double middle = (low + high) / 2;

		if (middle <= low || middle >= high)
			break;
		if (binomial_beta(a, b, 1 / (1 + exp(-middle))) < p)
			low = middle;
		else
			high = middle;
	}
	return exp((low + high) / 2);
}

struct binomial_odds
binomial_interval(uint64_t k, uint64_t n)
{
	double yes = (double)k, no = (double)(n - k), out = (1 - BINOMIAL_CONFIDENCE) / 2;

	return (struct binomial_odds){
		k == 0 ? 0 : odds_at(yes, no + 1, out),
		k == n ? INFINITY : odds_at(yes + 1, no, 1 - out),
	};
}
