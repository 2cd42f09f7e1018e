/*
 * Generation by generation, as a table; see nettable.h. People who are known
 * for a short time had little time to introduce anybody: they are left out, and
 * counted apart.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "../base/mem.h"
#include "../table/number.h"
#include "../table/row.h"
#include "gaplist.h"
#include "nettable.h"

static const struct column columns[] = {
	{ "generation", COLUMN_NUMBER }, { "people", COLUMN_NUMBER },
	{ "too_short", COLUMN_NUMBER }, { "undated", COLUMN_NUMBER },
	{ "known", COLUMN_NUMBER }, { "next", COLUMN_NUMBER }, { "ratio", COLUMN_NUMBER },
};

enum { COLUMNS = sizeof(columns) / sizeof(columns[0]) };

struct generation {
	uint64_t people, too_short, undated;
};

static uint64_t
known(const struct generation *g)
{
	return g->people - g->too_short - g->undated;
}

/* Whether that is somebody by now: planned to be met alone does not do. */
static bool
is_there(const struct network *of, name_id id)
{
	const struct circle *c = of->circle;

	return net_node(of->net, id)->contact != NAME_NONE || (id < c->n &&
	    (c->people[id].card || c->people[id].first.precision != DATE_NONE));
}

static void
count(struct generation *list, const struct network *of)
{
	const struct circle *c = of->circle;
	day_t limit = gaplist_year_before(c->today);

	/* before the first year there is no other */
	if (limit >= DAY_MIN)
		limit = gaplist_year_before(limit);
	for (name_id id = 0; id < names_count(of->contacts); id++) {
		struct date first = id < c->n ? c->people[id].first : (struct date){ DATE_NONE, 0 };
		struct generation *g = &list[net_node(of->net, id)->depth];

		if (!is_there(of, id))
			continue;
		g->people++;
		g->undated += first.precision == DATE_NONE;
		g->too_short += first.precision != DATE_NONE && first.first > limit;
	}
}

static bool
put_rows(struct table *t, struct row *r, const struct generation *list, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		uint64_t now = known(&list[i]), next = known(&list[i + 1]);
		char text[NUMBER_TEXT_MAX];
		const struct slice *cells;

		row_start(r);
		row_count(r, i);
		row_count(r, list[i].people);
		row_count(r, list[i].too_short);
		row_count(r, list[i].undated);
		row_count(r, now);
		row_count(r, next);
		if (now == 0)
			row_empty(r);
		else
			row_text(r, (struct slice){ text, number_ratio(next, now, 2, text) });
		cells = row_cells(r);
		if (cells == NULL || !table_row(t, cells))
			return false;
	}
	return true;
}

/* How many are left out, for people. */
static bool
put_notes(struct table *t, const struct generation *list, size_t n)
{
	uint64_t people = 0, too_short = 0, undated = 0;
	char text[160];
	int len;

	for (size_t i = 0; i < n; i++) {
		people += list[i].people;
		too_short += list[i].too_short;
		undated += list[i].undated;
	}
	len = snprintf(text, sizeof(text), "Left out of %" PRIu64 ": %" PRIu64 " known for less "
	    "than two years, %" PRIu64 " without a day.", people, too_short, undated);
	return table_note(t, (struct slice){ text, (size_t)len });
}

bool
nettable_generations(const struct nettable *how, const struct network *of, struct out *out)
{
	struct generation *list;
	struct row row = { .people = false };
	struct table *t;
	size_t n = 1;
	bool ok;

	for (size_t i = 0; i < of->net->n; i++)
		if (of->net->nodes[i].depth >= n)
			n = of->net->nodes[i].depth + (size_t)1;
	list = calloc(n + 1, sizeof(*list));
	t = table_new(out, how->layout, columns, COLUMNS, how->safe);
	ok = list != NULL && t != NULL;
	if (ok) {
		count(list, of);
		n = list[0].people == 0 && n == 1 ? 0 : n;
		ok = put_rows(t, &row, list, n) && (n == 0 || put_notes(t, list, n));
	}
	row_free(&row);
	free(list);
	if (ok)
		return table_finish(t);
	table_free(t);
	return false;
}
