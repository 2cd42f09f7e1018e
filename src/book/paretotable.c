/*
 * The vital few as a table; see paretotable.h.
 */
#include <inttypes.h>
#include <stdio.h>

#include "../journal/money.h"
#include "../table/number.h"
#include "../table/row.h"
#include "gap.h"
#include "paretotable.h"

/* The first is for periods alone. */
static const struct column all_columns[] = {
	{ "period", COLUMN_TEXT }, { "currency", COLUMN_TEXT }, { "contact", COLUMN_TEXT },
	{ "revenue", COLUMN_NUMBER }, { "share", COLUMN_NUMBER },
	{ "cumulative", COLUMN_NUMBER }, { "rank", COLUMN_NUMBER },
	{ "customers", COLUMN_NUMBER }, { "trouble", COLUMN_NUMBER },
	{ "praise", COLUMN_NUMBER }, { "worth", COLUMN_NUMBER }, { "orders", COLUMN_NUMBER },
	{ "unplanned", COLUMN_NUMBER }, { "gap", COLUMN_NUMBER },
};
/* For people, who are told the rest in the words above. */
static const struct column few_columns[] = {
	{ "contact", COLUMN_TEXT }, { "revenue", COLUMN_NUMBER }, { "share", COLUMN_NUMBER },
	{ "sum", COLUMN_NUMBER }, { "trouble", COLUMN_NUMBER }, { "praise", COLUMN_NUMBER },
	{ "worth", COLUMN_NUMBER }, { "unplanned", COLUMN_NUMBER }, { "gap", COLUMN_NUMBER },
};
/* The same of so few that there are no shares. */
static const struct column list_columns[] = {
	{ "contact", COLUMN_TEXT }, { "revenue", COLUMN_NUMBER }, { "trouble", COLUMN_NUMBER },
	{ "praise", COLUMN_NUMBER }, { "worth", COLUMN_NUMBER },
	{ "unplanned", COLUMN_NUMBER }, { "gap", COLUMN_NUMBER },
};

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

/* A table that is being printed. */
struct sheet {
	const struct paretotable *how;
	const struct pareto_group *group;
	int64_t before;			/* what the customers up to this row brought */
	size_t rank;			/* of the row, from 1 */
	struct row row;
};

/* A share, rounded down; for people as whole percents. */
static void
put_part(struct row *r, int64_t part, int64_t whole)
{
	uint64_t scale = r->people ? 100 : 10000, n = pareto_part(part, whole, scale);
	char text[NUMBER_TEXT_MAX];
	size_t len = r->people ? number_whole(n, text) : number_ratio(n, scale, 4, text);

	if (r->people)
		text[len++] = '%';
	row_text(r, (struct slice){ text, len });
}

static void
put_revenue(struct sheet *sh, const struct revenue_sum *s)
{
	char text[PARETOWORDS_MONEY_MAX], plain[MONEY_TEXT_MAX];
	size_t len;

	if (sh->row.people)
		len = paretowords_money(s->cents, "", paretowords_whole(sh->group), text);
	else
		len = money_format((struct money){ .cents = s->cents }, plain);
	row_text(&sh->row, (struct slice){ sh->row.people ? text : plain, len });
}

/* Share, cumulative; and for programs rank and customers. Empty where there are none. */
static void
put_shares(struct sheet *sh, const struct revenue_sum *s)
{
	const struct pareto_group *g = sh->group;
	bool customer = s->cents > 0;

	if (g->shares && customer) {
		sh->before += s->cents;
		put_part(&sh->row, s->cents, g->total);
		put_part(&sh->row, sh->before, g->total);
	} else if (g->shares || !sh->row.people) {
		row_empty(&sh->row);
		row_empty(&sh->row);
	}
	if (sh->row.people)
		return;
	if (customer)
		row_count(&sh->row, sh->rank);
	else
		row_empty(&sh->row);
	row_count(&sh->row, g->customers);
}

/* How many orders, and which share of them was unplanned; for people `1 of 4` in one. */
static void
put_orders(struct row *r, const struct revenue_sum *s)
{
	char text[2 * NUMBER_TEXT_MAX];

	if (!r->people)
		row_count(r, s->orders);
	if (s->orders == 0)
		row_empty(r);
	else if (r->people)
		row_text(r, (struct slice){ text, (size_t)snprintf(text, sizeof(text),
		    "%" PRIu32 " of %" PRIu32, s->unplanned, s->orders) });
	else
		put_part(r, s->unplanned, s->orders);
}

static void
put_notes(struct row *r, const struct revenue *revenue, const struct revenue_sum *s)
{
	struct revenue_notes n = revenue_notes(revenue, s->period, s->contact);

	row_count(r, (uint64_t)n.trouble);
	row_count(r, (uint64_t)n.praise);
	if (n.worth == 0 && n.worth_card)
		row_text(r, SLICE("card"));
	else
		row_count(r, (uint64_t)n.worth);
}

static void
put_gap(struct sheet *sh, name_id contact)
{
	const struct circle *c = sh->how->circle;
	struct gap_rules rules = { .today = c->today, .every = { 90, 'd' } };
	struct gap g = gap_judge(&rules, c, contact, rules.every);

	if (g.last.precision != DATE_NONE)
		row_count(&sh->row, (uint64_t)g.elapsed);
	else if (sh->row.people)
		row_text(&sh->row, SLICE("never"));
	else
		row_empty(&sh->row);
}

static bool
print_row(struct sheet *sh, struct table *t, const struct revenue_sum *s)
{
	char period[PERIOD_TEXT_MAX];
	const struct slice *cells;
	struct row *r = &sh->row;

	row_start(r);
	if (!r->people && sh->how->words.periods)
		row_text(r, (struct slice){ period, period_format(sh->group->period, period) });
	if (!r->people)
		row_text(r, slice_from(sh->group->currency));
	row_text(r, names_text(sh->how->contacts, s->contact));
	put_revenue(sh, s);
	put_shares(sh, s);
	put_notes(r, sh->how->revenue, s);
	put_orders(r, s);
	put_gap(sh, s->contact);
	cells = row_cells(r);
	return cells != NULL && table_row(t, cells);
}

/* How many rows of a group there are, and how many of them are shown. */
static size_t
wanted(const struct paretotable *how, const struct pareto_group *g)
{
	return how->all ? g->n : g->few;
}

static size_t
shown(const struct paretotable *how, const struct pareto_group *g)
{
	size_t n = wanted(how, g);

	return (uint64_t)how->limit < n ? (size_t)how->limit : n;
}

static bool
print_group(struct sheet *sh, struct table *t, const struct pareto_group *g)
{
	size_t n = shown(sh->how, g);

	sh->group = g;
	sh->before = 0;
	for (size_t i = 0; i < n; i++) {
		sh->rank = i + 1;
		if (!print_row(sh, t, &g->sums[i]))
			return false;
	}
	return true;
}

/* A table of a group for people. */
static bool
print_apart(struct sheet *sh, const struct pareto_group *g, struct out *out)
{
	const struct paretotable *how = sh->how;
	struct table *t = table_new(out, how->layout, g->shares ? few_columns : list_columns,
	    g->shares ? COUNT(few_columns) : COUNT(list_columns), how->safe);

	if (t == NULL || !paretowords_title(&how->words, t, g, wanted(how, g), shown(how, g)) ||
	    !print_group(sh, t, g)) {
		table_free(t);
		return false;
	}
	return table_finish(t);
}

static bool
print_for_people(struct sheet *sh, const struct pareto *p, struct out *out)
{
	struct table *t;

	for (size_t i = 0; i < p->n; i++) {
		if (i > 0)
			out_char(out, '\n');
		if (!print_apart(sh, &p->groups[i], out))
			return false;
	}
	if (p->n > 0)
		return true;
	t = table_new(out, sh->how->layout, list_columns, COUNT(list_columns), sh->how->safe);
	if (t == NULL ||
	    !table_title(t, SLICE("0 customers: no tag of group revenue has an amount."))) {
		table_free(t);
		return false;
	}
	return table_finish(t);
}

static bool
print_for_programs(struct sheet *sh, const struct pareto *p, struct out *out)
{
	size_t skip = sh->how->words.periods ? 0 : 1;
	struct table *t = table_new(out, sh->how->layout, all_columns + skip,
	    COUNT(all_columns) - skip, sh->how->safe);

	for (size_t i = 0; i < p->n && t != NULL; i++) {
		if (!print_group(sh, t, &p->groups[i])) {
			table_free(t);
			t = NULL;
		}
	}
	return t != NULL && table_finish(t);
}

bool
paretotable_print(const struct paretotable *how, const struct pareto *p, struct out *out)
{
	struct sheet sh = {
		.how = how, .row.people = how->layout == LAYOUT_TABLE || how->layout == LAYOUT_MD
	};
	bool ok = (sh.row.people ? print_for_people : print_for_programs)(&sh, p, out);

	row_free(&sh.row);
	return ok;
}
