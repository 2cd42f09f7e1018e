/*
 * Expressions of and, or, not; see querytree.h.
 *
 * They are read by two stacks (Dijkstra's shunting yard) into a tree, and the
 * tree is turned into steps from the last to the first, so that where a
 * step goes on is always known.
 */
#include <stdlib.h>

#include "../base/mem.h"
#include "querytree.h"

enum node_kind { NODE_TERM, NODE_OR, NODE_AND };

struct querytree_node {
	uint32_t left, right;	/* of a term: its number in left */
	unsigned char kind;
	unsigned char cost;	/* the highest in it */
	bool negated;
};

enum pending_kind { PENDING_OPEN, PENDING_OR, PENDING_AND, PENDING_NOT };

struct querytree_pending {
	enum pending_kind kind;
	size_t place;		/* of OPEN */
};

/* Where a step goes that is not made yet: to the one that was made last. */
#define LATEST (UINT32_MAX - 2)

enum { RESERVED = 3 };		/* numbers that are no step: YES, NO, LATEST */

void
querytree_free(struct querytree *t)
{
	free(t->nodes);
	free(t->operands);
	free(t->pending);
	*t = (struct querytree){ 0 };
}

/* Make a node and let it wait for what joins it. */
static bool
add_node(struct querytree *t, struct querytree_node node)
{
	if (t->nnodes >= UINT32_MAX - RESERVED ||
	    !mem_grow(&t->nodes, &t->nodes_cap, t->nnodes + 1, sizeof(*t->nodes)) ||
	    !mem_grow(&t->operands, &t->operands_cap, t->noperands + 1, sizeof(*t->operands)))
		return false;
	t->operands[t->noperands++] = (uint32_t)t->nnodes;
	t->nodes[t->nnodes++] = node;
	return true;
}

static bool
add_pending(struct querytree *t, enum pending_kind kind, size_t place)
{
	if (!mem_grow(&t->pending, &t->pending_cap, t->npending + 1, sizeof(*t->pending)))
		return false;
	t->pending[t->npending++] = (struct querytree_pending){ kind, place };
	t->complete = false;
	return true;
}

/* There is a whole operand: what stands before it as `not` holds for it. */
static void
end_operand(struct querytree *t)
{
	struct querytree_node *n = &t->nodes[t->operands[t->noperands - 1]];

	while (t->npending > 0 && t->pending[t->npending - 1].kind == PENDING_NOT) {
		n->negated = !n->negated;
		t->npending--;
	}
	t->complete = true;
}

/* Join operands by what waits and binds at least as tightly as `kind`. */
static bool
join(struct querytree *t, enum pending_kind kind)
{
	while (t->npending > 0) {
		enum pending_kind top = t->pending[t->npending - 1].kind;
		struct querytree_node node = { .kind = top == PENDING_AND ? NODE_AND : NODE_OR };
		const struct querytree_node *left, *right;

		if (top == PENDING_OPEN || top < kind)
			return true;
		node.right = t->operands[--t->noperands];
		node.left = t->operands[--t->noperands];
		left = &t->nodes[node.left];
		right = &t->nodes[node.right];
		node.cost = left->cost > right->cost ? left->cost : right->cost;
		t->npending--;
		if (!add_node(t, node))
			return false;
	}
	return true;
}

bool
querytree_term(struct querytree *t, uint32_t term, unsigned char cost)
{
	if (!add_node(t, (struct querytree_node){ .left = term, .kind = NODE_TERM, .cost = cost }))
		return false;
	t->nterms++;
	end_operand(t);
	return true;
}

bool
querytree_and(struct querytree *t)
{
	return join(t, PENDING_AND) && add_pending(t, PENDING_AND, 0);
}

bool
querytree_or(struct querytree *t)
{
	return join(t, PENDING_OR) && add_pending(t, PENDING_OR, 0);
}

bool
querytree_not(struct querytree *t)
{
	return add_pending(t, PENDING_NOT, 0);
}

bool
querytree_open(struct querytree *t, size_t place)
{
	return add_pending(t, PENDING_OPEN, place);
}

bool
querytree_close(struct querytree *t)
{
	if (!join(t, PENDING_OR))
		return false;
	t->npending--;
	end_operand(t);
	return true;
}

size_t
querytree_open_place(const struct querytree *t)
{
	for (size_t i = t->npending; i-- > 0;)
		if (t->pending[i].kind == PENDING_OPEN)
			return t->pending[i].place;
	return SIZE_MAX;
}

/* A node whose steps are not made yet, and where these lead. */
struct branch {
	uint32_t node, yes, no;
};

struct branches {
	struct branch *list;
	size_t n, cap;
};

/* Both sides of a node: the cheap one first, which means that it is made last. */
static bool
add_sides(struct branches *branches, const struct querytree *t, const struct querytree_node *n,
    struct branch at)
{
	bool swap = t->nodes[n->right].cost < t->nodes[n->left].cost;
	uint32_t first = swap ? n->right : n->left, second = swap ? n->left : n->right;

	if (!mem_grow(&branches->list, &branches->cap, branches->n + 2, sizeof(*branches->list)))
		return false;
	branches->list[branches->n++] = n->kind == NODE_AND ? (struct branch){ first, LATEST, at.no } :
	    (struct branch){ first, at.yes, LATEST };
	branches->list[branches->n++] = (struct branch){ second, at.yes, at.no };
	return true;
}

/* Make the steps of all branches, from the last on. */
static bool
make_steps(const struct querytree *t, struct branches *branches, struct querytree_step *steps)
{
	size_t at = t->nterms;

	while (branches->n > 0) {
		struct branch branch = branches->list[--branches->n];
		const struct querytree_node *n = &t->nodes[branch.node];
		uint32_t yes = branch.yes == LATEST ? (uint32_t)at : branch.yes;
		uint32_t no = branch.no == LATEST ? (uint32_t)at : branch.no;

		branch.yes = n->negated ? no : yes;
		branch.no = n->negated ? yes : no;
		if (n->kind == NODE_TERM)
			steps[--at] = (struct querytree_step){ n->left, branch.yes, branch.no };
		else if (!add_sides(branches, t, n, branch))
			return false;
	}
	return true;
}

struct querytree_step *
querytree_plan(struct querytree *t)
{
	struct querytree_step *steps = calloc(t->nterms + 1, sizeof(*steps));
	struct branches branches = { 0 };
	bool ok = steps != NULL && join(t, PENDING_OR) &&
	    mem_grow(&branches.list, &branches.cap, 1, sizeof(*branches.list));

	if (ok) {
		branches.list[branches.n++] = (struct branch){ t->operands[0], QUERYTREE_YES,
		    QUERYTREE_NO };
		ok = make_steps(t, &branches, steps);
	}
	free(branches.list);
	if (ok)
		return steps;
	free(steps);
	return NULL;
}
