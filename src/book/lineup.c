/*
 * Series in a table; see lineup.h.
 */
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../table/row.h"
#include "../table/spark.h"
#include "comparison.h"
#include "footnote.h"
#include "lineup.h"

/* Columns beside the keys and the periods, at the most. */
enum { OTHERS = 12, NAME = PERIOD_TEXT_MAX + 4 };

struct sheet {
	const struct lineup *how;
	const struct series *series;
	struct diag *diag;
	struct column *columns;
	size_t ncolumns;
	char (*names)[NAME];		/* of the periods */
	struct row row;
	struct series_cell *cells;	/* of a line */
	struct comparison_room room;
	struct buf spark;
	double *bars;
	bool has_weeks;
	double weeks;			/* the same for all lines */
	size_t points;			/* of the trend, the same for all lines */
};

static void
add_column(struct sheet *sh, const char *name, enum column_kind kind)
{
	sh->columns[sh->ncolumns++] = (struct column){ name, kind };
}

static void
add_columns(struct sheet *sh)
{
	/* for people the change and its percentage are one, and a line fits a terminal */
	static const char *const all[] = { "to_date", "change", "change_pct", "slope", "sen",
	    "p", "weeks", NULL };
	static const char *const few[] = { "change", "slope", "p", NULL };
	const struct timeline *time = &sh->series->time;

	for (size_t i = 0; i < sh->series->source->nkeys; i++)
		add_column(sh, sh->series->source->keys[i], COLUMN_TEXT);
	for (size_t i = 0; i < time->nshown; i++) {
		char *name = sh->names[i];
		size_t len = period_format(time->shown[i].period, name);
		const char *mark = sh->row.people ? footnote_mark(time->shown[i].state) : "";

		memcpy(name + len, mark, strlen(mark) + 1);
		add_column(sh, name, COLUMN_NUMBER);
	}
	if (sh->row.people)
		add_column(sh, "", COLUMN_TEXT);
	for (const char *const *name = sh->row.people ? few : all; *name != NULL; name++)
		add_column(sh, *name, COLUMN_NUMBER);
	if (sh->how->has_target) {
		add_column(sh, "last_full", COLUMN_NUMBER);
		add_column(sh, "target", COLUMN_TEXT);
	}
	add_column(sh, "trend", COLUMN_TEXT);
}

static bool
open_sheet(struct sheet *sh)
{
	size_t n = sh->series->time.nshown;

	sh->columns = calloc(sh->series->source->nkeys + n + OTHERS, sizeof(*sh->columns));
	sh->names = calloc(n + 1, sizeof(*sh->names));
	sh->cells = calloc(n + 1, sizeof(*sh->cells));
	sh->bars = calloc(n + 1, sizeof(*sh->bars));
	if (sh->columns == NULL || sh->names == NULL || sh->cells == NULL || sh->bars == NULL)
		return false;
	for (size_t i = 0; i < n; i++)
		sh->points += sh->series->time.shown[i].state == TIMELINE_WHOLE;
	sh->has_weeks = comparison_weeks(&sh->series->time, &sh->weeks);
	add_columns(sh);
	return true;
}

static void
close_sheet(struct sheet *sh)
{
	free(sh->columns);
	free(sh->names);
	free(sh->cells);
	free(sh->bars);
	row_free(&sh->row);
	buf_free(&sh->spark);
	comparison_free(&sh->room);
}

static void
put_amount(struct sheet *sh, struct amount a)
{
	char text[AMOUNT_TEXT_MAX];
	size_t len = amount_format(a, text);

	row_text(&sh->row, (struct slice){ text, len });
}

/* The values, and their shape: bars for the points of the trend alone. */
static void
put_values(struct sheet *sh)
{
	const struct timeline *time = &sh->series->time;
	size_t first = 0, n = 0;

	for (size_t i = 0; i < time->nshown; i++) {
		bool whole = time->shown[i].state == TIMELINE_WHOLE;

		if (time->shown[i].state == TIMELINE_NO_RECORD)
			row_empty(&sh->row);
		else
			put_amount(sh, sh->cells[i].value);
		sh->bars[i] = whole ? amount_value(sh->cells[i].value) : NAN;
		first += first == i && !whole;
		n = whole ? i + 1 : n;
	}
	if (!sh->row.people)
		return;
	sh->spark.len = 0;
	if (n > first && !spark_add(&sh->spark, sh->bars + first, n - first))
		sh->row.failed = true;
	row_text(&sh->row, buf_slice(&sh->spark));
}

static void
put_comparison(struct sheet *sh, const struct comparison *c)
{
	char text[AMOUNT_TEXT_MAX];

	if (c->has_change && c->to_date && !sh->row.people)
		put_amount(sh, c->before);
	else if (!sh->row.people)
		row_empty(&sh->row);
	if (c->has_change)
		row_change(&sh->row, (struct slice){ text, amount_format(c->change, text) });
	else
		row_empty(&sh->row);
	if (c->has_percent)
		row_percent(&sh->row, c->percent);
	else
		row_empty(&sh->row);
	if (sh->row.people)
		row_join(&sh->row);
}

static void
put_trend(struct sheet *sh, const struct comparison *c)
{
	bool known = c->points >= 2;

	if (known) {
		row_slope(&sh->row, c->trend.slope);
		if (!sh->row.people)
			row_slope(&sh->row, c->trend.sen.slope);
		row_probability(&sh->row, c->trend.p);
	} else {
		for (int i = sh->row.people; i < 3; i++)
			row_empty(&sh->row);
	}
	if (sh->row.people)
		return;
	if (sh->has_weeks)
		row_percent(&sh->row, sh->weeks);
	else
		row_empty(&sh->row);
}

/* The last period that is over, and whether it beat the target. */
static void
put_target(struct sheet *sh)
{
	size_t full = comparison_full(&sh->series->time);

	if (full == SIZE_MAX) {
		row_empty(&sh->row);
		row_empty(&sh->row);
		return;
	}
	put_amount(sh, sh->cells[full].value);
	row_text(&sh->row, amount_value(sh->cells[full].value) > sh->how->target ?
	    SLICE("yes") : SLICE("no"));
}

static bool
print_line(struct sheet *sh, struct table *t, size_t line)
{
	const struct series *s = sh->series;
	const struct slice *cells;
	struct comparison c;

	series_cells(s, line, sh->cells);
	if (!comparison(&c, s, sh->cells, &sh->room))
		return false;
	row_start(&sh->row);
	for (size_t i = 0; i < s->source->nkeys; i++)
		row_text(&sh->row, keys_text(&s->keys, series_key(s, line), i));
	put_values(sh);
	put_comparison(sh, &c);
	put_trend(sh, &c);
	if (sh->how->has_target)
		put_target(sh);
	row_text(&sh->row, slice_from(trend_verdict_name(c.points < 2 ? TREND_CANNOT_TELL :
	    c.trend.verdict)));
	cells = row_cells(&sh->row);
	return cells != NULL && table_row(t, cells);
}

/* The names that are wanted; those that no key has are told. */
static bool
find_tags(const struct sheet *sh, name_id **ids)
{
	const struct lineup *how = sh->how;

	*ids = calloc(how->ntags + 1, sizeof(**ids));
	for (size_t i = 0; i < how->ntags && *ids != NULL; i++) {
		struct slice tag = slice_from(how->tags[i]);

		if (tag.len > 0 && tag.ptr[0] == '#')
			tag = slice_skip(tag, 1);
		(*ids)[i] = keys_find(&sh->series->keys, tag);
		if ((*ids)[i] == NAME_NONE)
			diag_warn(sh->diag, NOWHERE, "-t: no row has '%.*s'", DIAG_SLICE(tag));
	}
	return *ids != NULL;
}

static bool
is_wanted(const struct sheet *sh, const name_id *ids, size_t line)
{
	bool wanted = sh->how->ntags == 0;

	for (size_t i = 0; i < sh->how->ntags && !wanted; i++)
		wanted = ids[i] != NAME_NONE &&
		    keys_has(&sh->series->keys, series_key(sh->series, line), ids[i]);
	return wanted;
}

static bool
print_lines(struct sheet *sh, struct table *t)
{
	int64_t left = sh->how->limit;
	name_id *ids;
	bool ok = find_tags(sh, &ids);

	for (size_t line = 0; line < sh->series->nlines && left > 0 && ok; line++) {
		if (is_wanted(sh, ids, line)) {
			ok = print_line(sh, t, line);
			left--;
		}
	}
	free(ids);
	return ok && footnote(t, sh->series, sh->points);
}

bool
lineup_print(const struct lineup *how, const struct series *s, struct out *out, struct diag *d)
{
	struct sheet sh = { .how = how, .series = s, .diag = d };
	struct table *t = NULL;
	bool ok;

	sh.row.people = how->layout == LAYOUT_TABLE || how->layout == LAYOUT_MD;
	ok = open_sheet(&sh) && (t = table_new(out, how->layout, sh.columns, sh.ncolumns,
	    how->safe)) != NULL && print_lines(&sh, t);
	if (ok)
		ok = table_finish(t);
	else
		table_free(t);
	if (!ok)
		diag_memory(d);
	close_sheet(&sh);
	return ok;
}
