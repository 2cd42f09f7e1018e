/*
 * The names of months and weekdays (D2): every one that is known, and words that only
 * begin like one.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/month.h"

#define DAY MONTH_WEEKDAY
#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

/* Names of one meaning between blanks: the full ones, and the short forms. */
static const struct {
	int month;
	unsigned weekdays;
	const char *full, *brief;
} names[] = {
	{ 1, 0, "January januari Januar janvier Jänner Jaenner Ja\xcc\x88nner", "jan janv Jän" },
	{ 2, 0, "February februari Februar Feber février fevrier Fe\xcc\x81vrier",
	    "feb fév févr fev fevr" },
	{ 3, 0, "March maart März Maerz mars Ma\xcc\x88rz", "mrt mrz mär" },
	{ 4, 0, "April avril", "apr avr" },
	{ 5, 0, "May mei Mai", "" },
	{ 6, 0, "June juni juin", "jun" },
	{ 7, 0, "July juli juillet", "jul juil" },
	{ 8, 0, "August augustus août aout aou\xcc\x82t", "aug" },
	{ 9, 0, "September septembre", "sep sept" },
	{ 10, 0, "October oktober octobre", "oct okt" },
	{ 11, 0, "November novembre", "nov" },
	{ 12, 0, "December Dezember décembre decembre de\xcc\x81" "cembre", "dec dez déc" },
	{ 0, DAY(1), "Monday maandag Montag lundi", "mon maa mo lun lu" },
	{ 0, DAY(2), "Tuesday dinsdag Dienstag mardi", "tue tues din" },
	{ 0, DAY(3), "Wednesday woensdag Mittwoch mercredi", "wed weds woe wo mi mer me" },
	{ 0, DAY(4), "Thursday donderdag Donnerstag jeudi", "thu thur thurs do don jeu je" },
	{ 0, DAY(5), "Friday vrijdag Freitag vendredi", "fri vr vri fr ven ve" },
	{ 0, DAY(6), "Saturday zaterdag Samstag Sonnabend samedi", "sat za zat sa sam" },
	{ 0, DAY(7), "Sunday zondag Sonntag dimanche", "sun zo zon so dim" },
	{ 0, DAY(1) | DAY(2), "", "ma" },
	{ 0, DAY(2) | DAY(7), "", "di" },
	{ 3, DAY(2), "", "mar" },
};

/* The ASCII letters in the other case. */
static void
swap_case(char *s)
{
	for (; *s != '\0'; s++)
		if ((*s >= 'a' && *s <= 'z') || (*s >= 'A' && *s <= 'Z'))
			*s = (char)(*s ^ 0x20);
}

static void
check_name(const char *name, int month, unsigned weekdays, bool full)
{
	static const char *const after[] = { "", " 12", ".", ", ", "-2024", "1", "\xc2\xa0", "–" };
	struct month_word w;
	char text[64];

	for (size_t i = 0; i < 2 * COUNT(after); i++) {
		size_t len = strlen(name);

		memcpy(text, name, len + 1);
		if (i >= COUNT(after))
			swap_case(text);
		strncat(text, after[i % COUNT(after)], 20);
		/* two letters before a no-break space are not worth a look */
		if (len == 2 && (unsigned char)text[2] >= 0x80)
			continue;
		memset(&w, 0xff, sizeof(w));
		if (month_word(slice_from(text), &w) != len || w.month != month ||
		    w.weekdays != weekdays || w.full != full)
			fail_msg("'%s' is not understood", text);
		if (!month_may_begin(slice_from(text)))
			fail_msg("'%s' is refused at the first look", text);
	}
	memcpy(text, name, strlen(name) + 1);
	strncat(text, "x", 2);
	assert_int_equal(month_word(slice_from(text), &w), 0);
}

static void
each_name_in_any_case(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(names); i++) {
		for (int full = 0; full < 2; full++) {
			char list[160], *save, *name;

			strncpy(list, full ? names[i].full : names[i].brief, sizeof(list) - 1);
			list[sizeof(list) - 1] = '\0';
			for (name = strtok_r(list, " ", &save); name != NULL;
			    name = strtok_r(NULL, " ", &save))
				check_name(name, names[i].month, names[i].weekdays, full);
		}
	}
}

/* The first look lets words through that are none, but not those that it is there for. */
static void
the_first_look_refuses_most_words(void **state)
{
	static const char *const words[] = { "Lunch", "Monthly", "Meeting", "Anna", "Demo",
		"Offerte", "Zomaar", "Sprak", "Thanks", "Februari" };
	size_t refused = 0;

	(void)state;
	for (size_t i = 0; i < COUNT(words); i++)
		refused += !month_may_begin(slice_from(words[i]));
	assert_int_equal(refused, 8);
}

static void
accents_in_upper_case(void **state)
{
	struct month_word w;

	(void)state;
	assert_int_equal(month_word(SLICE("MÄRZ"), &w), 5);
	assert_int_equal(w.month, 3);
	assert_int_equal(month_word(SLICE("FÉVRIER"), &w), 8);
	assert_int_equal(w.month, 2);
	assert_int_equal(month_word(SLICE("AOÛT"), &w), 5);
	assert_int_equal(w.month, 8);
	assert_int_equal(month_word(SLICE("DÉCEMBRE"), &w), 9);
	assert_int_equal(w.month, 12);
}

static void
other_words_are_none(void **state)
{
	static const char *const words[] = { "", "m", "d", "Lunch", "met", "Marchand", "maybe",
		"Mayor", "meid", "Sunny", "Monet", "Jansen", "janitor", "Julia", "juice", "Decent",
		"offerte", "Zomaar", "zoek", "Dinner", "Diner", "dit", "door", "Fred", "Wedding",
		"Samen", "Thuis", "Tuesdays", "12", "#maart", " maart", "m\xc3",
		"fé", "f\xc3", "ao\xc3", "f\xc3\xa9\x65vrier", "augustusx", "maërz", "Q1", "\xff\xff",
		"marché", "mär\xcc\x81", "kt", "mit", "die", "son", "tu" };
	struct month_word w;

	(void)state;
	for (size_t i = 0; i < COUNT(words); i++)
		if (month_word(slice_from(words[i]), &w) != 0)
			fail_msg("'%s' is taken for a name", words[i]);
}

/* Never a byte behind the text: a sanitizer looks on. */
static void
cut_anywhere(void **state)
{
	static const char text[] = "De\xcc\x81" "cembre Septembre";
	struct month_word w;

	(void)state;
	for (size_t n = 0; n < sizeof(text); n++) {
		char *copy = malloc(n + 1);

		assert_non_null(copy);
		memcpy(copy + 1, text, n);
		assert_true(month_word((struct slice){ copy + 1, n }, &w) <= n);
		free(copy);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_name_in_any_case),
		cmocka_unit_test(the_first_look_refuses_most_words),
		cmocka_unit_test(accents_in_upper_case),
		cmocka_unit_test(other_words_are_none),
		cmocka_unit_test(cut_anywhere),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
