/*
 * Where HTML ends: examples of CommonMark's sections 4.6 and 6.6, and that
 * openers without an end are not looked for again and again.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/html.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

/* `rest` is what stands behind; NULL when it is text. 'a': an autolink. */
static const struct {
	const char *text, *rest;
	char kind;
} rows[] = {
	/* tags */
	{ "<a><b>", "<b>", 't' }, { "<a/>x", "x", 't' }, { "<b2 />", "", 't' }, { "</a>x", "x", 't' },
	{ "</a >x", "x", 't' }, { "<a  /><b2\ndata=\"foo\" >", "<b2\ndata=\"foo\" >", 't' },
	{ "<a foo=\"bar\" bam = 'baz <em>\"</em>'\n_boolean zoop:33=zoop:33 />x", "x", 't' },
	{ "<a x=\">\">y", "y", 't' }, { "<a x=y/>", "", 't' }, { "<responsive-image src=\"f\" />", "", 't' },
	{ "<33>", NULL, 't' }, { "<__>", NULL, 't' }, { "<a h*#ref=\"hi\">", NULL, 't' },
	{ "<a href=\"hi'> <a href=hi'>", NULL, 't' }, { "< a>", NULL, 't' }, { "<\nb>", NULL, 't' },
	{ "<a\n/ >", NULL, 't' }, { "<a href='bar'title=title>", NULL, 't' }, { "</a href=\"foo\">", NULL, 't' },
	{ "<a", NULL, 't' }, { "<a x", NULL, 't' }, { "<", NULL, 't' }, { "</", NULL, 't' }, { "<>", NULL, 't' },
	{ "<a =x>", NULL, 't' }, { "<a x=>", NULL, 't' }, { "<é>", NULL, 't' },
	/* comments, instructions, declarations, CDATA */
	{ "<!-- this is a --\ncomment - with hyphens -->x", "x", 't' }, { "<!--> foo -->", " foo -->", 't' },
	{ "<!---> foo -->", " foo -->", 't' }, { "<!---->", "", 't' }, { "<!-- a", NULL, 't' },
	{ "<?php echo $a; ?>x", "x", 't' }, { "<?php", NULL, 't' }, { "<!ELEMENT br EMPTY>x", "x", 't' },
	{ "<![CDATA[>&<]]>x", "x", 't' }, { "<![CDATA[", NULL, 't' }, { "<!>", NULL, 't' },
	/* autolinks */
	{ "<http://foo.bar.baz/t?q=h&id=22>x", "x", 'a' }, { "<MAILTO:FOO@BAR.BAZ>", "", 'a' },
	{ "<made-up-scheme://foo,bar>", "", 'a' }, { "<a+b+c:d>", "", 'a' }, { "<localhost:5001/foo>", "", 'a' },
	{ "<foo@bar.example.com>x", "x", 'a' }, { "<foo+special@Bar.baz-bar0.com>", "", 'a' },
	{ "<http://foo.bar/baz bim>", NULL, 'a' }, { "<foo\\+@bar.example.com>", NULL, 'a' },
	{ "<m:abc>", NULL, 'a' }, { "<foo.bar.baz>", NULL, 'a' }, { "<ab:>", "", 'a' },
	{ "<a@b_c.d>", NULL, 'a' }, { "<@a>", NULL, 'a' }, { "<a@>", NULL, 'a' }, { "<http://x", NULL, 'a' },
};

static void
ends(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct slice s = slice_from(rows[i].text);
		bool autolink = false;
		unsigned missing = 0;
		size_t len = html_inline(s, &autolink, &missing);

		if (rows[i].rest == NULL ? len != 0 : len != s.len - strlen(rows[i].rest))
			fail_msg("%s: %zu bytes", rows[i].text, len);
		if (len > 0 && autolink != (rows[i].kind == 'a'))
			fail_msg("%s: %s", rows[i].text, autolink ? "an autolink" : "no autolink");
	}
}

/* Nothing behind the slice is looked at. */
static void
every_prefix(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		for (size_t len = 1; len <= strlen(rows[i].text); len++) {
			char *copy = malloc(len);
			bool autolink;
			unsigned missing = 0;

			assert_non_null(copy);
			memcpy(copy, rows[i].text, len);
			assert_true(html_inline((struct slice){ copy, len }, &autolink, &missing) <= len);
			free(copy);
		}
	}
}

/* Once an end is known to be missing it is not looked for again: linear, however many open. */
static void
ends_that_are_missing(void **state)
{
	static const char *const openers[] = { "<!-- ", "<?", "<!A ", "<![CDATA[" };
	static const char *const ends[] = { "-->", "?>", ">", "]]>" };

	(void)state;
	for (size_t k = 0; k < COUNT(openers); k++) {
		char text[32];
		bool autolink;
		unsigned missing = 0, others = 0;

		assert_int_equal(html_inline(slice_from(openers[k]), &autolink, &missing), 0);
		snprintf(text, sizeof(text), "%s%s", openers[k], ends[k]);
		assert_int_equal(html_inline(slice_from(text), &autolink, &others), strlen(text));
		/* the caller goes from left to right: this end was looked for already */
		assert_int_equal(html_inline(slice_from(text), &autolink, &missing), 0);
		/* of others nothing is known */
		snprintf(text, sizeof(text), "%s%s", openers[(k + 1) % 4], ends[(k + 1) % 4]);
		assert_int_equal(html_inline(slice_from(text), &autolink, &missing), strlen(text));
	}
}

static void
blocks(void **state)
{
	static const struct {
		const char *line;
		int kind, in_paragraph;
	} starts[] = {
		{ "<script>", 1, 1 }, { "<PRE lang=x", 1, 1 }, { "<style", 1, 1 }, { "<textarea>", 1, 1 },
		{ "<!-- x", 2, 2 }, { "<?php", 3, 3 }, { "<!DOCTYPE html>", 4, 4 }, { "<![CDATA[", 5, 5 },
		{ "<div>", 6, 6 }, { "</div", 6, 6 }, { "<DIV CLASS=\"foo\">", 6, 6 }, { "<td/>", 6, 6 },
		{ "<table*x>", 0, 0 }, { "<divx>", 7, 0 }, { "<a href=\"x\">", 7, 0 }, { "</ins>", 7, 0 },
		{ "<del>*foo*</del>", 0, 0 }, { "<a> text", 0, 0 }, { "<http://x>", 0, 0 },
		{ "<scripts>", 7, 0 }, { "</script>", 7, 0 }, { "<", 0, 0 }, { "text", 0, 0 }, { "< div>", 0, 0 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(starts); i++) {
		struct slice line = slice_from(starts[i].line);

		if (html_block_start(line, false) != starts[i].kind ||
		    html_block_start(line, true) != starts[i].in_paragraph)
			fail_msg("%s: %d, and %d in a paragraph", starts[i].line,
			    html_block_start(line, false), html_block_start(line, true));
	}
}

static void
ends_of_blocks(void **state)
{
	(void)state;
	assert_true(html_block_end(1, SLICE("x </PRE> y")));
	assert_true(html_block_end(1, SLICE("</style>")));
	assert_false(html_block_end(1, SLICE("</pre")));
	assert_true(html_block_end(2, SLICE("x --> y")));
	assert_false(html_block_end(2, SLICE("-- >")));
	assert_true(html_block_end(3, SLICE("?>")));
	assert_true(html_block_end(4, SLICE("x>")));
	assert_false(html_block_end(4, SLICE("x")));
	assert_true(html_block_end(5, SLICE("]]>")));
	assert_false(html_block_end(5, SLICE("]>")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ends),
		cmocka_unit_test(every_prefix),
		cmocka_unit_test(ends_that_are_missing),
		cmocka_unit_test(blocks),
		cmocka_unit_test(ends_of_blocks),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
