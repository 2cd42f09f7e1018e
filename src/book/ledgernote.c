/*
 * What few contacts have: money and introducers; see ledgernote.h.
 */
#include "../base/mem.h"
#include "ledgernote.h"
#include "payment.h"

/* The note of an account, made when there is none; NULL when memory runs out. */
static struct ledger_note *
need_note(struct ledger *l, struct ledger_account *a)
{
	if (a->note == 0) {
		if (!mem_grow(&l->notes, &l->notes_cap, l->nnotes + 1, sizeof(*l->notes)))
			return NULL;
		l->notes[l->nnotes++] = (struct ledger_note){ 0 };
		a->note = (uint32_t)l->nnotes;
	}
	return &l->notes[a->note - 1];
}

/* Begin a contact's sum of a currency, in its place by code; false when memory runs out. */
static bool
begin_sum(struct ledger *l, struct ledger_account *a, const struct money *m)
{
	uint32_t *at = &a->sums;

	if (l->nsums >= UINT32_MAX ||
	    !mem_grow(&l->sums, &l->sums_cap, l->nsums + 1, sizeof(*l->sums)))
		return false;
	while (*at != 0 && memcmp(l->sums[*at - 1].money.currency, m->currency,
	    sizeof(m->currency)) < 0)
		at = &l->sums[*at - 1].next;
	l->sums[l->nsums++] = (struct ledger_sum){ *m, *at };
	*at = (uint32_t)l->nsums;
	return true;
}

/* Add to the sum of that currency; *fits is false when that is too large. False: memory ran out. */
static bool
add_revenue(struct ledger *l, struct ledger_account *a, const struct money *m, bool *fits)
{
	struct money *sum;
	uint32_t at = a->sums;

	while (at != 0 && memcmp(l->sums[at - 1].money.currency, m->currency,
	    sizeof(m->currency)) != 0)
		at = l->sums[at - 1].next;
	if (at == 0)
		return begin_sum(l, a, m);
	sum = &l->sums[at - 1].money;
	if (m->cents > 0 ? sum->cents > INT64_MAX - m->cents : sum->cents < INT64_MIN - m->cents)
		*fits = false;
	else
		sum->cents += m->cents;
	return true;
}

bool
ledgernote_money(struct ledger *l, const struct entry *e, const struct tag_use *use)
{
	struct money m;
	enum money_status status = payment_read(e, use, l->taxa.names, l->diag, &m);
	bool fits = true;

	if (status == MONEY_RANGE)
		payment_warn(e, use, l->taxa.names, l->diag, "is too large");
	if (status != MONEY_FOUND)
		return true;
	for (size_t i = 0; i < e->ncontacts; i++)
		if (!add_revenue(l, &l->accounts[e->contacts[i]], &m, &fits))
			return false;
	if (!fits)
		payment_warn(e, use, l->taxa.names, l->diag, "makes a sum too large");
	return true;
}

/* Make a list of an entry's introducers, but for the contact itself: *n of them. */
static bool
copy_introducers(name_id **list, size_t *n, size_t *cap, const struct entry *e, name_id contact)
{
	*n = 0;
	if (!mem_grow(list, cap, e->nintroducers, sizeof(**list)))
		return false;
	for (size_t i = 0; i < e->nintroducers; i++)
		if (e->introducers[i] != contact)
			(*list)[(*n)++] = e->introducers[i];
	return true;
}

bool
ledgernote_introduce(struct ledger *l, struct ledger_account *a, const struct entry *e,
    name_id contact)
{
	struct ledger_note *n;
	size_t others = 0;

	while (others < e->nintroducers && e->introducers[others] == contact)
		others++;
	if (others == e->nintroducers)
		return true;
	n = need_note(l, a);
	if (n == NULL)
		return false;
	if (e->kind == ENTRY_CARD)
		return n->ncard > 0 ||
		    copy_introducers(&n->card, &n->ncard, &n->card_cap, e, contact);
	if (n->introduced.precision != DATE_NONE && n->introduced.first <= e->date.first)
		return true;
	n->introduced = e->date;
	return copy_introducers(&n->introducers, &n->nintroducers, &n->introducers_cap, e, contact);
}

const struct ledger_note *
ledger_note(const struct ledger *l, const struct ledger_account *a)
{
	static const struct ledger_note none = { .ncard = 0 };

	return a->note > 0 ? &l->notes[a->note - 1] : &none;
}

const name_id *
ledger_introducers(const struct ledger *l, name_id contact, size_t *n)
{
	const struct ledger_note *note = ledger_note(l, ledger_account(l, contact));

	*n = note->introduced.precision != DATE_NONE ? note->nintroducers : note->ncard;
	return note->introduced.precision != DATE_NONE ? note->introducers : note->card;
}
