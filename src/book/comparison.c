/*
 * Years compared; see comparison.h.
 */
#include <math.h>
#include <stdint.h>
#include <stdlib.h>

#include "../base/mem.h"
#include "comparison.h"

bool
comparison_possible(const struct timeline *t)
{
	size_t n = t->nshown;

	return n >= 2 && t->shown[n - 2].state == TIMELINE_WHOLE &&
	    (t->shown[n - 1].state == TIMELINE_WHOLE ||
	    t->shown[n - 1].state == TIMELINE_UNFINISHED);
}

size_t
comparison_full(const struct timeline *t)
{
	size_t n = t->nshown;

	while (n > 0 && t->shown[n - 1].state == TIMELINE_UNFINISHED)
		n--;
	return n > 0 && t->shown[n - 1].state == TIMELINE_WHOLE ? n - 1 : SIZE_MAX;
}

/* The difference; what int64_t has no room for becomes a double. */
static struct amount
difference(struct amount a, struct amount b)
{
	if (amount_subtract(&a, b))
		return a;
	return (struct amount){ .is_real = true, .real = amount_value(a) - amount_value(b) };
}

/* The last period against the one before. */
static void
compare_last(struct comparison *c, const struct series *s, const struct series_cell *cells)
{
	size_t n = s->time.nshown;
	double before;

	if (!comparison_possible(&s->time))
		return;
	c->to_date = s->time.shown[n - 1].state == TIMELINE_UNFINISHED;
	if (c->to_date && s->lacks_to_date)
		return;
	c->before = c->to_date ? cells[n - 2].to_date : cells[n - 2].value;
	c->change = difference(c->to_date ? cells[n - 1].to_date : cells[n - 1].value, c->before);
	before = amount_value(c->before);
	c->has_change = isfinite(amount_value(c->change));
	c->percent = before > 0 ? amount_value(c->change) / before * 100 : 0;
	c->has_percent = c->has_change && before > 0 && isfinite(c->percent);
}

bool
comparison(struct comparison *c, const struct series *s, const struct series_cell *cells,
    struct comparison_room *room)
{
	size_t n = s->time.nshown;

	*c = (struct comparison){ 0 };
	if (!mem_grow(&room->x, &room->x_cap, n, sizeof(*room->x)) ||
	    !mem_grow(&room->y, &room->y_cap, n, sizeof(*room->y)))
		return false;
	compare_last(c, s, cells);
	for (size_t i = 0; i < n; i++) {
		if (s->time.shown[i].state != TIMELINE_WHOLE)
			continue;
		room->x[c->points] = (double)i;
		room->y[c->points++] = amount_value(cells[i].value);
	}
	return c->points < 2 || trend(room->x, room->y, c->points, &c->trend);
}

bool
comparison_weeks(const struct timeline *t, double *percent)
{
	const struct timeline_period *last, *before;

	if (!comparison_possible(t))
		return false;
	last = &t->shown[t->nshown - 1];
	before = last - 1;
	if (last->weeks == TIMELINE_UNKNOWN || before->weeks <= 0 || last->last < last->first)
		return false;
	*percent = ((double)last->weeks / (double)timeline_weeks(last) *
	    (double)timeline_weeks(before) / (double)before->weeks - 1) * 100;
	return true;
}

void
comparison_free(struct comparison_room *room)
{
	free(room->x);
	free(room->y);
	*room = (struct comparison_room){ 0 };
}
