/*
 * The marks of a text: tags, contacts, names, introducers, in the order of the
 * text, and the same whether there is markup beside them or not.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/mark.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

static void
show(const struct marks *m, size_t shift, char *out)
{
	static const char *const signs[] = { "#", "@", "[", "*", "^" };
	size_t n = 0, last = 0;

	out[0] = '\0';
	for (size_t i = 0; i < m->n; i++) {
		const struct mark *k = &m->list[i];

		assert_true(k->at >= last);
		last = k->at;
		assert_true(k->at >= shift);
		n += (size_t)sprintf(out + n, "%s%s%.*s", i > 0 ? " " : "", signs[k->kind],
		    (int)k->name.len, k->name.ptr);
		if (k->value.ptr != NULL)
			n += (size_t)sprintf(out + n, "=%.*s", (int)k->value.len, k->value.ptr);
	}
}

static const struct {
	const char *text, *marks;
} rows[] = {
	{ "", "" }, { "nothing here", "" }, { "#a", "#a" }, { "lunch with @Anna #lunch", "@Anna #lunch" },
	{ "(#a) \"#b\" #c,#d", "#a #b #c #d" }, { "#order=12.50 #via=@Bo", "#order=12.50 #via=@Bo" },
	{ "#a=@Bo", "#a=@Bo @Bo" }, { "#a:@Bo.", "#a=@Bo @Bo" },
	/* what may not stand before */
	{ "a#b 1@c é#d _#e &#f; /@g ##h #@i \\#j \\@k", "" }, { "@@a", "" }, { "a@b.c", "" }, { "@a@b.c", "" },
	{ "x😀#a", "#a" }, { "\xff#a\xff@b", "#a @b" }, { "&amp;#a &quot;#b", "#b" },
	/* markup touches, code and addresses do not */
	{ "*#a* **@b** _#c_ __@d__", "#a @b #c @d" }, { "**a**#b a*#c*", "*a #c" }, { "`a`#b", "" },
	{ "<b>#a</b> <http://x>#b", "#a" }, { "[#a](#b) [@c][d] ![#e](f)", "#a @c" }, { "![a](b)#c", "#c" },
	{ "_@a_b", "" }, { "#a_ #b_c_", "#a_ #b_c_" }, { "_#a b_", "#a" }, { "*@a*@b", "" },
	{ "#a*b*", "#a" }, { "@a`b`", "@a" }, { "`#a` #b `@c", "#b @c" }, { "#a\\#b", "#a" },
	/* names with markup in them */
	{ "@\"An na\" @\"B*o*\"", "@An na" }, { "#a=b`c` #d=e*f*", "#a=b #d=e" },
	/* URLs and comments */
	{ "http://x/#a #b www.y#c", "#b" }, { "https://x/(@a)_@b*#c #d", "#d" }, { "%%#a%% #b", "#b" },
	{ "50%#a 60%%#b", "#a #b" },
	/* names that need a roster */
	{ "[[Anna de Vries]] and [[@Bo|#x]]", "[Anna de Vries @Bo #x" }, { "[[People/Cas.md#y]]", "@Cas" },
	{ "![[@a]]", "" }, { "[[#a]]", "" }, { "**Anna:** __Bo B.__ **#c**", "*Anna *Bo B #c" },
	{ "**a\nb** ****", "" },
	/* introducers */
	{ "via @Anna", "^Anna" }, { "Via  @Anna,", "^Anna" }, { "via:@Anna", "^Anna" }, { "intro:@Anna", "^Anna" },
	{ "intro @Anna", "@Anna" }, { "trivia @Anna", "@Anna" }, { "via\n@Anna", "@Anna" }, { "via [[@Anna]]", "^Anna" },
	{ "(via @Anna)", "^Anna" }, { "#via @Anna", "#via @Anna" }, { "#via=@Anna @Bo", "#via=@Anna @Bo" },
	{ "via @\"An na\"", "^An na" },
	/* colours */
	{ "#00ff00 #abcdef #00ff00x", "#abcdef #00ff00x" }, { "#00ff00@a", "" },
};

static void
of_a_text(void **state)
{
	struct marks m = { 0 };
	char shown[512];

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct slice s = slice_from(rows[i].text);
		char *copy = malloc(s.len + (s.len == 0));

		assert_non_null(copy);
		memcpy(copy, s.ptr, s.len);
		s.ptr = copy;
		assert_true(marks_find(&m, s));
		show(&m, 0, shown);
		free(copy);
		if (strcmp(shown, rows[i].marks) != 0)
			fail_msg("'%s': '%s', expected '%s'", rows[i].text, shown, rows[i].marks);
	}
	marks_free(&m);
}

/* A code span far before makes the text one with markup: nothing else may change. */
static void
the_same_beside_markup(void **state)
{
	struct marks m = { 0 };
	char shown[512], text[512];

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		/* a backquote that is open would find a closing one */
		if (strchr(rows[i].text, '`') != NULL)
			continue;
		snprintf(text, sizeof(text), "`x` \\! - \n%s", rows[i].text);
		assert_true(marks_find(&m, slice_from(text)));
		show(&m, 10, shown);
		if (strcmp(shown, rows[i].marks) != 0)
			fail_msg("beside markup '%s': '%s', expected '%s'", rows[i].text, shown, rows[i].marks);
	}
	marks_free(&m);
}

/* What a text shows, of pictures and markup alone (E4). */
static void
shown_or_not(void **state)
{
	static const struct {
		const char *text;
		bool shown;
	} texts[] = {
		{ "a", true }, { "![a](b)", false }, { "![[a]]", false }, { "<br>", false }, { "<!-- a -->", false },
		{ "%%a%%", false }, { "![a](b) c", true }, { "`a`", true }, { "[[a]]", true }, { "\\#", true },
		{ "<http://x>", true }, { "[](b)", false }, { "![a](b)\n![c](d)", false },
	};
	struct marks m = { 0 };

	(void)state;
	for (size_t i = 0; i < COUNT(texts); i++) {
		assert_true(marks_find(&m, slice_from(texts[i].text)));
		if (m.shown != texts[i].shown)
			fail_msg("'%s': %s", texts[i].text, m.shown ? "shown" : "not shown");
	}
	marks_free(&m);
}

/* Where programs mean tags by '@' (R1, R2). */
static void
at_is_a_tag(void **state)
{
	struct marks m = { .at_is_tag = true };
	char shown[128];

	(void)state;
	assert_true(marks_find(&m, SLICE("Dinner (@food) via @walk/far, a@b.c #x @12 @y=3")));
	show(&m, 0, shown);
	assert_string_equal(shown, "#food #walk/far #x #y=3");
	marks_free(&m);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(of_a_text),
		cmocka_unit_test(the_same_beside_markup),
		cmocka_unit_test(shown_or_not),
		cmocka_unit_test(at_is_a_tag),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
