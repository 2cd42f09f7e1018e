/*
 * Which cards a name needs: those of everybody with a name that begins with the
 * same word, of whoever claims or owns such a name, each once and in the
 * order in which they were read.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/cards.h"

struct known {
	struct diag diag;
	struct roster roster;
	struct cards cards;
};

static int
setup(void **state)
{
	struct known *k = calloc(1, sizeof(*k));

	if (k == NULL)
		return 1;
	k->diag = (struct diag){ .prog = "t", .quiet = true };
	k->cards = (struct cards){ .roster = &k->roster };
	*state = k;
	return roster_start(&k->roster, &k->diag) ? 0 : 1;
}

static int
teardown(void **state)
{
	struct known *k = *state;

	cards_free(&k->cards);
	roster_free(&k->roster);
	free(k);
	return 0;
}

/* A person with a card whose heading has this number. */
static name_id
person(struct known *k, const char *name, uint64_t heading)
{
	name_id id = roster_add(&k->roster, slice_from(name));
	struct card *c;

	assert_int_not_equal(id, NAME_NONE);
	c = cards_add(&k->cards, id);
	assert_non_null(c);
	assert_int_equal(c->person, id);
	assert_false(c->printed);
	assert_int_equal(c->text.len, 0);
	assert_int_equal(c->heading, 0);
	assert_true(heading == 0 || cards_set_heading(&k->cards, heading));
	return id;
}

/* What is wanted now, as the numbers of headings; all count as printed then. */
static const char *
wanted(struct known *k)
{
	static char out[256];
	size_t n = 0;

	cards_sort(&k->cards);
	out[0] = '\0';
	for (size_t i = 0; i < k->cards.nqueue; i++)
		n += (size_t)snprintf(out + n, sizeof(out) - n, "%s%llu", i > 0 ? " " : "",
		    (unsigned long long)k->cards.list[k->cards.queue[i]].heading);
	k->cards.nqueue = 0;
	return out;
}

static const char *
of_name(struct known *k, const char *written)
{
	name_id id = roster_mention(&k->roster, slice_from(written));

	assert_int_not_equal(id, NAME_NONE);
	assert_true(cards_want_name(&k->cards, names_intern(k->roster.names, slice_from(written)), k->roster.nknown));
	return wanted(k);
}

static void
cards_of_a_person(void **state)
{
	struct known *k = *state;
	name_id anna = person(k, "Anna Bos", 3), piet = person(k, "Piet", 5);

	person(k, "Anna Bos", 9);
	assert_true(cards_want(&k->cards, anna));
	assert_string_equal(wanted(k), "3 9");
	/* once */
	assert_true(cards_want(&k->cards, anna));
	assert_string_equal(wanted(k), "");
	assert_true(cards_want(&k->cards, piet));
	assert_string_equal(wanted(k), "5");
	/* and those that came since */
	person(k, "Anna Bos", 12);
	assert_true(cards_want(&k->cards, anna));
	assert_string_equal(wanted(k), "12");
	/* somebody without one */
	assert_true(cards_want(&k->cards, 4711));
	assert_string_equal(wanted(k), "");
}

static void
cards_are_found_by_heading(void **state)
{
	struct known *k = *state;

	assert_null(cards_of_heading(&k->cards, 1));
	person(k, "A", 2);
	person(k, "B", 4);
	person(k, "C", 0);
	person(k, "D", 7);
	person(k, "E", 0);
	assert_int_equal(cards_of_heading(&k->cards, 2)->person, k->cards.list[0].person);
	assert_int_equal(cards_of_heading(&k->cards, 4)->person, k->cards.list[1].person);
	assert_int_equal(cards_of_heading(&k->cards, 7)->person, k->cards.list[3].person);
	assert_null(cards_of_heading(&k->cards, 1));
	assert_null(cards_of_heading(&k->cards, 3));
	assert_null(cards_of_heading(&k->cards, 8));
}

static void
a_name_needs_those_with_its_first_word(void **state)
{
	struct known *k = *state;

	person(k, "Piet Smit", 1);
	person(k, "Anna de Vries", 2);
	person(k, "Anna Bos", 3);
	person(k, "Annabel", 4);
	person(k, "Vries", 5);
	assert_string_equal(of_name(k, "Anna"), "2 3");
	assert_string_equal(of_name(k, "Anna Bos"), "");
	assert_string_equal(of_name(k, "PIET_smit"), "1");
	assert_string_equal(of_name(k, "Nobody"), "");
	/* what was read since */
	person(k, "anna-maria", 6);
	assert_string_equal(of_name(k, "Anna"), "6");
	assert_string_equal(of_name(k, "Annabel"), "4");
}

/* Only of the names that were known when it was written. */
static void
what_was_not_known_is_not_needed(void **state)
{
	struct known *k = *state;
	size_t known;
	name_id anna;

	person(k, "Anna Bos", 1);
	known = k->roster.nknown;
	person(k, "Anna Smit", 2);
	anna = names_intern(k->roster.names, SLICE("Anna"));
	assert_true(cards_want_name(&k->cards, anna, known));
	assert_string_equal(wanted(k), "1");
	assert_true(cards_want_name(&k->cards, anna, k->roster.nknown));
	assert_string_equal(wanted(k), "2");
}

static void
other_names_need_their_person(void **state)
{
	struct known *k = *state;
	const name_id *aliases;
	name_id anna = person(k, "Anna de Vries", 1), piet;
	size_t n;

	assert_true(roster_alias(&k->roster, anna, SLICE("Zus")));
	assert_true(roster_alias(&k->roster, anna, SLICE("A. de V.")));
	piet = person(k, "Piet", 2);
	assert_string_equal(of_name(k, "Zus"), "1");
	assert_true(cards_aliases(&k->cards, anna, &aliases, &n));
	assert_int_equal(n, 2);
	for (size_t i = 0; i < n; i++) {
		struct slice name = names_text(k->roster.names, aliases[i]);

		if (!slice_equal(name, SLICE("Zus")) && !slice_equal(name, SLICE("A.-de-V.")))
			fail_msg("'%.*s'", (int)name.len, name.ptr);
	}
	assert_true(cards_aliases(&k->cards, piet, &aliases, &n));
	assert_int_equal(n, 0);
}

/* A name that a card claims though it is another's: the owner's card must come before. */
static void
a_claim_needs_the_owner(void **state)
{
	struct known *k = *state;
	name_id anna = person(k, "Anna", 1), eva = person(k, "Eva", 2), piet = person(k, "Piet", 3);

	assert_true(roster_alias(&k->roster, anna, SLICE("Same")));
	assert_true(roster_alias(&k->roster, eva, SLICE("Same")));
	assert_true(roster_alias(&k->roster, piet, SLICE("Pietje")));
	assert_string_equal(of_name(k, "Pietje"), "3");
	assert_string_equal(of_name(k, "Eva"), "1 2");
}

/* Thousands of one first name: those that were wanted cost nothing again. */
static void
many_of_one_name(void **state)
{
	enum { N = 20000 };
	struct known *k = *state;
	char name[32];
	name_id anna = names_intern(k->roster.names, SLICE("Anna"));

	for (unsigned i = 0; i < N; i++) {
		snprintf(name, sizeof(name), "Anna %u", i);
		person(k, name, i + 1);
		assert_true(cards_want_name(&k->cards, anna, k->roster.nknown));
		assert_int_equal(k->cards.nqueue, i + 1);
	}
	cards_sort(&k->cards);
	for (unsigned i = 0; i < N; i++)
		assert_int_equal(k->cards.queue[i], i);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(cards_of_a_person, setup, teardown),
		cmocka_unit_test_setup_teardown(cards_are_found_by_heading, setup, teardown),
		cmocka_unit_test_setup_teardown(a_name_needs_those_with_its_first_word, setup, teardown),
		cmocka_unit_test_setup_teardown(what_was_not_known_is_not_needed, setup, teardown),
		cmocka_unit_test_setup_teardown(other_names_need_their_person, setup, teardown),
		cmocka_unit_test_setup_teardown(a_claim_needs_the_owner, setup, teardown),
		cmocka_unit_test_setup_teardown(many_of_one_name, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
