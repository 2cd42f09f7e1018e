/*
 * Reading tables: what is accepted, what is an error with its place, and
 * numbers at the edge of their range.
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

#include "../../src/table/tsv.h"

struct reading {
	FILE *file;
	struct input in;
	struct diag diag;
	struct tsv tsv;
	int saved;		/* stderr, which is silent meanwhile */
};

static enum tsv_status
begin(struct reading *r, const char *text, size_t len)
{
	*r = (struct reading){ .file = tmpfile() };
	r->saved = dup(STDERR_FILENO);
	assert_non_null(freopen("/dev/null", "w", stderr));
	assert_non_null(r->file);
	assert_int_equal(fwrite(text, 1, len, r->file), len);
	assert_int_equal(fflush(r->file), 0);
	rewind(r->file);
	r->in.fd = dup(fileno(r->file));
	r->in.name = "t.tsv";
	r->diag.prog = "test";
	return tsv_start(&r->tsv, &r->in, &r->diag);
}

static void
end(struct reading *r)
{
	tsv_free(&r->tsv);
	input_free(&r->in);
	fclose(r->file);
	fflush(stderr);
	dup2(r->saved, STDERR_FILENO);
	close(r->saved);
}

#define BEGIN(r, text) begin((r), (text), sizeof(text) - 1)

static void
cell_is(const struct reading *r, size_t column, const char *expected)
{
	assert_true(column < r->tsv.ncolumns);
	assert_int_equal(r->tsv.cells[column].len, strlen(expected));
	assert_memory_equal(r->tsv.cells[column].ptr, expected, strlen(expected));
}

static void
finds_columns_by_name(void **state)
{
	struct reading r;

	(void)state;
	assert_int_equal(BEGIN(&r, "tag\tcount\nlunch\t3\nbel\t\n"), TSV_ROW);
	assert_int_equal(r.tsv.ncolumns, 2);
	assert_int_equal(tsv_column(&r.tsv, "count"), 1);
	assert_int_equal(tsv_column(&r.tsv, "coun"), SIZE_MAX);
	assert_int_equal(tsv_next(&r.tsv), TSV_ROW);
	cell_is(&r, 0, "lunch");
	cell_is(&r, 1, "3");
	assert_int_equal(r.tsv.line, 2);
	assert_int_equal(tsv_next(&r.tsv), TSV_ROW);
	cell_is(&r, 1, "");
	assert_int_equal(tsv_next(&r.tsv), TSV_END);
	assert_int_equal(tsv_next(&r.tsv), TSV_END);
	assert_int_equal(r.diag.errors, 0);
	end(&r);
}

static void
accepts_bom_cr_and_no_last_newline(void **state)
{
	struct reading r;

	(void)state;
	assert_int_equal(BEGIN(&r, "\xef\xbb\xbftag\tcount\r\na\t1\r\nb\t2"), TSV_ROW);
	assert_int_equal(tsv_column(&r.tsv, "tag"), 0);
	assert_int_equal(tsv_column(&r.tsv, "count"), 1);
	assert_int_equal(tsv_next(&r.tsv), TSV_ROW);
	cell_is(&r, 1, "1");
	assert_int_equal(tsv_next(&r.tsv), TSV_ROW);
	cell_is(&r, 1, "2");
	assert_int_equal(tsv_next(&r.tsv), TSV_END);
	end(&r);
}

static void
unescapes(void **state)
{
	struct reading r;

	(void)state;
	assert_int_equal(BEGIN(&r, "a\tb\n1\\t2\\n3\\r\\\\4\t\\x5\\\n\\\\n\t\\\\\\n\n"), TSV_ROW);
	assert_int_equal(tsv_next(&r.tsv), TSV_ROW);
	cell_is(&r, 0, "1\t2\n3\r\\4");
	cell_is(&r, 1, "\\x5\\");
	assert_int_equal(tsv_next(&r.tsv), TSV_ROW);
	cell_is(&r, 0, "\\n");
	cell_is(&r, 1, "\\\n");
	end(&r);
}

static void
keeps_any_bytes(void **state)
{
	struct reading r;

	(void)state;
	assert_int_equal(BEGIN(&r, "a\tb\n\0\xff\t\xef\xbb\xbfx\n"), TSV_ROW);
	assert_int_equal(tsv_next(&r.tsv), TSV_ROW);
	assert_int_equal(r.tsv.cells[0].len, 2);
	assert_memory_equal(r.tsv.cells[0].ptr, "\0\xff", 2);
	cell_is(&r, 1, "\xef\xbb\xbfx");
	end(&r);
}

static void
skips_a_repeated_header(void **state)
{
	struct reading r;

	(void)state;
	assert_int_equal(BEGIN(&r, "a\tb\n1\t2\na\tb\r\n\xef\xbb\xbf" "a\tb\n3\t4\na\t5\n"), TSV_ROW);
	assert_int_equal(tsv_next(&r.tsv), TSV_ROW);
	assert_int_equal(tsv_next(&r.tsv), TSV_ROW);
	cell_is(&r, 0, "3");
	assert_int_equal(r.tsv.line, 5);
	/* half a header is a row */
	assert_int_equal(tsv_next(&r.tsv), TSV_ROW);
	cell_is(&r, 1, "5");
	assert_int_equal(tsv_next(&r.tsv), TSV_END);
	end(&r);
}

static void
refuses_what_is_no_table(void **state)
{
	static const char *const bad[] = {
		"", "\n", "\xef\xbb\xbf\n", "a\tb\ta\n",
		"a\tb\n1\n", "a\tb\n1\t2\t3\n", "a\tb\n\n", "a\tb\nb\ta\n",
		"period\ttag\tcount\n2024\tx\t1\nperiod\tcount\ttag\n",
		"period\ttag\tcount\n2024\tx\t1\nperiod\ttag\tcount\tdays\n",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		struct reading r;
		enum tsv_status status = begin(&r, bad[i], strlen(bad[i]));

		while (status == TSV_ROW)
			status = tsv_next(&r.tsv);
		assert_int_equal(status, TSV_ERROR);
		assert_int_equal(r.diag.errors, 1);
		end(&r);
	}
}

/* More than the input reads at once, so that lines move and grow. */
static void
reads_long_lines(void **state)
{
	enum { WIDE = 300000 };
	char *text = malloc(WIDE + 64);
	struct reading r;
	size_t n;

	(void)state;
	assert_non_null(text);
	n = (size_t)sprintf(text, "a\tb\nfirst\t1\n");
	memset(text + n, 'x', WIDE);
	n += WIDE;
	n += (size_t)sprintf(text + n, "\t2\nlast\t3\n");
	assert_int_equal(begin(&r, text, n), TSV_ROW);
	assert_int_equal(tsv_next(&r.tsv), TSV_ROW);
	cell_is(&r, 0, "first");
	assert_int_equal(tsv_next(&r.tsv), TSV_ROW);
	assert_int_equal(r.tsv.cells[0].len, WIDE);
	cell_is(&r, 1, "2");
	assert_int_equal(tsv_next(&r.tsv), TSV_ROW);
	cell_is(&r, 0, "last");
	assert_int_equal(tsv_next(&r.tsv), TSV_END);
	end(&r);
	free(text);
}

static void
integers(void **state)
{
	static const char *const bad[] = { "", "-", "+", "1.0", " 1", "1 ", "0x1", "1e3",
	    "9223372036854775808", "-9223372036854775809", "99999999999999999999", "--1" };
	int64_t v;

	(void)state;
	assert_true(tsv_integer(SLICE("0"), &v) && v == 0);
	assert_true(tsv_integer(SLICE("-12"), &v) && v == -12);
	assert_true(tsv_integer(SLICE("+7"), &v) && v == 7);
	assert_true(tsv_integer(SLICE("007"), &v) && v == 7);
	assert_true(tsv_integer(SLICE("9223372036854775807"), &v) && v == INT64_MAX);
	assert_true(tsv_integer(SLICE("-9223372036854775808"), &v) && v == INT64_MIN);
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		assert_false(tsv_integer(slice_from(bad[i]), &v));
}

static void
decimals(void **state)
{
	static const char *const bad[] = { "", ".", "-.", "inf", "nan", "-inf", "0x1p3", "1e",
	    "1e+", "1,5", "1.2.3", "1e999", " 1", "1 ", "e5", "NAN(1)", "1_000" };
	char many[500];
	double v;

	(void)state;
	assert_true(tsv_number(SLICE("1.5"), &v) && v > 1.4999 && v < 1.5001);
	assert_true(tsv_number(SLICE("-.5"), &v) && v < -0.4999 && v > -0.5001);
	assert_true(tsv_number(SLICE("5."), &v) && v > 4.999 && v < 5.001);
	assert_true(tsv_number(SLICE("+1e3"), &v) && v > 999.9 && v < 1000.1);
	assert_true(tsv_number(SLICE("1E-3"), &v) && v > 0.00099 && v < 0.00101);
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		assert_false(tsv_number(slice_from(bad[i]), &v));
	memset(many, '1', sizeof(many));
	assert_false(tsv_number((struct slice){ many, sizeof(many) }, &v));
}

static void
writes_numbers(void **state)
{
	static const struct {
		double value;
		const char *text;
	} cases[] = {
		{ -0.0, "0" }, { 0.1, "0.1" }, { 0.1 + 0.2, "0.3" }, { 12.5, "12.5" },
		{ 1e15, "1e+15" }, { 123456789012345, "123456789012345" }, { -1.5e-9, "-1.5e-09" },
	};
	char text[NUMBER_TEXT_MAX];

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		assert_int_equal(number_format(cases[i].value, text), strlen(cases[i].text));
		assert_string_equal(text, cases[i].text);
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_columns_by_name),
		cmocka_unit_test(accepts_bom_cr_and_no_last_newline),
		cmocka_unit_test(unescapes),
		cmocka_unit_test(keeps_any_bytes),
		cmocka_unit_test(skips_a_repeated_header),
		cmocka_unit_test(refuses_what_is_no_table),
		cmocka_unit_test(reads_long_lines),
		cmocka_unit_test(integers),
		cmocka_unit_test(decimals),
		cmocka_unit_test(writes_numbers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
