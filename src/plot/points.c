/*
 * Points; see points.h.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "../stats/trend.h"
#include "../table/number.h"
#include "../table/shown.h"
#include "points.h"

static bool
add(struct points *p, double x, double y, bool open)
{
	if (!mem_grow(&p->list, &p->cap, p->n + 1, sizeof(*p->list)))
		return false;
	p->list[p->n++] = (struct point){ x, y, p->names.len, open };
	return true;
}

/* Remember what a point is apart from others by. False when memory runs out. */
static bool
note_apart(struct points *p, struct slice common)
{
	p->apart.width = 1;
	return keys_intern(&p->apart, &common) != SIZE_MAX;
}

/* The columns of a table. */
struct places {
	size_t x, y, apart;
	size_t *keys;
};

static bool
find(struct places *at, const struct choice *c, struct feed *f)
{
	*at = (struct places){ .apart = SIZE_MAX, .keys = calloc(c->nkeys + 1, sizeof(*at->keys)) };
	if (at->keys == NULL) {
		diag_memory(f->t.diag);
		return false;
	}
	for (size_t i = 0; i < c->nkeys; i++)
		if (!feed_column(f, c->keys[i], "-k names others", &at->keys[i]))
			return false;
	if (c->apart != NULL)
		at->apart = tsv_column(&f->t, c->apart);
	return feed_column(f, c->x, "--x names another", &at->x) &&
	    feed_column(f, c->y, "--y names another", &at->y);
}

static bool
read_row(struct points *p, const struct choice *c, struct feed *f, const struct places *at)
{
	double x, y;
	size_t start = p->names.len;
	bool has_x, has_y, ok = true;

	if (!feed_number(f, at->x, &x, &has_x) || !feed_number(f, at->y, &y, &has_y))
		return false;
	if (!has_x || !has_y) {
		p->left_out++;
		return true;
	}
	for (size_t i = 0; i < c->nkeys && ok; i++)
		ok = choice_join(&p->names, start, f->t.cells[at->keys[i]]);
	if (ok && at->apart != SIZE_MAX)
		ok = note_apart(p, f->t.cells[at->apart]);
	if (ok && add(p, x, y, false))
		return true;
	diag_memory(f->t.diag);
	return false;
}

bool
points_read(struct points *p, const struct choice *c, struct feed *f)
{
	enum tsv_status status = TSV_ERROR;
	struct places at;

	p->x.len = p->y.len = 0;
	if (!shown_add(&p->x, slice_from(c->x), SHOWN_PLAIN) ||
	    !shown_add(&p->y, slice_from(c->y), SHOWN_PLAIN)) {
		diag_memory(f->t.diag);
		return false;
	}
	if (find(&at, c, f))
		while ((status = feed_next(f)) == TSV_ROW)
			if (!read_row(p, c, f, &at)) {
				status = TSV_ERROR;
				break;
			}
	free(at.keys);
	return status == TSV_END;
}

bool
points_of_periods(struct points *p, struct periods *s)
{
	const char *unit = periods_unit(s);

	p->periods = s;
	if (!buf_add(&p->x, unit, strlen(unit)) ||
	    !shown_add(&p->y, slice_from(s->source.value), SHOWN_PLAIN))
		return false;
	for (size_t line = 0; line < periods_lines(s); line++) {
		const double *values = periods_values(s, line);
		struct slice name = periods_name(s, line);

		if (name.ptr == NULL || !note_apart(p, periods_apart(s, line)))
			return false;
		for (size_t i = 0; i < periods_count(s); i++)
			if (isfinite(values[i]) && (!buf_add(&p->names, name.ptr, name.len) ||
			    !add(p, (double)i, values[i], !periods_whole(s, i))))
				return false;
	}
	return periods_notes(s, &p->notes);
}

struct slice
point_name(const struct points *p, size_t number)
{
	size_t from = number == 0 ? 0 : p->list[number - 1].name;

	return (struct slice){ p->names.len == 0 ? "" : p->names.ptr + from,
	    p->list[number].name - from };
}

bool
points_fit(const struct points *p, struct points_line *line, bool *memory)
{
	double *x = malloc((p->n + 1) * sizeof(*x)), *y = malloc((p->n + 1) * sizeof(*y));
	double first = 0;
	bool differ = false;

	*line = (struct points_line){ .n = 0 };
	*memory = x == NULL || y == NULL;
	for (size_t i = 0; i < p->n && !*memory; i++) {
		if (p->list[i].open)
			continue;
		x[line->n] = p->list[i].x;
		y[line->n] = p->list[i].y;
		if (line->n == 0)
			first = p->list[i].x;
		differ = differ || p->list[i].x > first || p->list[i].x < first;
		line->n++;
		line->mean_x += (p->list[i].x - line->mean_x) / (double)line->n;
		line->mean_y += (p->list[i].y - line->mean_y) / (double)line->n;
	}
	if (differ)
		line->slope = trend_slope(x, y, line->n);
	free(x);
	free(y);
	return p->apart.count < 2 && differ && isfinite(line->slope) && isfinite(line->mean_x) &&
	    isfinite(line->mean_y);
}

/* A little around one value. */
static void
widen(double *least, double *most)
{
	double around = fabs(*least) > 0 ? fabs(*least) / 10 : 1;

	if (*most > *least)
		return;
	*least -= around;
	*most += around;
}

struct points_range
points_range(const struct points *p)
{
	struct points_range r = { p->list[0].x, p->list[0].x, p->list[0].y, p->list[0].y };

	for (size_t i = 1; i < p->n; i++) {
		r.least_x = fmin(r.least_x, p->list[i].x);
		r.most_x = fmax(r.most_x, p->list[i].x);
		r.least_y = fmin(r.least_y, p->list[i].y);
		r.most_y = fmax(r.most_y, p->list[i].y);
	}
	if (p->periods == NULL)
		widen(&r.least_x, &r.most_x);
	else if (!(r.most_x > r.least_x))
		r.most_x = r.least_x + 1;
	widen(&r.least_y, &r.most_y);
	return r;
}

size_t
points_format_x(const struct points *p, double x, char out[POINTS_TEXT_MAX])
{
	if (p->periods == NULL || x < 0 || x > (double)periods_count(p->periods) - 1)
		return p->periods == NULL ? number_format(x, out) : 0;
	return periods_period(p->periods, (size_t)x, out);
}

static bool
say(struct buf *b, const char *words)
{
	return buf_add(b, words, strlen(words));
}

bool
points_words(const struct points *p, const struct points_line *line, struct buf *b)
{
	char text[128];
	bool ok, open = false;

	if (line == NULL) {
		ok = say(b, p->apart.count < 2 ? "Too few different points for a line.\n" :
		    "Amounts of several currencies, which no line can go through.\n");
	} else {
		snprintf(text, sizeof(text), "%+.6g ", line->slope);
		ok = say(b, "The line: ") && say(b, text) && buf_add(b, p->y.ptr, p->y.len) &&
		    say(b, " for each ") && buf_add(b, p->x.ptr, p->x.len);
		snprintf(text, sizeof(text), ", by least squares of %zu points.\n", line->n);
		ok = ok && say(b, text);
	}
	if (ok && p->left_out > 0) {
		snprintf(text, sizeof(text), "%zu row%s without both numbers left out.\n",
		    p->left_out, p->left_out == 1 ? "" : "s");
		ok = say(b, text);
	}
	for (size_t i = 0; i < p->n && !open; i++)
		open = p->list[i].open;
	return ok && buf_add(b, p->notes.ptr, p->notes.len) && (!open ||
	    say(b, "Periods that are not whole are left out of the line.\n"));
}

void
points_free(struct points *p)
{
	free(p->list);
	buf_free(&p->names);
	buf_free(&p->x);
	buf_free(&p->y);
	buf_free(&p->notes);
	keys_free(&p->apart);
	*p = (struct points){ 0 };
}
