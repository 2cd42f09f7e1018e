/*
 * Terms joined by and, or, not and parentheses, and the order in which they
 * are tested: as few of them as can be, the cheap ones first. Terms are
 * numbers; what they mean is query.h's.
 *
 * `not` binds tightest, then `and`, then `or`. No depth or length is too
 * much: nothing here calls itself, and everything is linear.
 */
#ifndef BOOK_QUERYTREE_H
#define BOOK_QUERYTREE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Start from {0}, end with querytree_free. All but the last two are for querytree.c alone. */
struct querytree {
	struct querytree_node *nodes;
	size_t nnodes, nodes_cap;
	uint32_t *operands;		/* nodes that nothing joins yet */
	size_t noperands, operands_cap;
	struct querytree_pending *pending;	/* operators and parentheses that wait */
	size_t npending, pending_cap;
	bool complete;			/* there is a term that an operator may follow */
	size_t nterms;
};

void querytree_free(struct querytree *);

/* Whether a term is expected now (or `not`, or `(`); else `and`, `or` or `)`. */
static inline bool
querytree_wants_term(const struct querytree *t)
{
	return !t->complete;
}

/*
 * Add the next word of the expression, which must be expected; false when
 * memory runs out. The cost says which of two terms is tested first: the one
 * with the lower.
 */
bool querytree_term(struct querytree *, uint32_t term, unsigned char cost);
bool querytree_and(struct querytree *);
bool querytree_or(struct querytree *);
bool querytree_not(struct querytree *);

/* Parentheses; `place` is the caller's. One is closed only when one is open. */
bool querytree_open(struct querytree *, size_t place);
bool querytree_close(struct querytree *);

/* The place of the innermost parenthesis that is open; SIZE_MAX when none is. */
size_t querytree_open_place(const struct querytree *);

/* Test this term; where to go on, or the answer. */
struct querytree_step {
	uint32_t term;
	uint32_t yes, no;	/* the next step, or one of these: */
};
#define QUERYTREE_YES UINT32_MAX
#define QUERYTREE_NO (UINT32_MAX - 1)

/*
 * The steps of the whole expression, in which nothing is open and nothing
 * expected; it begins with the first of them. Each term is in one step, and
 * each step leads to later ones only. malloc'ed, querytree.nterms long; NULL
 * when memory runs out.
 */
struct querytree_step *querytree_plan(struct querytree *);

#endif
