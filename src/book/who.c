/*
 * The people as a table; see who.h.
 */
#include <stdlib.h>

#include "../base/mem.h"
#include "../table/number.h"
#include "../table/row.h"
#include "who.h"
#include "whotags.h"

static const struct column all_columns[] = {
	{ "contact", COLUMN_TEXT },
	{ "first", COLUMN_TEXT },
	{ "last", COLUMN_TEXT },
	{ "entries", COLUMN_NUMBER },
	{ "free", COLUMN_NUMBER },
	{ "sell", COLUMN_NUMBER },
	{ "other", COLUMN_NUMBER },
	{ "days", COLUMN_NUMBER },
	{ "touches", COLUMN_LIST },
	{ "tags", COLUMN_LIST },
	{ "customer", COLUMN_TEXT },
	{ "introduced_by", COLUMN_LIST },
	{ "revenue", COLUMN_LIST },
	{ "next", COLUMN_TEXT },
};
/* For people, so that it fits a terminal: the brief has the rest of each. */
static const struct column few_columns[] = {
	{ "contact", COLUMN_TEXT }, { "last", COLUMN_TEXT }, { "free", COLUMN_NUMBER },
	{ "sell", COLUMN_NUMBER }, { "other", COLUMN_NUMBER }, { "tags", COLUMN_LIST },
};

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

/* A row, and what it is put in order by. */
struct line {
	name_id contact;
	struct date last;
	struct slice key;
};

static int
by_last(const void *a, const void *b)
{
	const struct line *x = a, *y = b;
	bool none_x = x->last.precision == DATE_NONE, none_y = y->last.precision == DATE_NONE;

	if (none_x != none_y)
		return none_x ? 1 : -1;
	if (!none_x && x->last.first != y->last.first)
		return x->last.first > y->last.first ? -1 : 1;
	return slice_compare(x->key, y->key);
}

bool
who_selects(const struct who *w, const struct who_options *o, name_id contact)
{
	bool with = o->nwith == 0;

	if (contact == NAME_NONE)
		return with && w->said->nwanted == 0;
	if (!circle_knows(w->circle, contact) ||
	    (w->said->nwanted > 0 && !gaptags_of(w->said, contact).wanted))
		return false;
	for (size_t i = 0; i < o->nwith && !with; i++)
		with = o->with[i] == contact;
	return with;
}

/* Those that are selected, in order; NULL when memory runs out. */
static struct line *
make_lines(const struct who *w, const struct who_options *o, size_t *n)
{
	struct line *lines = calloc(w->circle->n + 1, sizeof(*lines));

	*n = 0;
	for (name_id id = 0; id < w->circle->n && lines != NULL; id++)
		if (who_selects(w, o, id))
			lines[(*n)++] = (struct line){ id, w->circle->people[id].last,
			    names_key(w->contacts, id) };
	if (lines != NULL && *n > 1)
		qsort(lines, *n, sizeof(*lines), by_last);
	if (o->limit < (int64_t)*n)
		*n = (size_t)o->limit;
	return lines;
}

static void
date_cell(struct row *r, struct date d)
{
	char text[DATE_TEXT_MAX];
	size_t len = date_format(d, text);

	row_text(r, (struct slice){ text, len });
}

/* Which tags: those that say how there was contact, the others, or all. */
enum which { TOUCHES, OTHERS, ALL };

/* Tags with their numbers of entries; for people that is not said where it is 0. */
static bool
tags_cell(struct row *r, const struct who *w, const struct whotags *tags, size_t n,
    enum which which, struct buf *list)
{
	char text[NUMBER_TEXT_MAX];

	list->len = 0;
	for (size_t i = 0; i < n; i++) {
		struct whotag t = whotags_at(tags, i);
		struct slice name;

		if (which != ALL && t.touch != (which == TOUCHES))
			continue;
		name = names_text(w->tags, t.tag);
		if ((list->len > 0 && !buf_char(list, ' ')) || !buf_add(list, name.ptr, name.len))
			return false;
		if ((t.entries > 0 || !r->people) && (!buf_char(list, '=') ||
		    !buf_add(list, text, number_whole(t.entries, text))))
			return false;
	}
	row_text(r, buf_slice(list));
	return true;
}

static bool
introducers_cell(struct row *r, const struct who *w, name_id contact, struct buf *list)
{
	size_t n;
	const name_id *ids = ledger_introducers(w->ledger, contact, &n);

	list->len = 0;
	for (size_t i = 0; i < n; i++) {
		struct slice name = names_text(w->contacts, ids[i]);

		if ((i > 0 && !buf_char(list, ' ')) || !buf_add(list, name.ptr, name.len))
			return false;
	}
	row_text(r, buf_slice(list));
	return true;
}

bool
who_revenue(struct buf *b, const struct ledger *l, const struct ledger_account *a)
{
	char text[MONEY_TEXT_MAX];

	for (uint32_t at = a->sums; at != 0; at = l->sums[at - 1].next)
		if ((at != a->sums && !buf_char(b, ' ')) ||
		    !buf_add(b, text, money_format(l->sums[at - 1].money, text)))
			return false;
	return true;
}

static bool
days_cell(struct row *r, const struct circle *c, name_id contact)
{
	size_t n;

	if (!circle_count_days(c, contact, &n))
		return false;
	row_count(r, n);
	return true;
}

static bool
make_few(struct row *r, const struct who *w, struct whotags *tags, name_id id, struct buf *list)
{
	const struct person *p = &w->circle->people[id];
	size_t n = whotags_of(tags, id);

	row_start(r);
	row_text(r, names_text(w->contacts, id));
	date_cell(r, p->last);
	row_count(r, p->free);
	row_count(r, p->sell);
	row_count(r, p->other);
	return n != SIZE_MAX && tags_cell(r, w, tags, n, ALL, list);
}

static bool
make_row(struct row *r, const struct who *w, struct whotags *tags, name_id id, struct buf *list)
{
	const struct person *p = &w->circle->people[id];
	const struct ledger_account *a = ledger_account(w->ledger, id);
	size_t n = whotags_of(tags, id);

	row_start(r);
	row_text(r, names_text(w->contacts, id));
	date_cell(r, p->first);
	date_cell(r, p->last);
	row_count(r, (uint64_t)p->free + p->sell + p->other);
	row_count(r, p->free);
	row_count(r, p->sell);
	row_count(r, p->other);
	if (n == SIZE_MAX || !days_cell(r, w->circle, id) ||
	    !tags_cell(r, w, tags, n, TOUCHES, list) || !tags_cell(r, w, tags, n, OTHERS, list))
		return false;
	if (a->customer.precision == DATE_NONE && a->customer_card)
		row_text(r, SLICE("card"));
	else
		date_cell(r, a->customer);
	if (!introducers_cell(r, w, id, list))
		return false;
	list->len = 0;
	if (!who_revenue(list, w->ledger, a))
		return false;
	row_text(r, buf_slice(list));
	date_cell(r, p->next);
	return true;
}

/* The names alone. */
static void
print_names(const struct who *w, const struct line *lines, size_t n, struct out *out)
{
	out_guard(out);
	for (size_t i = 0; i < n; i++) {
		out_slice(out, names_text(w->contacts, lines[i].contact));
		out_char(out, '\n');
	}
}

static bool
print_table(const struct who *w, const struct who_options *o, const struct line *lines, size_t n,
    struct out *out)
{
	bool people = o->layout == LAYOUT_TABLE || o->layout == LAYOUT_MD;
	struct table *t = table_new(out, o->layout, people ? few_columns : all_columns,
	    people ? COUNT(few_columns) : COUNT(all_columns), o->safe);
	struct whotags tags = { 0 };
	struct row row = { .people = people };
	struct buf list = { 0 };
	bool ok = t != NULL && whotags_start(&tags, w->ledger, &w->circle->motives, w->tags);

	for (size_t i = 0; i < n && ok; i++) {
		const struct slice *cells;

		ok = (people ? make_few : make_row)(&row, w, &tags, lines[i].contact, &list) &&
		    (cells = row_cells(&row)) != NULL && table_row(t, cells);
	}
	if (ok)
		ok = table_finish(t);
	else
		table_free(t);
	buf_free(&list);
	row_free(&row);
	whotags_free(&tags);
	return ok;
}

bool
who_print(const struct who *w, const struct who_options *o, struct out *out)
{
	size_t n;
	struct line *lines = make_lines(w, o, &n);
	bool ok = lines != NULL;

	if (ok && o->names)
		print_names(w, lines, n, out);
	else
		ok = ok && print_table(w, o, lines, n, out);
	free(lines);
	return ok;
}
