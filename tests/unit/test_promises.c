/*
 * Which promises of a journal are open, and in which order they are listed.
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

#include "../../src/book/promises.h"
#include "../../src/journal/argument.h"

static char path[] = "/tmp/test_promises.XXXXXX";
static const char *const files[] = { path };

static void
write_journal(const char *journal)
{
	FILE *file = fopen(path, "w");

	assert_non_null(file);
	assert_int_equal(fputs(journal, file) < 0, 0);
	assert_int_equal(fclose(file), 0);
}

/* What is printed of a journal on 30 June 2024, at the most `limit` rows, without files. */
static void
is_printed(const char *journal, int64_t limit, const char *expected)
{
	struct diag diag = { .prog = "test_promises", .quiet = true };
	struct reader_options o = { .files = files, .nfiles = 1, .text = true };
	struct who_options how = { .layout = LAYOUT_MD, .limit = limit };
	struct gaptags_options wanted = { .nwanted = 0 };
	struct vocab *vocab = vocab_new();
	struct reader *reader;
	struct circle circle;
	struct gaptags said;
	struct promises p = { .circle = &circle };
	struct who w = { .circle = &circle, .said = &said };
	FILE *file = tmpfile();
	struct out out;
	struct entry e;
	day_t today;
	char text[4096];
	size_t len;

	write_journal(journal);
	reader = reader_new(&o, &diag);
	assert_true(file != NULL && vocab != NULL && reader != NULL);
	assert_true(argument_first_day("2024-06-30", &today));
	circle_start(&circle, vocab, reader_tags(reader), today, &diag);
	assert_true(gaptags_start(&said, &wanted, vocab, reader_tags(reader), today));
	w.tags = reader_tags(reader);
	w.contacts = reader_contacts(reader);
	while (entry_next(reader, &e) == ENTRY_OK)
		assert_true(circle_entry(&circle, &e, NULL) && promises_entry(&p, &e));
	out_start(&out, fileno(file));
	assert_true(promises_print(&p, &w, &how, &out));
	assert_true(out_flush(&out));
	rewind(file);
	len = fread(text, 1, sizeof(text) - 1, file);
	text[len] = '\0';
	/* the rows alone */
	assert_string_equal(strstr(text, "|\n| -") == NULL ? text : strchr(strchr(text, '\n') + 1,
	    '\n') + 1, expected);
	fclose(file);
	promises_free(&p);
	gaptags_free(&said);
	circle_free(&circle);
	reader_free(reader);
	vocab_free(vocab);
}

static void
each_contact_has_its_own(void **state)
{
	(void)state;
	is_printed("- 2024-01-01 @A @B one #promise\n- 2024-01-02 @A #kept\n", 9,
	    "| B       | 2024-01-01 | @A @B one #promise |\n");
	is_printed("- 2024-01-01 one #promise\n- 2024-01-02 @A #kept\n", 9,
	    "|         | 2024-01-01 | one #promise |\n");
}

static void
the_oldest_is_settled_whatever_the_order_of_the_journal(void **state)
{
	(void)state;
	is_printed("- 2024-03-01 @A two #promise\n- 2024-04-01 @A #kept\n"
	    "- 2024-02-01 @A one #promise\n", 9,
	    "| A       | 2024-03-01 | @A two #promise |\n");
	is_printed("- 2024-03-01 @A one #promise\n- 2024-02-01 @A #kept\n", 9,
	    "| A       | 2024-03-01 | @A one #promise |\n");
}

static void
what_is_after_today_neither_counts_nor_settles(void **state)
{
	(void)state;
	is_printed("- 2024-03-01 @A one #promise\n- 2024-07-01 @A #kept\n"
	    "- 2024-07-02 @A two #promise\n", 9, "| A       | 2024-03-01 | @A one #promise |\n");
}

static void
the_latest_come_first_then_names(void **state)
{
	static const char journal[] = "- 2024-01-01 @B x #promise\n- 2024-01-02 @C x #promise\n"
	    "- 2024-01-02 @A x #promise\n";

	(void)state;
	is_printed(journal, 9, "| A       | 2024-01-02 | @A x #promise |\n"
	    "| C       | 2024-01-02 | @C x #promise |\n| B       | 2024-01-01 | @B x #promise |\n");
	is_printed(journal, 1, "| A       | 2024-01-02 | @A x #promise |\n");
}

static int
setup(void **state)
{
	int fd = mkstemp(path);

	(void)state;
	return fd < 0 || close(fd) != 0;
}

static int
teardown(void **state)
{
	(void)state;
	return unlink(path);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_contact_has_its_own),
		cmocka_unit_test(the_oldest_is_settled_whatever_the_order_of_the_journal),
		cmocka_unit_test(what_is_after_today_neither_counts_nor_settles),
		cmocka_unit_test(the_latest_come_first_then_names),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
