/*
 * Writing tables: each layout's escapes, alignment and notes, and what a
 * terminal changes. JSON is checked against the text that Python's json and
 * jq read as meant.
 */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../src/table/layout.h"

static const struct column columns[] = {
	{ "tag", COLUMN_TEXT }, { "count", COLUMN_NUMBER }, { "text", COLUMN_TEXT },
};

/* Rows of three cells into a file; what was written, ended by NUL. */
static void
write_rows(struct out *out, enum layout layout, const struct column *c, size_t ncolumns,
    bool safe, const struct slice *cells, size_t nrows, const char *note)
{
	struct table *t = table_new(out, layout, c, ncolumns, safe);

	assert_non_null(t);
	for (size_t i = 0; i < nrows; i++)
		assert_true(table_row(t, cells + i * ncolumns));
	if (note != NULL)
		assert_true(table_note(t, slice_from(note)));
	assert_true(table_finish(t));
	assert_true(out_flush(out));
}

static void
is_written(enum layout layout, const struct column *c, size_t ncolumns, bool safe,
    const struct slice *cells, size_t nrows, const char *note, const char *expected)
{
	char text[4096];
	FILE *file = tmpfile();
	struct out out;
	size_t len;

	assert_non_null(file);
	out_start(&out, fileno(file));
	write_rows(&out, layout, c, ncolumns, safe, cells, nrows, note);
	rewind(file);
	len = fread(text, 1, sizeof(text) - 1, file);
	text[len] = '\0';
	assert_string_equal(text, expected);
	fclose(file);
}

#define CELLS(...) (const struct slice[]){ __VA_ARGS__ }
#define S(s) SLICE(s)

static void
names(void **state)
{
	enum layout layout;

	(void)state;
	assert_true(layout_parse(S("md"), &layout) && layout == LAYOUT_MD);
	assert_true(layout_parse(S("json"), &layout) && layout == LAYOUT_JSON);
	assert_false(layout_parse(S("JSON"), &layout));
	assert_false(layout_parse(S(""), &layout));
	assert_false(layout_parse(S("tsvx"), &layout));
}

static void
tsv(void **state)
{
	(void)state;
	is_written(LAYOUT_TSV, columns, 3, false,
	    CELLS(S("a"), S("1"), S("x\ty\nz\r\\"), S(""), S(""), S("\xff\x1b")), 2, "no note",
	    "tag\tcount\ttext\na\t1\tx\\ty\\nz\\r\\\\\n\t\t\xff\x1b\n");
	is_written(LAYOUT_TSV, columns, 3, false, NULL, 0, NULL, "tag\tcount\ttext\n");
}

static void
csv(void **state)
{
	static const struct column one[] = { { "tag", COLUMN_TEXT } };

	(void)state;
	is_written(LAYOUT_CSV, columns, 3, false,
	    CELLS(S("a,b"), S("1"), S("say \"so\"\nand"), S("=1+1"), S("-2"), S(" x; ")), 2, NULL,
	    "tag,count,text\n\"a,b\",1,\"say \"\"so\"\"\nand\"\n=1+1,-2, x; \n");
	is_written(LAYOUT_CSV, one, 1, false, CELLS(S(""), S("x")), 2, NULL, "tag\n\"\"\nx\n");
}

static void
csv_that_no_spreadsheet_runs(void **state)
{
	(void)state;
	is_written(LAYOUT_CSV, columns, 3, true,
	    CELLS(S("=1+1"), S("-2"), S("+1.5e3"), S("@SUM(1)"), S("+"), S("-2+cmd|' /C calc'!A0"),
	    S("\t=1"), S("\r=1"), S("a;=b"), S("a=b"), S("5"), S("=\"x\",y")), 4, NULL,
	    "tag,count,text\n'=1+1,-2,+1.5e3\n'@SUM(1),'+,'-2+cmd|' /C calc'!A0\n"
	    "\"'\t=1\",\"'\r=1\",\"a;=b\"\na=b,5,\"'=\"\"x\"\",y\"\n");
}

static void
json(void **state)
{
	(void)state;
	is_written(LAYOUT_JSON, columns, 3, false, NULL, 0, NULL, "[]\n");
	is_written(LAYOUT_JSON, columns, 3, false,
	    CELLS(S("a\"b\\"), S("1"), S("\t\n\r\x01\x7f"), S("\xff\xc3"), S(""), S("\xc3\xa9\xe2\x80\xae")),
	    2, NULL,
	    "[\n{\"tag\":\"a\\\"b\\\\\",\"count\":1,\"text\":\"\\t\\n\\r\\u0001\\u007f\"},\n"
	    "{\"tag\":\"\xef\xbf\xbd\xef\xbf\xbd\",\"count\":null,\"text\":\"\xc3\xa9\\u202e\"}\n]\n");
	/* beyond the basic plane: a tag character as a pair, an emoji as itself */
	is_written(LAYOUT_JSON, columns, 1, false, CELLS(S("\xf3\xa0\x80\xa1\xf0\x9f\x98\x80")), 1, NULL,
	    "[\n{\"tag\":\"\\udb40\\udc21\xf0\x9f\x98\x80\"}\n]\n");
}

static void
json_numbers_are_json(void **state)
{
	static const struct column number[] = { { "n", COLUMN_NUMBER } };

	(void)state;
	is_written(LAYOUT_JSON, number, 1, false,
	    CELLS(S("-1.5"), S("1e3"), S("0"), S("0.5"), S("-0"), S("+1"), S("01"), S("1."), S(".5"),
	    S("nan"), S("-")), 11, NULL,
	    "[\n{\"n\":-1.5},\n{\"n\":1e3},\n{\"n\":0},\n{\"n\":0.5},\n{\"n\":-0},\n{\"n\":\"+1\"},\n"
	    "{\"n\":\"01\"},\n{\"n\":\"1.\"},\n{\"n\":\".5\"},\n{\"n\":\"nan\"},\n{\"n\":\"-\"}\n]\n");
}

static void
json_lists(void **state)
{
	static const struct column list[] = { { "l", COLUMN_LIST } };

	(void)state;
	is_written(LAYOUT_JSON, list, 1, false,
	    CELLS(S(""), S("a"), S("a b"), S(" a  b "), S("a%20b c%25d"), S("%09%0A%0a"), S("%41%2"),
	    S("%2520")), 8, NULL,
	    "[\n{\"l\":[]},\n{\"l\":[\"a\"]},\n{\"l\":[\"a\",\"b\"]},\n{\"l\":[\"a\",\"b\"]},\n"
	    "{\"l\":[\"a b\",\"c%d\"]},\n{\"l\":[\"\\t\\n\\n\"]},\n{\"l\":[\"%41%2\"]},\n{\"l\":[\"%20\"]}\n]\n");
	is_written(LAYOUT_TSV, list, 1, false, CELLS(S("a%20b c")), 1, NULL, "l\na%20b c\n");
}

static void
aligned(void **state)
{
	(void)state;
	is_written(LAYOUT_TABLE, columns, 3, false,
	    CELLS(S("lunch"), S("12"), S("x"), S("bel"), S("3"), S(""), S(""), S(""), S("y"),
	    S("\xe5\x8d\x88\xe9\xa5\xad"), S(""), S("")), 4, "A note.",
	    "tag    count  text\n"
	    "lunch     12  x\n"
	    "bel        3\n"
	    "              y\n"
	    "\xe5\x8d\x88\xe9\xa5\xad\n"
	    "A note.\n");
	is_written(LAYOUT_TABLE, columns, 3, false,
	    CELLS(S("\xe5\x8d\x88\xe9\xa5\xad!"), S("1"), S("e\xcc\x81")), 1, NULL,
	    "tag    count  text\n\xe5\x8d\x88\xe9\xa5\xad!      1  e\xcc\x81\n");
	is_written(LAYOUT_TABLE, columns, 3, false, NULL, 0, NULL, "tag  count  text\n");
}

static void
aligned_cannot_drive(void **state)
{
	(void)state;
	is_written(LAYOUT_TABLE, columns, 3, false,
	    CELLS(S("a\x1b[2J"), S("1"), S("b\nc\td\r\xc2\x9b\xff\xe2\x80\xae")), 1, "n\x1b",
	    "tag       count  text\n"
	    "a\\x1b[2J      1  b\\nc\\td\\r\\u{9b}\\xff\\u{202e}\n"
	    "n\\x1b\n");
}

static void
markdown(void **state)
{
	(void)state;
	is_written(LAYOUT_MD, columns, 3, false,
	    CELLS(S("a|b"), S("1"), S("c\\d\r\ne"), S("\x1b"), S(""), S("")), 2, "* 2026 to date",
	    "| tag   | count | text      |\n"
	    "| ----- | ----: | --------- |\n"
	    "| a\\|b  |     1 | c\\\\d<br>e |\n"
	    "| \\\\x1b |       |           |\n"
	    "\n\\* 2026 to date\n");
}

/* A terminal of so many columns; the side that reads it. */
static int
open_terminal(int width, int *terminal)
{
	struct winsize size = { .ws_col = (unsigned short)width, .ws_row = 24 };
	int fd = posix_openpt(O_RDWR | O_NOCTTY);
	struct termios raw;

	if (fd < 0 || grantpt(fd) != 0 || unlockpt(fd) != 0)
		return -1;
	*terminal = open(ptsname(fd), O_RDWR | O_NOCTTY);
	if (*terminal < 0)
		return -1;
	tcgetattr(*terminal, &raw);
	cfmakeraw(&raw);
	tcsetattr(*terminal, TCSANOW, &raw);
	ioctl(*terminal, TIOCSWINSZ, &size);
	return fd;
}

static void
is_shown(int width, enum layout layout, const struct slice *cells, size_t nrows,
    const char *expected)
{
	char text[4096];
	int terminal = -1, fd = open_terminal(width, &terminal);
	struct out out;
	ssize_t n;

	if (fd < 0)
		skip();
	out_start(&out, terminal);
	write_rows(&out, layout, columns, 3, false, cells, nrows, NULL);
	n = read(fd, text, sizeof(text) - 1);
	assert_true(n >= 0);
	text[n] = '\0';
	assert_string_equal(text, expected);
	close(terminal);
	close(fd);
}

static void
a_terminal_cuts_the_last_text(void **state)
{
	const struct slice *cells = CELLS(S("lunch"), S("1"),
	    S("the quick brown fox jumps over the dog"), S("bel"), S("2"), S("twenty-six columns of it.."));

	(void)state;
	is_shown(40, LAYOUT_TABLE, cells, 2,
	    "tag    count  text\n"
	    "lunch      1  the quick brown fox jumps\xe2\x80\xa6\n"
	    "bel        2  twenty-six columns of it..\n");
	/* never to nothing */
	is_shown(10, LAYOUT_TABLE, cells, 1,
	    "tag    count  text\n"
	    "lunch      1  the quick brown fox\xe2\x80\xa6\n");
	/* a terminal that does not say: 80 */
	is_shown(0, LAYOUT_TABLE, cells, 1,
	    "tag    count  text\n"
	    "lunch      1  the quick brown fox jumps over the dog\n");
	/* wide characters are not halved */
	is_shown(34, LAYOUT_TABLE, CELLS(S("lunch"), S("1"), S("\xe5\x8d\x88\xe5\x8d\x88\xe5\x8d\x88"
	    "\xe5\x8d\x88\xe5\x8d\x88\xe5\x8d\x88\xe5\x8d\x88\xe5\x8d\x88\xe5\x8d\x88\xe5\x8d\x88\xe5\x8d\x88")), 1,
	    "tag    count  text\n"
	    "lunch      1  \xe5\x8d\x88\xe5\x8d\x88\xe5\x8d\x88\xe5\x8d\x88\xe5\x8d\x88"
	    "\xe5\x8d\x88\xe5\x8d\x88\xe5\x8d\x88\xe5\x8d\x88\xe2\x80\xa6\n");
}

static void
a_terminal_is_not_driven_by_tsv(void **state)
{
	(void)state;
	is_shown(80, LAYOUT_TSV, CELLS(S("a\x1b[2J"), S("1"), S("b\\\n")), 1,
	    "tag\tcount\ttext\na\\x1b[2J\t1\tb\\\\\\n\n");
	is_shown(80, LAYOUT_CSV, CELLS(S("a\x1b[2J"), S("1"), S("b,c")), 1,
	    "tag,count,text\na\\x1b[2J,1,\"b,c\"\n");
}

/* A table of a name and words, with lines above it. */
static void
write_words(struct out *out, enum layout layout, const struct slice *cells, size_t nrows,
    const char *title)
{
	static const struct column two[] = { { "who", COLUMN_TEXT }, { "in words", COLUMN_WORDS } };
	struct table *t = table_new(out, layout, two, 2, false);

	assert_non_null(t);
	for (size_t i = 0; i < nrows; i++)
		assert_true(table_row(t, cells + i * 2));
	for (; title != NULL && *title != '\0'; title += strcspn(title, "|") + (strchr(title, '|') != NULL))
		assert_true(table_title(t, (struct slice){ title, strcspn(title, "|") }));
	assert_true(table_finish(t));
	assert_true(out_flush(out));
}

static void
words_are(enum layout layout, const struct slice *cells, size_t nrows, const char *title,
    const char *expected)
{
	char text[4096];
	FILE *file = tmpfile();
	struct out out;
	size_t len;

	assert_non_null(file);
	out_start(&out, fileno(file));
	write_words(&out, layout, cells, nrows, title);
	rewind(file);
	len = fread(text, 1, sizeof(text) - 1, file);
	text[len] = '\0';
	assert_string_equal(text, expected);
	fclose(file);
}

static void
words_are_shown(int width, const struct slice *cells, size_t nrows, const char *expected)
{
	char text[4096];
	int terminal = -1, fd = open_terminal(width, &terminal);
	struct out out;
	ssize_t n;

	if (fd < 0)
		skip();
	out_start(&out, terminal);
	write_words(&out, LAYOUT_TABLE, cells, nrows, NULL);
	n = read(fd, text, sizeof(text) - 1);
	assert_true(n >= 0);
	text[n] = '\0';
	assert_string_equal(text, expected);
	close(terminal);
	close(fd);
}

static void
titles(void **state)
{
	const struct slice *cells = CELLS(S("Anna"), S("seen"));

	(void)state;
	words_are(LAYOUT_TABLE, cells, 1, "one\x1b|* two",
	    "one\\x1b\n* two\n\nwho   in words\nAnna  seen\n");
	words_are(LAYOUT_MD, cells, 1, "one|* two",
	    "one\n\\* two\n\n| who  | in words |\n| ---- | -------- |\n| Anna | seen     |\n");
	words_are(LAYOUT_TABLE, NULL, 0, "one", "one\n\nwho  in words\n");
	words_are(LAYOUT_TSV, cells, 1, "one", "who\tin words\nAnna\tseen\n");
	words_are(LAYOUT_CSV, cells, 1, "one", "who,in words\nAnna,seen\n");
	words_are(LAYOUT_JSON, cells, 1, "one", "[\n{\"who\":\"Anna\",\"in words\":\"seen\"}\n]\n");
}

static void
words_go_on_below(void **state)
{
	const struct slice *cells = CELLS(S("Anna"), S("the quick brown fox jumps over  the dog"), S("Bo"), S(""),
	    S("Ot"), S("abcdefghijklmnopqrstuvwxyz of  letters "));

	(void)state;
	words_are_shown(26, cells, 3,
	    "who   in words\n"
	    "Anna  the quick brown fox\n"
	    "      jumps over the dog\n"
	    "Bo\n"
	    "Ot    abcdefghijklmnopqrstuvwxyz\n"
	    "      of letters\n");
	/* what just fits, and a column less */
	words_are_shown(31, cells, 1, "who   in words\nAnna  the quick brown fox jumps\n      over the dog\n");
	words_are_shown(30, cells, 1, "who   in words\nAnna  the quick brown fox\n      jumps over the dog\n");
	/* never less than 20 columns */
	words_are_shown(9, cells, 1, "who   in words\nAnna  the quick brown fox\n      jumps over the dog\n");
	words_are_shown(80, cells, 1, "who   in words\nAnna  the quick brown fox jumps over the dog\n");
	/* wide characters take two columns */
	words_are_shown(26, CELLS(S("Anna"),
	    S("\xe5\x8d\x88\xe5\x8d\x88\xe5\x8d\x88\xe5\x8d\x88 \xe5\x8d\x88\xe5\x8d\x88\xe5\x8d\x88\xe5\x8d\x88 abcd")), 1,
	    "who   in words\nAnna  \xe5\x8d\x88\xe5\x8d\x88\xe5\x8d\x88\xe5\x8d\x88 "
	    "\xe5\x8d\x88\xe5\x8d\x88\xe5\x8d\x88\xe5\x8d\x88\n      abcd\n");
	/* nowhere but on a terminal */
	words_are(LAYOUT_TABLE, cells, 1, NULL,
	    "who   in words\nAnna  the quick brown fox jumps over  the dog\n");
}

static void
nothing_is_printed_before_the_end(void **state)
{
	FILE *file = tmpfile();
	struct out out;
	struct table *t;

	(void)state;
	assert_non_null(file);
	out_start(&out, fileno(file));
	t = table_new(&out, LAYOUT_TABLE, columns, 3, false);
	assert_non_null(t);
	assert_true(table_row(t, CELLS(S("a"), S("1"), S("x"))));
	assert_int_equal(out.len, 0);
	table_free(t);
	table_free(NULL);
	t = table_new(&out, LAYOUT_TSV, columns, 3, false);
	assert_int_equal(out.len, 0);
	table_free(t);
	fclose(file);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(names),
		cmocka_unit_test(tsv),
		cmocka_unit_test(csv),
		cmocka_unit_test(csv_that_no_spreadsheet_runs),
		cmocka_unit_test(json),
		cmocka_unit_test(json_numbers_are_json),
		cmocka_unit_test(json_lists),
		cmocka_unit_test(aligned),
		cmocka_unit_test(aligned_cannot_drive),
		cmocka_unit_test(markdown),
		cmocka_unit_test(a_terminal_cuts_the_last_text),
		cmocka_unit_test(a_terminal_is_not_driven_by_tsv),
		cmocka_unit_test(titles),
		cmocka_unit_test(words_go_on_below),
		cmocka_unit_test(nothing_is_printed_before_the_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
