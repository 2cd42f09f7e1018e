/*
 * The amounts that are added up along a forest (netmoney.h): at which node
 * each of them stands, and where it is taken away again because it would be
 * there twice. For netmoney.c alone.
 */
#ifndef BOOK_NETSTEP_H
#define BOOK_NETSTEP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "joint.h"
#include "ledger.h"
#include "net.h"

struct netstep {
	__int128_t cents;	/* then, with all before it of its currency: */
	__int128_t direct;	/* the sum without those that are apart */
	uint32_t node;
	uint32_t plain;		/* how many of them are not apart */
	char currency[4];
	bool apart;		/* of two different parents: not in the direct sum */
};

/* Start from {0}; the list is freed by who has it. */
struct netsteps {
	struct netstep *list;
	size_t n, cap;
};

/* All of them, in no order. False when memory runs out. */
bool netsteps_make(struct netsteps *, const struct net *, const struct ledger *,
    const struct joint *);

#endif
