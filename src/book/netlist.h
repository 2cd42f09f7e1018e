/*
 * The people that relnet tells of: selected, in order, and what they are in
 * all, each person below them once.
 */
#ifndef BOOK_NETLIST_H
#define BOOK_NETLIST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/name.h"
#include "circle.h"
#include "gaptags.h"
#include "ledger.h"
#include "net.h"
#include "netmoney.h"

/* What is known when all was read; lent. */
struct network {
	const struct circle *circle;
	const struct ledger *ledger;
	const struct gaptags *said;	/* which tags are wanted */
	const struct net *net;
	struct netmoney *money;
	const struct names *contacts;
};

struct netlist_options {
	int cohort;			/* only who was new in that year, in a tree or not; or 0 */
	const name_id *with;		/* only these contacts, when there are any; lent */
	size_t nwith;
	int64_t limit;			/* rows, or trees, at the most */
};

struct netlist_line {
	const struct net_node *node;	/* lent; the one of nobody when it is in no tree */
	name_id contact;
	struct slice key;		/* what names are ordered by; lent */
};

/* Start from {0}, end with netlist_free. */
struct netlist {
	struct netlist_line *lines;	/* those that are selected, the most descendants first */
	size_t n;			/* all of them, beyond the limit too */
	size_t shown;			/* up to it */
	bool *selected, *below;		/* by node: it is; somebody above it is */
	/* of all that are selected, and all below any of them, each once */
	uint64_t customers, introducers, bringers, descendants, customers_below;
};

/* False when memory runs out. */
bool netlist_make(struct netlist *, const struct network *, const struct netlist_options *);
void netlist_free(struct netlist *);

#endif
