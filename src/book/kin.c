/*
 * Who introduced whom; see kin.h.
 */
#include <stdlib.h>

#include "../base/mem.h"
#include "kin.h"

void
kin_start(struct kin *k, const struct circle *c, const struct ledger *l)
{
	*k = (struct kin){ .circle = c, .ledger = l };
}

void
kin_free(struct kin *k)
{
	pathlist_free(&k->paths);
	free(k->firsts);
	free(k->parents);
	free(k->told);
	*k = (struct kin){ 0 };
}

static bool
set_place(struct kin *k, struct kin_place *at, const struct entry *e)
{
	at->line = e->line;
	return pathlist_add(&k->paths, e->file, &at->path);
}

static struct place
shown_place(const struct kin *k, struct kin_place at)
{
	return (struct place){ .file = pathlist_at(&k->paths, at.path), .line = at.line };
}

/* Keep where a contact was met first; *is_new: it was not met before. False: memory. */
static bool
meet(struct kin *k, const struct entry *e, name_id contact, bool *is_new)
{
	day_t last = date_last(e->date);
	struct kin_first *f;

	if (contact >= k->n) {
		if (!mem_grow(&k->firsts, &k->cap, (size_t)contact + 1, sizeof(*k->firsts)))
			return false;
		memset(k->firsts + k->n, 0, (contact + 1 - k->n) * sizeof(*k->firsts));
		k->n = (size_t)contact + 1;
	}
	f = &k->firsts[contact];
	*is_new |= f->at.line == 0;
	if (f->at.line != 0 && f->last <= last)
		return true;
	f->last = last;
	return set_place(k, &f->at, e);
}

/* The first that the entry names but for the contact itself; NAME_NONE when there is none. */
static name_id
named(const struct entry *e, name_id contact)
{
	for (size_t i = 0; i < e->nintroducers; i++)
		if (e->introducers[i] != contact)
			return e->introducers[i];
	return NAME_NONE;
}

/* Where what the ledger holds of a contact was told; NULL when memory runs out. */
static struct kin_told *
need_told(struct kin *k, name_id contact)
{
	size_t number = ledger_account(k->ledger, contact)->note - (size_t)1;

	if (number >= k->ntold) {
		if (!mem_grow(&k->told, &k->told_cap, number + 1, sizeof(*k->told)))
			return NULL;
		for (; k->ntold <= number; k->ntold++)
			k->told[k->ntold] = (struct kin_told){ .contact = NAME_NONE };
	}
	return &k->told[number];
}

/* Remember one introduction besides the one that is believed. */
static void
keep_again(struct kin_told *t, struct kin_place at, name_id by)
{
	if (t->again.line == 0) {
		t->again = at;
		t->again_by = by;
	}
}

/* An introduction of a contact; `quiet`: it may be meant for another one of the entry. */
static bool
introduce(struct kin *k, const struct entry *e, name_id contact, bool quiet)
{
	name_id by = named(e, contact);
	struct kin_told *t = by == NAME_NONE ? NULL : need_told(k, contact);
	bool card = e->kind == ENTRY_CARD, believed;
	struct kin_place at = { 0 };

	if (t == NULL)
		return by == NAME_NONE;
	if (!set_place(k, &at, e))
		return false;
	/* as the ledger decides: the earliest entry, before any card; else the first card */
	believed = t->at.line == 0 || (!card && (t->date.precision == DATE_NONE ||
	    e->date.first < t->date.first));
	if (!believed) {
		if (!quiet)
			keep_again(t, at, by);
		return true;
	}
	if (t->at.line != 0)
		keep_again(t, t->at, t->by);
	*t = (struct kin_told){
		.at = at, .again = t->again, .again_by = t->again_by, .order = k->order++,
		.contact = contact, .by = by, .date = e->date
	};
	return true;
}

bool
kin_entry(struct kin *k, const struct entry *e)
{
	bool counts = circle_counts(k->circle, e), is_new = false;

	if (e->kind != ENTRY_CARD && !counts)
		return true;
	for (size_t i = 0; i < e->ncontacts && counts; i++)
		if (!meet(k, e, e->contacts[i], &is_new))
			return false;
	for (size_t i = 0; i < e->ncontacts && e->nintroducers > 0; i++)
		if (!introduce(k, e, e->contacts[i], is_new))
			return false;
	return true;
}

/* Whether the introduction a is later than b. */
static bool
is_later(const struct kin_told *a, const struct kin_told *b)
{
	bool card_a = a->date.precision == DATE_NONE, card_b = b->date.precision == DATE_NONE;

	if (card_a != card_b)
		return card_a;
	if (!card_a && a->date.first != b->date.first)
		return a->date.first > b->date.first;
	return a->order > b->order;
}

/* Of a contact that has an introducer. */
static const struct kin_told *
told_of(const struct kin *k, name_id contact)
{
	return &k->told[ledger_account(k->ledger, contact)->note - 1];
}

/* Leave out the latest introduction of the circle that this contact is in. */
static void
break_circle(struct kin *k, name_id start, const struct names *names, struct diag *d)
{
	const struct kin_told *latest = told_of(k, start), *other;
	uint64_t length = 1;
	name_id by;

	for (name_id c = k->parents[start]; c != start; c = k->parents[c], length++)
		if (is_later(told_of(k, c), latest))
			latest = told_of(k, c);
	by = k->parents[latest->contact];
	other = told_of(k, by);
	diag_warn(d, shown_place(k, latest->at), "'%.*s' is introduced by '%.*s' here, and "
	    "'%.*s' by '%.*s' at %s:%llu%s: this one, the latest, does not count",
	    DIAG_SLICE(names_text(names, latest->contact)), DIAG_SLICE(names_text(names, by)),
	    DIAG_SLICE(names_text(names, by)), DIAG_SLICE(names_text(names, k->parents[by])),
	    shown_place(k, other->at).file, (unsigned long long)other->at.line,
	    length > 2 ? ", and so on in a circle" : ", a circle");
	k->parents[latest->contact] = NAME_NONE;
}

/*
 * Find all circles: from each contact up to the first that was looked at
 * before. When that was on the same way, it is in a circle.
 */
static bool
break_circles(struct kin *k, const struct names *names, struct diag *d)
{
	name_id *way = malloc((k->nparents + 1) * sizeof(*way));

	if (way == NULL)
		return false;
	for (name_id c = 0; c < k->nparents; c++)
		way[c] = NAME_NONE;
	for (name_id c = 0; c < k->nparents; c++) {
		name_id at = c;

		for (; at != NAME_NONE && way[at] == NAME_NONE; at = k->parents[at])
			way[at] = c;
		if (at != NAME_NONE && way[at] == c)
			break_circle(k, at, names, d);
	}
	free(way);
	return true;
}

/* The introduction counts although there was contact before. */
static void
tell_late(const struct kin *k, const struct kin_told *t, const struct names *names, struct diag *d)
{
	const struct kin_first *f = &k->firsts[t->contact];

	if (t->date.precision == DATE_NONE || f->last >= t->date.first)
		return;
	diag_warn(d, shown_place(k, t->at), "'%.*s' is introduced by '%.*s' here, after the "
	    "first entry at %s:%llu; it counts", DIAG_SLICE(names_text(names, t->contact)),
	    DIAG_SLICE(names_text(names, k->parents[t->contact])),
	    shown_place(k, f->at).file, (unsigned long long)f->at.line);
}

/* Somebody is named elsewhere who is none of those that are believed. */
static void
tell_again(const struct kin *k, const struct kin_told *t, const struct names *names,
    struct diag *d)
{
	size_t n;
	const name_id *ids = ledger_introducers(k->ledger, t->contact, &n);

	if (t->again.line == 0)
		return;
	for (size_t i = 0; i < n; i++)
		if (ids[i] == t->again_by)
			return;
	diag_warn(d, shown_place(k, t->again), "'%.*s' is introduced by '%.*s' here, but by "
	    "'%.*s' at %s:%llu; this one does not count",
	    DIAG_SLICE(names_text(names, t->contact)), DIAG_SLICE(names_text(names, t->again_by)),
	    DIAG_SLICE(names_text(names, ids[0])), shown_place(k, t->at).file,
	    (unsigned long long)t->at.line);
}

bool
kin_finish(struct kin *k, const struct names *names, struct diag *d)
{
	size_t n = names_count(names);

	k->parents = malloc((n + 1) * sizeof(*k->parents));
	if (k->parents == NULL)
		return false;
	k->nparents = n;
	for (name_id c = 0; c < n; c++) {
		size_t named_there;
		const name_id *ids = ledger_introducers(k->ledger, c, &named_there);

		k->parents[c] = named_there > 0 ? ids[0] : NAME_NONE;
	}
	if (!break_circles(k, names, d))
		return false;
	for (size_t i = 0; i < k->ntold; i++) {
		const struct kin_told *t = &k->told[i];

		if (t->contact == NAME_NONE)
			continue;
		if (k->parents[t->contact] != NAME_NONE)
			tell_late(k, t, names, d);
		tell_again(k, t, names, d);
	}
	return true;
}
