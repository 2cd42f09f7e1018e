/*
 * What is drawn of a table; see choice.h. Columns are known by their names; only in
 * a table that is none of ours the first row tells where the numbers are.
 */
#include <stdlib.h>
#include <string.h>

#include "../book/period.h"
#include "choice.h"

/* The column that a table of ours is about, by another one that only this table has. */
static const struct known {
	const char *value, *beside;
} known_values[] = {
	{ "count", NULL }, { "revenue", "cumulative" }, { "gap", "last_free" },
	{ "gap", "met_once" }, { "descendants", NULL }, { "percent", "filled" },
	{ "entries", NULL },
};

static const char *const known_keys[] = { "tag", "contact", "group" };

bool
plot_kind_parse(const char *name, enum plot_kind *kind)
{
	static const char *const names[] = { "bars", "spark", "scatter", "calendar" };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (strcmp(name, names[i]) == 0) {
			*kind = (enum plot_kind)(PLOT_BARS + i);
			return true;
		}
	}
	return false;
}

static bool
has(const struct feed *f, const char *name)
{
	return tsv_column(&f->t, name) != SIZE_MAX;
}

/* A column's name as a string of ours; NULL after a message. */
static const char *
own(struct choice *c, struct feed *f, size_t column)
{
	struct slice name = f->t.names[column];
	char *copy = malloc(name.len + 1);

	if (copy == NULL) {
		diag_memory(f->t.diag);
		return NULL;
	}
	if (name.len > 0)
		memcpy(copy, name.ptr, name.len);
	copy[name.len] = '\0';
	c->own[c->nown++] = copy;
	return copy;
}

/* Whether periods are names of columns, at least two and of one length. */
static bool
is_wide(const struct feed *f)
{
	enum period_unit unit = PERIOD_ALL;
	struct period p;
	size_t n = 0;

	for (size_t i = 0; i < f->t.ncolumns; i++) {
		if (!period_parse(f->t.names[i], &p) || p.unit == PERIOD_ALL)
			continue;
		if (n++ > 0 && p.unit != unit)
			return false;
		unit = p.unit;
	}
	return n > 1;
}

static bool
is_named(const struct feed *f, size_t column, const char *name)
{
	return name != NULL && slice_equal(f->t.names[column], slice_from(name));
}

/* The next column after *column that has a number in the first row. False when there is none. */
static bool
next_number(const struct choice *c, struct feed *f, size_t *column)
{
	double value;

	for (size_t i = *column; i < f->t.ncolumns; i++) {
		bool key = false;

		for (size_t k = 0; k < c->nkeys; k++)
			key = key || is_named(f, i, c->keys[k]);
		if (!key && tsv_number(f->t.cells[i], &value)) {
			*column = i;
			return true;
		}
	}
	return false;
}

/* Find the column of numbers by what is in the first row. */
static bool
look_for_number(struct choice *c, struct feed *f, size_t *from, const char **name)
{
	enum tsv_status status = feed_peek(f);

	if (status == TSV_ERROR)
		return false;
	if (status == TSV_END || !next_number(c, f, from)) {
		tsv_missing(&f->t, NULL, c->kind == PLOT_SCATTER ? "--x and --y name two" :
		    "--value names one");
		return false;
	}
	*name = own(c, f, (*from)++);
	return *name != NULL;
}

static bool
choose_value(struct choice *c, const struct wishes *w, struct feed *f)
{
	size_t from = 0;

	c->value = w->value;
	for (size_t i = 0; c->value == NULL &&
	    i < sizeof(known_values) / sizeof(known_values[0]); i++)
		if (has(f, known_values[i].value) &&
		    (known_values[i].beside == NULL || has(f, known_values[i].beside)))
			c->value = known_values[i].value;
	if (c->value == NULL && c->periods)
		c->value = known_values[0].value;
	return c->value != NULL || look_for_number(c, f, &from, &c->value);
}

/* Columns of a table with periods that are no key. */
static bool
is_measure(const struct choice *c, const struct feed *f, size_t i)
{
	return is_named(f, i, c->period) || is_named(f, i, c->value) || is_named(f, i, "to_date") ||
	    is_named(f, i, "days") || is_named(f, i, "weeks");
}

/* What names a bar or a line: what was said, else a column of a known name, else the first. */
static bool
choose_key(struct choice *c, const struct wishes *w, struct feed *f)
{
	bool other = !c->periods;
	struct period p;

	c->keys = w->keys;
	c->nkeys = w->nkeys;
	if (w->nkeys > 0) {
		if (w->nkeys == 1 && w->keys[0][0] == '\0')
			c->nkeys = 0;
		return true;
	}
	for (size_t i = 0; c->key == NULL && i < sizeof(known_keys) / sizeof(known_keys[0]); i++)
		if (has(f, known_keys[i]) &&
		    (c->value == NULL || strcmp(known_keys[i], c->value) != 0))
			c->key = known_keys[i];
	for (size_t i = 0; c->periods && !c->wide && i < f->t.ncolumns; i++)
		other = other || !is_measure(c, f, i);
	if (c->key == NULL && c->periods && !c->wide && other)
		c->key = known_keys[0];
	for (size_t i = 0; (c->wide || !c->periods) && c->key == NULL && i < f->t.ncolumns; i++)
		if (!is_named(f, i, c->value) && !is_named(f, i, c->mark) &&
		    !is_named(f, i, c->x) && !is_named(f, i, c->y) &&
		    !period_parse(f->t.names[i], &p) &&
		    (c->key = own(c, f, i)) == NULL)
			return false;
	c->keys = &c->key;
	c->nkeys = c->key != NULL;
	return true;
}

/* The two columns of numbers of a scatter. */
static bool
choose_xy(struct choice *c, const struct wishes *w, struct feed *f)
{
	size_t from = 0;

	c->x = w->x;
	c->y = w->y;
	if (c->y == NULL && w->value != NULL)
		c->y = w->value;
	if (c->x == NULL && !look_for_number(c, f, &from, &c->x))
		return false;
	return c->y != NULL || look_for_number(c, f, &from, &c->y);
}

static enum plot_kind
choose_kind(const struct choice *c, const struct wishes *w, const struct feed *f)
{
	if (w->kind != PLOT_ANY)
		return w->kind;
	if (w->x != NULL || w->y != NULL)
		return PLOT_SCATTER;
	if (c->periods)
		return PLOT_SPARK;
	return has(f, "date") && w->value == NULL ? PLOT_CALENDAR : PLOT_BARS;
}

bool
choice_make(struct choice *c, const struct wishes *w, struct feed *f)
{
	*c = (struct choice){ .period = w->period == NULL ? "period" : w->period, .mark = w->mark };
	c->periods = w->x == NULL && w->y == NULL && (w->period != NULL || has(f, "period"));
	c->wide = !c->periods && w->x == NULL && w->y == NULL && w->value == NULL && is_wide(f);
	c->periods = c->periods || c->wide;
	c->kind = choose_kind(c, w, f);
	switch (c->kind) {
	case PLOT_CALENDAR:
		c->x = w->x == NULL ? "date" : w->x;
		return true;
	case PLOT_SPARK:
		/* what has no periods gets the message that there is none */
		c->periods = true;
		break;
	case PLOT_SCATTER:
		if (!c->periods)
			return choose_xy(c, w, f) && choose_key(c, w, f);
		break;
	default:
		break;
	}
	if (!c->wide && !choose_value(c, w, f))
		return false;
	if (!c->periods && c->mark == NULL && strcmp(c->value, "gap") == 0 && has(f, "every"))
		c->mark = "every";
	if (!c->periods && strcmp(c->value, "gap") == 0 && has(f, "status"))
		c->word = "status";
	return choose_key(c, w, f);
}

void
choice_free(struct choice *c)
{
	for (size_t i = 0; i < c->nown; i++)
		free(c->own[i]);
	*c = (struct choice){ 0 };
}
