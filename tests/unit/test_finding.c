/*
 * Findings: kept, in order, printed in one form; and how diag hands them over.
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

#include "../../src/base/finding.h"

static char printed[16384];

static void
print(struct findings *f, struct findings_print how)
{
	FILE *file = tmpfile();
	struct diag d = { .prog = "p" };
	struct out out;
	ssize_t n;

	assert_non_null(file);
	out_start(&out, fileno(file));
	findings_print(f, how, &out);
	assert_true(out_flush(&out));
	n = pread(fileno(file), printed, sizeof(printed) - 1, 0);
	assert_true(n >= 0);
	printed[n] = '\0';
	fclose(file);
	assert_int_equal(d.errors, 0);
}

static void
in_order(void **state)
{
	struct findings f = { 0 };
	struct diag d = { .prog = "p", .findings = &f };

	(void)state;
	findings_file(&f, "b.md");
	findings_file(&f, "a.md");
	diag_rule(&d, (struct place){ "a.md", 2, 1 }, SEVERITY_ERROR, "D8", "no day '%s'", "x");
	diag_rule(&d, (struct place){ "b.md", 10, 1 }, SEVERITY_NOTE, "T8", "ten");
	diag_rule(&d, (struct place){ "c.md", 1, 1 }, SEVERITY_WARNING, "C7", "not told of before");
	diag_rule(&d, (struct place){ "b.md", 9, 12 }, SEVERITY_NOTE, "T8", "twelve");
	diag_hint(&d, "write %d", 12);
	diag_rule(&d, (struct place){ "b.md", 9, 2 }, SEVERITY_NOTE, "T8", "first of two");
	diag_rule(&d, (struct place){ "b.md", 9, 2 }, SEVERITY_ERROR, "D5", "second of two");
	diag_rule(&d, (struct place){ "a.md", 0, 0 }, SEVERITY_NOTE, "B1", "all of it");
	assert_int_equal(f.errors, 2);
	assert_int_equal(d.warnings, 7);
	assert_false(f.failed);
	print(&f, (struct findings_print){ 0 });
	assert_string_equal(printed,
	    "b.md:9:2: note: first of two [T8]\n"
	    "b.md:9:2: error: second of two [D5]\n"
	    "b.md:9:12: note: twelve [T8]\n"
	    "b.md:10:1: note: ten [T8]\n"
	    "a.md: note: all of it [B1]\n"
	    "a.md:2:1: error: no day 'x' [D8]\n"
	    "c.md:1:1: warning: not told of before [C7]\n");
	print(&f, (struct findings_print){ .hints = true });
	assert_non_null(strstr(printed,
	    "b.md:9:12: note: twelve [T8]\nb.md:9:12: note: write 12 [T8]\nb.md:10:1"));
	print(&f, (struct findings_print){ .errors_only = true, .hints = true });
	assert_string_equal(printed,
	    "b.md:9:2: error: second of two [D5]\na.md:2:1: error: no day 'x' [D8]\n");
	findings_free(&f);
}

static void
none(void **state)
{
	struct findings f = { 0 };
	struct diag d = { .prog = "p", .findings = &f };

	(void)state;
	diag_hint(&d, "for nothing");
	print(&f, (struct findings_print){ .hints = true });
	assert_string_equal(printed, "");
	/* what a roster says while it is read quietly is no finding */
	d.quiet = true;
	diag_rule(&d, (struct place){ "a", 1, 1 }, SEVERITY_ERROR, "D8", "quiet");
	diag_hint(&d, "quiet");
	assert_int_equal(f.errors, 0);
	print(&f, (struct findings_print){ 0 });
	assert_string_equal(printed, "");
	findings_free(&f);
}

static void
shown_and_cut(void **state)
{
	struct findings f = { 0 };
	struct diag d = { .prog = "p", .findings = &f };
	char *longer = malloc(5001);

	(void)state;
	assert_non_null(longer);
	diag_rule(&d, (struct place){ "a\x1b.md", 1, 1 }, SEVERITY_NOTE, "T1", "'\x07\xff\xe2\x80\xae'");
	print(&f, (struct findings_print){ 0 });
	assert_string_equal(printed, "a\\x1b.md:1:1: note: '\\x07\\xff\\u{202e}' [T1]\n");
	findings_free(&f);
	/* no half character, wherever the cut falls */
	for (size_t skip = 0; skip < 3; skip++) {
		for (size_t i = 0; i < 5000; i++)
			longer[i] = "\xe2\x82\xac"[(i + skip) % 3];
		longer[5000] = '\0';
		diag_rule(&d, (struct place){ "a", 1, 1 }, SEVERITY_NOTE, "T1", "%s",
		    longer + (3 - skip) % 3);
		print(&f, (struct findings_print){ 0 });
		assert_non_null(strstr(printed, "\xe2\x82\xac... [T1]\n"));
		assert_null(strstr(printed, "\\x"));
		findings_free(&f);
	}
	free(longer);
}

/* Many files, told of in their order or out of it. */
static void
many_files(void **state)
{
	enum { FILES = 300 };
	static char names[FILES][8];
	struct findings f = { 0 };
	struct diag d = { .prog = "p", .findings = &f };
	const char *at;

	(void)state;
	for (int i = 0; i < FILES; i++) {
		snprintf(names[i], sizeof(names[i]), "f%d", i);
		findings_file(&f, names[i]);
	}
	for (int i = 0; i < FILES; i++)
		diag_rule(&d, (struct place){ names[i * 7 % FILES], 1, 1 }, SEVERITY_NOTE, "T1", "x");
	print(&f, (struct findings_print){ 0 });
	at = printed;
	for (int i = 0; i < FILES; i++) {
		char want[64];

		snprintf(want, sizeof(want), "f%d:1:1: note: x [T1]\n", i);
		assert_memory_equal(at, want, strlen(want));
		at += strlen(want);
	}
	findings_free(&f);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(in_order),
		cmocka_unit_test(none),
		cmocka_unit_test(shown_and_cut),
		cmocka_unit_test(many_files),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
