/*
 * A tally as a table; see tallytable.h.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "../base/mem.h"
#include "tallytable.h"
#include "vocab.h"

static const struct column columns[] = {
	{ "period", COLUMN_TEXT }, { "tag", COLUMN_TEXT }, { "count", COLUMN_NUMBER },
	{ "to_date", COLUMN_NUMBER }, { "days", COLUMN_NUMBER }, { "weeks", COLUMN_NUMBER },
};
enum { NCOLUMNS = sizeof(columns) / sizeof(columns[0]) };

enum { MAX_ZEROS = 1000 };	/* periods */

/* A row with what it is ordered and printed by. */
struct line {
	struct tally_row row;
	struct slice key, text;
};

static int
by_rank(const void *a, const void *b)
{
	const struct line *x = a, *y = b;

	if (x->row.period.number != y->row.period.number)
		return x->row.period.number < y->row.period.number ? -1 : 1;
	if (x->row.count != y->row.count)
		return x->row.count > y->row.count ? -1 : 1;
	return slice_compare(x->key, y->key);
}

static void
name_line(const struct tally *t, struct line *l)
{
	const struct tally_row *r = &l->row;

	if (r->key == TALLY_UNTAGGED) {
		l->key = l->text = SLICE("(untagged)");
	} else if (t->options.groups) {
		l->key = l->text = vocab_group_name(t->options.vocab, r->key);
	} else {
		l->key = names_key(t->taxa.names, r->key);
		l->text = names_text(t->taxa.names, r->key);
	}
}

/* Whether the tag is the wanted one, given folded, or one below it. */
static bool
is_below(struct slice tag, struct slice wanted)
{
	return slice_starts(tag, wanted) &&
	    (tag.len == wanted.len || tag.ptr[wanted.len] == '/');
}

/* The lines of a table, which grow. */
struct lines {
	struct line *list;
	size_t n, cap;
};

/* A tag that was asked for: as given, and as it is compared. */
struct wanted {
	struct slice text;
	struct buf key;
};

/* Keep the lines of the wanted tags. */
static void
keep_wanted(struct lines *l, const struct wanted *wanted, size_t n)
{
	size_t kept = 0;

	for (size_t i = 0; i < l->n; i++) {
		for (size_t w = 0; w < n; w++) {
			if (is_below(l->list[i].key, buf_slice(&wanted[w].key))) {
				l->list[kept++] = l->list[i];
				break;
			}
		}
	}
	l->n = kept;
}

static bool
has_line(const struct lines *l, size_t n, struct period period, struct slice key)
{
	for (size_t i = 0; i < n; i++)
		if (l->list[i].row.period.number == period.number &&
		    slice_equal(l->list[i].key, key))
			return true;
	return false;
}

/* The wanted tag as the journal writes it; as it was given when that has it nowhere. */
static struct slice
written(const struct tally *t, const struct wanted *wanted)
{
	name_id id = t->options.groups ? NAME_NONE : names_find(t->taxa.names, wanted->text);

	return id == NAME_NONE ? wanted->text : names_text(t->taxa.names, id);
}

/*
 * A wanted tag that was not written in a period in which the journal was kept
 * was counted there, too: it is 0. Not done for very many periods, which
 * nobody looks at one by one.
 */
static bool
add_zeros(struct lines *l, struct tally *t, const struct wanted *wanted, size_t n)
{
	size_t counted = l->n;
	struct period p, last;

	if (!tally_range(t, &p, &last) || last.number - p.number >= MAX_ZEROS)
		return true;
	for (; p.number <= last.number; p.number++) {
		for (size_t w = 0; w < n && tally_logged(t, p); w++) {
			struct slice key = buf_slice(&wanted[w].key);

			if (has_line(l, counted, p, key))
				continue;
			if (!mem_grow(&l->list, &l->cap, l->n + 1, sizeof(*l->list)))
				return false;
			l->list[l->n++] = (struct line){ { .period = p }, key,
			    written(t, &wanted[w]) };
		}
	}
	return true;
}

static void
free_wanted(struct wanted *wanted, size_t n)
{
	for (size_t w = 0; w < n && wanted != NULL; w++)
		buf_free(&wanted[w].key);
	free(wanted);
}

/* The tags that were asked for, folded; NULL when memory runs out. */
static struct wanted *
fold_wanted(const struct tallytable *how)
{
	struct wanted *wanted = calloc(how->ntags + 1, sizeof(*wanted));

	for (size_t w = 0; w < how->ntags && wanted != NULL; w++) {
		struct slice s = slice_from(how->tags[w]);

		if (s.len > 1 && s.ptr[0] == '#')
			s = slice_skip(s, 1);
		wanted[w].text = s;
		if (!name_fold(s, &wanted[w].key)) {
			free_wanted(wanted, how->ntags);
			return NULL;
		}
	}
	return wanted;
}

static struct slice
print_number(char *at, size_t size, int64_t value)
{
	return (struct slice){ at, (size_t)snprintf(at, size, "%" PRId64, value) };
}

static bool
print_line(struct table *out, struct tally *t, const struct line *l)
{
	char period[PERIOD_TEXT_MAX], numbers[4][24];
	struct slice cells[NCOLUMNS];

	cells[0] = (struct slice){ period, period_format(l->row.period, period) };
	cells[1] = l->text;
	cells[2] = print_number(numbers[0], sizeof(numbers[0]), l->row.count);
	cells[3] = print_number(numbers[1], sizeof(numbers[1]), l->row.to_date);
	cells[4] = print_number(numbers[2], sizeof(numbers[2]), tally_days(t, l->row.period));
	cells[5] = print_number(numbers[3], sizeof(numbers[3]), tally_weeks(t, l->row.period));
	return table_row(out, cells);
}

static bool
print_lines(const struct tallytable *how, struct tally *t, const struct line *lines, size_t n,
    struct out *out)
{
	struct table *table = table_new(out, how->layout, columns, NCOLUMNS, how->safe);
	int64_t printed = 0;

	if (table == NULL)
		return false;
	for (size_t i = 0; i < n; i++) {
		if (i > 0 && lines[i].row.period.number != lines[i - 1].row.period.number)
			printed = 0;
		if (printed++ < how->limit && !print_line(table, t, &lines[i])) {
			table_free(table);
			return false;
		}
	}
	return table_finish(table);
}

/* What the table does not hold, and why. */
static void
tell_missing(const struct tally *t, struct diag *d)
{
	if (t->vague > 0)
		diag_warn(d, NOWHERE, "entries dated only to a year or month, "
		    "and so in no period of this kind: %" PRId64, t->vague);
	if (t->coarse > 0)
		diag_warn(d, NOWHERE, "entries dated only to a year or month, "
		    "which to_date counts only when all of that is past: %" PRId64, t->coarse);
}

/* All lines of the tally, by name; false when memory runs out. */
static bool
make_lines(struct lines *l, struct tally *t)
{
	struct tally_row *rows = tally_rows(t, &l->n);
	bool ok = rows != NULL && mem_grow(&l->list, &l->cap, l->n, sizeof(*l->list));

	for (size_t i = 0; i < l->n && ok; i++) {
		l->list[i].row = rows[i];
		name_line(t, &l->list[i]);
	}
	free(rows);
	return ok;
}

/*
 * The tags that stand in the journal and count nowhere, because they are on
 * cards or in planned entries alone; not what is counted as something else.
 * To be called before lines are taken away. False when memory runs out.
 */
static bool
add_unused(struct lines *l, struct tally *t)
{
	size_t counted = l->n, n = taxa_catch_up(&t->taxa) ? names_count(t->taxa.names) : SIZE_MAX;
	bool *has = n == SIZE_MAX ? NULL : calloc(n + 1, sizeof(*has));
	bool ok = has != NULL && mem_grow(&l->list, &l->cap, n, sizeof(*l->list));
	name_id as;

	for (size_t i = 0; i < counted && ok; i++)
		has[l->list[i].row.key] = true;
	for (name_id tag = 0; tag < n && ok; tag++) {
		ok = taxon_counted(&t->taxa, tag, &as);
		if (!ok || has[tag] || as != tag)
			continue;
		l->list[l->n] = (struct line){ .row = { .key = tag } };
		name_line(t, &l->list[l->n++]);
	}
	free(has);
	return ok;
}

static void
print_names(const struct tallytable *how, const struct lines *l, struct out *out)
{
	out_guard(out);
	for (size_t i = 0; i < l->n && (int64_t)i < how->limit; i++) {
		out_slice(out, l->list[i].text);
		out_char(out, '\n');
	}
}

bool
tallytable_print(const struct tallytable *how, struct tally *t, struct out *out, struct diag *d)
{
	struct wanted *wanted = fold_wanted(how);
	struct lines l = { 0 };
	bool ok = wanted != NULL && make_lines(&l, t);

	if (ok && how->unused)
		ok = add_unused(&l, t);
	if (ok && how->ntags > 0) {
		keep_wanted(&l, wanted, how->ntags);
		ok = how->names || add_zeros(&l, t, wanted, how->ntags);
	}
	if (ok && l.n > 1)
		qsort(l.list, l.n, sizeof(*l.list), by_rank);
	if (ok && how->names)
		print_names(how, &l, out);
	else
		ok = ok && print_lines(how, t, l.list, l.n, out);
	free(l.list);
	free_wanted(wanted, how->ntags);
	if (ok)
		tell_missing(t, d);
	else
		diag_memory(d);
	return ok;
}
