/*
 * The people of a network as tables; see nettable.h.
 */
#include <inttypes.h>
#include <stdio.h>

#include "../base/mem.h"
#include "../table/row.h"
#include "nettable.h"

static const struct column all_columns[] = {
	{ "contact", COLUMN_TEXT },
	{ "introduced_by", COLUMN_TEXT },
	{ "also_by", COLUMN_LIST },
	{ "first", COLUMN_TEXT },
	{ "customer", COLUMN_TEXT },
	{ "depth", COLUMN_NUMBER },
	{ "generations", COLUMN_NUMBER },
	{ "direct", COLUMN_NUMBER },
	{ "descendants", COLUMN_NUMBER },
	{ "customers_direct", COLUMN_NUMBER },
	{ "customers_below", COLUMN_NUMBER },
	{ "revenue_direct", COLUMN_LIST },
	{ "revenue_below", COLUMN_LIST },
};
/* For people, so that a row fits a terminal. */
static const struct column few_columns[] = {
	{ "contact", COLUMN_TEXT }, { "introduced_by", COLUMN_TEXT }, { "direct", COLUMN_NUMBER },
	{ "below", COLUMN_NUMBER }, { "customers", COLUMN_NUMBER }, { "revenue", COLUMN_WORDS },
}, cohort_columns[] = {
	{ "contact", COLUMN_TEXT }, { "met", COLUMN_TEXT }, { "customer", COLUMN_TEXT },
	{ "direct", COLUMN_NUMBER }, { "below", COLUMN_NUMBER }, { "customers", COLUMN_NUMBER },
	{ "revenue", COLUMN_WORDS },
}, total_columns[] = {
	{ "people", COLUMN_NUMBER }, { "customers", COLUMN_NUMBER },
	{ "introducers", COLUMN_NUMBER }, { "bringers", COLUMN_NUMBER },
	{ "descendants", COLUMN_NUMBER }, { "customers_below", COLUMN_NUMBER },
	{ "revenue_below", COLUMN_LIST },
};

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

/* A table that is being printed. */
struct sheet {
	const struct nettable *how;
	const struct network *of;
	struct row row;
	struct buf text;
};

static void
put_date(struct row *r, struct date d)
{
	char text[DATE_TEXT_MAX];

	row_text(r, (struct slice){ text, date_format(d, text) });
}

static void
put_first(struct sheet *sh, name_id contact)
{
	const struct circle *c = sh->of->circle;

	put_date(&sh->row, contact < c->n ? c->people[contact].first :
	    (struct date){ DATE_NONE, 0 });
}

static void
put_customer(struct sheet *sh, name_id contact)
{
	const struct ledger_account *a = ledger_account(sh->of->ledger, contact);

	if (a->customer.precision == DATE_NONE && a->customer_card)
		row_text(&sh->row, SLICE("card"));
	else
		put_date(&sh->row, a->customer);
}

/* Who introduced somebody, when that counts. */
static void
put_introducer(struct sheet *sh, const struct net_node *node)
{
	if (node->parent == NET_NONE)
		row_empty(&sh->row);
	else
		row_text(&sh->row, names_text(sh->of->contacts,
		    sh->of->net->nodes[node->parent].contact));
}

/* Who else is named beside the introducer. */
static bool
put_others(struct sheet *sh, name_id contact)
{
	size_t n;
	const name_id *ids = ledger_introducers(sh->of->ledger, contact, &n);

	sh->text.len = 0;
	for (size_t i = 1; i < n; i++) {
		struct slice name = names_text(sh->of->contacts, ids[i]);

		if ((i > 1 && !buf_char(&sh->text, ' ')) ||
		    !buf_add(&sh->text, name.ptr, name.len))
			return false;
	}
	row_text(&sh->row, buf_slice(&sh->text));
	return true;
}

/* What is added up below a node, or of its children alone. */
static bool
put_money(struct sheet *sh, const struct net_node *node, bool direct)
{
	sh->text.len = 0;
	if (!(direct ? netmoney_direct : netmoney_below)(sh->of->money, node, &sh->text))
		return false;
	row_text(&sh->row, buf_slice(&sh->text));
	return true;
}

static bool
put_all(struct sheet *sh, const struct netlist_line *l)
{
	struct row *r = &sh->row;

	row_text(r, names_text(sh->of->contacts, l->contact));
	put_introducer(sh, l->node);
	if (!put_others(sh, l->contact))
		return false;
	put_first(sh, l->contact);
	put_customer(sh, l->contact);
	row_count(r, l->node->depth);
	row_count(r, l->node->generations);
	row_count(r, l->node->direct);
	row_count(r, l->node->size - 1);
	row_count(r, l->node->customers_direct);
	row_count(r, l->node->customers_below);
	return put_money(sh, l->node, true) && put_money(sh, l->node, false);
}

static bool
put_few(struct sheet *sh, const struct netlist_line *l)
{
	struct row *r = &sh->row;

	row_text(r, names_text(sh->of->contacts, l->contact));
	if (sh->how->cohort != 0) {
		put_first(sh, l->contact);
		put_customer(sh, l->contact);
	} else {
		put_introducer(sh, l->node);
	}
	row_count(r, l->node->direct);
	row_count(r, l->node->size - 1);
	row_count(r, l->node->customers_below);
	return put_money(sh, l->node, false);
}

static bool
put_line(struct table *t, struct buf *b, const char *line, int len)
{
	b->len = 0;
	return buf_add(b, line, (size_t)len) && table_note(t, buf_slice(b));
}

static const char *
plural(uint64_t n)
{
	return n == 1 ? "" : "s";
}

/* What they are in all, for people. */
static bool
put_notes(struct sheet *sh, struct table *t, const struct netlist *l)
{
	static const char revenue[] = "These brought, each amount once: ";
	struct buf *b = &sh->text;
	char text[160];
	int len;

	if (sh->how->cohort != 0) {
		len = snprintf(text, sizeof(text), "%zu met in %d: %" PRIu64 " customer%s, %" PRIu64
		    " introduced somebody, %" PRIu64 " brought a customer.", l->n, sh->how->cohort,
		    l->customers, plural(l->customers), l->introducers, l->bringers);
		if (!put_line(t, b, text, len))
			return false;
	}
	len = snprintf(text, sizeof(text), "%" PRIu64 " %s came of them, among these %" PRIu64
	    " customer%s.", l->descendants, l->descendants == 1 ? "person" : "people",
	    l->customers_below, plural(l->customers_below));
	if (!put_line(t, b, text, len))
		return false;
	b->len = 0;
	if (!buf_add(b, revenue, strlen(revenue)) ||
	    !netmoney_marked(sh->of->money, l->below, b))
		return false;
	return b->len == strlen(revenue) || (buf_char(b, '.') && table_note(t, buf_slice(b)));
}

static bool
put_row(struct sheet *sh, struct table *t)
{
	const struct slice *cells = row_cells(&sh->row);

	return cells != NULL && table_row(t, cells);
}

static bool
put_rows(struct sheet *sh, struct table *t, const struct netlist *l)
{
	for (size_t i = 0; i < l->shown; i++) {
		row_start(&sh->row);
		if (!(sh->row.people ? put_few : put_all)(sh, &l->lines[i]) || !put_row(sh, t))
			return false;
	}
	return l->n == 0 || put_notes(sh, t, l);
}

static bool
put_total(struct sheet *sh, struct table *t, const struct netlist *l)
{
	struct row *r = &sh->row;

	row_start(r);
	row_count(r, l->n);
	row_count(r, l->customers);
	row_count(r, l->introducers);
	row_count(r, l->bringers);
	row_count(r, l->descendants);
	row_count(r, l->customers_below);
	if (!netmoney_marked(sh->of->money, l->below, &sh->text))
		return false;
	row_text(r, buf_slice(&sh->text));
	return put_row(sh, t);
}

/* Print one of the two. */
static bool
print(const struct nettable *how, const struct network *of, const struct netlist *l,
    struct out *out, const struct column *columns, size_t n,
    bool (*put)(struct sheet *, struct table *, const struct netlist *))
{
	struct sheet sh = { .how = how, .of = of,
	    .row.people = how->layout == LAYOUT_TABLE || how->layout == LAYOUT_MD };
	struct table *t = table_new(out, how->layout, columns, n, how->safe);
	bool ok = t != NULL && put(&sh, t, l);

	row_free(&sh.row);
	buf_free(&sh.text);
	if (ok)
		return table_finish(t);
	table_free(t);
	return false;
}

bool
nettable_people(const struct nettable *how, const struct network *of, const struct netlist *l,
    struct out *out)
{
	if (how->layout != LAYOUT_TABLE && how->layout != LAYOUT_MD)
		return print(how, of, l, out, all_columns, COUNT(all_columns), put_rows);
	if (how->cohort != 0)
		return print(how, of, l, out, cohort_columns, COUNT(cohort_columns), put_rows);
	return print(how, of, l, out, few_columns, COUNT(few_columns), put_rows);
}

bool
nettable_total(const struct nettable *how, const struct network *of, const struct netlist *l,
    struct out *out)
{
	return print(how, of, l, out, total_columns, COUNT(total_columns), put_total);
}
