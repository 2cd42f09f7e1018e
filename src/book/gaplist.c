/*
 * People judged and in order; see gaplist.h.
 */
#include <stdlib.h>

#include "../base/mem.h"
#include "gaplist.h"

static int
compare_numbers(int64_t a, int64_t b)
{
	return (a > b) - (a < b);
}

/* What comes first among those of one status. */
static int
compare_alike(const struct gap *a, const struct gap *b)
{
	switch (a->status) {
	case GAP_NEVER:
		return compare_numbers(b->person->sell, a->person->sell);
	case GAP_SNOOZED:
		return compare_numbers(a->person->snooze.first, b->person->snooze.first);
	case GAP_MET_ONCE:
		return compare_numbers(b->person->last.first, a->person->last.first);
	default:
		/* elapsed / length, the greatest first, without rounding */
		return compare_numbers((int64_t)b->elapsed * a->length,
		    (int64_t)a->elapsed * b->length);
	}
}

static int
by_urgency(const void *a, const void *b)
{
	const struct gaplist_line *x = a, *y = b;
	int order = compare_numbers(x->gap.status, y->gap.status);

	if (order == 0)
		order = compare_alike(&x->gap, &y->gap);
	return order != 0 ? order : slice_compare(x->key, y->key);
}

day_t
gaplist_year_before(day_t day)
{
	struct civil c = day_to_civil(day);

	if (c.year == 1)
		return DAY_MIN - 1;
	c.year--;
	if (c.day > day_month_length(c.year, c.month))
		c.day = day_month_length(c.year, c.month);
	return day_from_civil(c);
}

static bool
is_after(struct date d, day_t day)
{
	return d.precision != DATE_NONE && d.first > day;
}

/* Count one of all people. */
static void
count(struct gaplist *l, const struct gap *g, day_t year_before)
{
	l->people++;
	if (is_after(g->last, year_before))
		return;
	l->sold_to++;
	l->unseen += !is_after(g->person->last, year_before);
}

static bool
is_selected(const struct gaplist_options *o, const struct gap *g)
{
	bool with = o->nwith == 0;

	for (size_t i = 0; i < o->nwith && !with; i++)
		with = o->with[i] == g->contact;
	return with && (o->statuses == 0 || (o->statuses >> g->status & 1) != 0);
}

bool
gaplist_make(struct gaplist *l, const struct gaplist_options *o, const struct circle *c,
    const struct gaptags *tags, const struct names *contacts)
{
	day_t year_before = gaplist_year_before(o->rules.today);

	for (name_id id = 0; id < c->n; id++) {
		struct gaptag said = gaptags_of(tags, id);
		enum gap_source source;
		struct rhythm every;
		struct gap g;

		if (!gap_listed(&c->people[id]))
			continue;
		if (!gap_rhythm(&o->rules, c, id, said.every, &every, &source))
			return false;
		g = gap_judge(&o->rules, c, id, every);
		count(l, &g, year_before);
		if (!is_selected(o, &g) || (tags->nwanted > 0 && !said.wanted))
			continue;
		if (!mem_grow(&l->lines, &l->cap, l->n + 1, sizeof(*l->lines)))
			return false;
		l->lines[l->n++] = (struct gaplist_line){ g, names_key(contacts, id) };
	}
	if (l->n > 1)
		qsort(l->lines, l->n, sizeof(*l->lines), by_urgency);
	return true;
}

void
gaplist_free(struct gaplist *l)
{
	free(l->lines);
	*l = (struct gaplist){ 0 };
}

bool
gaplist_neglects(const struct gaplist *l)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->lines[i].gap.status <= GAP_OVERDUE)
			return true;
	return false;
}
