/*
 * The order of a journal that is arranged anew; see arrangeparts.h. Units that
 * have the same date, or are of the same contact, come together: where the first of
 * them stands, or sorted.
 */
#include <stdlib.h>

#include "arrangeparts.h"

static int
by_rank(const void *a, const void *b)
{
	const struct unit *const *x = a, *const *y = b;

	if ((*x)->rank != (*y)->rank)
		return (*x)->rank < (*y)->rank ? -1 : 1;
	return ((*x)->number > (*y)->number) - ((*x)->number < (*y)->number);
}

int
arrange_compare_dates(const struct unit *x, const struct unit *y)
{
	bool no_x = x->date.precision == DATE_NONE, no_y = y->date.precision == DATE_NONE;

	if (no_x != no_y)
		return no_x ? -1 : 1;
	if (x->date.first != y->date.first)
		return x->date.first < y->date.first ? -1 : 1;
	return (int)x->date.precision - (int)y->date.precision;
}

static int
by_date(const void *a, const void *b)
{
	const struct unit *const *x = a, *const *y = b;
	int order = arrange_compare_dates(*x, *y);

	return order != 0 ? order : ((*x)->number > (*y)->number) - ((*x)->number < (*y)->number);
}

/* Those of nobody come first; of each person, cards do. */
static int
by_contact(const void *a, const void *b)
{
	const struct unit *const *x = a, *const *y = b;
	int order = slice_compare((*x)->shown, (*y)->shown);

	if (order != 0)
		return order;
	if (((*x)->kind == UNIT_CARD) != ((*y)->kind == UNIT_CARD))
		return (*x)->kind == UNIT_CARD ? -1 : 1;
	return ((*x)->number > (*y)->number) - ((*x)->number < (*y)->number);
}

/* The same, and by date. */
static int
by_contact_and_date(const void *a, const void *b)
{
	const struct unit *const *x = a, *const *y = b;
	int order = slice_compare((*x)->shown, (*y)->shown);

	if (order != 0)
		return order;
	if (((*x)->kind == UNIT_CARD) != ((*y)->kind == UNIT_CARD))
		return (*x)->kind == UNIT_CARD ? -1 : 1;
	return by_date(a, b);
}

/* Bring together what comes together when it is sorted, where the first of each stands. */
static void
gather(struct unit **list, size_t n, int (*order)(const void *, const void *), bool contacts)
{
	size_t start = 0, least;

	qsort(list, n, sizeof(struct unit *), order);
	for (size_t i = 0; i < n; i = start) {
		least = list[i]->number;
		for (start = i; start < n && (contacts ? slice_equal(list[start]->shown, list[i]->shown) :
		    arrange_compare_dates(list[start], list[i]) == 0); start++)
			if (list[start]->number < least)
				least = list[start]->number;
		/* those of nobody stay first, cards before the rest of their person */
		for (size_t k = i; k < start; k++) {
			bool card = list[k]->kind == UNIT_CARD;

			list[k]->rank = list[k]->shown.len == 0 && contacts ? 0 : 2 * least + (contacts && !card) + 1;
		}
	}
	qsort(list, n, sizeof(struct unit *), by_rank);
}

struct unit **
arrange_ordered(struct arrangement *a, size_t *n)
{
	struct unit **list = malloc((a->n + 1) * sizeof(*list));
	bool contacts = a->by == ARRANGE_BY_CONTACT, sort = a->options->sort;

	*n = 0;
	for (size_t i = 0; i < a->n && list != NULL; i++)
		if (a->units[i].kind == UNIT_ENTRY || a->units[i].kind == UNIT_BLOCK ||
		    (contacts && a->units[i].kind == UNIT_CARD))
			list[(*n)++] = &a->units[i];
	if (list == NULL || *n == 0)
		return list;
	if (contacts && sort)
		qsort(list, *n, sizeof(struct unit *), by_contact_and_date);
	else if (contacts)
		gather(list, *n, by_contact, true);
	else if (sort)
		qsort(list, *n, sizeof(struct unit *), by_date);
	else if (a->by == ARRANGE_BY_DATE)
		gather(list, *n, by_date, false);
	return list;
}
