/*
 * What is known of whom: from cards and from entries, when it was learned, and
 * whether it grew; and that an empty card names the one whom it is for.
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

#include "../../src/book/profileask.h"
#include "../../src/journal/argument.h"

static char path[] = "/tmp/test_profile.XXXXXX";
static const char *const files[] = { path };

/* What was read of a journal on some day. */
struct read {
	struct diag diag;
	struct reader_options options;
	struct reader *reader;
	struct profiles profiles;
};

static void
read_start(struct read *r, const char *journal, const char *today)
{
	FILE *file = fopen(path, "w");
	struct entry e;
	day_t day = 0;

	assert_non_null(file);
	assert_int_equal(fputs(journal, file) < 0, 0);
	assert_int_equal(fclose(file), 0);
	*r = (struct read){ .diag = { .prog = "test_profile", .quiet = true },
	    .options = { .files = files, .nfiles = 1, .text = true } };
	r->reader = reader_new(&r->options, &r->diag);
	assert_true(r->reader != NULL && argument_first_day(today, &day));
	assert_true(profiles_start(&r->profiles, day, &r->diag));
	while (entry_next(r->reader, &e) == ENTRY_OK)
		assert_true(profiles_entry(&r->profiles, &e));
}

static void
read_end(struct read *r)
{
	profiles_free(&r->profiles);
	reader_free(r->reader);
}

/* `filled/of last undated grown`, and `stale`, of A on 30 June 2024. */
static void
is_known(const char *journal, bool sensitive, const char *expected)
{
	static const char *const grown[] = { "grown", "not-grown", "unknown" };
	char got[100], date[DATE_TEXT_MAX];
	struct profile_sum s;
	struct read r;

	read_start(&r, journal, "2024-06-30");
	s = profile_sum(&r.profiles, reader_contact(r.reader, SLICE("A")), sensitive);
	date_format(s.last, date);
	sprintf(got, "%d/%d %s %d %s%s", s.filled, s.of, date[0] == '\0' ? "-" : date, s.undated,
	    grown[s.grown], s.stale ? " stale" : "");
	if (strcmp(got, expected) != 0)
		fail_msg("%s'%s', expected '%s'", journal, got, expected);
	read_end(&r);
}

static void
cards_and_entries(void **state)
{
	(void)state;
	is_known("# @A\nhobby: rowing\nhobbies:: rowing\nfoo: x\nsport: ?\nkids:\n", true, "1/66 - 1 unknown stale");
	is_known("# @A\nhobby: rowing\n# @B\nsport: x\n# @A\nkids: Bo\n", true, "2/66 - 2 unknown stale");
	is_known("- 2024-01-01 @A hobby:: rowing\n", true, "1/66 2024-01-01 0 grown");
	is_known("- 2024-01-01 @A hobby: rowing\n", true, "0/66 - 0 not-grown");
	is_known("# @A\n- hobby: rowing\n- 2022-01-01 lunch [kids:: Bo]\n  - pets:: dog\n", true,
	    "3/66 2022-01-01 1 unknown stale");
	/* several contacts, nobody, planned, undated */
	is_known("- 2024-01-01 @A @B hobby:: rowing\n", true, "0/66 - 0 not-grown");
	is_known("- 2024-01-01 @A\n- 2024-01-01 hobby:: rowing\n", true, "0/66 - 0 not-grown");
	is_known("- 2024-07-01 @A hobby:: rowing\n", true, "0/66 - 0 unknown stale");
	is_known("- 2024-06-30 @A hobby:: rowing\n", true, "1/66 2024-06-30 0 grown");
	is_known("- 2024-02-30 @A hobby:: rowing\n", true, "0/66 - 0 unknown stale");
	is_known("- 2024-01-01 @B hobby:: rowing\n", true, "0/66 - 0 unknown stale");
}

static void
the_earliest_entry_says_when(void **state)
{
	(void)state;
	is_known("- 2024-02-01 @A hobby:: x\n- 2021-02-01 @A hobby:: y\n", true, "1/66 2021-02-01 0 not-grown stale");
	is_known("- 2021-02-01 @A hobby:: x\n- 2024-02-01 @A hobby:: y\n", true, "1/66 2021-02-01 0 not-grown stale");
	is_known("- 2021-02-01 @A hobby:: x kids:: y\n- 2023-02-01 @A pets:: y\n", true,
	    "3/66 2023-02-01 0 not-grown stale");
	/* on the card, too: the entry has the day */
	is_known("# @A\nhobby: x\n- 2021-02-01 @A hobby:: x\n", true, "1/66 2021-02-01 0 not-grown stale");
	/* more precise, of the same first day */
	is_known("# 2021-02\n- @A hobby:: x\n", true, "1/66 2021-02 0 not-grown stale");
	is_known("# 2021-02\n- @A hobby:: x\n# 2021-02-01\n- @A hobby:: x\n", true, "1/66 2021-02-01 0 not-grown stale");
}

static void
a_year_is_to_the_same_day(void **state)
{
	(void)state;
	is_known("- 2020-01-01 @A\n- 2023-06-30 @A hobby:: x\n", true, "1/66 2023-06-30 0 not-grown stale");
	is_known("- 2020-01-01 @A\n- 2023-07-01 @A hobby:: x\n", true, "1/66 2023-07-01 0 grown");
	is_known("- 2023-06-30 @A\n", true, "0/66 - 0 not-grown stale");
	is_known("- 2023-07-01 @A\n", true, "0/66 - 0 not-grown");
	is_known("- 2023-07-01 @A\n# @A\nhobby: x\n", true, "1/66 - 1 unknown");
}

static void
sensitive_keys_are_as_if_not_there(void **state)
{
	static const char journal[] = "# @A\nreligion: x\nhobby: y\n- 2022-01-01 @A kids:: Bo\n- 2024-01-01 @A health:: well\n";

	(void)state;
	is_known(journal, true, "4/66 2024-01-01 2 grown");
	is_known(journal, false, "2/61 2022-01-01 1 unknown stale");
}

static void
above_is_exact(void **state)
{
	struct profile_sum s = { .filled = 52, .of = 66 }, half = { .filled = 33, .of = 66 };

	(void)state;
	assert_false(profile_above(&s, 80));
	s.filled = 53;
	assert_true(profile_above(&s, 80));
	s = (struct profile_sum){ .filled = 48, .of = 61 };
	assert_false(profile_above(&s, 80));
	s.filled = 49;
	assert_true(profile_above(&s, 80));
	assert_false(profile_above(&half, 50));
	assert_true(profile_above(&half, 49));
}

/* The card for somebody of that written name is read as a card of nobody else. */
static void
card_of(const char *written)
{
	struct profile_options o = { .sensitive = true, .limit = INT64_MAX };
	struct profile_view v = { .tags = NULL };
	FILE *file = tmpfile();
	char text[4096];
	bool done = false;
	struct read r;
	struct out out;
	struct entry e;
	name_id id;
	size_t len;

	read_start(&r, "", "2024-06-30");
	v.profiles = &r.profiles;
	v.contacts = reader_contacts(r.reader);
	id = names_intern(reader_contacts(r.reader), slice_from(written));
	assert_true(file != NULL && id != NAME_NONE);
	out_start(&out, fileno(file));
	assert_true(profileask_card(&v, &o, id, &done, &out) && out_flush(&out) && done);
	rewind(file);
	len = fread(text, 1, sizeof(text) - 12, file);
	fclose(file);
	read_end(&r);
	/* each of its lines is filled: all 66 are found again */
	assert_true(len > 0 && len < sizeof(text) - 12);
	text[len] = '\0';
	file = fopen(path, "w");
	for (const char *c = text; *c != '\0'; c++)
		fputs(c[0] == ':' && c[1] == '\n' ? ": yes" : (char [2]){ c[0] }, file);
	fclose(file);
	r.options = (struct reader_options){ .files = files, .nfiles = 1, .text = true };
	r.reader = reader_new(&r.options, &r.diag);
	assert_true(r.reader != NULL && profiles_start(&r.profiles, 0, &r.diag));
	if (entry_next(r.reader, &e) != ENTRY_OK || e.kind != ENTRY_CARD || e.ncontacts != 1)
		fail_msg("'%s' has no card: %s", written, text);
	assert_true(profiles_entry(&r.profiles, &e));
	assert_int_equal(profile_sum(&r.profiles, e.contacts[0], true).filled, PROFILE_KEYS);
	assert_true(reader_contact(r.reader, slice_from(written)) == e.contacts[0]);
	assert_int_equal(entry_next(r.reader, &e), ENTRY_END);
	read_end(&r);
}

static void
cards_are_read_back(void **state)
{
	static const char *const names[] = {
		"A", "Anna-de-Vries", "Anna de Vries", "Jos\xc3\xa9 \xc3\x81lvarez", "O'Brien", "A. de Vries", "Bo & Co",
		"\xe6\x9d\x8e\xe5\xb0\x8f\xe9\xbe\x99", "a/b", "x@y.nl", "2-2b", "Anna (Zwolle)", "J. \"Kees\" B",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		card_of(names[i]);
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
		cmocka_unit_test(cards_and_entries),
		cmocka_unit_test(the_earliest_entry_says_when),
		cmocka_unit_test(a_year_is_to_the_same_day),
		cmocka_unit_test(sensitive_keys_are_as_if_not_there),
		cmocka_unit_test(above_is_exact),
		cmocka_unit_test(cards_are_read_back),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
