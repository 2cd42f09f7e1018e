/*
 * What is drawn of a table; see choice.h. Columns are known by their names; only in
 * a table that is none of ours the first row tells where the numbers are.
 */
#include <stdlib.h>
#include <string.h>

#include "../book/period.h"
#include "../table/shown.h"
#include "choice.h"

/* The column that a table of ours is about, by another one that only this table has. */
static const struct known {
	const char *value, *beside;
	const char *mark;	/* what it is marked with */
	const char *with;	/* what is in the name too */
} known_values[] = {
	{ "ratio", "of", NULL, "of" }, { "count", NULL, NULL, NULL },
	{ "revenue", "cumulative", NULL, NULL }, { "gap", "last_free", "every", NULL },
	{ "gap", "met_once", NULL, NULL }, { "descendants", NULL, NULL, NULL },
	{ "percent", "filled", NULL, NULL },
	{ "only_before", "only_control", "only_control", "what" },
	{ "people", "generation", NULL, NULL },
	{ "entries", NULL, NULL, NULL }, { "gap", "every", "every", NULL },
};

static const char *const known_keys[] = { "tag", "contact", "group", "generation" };

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

/* What is known of the column that is drawn; NULL: nothing. */
static const struct known *
known_of(const struct feed *f, const char *value)
{
	for (size_t i = 0; i < sizeof(known_values) / sizeof(known_values[0]); i++) {
		const struct known *k = &known_values[i];

		if ((value == NULL || strcmp(k->value, value) == 0) && has(f, k->value) &&
		    (k->beside == NULL || has(f, k->beside)))
			return k;
	}
	return NULL;
}

static bool
choose_value(struct choice *c, const struct wishes *w, struct feed *f)
{
	const struct known *known = known_of(f, w->value);
	size_t from = 0;

	c->value = w->value;
	if (c->value == NULL && known != NULL)
		c->value = known->value;
	if (c->value == NULL && c->periods)
		c->value = "count";
	return c->value != NULL || look_for_number(c, f, &from, &c->value);
}

/* Columns of a table with periods that are no key. */
static bool
is_measure(const struct choice *c, const struct feed *f, size_t i)
{
	return is_named(f, i, c->period) || is_named(f, i, c->value) || is_named(f, i, "to_date") ||
	    is_named(f, i, "days") || is_named(f, i, "weeks");
}

/* The column that names a bar or a line: a known one, else the first; NULL: none. False after a message. */
static bool
find_key(struct choice *c, struct feed *f, const char **key)
{
	bool other = !c->periods;
	struct period p;

	for (size_t i = 0; *key == NULL && i < sizeof(known_keys) / sizeof(known_keys[0]); i++)
		if (has(f, known_keys[i]) &&
		    (c->value == NULL || strcmp(known_keys[i], c->value) != 0))
			*key = known_keys[i];
	for (size_t i = 0; c->periods && !c->wide && i < f->t.ncolumns; i++)
		other = other || !is_measure(c, f, i);
	if (*key == NULL && c->periods && !c->wide && other)
		*key = known_keys[0];
	for (size_t i = 0; (c->wide || !c->periods) && *key == NULL && i < f->t.ncolumns; i++)
		if (!is_named(f, i, c->value) && !is_named(f, i, c->mark) &&
		    !is_named(f, i, c->x) && !is_named(f, i, c->y) &&
		    !period_parse(f->t.names[i], &p) &&
		    (*key = own(c, f, i)) == NULL)
			return false;
	return true;
}

/* One more column, unless it is one already. */
static void
add_key(struct choice *c, const char *name)
{
	for (size_t i = 0; i < c->nkeys; i++)
		if (strcmp(c->list[i], name) == 0)
			return;
	c->list[c->nkeys++] = name;
}

/* The columns that name a bar or a line: what was said, else found; money goes by its currency. */
static bool
choose_key(struct choice *c, const struct wishes *w, struct feed *f)
{
	const struct known *known = c->value == NULL ? NULL : known_of(f, c->value);
	const char *key = NULL;

	c->list = malloc((w->nkeys + 3) * sizeof(*c->list));
	if (c->list == NULL) {
		diag_memory(f->t.diag);
		return false;
	}
	c->keys = c->list;
	c->nkeys = 0;
	if (w->nkeys > 1 || (w->nkeys == 1 && w->keys[0][0] != '\0')) {
		memcpy(c->list, w->keys, w->nkeys * sizeof(*c->list));
		c->nkeys = w->nkeys;
	} else if (w->nkeys == 0) {
		if (!find_key(c, f, &key))
			return false;
		if (key != NULL)
			add_key(c, key);
		if (known != NULL && known->with != NULL && has(f, known->with))
			add_key(c, known->with);
	}
	if (c->apart != NULL)
		add_key(c, c->apart);
	return true;
}

/* Amounts of two currencies are never added, nor measured by one scale. */
static void
choose_apart(struct choice *c, const struct feed *f, const char *value)
{
	if (strcmp(value, "revenue") == 0 && has(f, "currency"))
		c->apart = "currency";
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
	if (c->y == NULL && !look_for_number(c, f, &from, &c->y))
		return false;
	choose_apart(c, f, c->x);
	choose_apart(c, f, c->y);
	return true;
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

/* What goes with the value. */
static void
choose_rest(struct choice *c, const struct feed *f)
{
	const struct known *known = known_of(f, c->value);

	if (!c->periods && c->mark == NULL && known != NULL && known->mark != NULL &&
	    has(f, known->mark))
		c->mark = known->mark;
	if (!c->periods && strcmp(c->value, "gap") == 0 && has(f, "status"))
		c->word = "status";
	choose_apart(c, f, c->value);
	/* relpareto prints the few of each period that bring most */
	c->sparse = c->periods && has(f, "rank") && has(f, "customers");
}

bool
choice_make(struct choice *c, const struct wishes *w, struct feed *f)
{
	*c = (struct choice){ .period = w->period == NULL ? "period" : w->period, .mark = w->mark,
	    .keys = w->keys, .nkeys = w->nkeys };
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
	if (!c->wide)
		choose_rest(c, f);
	return choose_key(c, w, f);
}

void
choice_free(struct choice *c)
{
	for (size_t i = 0; i < c->nown; i++)
		free(c->own[i]);
	free(c->list);
	*c = (struct choice){ 0 };
}

bool
choice_join(struct buf *name, size_t start, struct slice text)
{
	return text.len == 0 || ((name->len == start || buf_add(name, ", ", 2)) &&
	    shown_add(name, text, SHOWN_PLAIN));
}
