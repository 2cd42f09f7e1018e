/*
 * Names that may be one: which are, which are not, and that it stays linear.
 * The plurals are checked with them, word by word.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "../../src/book/edit.h"
#include "../../src/book/plural.h"
#include "../../src/book/similar.h"

enum { MANY = 400, KNOWN = 1 };

/* Whether the rare name, used so often, is taken for the frequent one. */
static bool
is_like(enum similar_kind kind, const char *rare, uint64_t few, const char *frequent,
    uint64_t many, int known)
{
	struct names *names = names_new();
	struct similar_use uses[2] = { { few, (known & KNOWN) != 0 }, { many, (known & 2) != 0 } };
	struct similar_pair *pairs;
	size_t n;
	bool ok;

	assert_non_null(names);
	assert_int_equal(names_intern(names, slice_from(rare)), 0);
	assert_int_equal(names_intern(names, slice_from(frequent)), 1);
	pairs = similar_find(names, uses, 2, kind, &n, &ok);
	assert_true(ok);
	assert_true(n <= 1 && (n > 0) == (pairs != NULL));
	if (n == 1) {
		assert_int_equal(pairs[0].rare, 0);
		assert_int_equal(pairs[0].frequent, 1);
	}
	free(pairs);
	names_free(names);
	return n == 1;
}

static bool
tag(const char *rare, const char *frequent)
{
	return is_like(SIMILAR_TAGS, rare, 1, frequent, MANY, 0);
}

static bool
person(const char *rare, const char *frequent)
{
	return is_like(SIMILAR_PEOPLE, rare, 1, frequent, MANY, 0);
}

static void
slips(void **state)
{
	(void)state;
	assert_true(tag("vreind", "vriend"));
	assert_true(tag("vrend", "vriend"));
	assert_true(tag("vriiend", "vriend"));
	assert_true(tag("vroend", "vriend"));
	assert_true(tag("vrien", "vriend"));
	assert_true(tag("VREIND", "vriend"));
	assert_true(tag("mial", "mail"));
	assert_true(tag("luch", "lunch"));
	assert_true(tag("cofee", "coffee"));
	assert_true(tag("cafe-creme", "caf\xc3\xa9-creme"));
	assert_true(tag("followup", "follow-up"));
	assert_true(tag("klant/acem", "klant/acme"));
	assert_true(tag("klnat/acme", "klnat/amce"));
}

static void
no_slips(void **state)
{
	(void)state;
	assert_false(tag("bel", "bal"));		/* too short */
	assert_false(tag("vriend", "vriend2"));		/* digits */
	assert_false(tag("v2024q1", "v2024q2"));
	assert_false(tag("client12", "client21"));
	assert_false(tag("talk", "walk"));		/* first letters */
	assert_false(tag("unch", "lunch"));
	assert_false(tag("quoted", "quote"));		/* another form of the word */
	assert_false(tag("vreidn", "vriend"));		/* two slips */
	assert_false(tag("klnat/acme", "klant/acme"));	/* told of `klnat` */
	assert_false(tag("klant-acme", "klant/acme"));
	assert_false(tag("lunch/a", "lunch/b"));
}

static void
counts(void **state)
{
	(void)state;
	assert_true(is_like(SIMILAR_TAGS, "vreind", 1, "vriend", 5, 0));
	assert_false(is_like(SIMILAR_TAGS, "vreind", 1, "vriend", 4, 0));
	assert_true(is_like(SIMILAR_TAGS, "vreind", 8, "vriend", 40, 0));
	assert_false(is_like(SIMILAR_TAGS, "vreind", 8, "vriend", 39, 0));
	assert_false(is_like(SIMILAR_TAGS, "vreind", 9, "vriend", 4000, 0));
	assert_false(is_like(SIMILAR_TAGS, "vreind", 0, "vriend", 4000, 0));
	/* short words take more */
	assert_false(is_like(SIMILAR_TAGS, "luch", 1, "lunch", 9, 0));
	assert_true(is_like(SIMILAR_TAGS, "luch", 1, "lunch", 10, 0));
	assert_false(is_like(SIMILAR_TAGS, "mael", 1, "mail", 19, 0));
	assert_true(is_like(SIMILAR_TAGS, "mael", 1, "mail", 20, 0));
	/* what is known is right */
	assert_false(is_like(SIMILAR_TAGS, "vreind", 1, "vriend", MANY, KNOWN));
	assert_true(is_like(SIMILAR_TAGS, "vreind", 1, "vriend", MANY, 2));
	assert_false(is_like(SIMILAR_TAGS, "lunches", 1, "lunch", MANY, KNOWN | 2));
	assert_true(is_like(SIMILAR_TAGS, "lunches", 1, "lunch", MANY, KNOWN));
}

static void
people(void **state)
{
	(void)state;
	assert_true(person("Anna-de-Vires", "Anna-de-Vries"));
	assert_true(person("Jan-Smits", "Jan-Smit"));
	assert_true(person("JanSmit", "Jan-Smit"));
	assert_true(person("Jan-Smid", "Jan-Smit"));
	assert_true(person("Pieet", "Piet"));
	assert_true(person("Ren\xc3\xa9" "e", "Renee"));
	assert_false(person("Jan-Smit", "Jap-Smit"));
	assert_false(person("Anne", "Anna"));
	assert_false(person("Erik", "Eric"));
	assert_false(person("Riet-Smit", "Piet-Smit"));
	assert_false(person("P-12", "P-13"));
	assert_false(person("lunches", "lunch"));
	/* one with a card is somebody; beside such a one two for one will do */
	assert_false(is_like(SIMILAR_PEOPLE, "Jan-Smits", 1, "Jan-Smit", MANY, KNOWN));
	assert_true(is_like(SIMILAR_PEOPLE, "Jan-Smits", 1, "Jan-Smit", 2, 2));
	assert_false(is_like(SIMILAR_PEOPLE, "Jan-Smits", 1, "Jan-Smit", 1, 2));
	assert_false(is_like(SIMILAR_PEOPLE, "Jan-Smits", 1, "Jan-Smit", 2, 0));
}

/* Plural and singular, by both languages. */
static void
plurals(void **state)
{
	static const char *const pairs[][2] = {
		{ "orders", "order" }, { "autos", "auto" }, { "lunches", "lunch" },
		{ "stories", "story" }, { "halves", "half" }, { "klanten", "klant" },
		{ "kinderen", "kind" }, { "idee\xc3\xabn", "idee" }, { "mannen", "man" },
		{ "vragen", "vraag" }, { "huizen", "huis" }, { "brieven", "brief" },
		{ "bazen", "baas" }, { "klant/vragen", "klant/vraag" }, { "bomen", "boom" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
		if (!tag(pairs[i][0], pairs[i][1]) || !tag(pairs[i][1], pairs[i][0]))
			fail_msg("%s is not the plural of %s", pairs[i][0], pairs[i][1]);
	}
	assert_false(tag("news", "new"));
	assert_false(tag("ten", "t"));
	assert_false(tag("open", "op"));
}

static void
rules_stay_in_bounds(void **state)
{
	static const char *const words[] = { "", "s", "en", "ves", "zen", "ven", "aaen", "nnen",
	    "\xc3\xabn", "ien" };

	(void)state;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		size_t len = strlen(words[i]);
		char *word = malloc(len + 1), *out = malloc(len + 1);

		assert_non_null(word);
		assert_non_null(out);
		memcpy(word, words[i], len);
		for (size_t rule = 0; rule < PLURAL_RULES; rule++)
			assert_true(plural_singular((struct slice){ word, len }, rule, out) <= len + 1);
		free(word);
		free(out);
	}
}

/* Of several that it may be, the most frequent; each rare one once. */
static void
the_best(void **state)
{
	static const struct { const char *name; uint64_t count; } list[] = {
		{ "vriende", 6 }, { "vrien", 1 }, { "vriend", 90 }, { "vrienx", 70 }, { "friend", 300 },
	};
	enum { N = sizeof(list) / sizeof(list[0]) };
	struct names *names = names_new();
	struct similar_use uses[N];
	struct similar_pair *pairs;
	size_t n;
	bool ok;

	(void)state;
	for (size_t i = 0; i < N; i++) {
		assert_int_equal(names_intern(names, slice_from(list[i].name)), i);
		uses[i] = (struct similar_use){ list[i].count, false };
	}
	pairs = similar_find(names, uses, N, SIMILAR_TAGS, &n, &ok);
	assert_true(ok);
	assert_int_equal(n, 1);
	assert_int_equal(pairs[0].rare, 1);
	assert_int_equal(pairs[0].frequent, 2);
	free(pairs);
	names_free(names);
}

/* Names that all have a form in common; twice as many take about twice as long. */
static double
seconds(size_t n)
{
	struct names *names = names_new();
	struct similar_use *uses = calloc(n, sizeof(*uses));
	struct similar_pair *pairs;
	size_t npairs;
	clock_t begin;
	bool ok;

	assert_non_null(names);
	assert_non_null(uses);
	for (size_t i = 0; i < n; i++) {
		char name[16] = "abcdef";
		uint32_t c = 0x4e00 + (uint32_t)i % 20000;

		/* one of 20,000 characters at one of seven places */
		size_t at = i / 20000 % 7;

		memmove(name + at + 3, name + at, 7 - at);
		name[at] = (char)(0xe0 | c >> 12);
		name[at + 1] = (char)(0x80 | (c >> 6 & 0x3f));
		name[at + 2] = (char)(0x80 | (c & 0x3f));
		assert_int_equal(names_intern(names, slice_from(name)), i);
		uses[i].count = i % 2 == 0 ? 1 : 1000;
	}
	begin = clock();
	pairs = similar_find(names, uses, n, SIMILAR_TAGS, &npairs, &ok);
	assert_true(ok);
	free(pairs);
	free(uses);
	names_free(names);
	return (double)(clock() - begin) / CLOCKS_PER_SEC;
}

static void
linear(void **state)
{
	double least = 1e9, most = 1e9;

	(void)state;
	for (int i = 0; i < 3; i++) {
		double a = seconds(20000), b = seconds(80000);

		least = a < least ? a : least;
		most = b < most ? b : most;
	}
	/* four times the names; sixteen times the time would be a square */
	if (most > 10 * least + 0.05)
		fail_msg("%g s for 20000, %g s for 80000", least, most);
}

static void
long_names(void **state)
{
	char a[200], b[200];

	(void)state;
	memset(a, 'x', sizeof(a));
	memset(b, 'x', sizeof(b));
	a[EDIT_LONGEST] = b[EDIT_LONGEST] = '\0';
	a[30] = 'y';
	assert_true(tag(a, b));
	memset(a, 'x', sizeof(a));
	memset(b, 'x', sizeof(b));
	a[EDIT_LONGEST + 1] = b[EDIT_LONGEST + 1] = '\0';
	a[30] = 'y';
	assert_false(tag(a, b));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(slips),
		cmocka_unit_test(no_slips),
		cmocka_unit_test(counts),
		cmocka_unit_test(people),
		cmocka_unit_test(plurals),
		cmocka_unit_test(rules_stay_in_bounds),
		cmocka_unit_test(the_best),
		cmocka_unit_test(linear),
		cmocka_unit_test(long_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
