/*
 * Entries tables (R4): read with the same result as the journal that they
 * were made from, and nothing let through that a program wrote wrongly.
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

static char folder[] = "/tmp/rel-rows.XXXXXX";
static char name[64];

static int
setup(void **state)
{
	(void)state;
	if (mkdtemp(folder) == NULL)
		return 1;
	snprintf(name, sizeof(name), "%s/table", folder);
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	unlink(name);
	return rmdir(folder);
}

static struct reader *
begin(const char *text, struct reader_options *options, struct diag *diag)
{
	static const char *file = name;
	FILE *f = fopen(name, "w");

	assert_non_null(f);
	fputs(text, f);
	assert_int_equal(fclose(f), 0);
	*options = (struct reader_options){ .files = &file, .nfiles = 1, .text = true, .values = true };
	return reader_new(options, diag);
}

static void
what_a_row_says(void **state)
{
	struct reader_options options;
	struct diag diag = { .prog = "t" };
	struct reader *r = begin("date\ttags\tx\tcontacts\tline\ttext\tfile\r\n"
	    "2024-03-12\tlunch order=1%20200%25 note= Lunch\t-\tAnna Bo Anna\t7\tone\\ntwo\\\\\tj.md\r\n"
	    "card\tklant\t-\tAnna\t\t\t\n"
	    "2024-03\t\t-\t\tx\t\t\n"
	    "\tlunch\t-\tBo\t12\t\t\n"
	    "date\ttags\tx\tcontacts\tline\ttext\tfile\n"
	    "12 March 2024\ta=%zz%4\t-\t\t\t\t\n", &options, &diag);
	struct entry e;

	(void)state;
	assert_int_equal(entry_next(r, &e), ENTRY_OK);
	assert_int_equal(e.kind, ENTRY_DATED);
	assert_int_equal(e.date.first, day_from_civil((struct civil){ 2024, 3, 12 }));
	assert_int_equal(e.ntags, 4);
	assert_null(e.tags[0].value.ptr);
	assert_true(slice_equal(e.tags[1].value, SLICE("1 200%")));
	assert_non_null(e.tags[2].value.ptr);
	assert_int_equal(e.tags[2].value.len, 0);
	assert_int_equal(e.tags[3].tag, e.tags[0].tag);
	assert_int_equal(e.ncontacts, 2);
	assert_true(slice_equal(e.text, SLICE("one\ntwo\\")));
	assert_string_equal(e.file, "j.md");
	assert_int_equal(e.line, 7);

	assert_int_equal(entry_next(r, &e), ENTRY_OK);
	assert_int_equal(e.kind, ENTRY_CARD);
	assert_int_equal(e.ncontacts, 1);
	/* without a file and line: where the row stands */
	assert_string_equal(e.file, name);
	assert_int_equal(e.line, 3);

	assert_int_equal(entry_next(r, &e), ENTRY_OK);
	assert_int_equal(e.date.precision, DATE_MONTH);
	assert_int_equal(e.ntags, 0);
	assert_int_equal(e.line, 4);

	assert_int_equal(entry_next(r, &e), ENTRY_OK);
	assert_int_equal(e.kind, ENTRY_UNDATED);
	assert_int_equal(e.date.precision, DATE_NONE);
	assert_int_equal(e.line, 12);

	/* what is no code is kept */
	assert_int_equal(entry_next(r, &e), ENTRY_OK);
	assert_true(slice_equal(e.tags[0].value, SLICE("%zz%4")));
	assert_int_equal(entry_next(r, &e), ENTRY_END);
	reader_free(r);
}

/* No short form is looked for; an option's contact knows the cards all the same. */
static void
names_are_settled(void **state)
{
	struct reader_options options;
	struct diag diag = { .prog = "t" };
	struct reader *r = begin("date\tcontacts\ttags\ncard\tAnna-Bos\t\n2024-03-12\tAnna\t\n2024-03-13\tanna_bos\t\n",
	    &options, &diag);
	struct entry e;
	name_id card;

	(void)state;
	assert_int_equal(entry_next(r, &e), ENTRY_OK);
	card = e.contacts[0];
	assert_int_equal(entry_next(r, &e), ENTRY_OK);
	assert_true(e.contacts[0] != card);
	assert_int_equal(entry_next(r, &e), ENTRY_OK);
	assert_int_equal(e.contacts[0], card);
	assert_int_equal(entry_next(r, &e), ENTRY_END);
	assert_int_equal(diag.warnings, 0);
	reader_free(r);
}

static void
what_is_wrong_ends_it(void **state)
{
	static const char *const tables[] = {
		"date\tcontacts\ttags\n2024-02-30\t\t\n", "date\tcontacts\ttags\nyesterday\t\t\n",
		"date\tcontacts\ttags\nCard\t\t\n", "date\tcontacts\ttags\n02-12-2024\t\t\n",
		"date\tcontacts\ttags\n2024-03-12\t\n", "date\tcontacts\ttags\n2024-03-12\t\t\t\n",
		"date\tcontacts\ttags\tcontacts\n2024-03-12\t\t\t\n", "date\tcontactses\ttags\n2024-03-12\t\t\n",
	};
	int old = dup(STDERR_FILENO);

	(void)state;
	assert_non_null(freopen("/dev/null", "w", stderr));
	for (size_t i = 0; i < COUNT(tables); i++) {
		struct diag diag = { .prog = "t" };
		struct reader_options options;
		struct reader *r = begin(tables[i], &options, &diag);
		struct entry e;

		assert_int_equal(entry_next(r, &e), ENTRY_ERROR);
		assert_int_equal(diag.errors, 1);
		reader_free(r);
	}
	fflush(stderr);
	dup2(old, STDERR_FILENO);
	close(old);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_a_row_says),
		cmocka_unit_test(names_are_settled),
		cmocka_unit_test(what_is_wrong_ends_it),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
