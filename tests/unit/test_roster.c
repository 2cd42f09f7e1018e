/*
 * Who is known, and whom a written name means (C5 to C8); and what is said
 * when a name could not be what it seems.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/roster.h"

struct known {
	struct roster roster;
	struct diag diag;
};

static int
setup(void **state)
{
	struct known *k = calloc(1, sizeof(*k));

	k->diag = (struct diag){ .prog = "t", .quiet = true };
	*state = k;
	return roster_start(&k->roster, &k->diag) ? 0 : 1;
}

static int
teardown(void **state)
{
	struct known *k = *state;

	roster_free(&k->roster);
	free(k);
	return 0;
}

/* The person that the mention means is the one of that name. */
static void
means(struct known *k, const char *written, const char *name)
{
	name_id id = roster_mention(&k->roster, slice_from(written));
	struct slice text;

	assert_true(id != NAME_NONE);
	text = names_text(k->roster.names, id);
	if (!slice_equal(text, slice_from(name)))
		fail_msg("%s means %.*s, expected %s", written, (int)text.len, text.ptr, name);
}

static bool
knows(struct known *k, const char *written)
{
	name_id person;

	return roster_knows(&k->roster, slice_from(written), &person);
}

static name_id
add(struct known *k, const char *written)
{
	name_id id = roster_add(&k->roster, slice_from(written));

	assert_true(id != NAME_NONE);
	return id;
}

static void
names_are_alike_and_kept_as_first_seen(void **state)
{
	struct known *k = *state;

	means(k, "Anna de Vries", "Anna-de-Vries");
	means(k, "anna_DE--vries", "Anna-de-Vries");
	means(k, " Anna\tde  Vries- ", "Anna-de-Vries");
	means(k, "Zoe\xcc\x88", "Zoe\xcc\x88");
	means(k, "ZOË", "Zoe\xcc\x88");
	means(k, "Annade Vries", "Annade-Vries");
	assert_int_equal(k->diag.warnings, 0);
}

static void
aliases_and_short_forms_are_followed(void **state)
{
	struct known *k = *state;
	name_id anna = add(k, "Anna de Vries");

	assert_true(roster_alias(&k->roster, anna, SLICE("An")));
	assert_true(roster_alias(&k->roster, anna, SLICE("An")));
	means(k, "an", "Anna-de-Vries");
	means(k, "Anna", "Anna-de-Vries");
	means(k, "anna_de", "Anna-de-Vries");
	means(k, "Anna-de-Vries", "Anna-de-Vries");
	means(k, "Ann", "Ann");
	means(k, "Vries", "Vries");
	means(k, "Anna-de-V", "Anna-de-V");
	assert_int_equal(k->diag.warnings, 0);
	assert_int_equal(add(k, "ANNA-DE-VRIES"), anna);
	/* to be put on the roster by an alias is no other person */
	assert_int_equal(add(k, "An"), anna);
}

static void
a_short_form_of_two_is_nobody_and_told_once(void **state)
{
	struct known *k = *state;

	add(k, "Guus Terpstra");
	means(k, "Guus", "Guus-Terpstra");
	assert_int_equal(k->diag.warnings, 0);
	add(k, "Guus Visser");
	means(k, "Guus", "Guus");
	assert_int_equal(k->diag.warnings, 1);
	means(k, "guus", "Guus");
	assert_int_equal(k->diag.warnings, 1);
	add(k, "Guus Visser Jansen");
	means(k, "Guus Visser", "Guus-Visser");
	assert_int_equal(k->diag.warnings, 1);
}

static void
a_name_and_an_alias_win_over_short_forms(void **state)
{
	struct known *k = *state;
	name_id piet;

	add(k, "Anna de Vries");
	add(k, "Anna");
	means(k, "Anna", "Anna");
	piet = add(k, "Piet");
	assert_true(roster_alias(&k->roster, piet, SLICE("Guus")));
	add(k, "Guus Terpstra");
	means(k, "Guus", "Piet");
	assert_int_equal(k->diag.warnings, 0);
}

/* A name of somebody is not given to another. */
static void
an_alias_of_two(void **state)
{
	struct known *k = *state;
	name_id a = add(k, "Anna"), b = add(k, "Bo");

	assert_true(roster_alias(&k->roster, a, SLICE("Chef")));
	assert_true(roster_alias(&k->roster, b, SLICE("Chef")));
	assert_int_equal(k->diag.warnings, 1);
	means(k, "Chef", "Anna");
	assert_true(roster_alias(&k->roster, b, SLICE("Anna")));
	assert_int_equal(k->diag.warnings, 2);
	means(k, "Anna", "Anna");
}

static void
topics_are_people_only_when_on_the_roster(void **state)
{
	struct known *k = *state;
	name_id anna;

	assert_false(knows(k, "Kiln"));
	means(k, "Bo", "Bo");
	assert_false(knows(k, "Bo"));
	anna = add(k, "Anna de Vries");
	assert_true(roster_alias(&k->roster, anna, SLICE("An")));
	assert_true(knows(k, "anna de vries"));
	assert_true(knows(k, "An"));
	/* a short form is no name on the roster */
	assert_false(knows(k, "Anna"));
	assert_int_equal(k->diag.warnings, 0);
}

/* What was met before its card was not counted as that person, and is told once (C7). */
static void
a_card_that_comes_late(void **state)
{
	struct known *k = *state;
	name_id anna;

	means(k, "An", "An");
	assert_false(knows(k, "Bo Bos"));
	means(k, "Cas", "Cas");
	means(k, "Dirk", "Dirk");
	anna = add(k, "Anna");
	assert_int_equal(k->diag.warnings, 0);
	assert_true(roster_alias(&k->roster, anna, SLICE("An")));
	assert_int_equal(k->diag.warnings, 1);
	means(k, "An", "Anna");
	add(k, "Bo Bos");
	assert_int_equal(k->diag.warnings, 2);
	add(k, "Cas de Boer");
	assert_int_equal(k->diag.warnings, 3);
	/* met by that very name: the same person */
	add(k, "Dirk");
	assert_int_equal(k->diag.warnings, 3);
}

static void
names_of_a_table_are_settled(void **state)
{
	struct known *k = *state;
	name_id anna = add(k, "Anna-de-Vries"), id;

	assert_true(roster_alias(&k->roster, anna, SLICE("An")));
	id = roster_exact(&k->roster, SLICE("An"));
	assert_true(id != NAME_NONE && id != anna);
	assert_int_equal(roster_exact(&k->roster, SLICE("anna de vries")), anna);
}

static void
forgets_what_was_met_and_not_who_is_known(void **state)
{
	struct known *k = *state;

	means(k, "Anna", "Anna");
	add(k, "Guus Terpstra");
	roster_forget(&k->roster);
	add(k, "Anna de Vries");
	assert_int_equal(k->diag.warnings, 0);
	means(k, "Guus", "Guus-Terpstra");
	means(k, "Anna", "Anna-de-Vries");
}

int
main(void)
{
#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		TEST(names_are_alike_and_kept_as_first_seen),
		TEST(aliases_and_short_forms_are_followed),
		TEST(a_short_form_of_two_is_nobody_and_told_once),
		TEST(a_name_and_an_alias_win_over_short_forms),
		TEST(an_alias_of_two),
		TEST(topics_are_people_only_when_on_the_roster),
		TEST(a_card_that_comes_late),
		TEST(names_of_a_table_are_settled),
		TEST(forgets_what_was_met_and_not_who_is_known),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
