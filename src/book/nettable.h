/*
 * Introductions as the tables that relnet prints: the people, what they are
 * in all, and how generation follows upon generation.
 */
#ifndef BOOK_NETTABLE_H
#define BOOK_NETTABLE_H

#include <stdbool.h>

#include "../base/out.h"
#include "../table/layout.h"
#include "netlist.h"

struct nettable {
	enum layout layout;
	bool safe;
	int cohort;			/* the year that the people are of; 0: any */
};

/* All three print; false when memory runs out. */

/*
 * A row for each person: `contact introduced_by also_by first customer depth
 * generations direct descendants customers_direct customers_below
 * revenue_direct revenue_below`. For people, in the layouts TABLE and MD, fewer,
 * and what they are in all in lines below.
 */
bool nettable_people(const struct nettable *, const struct network *, const struct netlist *,
    struct out *);

/* One row: `people customers introducers bringers descendants customers_below revenue_below`. */
bool nettable_total(const struct nettable *, const struct network *, const struct netlist *,
    struct out *);

/* A row for each generation: `generation people too_short undated known next ratio`. */
bool nettable_generations(const struct nettable *, const struct network *, struct out *);

#endif
