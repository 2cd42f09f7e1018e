/*
 * The gap; see gap.h.
 */
#include <stdlib.h>

#include "../stats/median.h"
#include "gap.h"

static const char names[][10] = {
	[GAP_NEVER] = "never", [GAP_OVERDUE] = "overdue", [GAP_DUE] = "due", [GAP_OK] = "ok",
	[GAP_SNOOZED] = "snoozed", [GAP_MET_ONCE] = "met-once",
};

const char *
gap_status_name(enum gap_status status)
{
	return names[status];
}

enum gap_status
gap_status_find(struct slice name)
{
	enum gap_status status = GAP_NEVER;

	while (status < GAP_STATUSES && !slice_equal(name, slice_from(names[status])))
		status++;
	return status;
}

static uint64_t
entries(const struct person *p)
{
	return (uint64_t)p->free + p->sell + p->other;
}

bool
gap_listed(const struct person *p)
{
	return entries(p) > 0 || p->every.count > 0;
}

/* The usual interval between a contact's days, 0 when there are too few. False: memory. */
static bool
own_interval(const struct circle *c, name_id contact, int32_t *interval)
{
	size_t n;
	day_t *days = circle_days(c, contact, &n);

	*interval = 0;
	if (days == NULL)
		return false;
	if (n > GAP_INTERVALS) {
		for (size_t i = 0; i + 1 < n; i++)
			days[i] = days[i + 1] - days[i];
		*interval = median(days, n - 1);
	}
	free(days);
	return true;
}

bool
gap_rhythm(const struct gap_rules *rules, const struct circle *c, name_id contact,
    struct rhythm tagged, struct rhythm *every, enum gap_source *source)
{
	int32_t interval;

	*source = GAP_FROM_CARD;
	*every = c->people[contact].every;
	if (every->count > 0)
		return true;
	*source = GAP_FROM_TAG;
	*every = tagged;
	if (every->count > 0)
		return true;
	if (!own_interval(c, contact, &interval))
		return false;
	*source = interval > 0 ? GAP_FROM_HABIT : GAP_FROM_DEFAULT;
	*every = interval > 0 ? (struct rhythm){ interval, 'd' } : rules->every;
	return true;
}

/* All contact was on one day, as far as is known, and the card wants no more. */
static bool
met_once(const struct person *p)
{
	return p->every.count == 0 && entries(p) > 0 &&
	    (entries(p) == 1 || (p->coarse == 0 && p->first.first == p->last.first));
}

static enum gap_status
status_of(const struct gap_rules *rules, const struct gap *g)
{
	const struct person *p = g->person;

	if (p->snooze.precision != DATE_NONE && p->snooze.first > rules->today)
		return GAP_SNOOZED;
	if (met_once(p))
		return GAP_MET_ONCE;
	if (g->last.precision == DATE_NONE)
		return GAP_NEVER;
	if (gap_left(g) < 0)
		return GAP_OVERDUE;
	return gap_left(g) <= (g->length + 3) / 4 ? GAP_DUE : GAP_OK;
}

struct gap
gap_judge(const struct gap_rules *rules, const struct circle *c, name_id contact,
    struct rhythm every)
{
	const struct person *p = &c->people[contact];
	struct gap g = { .contact = contact, .person = p, .every = every };

	g.last = rules->strict ? p->last_free : p->last_unsold;
	if (g.last.precision != DATE_NONE) {
		g.elapsed = rules->today - g.last.first;
		g.length = rhythm_after(every, g.last.first) - g.last.first;
		/* at the end of all days there is no room for a rhythm */
		g.length = g.length > 0 ? g.length : 1;
	}
	g.status = status_of(rules, &g);
	return g;
}
