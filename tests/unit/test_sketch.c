/*
 * Journal text that is written around entries: byte for byte, and that what
 * it writes is read back as what it was to say.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/contact.h"
#include "../../src/journal/sketch.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

static struct names *people, *tags;
static struct buf text;

static int
setup(void **state)
{
	(void)state;
	people = names_new();
	tags = names_new();
	return people != NULL && tags != NULL ? 0 : 1;
}

static int
teardown(void **state)
{
	(void)state;
	names_free(people);
	names_free(tags);
	buf_free(&text);
	text = (struct buf){ 0 };
	return 0;
}

static struct sketch
begin(void)
{
	text.len = 0;
	return (struct sketch){ .out = &text };
}

static name_id
called(const char *name)
{
	return names_intern(people, slice_from(name));
}

static void
is(const struct sketch *k, const char *expected)
{
	assert_false(k->failed);
	if (!slice_equal(buf_slice(&text), slice_from(expected)))
		fail_msg("\n   found '%.*s'\nexpected '%s'", (int)text.len, text.ptr, expected);
}

static struct date
day(int y, int m, int d)
{
	return (struct date){ DATE_DAY, day_from_civil((struct civil){ y, m, d }) };
}

/* Somebody alone is named twice, so that the heading opens no card (C6). */
static void
headings_of_people(void **state)
{
	name_id both[2];
	struct sketch k = begin();

	(void)state;
	both[0] = called("Anna-de-Vries");
	both[1] = called("Ren\u00e9");
	sketch_people(&k, people, both, 2);
	is(&k, "# @Anna-de-Vries @Ren\u00e9\n");
	assert_int_equal(k.level, 1);
	sketch_people(&k, people, both, 1);
	is(&k, "# @Anna-de-Vries @Ren\u00e9\n\n## @Anna-de-Vries @Anna-de-Vries\n");
	assert_int_equal(k.level, 2);
}

/* Names that '@' would not read back whole are quoted, and those with a quote are a wikilink's. */
static void
names_are_written_so_that_they_are_read_back(void **state)
{
	static const struct {
		const char *name, *heading;
	} rows[] = {
		{ "Anna", "# @Anna @Anna\n" }, { "Anna de Vries", "# @\"Anna de Vries\" @\"Anna de Vries\"\n" },
		{ "A. de V.", "# @\"A. de V.\" @\"A. de V.\"\n" }, { "Acme (NL)", "# @\"Acme (NL)\" @\"Acme (NL)\"\n" },
		{ "Jan \"J\" Smit", "# [[@Jan \"J\" Smit]] [[@Jan \"J\" Smit]]\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct sketch k = begin();
		name_id id = called(rows[i].name);
		struct slice found;
		size_t end;

		sketch_people(&k, people, &id, 1);
		is(&k, rows[i].heading);
		if (text.ptr[2] == '@') {
			assert_true(contact_match(buf_slice(&text), 2, &found, &end));
			assert_int_equal(names_find(people, found), id);
		}
	}
}

/* Where '@' is a tag, people are named by wikilinks (R3). */
static void
people_where_at_is_a_tag(void **state)
{
	name_id anna = called("Anna");
	struct sketch k = begin();

	(void)state;
	k.at_is_tag = true;
	sketch_people(&k, people, &anna, 1);
	is(&k, "# [[@Anna]] [[@Anna]]\n");
}

static void
headings_of_dates(void **state)
{
	struct sketch k = begin();

	(void)state;
	sketch_year(&k, (struct date_context){ .year = 2024 });
	is(&k, "# 2024\n");
	sketch_date(&k, day(2024, 3, 12));
	is(&k, "# 2024\n\n## 2024-03-12\n");
	k = begin();
	sketch_year(&k, (struct date_context){ .year = 987, .month = 2 });
	is(&k, "# 0987-02\n");
	/* of one that is not known, a date that there is not (E8) */
	k = begin();
	sketch_date(&k, (struct date){ .precision = DATE_NONE });
	is(&k, "# 0000-00-00\n");
	/* there are six levels */
	k = begin();
	k.level = 5;
	sketch_date(&k, day(2024, 3, 12));
	sketch_date(&k, day(2024, 3, 13));
	is(&k, "\n###### 2024-03-12\n\n###### 2024-03-13\n");
	assert_int_equal(k.level, 6);
}

static void
lines_of_tags(void **state)
{
	struct sketch k = begin();
	struct tag_use uses[3];

	(void)state;
	uses[0] = (struct tag_use){ .tag = names_intern(tags, SLICE("Lunch")) };
	uses[1] = (struct tag_use){ .tag = names_intern(tags, SLICE("klant/acme")) };
	uses[2] = (struct tag_use){ .tag = names_intern(tags, SLICE("order")), .value = SLICE("12.500,50") };
	sketch_tags(&k, tags, uses, 0);
	is(&k, "");
	sketch_tags(&k, tags, uses, 3);
	is(&k, "#Lunch #klant/acme #order=\"12.500,50\"");
}

/* List items as far set in as those they stand for. */
static void
list_items(void **state)
{
	static const struct {
		struct around around[4];
		size_t n, dated;
		const char *text;
	} rows[] = {
		{ { { .need = 2 } }, 1, SIZE_MAX, "- <!-- -->\n" }, { { { .need = 4 } }, 1, SIZE_MAX, "-   <!-- -->\n" },
		{ { { .need = 2 } }, 1, 0, "- 2024-03-12\n" }, { { { .need = 7 } }, 1, 0, "11111. 2024-03-12\n" },
		{ { { .need = 12 } }, 1, 0, "111111111.  2024-03-12\n" }, { { { .need = 17 } }, 1, 0, "   111111111.    2024-03-12\n" },
		{ { { .need = 2 }, { .need = 3 } }, 2, SIZE_MAX, "- -  <!-- -->\n" },
		{ { { .need = 2 }, { .need = 2 } }, 2, 0, "- 2024-03-12\n  - <!-- -->\n" },
		{ { { .need = 2 }, { .need = 2 } }, 2, 1, "- - 2024-03-12\n" },
		{ { { .quote = true }, { .need = 2 } }, 2, 1, "> - 2024-03-12\n" },
		{ { { .need = 2 }, { .quote = true }, { .need = 2 } }, 3, 0, "- 2024-03-12\n  > - <!-- -->\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct sketch k = begin();

		sketch_items(&k, rows[i].around, rows[i].n, rows[i].dated, day(2024, 3, 12));
		is(&k, rows[i].text);
	}
}

static void
heads_of_tables(void **state)
{
	struct sketch k = begin();

	(void)state;
	sketch_table(&k, SLICE("| @Anna | #b |\n|:---|--:|\n"));
	is(&k, "|    |   |\n|:---|--:|\n");
	k = begin();
	sketch_table(&k, SLICE("a | b\r\n- | -\r\n"));
	is(&k, "  |  \n- | -\r\n");
	k = begin();
	sketch_table(&k, SLICE("> | a |\n> |---|"));
	is(&k, "> |   |\n> |---|");
}

static void
headings_lower_down(void **state)
{
	static const struct {
		const char *heading;
		int level;
		const char *text;
	} rows[] = {
		{ "# a #b\n", 1, "# a #b\n" }, { "# a\n", 3, "### a\n" }, { "### a\n", 2, "### a\n" }, { "  ## a ##\n", 3, "### a ##\n" },
		{ "# a\n\nbelow\n- #c\n", 2, "## a\n\nbelow\n- #c\n" }, { "# a\n", 9, "###### a\n" },
		/* underlined ones become one line */
		{ "a\n===\nbelow\n", 2, "## a\nbelow\n" }, { "a\n  b\n---\n", 3, "### a b\n" }, { "a\r\n===\r\nb", 2, "## a\nb" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct sketch k = begin();

		sketch_lower(&k, slice_from(rows[i].heading), rows[i].level);
		is(&k, rows[i].text);
	}
}

static void
cards(void **state)
{
	name_id anna = called("Anna-de-Vries"), also[2];
	struct tag_use vip = { .tag = names_intern(tags, SLICE("vip")) };
	struct sketch_names names = { .people = people, .tags = tags };
	struct entry e = { .kind = ENTRY_CARD, .contacts = &anna, .ncontacts = 1 };
	struct sketch k = begin();

	(void)state;
	sketch_card(&k, &names, &e);
	is(&k, "# @Anna-de-Vries\n\n");
	also[0] = called("Annie");
	also[1] = called("A. de V.");
	names.aliases = also;
	names.naliases = 2;
	e.tags = &vip;
	e.ntags = 1;
	e.text = SLICE("every: 3w\naka: Annie\ndate: 2024-03-12\ntags: vip\nnote: #hidden\ncompany: Acme\n");
	k = begin();
	sketch_card(&k, &names, &e);
	is(&k, "# @Anna-de-Vries #vip\n\naka: Annie\naka: A. de V.\nevery: 3w\ncompany: Acme\n");
	k = begin();
	sketch_friend(&k, &names, &e);
	is(&k, "- Anna-de-Vries (a.k.a. Annie a.k.a. A. de V.) @vip\n");
	names.naliases = 0;
	e.ntags = 0;
	k = begin();
	sketch_friend(&k, &names, &e);
	is(&k, "- Anna-de-Vries\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(headings_of_people, setup, teardown),
		cmocka_unit_test_setup_teardown(names_are_written_so_that_they_are_read_back, setup, teardown),
		cmocka_unit_test_setup_teardown(people_where_at_is_a_tag, setup, teardown),
		cmocka_unit_test_setup_teardown(headings_of_dates, setup, teardown),
		cmocka_unit_test_setup_teardown(lines_of_tags, setup, teardown),
		cmocka_unit_test_setup_teardown(list_items, setup, teardown),
		cmocka_unit_test_setup_teardown(heads_of_tables, setup, teardown),
		cmocka_unit_test_setup_teardown(headings_lower_down, setup, teardown),
		cmocka_unit_test_setup_teardown(cards, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
