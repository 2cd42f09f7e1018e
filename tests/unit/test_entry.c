/*
 * What belongs to which entry (rules E, C6, C7): the order in which entries
 * end, what they hold, and where they begin. Rule by rule this is tested by the
 * examples of reljournal(5); here is how the rules meet.
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

#include "../../src/journal/entry.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

static char folder[] = "/tmp/rel-entry.XXXXXX";
static char names[3][64];

static int
setup(void **state)
{
	(void)state;
	if (mkdtemp(folder) == NULL)
		return 1;
	snprintf(names[0], sizeof(names[0]), "%s/journal.md", folder);
	snprintf(names[1], sizeof(names[1]), "%s/2024-05-06.md", folder);
	snprintf(names[2], sizeof(names[2]), "%s/people.md", folder);
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(names); i++)
		unlink(names[i]);
	return rmdir(folder);
}

static void
write_file(size_t n, const char *text, size_t len)
{
	FILE *f = fopen(names[n], "w");

	assert_non_null(f);
	assert_int_equal(fwrite(text, 1, len, f), len);
	assert_int_equal(fclose(f), 0);
}

/* `line:date|contacts|tags;` of each entry. */
static void
show(struct reader *r, const struct entry *e, char *out)
{
	char text[DATE_TEXT_MAX];
	size_t n;

	date_format(e->date, text);
	n = (size_t)sprintf(out, "%llu:%s|", (unsigned long long)e->line,
	    e->kind == ENTRY_CARD ? "card" : e->kind == ENTRY_UNDATED ? "?" : text);
	for (size_t i = 0; i < e->ncontacts; i++) {
		struct slice name = names_text(reader_contacts(r), e->contacts[i]);

		n += (size_t)sprintf(out + n, "%s%.*s", i > 0 ? " " : "", (int)name.len, name.ptr);
	}
	out[n++] = '|';
	for (size_t i = 0; i < e->ntags; i++) {
		struct slice name = names_text(reader_tags(r), e->tags[i].tag);

		n += (size_t)sprintf(out + n, "%s%.*s", i > 0 ? " " : "", (int)name.len, name.ptr);
	}
	strcpy(out + n, ";");
}

static enum entry_status
read_all(struct reader_options *options, struct diag *diag, char *out)
{
	struct reader *r = reader_new(options, diag);
	enum entry_status status;
	struct entry e;

	*out = '\0';
	if (r == NULL)
		return ENTRY_ERROR;
	while ((status = entry_next(r, &e)) == ENTRY_OK)
		show(r, &e, out + strlen(out));
	reader_free(r);
	return status;
}

/* In the journal's own file, or (day) in one that is named by its day. */
static const struct {
	bool day;
	const char *text, *entries;
} rows[] = {
	{ false, "", "" }, { false, "prose #a @B\n", "" },
	/* nested entries end before those that they stand in */
	{ false, "- 2024-01-01 #a\n  - 2024-01-02 #b\n    - 2024-01-03 #c\n    - #d\n  - #e\n- #f\n",
	    "3:2024-01-03||c;2:2024-01-02||b d;1:2024-01-01||a e;" },
	{ false, "- #a\n  - 2024-01-02 #b\n  - #c\n", "2:2024-01-02||b;" },
	/* a dated line beside one in the same item is the next entry */
	{ false, "- 2024-01-01 #a\n  2024-01-02 #b\n  - #c\n", "1:2024-01-01||a;2:2024-01-02||b c;" },
	{ false, "> 2024-01-01 #a\n> #b\n>\n> #c\n\n> #d\n", "1:2024-01-01||a b c;" },
	/* a paragraph holds what hangs on to it, and not what a blank line parts from it */
	{ false, "2024-01-01 #a\n- #b\n\n- #c\n", "1:2024-01-01||a b;" },
	{ false, "2024-01-01 #a\n> #b\n\n#c\n", "1:2024-01-01||a b;" },
	/* a date alone is one for what stands in its item, or below it to the next heading or date */
	{ false, "- 2024-01-01\n  - #a\n  - 2024-01-02 #b\n  - #c\n- #d\n", "2:2024-01-01||a;3:2024-01-02||b;4:2024-01-01||c;" },
	{ false, "2024-01-01\n\n#a\n\n- #b\n\n2024-01-02\n\n#c\n\n2024-01-03 #d\n\n#e\n", "3:2024-01-01||a;5:2024-01-01||b;9:2024-01-02||c;11:2024-01-03||d;" },
	{ false, "# 2024\n\n12 March\n\n#a\n\n# x\n\n#b\n", "5:2024-03-12||a;" },
	/* headings: dates hold below, and are left with their level */
	{ false, "# 2024-01-01 #h\n#a\n\n## x\n#b\n\n## 2024-01-02\n#c\n\n## y\n#d\n\n# z\n#e\n",
	    "1:2024-01-01||h;2:2024-01-01||a;5:2024-01-01||b;8:2024-01-02||c;11:2024-01-01||d;" },
	{ false, "## 2024-02-30\n- #a\n- 2024-01-02 #b\n", "2:?||a;3:2024-01-02||b;" },
	/* a dated heading with a contact is one entry with what names nobody else (E5) */
	{ false, "## 2024-01-01 @A #h\n#a\n\n- @A #b\n- @B #c\n- #d @B @A\n\n### x\n#e\n\n## y\n#f\n",
	    "5:2024-01-01|B|c;6:2024-01-01|B A|d;1:2024-01-01|A|h a b e;" },
	{ false, "## 2024-01-01 @A\n- 2024-01-02 #a\n- #b\n", "2:2024-01-02||a;1:2024-01-01|A|b;" },
	{ false, "## 2024-01-01 @A\n#a\n\n### 2024-01-02\n#b\n", "1:2024-01-01|A|a;5:2024-01-02||b;" },
	{ false, "## 2024-01-01 @A\n#a\n\n### @B\n#b\n\n#c @A\n", "4:2024-01-01|B|;5:2024-01-01|B|b;7:2024-01-01|A B|c;1:2024-01-01|A|a;" },
	/* people of the headings around come behind those that are named (E7) */
	{ false, "# @A\n## 2024-01-01\n#a\n\n@B #b\n\n## 2024-01-02 @C\n#c\n\n#d @A\n\n#e @B\n",
	    "1:card|A|;3:2024-01-01|A|a;5:2024-01-01|B A|b;12:2024-01-02|B A|e;7:2024-01-02|C A|c d;" },
	{ false, "# With @A and @B\n- 2024-01-01 #a @B\n\n# x\n- 2024-01-02 #b\n", "2:2024-01-01|B A|a;5:2024-01-02||b;" },
	/* cards end where something else begins (C6) */
	{ false, "# @A #t\n#a\n\n## x\n#b\n\n## @B\n#c\n\n# y\n#d\n", "1:card|A|t a b;7:card|B|c;" },
	{ false, "# @A\n#a\n- 2024-01-01 #b\n- #c\n\n#d\n", "1:card|A|a;3:2024-01-01|A|b;" },
	{ false, "# 2024-01-01\n## @A\n#a\n", "2:2024-01-01|A|;3:2024-01-01|A|a;" },
	{ false, "# @A\nx: @B **A**\n\n- @C\n", "1:card|A|;" },
	{ false, "> # @A\n> #a\n", "" },
	{ false, "# @A and @B #x\n", "" },
	/* names of the roster in headings */
	{ false, "# @Anna-Bos\n# Log\n## 2024-01-01 Anna Bos\n- #a\n## 2024-01-02 **Anna Bos**\n- #b\n# anna bos\n- 2024-01-03 #c\n",
	    "1:card|Anna-Bos|;4:2024-01-01||a;5:2024-01-02|Anna-Bos|b;7:card|Anna-Bos|;8:2024-01-03|Anna-Bos|c;" },
	/* tables: rows are entries, dated or below a date; heads only with a tag or a contact */
	{ false, "| d | w |\n|--|--|\n| 2024-01-01 | #a |\n| x | #b |\n| 2024-01-02 | |\n", "3:2024-01-01||a;" },
	{ true, "| d | w |\n|--|--|\n| x | #a |\n| y | @B |\n\n| #c |\n|--|\n", "3:2024-05-06||a;4:2024-05-06|B|;6:2024-05-06||c;" },
	/* a file of a day */
	{ true, "#a\n\n- #b\n  - #c\n1. #d\n\n> #e\n\n# x\n\n# #f\n\n![p](q)\n\n- 2024-01-01 #g\n",
	    "1:2024-05-06||a;3:2024-05-06||b c;5:2024-05-06||d;7:2024-05-06||e;11:2024-05-06||f;15:2024-01-01||g;" },
	{ true, "# @A\n- #a\n", "1:2024-05-06|A|;2:2024-05-06|A|a;" },
};

static void
what_belongs_together(void **state)
{
	const char *file;
	struct reader_options options = { .files = &file, .nfiles = 1 };
	char got[4096];

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct diag diag = { .prog = "t", .quiet = true };

		file = names[rows[i].day];
		write_file(rows[i].day, rows[i].text, strlen(rows[i].text));
		assert_int_equal(read_all(&options, &diag, got), ENTRY_END);
		if (strcmp(got, rows[i].entries) != 0)
			fail_msg("'%s':\n     got %s\nexpected %s", rows[i].text, got, rows[i].entries);
	}
}

/* With CRLF, a BOM and no final newline every journal reads the same. */
static void
other_line_ends(void **state)
{
	const char *file;
	struct reader_options options = { .files = &file, .nfiles = 1 };
	char got[4096], text[4096];

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct diag diag = { .prog = "t", .quiet = true };
		size_t n = (size_t)sprintf(text, "\xef\xbb\xbf");

		for (const char *p = rows[i].text; *p != '\0'; p++) {
			if (*p == '\n')
				text[n++] = '\r';
			text[n++] = *p;
		}
		file = names[rows[i].day];
		write_file(rows[i].day, text, n > 3 ? n - 2 : n);
		assert_int_equal(read_all(&options, &diag, got), ENTRY_END);
		if (strcmp(got, rows[i].entries) != 0)
			fail_msg("with CRLF '%s':\n     got %s\nexpected %s", rows[i].text, got, rows[i].entries);
	}
}

/* Text and values only when they are asked for; and what the text is. */
static void
text_and_values(void **state)
{
	static const char text[] = "- **2024-01-01**: one #a=1\n\n  > two\n\n  ```\n  no\n  ```\n  - three #b=\"x y\"\n";
	const char *file = names[0];
	struct reader_options options = { .files = &file, .nfiles = 1, .text = true, .values = true };
	struct diag diag = { .prog = "t" };
	struct reader *r;
	struct entry e;

	(void)state;
	write_file(0, text, sizeof(text) - 1);
	for (int asked = 0; asked < 2; asked++) {
		options.text = options.values = asked;
		r = reader_new(&options, &diag);
		assert_non_null(r);
		assert_int_equal(entry_next(r, &e), ENTRY_OK);
		assert_true(slice_equal(e.text, asked ? SLICE("one #a=1\ntwo\nthree #b=\"x y\"") : SLICE("")));
		assert_int_equal(e.ntags, 2);
		assert_true(slice_equal(e.tags[1].value, asked ? SLICE("x y") : SLICE("")));
		assert_string_equal(e.file, file);
		assert_int_equal(entry_next(r, &e), ENTRY_END);
		reader_free(r);
	}
}

/* A card is known in the files behind its own, and those of a roster are from the start. */
static void
several_files(void **state)
{
	const char *files[] = { names[0], names[2], names[0] };
	struct reader_options options = { .files = files, .nfiles = 3 };
	struct diag diag = { .prog = "t", .quiet = true };
	static const char people[] = "# @Anna-Bos #t\naka: An\n", text[] = "- 2024-01-01 @An\n";
	char got[1024];

	(void)state;
	write_file(0, text, sizeof(text) - 1);
	write_file(2, people, sizeof(people) - 1);
	assert_int_equal(read_all(&options, &diag, got), ENTRY_END);
	assert_string_equal(got, "1:2024-01-01|An|;1:card|Anna-Bos|t;1:2024-01-01|Anna-Bos|;");
	assert_int_equal(diag.warnings, 1);
	options = (struct reader_options){ .files = files, .nfiles = 1, .roster = names[2] };
	diag.warnings = 0;
	assert_int_equal(read_all(&options, &diag, got), ENTRY_END);
	assert_non_null(strstr(got, "1:2024-01-01|Anna-Bos|;"));
	assert_int_equal(diag.warnings, 0);
}

/* The contact that an option names. */
static void
contacts_of_options(void **state)
{
	const char *file = names[0];
	struct reader_options options = { .files = &file, .nfiles = 1 };
	struct diag diag = { .prog = "t" };
	static const char text[] = "# @Anna-Bos\naka: An\n\n- 2024-01-01 @Cas\n";
	struct reader *r;
	struct entry e;
	name_id anna;

	(void)state;
	write_file(0, text, sizeof(text) - 1);
	r = reader_new(&options, &diag);
	assert_non_null(r);
	assert_int_equal(entry_next(r, &e), ENTRY_OK);
	anna = e.contacts[0];
	assert_int_equal(reader_contact(r, SLICE("@anna_bos")), anna);
	assert_int_equal(reader_contact(r, SLICE("an")), anna);
	assert_int_equal(reader_contact(r, SLICE("@Anna")), anna);
	assert_int_equal(reader_contact(r, SLICE("Dirk")), NAME_NONE);
	reader_free(r);
}

static void
what_cannot_be_read(void **state)
{
	const char *files[] = { "/tmp", "/nowhere/j.md" };
	struct diag diag = { .prog = "t" };
	char got[256];
	int old = dup(STDERR_FILENO);

	(void)state;
	assert_non_null(freopen("/dev/null", "w", stderr));
	for (size_t i = 0; i < COUNT(files); i++) {
		struct reader_options options = { .files = &files[i], .nfiles = 1 };

		assert_int_equal(read_all(&options, &diag, got), ENTRY_ERROR);
		assert_int_equal(diag.errors, i + 1);
		options = (struct reader_options){ .files = files, .nfiles = 0, .roster = files[i] };
		assert_null(reader_new(&options, &diag));
		diag.errors = i + 1;
	}
	fflush(stderr);
	dup2(old, STDERR_FILENO);
	close(old);
}

static void
a_reader_reads_an_open_file_and_what_is_behind_it(void **state)
{
	struct diag d = { .prog = "test" };
	char name[] = "/tmp/rel-addition.XXXXXX";
	int fd = mkstemp(name);
	struct reader_opened opened = { .fd = fd, .name = "2026-11-20.md", .more = SLICE("b\n- c\n") };
	struct reader_options o = { .opened = &opened, .text = true };
	static const char *const texts[] = { "ab", "c" };
	struct entry e;

	(void)state;
	assert_int_equal(write(fd, "- a", 3), 3);
	/* twice: from the first byte on, and it stays open */
	for (int times = 0; times < 2; times++) {
		struct reader *r = reader_new(&o, &d);

		for (size_t i = 0; i < 2; i++) {
			assert_int_equal(entry_next(r, &e), ENTRY_OK);
			assert_int_equal(e.date.first, 20777);
			assert_int_equal(e.line, i + 1);
			assert_int_equal(e.text.len, strlen(texts[i]));
			assert_memory_equal(e.text.ptr, texts[i], e.text.len);
		}
		assert_int_equal(entry_next(r, &e), ENTRY_END);
		reader_free(r);
	}
	close(fd);
	unlink(name);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_belongs_together),
		cmocka_unit_test(other_line_ends),
		cmocka_unit_test(text_and_values),
		cmocka_unit_test(several_files),
		cmocka_unit_test(contacts_of_options),
		cmocka_unit_test(what_cannot_be_read),
		cmocka_unit_test(a_reader_reads_an_open_file_and_what_is_behind_it),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
