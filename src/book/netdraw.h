/*
 * Introductions as trees: in lines, or for Graphviz.
 */
#ifndef BOOK_NETDRAW_H
#define BOOK_NETDRAW_H

#include <stdbool.h>

#include "../base/out.h"
#include "netlist.h"

/* A tree with more generations is cut there, so that a long chain is not as wide as it is long. */
enum { NETDRAW_GENERATIONS = 12 };

/*
 * A line for each person, indented below the one that introduced it, in
 * UTF-8's box drawing or ASCII. The people that are selected and not below
 * another one begin a tree, the largest first, as many as are shown. A tree that
 * is cut goes on after itself. False when memory runs out.
 */
bool netdraw_tree(const struct network *, const struct netlist *, int64_t limit, bool ascii,
    struct out *);

/* The same trees in the language of Graphviz's dot. False when memory runs out. */
bool netdraw_dot(const struct network *, const struct netlist *, int64_t limit, struct out *);

#endif
