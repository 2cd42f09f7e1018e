/*
 * What there was with each person; see ledger.h. A contact's tags are a
 * small hash table of its own: all tags of an entry then lie near each other.
 */
#include <stdlib.h>

#include "../base/mem.h"
#include "ledgernote.h"

/* Places that are looked at together: as many as a cache line has. */
enum { BUCKET = 8 };

#define HAS(groups, group) (((groups) & VOCAB_BIT(group)) != 0)

void
ledger_start(struct ledger *l, struct circle *c, struct names *tags, struct diag *d)
{
	*l = (struct ledger){
		.circle = c, .diag = d, .taxa = { .names = tags, .vocab = c->motives.vocab },
		.key = hash_key_new()
	};
}

void
ledger_free(struct ledger *l)
{
	for (size_t i = 0; i < l->n; i++)
		free(l->accounts[i].uses);
	for (size_t i = 0; i < l->nnotes; i++) {
		free(l->notes[i].introducers);
		free(l->notes[i].card);
	}
	free(l->accounts);
	free(l->notes);
	free(l->sums);
	free(l->known);
	free(l->tags);
	taxa_free(&l->taxa);
	*l = (struct ledger){ 0 };
}

/* The account of that number; NULL when memory runs out. */
static struct ledger_account *
need_account(struct ledger *l, name_id id)
{
	if (id >= l->n) {
		if (!mem_grow(&l->accounts, &l->cap, (size_t)id + 1, sizeof(*l->accounts)))
			return NULL;
		memset(l->accounts + l->n, 0, (id + 1 - l->n) * sizeof(*l->accounts));
		l->n = (size_t)id + 1;
	}
	return &l->accounts[id];
}

/* The bucket in which a tag is looked for first among a contact's; the table is not empty. */
static inline struct ledger_use *
home(const struct ledger *l, const struct ledger_account *a, name_id tag)
{
	size_t hash = (size_t)hash_mix(tag ^ l->key.a, l->key.b);

	return &a->uses[hash & (a->size - 1) & ~(size_t)(BUCKET - 1)];
}

/*
 * The place of a tag among a contact's, or the free one where it belongs;
 * there is one. A bucket is filled from its beginning, and the next one takes
 * what it has no room for.
 */
static inline struct ledger_use *
probe(const struct ledger *l, const struct ledger_account *a, name_id tag)
{
	struct ledger_use *bucket = home(l, a, tag);

	for (;;) {
		size_t found = BUCKET, used = 0;

		/* always all of them: where it is cannot be foretold, and to guess is dear */
		for (size_t i = 0; i < BUCKET; i++)
			found = bucket[i].tag == tag ? i : found;
		if (found < BUCKET)
			return &bucket[found];
		for (size_t i = 0; i < BUCKET; i++)
			used += bucket[i].tag != NAME_NONE;
		if (used < BUCKET)
			return &bucket[used];
		bucket = bucket + BUCKET == a->uses + a->size ? a->uses : bucket + BUCKET;
	}
}

/* Twice as many places. */
static bool
grow_uses(const struct ledger *l, struct ledger_account *a)
{
	struct ledger_account old = *a;
	uint32_t size = old.size == 0 ? BUCKET : old.size * 2;
	struct ledger_use *uses = size == 0 ? NULL :
	    aligned_alloc(BUCKET * sizeof(*uses), size * sizeof(*uses));

	if (uses == NULL)
		return false;
	for (uint32_t i = 0; i < size; i++)
		uses[i] = (struct ledger_use){ NAME_NONE, 0 };
	a->uses = uses;
	a->size = size;
	for (uint32_t i = 0; i < old.size; i++)
		if (old.uses[i].tag != NAME_NONE)
			*probe(l, a, old.uses[i].tag) = old.uses[i];
	free(old.uses);
	return true;
}

/* Let a tag be the contact's, in one entry more or, of a card, none. */
static inline bool
add_use(const struct ledger *l, struct ledger_account *a, name_id tag, uint32_t entries)
{
	struct ledger_use *u = NULL;

	if (a->size > 0) {
		u = probe(l, a, tag);
		if (u->tag == tag) {
			u->entries += entries;
			return true;
		}
	}
	if (u == NULL || a->used >= a->size - a->size / 4) {
		if (!grow_uses(l, a))
			return false;
		u = probe(l, a, tag);
	}
	*u = (struct ledger_use){ tag, entries };
	a->used++;
	return true;
}

/* Count what waits the longest. */
static inline bool
count_oldest(struct ledger *l)
{
	struct ledger_wait *w = &l->waiting[l->first++ % LEDGER_WAITING];

	return add_use(l, &l->accounts[w->contact], w->tag, w->entries);
}

/*
 * Let a tag be the contact's, a little later: the tables of all contacts do
 * not fit a processor's cache, and what is fetched meanwhile costs nothing.
 */
static inline bool
count_later(struct ledger *l, name_id contact, name_id tag, uint32_t entries)
{
	const struct ledger_account *a = &l->accounts[contact];

	if (l->last - l->first == LEDGER_WAITING && !count_oldest(l))
		return false;
	if (a->size > 0)
		__builtin_prefetch(home(l, a, tag), 1);
	l->waiting[l->last++ % LEDGER_WAITING] = (struct ledger_wait){ contact, tag, entries };
	return true;
}

bool
ledger_finish(struct ledger *l)
{
	while (l->first != l->last)
		if (!count_oldest(l))
			return false;
	return true;
}

/* Learn what all tags that are new count as. */
static bool
learn_tags(struct ledger *l)
{
	/* looking for synonyms makes names */
	for (; l->nknown < names_count(l->taxa.names); l->nknown++) {
		name_id tag = (name_id)l->nknown;
		struct ledger_tag *known;

		if (!mem_grow(&l->known, &l->known_cap, l->nknown + 1, sizeof(*l->known)))
			return false;
		known = &l->known[tag];
		*known = (struct ledger_tag){ 0 };
		if (!taxon_counted(&l->taxa, tag, &known->counted) ||
		    !motives_groups(&l->circle->motives, tag, &known->groups))
			return false;
	}
	return true;
}

/*
 * The tags of an entry as they are counted, each once, into l->tags, and the
 * groups of all; the money in them to the contacts. SIZE_MAX when memory runs out.
 */
static inline size_t
take_tags(struct ledger *l, const struct entry *e, vocab_set *groups)
{
	size_t n = 0;

	if (!mem_grow(&l->tags, &l->tags_cap, e->ntags, sizeof(*l->tags)) ||
	    (l->nknown < names_count(l->taxa.names) && !learn_tags(l)))
		return SIZE_MAX;
	l->stamp++;
	for (size_t i = 0; i < e->ntags; i++) {
		const struct tag_use *use = &e->tags[i];
		const struct ledger_tag *known = &l->known[use->tag];
		struct ledger_tag *counted = &l->known[known->counted];

		*groups |= known->groups;
		if (counted->stamp != l->stamp)
			l->tags[n++] = known->counted;
		counted->stamp = l->stamp;
		if (use->value.ptr != NULL && HAS(known->groups, LEXICON_REVENUE) &&
		    e->kind == ENTRY_DATED && !ledgernote_money(l, e, use))
			return SIZE_MAX;
	}
	return n;
}

static void
become_customer(struct ledger_account *a, const struct entry *e)
{
	if (e->kind == ENTRY_CARD)
		a->customer_card = true;
	else if (a->customer.precision == DATE_NONE || e->date.first < a->customer.first ||
	    (e->date.first == a->customer.first && e->date.precision > a->customer.precision))
		a->customer = e->date;
}

bool
ledger_entry(struct ledger *l, const struct entry *e)
{
	bool card = e->kind == ENTRY_CARD;
	vocab_set groups = 0;
	size_t n;

	if (e->ncontacts == 0 || (!card && !circle_counts(l->circle, e)))
		return true;
	for (size_t i = 0; i < e->ncontacts; i++)
		if (need_account(l, e->contacts[i]) == NULL)
			return false;
	n = take_tags(l, e, &groups);
	if (n == SIZE_MAX)
		return false;
	for (size_t i = 0; i < e->ncontacts; i++) {
		struct ledger_account *a = &l->accounts[e->contacts[i]];

		for (size_t t = 0; t < n && !l->no_uses; t++)
			if (!count_later(l, e->contacts[i], l->tags[t], !card))
				return false;
		if (HAS(groups, LEXICON_CUSTOMER))
			become_customer(a, e);
		if (e->nintroducers > 0 && !ledgernote_introduce(l, a, e, e->contacts[i]))
			return false;
	}
	return true;
}

const struct ledger_account *
ledger_account(const struct ledger *l, name_id contact)
{
	static const struct ledger_account none = { .size = 0 };

	return contact < l->n ? &l->accounts[contact] : &none;
}
