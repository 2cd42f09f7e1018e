/*
 * The table of the 66 keys is whole: seven sections in their order, every place in
 * the order of asking once, and no name that means two keys.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/book/profilekeys.h"
#include "../../src/book/profilenames.h"

static void
sections_and_order(void **state)
{
	int asked[PROFILE_KEYS] = { 0 }, keys[PROFILE_SECTIONS] = { 0 }, sensitive = 0;

	(void)state;
	for (int i = 0; i < PROFILE_KEYS; i++) {
		const struct profile_key *k = &profile_keys[i];

		assert_true(k->ask >= 1 && k->ask <= PROFILE_KEYS);
		assert_int_equal(asked[k->ask - 1]++, 0);
		assert_true(i == 0 || profile_keys[i - 1].section <= k->section);
		keys[k->section]++;
		sensitive += k->sensitive;
		/* what is sensitive is asked last of all, if at all */
		assert_true(!k->sensitive || k->ask > PROFILE_KEYS - 5);
		for (int lang = 0; lang < LANGUAGES; lang++) {
			size_t len = strlen(k->question[lang]);

			assert_true(len > 10 && k->question[lang][len - 1] == '?');
		}
	}
	assert_int_equal(sensitive, 5);
	for (int i = 0; i < PROFILE_SECTIONS; i++) {
		assert_true(keys[i] >= 8);
		assert_string_not_equal(profile_section_name((enum profile_section)i, LANGUAGE_EN),
		    profile_section_name((enum profile_section)i, LANGUAGE_NL));
	}
}

static void
names_are_of_one_key(void **state)
{
	struct profile_names n = { 0 };

	(void)state;
	assert_true(profile_names_start(&n));
	for (size_t i = 0; i < n.n; i++) {
		struct slice s = n.list[i].name;

		assert_true(s.len > 0 && s.len <= PROFILE_NAME_MAX);
		assert_true(s.ptr[0] != '-' && s.ptr[s.len - 1] != '-');
		for (size_t k = 0; k < s.len; k++)
			assert_true((s.ptr[k] >= 'a' && s.ptr[k] <= 'z') || s.ptr[k] == '-');
		if (i > 0 && slice_equal(n.list[i - 1].name, s) && n.list[i - 1].key != n.list[i].key)
			fail_msg("'%.*s' means two keys", (int)s.len, s.ptr);
		assert_int_equal(profile_names_find(&n, s), n.list[i].key);
	}
	profile_names_free(&n);
}

/* The English name of what a written key means; "" when it is none. */
static void
means(const struct profile_names *n, const char *written, const char *expected)
{
	int key = profile_names_find(n, slice_from(written));
	const char *name = key < 0 ? "" : profile_keys[key].name[LANGUAGE_EN];

	if (strcmp(name, expected) != 0)
		fail_msg("'%s' is '%s', expected '%s'", written, name, expected);
}

static void
names_as_written(void **state)
{
	static const char *const rows[][2] = {
		{ "kids", "kids" }, { "Kinderen", "kids" }, { "BIRTHDAY", "birthday" },
		{ "kids school", "kids-school" }, { "Kids_School", "kids-school" },
		{ "kids - school", "kids-school" }, { "broers en zussen", "siblings" },
		{ " hobby ", "hobby" }, { "-hobby-", "hobby" }, { "verjaardag", "birthday" },
		{ "", "" }, { "-", "" }, { "hobb", "" }, { "hobbyy", "" }, { "every", "" }, { "aka", "" },
		{ "hobby\xc3\xab", "" }, { "a name that is longer than any key there is", "" },
	};
	struct profile_names n = { 0 };

	(void)state;
	assert_true(profile_names_start(&n));
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		means(&n, rows[i][0], rows[i][1]);
	assert_int_equal(profile_names_find(&n, (struct slice){ "hobby\0", 6 }), -1);
	profile_names_free(&n);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sections_and_order),
		cmocka_unit_test(names_are_of_one_key),
		cmocka_unit_test(names_as_written),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
