/*
 * Excerpts: the entries with the tag t, printed with their context, byte for
 * byte; and the promises of excerpt.h. That what is printed reads back
 * as the same is tested at random (tests/grep/run).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../src/journal/excerpt.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))
#define S(literal) { literal, sizeof(literal) - 1 }

static char folder[] = "/tmp/rel-excerpt.XXXXXX", home[4096];

/* Operands: it works in a folder of its own, so that a place has a short name. */
enum file { JOURNAL, DAY, MORE };
static const char *const names[] = { "journal.md", "2024-05-06.md", "more.md" };

static int
setup(void **state)
{
	(void)state;
	return getcwd(home, sizeof(home)) != NULL && mkdtemp(folder) != NULL && chdir(folder) == 0 ? 0 : 1;
}

static int
teardown(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(names); i++)
		unlink(names[i]);
	return chdir(home) == 0 ? rmdir(folder) : 1;
}

static void
write_file(enum file n, struct slice text)
{
	FILE *f = fopen(names[n], "w");

	assert_non_null(f);
	assert_int_equal(fwrite(text.ptr, 1, text.len, f), text.len);
	assert_int_equal(fclose(f), 0);
}

static bool
has_tag(struct reader *r, const struct entry *e)
{
	for (size_t i = 0; i < e->ntags; i++)
		if (slice_equal(names_text(reader_tags(r), e->tags[i].tag), SLICE("t")))
			return true;
	return false;
}

/* Print the entries of these files that have the tag t to f; false when one could not be. */
static bool
print(const char *const *files, size_t n, bool with_places, FILE *f, struct diag *diag)
{
	struct reader_options options = { .files = files, .nfiles = n, .raw = true };
	struct reader *r = reader_new(&options, diag);
	struct out out;
	struct excerpt *x;
	struct entry e;
	enum entry_status status = ENTRY_OK;
	bool ok = true;

	assert_non_null(r);
	out_start(&out, fileno(f));
	x = excerpt_new(r, &out, with_places, diag);
	assert_non_null(x);
	while (ok && (status = entry_next(r, &e)) == ENTRY_OK) {
		if (e.kind == ENTRY_CARD)
			ok = excerpt_card(x, &e);
		else if (has_tag(r, &e))
			ok = excerpt_entry(x, &e);
	}
	assert_true(out_flush(&out));
	assert_true(!ok || status == ENTRY_END);
	excerpt_free(x);
	reader_free(r);
	return ok;
}

/* Fails unless f holds just that. */
static void
holds(FILE *f, struct slice expected, const char *of)
{
	char found[8192];
	size_t n;

	rewind(f);
	n = fread(found, 1, sizeof(found), f);
	if (n != expected.len || memcmp(found, expected.ptr, n) != 0)
		fail_msg("of\n%s\n   found\n%.*s\nexpected\n%.*s", of, (int)n, found, (int)expected.len, expected.ptr);
	fclose(f);
}

static const struct {
	enum file file;
	struct slice text;
	enum file second;
	const char *more;	/* of it; NULL: there is no second file */
	struct slice printed;
} rows[] = {
	/* a dated bullet needs nothing around it */
	{ JOURNAL, S("- 2024-03-12 lunch @Anna #t\n- 2024-03-13 x\n"), JOURNAL, NULL,
	    S("- 2024-03-12 lunch @Anna #t\n") },
	/* headings, once; items that follow each other or not */
	{ JOURNAL, S("# 2024-03-12\n\nprose\n\n- a #t\n- b\n- c #t\n- d #t\n  more\n"), JOURNAL, NULL,
	    S("# 2024-03-12\n\n- a #t\n- c #t\n- d #t\n  more\n") },
	/* what ends what holds */
	{ JOURNAL, S("# 2024-03-12\n\n- a #t\n\n# Ideas\n\n- 2024-03-13 b #t\n"), JOURNAL, NULL,
	    S("# 2024-03-12\n\n- a #t\n\n# Ideas\n\n- 2024-03-13 b #t\n") },
	/* a heading that is an entry and was not asked for: its date in a heading of our own */
	{ JOURNAL, S("# 2024-03-12 #work\n\n- a #t\n\n## 2024-03-13 #t\n"), JOURNAL, NULL,
	    S("# 2024-03-12\n\n- a #t\n\n#\n\n## 2024-03-13 #t\n") },
	/* headings of people */
	{ JOURNAL, S("# With @Anna and @Bob\n\n## 2024-03-12\n\n- a #t\n"), JOURNAL, NULL,
	    S("# With @Anna and @Bob\n\n## 2024-03-12\n\n- a #t\n") },
	/* and those of a card, below a heading that cannot stand */
	{ JOURNAL, S("# @Anna\n## 2024-03-12 #x\n\n- a #t\n"), JOURNAL, NULL,
	    S("# @Anna\n\n# @Anna @Anna\n\n## 2024-03-12\n\n- a #t\n") },
	/* the cards of contacts, before and behind */
	{ JOURNAL, S("## @Anna\nevery: 3w\n\n## @Bob\n\n# 2024-03-12\n- a @Anna #t\n"), JOURNAL, NULL,
	    S("## @Anna\nevery: 3w\n\n# 2024-03-12\n\n- a @Anna #t\n") },
	{ JOURNAL, S("- 2024-03-12 @Anna #t\n\n## @Anna\n#klant\n"), JOURNAL, NULL,
	    S("- 2024-03-12 @Anna #t\n\n## @Anna\n#klant\n\n") },
	/* and those that a short form fits */
	{ JOURNAL, S("## @Anna de Vries\n## @Anna Bos\n# 2024-03-12\n- @Anna #t\n- @Bob #t\n"), JOURNAL, NULL,
	    S("## @Anna de Vries\n\n## @Anna Bos\n\n# 2024-03-12\n\n- @Anna #t\n- @Bob #t\n") },
	/* bullets that hold only a date */
	{ JOURNAL, S("- 2024-03-12\n  - a\n  - b #t\n- 2024-03-13\n  - c #t\n"), JOURNAL, NULL,
	    S("- 2024-03-12\n  - b #t\n\n- 2024-03-13\n  - c #t\n") },
	/* rows with the head of their table, and without what that says */
	{ JOURNAL, S("# 2024-03-12\n\n| who | what |\n|---|---|\n| @A | #t |\n| @B | - |\n| @C | #t |\n"), JOURNAL, NULL,
	    S("# 2024-03-12\n\n| who | what |\n|---|---|\n| @A | #t |\n| @C | #t |\n") },
	{ JOURNAL, S("# 2024-03-12\n\n| who | #b |\n|---|---|\n| @A | #t |\n"), JOURNAL, NULL,
	    S("# 2024-03-12\n\n|   |   |\n|---|---|\n| @A | #t |\n") },
	/* years from further up */
	{ JOURNAL, S("# 2024\n\n## 12 March #no\n\n- a #t\n\n03-13: b #t\n"), JOURNAL, NULL,
	    S("# 2024-03-12\n\n- a #t\n\n# 2024\n\n03-13: b #t\n") },
	/* dated paragraphs */
	{ JOURNAL, S("2024-03-12 a #t\n2024-03-13 b\n2024-03-14 c #t\nmore\n"), JOURNAL, NULL,
	    S("2024-03-12 a #t\n2024-03-14 c #t\nmore\n") },
	/* quotations, and an entry in one that is not asked for */
	{ JOURNAL, S("> 2024-03-12 a #t\n> more\n\n- 2024-03-13 x\n  - 2024-03-14 y #t\n    z\n  - w\n"), JOURNAL, NULL,
	    S("> 2024-03-12 a #t\n> more\n\n- <!-- -->\n  - 2024-03-14 y #t\n    z\n") },
	/* an entry without those in it */
	{ JOURNAL, S("- 2024-03-12 a #t\n  - 2024-03-13 b\n  - c\n\n    d\n"), JOURNAL, NULL,
	    S("- 2024-03-12 a #t\n  - c\n\n    d\n") },
	/* a heading with all that is part of it */
	{ JOURNAL, S("# 2024-03-12 @Anna #t\n\ntalk\n\n- note @Bob\n- more\n\n# x\n"), JOURNAL, NULL,
	    S("# 2024-03-12 @Anna #t\n\ntalk\n\n- more\n") },
	{ JOURNAL, S("Lunch 2024-03-12 #t\n===\n\nx\n"), JOURNAL, NULL,
	    S("Lunch 2024-03-12 #t\n===\n") },
	/* front matter that is an entry; the date of front matter and of a file's name */
	{ JOURNAL, S("---\ndate: 2024-03-12\ntags: [t, u]\n---\n\n- x #t\n"), JOURNAL, NULL,
	    S("# 2024-03-12\n\n#t #u\n\n- x #t\n") },
	{ DAY, S("- a #t\n\n## b\n\n- c #t\n"), JOURNAL, NULL,
	    S("# 2024-05-06\n\n- a #t\n- c #t\n") },
	/* dates that there are not */
	{ JOURNAL, S("- 2024-02-30 a #t\n\n# 2024-02-30\n\n- b #t\n"), JOURNAL, NULL,
	    S("- 2024-02-30 a #t\n\n# 2024-02-30\n\n- b #t\n") },
	/* bytes: CRLF, no final newline, NUL and what is no UTF-8 */
	{ JOURNAL, S("# 2024-03-12\r\n\r\n- a #t\r\n  b"), JOURNAL, NULL,
	    S("# 2024-03-12\r\n\n- a #t\r\n  b\n") },
	{ JOURNAL, S("- 2024-03-12 a\000b \377 #t"), JOURNAL, NULL,
	    S("- 2024-03-12 a\000b \377 #t\n") },
	/* what would look like another program's file */
	{ JOURNAL, S("prose\n\n[2024-03-12 10:00] a #t\n"), JOURNAL, NULL,
	    S("<!-- -->\n\n[2024-03-12 10:00] a #t\n") },
	/* files of friends.md and jrnl, and entries tables */
	{ JOURNAL, S("### Activities:\n\n- 2024-03-12: met **Anna B** @t\n- 2024-03-13: x\n\n### Friends:\n\n- Anna B (a.k.a. Ab) @klant\n"), JOURNAL, NULL,
	    S("### Activities:\n\n- 2024-03-12: met **Anna B** @t\n\n### Friends:\n\n- Anna B (a.k.a. Ab) @klant\n\n") },
	{ JOURNAL, S("[2024-03-12 10:00] a @t\nb\n\n[2024-03-13 10:00] c @u\n"), JOURNAL, NULL,
	    S("[2024-03-12 10:00] a @t\nb\n") },
	{ JOURNAL, S("date\tcontacts\ttags\ttext\tfile\tline\n2024-03-12\tAnna\tt\tx\tj\t2\n2024-03-13\tAnna\tu\tx\tj\t3\n"), JOURNAL, NULL,
	    S("date\tcontacts\ttags\ttext\tfile\tline\n2024-03-12\tAnna\tt\tx\tj\t2\n") },
	/* one file behind the other */
	{ JOURNAL, S("# 2024-03-12\n\n- a #t\n"), MORE, "- 2024-03-13 b #t\n",
	    S("# 2024-03-12\n\n- a #t\n\n#\n\n- 2024-03-13 b #t\n") },
	{ JOURNAL, S("# 2024-03-12\n\n- a #t\n"), DAY, "- b #t\n",
	    S("# 2024-03-12\n\n- a #t\n\n# 2024-05-06\n\n- b #t\n") },
};

static void
entries_with_their_context(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		const char *files[] = { names[rows[i].file], names[rows[i].second] };
		struct diag diag = { .prog = "t", .quiet = true };
		FILE *f = tmpfile();

		assert_non_null(f);
		write_file(rows[i].file, rows[i].text);
		if (rows[i].more != NULL)
			write_file(rows[i].second, slice_from(rows[i].more));
		assert_true(print(files, rows[i].more != NULL ? 2 : 1, false, f, &diag));
		assert_int_equal(diag.errors, 0);
		holds(f, rows[i].printed, rows[i].text.ptr);
	}
}

/* Lines behind their places, as they stand there, and nothing else. */
static void
lines_with_their_places(void **state)
{
	static const struct {
		struct slice text, printed;
	} placed[] = {
		{ S("# 2024-03-12\n\n- a #t\n  b\n\n  c\n- d\n"), S("journal.md:3:- a #t\njournal.md:4:  b\njournal.md:5:\njournal.md:6:  c\n") },
		{ S("- 2024-03-12 a #t\n  - 2024-03-13 b\n  - c\n"), S("journal.md:1:- 2024-03-12 a #t\njournal.md:3:  - c\n") },
		{ S("## @Anna\n\n- 2024-03-12 #t\r\n  b"), S("journal.md:3:- 2024-03-12 #t\r\njournal.md:4:  b\n") },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(placed); i++) {
		struct diag diag = { .prog = "t", .quiet = true };
		FILE *f = tmpfile();

		assert_non_null(f);
		write_file(JOURNAL, placed[i].text);
		assert_true(print(&names[JOURNAL], 1, true, f, &diag));
		holds(f, placed[i].printed, placed[i].text.ptr);
	}
}

/* What is printed is printed again as it is. */
static void
an_excerpt_of_an_excerpt(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct diag diag = { .prog = "t", .quiet = true };
		FILE *f = tmpfile();

		assert_non_null(f);
		write_file(JOURNAL, rows[i].printed);
		assert_true(print(&names[JOURNAL], 1, false, f, &diag));
		holds(f, rows[i].printed, rows[i].printed.ptr);
	}
}

static void
files_of_two_programs(void **state)
{
	struct diag diag = { .prog = "t" };
	FILE *f = tmpfile(), *err = tmpfile();
	const char *files[] = { names[JOURNAL], names[MORE] };
	int kept = dup(STDERR_FILENO);

	(void)state;
	assert_non_null(f);
	assert_non_null(err);
	write_file(JOURNAL, SLICE("- 2024-03-12 #t\n"));
	write_file(MORE, SLICE("[2024-03-12 10:00] a @t\n"));
	assert_int_equal(dup2(fileno(err), STDERR_FILENO), STDERR_FILENO);
	assert_false(print(files, 2, false, f, &diag));
	assert_int_equal(dup2(kept, STDERR_FILENO), STDERR_FILENO);
	close(kept);
	assert_int_equal(diag.errors, 1);
	holds(err, SLICE("t: more.md: a file of jrnl's cannot be printed behind a markdown journal: give them one at a time\n"), "two programs");
	fclose(f);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(entries_with_their_context),
		cmocka_unit_test(lines_with_their_places),
		cmocka_unit_test(an_excerpt_of_an_excerpt),
		cmocka_unit_test(files_of_two_programs),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
