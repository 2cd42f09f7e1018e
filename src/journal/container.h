/*
 * The quotations and list items that a line stands in (CommonMark 0.30,
 * section 5).
 */
#ifndef JOURNAL_CONTAINER_H
#define JOURNAL_CONTAINER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/mem.h"
#include "cursor.h"

struct container {
	uint64_t serial;	/* no two of a file are the same */
	uint64_t line;		/* where it begins */
	size_t at;		/* the byte of that line at which an item's mark stands */
	size_t need;		/* columns of indentation that keep a line in an item */
	bool quote;
	bool filled;		/* something stands in it already */
};

/* Those that are open, the outermost first. Start from {0}. */
struct containers {
	struct container *stack;
	size_t depth, cap;
	size_t *quotes;		/* the places of quotations in the stack */
	size_t nquotes, quotes_cap;
	uint64_t serial;	/* of the last one that was opened */
};

/*
 * How many of the open containers a line continues; the cursor is behind
 * their marks then, and has looked on from there.
 */
size_t containers_match(const struct containers *, struct cursor *);

/*
 * Open a quotation whose '>' is what the cursor saw, or an item whose marker
 * of n bytes it saw; the cursor goes to the text in it. False when memory runs
 * out.
 */
bool containers_open_quote(struct containers *, struct cursor *, uint64_t line);
bool containers_open_item(struct containers *, struct cursor *, size_t n, uint64_t line);

/* Close all but the outermost `depth`. */
static inline void
containers_close(struct containers *c, size_t depth)
{
	c->depth = depth;
	while (c->nquotes > 0 && c->quotes[c->nquotes - 1] >= depth)
		c->nquotes--;
}

/* Something now stands in the innermost one. */
static inline void
containers_fill(struct containers *c)
{
	if (c->depth > 0)
		c->stack[c->depth - 1].filled = true;
}

/* Open one more in the innermost; it gets a serial number. False when memory runs out. */
static inline bool
containers_push(struct containers *k, struct container one)
{
	containers_fill(k);
	if (!mem_grow(&k->stack, &k->cap, k->depth + 1, sizeof(*k->stack)))
		return false;
	one.serial = ++k->serial;
	k->stack[k->depth++] = one;
	return true;
}

/* Open an item whose mark is byte `at` of the line, and whose text stands in column `need`. */
static inline bool
containers_push_item(struct containers *k, size_t at, size_t need, uint64_t line)
{
	return containers_push(k, (struct container){ .line = line, .at = at, .need = need });
}

void containers_free(struct containers *);

#endif
