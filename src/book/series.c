/*
 * Series out of tables; see series.h. A cell is found by the text of its
 * numbers, so that the memory grows with the number of distinct cells and not
 * with that of rows.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../base/mem.h"
#include "../table/tsv.h"
#include "series.h"
#include "seriesparts.h"

/* Where a table has what is read; SIZE_MAX for what it has not. */
struct columns {
	size_t period, value, to_date, days, weeks;
	size_t currency;		/* where it must be the same in all rows, which are added */
	size_t *keys;
};

bool
series_start(struct series *s, const struct series_source *source)
{
	*s = (struct series){ .source = source, .keys = { .width = source->nkeys } };
	s->places = names_new();
	s->tuple = calloc(source->nkeys + 1, sizeof(*s->tuple));
	return s->places != NULL && s->tuple != NULL;
}

/* Find a column that must be there. */
static bool
find(struct tsv *t, const char *name, const char *advice, size_t *column)
{
	*column = tsv_column(t, name);
	if (*column == SIZE_MAX)
		tsv_missing(t, name, advice);
	return *column != SIZE_MAX;
}

static bool
find_columns(struct series *s, struct tsv *t, struct columns *c)
{
	const struct series_source *from = s->source;

	if (!find(t, from->period, "--period-column names another", &c->period))
		return false;
	for (size_t i = 0; i < from->nkeys; i++)
		if (!find(t, from->keys[i], "-k names others", &c->keys[i]))
			return false;
	if (!find(t, from->value, "--value names another", &c->value))
		return false;
	c->currency = strcmp(from->value, "revenue") == 0 ? tsv_column(t, "currency") : SIZE_MAX;
	for (size_t i = 0; i < from->nkeys; i++)
		if (c->keys[i] == c->currency)
			c->currency = SIZE_MAX;
	c->days = tsv_column(t, "days");
	c->weeks = tsv_column(t, "weeks");
	c->to_date = strcmp(from->value, "count") == 0 ? tsv_column(t, "to_date") : SIZE_MAX;
	s->lacks_to_date = s->lacks_to_date || c->to_date == SIZE_MAX;
	return true;
}

/* The period of a row, of the same unit as those before. */
static bool
read_period(struct series *s, struct tsv *t, const struct columns *c, struct period *p)
{
	if (!period_parse(t->cells[c->period], p)) {
		tsv_complain(t, c->period, "a period: 2024, 2024-Q1, 2024-03, 2024-W11, "
		    "2024-03-12 or all");
		return false;
	}
	if (s->time.nseen > 0 && s->time.seen[0].period.unit != p->unit) {
		tsv_complain(t, c->period, "a period of the same length as those before it");
		return false;
	}
	return true;
}

/* A cell of 0 to most; TIMELINE_UNKNOWN without such a column. */
static bool
read_count(struct tsv *t, size_t column, int64_t most, int64_t *count)
{
	char allowed[64];

	*count = TIMELINE_UNKNOWN;
	if (column == SIZE_MAX)
		return true;
	if (tsv_integer(t->cells[column], count) && *count >= 0 && *count <= most)
		return true;
	snprintf(allowed, sizeof(allowed), "a whole number from 0 to %lld", (long long)most);
	tsv_complain(t, column, allowed);
	return false;
}

static bool
read_time(struct series *s, struct tsv *t, const struct columns *c, struct period *p)
{
	int64_t days, weeks, length;

	if (!read_period(s, t, c, p))
		return false;
	length = (int64_t)period_last(*p) - period_first(*p) + 1;
	if (!read_count(t, c->days, length, &days) ||
	    !read_count(t, c->weeks, length, &weeks))
		return false;
	if (!timeline_add(&s->time, *p, days, weeks)) {
		diag_memory(t->diag);
		return false;
	}
	return true;
}

/* Whether the money of a row may be added to that of those before; false after a message. */
static bool
one_currency(struct series *s, struct tsv *t, const struct columns *c)
{
	struct slice code;

	if (c->currency == SIZE_MAX)
		return true;
	code = t->cells[c->currency];
	if (code.len >= sizeof(s->currency))
		code.len = sizeof(s->currency) - 1;
	if (!s->has_currency)
		memcpy(s->currency, code.ptr, code.len);
	s->has_currency = true;
	if (slice_equal(code, slice_from(s->currency)))
		return true;
	tsv_complain(t, c->currency, "that of the rows before, and currencies are not added; "
	    "-k contact,currency keeps them apart");
	return false;
}

/* The cell of the row, which is made when it is new; NULL: memory. */
static struct series_cell *
cell_of(struct series *s, size_t key, struct period p)
{
	char text[48];
	int len = snprintf(text, sizeof(text), "%zu,%d", key, (int)p.number);
	name_id id;

	if (!mem_grow(&s->kept, &s->kept_cap, s->nkept + 1, sizeof(*s->kept)))
		return NULL;
	id = names_intern(s->places, (struct slice){ text, (size_t)len });
	if (id == NAME_NONE)
		return NULL;
	if (id == s->nkept)
		s->kept[s->nkept++] = (struct series_kept){ .key = key, .period = p.number };
	return &s->kept[id].cell;
}

/* Add to the number in a column. */
static bool
add_amount(struct tsv *t, size_t column, struct amount *sum, struct amount a)
{
	if (amount_add(sum, a))
		return true;
	tsv_complain(t, column, "a number that the sum of its cell has room for");
	return false;
}

static bool
add(struct tsv *t, size_t column, struct amount *sum)
{
	struct amount a;

	if (column == SIZE_MAX)
		return true;
	if (!amount_parse(t->cells[column], &a)) {
		tsv_complain(t, column, "a whole number of at most 64 bits or a decimal one");
		return false;
	}
	return add_amount(t, column, sum, a);
}

/* The cell of a key; NULL after a message. */
static struct series_cell *
cell_of_key(struct series *s, const struct slice *tuple, struct period p, struct diag *d)
{
	size_t key = keys_intern(&s->keys, tuple);
	struct series_cell *cell = key == SIZE_MAX ? NULL : cell_of(s, key, p);

	if (cell == NULL)
		diag_memory(d);
	return cell;
}

static bool
read_row(struct series *s, struct tsv *t, const struct columns *c)
{
	struct period p;
	struct series_cell *cell;

	if (!one_currency(s, t, c) || !read_time(s, t, c, &p))
		return false;
	for (size_t i = 0; i < s->source->nkeys; i++)
		s->tuple[i] = t->cells[c->keys[i]];
	cell = cell_of_key(s, s->tuple, p, t->diag);
	if (cell == NULL)
		return false;
	if (s->source->gaps && t->cells[c->value].len == 0) {
		cell->empty = true;
		return true;
	}
	cell->known = true;
	return add(t, c->value, &cell->value) && add(t, c->to_date, &cell->to_date);
}

bool
series_put(struct series *s, const struct slice *key, struct period p, struct amount a,
    struct tsv *t, size_t column)
{
	struct series_cell *cell;

	if (s->time.nseen > 0 && s->time.seen[0].period.unit != p.unit) {
		tsv_complain(t, column, "of a period of the same length as those before it");
		return false;
	}
	if (!timeline_add(&s->time, p, TIMELINE_UNKNOWN, TIMELINE_UNKNOWN)) {
		diag_memory(t->diag);
		return false;
	}
	cell = cell_of_key(s, key, p, t->diag);
	if (cell == NULL)
		return false;
	cell->known = true;
	return add_amount(t, column, &cell->value, a);
}

bool
series_put_empty(struct series *s, const struct slice *key, struct period p, struct diag *d)
{
	struct series_cell *cell = cell_of_key(s, key, p, d);

	if (cell == NULL)
		return false;
	cell->empty = true;
	return true;
}

bool
series_read_rows(struct series *s, struct tsv *t)
{
	enum tsv_status status = TSV_ERROR;
	struct columns c = { .keys = calloc(s->source->nkeys + 1, sizeof(*c.keys)) };

	if (c.keys == NULL) {
		diag_memory(t->diag);
		return false;
	}
	if (find_columns(s, t, &c))
		while ((status = tsv_next(t)) == TSV_ROW)
			if (!read_row(s, t, &c)) {
				status = TSV_ERROR;
				break;
			}
	free(c.keys);
	return status == TSV_END;
}

bool
series_read(struct series *s, struct input *in, struct diag *d)
{
	struct tsv t;
	bool ok = tsv_start(&t, in, d) == TSV_ROW && series_read_rows(s, &t);

	tsv_free(&t);
	return ok;
}

void
series_free(struct series *s)
{
	timeline_free(&s->time);
	keys_free(&s->keys);
	names_free(s->places);
	free(s->tuple);
	free(s->lines);
	free(s->kept);
	*s = (struct series){ 0 };
}
