/*
 * Queries: each term of the language against entries made by hand, random
 * expressions against an evaluation of their own, mistakes, and size.
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

#include "../../src/book/query.h"
#include "../../src/book/queryparse.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

static struct diag diag = { .prog = "t" };
static struct vocab *vocab;
static struct reader *reader;
static char path[] = "/tmp/test_query.XXXXXX";
static const char *files[] = { path };
static struct reader_options reader_options = { .files = files, .nfiles = 1 };

static void
write_journal(const char *text)
{
	FILE *f = fopen(path, "w");

	assert_non_null(f);
	assert_true(fputs(text, f) >= 0);
	assert_int_equal(fclose(f), 0);
}

/* A reader that knows some people. */
static int
setup(void **state)
{
	struct entry e;
	int fd = mkstemp(path);

	(void)state;
	if (fd < 0)
		return 1;
	close(fd);
	write_journal("## @Anna-de-Vries\naka: An\n\n## 2000-01-01\n- @Bo @\"Cas Smit\" @Dirk\n");
	vocab = vocab_new();
	if (vocab == NULL || vocab_add_synonym(vocab, SLICE("vriend"), SLICE("maat")) != VOCAB_DONE ||
	    (reader = reader_new(&reader_options, &diag)) == NULL)
		return 1;
	while (entry_next(reader, &e) == ENTRY_OK)
		;
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	reader_free(reader);
	vocab_free(vocab);
	unlink(path);
	return 0;
}

static const struct {
	enum entry_kind kind;
	int year, month, day;	/* 0: of reduced precision */
	const char *tags, *contacts, *text;
} entries[] = {
	{ ENTRY_DATED, 2024, 3, 12, "lunch klant/acme", "Anna-de-Vries", "Lunch with Anna about cold stores. #lunch" },
	{ ENTRY_DATED, 2024, 3, 0, "Offerte", "Bo", "offer sent" },
	{ ENTRY_DATED, 2023, 0, 0, "", "", "" },
	{ ENTRY_DATED, 2030, 1, 1, "Lunch offerte", "Anna-de-Vries Bo", "later: a/b" },
	{ ENTRY_UNDATED, 0, 0, 0, "maat", "Cas-Smit", "\xc3\xa9t\xc3\xa9 \xff \xe6\x97\xa5" },
	{ ENTRY_DATED, 2024, 12, 31, "klant planned", "", "(#klant #planned) - @Bo!" },
	{ ENTRY_CARD, 0, 0, 0, "lunch", "Anna-de-Vries", "lunch" },
};
enum { NENTRIES = COUNT(entries) };

static day_t
day(int year, int month, int d)
{
	return day_from_civil((struct civil){ year, month, d });
}

static size_t
find(struct names *names, const char *list, name_id ids[4])
{
	size_t n = 0;

	for (const char *p = list; *p != '\0'; p += *p == ' ') {
		size_t len = strcspn(p, " ");

		ids[n++] = names_intern(names, (struct slice){ p, len });
		p += len;
	}
	return n;
}

static enum query_answer
ask(struct query *q, size_t i)
{
	name_id tags[4], contacts[4];
	struct tag_use uses[4] = { 0 };
	struct entry e = { .kind = entries[i].kind, .tags = uses, .contacts = contacts, .file = "j.md", .line = i + 1,
	    .text = slice_from(entries[i].text) };

	if (e.kind == ENTRY_DATED)
		e.date = (struct date){ entries[i].month == 0 ? DATE_YEAR : entries[i].day == 0 ? DATE_MONTH : DATE_DAY,
		    day(entries[i].year, entries[i].month + (entries[i].month == 0), entries[i].day + (entries[i].day == 0)) };
	e.ntags = find(reader_tags(reader), entries[i].tags, tags);
	for (size_t t = 0; t < e.ntags; t++)
		uses[t].tag = tags[t];
	e.ncontacts = find(reader_contacts(reader), entries[i].contacts, contacts);
	return query_entry(q, &e);
}

static struct query *
parse(const char *text, struct querywrong *wrong)
{
	struct query *q = query_new(vocab, day(2026, 11, 21), &diag);

	assert_non_null(q);
	if (queryparse(q, vocab, slice_from(text), false, wrong) == QUERYWRONG_NOT)
		return q;
	query_free(q);
	return NULL;
}

static struct query *
start(const char *text)
{
	struct querywrong wrong;
	struct query *q = parse(text, &wrong);

	if (q == NULL)
		fail_msg("%.80s: at %zu: %s", text, wrong.at, wrong.text);
	assert_true(query_start(q, reader));
	return q;
}

/* Terms, and for each entry whether it is wanted. */
static const struct {
	const char *text, *wanted;
} terms[] = {
	{ "lunch", "1001000" }, { "#lunch", "1001000" }, { "LUNCH", "1001000" }, { "klant", "1000010" },
	{ "klant/acme", "1000000" }, { "#Klant/Acme", "1000000" }, { "offerte", "0101000" }, { "acme", "0000000" },
	{ "vriend", "0000100" }, { "maat", "0000100" }, { "#planned", "0000010" }, { "planned", "0001000" },
	{ "undated", "0000100" }, { "Untagged", "0010000" }, { "free", "1000000" }, { "SELL", "0101000" },
	{ "other", "0010110" }, { "group:quality", "0000100" }, { "group:touch", "1001000" }, { "Group:Customer", "1000010" },
	{ "group:goal/reached", "0000000" }, { "group:\"sell\"", "0101000" }, { "@Anna-de-Vries", "1001000" },
	{ "@An", "1001000" }, { "@Anna", "1001000" }, { "@\"anna de vries\"", "1001000" }, { "@Bo", "0101000" },
	{ "@\"Cas Smit\"", "0000100" }, { "@Dirk", "0000000" }, { "@Nobody", "0000000" }, { "since:2024", "1101010" },
	{ "since:2024-03-02", "1001010" }, { "since:2024-03-12", "1001010" }, { "since:2024-03-13", "0001010" },
	{ "since:\"12 March 2024\"", "1001010" }, { "until:2024", "1110010" }, { "until:2024-03-12", "1010000" },
	{ "until:2024-03-11", "0010000" }, { "until:2024-03-30", "1010000" }, { "UNTIL:2024-03", "1110000" },
	{ "until:2022", "0000000" }, { "/cold/", "1000000" }, { "/COLD/", "0000000" }, { "/COLD/i", "1000000" },
	{ "/a\\/b/", "0001000" }, { "/\\Qa\\/b\\E/", "0001000" }, { "/\\bsent$/", "0100000" }, { "/\xc3\x89T\xc3\x89/i", "0000100" }, { "/^$/", "0010000" },
	{ "//", "1111110" }, { "/\\\\/", "0000000" }, { "words>1", "1101100" }, { "words=0", "0010010" },
	{ "words<2", "0010010" }, { "words<=2", "0111110" }, { "words>=3", "1000000" }, { "Words > 5", "1000000" },
	{ "words=6", "1000000" }, { "words>6", "0000000" }, { "words<0", "0000000" },
	{ "words>9223372036854775807", "0000000" }, { "words", "0000000" }, { "#words", "0000000" }, { "android", "0000000" },
	{ "not-lunch", "0000000" },
};

static void
each_term(void **state)
{
	(void)state;
	for (size_t t = 0; t < COUNT(terms); t++) {
		struct query *q = start(terms[t].text);

		for (size_t i = 0; i < NENTRIES; i++)
			if (ask(q, i) != (terms[t].wanted[i] == '1' ? QUERY_YES : QUERY_NO))
				fail_msg("%s: entry %zu", terms[t].text, i);
		query_free(q);
	}
}

static const struct {
	const char *text, *wanted;
} joined[] = {
	{ "lunch and klant", "1000000" }, { "lunch or klant", "1001010" }, { "not lunch", "0110110" },
	{ "not not lunch", "1001000" }, { "lunch or klant and sell", "1001000" }, { "(lunch or klant) and sell", "0001000" },
	{ "sell and lunch or klant", "1001010" }, { "not lunch and klant", "0000010" }, { "not (lunch and klant)", "0111110" },
	{ "lunch&klant", "1000000" }, { "lunch&&klant", "1000000" }, { "lunch|klant", "1001010" }, { "lunch||klant", "1001010" },
	{ "!lunch", "0110110" }, { "!!lunch", "1001000" }, { "!(lunch|klant)&!undated", "0110000" },
	{ "LUNCH AND NOT SELL", "1000000" }, { "(((lunch)))", "1001000" }, { "\tlunch\n  and\r\n(klant)", "1000000" },
	{ "/cold/ and lunch", "1000000" }, { "@Bo&@An", "0001000" }, { "(@Bo)and(@An)", "0001000" },
	{ "since:2024&until:2024", "1100010" }, { "(since:2024)", "1101010" }, { "words>1&sell", "0101000" },
	{ "#and or #or or #not", "0000000" }, { "lunch and (vriend or klant) and not sell", "1000000" },
};

static void
expressions(void **state)
{
	(void)state;
	for (size_t t = 0; t < COUNT(joined); t++) {
		struct query *q = start(joined[t].text);

		for (size_t i = 0; i < NENTRIES; i++)
			if (ask(q, i) != (joined[t].wanted[i] == '1' ? QUERY_YES : QUERY_NO))
				fail_msg("%s: entry %zu", joined[t].text, i);
		query_free(q);
	}
}

/* An expression at random, and what it means: a bit for each entry. */
struct random {
	uint64_t state;
	char text[4096];
	size_t len;
};

static uint32_t
roll(struct random *r, uint32_t n)
{
	r->state = r->state * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)(r->state >> 33) % n;
}

static void
put(struct random *r, const char *s)
{
	r->len += (size_t)snprintf(r->text + r->len, sizeof(r->text) - r->len, "%s", s);
	assert_true(r->len < sizeof(r->text));
}

/* `level`: 0 what `or` joins, 1 what `and` joins, 2 what `not` stands before. */
static unsigned
make(struct random *r, int level, int depth)
{
	static const char *const or[] = { " or ", "|", " || " }, *const and[] = { " and ", "&", " && " };
	static const char *const not[] = { "not ", "!", "! NOT not " };
	unsigned bits, all = (1u << NENTRIES) - 1;
	size_t t;

	if (depth == 0 || (level == 2 && roll(r, 2) == 0)) {
		t = roll(r, COUNT(terms));
		put(r, terms[t].text);
		bits = 0;
		for (size_t i = 0; i < NENTRIES; i++)
			bits |= (unsigned)(terms[t].wanted[i] == '1') << i;
		return bits;
	}
	if (level == 2) {
		if (roll(r, 2) == 0) {
			put(r, not[roll(r, COUNT(not))]);
			return ~make(r, 2, depth - 1) & all;
		}
		put(r, "( ");
		bits = make(r, 0, depth - 1);
		put(r, " )");
		return bits;
	}
	bits = make(r, level + 1, depth - 1);
	for (uint32_t more = roll(r, 3); more > 0; more--) {
		put(r, level == 0 ? or[roll(r, COUNT(or))] : and[roll(r, COUNT(and))]);
		if (level == 0)
			bits |= make(r, 1, depth - 1);
		else
			bits &= make(r, 2, depth - 1);
	}
	return bits;
}

static void
at_random(void **state)
{
	struct random r = { .state = 20261121 };

	(void)state;
	for (int n = 0; n < 5000; n++) {
		unsigned bits;
		struct query *q;

		r.len = 0;
		bits = make(&r, 0, 1 + (int)roll(&r, 7));
		q = start(r.text);
		for (size_t i = 0; i + 1 < NENTRIES; i++)
			if (ask(q, i) != ((bits >> i & 1) != 0 ? QUERY_YES : QUERY_NO))
				fail_msg("%s: entry %zu", r.text, i);
		assert_int_equal(ask(q, NENTRIES - 1), QUERY_NO);
		query_free(q);
	}
}

static const struct {
	const char *text;
	size_t at;		/* from 0 */
	const char *said;
} mistakes[] = {
	{ "", 0, "expected a term such as lunch, free or @Anna, but it ends here" },
	{ "  ", 2, "expected a term such as lunch, free or @Anna, but it ends here" },
	{ "lunch and", 9, "expected a term such as lunch, free or @Anna, but it ends here" },
	{ "not", 3, "expected a term such as lunch, free or @Anna, but it ends here" },
	{ "or lunch", 0, "expected a term such as lunch, free or @Anna, not 'or'" },
	{ "a and or b", 6, "expected a term such as lunch, free or @Anna, not 'or'" },
	{ "a &&& b", 4, "expected a term such as lunch, free or @Anna, not '&'" },
	{ "()", 1, "expected a term such as lunch, free or @Anna, not ')'" },
	{ "a or $b", 5, "expected a term such as lunch, free or @Anna, not '$'" },
	{ "a b", 2, "expected 'and' or 'or', not 'b'" },
	{ "(a b)", 3, "expected 'and', 'or' or ')', not 'b'" },
	{ "a not b", 2, "expected 'and' or 'or', not 'not'" },
	{ "a!b", 1, "expected 'and' or 'or', not '!'" },
	{ "a (b)", 2, "expected 'and' or 'or', not '('" },
	{ "a=3", 1, "expected 'and' or 'or', not '='" },
	{ "a)", 1, "')' closes nothing: there is no '(' before it" },
	{ "(a or (b and (c)", 6, "this '(' is not closed" },
	{ "a and /b", 6, "this '/' begins a pattern that no '/' ends" },
	{ "/b\\/", 0, "this '/' begins a pattern that no '/' ends" },
	{ "/b\\", 0, "this '/' begins a pattern that no '/' ends" },
	{ "/a/x", 3, "expected 'i' or nothing behind a pattern, not 'x'" },
	{ "/a/and b", 3, "expected 'i' or nothing behind a pattern, not 'and'" },
	{ "/a/b/", 3, "expected 'i' or nothing behind a pattern, not 'b/'" },
	{ "@", 0, "expected a contact such as @Anna or @\"Anna de Vries\"" },
	{ "@\"Anna", 0, "expected a contact such as @Anna or @\"Anna de Vries\"" },
	{ "a or @12", 5, "expected a contact such as @Anna or @\"Anna de Vries\"" },
	{ "#", 0, "expected a tag: letters, numbers, '-' and '_', with '/' between its parts" },
	{ "#a1b2c3", 0, "expected a tag: letters, numbers, '-' and '_', with '/' between its parts" },
	{ "#order=12", 0, "expected a tag without its value: #order" },
	{ "a and 12", 6, "'12' is not a tag: letters, numbers, '-' and '_', with '/' between its parts" },
	{ "a/", 0, "'a/' is not a tag: letters, numbers, '-' and '_', with '/' between its parts" },
	{ "since:", 6, "'' is not a date such as 2024-03-12, 2024-03 or 2024" },
	{ "since:2024-13", 6, "'2024-13' is not a date such as 2024-03-12, 2024-03 or 2024" },
	{ "a and until:02-12-2024", 12, "'02-12-2024' is not a date such as 2024-03-12, 2024-03 or 2024" },
	{ "until:\"2024", 6, "this '\"' is not closed" },
	{ "tag:lunch", 0, "expected since:, until: or group:, not 'tag:'" },
	{ "words>", 0, "expected a number of words such as words>20, words<=5 or words=0" },
	{ "words=>2", 0, "expected a number of words such as words>20, words<=5 or words=0" },
	{ "words>-2", 0, "expected a number of words such as words>20, words<=5 or words=0" },
	{ "words==2", 0, "expected a number of words such as words>20, words<=5 or words=0" },
	{ "words>20x", 0, "expected a number of words such as words>20, words<=5 or words=0" },
};

static void
what_is_wrong(void **state)
{
	struct querywrong wrong;

	(void)state;
	for (size_t i = 0; i < COUNT(mistakes); i++) {
		assert_null(parse(mistakes[i].text, &wrong));
		if (wrong.at != mistakes[i].at || strcmp(wrong.text, mistakes[i].said) != 0)
			fail_msg("%s: at %zu: %s", mistakes[i].text, wrong.at, wrong.text);
	}
	assert_null(parse("a or group:quantity", &wrong));
	assert_int_equal(wrong.at, 11);
	assert_non_null(strstr(wrong.text, "'quantity' is not a group of the vocabulary: quality, sell, free, "));
	assert_non_null(strstr(wrong.text, ", unplanned"));
}

/* What is asked of the reader, and no more. */
static void
needs(void **state)
{
	static const struct {
		const char *text;
		bool entry_text, contacts;
	} rows[] = {
		{ "lunch and free or group:sell and not planned", false, false }, { "since:2024", false, false },
		{ "lunch and words=0", true, false }, { "/x/", true, false }, { "not @Bo", false, true },
		{ "@Bo and /x/", true, true },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct query *q = start(rows[i].text);

		assert_int_equal(query_needs_text(q), rows[i].entry_text);
		assert_int_equal(query_needs_contacts(q), rows[i].contacts);
		query_free(q);
	}
}

/* `unit` many times, between `before` and `after`; freed by the caller. */
static char *
repeat(const char *before, const char *unit, size_t n, const char *middle, const char *closing, const char *after)
{
	size_t len = strlen(before) + n * (strlen(unit) + strlen(closing)) + strlen(middle) + strlen(after);
	char *text = malloc(len + 1), *p = text;

	assert_non_null(text);
	p = stpcpy(p, before);
	for (size_t i = 0; i < n; i++)
		p = stpcpy(p, unit);
	p = stpcpy(p, middle);
	for (size_t i = 0; i < n; i++)
		p = stpcpy(p, closing);
	stpcpy(p, after);
	return text;
}

static void
size(void **state)
{
	static const struct {
		const char *before, *unit;
		size_t n;
		const char *middle, *closing, *after, *wanted;
	} rows[] = {
		{ "", "(", 1000000, "lunch", ")", "", "1001000" }, { "", "!(", 1000000, "lunch", ")", "", "1001000" },
		{ "", "not ", 1000001, "lunch", "", "", "0110110" }, { "", "klant and ", 100000, "lunch", "", "", "1000000" },
		{ "", "offerte or ", 100000, "klant", "", "", "1101010" }, { "", "undated or(", 100000, "lunch", ")", "", "1001100" },
		{ "", "words<9 and(", 100000, "lunch", ")", "", "1001000" }, { "", "@Dirk or @\"Cas Smit\"|", 50000, "@Bo", "", "", "0101100" },
		{ "", "#klant or ", 100000, "klant", "", "", "1000010" }, { "", "until:2022 or ", 100000, "klant", "", "", "1000010" },
	};
	struct querywrong wrong;
	char *text;

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct query *q;

		text = repeat(rows[i].before, rows[i].unit, rows[i].n, rows[i].middle, rows[i].closing, rows[i].after);
		q = start(text);
		for (size_t e = 0; e < NENTRIES; e++)
			if (ask(q, e) != (rows[i].wanted[e] == '1' ? QUERY_YES : QUERY_NO))
				fail_msg("many '%s': entry %zu", rows[i].unit, e);
		query_free(q);
		free(text);
	}
	text = repeat("", "(a or ", 300000, "b", ")", "");
	text[strlen(text) - 1] = '\0';
	assert_null(parse(text, &wrong));
	assert_int_equal(wrong.at, 0);
	free(text);
	text = repeat("", "((", 500000, "", "", "");
	assert_null(parse(text, &wrong));
	assert_int_equal(wrong.at, 1000000);
	free(text);
}

/* Whom a name means may change with every card. */
static void
names_learnt(void **state)
{
	static const struct {
		const char *journal, *text, *wanted;	/* of entries and cards, as they are read */
	} rows[] = {
		{ "- 2024-01-01 @An\n\n# @Anna\naka: An\n\n# Log\n\n- 2024-01-02 @Anna\n- 2024-01-03 @An\n", "@An", "1011" },
		{ "- 2024-01-01 @An @Anna\n\n# @Anna\naka: An\n\n## 2024-01-02\n\n- lunch\n", "@An", "101" },
		{ "- 2024-01-01 @Anna\n- 2024-01-02 @Bo\n\n# @Anna-de-Vries\n\n# Log\n\n- 2024-01-03 @Anna-de-Vries\n",
		    "@Anna", "1001" },
		{ "- 2024-01-01 @Anna\n- 2024-01-01 [[Bo]]\n", "@Bo or @Nobody", "00" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct diag quiet = { .prog = "t", .quiet = true };
		struct querywrong wrong;
		struct reader *r;
		struct query *q;
		struct entry e;
		char real[16] = "";
		size_t n = 0;

		write_journal(rows[i].journal);
		r = reader_new(&reader_options, &quiet);
		q = parse(rows[i].text, &wrong);
		assert_true(r != NULL && q != NULL && query_start(q, r));
		while (entry_next(r, &e) == ENTRY_OK && n + 1 < sizeof(real))
			real[n++] = query_entry(q, &e) == QUERY_YES ? '1' : '0';
		assert_string_equal(real, rows[i].wanted);
		query_free(q);
		reader_free(r);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_term), cmocka_unit_test(expressions), cmocka_unit_test(at_random),
		cmocka_unit_test(what_is_wrong), cmocka_unit_test(needs), cmocka_unit_test(size),
		cmocka_unit_test(names_learnt),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
