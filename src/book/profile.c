/*
 * What is known of whom; see profile.h.
 *
 * Of the keys on cards a bit is kept. A key in an entry has a day, and the
 * earliest one is when it was learned, whatever order the journal is in: these
 * lie in a list for each contact, which has 66 at the most.
 */
#include <stdlib.h>

#include "../base/mem.h"
#include "../journal/card.h"
#include "gaplist.h"
#include "profile.h"

bool
profiles_start(struct profiles *p, day_t today, struct diag *d)
{
	*p = (struct profiles){ .today = today, .diag = d };
	p->fields.names = &p->names;
	return profile_names_start(&p->names);
}

void
profiles_free(struct profiles *p)
{
	profile_fields_free(&p->fields);
	profile_names_free(&p->names);
	free(p->list);
	free(p->learned);
}

/* The profile of that number; NULL when memory runs out. */
static struct profile *
need(struct profiles *p, name_id id)
{
	if (id >= p->n) {
		if (!mem_grow(&p->list, &p->cap, (size_t)id + 1, sizeof(*p->list)))
			return NULL;
		memset(p->list + p->n, 0, (id + 1 - p->n) * sizeof(*p->list));
		p->n = (size_t)id + 1;
	}
	return &p->list[id];
}

/* An entry of that date says a key of somebody. */
static bool
learn(struct profiles *p, struct profile *who, int key, struct date date)
{
	struct learned *l;

	for (uint32_t i = who->learned; i != 0; i = l->next) {
		l = &p->learned[i - 1];
		if (l->key != key)
			continue;
		if (date.first < l->first.first ||
		    (date.first == l->first.first && date.precision > l->first.precision))
			l->first = date;
		return true;
	}
	if (p->nlearned >= UINT32_MAX - 1 ||
	    !mem_grow(&p->learned, &p->learned_cap, p->nlearned + 1, sizeof(*p->learned)))
		return false;
	p->learned[p->nlearned++] = (struct learned){ who->learned, key, date };
	who->learned = (uint32_t)p->nlearned;
	return true;
}

static bool
read_card(struct profiles *p, struct profile *who, struct slice text)
{
	struct card_line line;

	for (size_t place = 0; card_next(text, &place, &line);) {
		int key = profile_names_find(&p->names, line.key);

		if (key >= 0 && profile_value_says(&p->fields, line.value))
			who->card.bits[key / 64] |= (uint64_t)1 << key % 64;
		if (p->fields.failed)
			return false;
	}
	return true;
}

static bool
read_entry(struct profiles *p, const struct entry *e)
{
	struct place at = { e->file, e->line, 0 };
	int key;

	profile_fields_start(&p->fields, e->text);
	while (profile_fields_next(&p->fields, &key)) {
		if (e->ncontacts != 1) {
			diag_warn(p->diag, at, "'%.*s::' does not count in an entry that names "
			    "%zu contacts; write it where one is named, or on a card",
			    DIAG_SLICE(p->fields.name), e->ncontacts);
			break;
		}
		if (!learn(p, &p->list[e->contacts[0]], key, e->date))
			return false;
	}
	return !p->fields.failed;
}

bool
profiles_entry(struct profiles *p, const struct entry *e)
{
	bool counts = e->kind == ENTRY_DATED && e->date.first <= p->today;

	for (size_t i = 0; i < e->ncontacts && e->kind != ENTRY_UNDATED; i++) {
		struct profile *who = need(p, e->contacts[i]);

		if (who == NULL)
			return false;
		who->known = true;
		if (counts && (!who->met || e->date.first < who->first))
			who->first = e->date.first;
		who->met |= counts;
	}
	if (e->kind == ENTRY_CARD)
		return e->ncontacts == 0 || read_card(p, &p->list[e->contacts[0]], e->text);
	return !counts || e->ncontacts == 0 || read_entry(p, e);
}

/* Count what the entries say, and when the last of it was said first. */
static void
sum_learned(struct profile_sum *s, const struct profiles *p, const struct profile *who,
    bool sensitive)
{
	const struct learned *l;

	for (uint32_t i = who->learned; i != 0; i = l->next) {
		l = &p->learned[i - 1];
		if (profile_keys[l->key].sensitive && !sensitive)
			continue;
		s->undated--;
		s->known.bits[l->key / 64] |= (uint64_t)1 << l->key % 64;
		if (s->last.precision == DATE_NONE || l->first.first > s->last.first ||
		    (l->first.first == s->last.first && l->first.precision > s->last.precision))
			s->last = l->first;
	}
}

struct profile_sum
profile_sum(const struct profiles *p, name_id contact, bool sensitive)
{
	const struct profile nobody = { .known = false };
	const struct profile *who = contact < p->n ? &p->list[contact] : &nobody;
	struct profile_sum s = { .known = who->card };
	day_t year_ago = gaplist_year_before(p->today);

	sum_learned(&s, p, who, sensitive);
	for (int key = 0; key < PROFILE_KEYS; key++) {
		if (profile_keys[key].sensitive && !sensitive)
			continue;
		s.of++;
		if (!profile_has(&s.known, key))
			continue;
		s.filled++;
		s.undated++;
		s.section[profile_keys[key].section]++;
	}
	if (s.last.precision != DATE_NONE && s.last.first > year_ago)
		s.grown = PROFILE_GROWN;
	else
		s.grown = s.undated > 0 || !who->met ? PROFILE_GROWN_UNKNOWN : PROFILE_NOT_GROWN;
	s.stale = s.grown != PROFILE_GROWN && !(who->met && who->first > year_ago);
	return s;
}

bool
profiles_circle(const struct profiles *p, struct circle *c)
{
	*c = (struct circle){ .people = calloc(p->n + 1, sizeof(*c->people)), .n = p->n };
	for (size_t i = 0; i < p->n && c->people != NULL; i++)
		c->people[i].card = p->list[i].known;
	return c->people != NULL;
}
