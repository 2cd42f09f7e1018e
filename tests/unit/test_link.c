/*
 * The parts of links that are not text: examples of CommonMark's sections 4.7
 * and 6.3.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/link.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

/* `rest` is what stands behind; NULL when there is none of it. */
struct row {
	const char *text, *rest;
};

static const struct row tails[] = {
	{ "(/uri \"title\")x", "x" }, { "(/uri)", "" }, { "()", "" }, { "(<>)", "" }, { "( /uri )", "" },
	{ "(\n/uri\n\"title\"\n)", "" }, { "(</my uri>)", "" }, { "(<b)c>)x", "x" }, { "(\\(foo\\))", "" },
	{ "(foo(and(bar)))x", "x" }, { "(/url 'title')", "" }, { "(/url (title))", "" },
	{ "(/url \"title \\\"&quot;\")", "" }, { "(/url 'title \"and\" title')", "" }, { "(#fragment)", "" },
	{ "(\"title\")", "" }, { "(/u \"a\nb\")", "" }, { "(foo\\bar)", "" },
	{ "(/my uri)", NULL }, { "(foo\nbar)", NULL }, { "(<foo\nbar>)", NULL }, { "(<foo\\>)", NULL },
	{ "(<b)c", NULL }, { "(<b>c)", NULL }, { "(foo(and(bar))", NULL }, { "(/url\"title\")x", "x" },
	{ "(/url \"title \"and\" title\")", NULL }, { "(/url \"title\"x)", NULL }, { "(/url 'a)", NULL },
	{ "(", NULL }, { "(a", NULL }, { "(<", NULL }, { "(a b", NULL },
};

static const struct row definitions[] = {
	{ "[foo]: /url \"title\"", "" }, { "[foo]: \n   /url  \n      'the title'  \ntext", "text" },
	{ "[Foo*bar\\]]:my_(url) 'title (with parens)'\nx", "x" }, { "[foo]:\n/url\nx", "x" },
	{ "[foo]: <>\nx", "x" }, { "[foo]: /url '\ntitle\nline1\n'\nx", "x" }, { "[a]: b\n[c]: d\nx", "x" },
	{ "[foo]: /url\n\"title\" ok", "\"title\" ok" }, { "[ΑΓΩ]: /x", "" }, { "[foo]: /u (t)", "" },
	{ "[foo\nbar]: /u\nx", "x" },
	{ "[foo]:", NULL }, { "[foo]: <bar>(baz)", NULL }, { "[foo]: /url \"title\" ok", NULL },
	{ "[foo] : /url", NULL }, { "[]: /u", NULL }, { "[ ]: /u", NULL }, { "[a[b]: /u", NULL },
	{ "x [foo]: /u", NULL }, { "[foo", NULL }, { "[foo]", NULL }, { "[foo]x", NULL },
	/* a footnote is text */
	{ "[^1]: /u", NULL }, { "[^note]: see #this", NULL },
};

static void
check(const struct row *rows, size_t n, size_t (*length)(struct slice))
{
	for (size_t i = 0; i < n; i++) {
		size_t whole = strlen(rows[i].text);
		size_t len = length(slice_from(rows[i].text));

		if (len != (rows[i].rest == NULL ? 0 : whole - strlen(rows[i].rest)))
			fail_msg("'%s': %zu bytes", rows[i].text, len);
		/* nothing behind the slice is looked at */
		for (size_t k = 1; k <= whole; k++) {
			char *copy = malloc(k);

			assert_non_null(copy);
			memcpy(copy, rows[i].text, k);
			assert_true(length((struct slice){ copy, k }) <= k);
			free(copy);
		}
	}
}

static void
tails_of_links(void **state)
{
	(void)state;
	check(tails, COUNT(tails), link_tail);
}

static void
reference_definitions(void **state)
{
	(void)state;
	check(definitions, COUNT(definitions), link_definitions);
}

/* A label has no more than 999 characters (cmark: 1000), and parentheses are not counted for ever. */
static void
long_ones(void **state)
{
	char text[4096];

	(void)state;
	memset(text, 'a', sizeof(text));
	text[0] = '[';
	memcpy(text + 1000, "]: /u", 5);
	assert_int_equal(link_definitions((struct slice){ text, 1005 }), 1005);
	memset(text + 1000, 'a', 5);
	memcpy(text + 2000, "]: /u", 5);
	assert_int_equal(link_definitions((struct slice){ text, 2005 }), 0);
	memset(text, '(', sizeof(text));
	assert_int_equal(link_tail((struct slice){ text, sizeof(text) }), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tails_of_links),
		cmocka_unit_test(reference_definitions),
		cmocka_unit_test(long_ones),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
