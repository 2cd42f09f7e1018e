/*
 * Counting entries, uses, contacts and new contacts per period, against small
 * journals counted by hand.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/book/tally.h"
#include "../../src/book/vocab.h"

static struct names *tags, *people;
static struct vocab *vocab;

static int
setup(void **state)
{
	(void)state;
	tags = names_new();
	people = names_new();
	vocab = vocab_new();
	return tags == NULL || people == NULL || vocab == NULL;
}

static int
teardown(void **state)
{
	(void)state;
	names_free(tags);
	names_free(people);
	vocab_free(vocab);
	return 0;
}

static day_t
day(int year, int month, int d)
{
	return day_from_civil((struct civil){ year, month, d });
}

static struct tally_options
options(enum tally_what what)
{
	return (struct tally_options){ .what = what, .unit = PERIOD_YEAR, .today = day(2024, 6, 30),
	    .since = DAY_MIN, .until = DAY_MAX, .vocab = vocab };
}

/* The names in a list between blanks. */
static size_t
intern(struct names *names, const char *list, name_id ids[8])
{
	size_t n = 0;

	for (const char *p = list; *p != '\0'; p += *p == ' ') {
		size_t len = strcspn(p, " ");

		ids[n++] = names_intern(names, (struct slice){ p, len });
		p += len;
	}
	return n;
}

/* An entry with these tags and contacts; year 0: a card; 10000: undated; month or day 0: reduced. */
static void
add_entry(struct tally *t, int year, int month, int d, const char *tag_list, const char *people_list, bool wanted)
{
	name_id ids[8], who[8];
	struct tag_use uses[8] = { 0 };
	struct entry e = { .kind = year == 0 ? ENTRY_CARD : year > 9999 ? ENTRY_UNDATED : ENTRY_DATED,
	    .tags = uses, .contacts = who, .file = "j.md", .line = 1 };

	if (e.kind == ENTRY_DATED)
		e.date = (struct date){ month == 0 ? DATE_YEAR : d == 0 ? DATE_MONTH : DATE_DAY,
		    day(year, month == 0 ? 1 : month, d == 0 ? 1 : d) };
	e.ntags = intern(tags, tag_list, ids);
	for (size_t i = 0; i < e.ntags; i++)
		uses[i].tag = ids[i];
	e.ncontacts = intern(people, people_list, who);
	assert_true(tally_entry(t, &e, wanted));
}

static void
add(struct tally *t, int year, int month, int d, const char *tag_list, const char *people_list)
{
	add_entry(t, year, month, d, tag_list, people_list, true);
}

static int
by_text(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* `period tag count/to_date` of all rows, in the order of their text, and end. */
static void
rows_are(struct tally *t, const char *expected)
{
	char lines[32][64], *order[32], got[2048] = "";
	size_t n;
	struct tally_row *rows = tally_rows(t, &n);

	assert_non_null(rows);
	assert_true(n <= 32);
	for (size_t i = 0; i < n; i++) {
		char period[PERIOD_TEXT_MAX];
		struct slice name = rows[i].key == TALLY_UNTAGGED ? SLICE("-") : t->options.groups ?
		    vocab_group_name(vocab, rows[i].key) : names_text(tags, rows[i].key);

		period_format(rows[i].period, period);
		snprintf(lines[i], sizeof(lines[i]), "%s %.*s %d/%d; ", period, (int)name.len, name.ptr,
		    (int)rows[i].count, (int)rows[i].to_date);
		order[i] = lines[i];
	}
	qsort(order, n, sizeof(order[0]), by_text);
	for (size_t i = 0; i < n; i++)
		strcat(got, order[i]);
	free(rows);
	tally_free(t);
	assert_string_equal(got, expected);
}

static void
entries_and_uses(void **state)
{
	(void)state;
	for (int uses = 0; uses < 2; uses++) {
		struct tally_options o = options(uses ? TALLY_USES : TALLY_ENTRIES);
		struct tally t;

		tally_start(&t, &o, tags);
		add(&t, 2023, 1, 10, "a a b/c b/d", "");
		add(&t, 2023, 12, 31, "a b", "");
		add(&t, 2024, 6, 30, "A", "");
		/* planned, undated, without tags, a card */
		add(&t, 2024, 7, 1, "a z", "");
		add(&t, 10000, 0, 0, "a z", "");
		add(&t, 2024, 6, 1, "", "");
		add(&t, 0, 0, 0, "a z", "Anna");
		/* back to a year that was left */
		add(&t, 2023, 6, 30, "b/c", "");
		rows_are(&t, uses ?
		    "2023 a 3/2; 2023 b 4/3; 2023 b/c 2/2; 2023 b/d 1/1; 2024 a 1/1; " :
		    "2023 a 2/1; 2023 b 3/2; 2023 b/c 2/2; 2023 b/d 1/1; 2024 a 1/1; ");
	}
}

static void
days_and_weeks(void **state)
{
	struct tally_options o = options(TALLY_ENTRIES);
	struct tally t;
	struct period p22 = period_of_day(PERIOD_YEAR, day(2022, 5, 1)), p23 = period_of_day(PERIOD_YEAR, day(2023, 5, 1)),
	    p24 = period_of_day(PERIOD_YEAR, day(2024, 5, 1));
	size_t n;

	(void)state;
	tally_start(&t, &o, tags);
	assert_int_equal(tally_days(&t, p23), 0);
	/* Monday and Sunday of a week, then the next Monday; not in order; without tags too */
	add(&t, 2024, 1, 8, "", "");
	add(&t, 2023, 5, 7, "a", "");
	add(&t, 2023, 5, 1, "a", "");
	add(&t, 2023, 5, 8, "a", "");
	add(&t, 2024, 1, 8, "", "");
	free(tally_rows(&t, &n));
	assert_int_equal(tally_days(&t, p22), 0);
	assert_int_equal(tally_days(&t, p23), 245);
	assert_int_equal(tally_days(&t, p24), 182);
	assert_int_equal(tally_weeks(&t, p23), 2);
	assert_int_equal(tally_weeks(&t, p24), 1);
	tally_free(&t);
}

/* What a pattern leaves out is not counted, but the journal was kept and the person known. */
static void
what_is_not_wanted(void **state)
{
	(void)state;
	for (int people_too = 0; people_too < 2; people_too++) {
		struct tally_options o = options(people_too ? TALLY_NEW : TALLY_ENTRIES);
		struct tally t;

		tally_start(&t, &o, tags);
		add_entry(&t, 2023, 1, 1, "a", "Anna", false);
		add_entry(&t, 2023, 7, 1, "a", "Anna Bo", true);
		add_entry(&t, 2024, 2, 1, "a", "Anna Bo Cas", true);
		assert_int_equal(tally_days(&t, period_of_day(PERIOD_YEAR, day(2023, 1, 1))), 365);
		rows_are(&t, people_too ? "2023 a 2/0; 2024 a 1/1; " : "2023 a 1/0; 2024 a 1/1; ");
	}
}

static void
since_and_until(void **state)
{
	struct tally_options o = options(TALLY_ENTRIES);
	struct tally t;

	(void)state;
	o.since = day(2023, 3, 1);
	o.until = day(2023, 4, 15);
	tally_start(&t, &o, tags);
	add(&t, 2023, 2, 28, "a", "");
	add(&t, 2023, 3, 1, "b", "");
	add(&t, 2023, 4, 15, "c", "");
	add(&t, 2023, 4, 16, "d", "");
	add(&t, 2023, 3, 0, "e", "");	/* the whole month lies within */
	add(&t, 2023, 4, 0, "f", "");	/* all of this one does not */
	add(&t, 2023, 0, 0, "f", "");
	assert_int_equal(tally_days(&t, period_of_day(PERIOD_YEAR, o.since)), 46);
	rows_are(&t, "2023 b 1/1; 2023 c 1/1; 2023 e 1/1; ");
}

static void
reduced_dates(void **state)
{
	struct tally_options o = options(TALLY_ENTRIES);
	struct tally t;

	(void)state;
	o.unit = PERIOD_QUARTER;
	tally_start(&t, &o, tags);
	add(&t, 2023, 0, 0, "a", "");
	add(&t, 2023, 2, 0, "b", "");
	add(&t, 2024, 6, 0, "c", "");
	assert_int_equal(t.vague, 1);
	rows_are(&t, "2023-Q1 b 1/1; 2024-Q2 c 1/1; ");
}

static void
contacts(void **state)
{
	struct tally_options o = options(TALLY_CONTACTS);
	struct tally t;

	(void)state;
	tally_start(&t, &o, tags);
	add(&t, 0, 0, 0, "klant/x", "Anna");
	add(&t, 2023, 1, 1, "a a", "Anna Bo");
	add(&t, 2023, 2, 1, "a", "Anna");
	add(&t, 2023, 12, 1, "b", "Bo");
	add(&t, 2024, 5, 1, "", "Anna");
	add(&t, 2024, 5, 1, "a", "");
	add(&t, 0, 0, 0, "late", "Bo");	/* a card may come last */
	add(&t, 0, 0, 0, "nobody", "Cas");
	rows_are(&t, "2023 a 2/2; 2023 b 1/0; 2023 klant 1/1; 2023 klant/x 1/1; 2023 late 1/1; "
	    "2024 klant 1/1; 2024 klant/x 1/1; ");
}

static void
new_contacts(void **state)
{
	(void)state;
	for (int ever = 0; ever < 2; ever++) {
		struct tally_options o = options(TALLY_NEW);
		struct tally t;

		o.ever = ever;
		tally_start(&t, &o, tags);
		/* Anna was met in 2022, as is said last */
		add(&t, 2023, 8, 1, "a", "Anna Bo");
		add(&t, 2024, 2, 1, "b", "Anna Bo Cas");
		add(&t, 2022, 3, 1, "", "Anna");
		add(&t, 0, 0, 0, "k", "Bo");
		add(&t, 2024, 8, 1, "planned", "Dirk");
		rows_are(&t, ever ?
		    "2022 a 1/1; 2022 b 1/1; 2023 a 1/0; 2023 b 1/0; 2023 k 1/0; 2024 b 1/1; " :
		    "2023 a 1/0; 2023 k 1/0; 2024 b 1/1; ");
	}
}

static void
what_has_no_tag(void **state)
{
	(void)state;
	for (int people_too = 0; people_too < 2; people_too++) {
		struct tally_options o = options(people_too ? TALLY_CONTACTS : TALLY_ENTRIES);
		struct tally t;

		o.untagged = true;
		tally_start(&t, &o, tags);
		add(&t, 2023, 1, 1, "", "Anna");
		add(&t, 2023, 1, 1, "", "Anna Bo");
		add(&t, 2023, 1, 2, "a", "Bo");
		rows_are(&t, people_too ? "2023 - 1/1; 2023 a 1/1; " : "2023 - 2/2; 2023 a 1/1; ");
	}
}

static void
groups(void **state)
{
	struct tally_options o = options(TALLY_ENTRIES);
	struct tally t;

	(void)state;
	o.groups = true;
	tally_start(&t, &o, tags);
	add(&t, 2023, 1, 1, "lunch koffie offerte order nonsense", "");
	add(&t, 2023, 1, 1, "gemist", "");
	rows_are(&t, "2023 goal 1/1; 2023 goal/missed 1/1; 2023 revenue 1/1; 2023 sell 1/1; 2023 touch 1/1; ");
}

int
main(void)
{
#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		TEST(entries_and_uses),
		TEST(days_and_weeks),
		TEST(what_is_not_wanted),
		TEST(since_and_until),
		TEST(reduced_dates),
		TEST(contacts),
		TEST(new_contacts),
		TEST(what_has_no_tag),
		TEST(groups),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
