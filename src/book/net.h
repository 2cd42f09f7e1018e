/*
 * The people who introduced somebody or were introduced, as a forest: each
 * stands before those that came of it, in one list, so that what is below
 * somebody is what comes next. No recursion, and time as many as there are.
 */
#ifndef BOOK_NET_H
#define BOOK_NET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/name.h"
#include "circle.h"
#include "kin.h"
#include "ledger.h"

#define NET_NONE UINT32_MAX

struct net_node {
	name_id contact;
	uint32_t parent;		/* its number; NET_NONE: nobody introduced this one */
	uint32_t depth;			/* 0 without a parent */
	uint32_t size;			/* with all below: they are the next size - 1 */
	uint32_t direct;		/* children */
	uint32_t generations;		/* of those below; 0 when there are none */
	uint32_t customers_direct, customers_below;
	bool customer;
};

/* Start from {0}, end with net_free. */
struct net {
	struct net_node *nodes;
	size_t n;
	uint32_t *at;			/* by name_id: the contact's number, or NET_NONE */
	size_t ncontacts;		/* that at has */
};

/*
 * Build it, once, of what kin_finish decided. Trees and siblings are in the
 * order of their first days, then by name. False when memory runs out.
 */
bool net_build(struct net *, const struct kin *, const struct circle *, const struct ledger *,
    const struct names *contacts);
void net_free(struct net *);

/* The node of a contact; an empty one, of nobody, when it is not among them. */
const struct net_node *net_node(const struct net *, name_id contact);

/* Whether an account is a customer's: by an entry, or by a card. */
static inline bool
net_is_customer(const struct ledger_account *a)
{
	return a->customer_card || a->customer.precision != DATE_NONE;
}

#endif
