/*
 * Gaps as a table; see gaptable.h.
 */
#include <stdio.h>

#include "../table/number.h"
#include "../table/row.h"
#include "gaptable.h"
#include "gapwords.h"

static const struct column all_columns[] = {
	{ "contact", COLUMN_TEXT }, { "last_any", COLUMN_TEXT }, { "last_free", COLUMN_TEXT },
	{ "gap", COLUMN_NUMBER }, { "every", COLUMN_TEXT }, { "overdue", COLUMN_NUMBER },
	{ "free", COLUMN_NUMBER }, { "sell", COLUMN_NUMBER }, { "other", COLUMN_NUMBER },
	{ "share_low", COLUMN_NUMBER }, { "share_high", COLUMN_NUMBER },
	{ "next", COLUMN_TEXT }, { "snooze", COLUMN_TEXT }, { "status", COLUMN_TEXT },
};
/* For people, who need `next` only when somebody has something planned. */
static const struct column few_columns[] = {
	{ "contact", COLUMN_TEXT }, { "status", COLUMN_TEXT }, { "every", COLUMN_TEXT },
	{ "share", COLUMN_TEXT }, { "in words", COLUMN_WORDS },
}, next_columns[] = {
	{ "contact", COLUMN_TEXT }, { "status", COLUMN_TEXT }, { "every", COLUMN_TEXT },
	{ "share", COLUMN_TEXT }, { "next", COLUMN_TEXT }, { "in words", COLUMN_WORDS },
};

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

/* A table that is being printed. */
struct sheet {
	const struct gaptable *how;
	const struct gaplist *list;
	size_t n;			/* rows */
	bool next;			/* for people: somebody has something planned */
	struct row row;
	struct buf words;
};

static void
put_date(struct row *r, struct date d)
{
	char text[DATE_TEXT_MAX];

	row_text(r, (struct slice){ text, date_format(d, text) });
}

static void
put_every(struct row *r, struct rhythm every)
{
	char text[16];

	/* not rhythm_format: the median may be more than 999 days */
	row_text(r, (struct slice){ text,
	    (size_t)snprintf(text, sizeof(text), "%d%c", every.count, every.unit) });
}

static void
put_overdue(struct row *r, const struct gap *g)
{
	int32_t late = gap_left(g) < 0 ? -gap_left(g) : 0;
	char text[NUMBER_TEXT_MAX];
	size_t len = number_ratio((uint64_t)late, (uint64_t)g->length, 2, text);

	row_text(r, (struct slice){ text, len });
}

static struct gapshare
share_of(const struct person *p)
{
	return (struct gapshare){ p->free, p->sell, p->other };
}

/* A row of all columns. */
static void
put_all(struct row *r, const struct gaptable *how, const struct gap *g)
{
	const struct person *p = g->person;
	struct gapshare share = share_of(p);

	row_text(r, names_text(how->contacts, g->contact));
	put_date(r, p->last);
	put_date(r, g->last);
	if (g->last.precision == DATE_NONE)
		row_empty(r);
	else
		row_count(r, (uint64_t)g->elapsed);
	put_every(r, g->every);
	if (g->last.precision == DATE_NONE)
		row_empty(r);
	else
		put_overdue(r, g);
	row_count(r, p->free);
	row_count(r, p->sell);
	row_count(r, p->other);
	gapshare_cells(&share, r);
	put_date(r, p->next);
	put_date(r, p->snooze);
	row_text(r, slice_from(gap_status_name(g->status)));
}

/* A row for people; false when memory runs out. */
static bool
put_few(struct sheet *sh, const struct gap *g)
{
	struct gapshare share = share_of(g->person);

	row_text(&sh->row, names_text(sh->how->contacts, g->contact));
	row_text(&sh->row, slice_from(gap_status_name(g->status)));
	put_every(&sh->row, g->every);
	sh->words.len = 0;
	if (!gapshare_range(&share, &sh->words))
		return false;
	row_text(&sh->row, buf_slice(&sh->words));
	if (sh->next)
		put_date(&sh->row, g->person->next);
	sh->words.len = 0;
	if (!gapwords_add(&sh->words, g, &sh->how->rules))
		return false;
	row_text(&sh->row, buf_slice(&sh->words));
	return true;
}

bool
gaptable_title(const struct gaptable *how, struct table *t, const struct gaplist *l, size_t shown)
{
	struct buf line = { 0 };
	bool ok = gapwords_people(&line, l, &how->share, shown) && table_title(t, buf_slice(&line));

	if (ok && l->people > 0)
		ok = gapwords_year(&line, l, &how->rules) && table_title(t, buf_slice(&line));
	buf_free(&line);
	return ok;
}

static struct table *
new_table(struct sheet *sh, struct out *out)
{
	const struct column *columns = all_columns;
	size_t n = COUNT(all_columns);

	for (size_t i = 0; i < sh->n && !sh->next; i++)
		sh->next = sh->list->lines[i].gap.person->next.precision != DATE_NONE;
	if (sh->row.people) {
		columns = sh->next ? next_columns : few_columns;
		n = sh->next ? COUNT(next_columns) : COUNT(few_columns);
	}
	return table_new(out, sh->how->layout, columns, n, sh->how->safe);
}

static bool
print_rows(struct sheet *sh, struct table *t)
{
	for (size_t i = 0; i < sh->n; i++) {
		const struct gap *g = &sh->list->lines[i].gap;
		const struct slice *cells;

		row_start(&sh->row);
		if (!sh->row.people)
			put_all(&sh->row, sh->how, g);
		else if (!put_few(sh, g))
			return false;
		cells = row_cells(&sh->row);
		if (cells == NULL || !table_row(t, cells))
			return false;
	}
	return true;
}

bool
gaptable_print(const struct gaptable *how, const struct gaplist *l, struct out *out)
{
	struct sheet sh = {
		.how = how, .list = l, .n = (uint64_t)how->limit < l->n ? (size_t)how->limit : l->n,
		.row.people = how->layout == LAYOUT_TABLE || how->layout == LAYOUT_MD
	};
	struct table *t = new_table(&sh, out);
	bool ok = t != NULL && gaptable_title(how, t, l, sh.n) && print_rows(&sh, t);

	row_free(&sh.row);
	buf_free(&sh.words);
	if (!ok) {
		table_free(t);
		return false;
	}
	return table_finish(t);
}
