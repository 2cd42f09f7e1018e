/*
 * The lines of a card (C6): keys and values, other names, and friends.md's
 * list of people (R1).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/card.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

static void
keys_and_values(void **state)
{
	static const struct {
		const char *text, *lines;
	} rows[] = {
		{ "every: 3w", "every=3w;" }, { "every:: 3w\nkids: Lotte, Daan", "every=3w;kids=Lotte, Daan;" },
		{ "kids school: Sem doet havo", "kids school=Sem doet havo;" }, { "  city:\tZwolle  ", "city=Zwolle;" },
		{ "prose\naka: An\nmore prose", "aka=An;" }, { "geboren: 1974-05-03\r\nx: y\r\n", "geboren=1974-05-03;x=y;" },
		{ "site: https://x.y:80/z", "site=https://x.y:80/z;" }, { "gelukt: dat wel: ja", "gelukt=dat wel: ja;" },
		{ "https://x.y/z", "" }, { "14:01 call", "" }, { "key:value", "" }, { "key:", "" }, { "key: ", "" },
		{ ": value", "" }, { "what (now): x", "" }, { "", "" }, { "#tag: x", "" }, { "naïef: ja", "naïef=ja;" },
		{ "a key of more than forty bytes is no key but prose: yes", "" }, { "Dear Anna,\nthanks", "" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		char got[256] = "";
		struct card_line l;
		size_t place = 0, n = 0;

		while (card_next(slice_from(rows[i].text), &place, &l))
			n += (size_t)sprintf(got + n, "%.*s=%.*s;", (int)l.key.len, l.key.ptr, (int)l.value.len,
			    l.value.ptr);
		if (strcmp(got, rows[i].lines) != 0)
			fail_msg("'%s': '%s', expected '%s'", rows[i].text, got, rows[i].lines);
	}
}

static void
keys_of_names(void **state)
{
	(void)state;
	assert_true(card_names(SLICE("aka")));
	assert_true(card_names(SLICE("AKA")));
	assert_true(card_names(SLICE("Alias")));
	assert_true(card_names(SLICE("aliases")));
	assert_false(card_names(SLICE("ak")));
	assert_false(card_names(SLICE("akas")));
	assert_false(card_names(SLICE("")));
}

static void
lists_of_names(void **state)
{
	static const struct {
		const char *value, *names;
	} rows[] = {
		{ "An", "An;" }, { "An, @Annie ,,Anna de V", "An;Annie;Anna de V;" }, { "@", "@;" }, { ", ,", "" }, { "", "" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		char got[128] = "";
		struct slice name;
		size_t place = 0, n = 0;

		while (card_name(slice_from(rows[i].value), &place, &name))
			n += (size_t)sprintf(got + n, "%.*s;", (int)name.len, name.ptr);
		assert_string_equal(got, rows[i].names);
	}
}

static void
friends(void **state)
{
	static const struct {
		const char *line, *name, *others;
	} rows[] = {
		{ "Gerda Hopman (a.k.a. Amazing Gerda a.k.a. GH) [NYC] @navy", "Gerda Hopman", "Amazing Gerda;GH;" },
		{ "Marie Curie [Atlantis] @science", "Marie Curie", "" }, { "Tamsin Wilde", "Tamsin Wilde", "" },
		{ "George @school", "George", "" }, { "Odile (the tall one)", "Odile", "" },
		{ "Ngozi (a.k.a. Goz", "Ngozi", "Goz;" }, { "Ngozi (a.k.a. )", "Ngozi", "" }, { "@x", "", "" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		char got[128] = "";
		struct slice others, name = card_friend(slice_from(rows[i].line), &others);
		size_t place = 0, n = 0;

		if (!slice_equal(name, slice_from(rows[i].name)))
			fail_msg("'%s': '%.*s'", rows[i].line, (int)name.len, name.ptr);
		while (card_aka(others, &place, &name))
			n += (size_t)sprintf(got + n, "%.*s;", (int)name.len, name.ptr);
		if (strcmp(got, rows[i].others) != 0)
			fail_msg("'%s': others '%s'", rows[i].line, got);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(keys_and_values),
		cmocka_unit_test(keys_of_names),
		cmocka_unit_test(lists_of_names),
		cmocka_unit_test(friends),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
