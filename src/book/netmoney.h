/*
 * What the people below somebody bought, each amount once, whatever the
 * number of them that it is of. Sums of all before are kept in the order of the
 * nodes, so that those of a part of the forest are a difference.
 */
#ifndef BOOK_NETMONEY_H
#define BOOK_NETMONEY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/mem.h"
#include "../journal/money.h"
#include "joint.h"
#include "ledger.h"
#include "net.h"
#include "netstep.h"

/* Start from {0}, end with netmoney_free. */
struct netmoney {
	const struct net *net;		/* lent, as are these two */
	const struct ledger *ledger;
	const struct joint *joint;
	bool too_large;			/* the amounts of a currency are: no sum is right */
	/* below: for netmoney.c alone */
	struct netsteps steps;		/* by currency, then by node */
	struct netmoney_coin *coins;	/* the currencies, in order */
	size_t ncoins, coins_cap;
};

/* False when memory runs out. */
bool netmoney_make(struct netmoney *, const struct net *, const struct ledger *,
    const struct joint *);
void netmoney_free(struct netmoney *);

/*
 * Append what those that a node introduced bought, or all below it:
 * `860 EUR12500.50`, by currency. False when memory runs out.
 */
bool netmoney_direct(const struct netmoney *, const struct net_node *, struct buf *);
bool netmoney_below(const struct netmoney *, const struct net_node *, struct buf *);

/* The same of all nodes that are marked, each of which has a parent. Time as many as there are. */
bool netmoney_marked(struct netmoney *, const bool *marked, struct buf *);

#endif
