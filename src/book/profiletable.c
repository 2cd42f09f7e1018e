/*
 * Profiles as a table; see profiletable.h.
 */
#include <stdio.h>
#include <stdlib.h>

#include "../table/row.h"
#include "profiletable.h"

static const struct column all_columns[] = {
	{ "contact", COLUMN_TEXT }, { "filled", COLUMN_NUMBER }, { "of", COLUMN_NUMBER },
	{ "percent", COLUMN_NUMBER }, { "connectie", COLUMN_TEXT },
	{ "customer", COLUMN_NUMBER }, { "education", COLUMN_NUMBER },
	{ "family", COLUMN_NUMBER }, { "business", COLUMN_NUMBER },
	{ "interests", COLUMN_NUMBER }, { "lifestyle", COLUMN_NUMBER },
	{ "you", COLUMN_NUMBER }, { "last_learned", COLUMN_TEXT },
	{ "undated", COLUMN_NUMBER }, { "grown", COLUMN_TEXT },
};
/* For people, so that it fits a terminal. */
static const struct column few_columns[] = {
	{ "contact", COLUMN_TEXT }, { "known", COLUMN_NUMBER },
	{ "cust", COLUMN_NUMBER }, { "edu", COLUMN_NUMBER }, { "fam", COLUMN_NUMBER },
	{ "bus", COLUMN_NUMBER }, { "int", COLUMN_NUMBER }, { "life", COLUMN_NUMBER },
	{ "you", COLUMN_NUMBER }, { "connectie", COLUMN_TEXT },
}, stale_columns[] = {
	{ "contact", COLUMN_TEXT }, { "known", COLUMN_NUMBER },
	{ "last_learned", COLUMN_TEXT }, { "undated", COLUMN_NUMBER }, { "grown", COLUMN_TEXT },
};

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

/* A row, and what it is put in order by. */
struct line {
	name_id contact;
	struct slice key;
	struct profile_sum sum;
};

/* The rows, and what stands above them: of all contacts that -w and -t want. */
struct list {
	struct line *lines;
	size_t n;
	size_t people, begun, above;	/* of all, with a key, and above 80 % */
};

static int
by_completeness(const void *a, const void *b)
{
	const struct line *x = a, *y = b;

	if (x->sum.filled != y->sum.filled)
		return x->sum.filled > y->sum.filled ? -1 : 1;
	return slice_compare(x->key, y->key);
}

static bool
is_wanted(const struct profile_view *v, const struct profile_options *o, name_id id)
{
	bool with = o->nwith == 0;

	if (!v->profiles->list[id].known || (v->tags != NULL && !gaptags_of(v->tags, id).wanted))
		return false;
	for (size_t i = 0; i < o->nwith && !with; i++)
		with = o->with[i] == id;
	return with;
}

/* False when memory runs out. */
static bool
make_list(struct list *l, const struct profile_view *v, const struct profile_options *o)
{
	l->lines = calloc(v->profiles->n + 1, sizeof(*l->lines));
	for (name_id id = 0; id < v->profiles->n && l->lines != NULL; id++) {
		struct profile_sum s;

		if (!is_wanted(v, o, id))
			continue;
		s = profile_sum(v->profiles, id, o->sensitive);
		l->people++;
		l->begun += s.filled > 0;
		l->above += profile_above(&s, PROFILE_CONNECTIE);
		if ((o->stale && !s.stale) || (o->over >= 0 && !profile_above(&s, o->over)))
			continue;
		l->lines[l->n++] = (struct line){ id, names_key(v->contacts, id), s };
	}
	if (l->n > 1)
		qsort(l->lines, l->n, sizeof(*l->lines), by_completeness);
	if (o->limit < (int64_t)l->n)
		l->n = (size_t)o->limit;
	return l->lines != NULL;
}

static void
put_date(struct row *r, struct date d)
{
	char text[DATE_TEXT_MAX];

	row_text(r, (struct slice){ text, date_format(d, text) });
}

/* What is known of when the profile grew. */
static void
put_growth(struct row *r, const struct profile_sum *s)
{
	put_date(r, s->last);
	row_count(r, (uint64_t)s->undated);
	row_text(r, s->grown == PROFILE_GROWN ? SLICE("yes") :
	    s->grown == PROFILE_NOT_GROWN ? SLICE("no") : SLICE("unknown"));
}

/* Percent, rounded down: no profile looks fuller than it is. */
static int
percent(const struct profile_sum *s)
{
	return s->filled * 100 / s->of;
}

static void
put_all(struct row *r, const struct profile_sum *s)
{
	row_count(r, (uint64_t)s->filled);
	row_count(r, (uint64_t)s->of);
	row_count(r, (uint64_t)percent(s));
	row_text(r, profile_above(s, PROFILE_CONNECTIE) ? SLICE("yes") : SLICE(""));
	for (size_t i = 0; i < PROFILE_SECTIONS; i++)
		row_count(r, (uint64_t)s->section[i]);
	put_growth(r, s);
}

static void
put_few(struct row *r, const struct profile_sum *s, bool stale)
{
	char text[32];
	int len = snprintf(text, sizeof(text), "%d (%d%%)", s->filled, percent(s));

	row_text(r, (struct slice){ text, (size_t)len });
	if (stale) {
		put_growth(r, s);
		return;
	}
	for (size_t i = 0; i < PROFILE_SECTIONS; i++)
		row_count(r, (uint64_t)s->section[i]);
	row_text(r, profile_above(s, PROFILE_CONNECTIE) ? SLICE("yes") : SLICE(""));
}

/* The lines above: how many contacts, and how many keys there are in each section. */
static bool
put_titles(struct table *t, const struct list *l, bool sensitive)
{
	int keys[PROFILE_SECTIONS] = { 0 }, n = 0;
	char text[200];
	int len = snprintf(text, sizeof(text), "%zu %s", l->people,
	    l->people == 1 ? "contact" : "contacts");

	if (l->n < l->people)
		len += snprintf(text + len, sizeof(text) - (size_t)len, " (%zu shown)", l->n);
	len += snprintf(text + len, sizeof(text) - (size_t)len,
	    ", %zu with something known, %zu above %d%%.", l->begun, l->above, PROFILE_CONNECTIE);
	if (!table_title(t, (struct slice){ text, (size_t)len }))
		return false;
	for (int key = 0; key < PROFILE_KEYS; key++)
		if (sensitive || !profile_keys[key].sensitive) {
			keys[profile_keys[key].section]++;
			n++;
		}
	len = snprintf(text, sizeof(text), "Of %d keys:", n);
	for (size_t i = 0; i < PROFILE_SECTIONS; i++) {
		const char *name = profile_section_name((enum profile_section)i, LANGUAGE_EN);

		len += snprintf(text + len, sizeof(text) - (size_t)len, " %s %d%s", name, keys[i],
		    i + 1 < PROFILE_SECTIONS ? "," : ".");
		/* in two lines, as one would not fit a terminal */
		if (i == PROFILE_BUSINESS) {
			if (!table_title(t, (struct slice){ text, (size_t)len }))
				return false;
			len = snprintf(text, sizeof(text), "   ");
		}
	}
	return table_title(t, (struct slice){ text, (size_t)len });
}

/* What --stale cannot tell. */
static bool
put_note(struct table *t, const struct list *l)
{
	size_t unknown = 0;
	char text[160];
	int len;

	for (size_t i = 0; i < l->n; i++)
		unknown += l->lines[i].sum.grown == PROFILE_GROWN_UNKNOWN;
	if (unknown == 0)
		return true;
	len = snprintf(text, sizeof(text),
	    "unknown (%zu): a card's lines have no date, so these may have grown.", unknown);
	return table_note(t, (struct slice){ text, (size_t)len });
}

static bool
print_rows(struct table *t, const struct list *l, const struct profile_view *v,
    const struct profile_options *o, struct row *row)
{
	for (size_t i = 0; i < l->n; i++) {
		const struct slice *cells;

		row_start(row);
		row_text(row, names_text(v->contacts, l->lines[i].contact));
		if (row->people)
			put_few(row, &l->lines[i].sum, o->stale);
		else
			put_all(row, &l->lines[i].sum);
		cells = row_cells(row);
		if (cells == NULL || !table_row(t, cells))
			return false;
	}
	return true;
}

static struct table *
new_table(const struct profile_options *o, bool people, struct out *out)
{
	if (!people)
		return table_new(out, o->layout, all_columns, COUNT(all_columns), o->safe);
	if (o->stale)
		return table_new(out, o->layout, stale_columns, COUNT(stale_columns), o->safe);
	return table_new(out, o->layout, few_columns, COUNT(few_columns), o->safe);
}

bool
profiletable_print(const struct profile_view *v, const struct profile_options *o, struct out *out)
{
	struct row row = { .people = o->layout == LAYOUT_TABLE || o->layout == LAYOUT_MD };
	struct table *t = new_table(o, row.people, out);
	struct list l = { .n = 0 };
	bool ok = t != NULL && make_list(&l, v, o) && put_titles(t, &l, o->sensitive) &&
	    print_rows(t, &l, v, o, &row) && (!o->stale || put_note(t, &l));

	row_free(&row);
	free(l.lines);
	if (ok)
		return table_finish(t);
	table_free(t);
	return false;
}
