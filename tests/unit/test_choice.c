/*
 * What is drawn of which table, and what options change of it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "given.h"

/* What is chosen of a table: kind, value or x and y, keys with blanks between, mark; NULL: none. */
static void
draws(const char *table, struct wishes wishes, enum plot_kind kind, const char *value,
    const char *keys, const char *mark)
{
	struct given g;
	struct buf named = { 0 };

	given_choice(&g, table, wishes);
	assert_int_equal(g.choice.kind, kind);
	if (value == NULL)
		assert_null(g.choice.value);
	else
		assert_string_equal(g.choice.value, value);
	for (size_t i = 0; i < g.choice.nkeys; i++) {
		if (i > 0)
			assert_true(buf_char(&named, ' '));
		assert_true(buf_add(&named, g.choice.keys[i], strlen(g.choice.keys[i])));
	}
	text_is(buf_slice(&named), keys);
	if (mark == NULL)
		assert_null(g.choice.mark);
	else
		assert_string_equal(g.choice.mark, mark);
	buf_free(&named);
	given_end(&g);
}

static const struct wishes nothing_said = { .kind = PLOT_ANY };

static void
names_of_kinds(void **state)
{
	enum plot_kind kind;

	(void)state;
	assert_true(plot_kind_parse("bars", &kind));
	assert_int_equal(kind, PLOT_BARS);
	assert_true(plot_kind_parse("calendar", &kind));
	assert_int_equal(kind, PLOT_CALENDAR);
	assert_false(plot_kind_parse("bar", &kind));
	assert_false(plot_kind_parse("", &kind));
}

static void
tables_of_ours(void **state)
{
	const struct wishes w = nothing_said;

	(void)state;
	draws("period\ttag\tcount\tdays\n", w, PLOT_SPARK, "count", "tag", NULL);
	draws("contact\tlast_free\tgap\tevery\tstatus\n", w, PLOT_BARS, "gap", "contact", "every");
	draws("tag\tmet_once\tgap\n", w, PLOT_BARS, "gap", "tag", NULL);
	draws("contact\tfirst\tentries\n", w, PLOT_BARS, "entries", "contact", NULL);
	draws("contact\tdepth\tdescendants\n", w, PLOT_BARS, "descendants", "contact", NULL);
	draws("contact\tfilled\tof\tpercent\n", w, PLOT_BARS, "percent", "contact", NULL);
	draws("currency\tcontact\trevenue\tcumulative\n", w, PLOT_BARS, "revenue",
	    "contact currency", NULL);
	draws("who\twhat\tonly_before\tonly_control\n", w, PLOT_BARS, "only_before", "who what",
	    "only_control");
	draws("what\tonly_before\tonly_control\n", w, PLOT_BARS, "only_before", "what",
	    "only_control");
	draws("period\ttag\tof\tcount\tratio\n", w, PLOT_SPARK, "ratio", "tag of", NULL);
	draws("generation\tpeople\tknown\n", w, PLOT_BARS, "people", "generation", NULL);
	draws("date\tcontacts\ttags\n", w, PLOT_CALENDAR, NULL, "", NULL);
}

static void
tables_that_are_not_ours(void **state)
{
	const struct wishes w = nothing_said;

	(void)state;
	draws("name\tnote\tsize\tweight\na\tb\t3\t4\n", w, PLOT_BARS, "size", "name", NULL);
	/* a number that names the rows is none to draw, once it was said */
	draws("id\tsize\n7\t3\n", (struct wishes){ .keys = (const char *const[]){ "id" },
	    .nkeys = 1 }, PLOT_BARS, "size", "id", NULL);
	draws("name\t2023\t2024\n", w, PLOT_SPARK, NULL, "name", NULL);
	/* a year alone, or a year and a month, are not periods side by side */
	draws("name\t2023\na\t5\n", w, PLOT_BARS, "2023", "name", NULL);
	draws("name\t2023\t2024-01\na\t5\t6\n", w, PLOT_BARS, "2023", "name", NULL);
}

static void
what_is_said_goes_first(void **state)
{
	static const char gap[] = "contact\tlast_free\tgap\tevery\tfree\tsell\tstatus\n";
	static const char *const two[] = { "status", "contact" }, *const none[] = { "" };

	(void)state;
	draws(gap, (struct wishes){ .value = "sell" }, PLOT_BARS, "sell", "contact", NULL);
	draws(gap, (struct wishes){ .mark = "free" }, PLOT_BARS, "gap", "contact", "free");
	draws(gap, (struct wishes){ .keys = two, .nkeys = 2 }, PLOT_BARS, "gap", "status contact",
	    "every");
	draws(gap, (struct wishes){ .x = "free", .y = "sell" }, PLOT_SCATTER, NULL, "contact", NULL);
	draws("period\ttag\tcount\n", (struct wishes){ .keys = none, .nkeys = 1 }, PLOT_SPARK,
	    "count", "", NULL);
	draws("period\ttag\tcount\n", (struct wishes){ .kind = PLOT_BARS }, PLOT_BARS, "count",
	    "tag", NULL);
	draws("date\tcontacts\tn\n", (struct wishes){ .value = "n" }, PLOT_BARS, "n", "date", NULL);
}

static void
money_is_apart_by_currency(void **state)
{
	static const char *const keys[] = { "period" }, *const both[] = { "currency", "contact" };
	static const char table[] = "period\tcurrency\tcontact\trevenue\tcumulative\trank\tcustomers\n";
	struct given g;

	(void)state;
	draws(table, (struct wishes){ .keys = keys, .nkeys = 1 }, PLOT_SPARK, "revenue",
	    "period currency", NULL);
	draws(table, (struct wishes){ .keys = both, .nkeys = 2 }, PLOT_SPARK, "revenue",
	    "currency contact", NULL);
	given_choice(&g, table, nothing_said);
	assert_string_equal(g.choice.apart, "currency");
	assert_true(g.choice.sparse);
	given_end(&g);
	given_choice(&g, table, (struct wishes){ .value = "rank" });
	assert_null(g.choice.apart);
	given_end(&g);
	given_choice(&g, "currency\tcontact\trevenue\ttrouble\n",
	    (struct wishes){ .x = "trouble", .y = "revenue" });
	assert_string_equal(g.choice.apart, "currency");
	given_end(&g);
}

static void
without_numbers_there_is_no_choice(void **state)
{
	struct wishes w = nothing_said, scatter = { .kind = PLOT_SCATTER };
	struct given g;

	(void)state;
	given_start(&g, "name\tnote\na\tb\n");
	assert_false(choice_make(&g.choice, &w, &g.feed));
	assert_int_equal(g.diag.errors, 1);
	given_end(&g);
	given_start(&g, "name\tsize\na\t1\n");
	assert_false(choice_make(&g.choice, &scatter, &g.feed));
	assert_int_equal(g.diag.errors, 1);
	given_end(&g);
}

static void
parts_of_names(void **state)
{
	struct buf b = { 0 };

	(void)state;
	assert_true(buf_add(&b, "before", 6));
	assert_true(choice_join(&b, 6, SLICE("")));
	assert_true(choice_join(&b, 6, SLICE("a")));
	assert_true(choice_join(&b, 6, SLICE("")));
	assert_true(choice_join(&b, 6, SLICE("b\t")));
	text_is(buf_slice(&b), "beforea, b\\t");
	buf_free(&b);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_of_kinds),
		cmocka_unit_test(tables_of_ours),
		cmocka_unit_test(tables_that_are_not_ours),
		cmocka_unit_test(what_is_said_goes_first),
		cmocka_unit_test(money_is_apart_by_currency),
		cmocka_unit_test(without_numbers_there_is_no_choice),
		cmocka_unit_test(parts_of_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
