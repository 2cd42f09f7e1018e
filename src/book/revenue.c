/*
 * Who brought how much; see revenue.h. What a tag says is found out once, when
 * it is first met, so that an entry without anything to count costs one look
 * at each of its tags.
 */
#include <stdlib.h>

#include "../base/mem.h"
#include "payment.h"
#include "revenue.h"

enum { SAYS_MONEY = 1, SAYS_UNPLANNED = 2, SAYS_TROUBLE = 4, SAYS_PRAISE = 8, SAYS_WORTH = 16 };
enum { NOTES = SAYS_TROUBLE | SAYS_PRAISE | SAYS_WORTH };

/* What counters of a contact count: trouble and praise; worth; worth on the card. */
enum { OF_FEELING, OF_WORTH, OF_CARD };

static const struct { int group; uint8_t says; } meanings[] = {
	{ LEXICON_REVENUE, SAYS_MONEY }, { LEXICON_UNPLANNED, SAYS_UNPLANNED },
	{ LEXICON_TROUBLE, SAYS_TROUBLE }, { LEXICON_PRAISE, SAYS_PRAISE },
};

void
revenue_start(struct revenue *r, const struct revenue_options *o, struct circle *c,
    struct names *tags, struct diag *d)
{
	*r = (struct revenue){
		.options = *o, .circle = c, .diag = d,
		.taxa = { .names = tags, .vocab = c->motives.vocab }
	};
}

void
revenue_free(struct revenue *r)
{
	taxa_free(&r->taxa);
	free(r->said);
	free(r->amounts);
	cells_free(&r->sums);
	cells_free(&r->notes);
	*r = (struct revenue){ 0 };
}

/* Whether a tag, in its compared form, says own worth. */
static bool
is_worth(struct slice key)
{
	/* those words of group quality that mean it, in both languages */
	static const char *const words[] = {
		"omdatjehetwaardbent", "omdat-je-het-waard-bent", "worthit", "worth-it"
	};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		struct slice word = slice_from(words[i]);

		if (slice_starts(key, word) && (key.len == word.len || key.ptr[word.len] == '/'))
			return true;
	}
	return false;
}

/* Find out what all tags say that are new. */
static bool
learn_tags(struct revenue *r)
{
	/* looking for synonyms makes names */
	for (; r->nsaid < names_count(r->taxa.names); r->nsaid++) {
		name_id tag = (name_id)r->nsaid, counted;
		vocab_set groups;
		uint8_t says = 0;

		if (!mem_grow(&r->said, &r->said_cap, r->nsaid + 1, sizeof(*r->said)) ||
		    !motives_groups(&r->circle->motives, tag, &groups) ||
		    !taxon_counted(&r->taxa, tag, &counted))
			return false;
		for (size_t i = 0; i < sizeof(meanings) / sizeof(meanings[0]); i++)
			if ((groups & VOCAB_BIT(meanings[i].group)) != 0)
				says |= meanings[i].says;
		if (is_worth(names_key(r->taxa.names, tag)) ||
		    is_worth(names_key(r->taxa.names, counted)))
			says |= SAYS_WORTH;
		r->said[tag] = says;
	}
	return true;
}

/* Add to a sum, which stays as it was when it would get too large. */
static bool
add(int64_t *sum, int64_t more)
{
	int64_t both;
	bool fits = !__builtin_add_overflow(*sum, more, &both);

	if (fits)
		*sum = both;
	return fits;
}

/* An amount alone, or a sum with it, is beyond what is kept. */
static bool
too_large(const struct revenue *r, const struct entry *e, const struct tag_use *use)
{
	struct place at = { .file = e->file, .line = e->line };
	struct slice tag = use == NULL ? SLICE("") : names_text(r->taxa.names, use->tag);

	if (use == NULL)
		diag_error(r->diag, at, "a sum gets too large: 92 quadrillion is the most");
	else
		diag_error(r->diag, at, "'#%.*s=%.*s' is too large: 92 quadrillion is the most",
		    DIAG_SLICE(tag), DIAG_SLICE(use->value));
	return false;
}

static bool
no_memory(const struct revenue *r)
{
	diag_memory(r->diag);
	return false;
}

/* The letters of a currency as a number, in their order; 0 for none. */
static uint32_t
code_number(const char code[4])
{
	return (uint32_t)code[0] << 16 | (uint32_t)code[1] << 8 | (uint32_t)code[2];
}

/* Put money to the entry's amount of that currency. */
static bool
keep_amount(struct revenue *r, const struct entry *e, const struct money *m)
{
	uint32_t currency = code_number(m->currency);
	size_t i = 0;

	while (i < r->namounts && r->amounts[i].currency != currency)
		i++;
	if (i == r->namounts) {
		if (!mem_grow(&r->amounts, &r->amounts_cap, i + 1, sizeof(*r->amounts)))
			return no_memory(r);
		r->amounts[r->namounts++] = (struct revenue_amount){ .currency = currency };
	}
	r->amounts[i].order |= m->cents > 0;
	return add(&r->amounts[i].cents, m->cents) || too_large(r, e, NULL);
}

/* All money of an entry, by currency. */
static bool
read_amounts(struct revenue *r, const struct entry *e)
{
	r->namounts = 0;
	for (size_t i = 0; i < e->ntags; i++) {
		const struct tag_use *use = &e->tags[i];
		enum money_status status;
		struct money m;

		if (use->value.ptr == NULL || (r->said[use->tag] & SAYS_MONEY) == 0)
			continue;
		status = payment_read(e, use, r->taxa.names, r->diag, &m);
		if (status == MONEY_RANGE)
			return too_large(r, e, use);
		if (status == MONEY_FOUND && !keep_amount(r, e, &m))
			return false;
	}
	return true;
}

/* Add an amount to a contact's sum; `orders` is what it adds to both counts. */
static bool
pay(struct revenue *r, const struct entry *e, struct cell_key key, int64_t cents, int64_t orders)
{
	struct cell_entry *sum = cells_at(&r->sums, key);

	if (sum == NULL)
		return no_memory(r);
	sum->b += orders;
	return add(&sum->a, cents) || too_large(r, e, NULL);
}

/* Let everybody in the entry have all of its money. */
static bool
pay_all(struct revenue *r, const struct entry *e, int32_t period, bool unplanned)
{
	for (size_t i = 0; i < r->namounts; i++) {
		const struct revenue_amount *a = &r->amounts[i];
		struct cell_key key = { period, REVENUE_NOBODY, a->currency };
		int64_t orders = a->order ? (int64_t)1 << 32 | unplanned : 0, again;

		for (size_t k = 0; k < e->ncontacts; k++) {
			key.y = e->contacts[k];
			if (!pay(r, e, key, a->cents, orders))
				return false;
		}
		if (e->ncontacts == 1)
			continue;
		again = a->cents;
		if (e->ncontacts > 1) {
			key.y = REVENUE_SHARED;
			if (__builtin_mul_overflow(again, (int64_t)e->ncontacts - 1, &again))
				return too_large(r, e, NULL);
		}
		if (!pay(r, e, key, again, 0))
			return false;
	}
	return true;
}

static bool
note(struct revenue *r, struct cell_key key, bool a, bool b)
{
	struct cell_entry *n = a || b ? cells_at(&r->notes, key) : NULL;

	if (n == NULL)
		return !(a || b) || no_memory(r);
	n->a += a;
	n->b += b;
	return true;
}

/* Note of everybody in the entry, or on the card, what its tags say. */
static bool
note_all(struct revenue *r, const struct entry *e, int32_t period, unsigned said)
{
	bool card = e->kind == ENTRY_CARD, worth = (said & SAYS_WORTH) != 0;

	for (size_t i = 0; i < e->ncontacts; i++) {
		name_id who = e->contacts[i];

		if (card ? !note(r, (struct cell_key){ 0, who, OF_CARD }, worth, false) :
		    !note(r, (struct cell_key){ period, who, OF_FEELING },
		    (said & SAYS_TROUBLE) != 0, (said & SAYS_PRAISE) != 0) ||
		    !note(r, (struct cell_key){ period, who, OF_WORTH }, worth, false))
			return false;
	}
	return true;
}

bool
revenue_entry(struct revenue *r, const struct entry *e)
{
	unsigned said = 0;
	struct period p;

	if (r->nsaid < names_count(r->taxa.names) && !learn_tags(r))
		return no_memory(r);
	for (size_t i = 0; i < e->ntags; i++)
		said |= r->said[e->tags[i].tag];
	if ((said & (SAYS_MONEY | NOTES)) == 0)
		return true;
	if (e->kind == ENTRY_CARD)
		return note_all(r, e, 0, said);
	if (!circle_counts(r->circle, e) || e->date.first < r->options.since ||
	    date_last(e->date) > r->options.until)
		return true;
	if (!period_of_date(r->options.unit, e->date, &p)) {
		r->vague++;
		return true;
	}
	if ((said & NOTES) != 0 && !note_all(r, e, p.number, said))
		return false;
	return (said & SAYS_MONEY) == 0 || (read_amounts(r, e) &&
	    pay_all(r, e, p.number, (said & SAYS_UNPLANNED) != 0));
}

struct revenue_sum *
revenue_sums(const struct revenue *r, size_t *n)
{
	struct revenue_sum *list = malloc((r->sums.used + 1) * sizeof(*list));

	*n = 0;
	for (size_t i = 0; i < r->sums.size && list != NULL; i++) {
		const struct cell_entry *c = &r->sums.list[i];

		if (c->used)
			list[(*n)++] = (struct revenue_sum){
				.period = c->key.x, .contact = c->key.y, .cents = c->a,
				.orders = (uint32_t)(c->b >> 32),
				.unplanned = (uint32_t)(c->b & UINT32_MAX),
				.currency = { (char)(c->key.z >> 16 & 0x7f),
				    (char)(c->key.z >> 8 & 0x7f), (char)(c->key.z & 0x7f) }
			};
	}
	return list;
}

struct revenue_notes
revenue_notes(const struct revenue *r, int32_t period, name_id contact)
{
	const struct cell_entry *feeling, *worth, *card;

	feeling = cells_find(&r->notes, (struct cell_key){ period, contact, OF_FEELING });
	worth = cells_find(&r->notes, (struct cell_key){ period, contact, OF_WORTH });
	card = cells_find(&r->notes, (struct cell_key){ 0, contact, OF_CARD });
	return (struct revenue_notes){
		.trouble = feeling == NULL ? 0 : feeling->a,
		.praise = feeling == NULL ? 0 : feeling->b,
		.worth = worth == NULL ? 0 : worth->a, .worth_card = card != NULL
	};
}
