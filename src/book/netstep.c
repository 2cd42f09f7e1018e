/*
 * Where amounts stand in a forest; see netstep.h.
 *
 * An amount of one person is a step at its parent: it is in the sum of a node
 * when its step is at that node (direct) or in its part of the list (below).
 * One of several people would be in it several times. The parents of these
 * people in the order of the list, each with the next one, say how often too
 * many: once in all nodes that have both below or are both, which are the
 * nearest such node and those above it. So there it is taken away again.
 */
#include <stdlib.h>
#include <string.h>

#include "../base/mem.h"
#include "netstep.h"

/* An amount that two parents have in common, until it is known where they meet. */
struct pair {
	struct money money;
	uint32_t left, right;	/* left is not after right */
};

/* All pairs, and room for the parents of a group. */
struct pairs {
	struct pair *list;
	size_t n, cap;
	uint32_t *parents;
	size_t nparents, parents_cap;
};

static bool
add_step(struct netsteps *s, const struct money *m, int sign, uint32_t node, bool apart)
{
	struct netstep *step;

	if (!mem_grow(&s->list, &s->cap, s->n + 1, sizeof(*s->list)))
		return false;
	step = &s->list[s->n++];
	*step = (struct netstep){
		.cents = (__int128_t)m->cents * sign, .node = node, .apart = apart
	};
	memcpy(step->currency, m->currency, sizeof(step->currency));
	return true;
}

/* A step for each sum of each person that has a parent. */
static bool
add_accounts(struct netsteps *s, const struct net *net, const struct ledger *l)
{
	for (size_t i = 0; i < net->n; i++) {
		const struct net_node *node = &net->nodes[i];
		uint32_t at = ledger_account(l, node->contact)->sums;

		for (; at != 0 && node->parent != NET_NONE; at = l->sums[at - 1].next)
			if (!add_step(s, &l->sums[at - 1].money, 1, node->parent, false))
				return false;
	}
	return true;
}

static int
by_number(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return x < y ? -1 : x > y;
}

/* The pairs of parents of a group; false when memory runs out. */
static bool
add_pairs(struct pairs *p, const struct net *net, const struct joint *j, const struct joint_sum *s)
{
	uint32_t at = s->group;
	name_id contact;

	p->nparents = 0;
	while (joint_next(j, &at, &contact)) {
		uint32_t parent = net_node(net, contact)->parent;

		if (parent == NET_NONE)
			continue;
		if (!mem_grow(&p->parents, &p->parents_cap, p->nparents + 1, sizeof(*p->parents)))
			return false;
		p->parents[p->nparents++] = parent;
	}
	if (p->nparents < 2)
		return true;
	qsort(p->parents, p->nparents, sizeof(*p->parents), by_number);
	if (!mem_grow(&p->list, &p->cap, p->n + p->nparents, sizeof(*p->list)))
		return false;
	for (size_t i = 1; i < p->nparents; i++)
		p->list[p->n++] = (struct pair){ s->money, p->parents[i - 1], p->parents[i] };
	return true;
}

static int
by_right(const void *a, const void *b)
{
	const struct pair *x = a, *y = b;

	return by_number(&x->right, &y->right);
}

/*
 * The nearest node that is both or has both below it, given those from a root
 * down to `right`, `depth` of them above it. NET_NONE in different trees.
 */
static uint32_t
meeting(const uint32_t *way, uint32_t depth, uint32_t left)
{
	uint32_t low = 0, high = depth + 1;

	/* the first that is behind left; the one above it has left below, or is it */
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;

		if (way[middle] > left)
			high = middle;
		else
			low = middle + 1;
	}
	return low == 0 ? NET_NONE : way[low - 1];
}

/* Take away, where the parents of each pair meet, what is there twice. */
static bool
add_meetings(struct netsteps *s, const struct net *net, struct pairs *p)
{
	uint32_t *way = malloc((net->n + 1) * sizeof(*way));
	bool ok = way != NULL;
	size_t next = 0;

	if (p->n > 1)
		qsort(p->list, p->n, sizeof(*p->list), by_right);
	for (uint32_t i = 0; i < net->n && ok && next < p->n; i++) {
		way[net->nodes[i].depth] = i;
		for (; next < p->n && p->list[next].right == i && ok; next++) {
			const struct pair *pair = &p->list[next];
			uint32_t at = meeting(way, net->nodes[i].depth, pair->left);

			ok = at == NET_NONE ||
			    add_step(s, &pair->money, -1, at, pair->left != pair->right);
		}
	}
	free(way);
	return ok;
}

bool
netsteps_make(struct netsteps *s, const struct net *net, const struct ledger *l,
    const struct joint *j)
{
	struct pairs p = { 0 };
	bool ok = add_accounts(s, net, l);

	for (size_t i = 0; i < j->nsums && ok; i++)
		ok = add_pairs(&p, net, j, &j->sums[i]);
	ok = ok && add_meetings(s, net, &p);
	free(p.list);
	free(p.parents);
	return ok;
}
