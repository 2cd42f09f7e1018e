/*
 * The part of a tally that counts contacts; see people.h.
 *
 * A contact counts once in a period under each tag that it got in that
 * period's entries, and under those of its card. What a journal says later
 * may lie earlier, and a card may come last: so people are only counted when
 * all was read.
 */
#include <stdlib.h>

#include "../base/mem.h"
#include "people.h"
#include "vocab.h"

/* In `met`: the person was there in the period, whatever the tags. */
enum { THERE = 0 };

static bool
add_key(struct tally *t, uint32_t key)
{
	for (size_t i = 0; i < t->nkeys && t->nkeys < 64; i++)
		if (t->keys[i] == key)
			return true;
	if (!mem_grow(&t->keys, &t->keys_cap, t->nkeys + 1, sizeof(*t->keys)))
		return false;
	t->keys[t->nkeys++] = key;
	return true;
}

/* The keys that the entry's tags count under, plus 1; more than 64 may repeat. */
static bool
gather_keys(struct tally *t, const struct entry *e)
{
	t->nkeys = 0;
	for (size_t i = 0; i < e->ntags; i++) {
		name_id tag, above;

		if (!taxon_counted(&t->taxa, e->tags[i].tag, &tag))
			return false;
		if (t->options.groups) {
			vocab_set groups = vocab_groups(t->options.vocab,
			    names_key(t->taxa.names, tag));

			for (uint32_t g = 0; groups != 0; g++, groups >>= 1)
				if ((groups & 1) != 0 && !add_key(t, g + 1))
					return false;
			continue;
		}
		for (; tag != NAME_NONE; tag = above)
			if (!add_key(t, tag + 1) || !taxon_parent(&t->taxa, tag, &above))
				return false;
	}
	return true;
}

bool
people_card(struct tally *t, const struct entry *e)
{
	if (!gather_keys(t, e))
		return false;
	for (size_t i = 0; i < e->ncontacts; i++)
		for (size_t k = 0; k < t->nkeys; k++)
			if (cells_at(&t->cards, (struct cell_key){ 0, t->keys[k], e->contacts[i] }) == NULL)
				return false;
	return true;
}

/* The cell's day is the earliest that it was told. */
static bool
earliest(struct cells *cells, struct cell_key key, day_t day)
{
	struct cell_entry *e = cells_at(cells, key);

	if (e == NULL)
		return false;
	/* b says that there is a day in a */
	if (e->b == 0 || day < e->a)
		e->a = day;
	e->b = 1;
	return true;
}

bool
people_met(struct tally *t, const struct entry *e)
{
	for (size_t i = 0; i < e->ncontacts; i++)
		if (!earliest(&t->people, (struct cell_key){ 0, e->contacts[i], 0 }, e->date.first))
			return false;
	return true;
}

bool
people_entry(struct tally *t, const struct entry *e)
{
	int32_t period = t->period.number;
	day_t day = date_last(e->date);

	if (!gather_keys(t, e))
		return false;
	for (size_t i = 0; i < e->ncontacts; i++) {
		if (!earliest(&t->met, (struct cell_key){ period, THERE, e->contacts[i] }, day))
			return false;
		for (size_t k = 0; k < t->nkeys; k++)
			if (!earliest(&t->met, (struct cell_key){ period, t->keys[k], e->contacts[i] },
			    day))
				return false;
	}
	return true;
}

/* A contact and a key of its card. */
struct card_key {
	uint32_t contact, key;
};

static int
by_contact(const void *a, const void *b)
{
	const struct card_key *x = a, *y = b;

	if (x->contact != y->contact)
		return x->contact < y->contact ? -1 : 1;
	return x->key < y->key ? -1 : x->key > y->key;
}

static struct card_key *
sorted_cards(const struct tally *t, size_t *n)
{
	struct card_key *list = malloc((t->cards.used + 1) * sizeof(*list));

	*n = 0;
	if (list == NULL)
		return NULL;
	for (size_t i = 0; i < t->cards.size; i++)
		if (t->cards.list[i].used)
			list[(*n)++] = (struct card_key){
				t->cards.list[i].key.z, t->cards.list[i].key.y
			};
	if (*n > 0)
		qsort(list, *n, sizeof(*list), by_contact);
	return list;
}

/* Whether the people of this period's cell count: all, or those who were new in it. */
static bool
counts(struct tally *t, const struct cell_entry *e, day_t *met)
{
	const struct cell_entry *first;
	struct period period;

	*met = (day_t)e->a;
	if (t->options.what == TALLY_CONTACTS)
		return true;
	/* everybody who has an entry was met (people_met): found, and nothing is made */
	first = cells_at(&t->people, (struct cell_key){ 0, e->key.z, 0 });
	period = period_of_day(t->options.unit, (day_t)first->a);
	if (t->options.ever)
		*met = (day_t)first->a;
	return period.number == e->key.x || t->options.ever;
}

/* The period in which a contact of the cell counts. */
static struct period
counted_in(struct tally *t, const struct cell_entry *e)
{
	const struct cell_entry *first;

	if (t->options.what == TALLY_NEW && t->options.ever) {
		first = cells_at(&t->people, (struct cell_key){ 0, e->key.z, 0 });
		return period_of_day(t->options.unit, (day_t)first->a);
	}
	return (struct period){ t->options.unit, e->key.x };
}

/* One more under a key in a period. */
static bool
count_one(struct tally *t, struct period period, uint32_t key, day_t met)
{
	struct cell_entry *e = cells_at(&t->counts, (struct cell_key){ period.number, key, 0 });

	if (e == NULL)
		return false;
	e->a++;
	e->b += met <= period_to_date(period, t->options.today);
	return true;
}

/* Give those who were there in a period the keys of their cards. */
static bool
add_cards(struct tally *t, struct cells *all)
{
	size_t n;
	struct card_key *list = sorted_cards(t, &n);
	bool ok = list != NULL;

	for (size_t i = 0; i < t->met.size && ok; i++) {
		const struct cell_entry *e = &t->met.list[i];
		size_t low = 0, high = n;

		if (!e->used)
			continue;
		ok = earliest(all, e->key, (day_t)e->a);
		if (e->key.y != THERE)
			continue;
		while (low < high) {
			size_t mid = low + (high - low) / 2;

			if (list[mid].contact < e->key.z)
				low = mid + 1;
			else
				high = mid;
		}
		for (; ok && low < n && list[low].contact == e->key.z; low++)
			ok = earliest(all, (struct cell_key){ e->key.x, list[low].key, e->key.z },
			    (day_t)e->a);
	}
	free(list);
	return ok;
}

/*
 * With --ever a contact's keys of all periods fall into one, and count once.
 */
static bool
fold_periods(struct tally *t, struct cells *all)
{
	struct cells folded = { 0 };
	bool ok = true;

	for (size_t i = 0; i < all->size && ok; i++) {
		const struct cell_entry *e = &all->list[i];
		day_t met;

		if (!e->used || !counts(t, e, &met))
			continue;
		ok = earliest(&folded, (struct cell_key){ counted_in(t, e).number, e->key.y,
		    e->key.z }, met);
	}
	cells_free(all);
	*all = folded;
	return ok;
}

/* Mark in `there` (b = 2) those of whom a period says more than that they were there. */
static bool
mark_tagged(struct cells *all)
{
	for (size_t i = 0; i < all->size; i++) {
		struct cell_key k = all->list[i].key;
		struct cell_entry *e;

		if (!all->list[i].used || k.y == THERE)
			continue;
		k.y = THERE;
		e = cells_at(all, k);
		if (e == NULL)
			return false;
		e->b = 2;
	}
	return true;
}

bool
people_count(struct tally *t)
{
	struct cells all = { 0 };
	bool ok = add_cards(t, &all) && fold_periods(t, &all) && mark_tagged(&all);

	for (size_t i = 0; i < all.size && ok; i++) {
		const struct cell_entry *e = &all.list[i];

		if (!e->used || (e->key.y == THERE && (e->b == 2 || !t->options.untagged)))
			continue;
		ok = count_one(t, (struct period){ t->options.unit, e->key.x }, e->key.y,
		    (day_t)e->a);
	}
	cells_free(&all);
	return ok;
}
