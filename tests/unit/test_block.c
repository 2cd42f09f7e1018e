/*
 * Blocks of readable text from a stream: which there are, where they stand
 * and in what (CommonMark's sections 3 to 5, GFM's tables, E3), whatever the pieces in
 * which the stream is read. And that all bytes are lent when they are wanted.
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

#include "../../src/journal/block.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

/*
 * `P1:text;` for each block: P a paragraph, H a heading (with its level behind), R a row, D a table's
 * first row; then its line, '>' for each quotation and '-' for each item around it, '+' when no blank
 * stands before it. Blanks at the start of a line that goes on do not matter.
 */
static char *
blocks_of(struct slice text, bool context)
{
	static const char kinds[] = { 'P', 'H', 'R', 'D' };
	char *out = calloc(1, 4 * text.len + 65536), *p = out;
	struct diag diag = { .prog = "t", .quiet = true };
	struct input in = { .name = "t.md" };
	struct blocks blocks = { 0 };
	struct block b;
	FILE *f = tmpfile();
	enum block_status status;

	assert_non_null(out);
	assert_non_null(f);
	assert_int_equal(fwrite(text.ptr, 1, text.len, f), text.len);
	rewind(f);
	in.fd = dup(fileno(f));
	blocks_start(&blocks, &in, 0, &diag);
	blocks.dates = (struct date_context){ .year = context ? 2024 : 0 };
	while ((status = block_next(&blocks, &b)) == BLOCK_OK) {
		*p++ = kinds[b.kind];
		if (b.kind == BLOCK_HEADING)
			p += sprintf(p, "%d", b.level);
		p += sprintf(p, "%s%llu", b.kind == BLOCK_HEADING ? "," : "", (unsigned long long)b.line);
		for (size_t i = 0; i < b.depth; i++)
			*p++ = blocks.containers.stack[i].quote ? '>' : '-';
		if (!b.after_blank)
			*p++ = '+';
		*p++ = ':';
		for (size_t i = 0; i < b.text.len; i++)
			if (p[-1] != '\n' || b.text.ptr[i] != ' ')
				*p++ = b.text.ptr[i];
		*p++ = ';';
	}
	assert_int_equal(status, BLOCK_END);
	blocks_free(&blocks);
	input_free(&in);
	fclose(f);
	return out;
}

static const struct {
	const char *text, *blocks;
} rows[] = {
	{ "", "" }, { "\n\n \n", "" }, { "a", "P1:a;" }, { "a\nb\n\nc\n", "P1:a\nb;P4:c;" }, { "a\r\nb\r\n", "P1:a\r\nb;" },
	/* headings */
	{ "# a #\nb\n", "H1,1:a;P2+:b;" }, { "a\nb\n===\nc", "H1,1:a\nb;P4+:c;" }, { "a\n---\n", "H2,1:a;" },
	{ "- a\n---\nb", "P1-:a;P3+:b;" }, { "#a\n", "P1:#a;" }, { "   # a\n    # b", "H1,1:a;" }, { "# a\n    # b", "H1,1:a;" },
	/* what is not read */
	{ "```\na\n```\nb", "P4:b;" }, { "~~~\n```\n~~~\na", "P4:a;" }, { "- ```\n  a\n\n  b\n  ```\n  c", "P6-:c;" },
	{ "- ```\n  a\nb", "P3:b;" }, { "> ```\na", "P2:a;" }, { "    a\n\n    b\nc", "P4:c;" }, { "a\n    b", "P1:a\nb;" },
	{ "- a\n\n      b\n  c", "P1-:a;P4-:c;" }, { "<div>\na\n\nb", "P4:b;" }, { "<!-- a\n\nb -->\nc", "P4:c;" },
	{ "<b>\na", "" }, { "a\n<b>\nc", "P1:a\n<b>\nc;" }, { "a\n<div>\nc", "P1:a;" }, { "***\na\n* * *\nb", "P2:a;P4+:b;" },
	{ "[a]: /b\nc", "P2:c;" }, { "[a]: /b", "" }, { "[^a]: b", "P1:[^a]: b;" }, { "%%\na\n\n- b\n%%\nc", "P6:c;" },
	{ "%%a%% b", "P1:%%a%% b;" }, { "%%\na\n%% b\n", "P3:b;" }, { "```a`b\nc", "P1:```a`b\nc;" },
	/* lists and quotations */
	{ "- a\n- b\n", "P1-:a;P2-+:b;" }, { "- a\n  b\n\n  c\n", "P1-:a\nb;P4-:c;" }, { "- a\nb", "P1-:a\nb;" },
	{ "- a\n\nb", "P1-:a;P3:b;" }, { "- a\n  - b\n    - c\n- d", "P1-:a;P2--+:b;P3---+:c;P4-+:d;" },
	{ "1. a\n2) b", "P1-:a;P2-+:b;" }, { "a\n1. b", "P1:a;P2-+:b;" }, { "a\n2. b", "P1:a\n2. b;" }, { "a\n-\nb", "H2,1:a;P3+:b;" },
	{ "-\n  a", "P2-:a;" }, { "-\n\n  a", "P3:a;" }, { "- a\n\n    - b", "P1-:a;P3--:b;" }, { "-\ta\n\n\tb", "P1-:a;P3-:b;" },
	{ "> a\n> b\nc", "P1>:a\nb\nc;" }, { "> a\n\n> b", "P1>:a;P3>:b;" }, { ">> a\n> b\n>\n> c", "P1>>:a\nb;P4>:c;" },
	{ "> - a\n>   b\n> # c", "P1>-:a\nb;H1,3>+:c;" }, { "- > a\n- b", "P1->:a;P2-+:b;" }, { "> a\n- b", "P1>:a;P2-+:b;" },
	{ "- [x] a", "P1-:[x] a;" },
	/* tables */
	{ "| a | b |\n|---|---|\n| c | d |\ne\n\nf", "D1:| a | b |;R3+:| c | d |;R4+:e;P6:f;" },
	{ "a | b\n--- | -\nc | d", "D1:a | b;R3+:c | d;" }, { "| a |\n|---|---|", "P1:| a |\n|---|---|;" },
	{ "x\n| a |\n|---|\n> b", "P1:x;D2+:| a |;P4>+:b;" },
	/* dates begin a block (E3) */
	{ "2024-03-12 a\n2024-03-13 b\nc", "P1:2024-03-12 a;P2+:2024-03-13 b\nc;" },
	{ "a\n12 March 2024", "P1:a;P2+:12 March 2024;" }, { "- a\n  2024-03-12 b", "P1-:a;P2-+:2024-03-12 b;" },
	{ "a\n2024 b\n2024-03 c", "P1:a\n2024 b\n2024-03 c;" }, { "a\n03-12: b", "P1:a\n03-12: b;" },
	{ "20. Februar 2016 a", "P1:20. Februar 2016 a;" },
	/* NUL and what is no UTF-8 are bytes like others */
	{ "\xff\n- \xfe", "P1:\xff;P2-+:\xfe;" },
};

/* Fails unless the raw of all blocks, one after the other, is the text, in whole lines. */
static void
all_bytes(struct slice text)
{
	struct diag diag = { .prog = "t", .quiet = true };
	struct input in = { .name = "t.md" };
	struct blocks blocks = { .all = true };
	struct block b;
	FILE *f = tmpfile();
	size_t at = 0;
	uint64_t line = 1;
	enum block_status status;

	assert_non_null(f);
	assert_int_equal(fwrite(text.ptr, 1, text.len, f), text.len);
	rewind(f);
	in.fd = dup(fileno(f));
	blocks_start(&blocks, &in, 0, &diag);
	while ((status = block_next(&blocks, &b)) == BLOCK_OK) {
		if (b.raw.len == 0 || b.raw.len > text.len - at || memcmp(b.raw.ptr, text.ptr + at, b.raw.len) != 0 ||
		    b.raw_line != line || (b.kind != BLOCK_HIDDEN && b.line < line))
			fail_msg("'%.*s': byte %zu: '%.*s', line %llu", (int)text.len, text.ptr, at, (int)b.raw.len, b.raw.ptr,
			    (unsigned long long)b.raw_line);
		at += b.raw.len;
		for (size_t i = 0; i < b.raw.len; i++)
			line += b.raw.ptr[i] == '\n';
		if (at < text.len && text.ptr[at - 1] != '\n')
			fail_msg("'%.*s': cut in a line at byte %zu", (int)text.len, text.ptr, at);
	}
	if (status != BLOCK_END || at != text.len)
		fail_msg("'%.*s': ends at byte %zu of %zu", (int)text.len, text.ptr, at, text.len);
	blocks_free(&blocks);
	input_free(&in);
	fclose(f);
}

static void
what_and_where(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		char *got = blocks_of(slice_from(rows[i].text), false);

		if (strcmp(got, rows[i].blocks) != 0)
			fail_msg("'%s':\n     got %s\nexpected %s", rows[i].text, got, rows[i].blocks);
		free(got);
	}
}

/* When all bytes are wanted, each is lent once, in order, whatever it is part of. */
static void
all_bytes_are_lent(void **state)
{
	static const char *const more[] = {
		"```\ncode\n```\n\n~~~\nopen\n", "a\n```\n- b\n", "- ```\n  a\n\n  b\nc\n", "    code\n\n\n    more\n\na\n\n\n",
		"<!-- a\n\n- b\n-->\n\n# c\n<!-- open\n- d", "%%\na\n\n- b\n%% c\nd\n", "<div>\na\n</div>\n\n<script>\n\nb\n",
		"[a]: /u 'b'\n[c]: <d>\n\n[e]:\n/f\ng\n", "[a]: /u\n", "[a]: /u\n# b", "x\n[a]: /u\n\n[b]: /v\n===\n",
		"| a | b |\n|---|---|\n| c | d |\n\n| e |\n|---|\n> f\n", "> | a |\n> |---|\n> | b |\nc\n", "- | a |\n  |---|\n  | b |\n\n\n- c\n",
		"> a\nb\n>\n> c\n\n\n>> d\n> e", "- a\n\n\n  b\n- \n-\n\n1. c\n   > d\n", "a\n===\n\nb\n---\n***\n---\n", "\n \n\t\n",
		"\r\na\r\n\r\n- b\r\n```\r\nc\r\n", "a\rb\n\r", "2024-03-12 a\n2024-03-13 b\n\n- 2024-03-14\n", "#\n##\n# #\n-\n>\n",
		"\xff\n\xc3(\n- \xed\xa0\x80", "---\n", "\t- a\n\n\t\tb\n",
	};
	enum { N = 40000 };
	static const char piece[] = "- a\n  b\n\n```\nc\n```\n| d |\n|--|\n| e |\n\n";
	char *text = malloc(N * (sizeof(piece) - 1));

	(void)state;
	for (size_t i = 0; i < COUNT(rows) + COUNT(more); i++) {
		struct slice s = slice_from(i < COUNT(rows) ? rows[i].text : more[i - COUNT(rows)]);

		/* with each of its ends, so without a final newline and with code, tables and comments cut off */
		for (size_t len = 0; len <= s.len; len++)
			all_bytes((struct slice){ s.ptr, len });
	}
	all_bytes((struct slice){ "a\0b\n\0\n- \0", 9 });
	assert_non_null(text);
	for (size_t i = 0; i < N; i++)
		memcpy(text + i * (sizeof(piece) - 1), piece, sizeof(piece) - 1);
	all_bytes((struct slice){ text, N * (sizeof(piece) - 1) });
	memset(text, 'a', N);
	all_bytes((struct slice){ text, N });
	free(text);
}

static void
dates_of_a_year_around(void **state)
{
	static const struct {
		const char *text, *blocks;
	} dated[] = {
		{ "a\n03-12: b", "P1:a;P2+:03-12: b;" }, { "a\n12 March: b", "P1:a;P2+:12 March: b;" },
		{ "a\n12 March b", "P1:a\n12 March b;" }, { "a\n12 March - b", "P1:a;P2+:12 March - b;" },
		{ "a\n12 March", "P1:a;P2+:12 March;" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(dated); i++) {
		char *got = blocks_of(slice_from(dated[i].text), true);

		assert_string_equal(got, dated[i].blocks);
		free(got);
	}
}

/* A stream far longer than what is read at once: every block, at its line. */
static void
a_long_stream(void **state)
{
	static const char piece[] = "# head\n\n- item\n  goes on\n\n> quote\n\n```\ncode\n```\n\n";
	enum { N = 6000, LINES = 11 };
	char *text = malloc(N * (sizeof(piece) - 1)), *got, *p;
	size_t n = 0;

	(void)state;
	assert_non_null(text);
	for (size_t i = 0; i < N; i++)
		memcpy(text + i * (sizeof(piece) - 1), piece, sizeof(piece) - 1);
	got = p = blocks_of((struct slice){ text, N * (sizeof(piece) - 1) }, false);
	for (size_t i = 0; i < N; i++) {
		char expected[128];

		n = (size_t)sprintf(expected, "H1,%zu:head;P%zu-:item\ngoes on;P%zu>:quote;", i * LINES + 1,
		    i * LINES + 3, i * LINES + 6);
		if (strncmp(p, expected, n) != 0)
			fail_msg("piece %zu: %.80s", i, p);
		p += n;
	}
	assert_string_equal(p, "");
	free(got);
	free(text);
}

/* One line, paragraph or quotation of a megabyte. */
static void
long_blocks(void **state)
{
	enum { N = 1 << 20 };
	char *text = malloc(N), *got;

	(void)state;
	assert_non_null(text);
	memset(text, 'a', N);
	got = blocks_of((struct slice){ text, N }, false);
	assert_int_equal(strlen(got), N + 4);
	free(got);
	for (size_t i = 63; i < N; i += 64)
		text[i] = '\n';
	got = blocks_of((struct slice){ text, N }, false);
	assert_int_equal(strlen(got), N + 3);
	free(got);
	for (size_t i = 0; i < N; i += 64)
		text[i] = '>';
	got = blocks_of((struct slice){ text, N }, false);
	assert_int_equal(strlen(got), N - N / 64 + 4);
	free(got);
	free(text);
}

/* Quotations and items 10,000 deep. */
static void
deep(void **state)
{
	enum { N = 10000 };
	char *text = malloc(3 * N), *got;

	(void)state;
	assert_non_null(text);
	memset(text, '>', N);
	memcpy(text + N, "a", 2);
	got = blocks_of(slice_from(text), false);
	assert_int_equal(strlen(got), N + 5);
	free(got);
	for (size_t i = 0; i < N; i++)
		memcpy(text + 2 * i, "- ", 2);
	memcpy(text + 2 * N, "a", 2);
	got = blocks_of(slice_from(text), false);
	assert_int_equal(strlen(got), N + 5);
	free(got);
	free(text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_and_where),
		cmocka_unit_test(all_bytes_are_lent),
		cmocka_unit_test(dates_of_a_year_around),
		cmocka_unit_test(a_long_stream),
		cmocka_unit_test(long_blocks),
		cmocka_unit_test(deep),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
