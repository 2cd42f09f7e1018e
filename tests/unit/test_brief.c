/*
 * The page that a brief is printed on: wrapping, labels, what would be a
 * mark of markdown, and what would drive a terminal.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/base/utf8.h"
#include "../../src/book/briefpage.h"

static char text[8192];

/* What a page writes. */
struct writing {
	FILE *file;
	struct out out;
	struct briefpage page;
};

static void
begin(struct writing *w, bool md)
{
	w->file = tmpfile();
	assert_non_null(w->file);
	out_start(&w->out, fileno(w->file));
	w->page = (struct briefpage){ .out = &w->out, .md = md };
}

static void
is_written(struct writing *w, const char *expected)
{
	size_t len;

	assert_true(briefpage_free(&w->page));
	assert_true(out_flush(&w->out));
	rewind(w->file);
	len = fread(text, 1, sizeof(text) - 1, w->file);
	text[len] = '\0';
	fclose(w->file);
	if (expected != NULL)
		assert_string_equal(text, expected);
}

static void
parts_are_parted(void **state)
{
	struct writing w;

	(void)state;
	begin(&w, false);
	briefpage_title(&w.page, SLICE("Anna"));
	briefpage_words(&w.page, SLICE("Known."));
	briefpage_heading(&w.page, SLICE("Card"));
	briefpage_item(&w.page, SLICE(""), SLICE("a: b"));
	briefpage_item(&w.page, SLICE("2024-03-12"), SLICE("x"));
	briefpage_item(&w.page, SLICE("2024-03-12"), SLICE(""));
	is_written(&w, "Anna\n  Known.\n\nCard\n  a: b\n  2024-03-12  x\n  2024-03-12\n");
	begin(&w, true);
	briefpage_title(&w.page, SLICE("Anna"));
	briefpage_words(&w.page, SLICE("Known."));
	briefpage_heading(&w.page, SLICE("Card"));
	briefpage_item(&w.page, SLICE(""), SLICE("a: b"));
	briefpage_item(&w.page, SLICE("2024-03-12"), SLICE("x"));
	is_written(&w, "# Anna\n\nKnown.\n\n## Card\n\n- a: b\n- 2024-03-12: x\n");
}

static void
short_lines_end_where_they_end(void **state)
{
	struct writing w;

	(void)state;
	begin(&w, false);
	briefpage_item(&w.page, SLICE("d"), SLICE("one\r\n\ntwo  three\nfour"));
	briefpage_item(&w.page, SLICE("d"),
	    SLICE("this line is long enough to have been wrapped by an editor so that\nit goes on"));
	briefpage_words(&w.page, SLICE("one\ntwo"));
	is_written(&w, "  d  one\n     two three\n     four\n"
	    "  d  this line is long enough to have been wrapped by an editor so that it\n     goes on\n"
	    "  one two\n");
}

/* Wide characters take two columns; a word that is too long stands alone. */
static void
lines_are_no_wider_than_the_page(void **state)
{
	static const char *const words[] = { "\xe4\xb8\xad\xe6\x96\x87", "a", "\xc3\xa9\xc3\xa9n", "#lunch/deep", "\x1b[0m" };
	struct writing w;
	char long_text[4000] = "";
	size_t n = 0;

	(void)state;
	for (size_t i = 0; i < 300; i++) {
		size_t len = strlen(words[i * 7 % 5]);

		memcpy(long_text + n, words[i * 7 % 5], len);
		n += len;
		long_text[n++] = ' ';
	}
	begin(&w, false);
	briefpage_item(&w.page, SLICE("2024-03-12"), (struct slice){ long_text, n });
	is_written(&w, NULL);
	assert_null(memchr(text, '\x1b', strlen(text)));
	for (const char *line = text; *line != '\0';) {
		size_t len = strcspn(line, "\n");

		assert_true(utf8_width((struct slice){ line, len }) <= BRIEFPAGE_COLUMNS);
		/* and as full as can be */
		assert_true(line[len + 1] == '\0' || utf8_width((struct slice){ line, len }) >= BRIEFPAGE_COLUMNS - 12);
		line += len + 1;
	}
}

static void
text_is_no_markdown_of_its_own(void **state)
{
	static const struct {
		const char *word, *written;
	} cases[] = {
		{ "-", "\\-" }, { "1.", "1\\." }, { "12)", "12\\)" }, { "###", "\\###" }, { "```", "\\```" },
		{ ">", "\\>" }, { "<div>", "\\<div>" }, { "***", "\\***" }, { "===", "\\===" }, { "| a", "\\| a" },
		{ "#tag", "#tag" }, { "1.5", "1.5" }, { "12", "12" }, { "-x", "-x" }, { "`a`", "`a`" }, { "*a*", "*a*" },
	};
	char expected[64];

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct writing w;

		begin(&w, true);
		briefpage_item(&w.page, SLICE(""), slice_from(cases[i].word));
		snprintf(expected, sizeof(expected), "- %s\n", cases[i].written);
		is_written(&w, expected);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(parts_are_parted),
		cmocka_unit_test(short_lines_end_where_they_end),
		cmocka_unit_test(lines_are_no_wider_than_the_page),
		cmocka_unit_test(text_is_no_markdown_of_its_own),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
