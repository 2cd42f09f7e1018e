/*
 * Days on a calendar: which they were, which are counted, and where they stand.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../src/book/vocab.h"
#include "../../src/plot/daymap.h"
#include "given.h"

struct drawn {
	struct given given;
	struct vocab *vocab;
	struct daymap map;
};

static day_t
day(int year, int month, int of_month)
{
	return day_from_civil((struct civil){ year, month, of_month });
}

/* Read a table on 10 May 2025; false when it is wrong. */
static bool
begin(struct drawn *d, const char *table)
{
	d->vocab = vocab_new();
	assert_non_null(d->vocab);
	assert_true(daymap_start(&d->map, d->vocab, day(2025, 5, 10)));
	given_choice(&d->given, table, (struct wishes){ .kind = PLOT_CALENDAR });
	return daymap_read(&d->map, &d->given.choice, &d->given.feed);
}

static void
end(struct drawn *d)
{
	daymap_free(&d->map);
	vocab_free(d->vocab);
	given_end(&d->given);
}

static void
what_a_day_was(void **state)
{
	struct drawn d;

	(void)state;
	assert_true(begin(&d, "date\tcontacts\ttags\n2025-03-01\tA\tlunch\n2025-03-02\tA\torder=5 lunch\n"
	    "2025-03-03\tA\tlunch\n2025-03-03\tB\tofferte\n2025-03-04\tA\t\n2025-03-04\tA\tlunch\n"
	    "2025-03-05\tA\tsomething\n2025-03-06\t\tlunch\n"));
	assert_int_equal(daymap_kind(&d.map, day(2025, 3, 1)), DAYMAP_FREE);
	assert_int_equal(daymap_kind(&d.map, day(2025, 3, 2)), DAYMAP_SELL);
	assert_int_equal(daymap_kind(&d.map, day(2025, 3, 3)), DAYMAP_BOTH);
	assert_int_equal(daymap_kind(&d.map, day(2025, 3, 4)), DAYMAP_FREE);
	assert_int_equal(daymap_kind(&d.map, day(2025, 3, 5)), DAYMAP_OTHER);
	/* nobody was there */
	assert_int_equal(daymap_kind(&d.map, day(2025, 3, 6)), DAYMAP_NONE);
	assert_int_equal(daymap_entries(&d.map, day(2025, 3, 3)), 2);
	assert_int_equal(daymap_entries(&d.map, day(2025, 3, 6)), 0);
	assert_string_equal(daymap_kind_name(DAYMAP_SELL), "to sell");
	end(&d);
}

static void
what_is_not_counted_is_told(void **state)
{
	struct drawn d;
	struct buf b = { 0 };
	size_t counts[DAYMAP_KINDS];

	(void)state;
	assert_true(begin(&d, "date\tcontact\ncard\tA\n\tA\n2025-03\tA\n2025-05-10\tA\n2025-05-11\tA\n"));
	daymap_count(&d.map, 2025, counts);
	assert_int_equal(counts[DAYMAP_OTHER], 1);
	assert_int_equal(counts[DAYMAP_NONE], 31 + 28 + 31 + 30 + 9);
	assert_true(daymap_words(&d.map, 2025, &b));
	text_is(buf_slice(&b), "2025, up to 2025-05-10: "
	    "1 day with contact: 0 free, 0 to sell, 0 both, 1 neither");
	b.len = 0;
	assert_true(daymap_notes(&d.map, &b));
	text_is(buf_slice(&b), "1 row after today left out.\n2 rows without a whole date left out.\n");
	buf_free(&b);
	end(&d);
}

static void
without_a_column_of_people_every_row_counts(void **state)
{
	struct drawn d;

	(void)state;
	assert_true(begin(&d, "date\tn\n2024-02-29\t\n"));
	assert_int_equal(daymap_kind(&d.map, day(2024, 2, 29)), DAYMAP_OTHER);
	end(&d);
	assert_false(begin(&d, "date\tn\nsoon\t\n"));
	assert_int_equal(d.given.diag.errors, 1);
	end(&d);
}

static void
years_are(const struct daymap *m, struct timeline_years wanted, size_t limit, int from, int to)
{
	struct timeline_years y = daymap_years(m, wanted, limit);

	assert_int_equal(y.from, from);
	assert_int_equal(y.to, to);
}

static void
years_that_are_drawn(void **state)
{
	static const struct timeline_years all = { 1, 9999 };
	struct drawn d;

	(void)state;
	assert_true(begin(&d, "date\tn\n2021-01-01\t\n2024-12-31\t\n"));
	years_are(&d.map, all, 0, 2021, 2024);
	years_are(&d.map, all, 2, 2023, 2024);
	years_are(&d.map, all, 9, 2021, 2024);
	years_are(&d.map, (struct timeline_years){ 2020, 2022 }, 1, 2022, 2022);
	end(&d);
	assert_true(begin(&d, "date\tn\n"));
	assert_true(daymap_years(&d.map, all, 0).from > daymap_years(&d.map, all, 0).to);
	end(&d);
}

static void
where_days_stand(void **state)
{
	day_t at;

	(void)state;
	/* 1 January 2024 is a Monday; 2023's is a Sunday, and 2012 a leap year that begins on one */
	assert_int_equal(daymap_monday(2024), day(2024, 1, 1));
	assert_int_equal(daymap_weeks(2024), 53);
	assert_int_equal(daymap_monday(2023), day(2022, 12, 26));
	assert_int_equal(daymap_weeks(2012), 54);
	assert_true(daymap_day(2023, 0, 6, &at));
	assert_int_equal(at, day(2023, 1, 1));
	assert_false(daymap_day(2023, 0, 5, &at));
	assert_true(daymap_day(2024, 52, 1, &at));
	assert_int_equal(at, day(2024, 12, 31));
	assert_false(daymap_day(2024, 52, 2, &at));
	assert_string_equal(daymap_month(12), "Dec");
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_a_day_was),
		cmocka_unit_test(what_is_not_counted_is_told),
		cmocka_unit_test(without_a_column_of_people_every_row_counts),
		cmocka_unit_test(years_that_are_drawn),
		cmocka_unit_test(where_days_stand),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
