/*
 * Series in order, once all is read: periods side by side, the greatest line
 * first; see series.h.
 */
#include <stdlib.h>

#include "../base/mem.h"
#include "seriesparts.h"

static int
by_key(const void *a, const void *b)
{
	const struct series_kept *x = a, *y = b;

	if (x->key != y->key)
		return x->key < y->key ? -1 : 1;
	return (x->period > y->period) - (x->period < y->period);
}

static int
by_sum(const void *a, const void *b)
{
	const struct series_line *x = a, *y = b;

	if (x->sum > y->sum || x->sum < y->sum)
		return x->sum > y->sum ? -1 : 1;
	return keys_order(x->keys, x->number, y->number);
}

/* Whether the period is one of those side by side. */
static bool
is_shown(const struct timeline *time, int32_t period)
{
	return time->nshown > 0 && period >= time->shown[0].period.number &&
	    period <= time->shown[time->nshown - 1].period.number;
}

/* Make the lines: each key that has a cell to show, with its cells in time order. */
static bool
make_lines(struct series *s)
{
	size_t n = 0;

	for (size_t i = 0; i < s->nkept; i++)
		if (is_shown(&s->time, s->kept[i].period))
			s->kept[n++] = s->kept[i];
	s->nkept = n;
	if (n > 0)
		qsort(s->kept, n, sizeof(*s->kept), by_key);
	for (size_t i = 0; i < n; i++) {
		struct series_line *line;

		if (i == 0 || s->kept[i].key != s->kept[i - 1].key) {
			if (!mem_grow(&s->lines, &s->lines_cap, s->nlines + 1, sizeof(*line)))
				return false;
			s->lines[s->nlines++] = (struct series_line){ .keys = &s->keys,
			    .number = s->kept[i].key, .first = i };
		}
		line = &s->lines[s->nlines - 1];
		line->count++;
		line->sum += amount_value(s->kept[i].cell.value);
	}
	if (s->nlines > 0)
		qsort(s->lines, s->nlines, sizeof(*s->lines), by_sum);
	return true;
}

bool
series_arrange(struct series *s, struct timeline_years years, day_t today, struct diag *d)
{
	switch (timeline_arrange(&s->time, years, today)) {
	case TIMELINE_TOO_MANY:
		diag_error(d, NOWHERE, "more than %d periods side by side: "
		    "choose years with -y, or count by a longer period", TIMELINE_MOST);
		return false;
	case TIMELINE_DONE:
		if (make_lines(s))
			return true;
		break;
	case TIMELINE_MEMORY:
		break;
	}
	diag_memory(d);
	return false;
}

size_t
series_key(const struct series *s, size_t line)
{
	return s->lines[line].number;
}

void
series_cells(const struct series *s, size_t line, struct series_cell *cells)
{
	const struct series_line *l = &s->lines[line];

	for (size_t i = 0; i < s->time.nshown; i++)
		cells[i] = (struct series_cell){ 0 };
	for (size_t i = l->first; i < l->first + l->count; i++)
		cells[s->kept[i].period - s->time.shown[0].period.number] = s->kept[i].cell;
}
