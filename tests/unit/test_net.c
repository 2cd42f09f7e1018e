/*
 * Who introduced whom (kin), the forest of it (net) and money along it once
 * (joint, netstep, netmoney): small journals by hand, and forests at random
 * against a look at every person for every other.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/book/netmoney.h"

enum { TODAY = 20000, PEOPLE = 60 };

static struct names *tags, *contacts;
static struct vocab *vocab;
static struct diag diag;
static struct circle circle;
static struct ledger ledger;
static struct joint joint;
static struct kin kin;
static struct net net;
static struct netmoney money;

static int
setup(void **state)
{
	char name[16];

	(void)state;
	diag = (struct diag){ .prog = "test", .quiet = true };
	tags = names_new();
	contacts = names_new();
	vocab = vocab_new();
	if (tags == NULL || contacts == NULL || vocab == NULL)
		return 1;
	for (int i = 0; i < PEOPLE; i++) {
		snprintf(name, sizeof(name), "P%02d", i);
		if (names_intern(contacts, slice_from(name)) != (name_id)i)
			return 1;
	}
	circle_start(&circle, vocab, tags, TODAY, &diag);
	ledger_start(&ledger, &circle, tags, &diag);
	ledger.no_uses = true;
	joint = (struct joint){ .circle = &circle };
	kin_start(&kin, &circle, &ledger);
	net = (struct net){ .n = 0 };
	money = (struct netmoney){ .ncoins = 0 };
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	netmoney_free(&money);
	net_free(&net);
	kin_free(&kin);
	joint_free(&joint);
	ledger_free(&ledger);
	circle_free(&circle);
	names_free(tags);
	names_free(contacts);
	vocab_free(vocab);
	return 0;
}

/* An entry on a day (a card when it is 0) of n contacts, with an introducer or NAME_NONE, and an order or NULL. */
static void
take(day_t day, const name_id *of, size_t n, name_id by, const char *order)
{
	struct tag_use use = { .value = { order, order == NULL ? 0 : strlen(order) } };
	struct entry e = {
		.kind = day == 0 ? ENTRY_CARD : ENTRY_DATED, .date = { day == 0 ? DATE_NONE : DATE_DAY, day },
		.contacts = of, .ncontacts = n, .tags = &use, .ntags = order != NULL,
		.introducers = &by, .nintroducers = by != NAME_NONE, .file = "j.md", .line = 7
	};

	use.tag = names_intern(tags, SLICE("order"));
	assert_true(circle_entry(&circle, &e, NULL) && ledger_entry(&ledger, &e) && joint_entry(&joint, &e) && kin_entry(&kin, &e));
}

static void
introduce(day_t day, name_id who, name_id by)
{
	take(day, &who, 1, by, NULL);
}

static void
finish(void)
{
	assert_true(ledger_finish(&ledger) && kin_finish(&kin, contacts, &diag) &&
	    net_build(&net, &kin, &circle, &ledger, contacts) && netmoney_make(&money, &net, &ledger, &joint));
}

static void
the_earliest_introduction_counts(void **state)
{
	(void)state;
	introduce(0, 1, 9);
	introduce(30, 1, 2);
	introduce(20, 1, 3);
	introduce(0, 4, 5);
	introduce(0, 4, 6);
	introduce(TODAY + 1, 7, 8);
	introduce(10, 8, 8);
	finish();
	assert_int_equal(kin.parents[1], 3);
	assert_int_equal(kin.parents[4], 5);
	assert_int_equal(kin.parents[7], NAME_NONE);
	assert_int_equal(kin.parents[8], NAME_NONE);
	/* others are named of 1 and of 4 */
	assert_int_equal(diag.warnings, 2);
	assert_int_equal(net.n, 4);
}

static void
what_is_late_counts_and_is_told(void **state)
{
	(void)state;
	introduce(20, 1, 0);
	introduce(20, 1, NAME_NONE);
	introduce(20, 2, NAME_NONE);
	introduce(21, 2, 0);
	introduce(22, 3, 0);
	introduce(21, 3, NAME_NONE);
	finish();
	assert_int_equal(diag.warnings, 2);
	assert_int_equal(net_node(&net, 0)->direct, 3);
}

static void
circles_are_opened_at_the_latest(void **state)
{
	(void)state;
	introduce(12, 0, 2);
	introduce(13, 1, 0);
	introduce(11, 2, 1);
	introduce(10, 3, 1);
	introduce(10, 4, 5);
	introduce(0, 5, 4);
	finish();
	assert_int_equal(diag.warnings, 2);
	assert_int_equal(kin.parents[1], NAME_NONE);
	assert_int_equal(kin.parents[5], NAME_NONE);
	assert_int_equal(net_node(&net, 1)->size, 4);
	assert_int_equal(net_node(&net, 4)->depth, 1);
}

static uint32_t
below(uint32_t n)
{
	static uint64_t seed = 0x9e3779b97f4a7c15u;

	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return (uint32_t)((seed >> 32) * n >> 32);
}

static bool
comes_of(name_id who, name_id above)
{
	for (name_id at = kin.parents[who]; at != NAME_NONE; at = kin.parents[at])
		if (at == above)
			return true;
	return false;
}

/* An order of some people. */
struct order {
	name_id of[4];
	size_t n;
	int64_t amount;
	bool euro;
};

/* `12 EUR3` of the orders in which somebody takes part who is below, or introduced by, somebody. */
static void
expected(const struct order *orders, size_t n, name_id above, bool direct, char *text, size_t size)
{
	int64_t sums[2] = { 0, 0 };
	bool there[2] = { false, false };

	for (size_t i = 0; i < n; i++) {
		bool in = false;

		for (size_t k = 0; k < orders[i].n; k++)
			in = in || (direct ? kin.parents[orders[i].of[k]] == above : comes_of(orders[i].of[k], above));
		sums[orders[i].euro] += in ? orders[i].amount : 0;
		there[orders[i].euro] = there[orders[i].euro] || in;
	}
	*text = '\0';
	if (there[0])
		snprintf(text, size, "%lld", (long long)sums[0]);
	if (there[1])
		snprintf(text + strlen(text), size - strlen(text), "%sEUR%lld", there[0] ? " " : "", (long long)sums[1]);
}

static void
check_money(const struct order *orders, size_t n)
{
	for (size_t i = 0; i < net.n; i++) {
		const struct net_node *node = &net.nodes[i];
		struct buf b = { 0 };
		char want[80];

		for (int direct = 0; direct < 2; direct++) {
			b.len = 0;
			expected(orders, n, node->contact, direct, want, sizeof(want));
			assert_true((direct ? netmoney_direct : netmoney_below)(&money, node, &b));
			assert_true(buf_char(&b, '\0'));
			assert_string_equal(b.ptr, want);
		}
		buf_free(&b);
	}
}

static void
check_forest(void)
{
	for (size_t i = 0; i < net.n; i++) {
		const struct net_node *node = &net.nodes[i];
		uint32_t size = 1, direct = 0;

		assert_int_equal(net.at[node->contact], i);
		for (size_t k = 0; k < net.n; k++) {
			bool in = comes_of(net.nodes[k].contact, node->contact);

			size += in;
			direct += kin.parents[net.nodes[k].contact] == node->contact;
			/* all below somebody are what comes next */
			assert_int_equal(in, k > i && k < i + node->size);
		}
		assert_int_equal(node->size, size);
		assert_int_equal(node->direct, direct);
		assert_int_equal(node->depth, node->parent == NET_NONE ? 0 : net.nodes[node->parent].depth + 1);
	}
}

static void
forests_at_random(void **state)
{
	struct order orders[200];
	char text[32];

	for (int round = 0; round < 60; round++) {
		uint32_t wild = below(3) == 0 ? PEOPLE : 1 + below(8), n = below(200);

		for (name_id i = 0; i < PEOPLE; i++)
			introduce((day_t)(100 + below(50)), i, below(8) == 0 ? NAME_NONE :
			    wild == PEOPLE ? below(PEOPLE) : i < wild ? 0 : i - 1 - below(wild));
		for (uint32_t i = 0; i < n; i++) {
			struct order *o = &orders[i];

			*o = (struct order){ .n = 1 + below(4), .amount = below(1000), .euro = below(3) == 0 };
			for (size_t k = 0; k < o->n; k++)
				/* each once */
				o->of[k] = (name_id)(below(PEOPLE / 4) * 4 + k);
			snprintf(text, sizeof(text), "%s%lld", o->euro ? "EUR" : "", (long long)o->amount);
			take(200, o->of, o->n, NAME_NONE, text);
		}
		finish();
		check_forest();
		check_money(orders, n);
		teardown(state);
		assert_int_equal(setup(state), 0);
	}
}

static void
what_is_too_large_is_known(void **state)
{
	name_id two[] = { 1, 2 };

	(void)state;
	introduce(10, 1, 0);
	introduce(10, 2, 0);
	take(11, two, 1, NAME_NONE, "92233720368547758");
	finish();
	assert_false(money.too_large);
	netmoney_free(&money);
	take(11, two + 1, 1, NAME_NONE, "1");
	assert_true(netmoney_make(&money, &net, &ledger, &joint));
	assert_true(money.too_large);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(the_earliest_introduction_counts, setup, teardown),
		cmocka_unit_test_setup_teardown(what_is_late_counts_and_is_told, setup, teardown),
		cmocka_unit_test_setup_teardown(circles_are_opened_at_the_latest, setup, teardown),
		cmocka_unit_test_setup_teardown(forests_at_random, setup, teardown),
		cmocka_unit_test_setup_teardown(what_is_too_large_is_known, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
