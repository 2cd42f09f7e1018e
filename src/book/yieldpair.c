/*
 * Cases and their control days; see yieldpair.h, and relyield(1) for why.
 */
#include <stdlib.h>

#include "../base/mem.h"
#include "yieldpair.h"

/* The windows of a pair, as bits. */
enum { BEFORE = 1, CONTROL_BEFORE = 2, AFTER = 4, CONTROL_AFTER = 8 };

/* An order's day, and the day that it is compared with. */
struct pair {
	day_t order, control;
	day_t early, late;		/* the same two in order */
};

bool
yieldpairs_start(struct yieldpairs *p, const struct yield_rules *rules, const struct yield *y)
{
	size_t n = y->makers == NULL ? 0 : (size_t)names_count(y->makers->names) + 1;

	*p = (struct yieldpairs){ .rules = *rules, .yield = y, .nsplits = n };
	p->splits = calloc(n + 1, sizeof(*p->splits));
	p->seen = calloc(n + 1, sizeof(*p->seen));
	p->touched = calloc(n + 1, sizeof(*p->touched));
	p->orders = calloc((size_t)y->orders + 1, sizeof(*p->orders));
	if (p->splits != NULL && p->seen != NULL && p->touched != NULL && p->orders != NULL)
		return true;
	yieldpairs_free(p);
	return false;
}

void
yieldpairs_free(struct yieldpairs *p)
{
	free(p->splits);
	free(p->seen);
	free(p->touched);
	free(p->orders);
	free(p->free);
	free(p->ordered);
	*p = (struct yieldpairs){ 0 };
}

/*
 * The pair of an order: the time of a person is cut into stretches of two halves, and the
 * control day stands at the same place of the other half. False when it has
 * none: the days before and after both must lie between the person's first
 * day and the journal's last.
 */
static bool
find_pair(const struct yieldpairs *p, const struct yield_person *who, day_t order,
    struct pair *pair)
{
	int32_t days = p->rules.days, half = 2 * days + 1;
	int32_t at = order - (who->first + 1 + days);

	if (at < 0)
		return false;
	pair->order = order;
	pair->control = at / half % 2 == 0 ? order + half : order - half;
	pair->early = order < pair->control ? order : pair->control;
	pair->late = pair->early + half;
	return pair->late + days < p->yield->last;
}

/* The first of some days in order that is not before a day. */
static size_t
first_from(const struct yield_day *days, size_t n, day_t day)
{
	size_t low = 0, high = n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (days[middle].day < day)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Whether another order lies so near that the two days cannot be judged alike. */
static bool
is_crowded(const struct yieldpairs *p, const struct pair *pair)
{
	day_t to = pair->late + p->rules.days;

	for (size_t i = first_from(p->ordered, p->nordered, pair->early - p->rules.pause);
	    i < p->nordered && p->ordered[i].day <= to; i++) {
		day_t day = p->ordered[i].day;

		/* what follows within the days after it is of the same order */
		if (day < pair->order || day > pair->order + p->rules.days)
			return true;
	}
	return false;
}

/* In which windows of a pair a day lies. */
static unsigned
windows_of(const struct pair *pair, int32_t days, day_t day)
{
	unsigned in = 0;

	if (day != pair->order && day >= pair->order - days && day <= pair->order + days)
		in |= day < pair->order ? BEFORE : AFTER;
	if (day != pair->control && day >= pair->control - days && day <= pair->control + days)
		in |= day < pair->control ? CONTROL_BEFORE : CONTROL_AFTER;
	return in;
}

static void
add_to(struct matched_pairs *m, bool on_order, bool on_control)
{
	if (on_order && on_control)
		m->both++;
	else if (on_order)
		m->only_case++;
	else if (on_control)
		m->only_control++;
	else
		m->neither++;
}

static void
add_pair(struct yield_split *s, unsigned seen)
{
	add_to(&s->before, seen & BEFORE, seen & CONTROL_BEFORE);
	add_to(&s->after, seen & AFTER, seen & CONTROL_AFTER);
	add_to(&s->contrast, seen & BEFORE, seen & AFTER);
}

/* Count a pair, also under each who made contact in it; what is missing there is neither. */
static void
count_pair(struct yieldpairs *p, const struct pair *pair)
{
	int32_t days = p->rules.days;
	unsigned all = 0;
	size_t n = 0;

	for (size_t i = first_from(p->free, p->nfree, pair->early - days);
	    i < p->nfree && p->free[i].day <= pair->late + days; i++) {
		unsigned in = windows_of(pair, days, p->free[i].day);
		uint32_t of = p->free[i].of;
		size_t split = of == YIELD_NOBODY ? p->nsplits - 1 : of;

		all |= in;
		if (in == 0 || p->nsplits == 0)
			continue;
		if (p->seen[split] == 0)
			p->touched[n++] = split;
		p->seen[split] = (unsigned char)(p->seen[split] | in);
	}
	add_pair(&p->all, all);
	while (n > 0) {
		size_t split = p->touched[--n];

		add_pair(&p->splits[split], p->seen[split]);
		p->seen[split] = 0;
	}
}

/* Ask about order number i of a person, which is not paired yet. */
static enum yield_pairing
ask(struct yieldpairs *p, const struct yield_person *who, size_t i)
{
	day_t day = p->ordered[i].day;
	struct pair pair;

	if (day < p->rules.since || day > p->rules.until ||
	    (i > 0 && p->ordered[i - 1].day >= day - p->rules.pause))
		return YIELD_NO_CASE;
	if (!find_pair(p, who, day, &pair))
		return YIELD_UNSEEN;
	if (is_crowded(p, &pair))
		return YIELD_CROWDED;
	count_pair(p, &pair);
	return YIELD_PAIRED;
}

bool
yieldpairs_person(struct yieldpairs *p, name_id contact)
{
	const struct yield *y = p->yield;
	const struct yield_person *who;

	if (contact >= y->n || y->people[contact].orders == 0)
		return true;
	who = &y->people[contact];
	if (!yield_days(y, who->orders, &p->ordered, &p->ordered_cap, &p->nordered) ||
	    !yield_days(y, who->free, &p->free, &p->free_cap, &p->nfree))
		return false;
	for (size_t i = 0; i < p->nordered; i++) {
		/* an order that several share is one: the first who can be asked answers for it */
		unsigned char *order = &p->orders[p->ordered[i].of];

		if (*order != YIELD_PAIRED) {
			enum yield_pairing found = ask(p, who, i);

			*order = found == YIELD_NO_CASE ? *order : (unsigned char)found;
		}
	}
	return true;
}

void
yieldpairs_finish(struct yieldpairs *p)
{
	uint64_t found[YIELD_CROWDED + 1] = { 0 };
	size_t asked = 0;

	for (uint32_t i = 0; i < p->yield->orders; i++)
		found[p->orders[i]]++;
	p->pairs = found[YIELD_PAIRED];
	p->unseen = found[YIELD_UNSEEN];
	p->crowded = found[YIELD_CROWDED];
	p->cases = p->pairs + p->unseen + p->crowded;
	for (size_t i = 0; i < p->nsplits; i++) {
		struct yield_split *s = &p->splits[i];

		s->before.neither += p->pairs - matched_all(&s->before);
		s->after.neither += p->pairs - matched_all(&s->after);
		s->contrast.neither += p->pairs - matched_all(&s->contrast);
		asked += matched_discordant(&s->before) >= MATCHED_LEAST;
	}
	p->level = MATCHED_LEVEL / (double)(asked > 1 ? asked : 1);
}
