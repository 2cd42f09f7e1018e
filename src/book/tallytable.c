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

/* A row with what it is ordered and printed by. */
struct line {
	struct tally_row row;
	struct slice key, text;
};

static int
compare(struct slice a, struct slice b)
{
	size_t len = a.len < b.len ? a.len : b.len;
	int order = len == 0 ? 0 : memcmp(a.ptr, b.ptr, len);

	return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

static int
by_rank(const void *a, const void *b)
{
	const struct line *x = a, *y = b;

	if (x->row.period.number != y->row.period.number)
		return x->row.period.number < y->row.period.number ? -1 : 1;
	if (x->row.count != y->row.count)
		return x->row.count > y->row.count ? -1 : 1;
	return compare(x->key, y->key);
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

/* Keep the lines of the wanted tags; false when memory runs out. */
static bool
keep_wanted(const struct tallytable *how, struct line *lines, size_t *n)
{
	struct buf *wanted = calloc(how->ntags, sizeof(*wanted));
	size_t kept = 0;
	bool ok = wanted != NULL;

	for (size_t w = 0; w < how->ntags && ok; w++) {
		struct slice s = slice_from(how->tags[w]);

		if (s.len > 1 && s.ptr[0] == '#')
			s = slice_skip(s, 1);
		ok = name_fold(s, &wanted[w]);
	}
	for (size_t i = 0; i < *n && ok; i++) {
		for (size_t w = 0; w < how->ntags; w++) {
			if (is_below(lines[i].key, buf_slice(&wanted[w]))) {
				lines[kept++] = lines[i];
				break;
			}
		}
	}
	for (size_t w = 0; w < how->ntags && wanted != NULL; w++)
		buf_free(&wanted[w]);
	free(wanted);
	*n = kept;
	return ok;
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
		diag_warn(d, NOWHERE, "%" PRId64 " entries are dated only to a year or month "
		    "and are in no period of this kind", t->vague);
	if (t->coarse > 0)
		diag_warn(d, NOWHERE, "%" PRId64 " entries are dated only to a year or month: "
		    "to_date counts them only when all of that is past", t->coarse);
}

bool
tallytable_print(const struct tallytable *how, struct tally *t, struct out *out, struct diag *d)
{
	size_t n;
	struct tally_row *rows = tally_rows(t, &n);
	struct line *lines = rows == NULL ? NULL : malloc((n + 1) * sizeof(*lines));
	bool ok = lines != NULL;

	for (size_t i = 0; i < n && ok; i++) {
		lines[i].row = rows[i];
		name_line(t, &lines[i]);
	}
	ok = ok && (how->ntags == 0 || keep_wanted(how, lines, &n));
	if (ok && n > 1)
		qsort(lines, n, sizeof(*lines), by_rank);
	ok = ok && print_lines(how, t, lines, n, out);
	free(rows);
	free(lines);
	if (ok)
		tell_missing(t, d);
	else
		diag_memory(d);
	return ok;
}
