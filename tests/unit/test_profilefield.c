/*
 * `key:: value` in the text of an entry: where it is one, where its value ends,
 * and when that says something.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/book/profilefield.h"
#include "../../src/book/profilekeys.h"

static struct profile_names names;

/* The keys of a text, each with a blank behind it, in their order. */
static void
keys(struct slice text, char *out)
{
	struct profile_fields f = { .names = &names };
	int key;

	*out = '\0';
	profile_fields_start(&f, text);
	while (profile_fields_next(&f, &key))
		out += sprintf(out, "%s ", profile_keys[key].name[LANGUAGE_EN]);
	assert_false(f.failed);
	profile_fields_free(&f);
}

static void
are_found(void **state)
{
	static const char *const rows[][2] = {
		/* on a line, behind words, in brackets */
		{ "hobby:: rowing", "hobby " }, { "lunch with @Anna\nhobby:: rowing\nand soup", "hobby " },
		{ "Lunch with @Anna, hobby:: rowing #lunch", "hobby " }, { "Hobby :: rowing", "hobby " },
		{ "Her [hobby:: rowing] is wet", "hobby " }, { "Her (hobby:: rowing) is wet", "hobby " },
		{ "[ ] hobby:: rowing", "hobby " }, { "> hobby:: rowing", "hobby " },
		{ "| @Piet | hobby:: rowing |", "hobby " }, { "|hobby:: rowing|", "hobby " },
		{ "**hobby**:: rowing", "hobby " }, { "**hobby::** rowing", "hobby " },
		{ "_kids school_:: havo", "kids-school " }, { "kids school:: havo", "kids-school " },
		{ "Sem's kids school:: havo", "kids-school " }, { "the kids:: Bo", "kids " },
		{ "hobby:: a\nsport:: b\nkinderen:: c", "hobby sport kids " },
		{ "[hobby:: a] and [sport:: b]", "hobby sport " }, { "hobby:: a sport:: b", "hobby sport " },
		{ "hobby:: a [sport:: b]", "hobby sport " }, { "hobby:: x hobby:: y", "hobby hobby " },
		{ "foo:: a hobby:: b", "hobby " }, { "hobby:: foo:: b", "hobby " },
		{ "hobby::\trowing", "hobby " }, { "hobby:: 2", "hobby " }, { "hobby:: \xf0\x9f\x9a\xa3", "hobby " },
		{ "hobby:: \xe4\xb8\xad", "hobby " }, { "hobby:: `x`", "hobby " }, { "hobby:: [[Rowing]]", "hobby " },
		{ "hobby:: [[x|Rowing]]", "hobby " }, { "hobby:: **!** rowing", "hobby " },
		{ "hobby:: [x](y)", "hobby " }, { "hobby:: <b>x</b>", "hobby " }, { "hobby:: https://x.y", "hobby " },
		{ "[hobby:: (a) b]", "hobby " }, { "[hobby:: (-) b]", "hobby " }, { "[hobby:: b", "hobby " },
		{ "hobby:: rowing\r", "hobby " }, { "std::map and hobby:: x", "hobby " },
		/* the value is missing, or says nothing */
		{ "hobby::", "" }, { "hobby:: ", "" }, { "hobby:: ?", "" }, { "hobby:: -", "" }, { "hobby:: \xe2\x80\xa6", "" },
		{ "hobby::\nrowing", "" }, { "[hobby:: ] rowing", "" }, { "(hobby:: ?) rowing", "" },
		{ "[hobby:: (?)] rowing", "" }, { "hobby:: sport:: b", "sport " }, { "hobby:: [sport:: b]", "sport " },
		{ "hobby:: <!-- ask -->", "" }, { "hobby:: %%ask%%", "" }, { "hobby:: ![[x]]", "" }, { "hobby:: ***", "" },
		{ "hobby:: \r", "" }, { "hobby:: \xff\xfe", "" }, { "hobby:: <br>", "" },
		/* no key, no text, no sign */
		{ "", "" }, { "::", "" }, { ":: x", "" }, { "every:: 3w", "" }, { "hobby: rowing", "" }, { "hobby::rowing", "" },
		{ "hobby::: x", "" }, { "hobby: : x", "" }, { "no hobby of mine:: x", "" }, { "pre-school:: x", "" },
		{ "my_car:: x", "" }, { "x/car:: y", "" }, { "@car:: y", "" }, { "#car:: y", "" }, { "scar:: y", "" },
		{ "\xc3\xab" "car:: y", "" }, { "`hobby:: x`", "" }, { "`hobby`:: x", "" }, { "<!-- hobby:: x -->", "" },
		{ "%% hobby:: x %%", "" }, { "hobby\\:: x", "" }, { "[[hobby:: x]]", "" }, { "[a](<hobby:: x>)", "" },
		{ "hobby:\n: x", "" }, { "abcdefghijklmnopqrstuvwxyz-hobby:: x", "" },
		{ "nofavouritekids-school-kids:: x", "" }, { "a long sentence before it and then hobby:: x", "hobby " },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		char got[200];

		keys(slice_from(rows[i][0]), got);
		if (strcmp(got, rows[i][1]) != 0)
			fail_msg("'%s': '%s', expected '%s'", rows[i][0], got, rows[i][1]);
	}
}

static void
a_nul_is_no_end(void **state)
{
	char got[100];

	(void)state;
	keys((struct slice){ "a\0b hobby:: \0x", 14 }, got);
	assert_string_equal(got, "hobby ");
	keys((struct slice){ "hobby\0:: x", 10 }, got);
	assert_string_equal(got, "");
}

/* A text as long as a journal is read in the time that it takes to look at it. */
static void
long_texts_are_linear(void **state)
{
	static const char *const parts[] = { "hobby:: ", "[hobby:: (", ":: ", "hobby:: - ", "*", "`", "[[", "a :: ",
	    "x::y ", "**hobby** " };
	size_t len = 2000000;
	char *text = malloc(len);

	(void)state;
	assert_non_null(text);
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		struct profile_fields f = { .names = &names };
		size_t part = strlen(parts[i]), n = 0;
		int key;

		for (size_t k = 0; k < len; k++)
			text[k] = parts[i][k % part];
		memcpy(text + len - 9, "food:: x ", 9);
		profile_fields_start(&f, (struct slice){ text, len });
		while (profile_fields_next(&f, &key))
			n++;
		assert_true(n <= 2 && !f.failed);
		profile_fields_free(&f);
	}
	free(text);
}

static void
values(void **state)
{
	struct profile_fields f = { .names = &names };

	(void)state;
	assert_true(profile_value_says(&f, SLICE("rowing")));
	assert_true(profile_value_says(&f, SLICE("? or rowing")));
	assert_false(profile_value_says(&f, SLICE("?")));
	assert_false(profile_value_says(&f, SLICE("<!-- when is it? -->")));
	assert_false(profile_value_says(&f, SLICE("")));
	profile_fields_free(&f);
}

static int
setup(void **state)
{
	(void)state;
	return profile_names_start(&names) ? 0 : -1;
}

static int
teardown(void **state)
{
	(void)state;
	profile_names_free(&names);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(are_found),
		cmocka_unit_test(a_nul_is_no_end),
		cmocka_unit_test(long_texts_are_linear),
		cmocka_unit_test(values),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
