/*
 * Open promises as a table; see promises.h.
 */
#include <stdlib.h>

#include "../table/row.h"
#include "promise.h"
#include "promises.h"

static const struct column all_columns[] = {
	{ "contact", COLUMN_TEXT }, { "date", COLUMN_TEXT }, { "text", COLUMN_TEXT },
	{ "file", COLUMN_TEXT }, { "line", COLUMN_NUMBER },
}, few_columns[] = {
	{ "contact", COLUMN_TEXT }, { "date", COLUMN_TEXT }, { "text", COLUMN_WORDS },
};

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

struct promise_line {
	name_id contact;		/* NAME_NONE: nobody is named */
	struct slice key;		/* what names are ordered by; set at the end */
	struct date date;
	bool made, kept;
	size_t text, text_len, file, file_len;
	uint64_t line;
	size_t order;			/* in the journal */
};

/* The name of the entry's file, which is nearly always the last one's, too. */
static bool
keep_file(struct promises *p, const char *file)
{
	struct slice name = slice_from(file);

	if (p->file_len == name.len && p->n > 0 &&
	    memcmp(p->text.ptr + p->file, name.ptr, name.len) == 0)
		return true;
	p->file = p->text.len;
	p->file_len = name.len;
	return buf_add(&p->text, name.ptr, name.len);
}

bool
promises_entry(struct promises *p, const struct entry *e)
{
	struct promise_line l = {
		.contact = NAME_NONE, .date = e->date, .text_len = e->text.len, .line = e->line
	};
	vocab_set groups;

	if (!circle_counts(p->circle, e))
		return true;
	if (!motives_entry(&p->circle->motives, e, &groups))
		return false;
	l.made = (groups & VOCAB_BIT(LEXICON_PROMISE_MADE)) != 0;
	l.kept = (groups & VOCAB_BIT(LEXICON_PROMISE_KEPT)) != 0;
	if (!l.made && !l.kept)
		return true;
	if (!mem_grow(&p->lines, &p->cap, p->n + e->ncontacts + 1, sizeof(*p->lines)) ||
	    !keep_file(p, e->file))
		return false;
	l.text = p->text.len;
	if (!buf_add(&p->text, e->text.ptr, e->text.len))
		return false;
	l.file = p->file;
	l.file_len = p->file_len;
	for (size_t i = 0; i < e->ncontacts || i == 0; i++) {
		if (e->ncontacts > 0)
			l.contact = e->contacts[i];
		l.order = p->n;
		p->lines[p->n++] = l;
	}
	return true;
}

/* As a brief has them: by contact, then by date. */
static int
by_contact(const void *a, const void *b)
{
	const struct promise_line *x = a, *y = b;

	if (x->contact != y->contact)
		return x->contact < y->contact ? -1 : 1;
	if (x->date.first != y->date.first)
		return x->date.first < y->date.first ? -1 : 1;
	if (x->date.precision != y->date.precision)
		return x->date.precision < y->date.precision ? -1 : 1;
	return x->order < y->order ? -1 : 1;
}

static int
latest_first(const void *a, const void *b)
{
	const struct promise_line *x = a, *y = b;
	int names;

	if (x->date.first != y->date.first)
		return x->date.first > y->date.first ? -1 : 1;
	names = slice_compare(x->key, y->key);
	return names != 0 ? names : x->order < y->order ? -1 : 1;
}

/* How many of the promises among these lines of one contact are settled, the first ones. */
static size_t
settled(struct promises *p, const struct promise_line *l, size_t n)
{
	size_t made = 0, kept = 0;

	for (size_t i = 0; i < n; i++) {
		if (l[i].made)
			p->days[made++] = l[i].date.first;
		if (l[i].kept)
			p->days[p->n + kept++] = l[i].date.first;
	}
	return promise_settled(p->days, made, p->days + p->n, kept);
}

/* Keep of all lines the open promises; false when memory runs out. */
static bool
keep_open(struct promises *p)
{
	size_t n = 0;

	if (p->n == 0)
		return true;
	if (!mem_grow(&p->days, &p->days_cap, 2 * p->n, sizeof(*p->days)))
		return false;
	qsort(p->lines, p->n, sizeof(*p->lines), by_contact);
	for (size_t i = 0, end; i < p->n; i = end) {
		size_t closed;

		for (end = i; end < p->n && p->lines[end].contact == p->lines[i].contact; end++)
			;
		closed = settled(p, p->lines + i, end - i);
		for (size_t k = i; k < end; k++) {
			if (!p->lines[k].made)
				continue;
			if (closed > 0)
				closed--;
			else
				p->lines[n++] = p->lines[k];
		}
	}
	p->n = n;
	return true;
}

/* Of these the ones that are selected, in the order of the table. */
static void
select_lines(struct promises *p, const struct who *w, const struct who_options *o)
{
	size_t n = 0;

	for (size_t i = 0; i < p->n; i++) {
		struct promise_line *l = &p->lines[i];

		if (!who_selects(w, o, l->contact))
			continue;
		l->key = l->contact == NAME_NONE ? SLICE("") : names_key(w->contacts, l->contact);
		p->lines[n++] = *l;
	}
	if (n > 1)
		qsort(p->lines, n, sizeof(*p->lines), latest_first);
	p->n = o->limit < (int64_t)n ? (size_t)o->limit : n;
}

static void
put_row(struct row *r, const struct promises *p, const struct who *w,
    const struct promise_line *l)
{
	char date[DATE_TEXT_MAX];

	row_start(r);
	if (l->contact == NAME_NONE)
		row_empty(r);
	else
		row_text(r, names_text(w->contacts, l->contact));
	row_text(r, (struct slice){ date, date_format(l->date, date) });
	row_text(r, (struct slice){ p->text.ptr + l->text, l->text_len });
	if (r->people)
		return;
	row_text(r, (struct slice){ p->text.ptr + l->file, l->file_len });
	row_count(r, l->line);
}

bool
promises_print(struct promises *p, const struct who *w, const struct who_options *o,
    struct out *out)
{
	struct row row = { .people = o->layout == LAYOUT_TABLE || o->layout == LAYOUT_MD };
	struct table *t;
	bool ok;

	if (!keep_open(p))
		return false;
	select_lines(p, w, o);
	t = table_new(out, o->layout, row.people ? few_columns : all_columns,
	    row.people ? COUNT(few_columns) : COUNT(all_columns), o->safe);
	ok = t != NULL;
	for (size_t i = 0; i < p->n && ok; i++) {
		const struct slice *cells;

		put_row(&row, p, w, &p->lines[i]);
		cells = row_cells(&row);
		ok = cells != NULL && table_row(t, cells);
	}
	if (ok)
		ok = table_finish(t);
	else
		table_free(t);
	row_free(&row);
	return ok;
}

void
promises_free(struct promises *p)
{
	free(p->lines);
	buf_free(&p->text);
	free(p->days);
}
