/*
 * The vital few; see pareto.h. The sums of a journal are put in order once,
 * and cut into groups.
 */
#include <stdlib.h>
#include <string.h>

#include "../base/mem.h"
#include "pareto.h"

/* A sum with what names are ordered by. */
struct line {
	struct revenue_sum sum;
	struct slice key;
};

static bool
is_special(const struct revenue_sum *s)
{
	return s->contact == REVENUE_NOBODY || s->contact == REVENUE_SHARED;
}

static int
by_group(const struct revenue_sum *a, const struct revenue_sum *b)
{
	if (a->period != b->period)
		return a->period < b->period ? -1 : 1;
	return memcmp(a->currency, b->currency, sizeof(a->currency));
}

static int
by_rank(const void *a, const void *b)
{
	const struct line *x = a, *y = b;
	int order = by_group(&x->sum, &y->sum);

	if (order != 0)
		return order;
	/* what is nobody's comes last */
	if (is_special(&x->sum) != is_special(&y->sum))
		return is_special(&x->sum) ? 1 : -1;
	if (x->sum.cents != y->sum.cents)
		return x->sum.cents > y->sum.cents ? -1 : 1;
	return slice_compare(x->key, y->key);
}

/* Put the sums in order; false when memory runs out. */
static bool
sort_sums(struct revenue_sum *sums, size_t n, const struct names *contacts)
{
	struct line *lines = malloc((n + 1) * sizeof(*lines));

	if (lines == NULL)
		return false;
	for (size_t i = 0; i < n; i++)
		lines[i] = (struct line){ sums[i], is_special(&sums[i]) ? SLICE("") :
		    names_key(contacts, sums[i].contact) };
	if (n > 1)
		qsort(lines, n, sizeof(*lines), by_rank);
	for (size_t i = 0; i < n; i++)
		sums[i] = lines[i].sum;
	free(lines);
	return true;
}

/* How many of the customers are needed for so many percent of all that they brought. */
static size_t
needed(const struct pareto_group *g, int share)
{
	__int128_t sum = 0, enough = (__int128_t)g->total * share;
	size_t k = 0;

	while (k < g->customers && sum * 100 < enough)
		sum += g->sums[k++].cents;
	return k;
}

/* Count one of the group's sums; false when that is too much. */
static bool
count(struct pareto_group *g, const struct revenue_sum *s)
{
	if (s->contact == REVENUE_NOBODY) {
		g->nobody = s->cents;
		return true;
	}
	if (s->contact == REVENUE_SHARED) {
		g->shared = s->cents;
		return true;
	}
	g->n++;
	g->customers += s->cents > 0;
	return !__builtin_add_overflow(s->cents > 0 ? g->total : g->rest, s->cents,
	    s->cents > 0 ? &g->total : &g->rest);
}

/* Cut the sums into groups. False after a message. */
static bool
make_groups(struct pareto *p, size_t n, enum period_unit unit, struct diag *d)
{
	struct pareto_group *g = NULL;

	for (size_t i = 0; i < n; i++) {
		const struct revenue_sum *s = &p->sums[i];

		if (i == 0 || by_group(s - 1, s) != 0) {
			if (!mem_grow(&p->groups, &p->cap, p->n + 1, sizeof(*p->groups))) {
				diag_memory(d);
				return false;
			}
			g = &p->groups[p->n++];
			*g = (struct pareto_group){ .period = { unit, s->period }, .sums = s };
			memcpy(g->currency, s->currency, sizeof(g->currency));
		}
		if (!count(g, s)) {
			diag_error(d, NOWHERE, "the sum of all %s gets too large: "
			    "92 quadrillion is the most",
			    g->currency[0] != '\0' ? g->currency : "that name no currency");
			return false;
		}
	}
	return true;
}

bool
pareto_make(struct pareto *p, const struct revenue *r, int share, const struct names *contacts,
    struct diag *d)
{
	size_t n;

	p->sums = revenue_sums(r, &n);
	if (p->sums == NULL || !sort_sums(p->sums, n, contacts)) {
		diag_memory(d);
		return false;
	}
	if (!make_groups(p, n, r->options.unit, d))
		return false;
	for (size_t i = 0; i < p->n; i++) {
		struct pareto_group *g = &p->groups[i];

		g->shares = g->customers >= PARETO_FEWEST;
		g->few = g->shares ? needed(g, share) : g->customers;
	}
	return true;
}

void
pareto_free(struct pareto *p)
{
	free(p->groups);
	free(p->sums);
	*p = (struct pareto){ 0 };
}

uint64_t
pareto_part(int64_t part, int64_t whole, uint64_t scale)
{
	return (uint64_t)((__uint128_t)part * scale / (__uint128_t)whole);
}
