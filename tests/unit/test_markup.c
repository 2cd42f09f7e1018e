/*
 * The markup inside a text: what is not shown, and what stands in wikilinks
 * and strong text (CommonMark's section 6, rules N).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/markup.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

/* Each span as a letter between braces, then `|[[target` and `|**strong` of each. */
static void
show(const struct markup *m, struct slice s, char *out)
{
	static const char letters[] = { 'e', 'm', 's', 'i', 'x' };
	size_t at = 0, n = 0;

	for (size_t i = 0; i < m->nspans; i++) {
		const struct span *p = &m->spans[i];

		assert_true(at <= p->start && p->start < p->end && p->end <= s.len);
		memcpy(out + n, s.ptr + at, p->start - at);
		n += p->start - at;
		n += (size_t)sprintf(out + n, "{%c}", letters[p->kind]);
		at = p->end;
	}
	memcpy(out + n, s.ptr + at, s.len - at);
	n += s.len - at;
	for (size_t i = 0; i < m->nlinks; i++)
		n += (size_t)sprintf(out + n, "|[[%.*s", (int)m->links[i].target.len, m->links[i].target.ptr);
	for (size_t i = 0; i < m->emphasis.nstrongs; i++)
		n += (size_t)sprintf(out + n, "|**%.*s", (int)(m->emphasis.strongs[i].end -
		    m->emphasis.strongs[i].start), s.ptr + m->emphasis.strongs[i].start);
	out[n] = '\0';
}

static const struct {
	const char *text, *shown;
} rows[] = {
	{ "plain", "plain" }, { "", "" },
	/* code */
	{ "a `b` c", "a {s} c" }, { "`` a ` b `` c", "{s} c" }, { "`a", "`a" }, { "``a`", "``a`" },
	{ "`a\nb`", "{s}" }, { "`a\\`b`", "{s}b`" }, { "*a `*` b*", "{e}a {s} b{e}" },
	/* escapes and entities */
	{ "\\#a", "{x}a" }, { "\\a", "\\a" }, { "\\", "\\" }, { "\\\\`a`", "{x}{s}" }, { "\\*a*", "{x}a*" },
	/* links and images */
	{ "[a](b)", "{m}a{m}" }, { "[a](b \"#c\") d", "{m}a{m} d" }, { "[a] (b)", "[a] (b)" },
	{ "![a](b)", "{i}" }, { "x![a *b* [c](d)](e)y", "x{i}y" }, { "[![a](b)](c)", "{m}{i}{m}" },
	{ "[a [b](c)](d)", "[a {m}b{m}](d)" }, { "[a](b", "[a](b" }, { "[*a](b)*", "{m}*a{m}*" },
	{ "[a `](b)`", "[a {s}" }, { "[a](<b c>)", "{m}a{m}" }, { "\\[a](b)", "{x}a](b)" },
	/* HTML and autolinks */
	{ "a <b>c</b>", "a {m}c{m}" }, { "<http://x>", "{s}" }, { "<!-- a\n* -->b", "{m}b" }, { "a < b > c", "a < b > c" },
	{ "<a href=\"`\">`", "{m}`" },
	/* wikilinks */
	{ "[[a]]", "{s}|[[a" }, { "[[a|b *c*]]", "{m}b {e}c{e}{m}|[[a" }, { "![[a]]", "{i}" }, { "[[a", "[[a" },
	{ "[[]]", "[[]]" }, { "[[a\nb]]", "[[a\nb]]" }, { "[[a]](b)", "{s}(b)|[[a" },
	/* comments of %% */
	{ "a %%b *c%% *d*", "a {m} {e}d{e}" }, { "%%a", "%%a" }, { "5% %%", "5% %%" }, { "%%a\nb%%c", "{m}c" },
	/* emphasis and strong */
	{ "*a* **b**", "{e}a{e} {e}b{e}|**b" }, { "__a__:", "{e}a{e}:|**a" },
};

static void
what_is_not_shown(void **state)
{
	struct markup m = { 0 };
	char shown[256];

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct slice s = slice_from(rows[i].text);
		char *copy = malloc(s.len + (s.len == 0));

		assert_non_null(copy);
		memcpy(copy, s.ptr, s.len);
		s.ptr = copy;
		assert_true(markup_read(&m, s));
		show(&m, s, shown);
		if (strcmp(shown, rows[i].shown) != 0)
			fail_msg("'%s': '%s', expected '%s'", rows[i].text, shown, rows[i].shown);
		free(copy);
	}
	markup_free(&m);
}

/* 80 backquotes make a code span, 81 are text. */
static void
runs_of_backquotes(void **state)
{
	struct markup m = { 0 };

	(void)state;
	for (size_t n = 79; n <= 82; n++) {
		char text[200];

		memset(text, '`', sizeof(text));
		text[n] = 'a';
		assert_true(markup_read(&m, (struct slice){ text, 2 * n + 1 }));
		assert_int_equal(m.nspans, n <= 80);
	}
	markup_free(&m);
}

/* A text of openers takes linear time: the test ends. */
static void
many_openers(void **state)
{
	static const char *const pieces[] = { "[", "![", "[[", "[a](", "`", "<a ", "%%", "[]", "*[", "``` `", "[[a|", "\\" };
	enum { BYTES = 400000 };
	struct markup m = { 0 };
	char *text = malloc(BYTES);

	(void)state;
	assert_non_null(text);
	for (size_t k = 0; k < COUNT(pieces); k++) {
		for (size_t i = 0; i < BYTES; i++)
			text[i] = pieces[k][i % strlen(pieces[k])];
		assert_true(markup_read(&m, (struct slice){ text, BYTES }));
	}
	free(text);
	markup_free(&m);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_not_shown),
		cmocka_unit_test(runs_of_backquotes),
		cmocka_unit_test(many_openers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
