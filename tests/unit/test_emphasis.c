/*
 * Which runs of `*` and `_` are emphasis: examples of CommonMark's section 6.2,
 * as the text without the marks that are markup.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/emphasis.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

/* Take all runs of a text and pair them. */
static void
read_all(struct emphasis *e, struct slice s)
{
	emphasis_clear(e);
	for (size_t i = 0, n; i < s.len; i += n) {
		n = 1;
		if (s.ptr[i] == '*' || s.ptr[i] == '_')
			assert_true(emphasis_run(e, s, i, &n));
	}
	assert_true(emphasis_pair(e, s, 0));
}

/* The text without its markup; strong texts behind it, between bars. */
static void
show(const struct emphasis *e, struct slice s, char *out)
{
	size_t at = 0, n = 0;

	for (size_t r = 0; r <= e->nruns; r++) {
		size_t end = r < e->nruns ? e->runs[r].at : s.len;

		memcpy(out + n, s.ptr + at, end - at);
		n += end - at;
		if (r == e->nruns)
			break;
		assert_true(e->runs[r].closes + e->runs[r].opens <= e->runs[r].len);
		memcpy(out + n, s.ptr + end, e->runs[r].len - e->runs[r].closes - e->runs[r].opens);
		n += e->runs[r].len - e->runs[r].closes - e->runs[r].opens;
		at = end + e->runs[r].len;
	}
	for (size_t i = 0; i < e->nstrongs; i++)
		n += (size_t)sprintf(out + n, "|%.*s", (int)(e->strongs[i].end - e->strongs[i].start),
		    s.ptr + e->strongs[i].start);
	out[n] = '\0';
}

static const struct {
	const char *text, *shown;
} rows[] = {
	{ "*foo bar*", "foo bar" }, { "a * foo bar*", "a * foo bar*" }, { "a*\"foo\"*", "a*\"foo\"*" },
	{ "*\xc2\xa0" "a\xc2\xa0*", "*\xc2\xa0" "a\xc2\xa0*" }, { "foo*bar*", "foobar" }, { "5*6*78", "5678" },
	{ "_foo bar_", "foo bar" }, { "foo_bar_", "foo_bar_" }, { "5_6_78", "5_6_78" },
	{ "пристаням_стремятся_", "пристаням_стремятся_" }, { "aa_\"bb\"_cc", "aa_\"bb\"_cc" },
	{ "foo-_(bar)_", "foo-(bar)" }, { "_foo*", "_foo*" }, { "*foo bar *", "*foo bar *" }, { "*(*foo)", "*(*foo)" },
	{ "*(*foo*)*", "(foo)" }, { "_foo_bar_baz_", "foo_bar_baz" }, { "_(bar)_.", "(bar)." },
	{ "**foo bar**", "foo bar|foo bar" }, { "** foo bar**", "** foo bar**" }, { "foo**bar**", "foobar|bar" },
	{ "__foo, __bar__, baz__", "foo, bar, baz|bar|foo, __bar__, baz" }, { "foo__bar__", "foo__bar__" },
	{ "**foo*", "*foo" }, { "*foo**", "foo*" }, { "***foo**", "*foo|foo" }, { "****foo*", "***foo" },
	{ "**foo***", "foo*|foo" }, { "*foo****", "foo***" }, { "***foo***", "foo|foo" },
	{ "****foo****", "foo|foo|**foo**" }, { "*foo**bar**baz*", "foobarbaz|bar" }, { "*foo**bar*", "foo**bar" },
	{ "***foo** bar*", "foo bar|foo" }, { "*foo **bar***", "foo bar|bar" }, { "foo***bar***baz", "foobarbaz|bar" },
	{ "** is not an empty emphasis", "** is not an empty emphasis" }, { "foo ***", "foo ***" },
	{ "foo *_*", "foo _" }, { "foo **___**", "foo ___|___" }, { "__foo_", "_foo" }, { "*_foo_*", "foo" },
	{ "**foo", "**foo" }, { "*a _b* c_", "a _b c_" }, { "*foo [b*", "foo [b" }, { "_é_", "é" },
	{ "*。a*b", "。ab" },
	/* the rule of three */
	{ "*foo**bar***", "foobar|bar" }, { "a*b**c*d**", "ab**cd**" },
	{ "_#tag_", "#tag" }, { "_#tag_s", "_#tag_s" }, { "*", "*" }, { "", "" },
	/* a byte that is no UTF-8 is shown as a sign */
	{ "*\xff" "a\xff*b", "*\xff" "a\xff*b" },
};

static void
what_is_emphasis(void **state)
{
	struct emphasis e = { 0 };
	char shown[256];

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct slice s = slice_from(rows[i].text);

		read_all(&e, s);
		show(&e, s, shown);
		if (strcmp(shown, rows[i].shown) != 0)
			fail_msg("'%s': '%s', expected '%s'", rows[i].text, shown, rows[i].shown);
	}
	emphasis_free(&e);
}

/* What stands in a link's text pairs with itself; what is cut off is no markup. */
static void
parts_of_a_text(void **state)
{
	const struct slice s = SLICE("*a *b* c*");
	struct emphasis e = { 0 };
	size_t len;
	char shown[64];

	(void)state;
	emphasis_clear(&e);
	assert_true(emphasis_run(&e, s, 0, &len));
	assert_true(emphasis_run(&e, s, 3, &len));
	assert_true(emphasis_run(&e, s, 5, &len));
	assert_true(emphasis_pair(&e, s, 1));
	show(&e, s, shown);
	assert_string_equal(shown, "*a b c*");
	assert_true(emphasis_run(&e, s, 8, &len));
	emphasis_cut(&e, 3);
	assert_int_equal(e.nruns, 3);
	assert_true(emphasis_pair(&e, s, 0));
	show(&e, s, shown);
	assert_string_equal(shown, "*a b c*");
	emphasis_free(&e);
}

/* Many runs that cannot be paired take linear time: the test ends. */
static void
many_runs(void **state)
{
	static const char *const pieces[] = { "*a ", "a* ", "*a_ ", "**a *b", "_a*" };
	enum { N = 300000 };
	struct emphasis e = { 0 };

	(void)state;
	for (size_t k = 0; k < COUNT(pieces); k++) {
		size_t len = strlen(pieces[k]);
		char *text = malloc(len * N);

		assert_non_null(text);
		for (size_t i = 0; i < N; i++)
			memcpy(text + i * len, pieces[k], len);
		read_all(&e, (struct slice){ text, len * N });
		free(text);
	}
	emphasis_free(&e);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_emphasis),
		cmocka_unit_test(parts_of_a_text),
		cmocka_unit_test(many_runs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
