/*
 * A ratio in a table; see ratiotable.h.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../table/row.h"
#include "footnote.h"
#include "ratiotable.h"

enum { COLUMNS = 13, NAME = PERIOD_TEXT_MAX + 4 };

struct sheet {
	const struct series *series;
	struct ratio ratio;
	struct slice part, of;		/* their names */
	struct buf together;		/* what `of` is in, of both */
	struct series_cell *parts, *others;
	struct row row;
	bool to_date;			/* the last period is compared so far */
	struct column columns[COLUMNS];
	size_t ncolumns;
};

static void
add_column(struct sheet *sh, const char *name, enum column_kind kind)
{
	sh->columns[sh->ncolumns++] = (struct column){ name, kind };
}

static void
add_columns(struct sheet *sh)
{
	bool all = !sh->row.people, share = sh->ratio.kind != RATIO_RATE;

	add_column(sh, "period", COLUMN_TEXT);
	if (all) {
		add_column(sh, sh->series->source->keys[0], COLUMN_TEXT);
		add_column(sh, "of", COLUMN_TEXT);
	}
	add_column(sh, "count", COLUMN_NUMBER);
	add_column(sh, "total", COLUMN_NUMBER);
	add_column(sh, all ? "ratio" : share ? "share" : "rate", COLUMN_NUMBER);
	if (all || share) {
		add_column(sh, "low", COLUMN_NUMBER);
		add_column(sh, "high", COLUMN_NUMBER);
	}
	if (all || sh->to_date)
		add_column(sh, "to_date", COLUMN_NUMBER);
	add_column(sh, "change", COLUMN_NUMBER);
	if (all) {
		add_column(sh, "change_low", COLUMN_NUMBER);
		add_column(sh, "change_high", COLUMN_NUMBER);
		add_column(sh, "observed", COLUMN_TEXT);
	}
}

/* The line of a key, which has none when it has no row in the years shown: 0 everywhere. */
static void
find_cells(const struct series *s, size_t key, struct series_cell *cells)
{
	for (size_t line = 0; line < s->nlines; line++)
		if (series_key(s, line) == key)
			series_cells(s, line, cells);
}

static bool
open_sheet(struct sheet *sh)
{
	const struct series *s = sh->series;
	const struct timeline *time = &s->time;
	size_t n = time->nshown;

	sh->to_date = n > 0 && time->shown[n - 1].state == TIMELINE_UNFINISHED &&
	    !s->lacks_to_date;
	sh->parts = calloc(n + 1, sizeof(*sh->parts));
	sh->others = calloc(n + 1, sizeof(*sh->others));
	if (sh->parts == NULL || sh->others == NULL)
		return false;
	add_columns(sh);
	if (s->keys.count == 0)
		return true;
	find_cells(s, sh->ratio.part, sh->parts);
	find_cells(s, sh->ratio.other, sh->others);
	sh->part = keys_text(&s->keys, sh->ratio.part, 0);
	sh->of = keys_text(&s->keys, sh->ratio.other, 0);
	if (sh->ratio.kind == RATIO_OF_BOTH) {
		if (!buf_add(&sh->together, sh->part.ptr, sh->part.len) ||
		    !buf_char(&sh->together, '+') ||
		    !buf_add(&sh->together, sh->of.ptr, sh->of.len))
			return false;
		sh->of = buf_slice(&sh->together);
	}
	return true;
}

static void
close_sheet(struct sheet *sh)
{
	free(sh->parts);
	free(sh->others);
	buf_free(&sh->together);
	row_free(&sh->row);
}

static struct ratio_value
whole_value(const struct sheet *sh, size_t i)
{
	return ratio_value(&sh->ratio, sh->parts[i].value, sh->others[i].value);
}

static struct ratio_value
value_to_date(const struct sheet *sh, size_t i)
{
	return ratio_value(&sh->ratio, sh->parts[i].to_date, sh->others[i].to_date);
}

static void
put_amount(struct sheet *sh, struct amount a)
{
	char text[AMOUNT_TEXT_MAX];
	size_t len = amount_format(a, text);

	row_text(&sh->row, (struct slice){ text, len });
}

static void
put_value(struct sheet *sh, const struct ratio_value *v)
{
	if (!v->known)
		row_empty(&sh->row);
	else if (sh->ratio.kind == RATIO_RATE)
		row_rate(&sh->row, v->value);
	else
		row_share(&sh->row, v->value);
}

static void
put_interval(struct sheet *sh, const struct ratio_value *v)
{
	struct proportion_interval i;

	if (sh->row.people && sh->ratio.kind == RATIO_RATE)
		return;
	if (!v->proportion) {
		row_empty(&sh->row);
		row_empty(&sh->row);
		return;
	}
	i = proportion_wilson(amount_value(v->part), amount_value(v->total));
	row_share(&sh->row, i.low);
	row_share(&sh->row, i.high);
}

/* The interval of a change; for people it stands beside the change. */
static void
put_span(struct sheet *sh, const struct ratio_value *now, const struct ratio_value *then)
{
	struct proportion_interval i = { 0 };
	bool known = now->proportion && then->proportion;

	if (known)
		i = proportion_difference(amount_value(now->part), amount_value(now->total),
		    amount_value(then->part), amount_value(then->total));
	if (sh->row.people && known)
		row_span(&sh->row, i.low, i.high);
	else if (known)
		row_points(&sh->row, i.low);
	else
		row_empty(&sh->row);
	if (sh->row.people)
		row_join(&sh->row);
	else if (known)
		row_points(&sh->row, i.high);
	else
		row_empty(&sh->row);
}

/* Against the period before, which must be whole; an unfinished one to date. */
static void
put_change(struct sheet *sh, size_t i)
{
	const struct timeline_period *p = &sh->series->time.shown[i];
	bool so_far = p->state == TIMELINE_UNFINISHED;
	struct ratio_value now = { 0 }, then = { 0 };

	if (i > 0 && p[-1].state == TIMELINE_WHOLE &&
	    (so_far ? sh->to_date : p->state == TIMELINE_WHOLE)) {
		now = so_far ? value_to_date(sh, i) : whole_value(sh, i);
		then = so_far ? value_to_date(sh, i - 1) : whole_value(sh, i - 1);
	}
	if (!now.known || !then.known)
		row_empty(&sh->row);
	else if (sh->ratio.kind == RATIO_RATE)
		row_rate_change(&sh->row, ratio_change(&now, &then));
	else
		row_points(&sh->row, ratio_change(&now, &then));
	put_span(sh, &now, &then);
}

/* `whole`, `to 2026-11-21`, `from 2019-01-03` or `no record`. */
static void
put_observed(struct sheet *sh, const struct timeline_period *p)
{
	bool to = p->state == TIMELINE_UNFINISHED;
	struct civil c = day_to_civil(to ? p->last : p->first);
	char text[32];
	int len = snprintf(text, sizeof(text), "%s %04d-%02d-%02d", to ? "to" : "from", c.year,
	    c.month, c.day);

	row_text(&sh->row, p->state == TIMELINE_WHOLE ? SLICE("whole") :
	    p->state == TIMELINE_NO_RECORD ? SLICE("no record") :
	    (struct slice){ text, (size_t)len });
}

static void
put_numbers(struct sheet *sh, size_t i)
{
	enum timeline_state state = sh->series->time.shown[i].state;
	struct ratio_value v = whole_value(sh, i), so_far = value_to_date(sh, i);

	if (state == TIMELINE_NO_RECORD) {
		row_empty(&sh->row);
		row_empty(&sh->row);
		v.known = v.proportion = false;
	} else {
		put_amount(sh, v.part);
		put_amount(sh, v.total);
	}
	put_value(sh, &v);
	put_interval(sh, &v);
	/* the same days of each year stand below each other, or nothing */
	so_far.known = so_far.known && sh->to_date &&
	    (state == TIMELINE_WHOLE || state == TIMELINE_UNFINISHED);
	if (sh->to_date || !sh->row.people)
		put_value(sh, &so_far);
	put_change(sh, i);
}

static bool
print_row(struct sheet *sh, struct table *t, size_t i)
{
	const struct timeline_period *p = &sh->series->time.shown[i];
	const char *mark = sh->row.people ? footnote_mark(p->state) : "";
	char name[NAME];
	size_t len = period_format(p->period, name);
	const struct slice *cells;

	memcpy(name + len, mark, strlen(mark) + 1);
	row_start(&sh->row);
	row_text(&sh->row, slice_from(name));
	if (!sh->row.people) {
		row_text(&sh->row, sh->part);
		row_text(&sh->row, sh->of);
	}
	put_numbers(sh, i);
	if (!sh->row.people)
		put_observed(sh, p);
	cells = row_cells(&sh->row);
	return cells != NULL && table_row(t, cells);
}

static bool
say(struct buf *b, const char *words, struct slice name)
{
	return buf_add(b, words, strlen(words)) && buf_add(b, name.ptr, name.len);
}

/* What is set against what, and why there is an interval or none. */
static bool
print_title(const struct sheet *sh, struct table *t)
{
	struct buf b = { 0 };
	bool rate = sh->ratio.kind == RATIO_RATE;
	bool ok = sh->series->keys.count == 0 ||
	    (say(&b, "", sh->part) && say(&b, rate ? " per " : " of ", sh->of) &&
	    say(&b, rate ? ": a rate, and no share, so that there is no interval" :
	    ": a share and its 95 % interval", SLICE(".")) &&
	    table_title(t, buf_slice(&b)));

	buf_free(&b);
	return ok;
}

static bool
print_rows(struct sheet *sh, struct table *t, int64_t left)
{
	bool ok = print_title(sh, t);

	for (size_t i = 0; i < sh->series->time.nshown && left > 0 && ok; i++, left--)
		ok = print_row(sh, t, i);
	return ok && footnote(t, sh->series, FOOTNOTE_NO_TREND);
}

bool
ratiotable_print(const struct lineup *how, struct slice written, const struct series *s,
    struct out *out, struct diag *d)
{
	struct sheet sh = { .series = s };
	struct table *t = NULL;
	bool ok;

	if (s->keys.count > 0 && !ratio_find(&sh.ratio, s, written, d))
		return false;
	sh.row.people = how->layout == LAYOUT_TABLE || how->layout == LAYOUT_MD;
	ok = open_sheet(&sh) && (t = table_new(out, how->layout, sh.columns, sh.ncolumns,
	    how->safe)) != NULL && print_rows(&sh, t, how->limit);
	if (ok)
		ok = table_finish(t);
	else
		table_free(t);
	if (!ok)
		diag_memory(d);
	close_sheet(&sh);
	return ok;
}
