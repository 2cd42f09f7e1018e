/*
 * The grammar of a tag (T1, T2, T4, T8, T9): what is its name, its value, and
 * where reading goes on.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/tag.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

/* name NULL: none; value NULL: none; the rest is what stands behind. */
static const struct {
	const char *text, *name, *value, *rest;
} tags[] = {
	{ "#lunch", "lunch", NULL, "" },
	{ "#lunch and", "lunch", NULL, " and" },
	{ "#soap.", "soap", NULL, "." },
	{ "#soap's", "soap", NULL, "'s" },
	{ "#c++", "c", NULL, "++" },
	{ "#a/b/c", "a/b/c", NULL, "" },
	{ "#a/", "a", NULL, "/" },
	{ "#a-/", "a", NULL, "-/" },
	{ "#a//b", "a", NULL, "//b" },
	{ "#/a", NULL, NULL, NULL },
	{ "#a/1", "a/1", NULL, "" },
	{ "#1/a", "1/a", NULL, "" },
	{ "#_x", "_x", NULL, "" },
	{ "#-x-", "-x", NULL, "-" },
	{ "#x_", "x_", NULL, "" },
	/* at least one letter or emoji */
	{ "#", NULL, NULL, NULL },
	{ "#1", NULL, NULL, NULL },
	{ "#2024-03", NULL, NULL, NULL },
	{ "#-_-", NULL, NULL, NULL },
	{ "# a", NULL, NULL, NULL },
	{ "##a", NULL, NULL, NULL },
	{ "#1a", "1a", NULL, "" },
	/* any script; marks only behind something; joiners and in-word marks */
	{ "#café", "café", NULL, "" },
	{ "#cafe\xcc\x81!", "cafe\xcc\x81", NULL, "!" },
	{ "#\xcc\x81" "a", NULL, NULL, NULL },
	{ "#日本語。", "日本語", NULL, "。" },
	{ "#हिन्दी", "हिन्दी", NULL, "" },
	{ "#می\xe2\x80\x8cخواهم", "می\xe2\x80\x8cخواهم", NULL, "" },
	{ "#col·lecció", "col·lecció", NULL, "" },
	{ "#צה״ל", "צה״ל", NULL, "" },
	{ "#a\xe2\x80\xbf" "b", "a\xe2\x80\xbf" "b", NULL, "" },
	{ "#🎉", "🎉", NULL, "" },
	{ "#👩\xe2\x80\x8d💻x", "👩\xe2\x80\x8d💻x", NULL, "" },
	{ "#❤\xef\xb8\x8f!", "❤\xef\xb8\x8f", NULL, "!" },
	{ "#a–b", "a", NULL, "–b" },
	{ "#a\xc2\xa0" "b", "a", NULL, "\xc2\xa0" "b" },
	/* bytes that are no UTF-8 end it; a NUL too */
	{ "#caf\xe9", "caf", NULL, "\xe9" },
	{ "#a\xed\xa0\x80", "a", NULL, "\xed\xa0\x80" },
	/* values */
	{ "#a=1", "a", "1", "" },
	{ "#a:1", "a", "1", "" },
	{ "#a: 1", "a", NULL, ": 1" },
	{ "#a= 1", "a", NULL, "= 1" },
	{ "#a=", "a", NULL, "=" },
	{ "#a:", "a", NULL, ":" },
	{ "#a/b=x/y", "a/b", "x/y", "" },
	{ "#a=€1.200,50.", "a", "€1.200,50", "." },
	{ "#a=-5", "a", "-5", "" },
	{ "#a:-5", "a", NULL, ":-5" },
	{ "#a:)", "a", NULL, ":)" },
	{ "#a=x)", "a", "x", ")" },
	{ "#a=x|y", "a", "x", "|y" },
	{ "#a=x;y;", "a", "x;y", ";" },
	{ "#a=x's'", "a", "x's", "'" },
	{ "#a=...", "a", NULL, "=..." },
	{ "#a=x_ y", "a", "x", "_ y" },
	{ "#a=x_y?!", "a", "x_y", "?!" },
	{ "#a=x#b", "a", "x", "#b" },
	{ "#a=\"b c\"d", "a", "b c", "d" },
	{ "#a=\"\"", "a", "", "" },
	{ "#a=\"b\nc\"", "a", NULL, "=\"b\nc\"" },
	{ "#a=\"b", "a", NULL, "=\"b" },
	{ "#via=@Anna.", "via", "@Anna", "." },
	{ "#via:@Anna", "via", "@Anna", "" },
	{ "#via=@\"An na\".", "via", "@\"An na\"", "." },
	/* addresses and colours */
	{ "#http://x", NULL, NULL, NULL },
	{ "#http:/x", "http", NULL, ":/x" },
	{ "#a1b2c3", NULL, NULL, NULL },
	{ "#A1B2C3D4", NULL, NULL, NULL },
	{ "#a1b2c3=x", NULL, NULL, NULL },
	{ "#a1b2c", "a1b2c", NULL, "" },
	{ "#a1b2c3d", "a1b2c3d", NULL, "" },
	{ "#a1b2c3d4e", "a1b2c3d4e", NULL, "" },
	{ "#decade", "decade", NULL, "" },
	{ "#a1b2cg", "a1b2cg", NULL, "" },
	{ "#a1b2c3/x", "a1b2c3/x", NULL, "" },
};

static void
slice_is(struct slice s, const char *expected, const char *text)
{
	if (s.len != strlen(expected) || memcmp(s.ptr, expected, s.len) != 0)
		fail_msg("%s: got '%.*s', expected '%s'", text, (int)s.len, s.ptr, expected);
}

static void
names_values_and_what_is_behind(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(tags); i++) {
		const char *text = tags[i].text;
		struct slice s = slice_from(text);
		struct tag_match m;
		bool found = tag_match(s, 0, &m);

		if (found != (tags[i].name != NULL))
			fail_msg("%s: %s", text, found ? "a tag" : "no tag");
		if (!found)
			continue;
		slice_is(m.name, tags[i].name, text);
		if ((m.value.ptr != NULL) != (tags[i].value != NULL))
			fail_msg("%s: %s", text, m.value.ptr != NULL ? "has a value" : "has no value");
		if (tags[i].value != NULL)
			slice_is(m.value, tags[i].value, text);
		slice_is(slice_skip(s, m.end), tags[i].rest, text);
	}
}

/* Nothing behind the slice is looked at: every prefix of every text, alone in memory. */
static void
every_prefix(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(tags); i++) {
		for (size_t len = 1; len <= strlen(tags[i].text); len++) {
			char *copy = malloc(len);
			struct tag_match m;

			assert_non_null(copy);
			memcpy(copy, tags[i].text, len);
			if (tag_match((struct slice){ copy, len }, 0, &m)) {
				assert_true(m.end <= len);
				assert_true(m.name.len > 0);
			}
			free(copy);
		}
	}
}

static void
says_when_it_is_a_colour(void **state)
{
	struct tag_match m;

	(void)state;
	assert_false(tag_match(SLICE("x #00ff00 y"), 2, &m));
	assert_true(m.colour);
	assert_int_equal(m.end, 9);
	assert_false(tag_match(SLICE("#123"), 0, &m));
	assert_false(m.colour);
}

static void
whole_names(void **state)
{
	static const struct {
		const char *text, *name;
	} rows[] = {
		{ "lunch", "lunch" }, { "#lunch", "lunch" }, { "a/b", "a/b" }, { "été", "été" },
		{ "a1b2c3", "a1b2c3" }, { "", NULL }, { "#", NULL }, { "##a", NULL }, { "a b", NULL },
		{ "a=b", NULL }, { "a/", NULL }, { "-", NULL }, { "12", NULL }, { "a.", NULL },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct slice s = slice_from(rows[i].text);

		if (tag_whole(&s) != (rows[i].name != NULL))
			fail_msg("'%s'", rows[i].text);
		if (rows[i].name != NULL)
			slice_is(s, rows[i].name, rows[i].text);
	}
}

static void
introducing_names(void **state)
{
	(void)state;
	assert_true(tag_introduces(SLICE("via")));
	assert_true(tag_introduces(SLICE("Intro")));
	assert_false(tag_introduces(SLICE("vi")));
	assert_false(tag_introduces(SLICE("viab")));
	assert_false(tag_introduces(SLICE("intr\0")));
	assert_false(tag_introduces(SLICE("")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_values_and_what_is_behind),
		cmocka_unit_test(every_prefix),
		cmocka_unit_test(says_when_it_is_a_colour),
		cmocka_unit_test(whole_names),
		cmocka_unit_test(introducing_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
