/*
 * Periods side by side; see timeline.h.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../base/mem.h"
#include "../table/number.h"
#include "timeline.h"

enum { YEARS = 10001 };	/* 0 to 10000, which a week at the end might be counted to */

static int64_t
greater(int64_t a, int64_t b)
{
	return a > b ? a : b;
}

bool
timeline_add(struct timeline *t, struct period p, int64_t days, int64_t weeks)
{
	char text[16];
	int len = snprintf(text, sizeof(text), "%d", (int)p.number);
	struct timeline_period *seen;
	name_id id;

	if (t->numbers == NULL && (t->numbers = names_new()) == NULL)
		return false;
	if (!mem_grow(&t->seen, &t->seen_cap, t->nseen + 1, sizeof(*t->seen)))
		return false;
	id = names_intern(t->numbers, (struct slice){ text, (size_t)len });
	if (id == NAME_NONE)
		return false;
	seen = &t->seen[id];
	if (id == t->nseen) {
		*seen = (struct timeline_period){ .period = p, .days = days, .weeks = weeks };
		t->nseen++;
	}
	seen->days = greater(seen->days, days);
	seen->weeks = greater(seen->weeks, weeks);
	return true;
}

int
timeline_year(struct period p)
{
	char text[PERIOD_TEXT_MAX];

	period_format(p, text);
	return p.unit == PERIOD_ALL ? 0 : (int)strtol(text, NULL, 10);
}

static int
by_number(const void *a, const void *b)
{
	const struct timeline_period *x = a, *y = b;

	return (x->period.number > y->period.number) - (x->period.number < y->period.number);
}

/*
 * What was observed of a period. `begins` and `ends`: whether it is the first
 * and the last one of the table.
 */
static void
observe(struct timeline_period *p, bool begins, bool ends, day_t today)
{
	day_t first = period_first(p->period), last = period_last(p->period);
	bool now = first <= today && today <= last;

	p->first = first;
	p->last = last;
	p->state = TIMELINE_WHOLE;
	if (p->period.unit == PERIOD_ALL)
		return;
	if (p->days == TIMELINE_UNKNOWN) {
		if (last > today) {
			p->state = TIMELINE_UNFINISHED;
			p->last = today;
		}
	} else if (p->days <= last - first) {
		/* the only period may lack days at either end: what day is it? */
		if (ends && (!begins || now)) {
			p->state = TIMELINE_UNFINISHED;
			p->last = begins ? today : first + (day_t)p->days - 1;
		} else {
			p->state = TIMELINE_PARTLY;
			p->first = last - (day_t)p->days + 1;
		}
	}
}

/* The years in which there is a row: one byte each. NULL when memory runs out. */
static bool *
recorded_years(const struct timeline *t)
{
	bool *years = calloc(YEARS, sizeof(*years));

	for (size_t i = 0; i < t->nseen && years != NULL; i++)
		years[timeline_year(t->seen[i].period)] = true;
	return years;
}

/* A period without a row. */
static struct timeline_period
unseen(struct period p, const bool *years, bool with_weeks)
{
	return (struct timeline_period){
		.period = p,
		.state = years[timeline_year(p)] ? TIMELINE_WHOLE : TIMELINE_NO_RECORD,
		.first = period_first(p), .last = period_last(p),
		.days = TIMELINE_UNKNOWN, .weeks = with_weeks ? 0 : TIMELINE_UNKNOWN,
	};
}

/* All periods from the seen one at `from` to that at `to`; there is room. */
static void
fill(struct timeline *t, size_t from, size_t to, const bool *years)
{
	struct period p = t->seen[from].period;
	bool with_weeks = t->seen[from].weeks != TIMELINE_UNKNOWN;

	for (; from <= to; p.number++)
		t->shown[t->nshown++] = t->seen[from].period.number == p.number ?
		    t->seen[from++] : unseen(p, years, with_weeks);
}

enum timeline_status
timeline_arrange(struct timeline *t, struct timeline_years wanted, day_t today)
{
	size_t from = 0, to = t->nseen;
	int64_t span;
	bool *years;

	if (t->nseen == 0)
		return TIMELINE_DONE;
	qsort(t->seen, t->nseen, sizeof(*t->seen), by_number);
	for (size_t i = 0; i < t->nseen; i++)
		observe(&t->seen[i], i == 0, i + 1 == t->nseen, today);
	if (t->seen[0].period.unit != PERIOD_ALL) {
		while (from < to && timeline_year(t->seen[from].period) < wanted.from)
			from++;
		while (to > from && timeline_year(t->seen[to - 1].period) > wanted.to)
			to--;
	}
	if (from == to)
		return TIMELINE_DONE;
	span = (int64_t)t->seen[to - 1].period.number - t->seen[from].period.number + 1;
	if (span > TIMELINE_MOST)
		return TIMELINE_TOO_MANY;
	years = recorded_years(t);
	t->shown = malloc((size_t)span * sizeof(*t->shown));
	if (years != NULL && t->shown != NULL)
		fill(t, from, to - 1, years);
	free(years);
	return t->nshown > 0 ? TIMELINE_DONE : TIMELINE_MEMORY;
}

int64_t
timeline_weeks(const struct timeline_period *p)
{
	return (int64_t)day_week_number(p->last) - day_week_number(p->first) + 1;
}

void
timeline_free(struct timeline *t)
{
	names_free(t->numbers);
	free(t->seen);
	free(t->shown);
	*t = (struct timeline){ 0 };
}

static bool
parse_year(struct slice s, int *year)
{
	int64_t n;

	if (s.len != 4 || s.ptr[0] == '-' || s.ptr[0] == '+' || !number_integer(s, &n) || n < 1)
		return false;
	*year = (int)n;
	return true;
}

bool
timeline_years_parse(const char *text, struct timeline_years *y)
{
	struct slice s = slice_from(text), from = s, to = s;
	const char *dash = strchr(text, '-');

	*y = (struct timeline_years){ 1, 9999 };
	if (dash != NULL) {
		from.len = (size_t)(dash - text);
		to = slice_from(dash + 1);
		if (from.len == 0 && to.len == 0)
			return false;
	}
	return ((dash != NULL && from.len == 0) || parse_year(from, &y->from)) &&
	    ((dash != NULL && to.len == 0) || parse_year(to, &y->to)) && y->from <= y->to;
}
