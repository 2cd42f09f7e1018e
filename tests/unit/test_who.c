/*
 * Who is listed in which order, and whom a typed name means.
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

#include "../../src/book/who.h"
#include "../../src/book/whoname.h"
#include "../../src/journal/argument.h"

static const char journal[] =
    "# @Anna-de-Vries #vriend\n"
    "aka: Annie\n"
    "# @Guus-Terpstra\n"
    "# @Guus-Visser\n"
    "# Days\n"
    "- 2024-03-12 @Piet-Hein-Mulder @Bo #lunch #order=12\n"
    "- 2024-03-13 @Bo #order=12\n"
    "- 2024-03-13 @Annie #koffie\n"
    "- 2024-12-24 @Zo\xc3\xab\n";

static char path[] = "/tmp/test_who.XXXXXX";
static const char *const files[] = { path };
static struct diag diag;
static struct vocab *vocab;
static struct reader *reader;
static struct circle circle;
static struct gaptags said;
static struct ledger ledger;

static int
setup(void **state)
{
	static struct reader_options o = { .files = files, .nfiles = 1, .values = true,
	    .introducers = true, .card_text = true };
	static const struct gaptags_options wanted = { .nwanted = 0 };
	int fd = mkstemp(path);
	struct entry e;
	day_t today;

	(void)state;
	diag = (struct diag){ .prog = "test_who", .quiet = true };
	if (fd < 0 || write(fd, journal, sizeof(journal) - 1) != (ssize_t)(sizeof(journal) - 1) ||
	    close(fd) != 0 || !argument_first_day("2024-06-30", &today))
		return 1;
	vocab = vocab_new();
	reader = reader_new(&o, &diag);
	if (vocab == NULL || reader == NULL)
		return 1;
	circle_start(&circle, vocab, reader_tags(reader), today, &diag);
	ledger_start(&ledger, &circle, reader_tags(reader), &diag);
	if (!gaptags_start(&said, &wanted, vocab, reader_tags(reader), today))
		return 1;
	while (entry_next(reader, &e) == ENTRY_OK)
		if (!circle_entry(&circle, &e, NULL) || !ledger_entry(&ledger, &e))
			return 1;
	return !ledger_finish(&ledger);
}

static int
teardown(void **state)
{
	(void)state;
	ledger_free(&ledger);
	gaptags_free(&said);
	circle_free(&circle);
	reader_free(reader);
	vocab_free(vocab);
	unlink(path);
	return 0;
}

static void
is_printed(const struct who_options *o, const char *expected)
{
	struct who w = { &circle, &ledger, &said, reader_tags(reader), reader_contacts(reader) };
	char text[4096];
	FILE *file = tmpfile();
	struct out out;
	size_t len;

	assert_non_null(file);
	out_start(&out, fileno(file));
	assert_true(who_print(&w, o, &out));
	assert_true(out_flush(&out));
	rewind(file);
	len = fread(text, 1, sizeof(text) - 1, file);
	text[len] = '\0';
	assert_string_equal(text, expected);
	fclose(file);
}

static void
rows_are_in_the_order_of_the_last_contact(void **state)
{
	(void)state;
	is_printed(&(struct who_options){ .names = true, .limit = 99 },
	    "Anna-de-Vries\nBo\nPiet-Hein-Mulder\nGuus-Terpstra\nGuus-Visser\nZo\xc3\xab\n");
	is_printed(&(struct who_options){ .names = true, .limit = 1 }, "Anna-de-Vries\n");
}

static void
a_row_has_every_column(void **state)
{
	name_id bo = whoname_find(reader, &circle, SLICE("bo"), "", &diag);

	(void)state;
	is_printed(&(struct who_options){ .layout = LAYOUT_TSV, .limit = 99, .with = &bo, .nwith = 1 },
	    "contact\tfirst\tlast\tentries\tfree\tsell\tother\tdays\ttouches\ttags\tcustomer\t"
	    "introduced_by\trevenue\tnext\n"
	    "Bo\t2024-03-12\t2024-03-13\t2\t0\t2\t0\t2\tlunch=1\torder=2\t\t\t24\t\n");
}

static void
is_named(const char *written, const char *name)
{
	name_id id = whoname_find(reader, &circle, slice_from(written), "", &diag);
	struct slice text;

	if (name == NULL) {
		assert_int_equal(id, NAME_NONE);
		return;
	}
	assert_true(id != NAME_NONE);
	text = names_text(reader_contacts(reader), id);
	assert_true(slice_equal(text, slice_from(name)));
}

static void
names_are_found(void **state)
{
	(void)state;
	is_named("Anna-de-Vries", "Anna-de-Vries");
	is_named("@anna de_vries", "Anna-de-Vries");
	is_named("@\"Anna de Vries\"", "Anna-de-Vries");
	is_named(" annie ", "Anna-de-Vries");
	is_named("anna", "Anna-de-Vries");
	is_named("guus v", NULL);
	is_named("guus visser", "Guus-Visser");
	/* nobody has a card of him */
	is_named("piet", "Piet-Hein-Mulder");
	is_named("Piet-Hein", "Piet-Hein-Mulder");
	is_named("zo\xc3\xab", "Zo\xc3\xab");
}

static void
who_is_not_found_is_an_error(void **state)
{
	static const char *const written[] = { "guus", "vries", "anna-de-vreis", "", "@", "pie", "-" };

	(void)state;
	for (size_t i = 0; i < sizeof(written) / sizeof(written[0]); i++) {
		uint64_t before = diag.errors;

		is_named(written[i], NULL);
		assert_int_equal(diag.errors, before + 1);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_are_in_the_order_of_the_last_contact),
		cmocka_unit_test(a_row_has_every_column),
		cmocka_unit_test(names_are_found),
		cmocka_unit_test(who_is_not_found_is_an_error),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
