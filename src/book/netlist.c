/*
 * The people that relnet tells of; see netlist.h.
 */
#include <stdlib.h>

#include "netlist.h"

static int
by_descendants(const void *a, const void *b)
{
	const struct netlist_line *x = a, *y = b;

	if (x->node->size != y->node->size)
		return x->node->size > y->node->size ? -1 : 1;
	if (x->node->direct != y->node->direct)
		return x->node->direct > y->node->direct ? -1 : 1;
	return slice_compare(x->key, y->key);
}

static bool
is_of_year(const struct circle *c, name_id id, int year)
{
	return id < c->n && c->people[id].first.precision != DATE_NONE &&
	    day_to_civil(c->people[id].first.first).year == year;
}

static bool
is_selected(const struct network *w, const struct netlist_options *o, name_id id)
{
	bool with = o->nwith == 0;

	if (o->cohort != 0 ? !is_of_year(w->circle, id, o->cohort) :
	    net_node(w->net, id)->contact == NAME_NONE)
		return false;
	if (w->said->nwanted > 0 && !gaptags_of(w->said, id).wanted)
		return false;
	for (size_t i = 0; i < o->nwith && !with; i++)
		with = o->with[i] == id;
	return with;
}

/* What they are in all. */
static void
count(struct netlist *l, const struct network *w)
{
	for (size_t i = 0; i < l->n; i++) {
		const struct net_node *node = l->lines[i].node;

		l->customers += net_is_customer(ledger_account(w->ledger, l->lines[i].contact));
		l->introducers += node->direct > 0;
		l->bringers += node->customers_below > 0;
		if (node->contact != NAME_NONE)
			l->selected[node - w->net->nodes] = true;
	}
	/* who introduced somebody stands before those */
	for (size_t i = 0; i < w->net->n; i++) {
		const struct net_node *node = &w->net->nodes[i];

		l->below[i] = node->parent != NET_NONE &&
		    (l->selected[node->parent] || l->below[node->parent]);
		l->descendants += l->below[i];
		l->customers_below += l->below[i] && node->customer;
	}
}

bool
netlist_make(struct netlist *l, const struct network *w, const struct netlist_options *o)
{
	size_t all = names_count(w->contacts);

	*l = (struct netlist){ .lines = malloc((all + 1) * sizeof(*l->lines)) };
	l->selected = calloc(w->net->n + 1, sizeof(*l->selected));
	l->below = calloc(w->net->n + 1, sizeof(*l->below));
	if (l->lines == NULL || l->selected == NULL || l->below == NULL)
		return false;
	for (name_id id = 0; id < all; id++)
		if (is_selected(w, o, id))
			l->lines[l->n++] = (struct netlist_line){ net_node(w->net, id), id,
			    names_key(w->contacts, id) };
	if (l->n > 1)
		qsort(l->lines, l->n, sizeof(*l->lines), by_descendants);
	l->shown = o->limit < (int64_t)l->n ? (size_t)o->limit : l->n;
	count(l, w);
	return true;
}

void
netlist_free(struct netlist *l)
{
	free(l->lines);
	free(l->selected);
	free(l->below);
	*l = (struct netlist){ 0 };
}
