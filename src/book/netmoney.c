/*
 * What people below somebody bought; see netmoney.h.
 */
#include <stdlib.h>
#include <string.h>

#include "netmoney.h"

/* A currency, and where its steps begin; they end where those of the next one do. */
struct netmoney_coin {
	char currency[4];
	size_t start;
	__int128_t sum;		/* of those that are marked */
	bool there;
};

static int
by_currency(const void *a, const void *b)
{
	const struct netstep *x = a, *y = b;
	int order = memcmp(x->currency, y->currency, sizeof(x->currency));

	return order != 0 ? order : x->node < y->node ? -1 : x->node > y->node;
}

/* Put the steps in order, and add them up by currency. */
static bool
sum_up(struct netmoney *m)
{
	__int128_t above = 0, under = 0;	/* no sum is beyond these */
	struct netstep *steps = m->steps.list;

	if (m->steps.n > 1)
		qsort(steps, m->steps.n, sizeof(*steps), by_currency);
	for (size_t i = 0; i < m->steps.n; i++) {
		struct netstep none = { 0 }, *s = &steps[i], *before = i > 0 ? s - 1 : &none;
		__int128_t cents = s->cents;

		if (i == 0 || memcmp(s->currency, before->currency, sizeof(s->currency)) != 0) {
			struct netmoney_coin *c;

			if (!mem_grow(&m->coins, &m->coins_cap, m->ncoins + 1, sizeof(*m->coins)))
				return false;
			c = &m->coins[m->ncoins++];
			*c = (struct netmoney_coin){ .start = i };
			memcpy(c->currency, s->currency, sizeof(c->currency));
			before = &none;
			above = under = 0;
		}
		*(cents > 0 ? &above : &under) += cents;
		m->too_large |= above > INT64_MAX || under < INT64_MIN;
		s->cents = before->cents + cents;
		s->direct = before->direct + (s->apart ? 0 : cents);
		s->plain = before->plain + !s->apart;
	}
	return true;
}

bool
netmoney_make(struct netmoney *m, const struct net *net, const struct ledger *l,
    const struct joint *j)
{
	*m = (struct netmoney){ .net = net, .ledger = l, .joint = j };
	return netsteps_make(&m->steps, net, l, j) && sum_up(m);
}

void
netmoney_free(struct netmoney *m)
{
	free(m->steps.list);
	free(m->coins);
	*m = (struct netmoney){ .too_large = m->too_large };
}

/* The first step of a currency that is not before a node. */
static size_t
find_step(const struct netmoney *m, size_t low, size_t high, uint32_t node)
{
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (m->steps.list[middle].node < node)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Append an amount behind others. */
static bool
put_money(struct buf *b, size_t start, const char *currency, __int128_t cents)
{
	char text[MONEY_TEXT_MAX];
	struct money money = { .cents = (int64_t)cents };

	memcpy(money.currency, currency, sizeof(money.currency));
	return (b->len == start || buf_char(b, ' ')) &&
	    buf_add(b, text, money_format(money, text));
}

/* What the steps at the nodes from one up to another add up to. */
static bool
put_sums(const struct netmoney *m, uint32_t from, uint32_t to, bool direct, struct buf *b)
{
	const struct netstep none = { 0 };
	size_t start = b->len;

	for (size_t i = 0; i < m->ncoins; i++) {
		const struct netmoney_coin *c = &m->coins[i];
		size_t end = i + 1 < m->ncoins ? c[1].start : m->steps.n;
		size_t first = find_step(m, c->start, end, from);
		const struct netstep *before = &none, *last;

		end = find_step(m, first, end, to);
		if (first == end)
			continue;
		last = &m->steps.list[end - 1];
		if (first > c->start)
			before = &m->steps.list[first - 1];
		/* where there is nothing but what is taken away there is no direct sum */
		if ((!direct || last->plain > before->plain) && !put_money(b, start,
		    c->currency, direct ? last->direct - before->direct :
		    last->cents - before->cents))
			return false;
	}
	return true;
}

bool
netmoney_direct(const struct netmoney *m, const struct net_node *node, struct buf *b)
{
	uint32_t at = (uint32_t)(node - m->net->nodes);

	return node->direct == 0 || put_sums(m, at, at + 1, true, b);
}

bool
netmoney_below(const struct netmoney *m, const struct net_node *node, struct buf *b)
{
	uint32_t at = (uint32_t)(node - m->net->nodes);

	return node->direct == 0 || put_sums(m, at, at + node->size, false, b);
}

/* Add to the sum of a currency, which is there. */
static void
count(struct netmoney *m, const struct money *money, __int128_t cents)
{
	size_t low = 0, high = m->ncoins;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (memcmp(m->coins[middle].currency, money->currency, sizeof(money->currency)) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	m->coins[low].sum += cents;
	m->coins[low].there = true;
}

bool
netmoney_marked(struct netmoney *m, const bool *marked, struct buf *b)
{
	size_t start = b->len;

	for (size_t i = 0; i < m->ncoins; i++) {
		m->coins[i].there = false;
		m->coins[i].sum = 0;
	}
	for (size_t i = 0; i < m->net->n; i++) {
		uint32_t at = ledger_account(m->ledger, m->net->nodes[i].contact)->sums;

		for (; at != 0 && marked[i]; at = m->ledger->sums[at - 1].next) {
			const struct money *sum = &m->ledger->sums[at - 1].money;

			count(m, sum, sum->cents);
		}
	}
	for (size_t i = 0; i < m->joint->nsums; i++) {
		const struct joint_sum *s = &m->joint->sums[i];
		uint32_t at = s->group, n = 0;
		name_id contact;

		while (joint_next(m->joint, &at, &contact)) {
			const struct net_node *node = net_node(m->net, contact);

			n += node->contact != NAME_NONE && marked[node - m->net->nodes];
		}
		if (n > 1)
			count(m, &s->money, -(__int128_t)(n - 1) * s->money.cents);
	}
	for (size_t i = 0; i < m->ncoins; i++)
		if (m->coins[i].there &&
		    !put_money(b, start, m->coins[i].currency, m->coins[i].sum))
			return false;
	return true;
}
