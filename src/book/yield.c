/*
 * The days of contact and of orders; see yield.h. The days of a contact are
 * linked in one array of all.
 */
#include <stdlib.h>
#include <string.h>

#include "../base/mem.h"
#include "../journal/money.h"
#include "yield.h"

void
yield_free(struct yield *y)
{
	free(y->people);
	free(y->days);
	*y = (struct yield){ 0 };
}

/* The person of that number; NULL when memory runs out. */
static struct yield_person *
need_person(struct yield *y, name_id id)
{
	if (id >= y->n) {
		if (!mem_grow(&y->people, &y->cap, (size_t)id + 1, sizeof(*y->people)))
			return NULL;
		memset(y->people + y->n, 0, (id + 1 - y->n) * sizeof(*y->people));
		y->n = (size_t)id + 1;
	}
	return &y->people[id];
}

/* Put a day before those of a list, unless that begins with the same one. */
static bool
add_day(struct yield *y, uint32_t *head, day_t day, uint32_t of)
{
	if (*head != 0 && y->days[*head - 1].day == day && y->days[*head - 1].of == of)
		return true;
	if (y->ndays >= UINT32_MAX ||
	    !mem_grow(&y->days, &y->days_cap, y->ndays + 1, sizeof(*y->days)))
		return false;
	y->days[y->ndays++] = (struct yield_day){ day, of, *head };
	*head = (uint32_t)y->ndays;
	return true;
}

/* The day of an order; more on one day are one. */
static bool
add_order(struct yield *y, uint32_t *head, day_t day)
{
	if (*head != 0 && y->days[*head - 1].day == day)
		return true;
	return add_day(y, head, day, y->orders);
}

/* A day of contact for its own sake, once for each who made it. */
static bool
add_free(struct yield *y, uint32_t *head, day_t day)
{
	if (y->makers == NULL || y->makers->n == 0)
		return add_day(y, head, day, YIELD_NOBODY);
	for (size_t i = 0; i < y->makers->n; i++)
		if (!add_day(y, head, day, y->makers->of[i]))
			return false;
	return true;
}

/*
 * Whether an entry with a tag of group revenue is an order. When all of these
 * have amounts below zero, money went back, and it is none. False when memory
 * runs out.
 */
static bool
find_order(struct yield *y, const struct entry *e, bool *is_order)
{
	vocab_set groups;
	struct money m;

	*is_order = false;
	for (size_t i = 0; i < e->ntags && !*is_order; i++) {
		struct slice value = e->tags[i].value;

		if (!motives_groups(y->motives, e->tags[i].tag, &groups))
			return false;
		*is_order = (groups & VOCAB_BIT(LEXICON_REVENUE)) != 0 && (value.ptr == NULL ||
		    money_parse(value, &m) != MONEY_FOUND || m.cents >= 0);
	}
	return true;
}

bool
yield_entry(struct yield *y, const struct entry *e)
{
	bool is_free, is_order = false;
	day_t day = e->date.first;
	size_t kept;
	vocab_set groups;

	if (e->kind != ENTRY_DATED || e->date.precision != DATE_DAY || day > y->today)
		return true;
	if (!y->any || day > y->last)
		y->last = day;
	y->any = true;
	if (e->ncontacts == 0)
		return true;
	if (!motives_entry(y->motives, e, &groups))
		return false;
	is_free = motive_of_groups(groups) == MOTIVE_FREE;
	if ((groups & VOCAB_BIT(LEXICON_REVENUE)) != 0 && !find_order(y, e, &is_order))
		return false;
	if (is_free && y->makers != NULL && !makers_entry(y->makers, e))
		return false;
	kept = y->ndays;
	for (size_t i = 0; i < e->ncontacts; i++) {
		struct yield_person *p = need_person(y, e->contacts[i]);

		if (p == NULL || (is_free && !add_free(y, &p->free, day)) ||
		    (is_order && !add_order(y, &p->orders, day)))
			return false;
		p->first = p->met && p->first < day ? p->first : day;
		p->met = true;
	}
	/* as many numbers as days at the most */
	y->orders += is_order && y->ndays > kept;
	return true;
}

static int
by_day(const void *a, const void *b)
{
	const struct yield_day *x = a, *y = b;

	if (x->day != y->day)
		return x->day < y->day ? -1 : 1;
	return (x->of > y->of) - (x->of < y->of);
}

bool
yield_days(const struct yield *y, uint32_t head, struct yield_day **days, size_t *cap, size_t *n)
{
	size_t count = 0, kept = 0;
	bool ordered = true;

	for (uint32_t at = head; at != 0; at = y->days[at - 1].next)
		count++;
	*n = 0;
	if (!mem_grow(days, cap, count, sizeof(**days)))
		return false;
	/* a journal is mostly in order, and the list the other way round */
	for (uint32_t at = head; at != 0; at = y->days[at - 1].next)
		(*days)[count - ++*n] = y->days[at - 1];
	for (size_t i = 1; i < *n && ordered; i++)
		ordered = by_day(&(*days)[i - 1], &(*days)[i]) < 0;
	if (ordered)
		return true;
	qsort(*days, *n, sizeof(**days), by_day);
	for (size_t i = 0; i < *n; i++)
		if (i == 0 || by_day(&(*days)[kept - 1], &(*days)[i]) != 0)
			(*days)[kept++] = (*days)[i];
	*n = kept;
	return true;
}
