/*
 * The forest of introductions; see net.h.
 */
#include <stdlib.h>

#include "net.h"

/* A contact that will be a node, and what siblings are put in order by. */
struct member {
	name_id contact;
	struct date first;
	struct slice key;
};

/* Children as lists, by name_id. The roots are the list of nobody, which is the last. */
struct lists {
	name_id *head, *next;
};

static int
by_first(const void *a, const void *b)
{
	const struct member *x = a, *y = b;
	bool none_x = x->first.precision == DATE_NONE, none_y = y->first.precision == DATE_NONE;

	if (none_x != none_y)
		return none_x ? 1 : -1;
	if (!none_x && x->first.first != y->first.first)
		return x->first.first < y->first.first ? -1 : 1;
	return slice_compare(x->key, y->key);
}

/* All that have a parent or a child, in order; NULL when memory runs out. */
static struct member *
find_members(struct net *net, const struct kin *k, const struct circle *c,
    const struct names *contacts)
{
	struct member *members;

	for (name_id id = 0; id < k->nparents; id++)
		if (k->parents[id] != NAME_NONE)
			net->at[id] = net->at[k->parents[id]] = 0;
	for (name_id id = 0; id < k->nparents; id++)
		net->n += net->at[id] == 0;
	members = malloc((net->n + 1) * sizeof(*members));
	if (members == NULL)
		return NULL;
	net->n = 0;
	for (name_id id = 0; id < k->nparents; id++)
		if (net->at[id] == 0)
			members[net->n++] = (struct member){ id,
			    id < c->n ? c->people[id].first : (struct date){ DATE_NONE, 0 },
			    names_key(contacts, id) };
	if (net->n > 1)
		qsort(members, net->n, sizeof(*members), by_first);
	return members;
}

/* Put each into the list of its parent, the last one first. */
static void
link_members(struct lists *l, const struct kin *k, const struct member *members, size_t n)
{
	for (size_t i = 0; i <= k->nparents; i++)
		l->head[i] = NAME_NONE;
	for (size_t i = n; i > 0; i--) {
		name_id id = members[i - 1].contact, parent = k->parents[id];
		name_id *head = &l->head[parent == NAME_NONE ? k->nparents : parent];

		l->next[id] = *head;
		*head = id;
	}
}

/* Number all: down to the first child, else on to the next, of the nearest above that has one. */
static void
number(struct net *net, const struct kin *k, const struct lists *l, const struct ledger *ledger)
{
	name_id id = l->head[k->nparents];
	uint32_t n = 0;

	while (id != NAME_NONE) {
		name_id parent = k->parents[id];
		uint32_t up = parent == NAME_NONE ? NET_NONE : net->at[parent];

		net->nodes[n] = (struct net_node){
			.contact = id, .parent = up, .size = 1,
			.depth = up == NET_NONE ? 0 : net->nodes[up].depth + 1,
			.customer = net_is_customer(ledger_account(ledger, id))
		};
		net->at[id] = n++;
		if (l->head[id] != NAME_NONE) {
			id = l->head[id];
			continue;
		}
		while (l->next[id] == NAME_NONE && k->parents[id] != NAME_NONE)
			id = k->parents[id];
		id = l->next[id];
	}
}

/* From the last to the first: each is whole before it is added to its parent. */
static void
add_up(struct net *net)
{
	for (size_t i = net->n; i > 0; i--) {
		const struct net_node *child = &net->nodes[i - 1];
		struct net_node *p;

		if (child->parent == NET_NONE)
			continue;
		p = &net->nodes[child->parent];
		p->size += child->size;
		p->direct++;
		p->customers_direct += child->customer;
		p->customers_below += child->customers_below + child->customer;
		if (p->generations < child->generations + 1)
			p->generations = child->generations + 1;
	}
}

bool
net_build(struct net *net, const struct kin *k, const struct circle *c, const struct ledger *ledger,
    const struct names *contacts)
{
	size_t all = k->nparents + 1;
	struct lists l = { malloc(all * sizeof(*l.head)), malloc(all * sizeof(*l.next)) };
	struct member *members = NULL;
	bool ok;

	*net = (struct net){ .at = malloc(all * sizeof(*net->at)), .ncontacts = k->nparents };
	ok = net->at != NULL && l.head != NULL && l.next != NULL;
	for (size_t i = 0; ok && i < all; i++)
		net->at[i] = NET_NONE;
	ok = ok && (members = find_members(net, k, c, contacts)) != NULL &&
	    (net->nodes = calloc(net->n + 1, sizeof(*net->nodes))) != NULL;
	if (ok) {
		link_members(&l, k, members, net->n);
		number(net, k, &l, ledger);
		add_up(net);
	}
	free(members);
	free(l.head);
	free(l.next);
	return ok;
}

void
net_free(struct net *net)
{
	free(net->nodes);
	free(net->at);
	*net = (struct net){ 0 };
}

const struct net_node *
net_node(const struct net *net, name_id contact)
{
	static const struct net_node nobody = {
		.contact = NAME_NONE, .parent = NET_NONE, .size = 1
	};

	return contact < net->ncontacts && net->at[contact] != NET_NONE ?
	    &net->nodes[net->at[contact]] : &nobody;
}
