/*
 * Pairs as a table; see yieldtable.h.
 */
#include <stdlib.h>

#include "../table/row.h"
#include "yieldtable.h"
#include "yieldwords.h"

/* The first column only where there is a row for each who made contact. */
static const struct column all_columns[] = {
	{ "who", COLUMN_TEXT }, { "what", COLUMN_TEXT }, { "cases", COLUMN_NUMBER },
	{ "pairs", COLUMN_NUMBER }, { "both", COLUMN_NUMBER }, { "only_before", COLUMN_NUMBER },
	{ "only_control", COLUMN_NUMBER }, { "neither", COLUMN_NUMBER },
	{ "odds_ratio", COLUMN_NUMBER }, { "low", COLUMN_NUMBER }, { "high", COLUMN_NUMBER },
	{ "p", COLUMN_NUMBER }, { "verdict", COLUMN_TEXT },
}, few_columns[] = {
	{ "who", COLUMN_TEXT }, { "what", COLUMN_TEXT }, { "only then", COLUMN_NUMBER },
	{ "only other", COLUMN_NUMBER }, { "odds ratio", COLUMN_NUMBER },
	{ "low", COLUMN_NUMBER }, { "high", COLUMN_NUMBER }, { "p", COLUMN_NUMBER },
	{ "verdict", COLUMN_TEXT },
};

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

/* What is printed of one split. */
struct line {
	struct slice who, key;
	const struct yield_split *split;
};

/* The rows of a split, in order. */
enum comparison { BEFORE, PLACEBO, CONTRAST, COMPARISONS };

static const char *const whats[] = {
	[BEFORE] = "before", [PLACEBO] = "placebo", [CONTRAST] = "contrast",
};

static const char *const verdicts[] = {
	[MATCHED_TOO_FEW] = "too few pairs", [MATCHED_NOT_SHOWN] = "not shown",
	[MATCHED_LESS] = "not before", [MATCHED_AS_MUCH] = "as much after",
	[MATCHED_ENDED] = "less after", [MATCHED_MORE] = "more before",
};

/* What is said of a comparison with p: something below a level, of the side that has more. */
static const char *
leaning(const struct matched_pairs *m, double p, double level, const char *more, const char *less)
{
	return p >= level ? "not shown" : m->only_case > m->only_control ? more : less;
}

static const char *
verdict_of(const struct yield_split *s, enum comparison what, double level)
{
	enum matched_verdict v = matched_judge(&s->before, &s->after, &s->contrast, level);

	if (what == BEFORE || v == MATCHED_TOO_FEW)
		return verdicts[v];
	if (what == PLACEBO)
		return leaning(&s->after, matched_p(&s->after), MATCHED_LEVEL, "more after",
		    "less after");
	return leaning(&s->contrast, matched_p_one_sided(&s->contrast), level, "more than after",
	    "less than after");
}

/* Odds ratio, interval and p. */
static void
put_answer(struct row *r, const struct matched_pairs *m, enum comparison what)
{
	struct matched_odds odds = matched_odds(m);

	row_ratio(r, odds.ratio);
	row_ratio(r, odds.low);
	row_ratio(r, odds.high);
	row_probability(r, what == CONTRAST ? matched_p_one_sided(m) : matched_p(m));
}

static bool
print_row(struct table *t, struct row *r, const struct yieldpairs *p, const struct line *l,
    enum comparison what)
{
	const struct matched_pairs *m = what == BEFORE ? &l->split->before :
	    what == PLACEBO ? &l->split->after : &l->split->contrast;
	const struct slice *cells;

	row_start(r);
	if (p->nsplits > 0)
		row_text(r, l->who);
	row_text(r, slice_from(whats[what]));
	if (!r->people) {
		row_count(r, p->cases);
		row_count(r, p->pairs);
		row_count(r, m->both);
	}
	row_count(r, m->only_case);
	row_count(r, m->only_control);
	if (!r->people)
		row_count(r, m->neither);
	/* no answer is none in all of its parts */
	if (matched_discordant(m) > 0 && matched_discordant(&l->split->before) >= MATCHED_LEAST)
		put_answer(r, m, what);
	else
		for (int i = 0; i < 4; i++)
			row_empty(r);
	row_text(r, slice_from(verdict_of(l->split, what, p->level)));
	cells = row_cells(r);
	return cells != NULL && table_row(t, cells);
}

static int
by_contact(const void *a, const void *b)
{
	const struct line *x = a, *y = b;
	uint64_t m = x->split->before.both + x->split->before.only_case;
	uint64_t n = y->split->before.both + y->split->before.only_case;

	if (m != n)
		return m > n ? -1 : 1;
	return slice_compare(x->key, y->key);
}

/* Whether there was any contact in any of the days that are looked at. */
static bool
has_contact(const struct yield_split *s, uint64_t pairs)
{
	return s->before.neither < pairs || s->after.neither < pairs;
}

/*
 * A line for each who made contact, in order, then that of what nobody is said to
 * have made, if there is any; of all contact when nobody asks. *n of them; NULL when
 * memory runs out.
 */
static struct line *
make_lines(const struct yieldpairs *p, size_t *n)
{
	struct line *lines = calloc(p->nsplits + 1, sizeof(*lines));
	const struct names *names = p->nsplits == 0 ? NULL : p->yield->makers->names;

	*n = p->nsplits == 0 ? 1 : p->nsplits;
	if (lines == NULL)
		return NULL;
	lines[*n - 1] = (struct line){ SLICE("(not said)"), SLICE(""),
	    p->nsplits == 0 ? &p->all : &p->splits[*n - 1] };
	for (name_id id = 0; id + 1 < *n; id++)
		lines[id] = (struct line){ names_text(names, id), names_key(names, id),
		    &p->splits[id] };
	if (*n > 2)
		qsort(lines, *n - 1, sizeof(*lines), by_contact);
	if (*n > 1 && !has_contact(lines[*n - 1].split, p->pairs))
		--*n;
	return lines;
}

static bool
print_rows(struct table *t, struct row *r, const struct yieldpairs *p)
{
	size_t n;
	struct line *lines = make_lines(p, &n);
	bool ok = lines != NULL;

	for (size_t i = 0; i < n * COMPARISONS && ok; i++)
		ok = print_row(t, r, p, &lines[i / COMPARISONS],
		    (enum comparison)(i % COMPARISONS));
	free(lines);
	return ok;
}

bool
yieldtable_print(const struct yieldtable *how, const struct yieldpairs *p, struct out *out)
{
	struct row row = { .people = how->layout == LAYOUT_TABLE || how->layout == LAYOUT_MD };
	size_t skip = p->nsplits == 0;
	const struct column *columns = row.people ? few_columns : all_columns;
	size_t n = row.people ? COUNT(few_columns) : COUNT(all_columns);
	struct table *t = table_new(out, how->layout, columns + skip, n - skip, how->safe);
	bool ok = t != NULL && yieldwords_title(t, p) && print_rows(t, &row, p) &&
	    yieldwords_note(t, p);

	row_free(&row);
	if (!ok) {
		table_free(t);
		return false;
	}
	return table_finish(t);
}
