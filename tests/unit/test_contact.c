/*
 * The grammar of a contact (C1, C3): names behind '@', quoted names, and the
 * targets of wikilinks.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/contact.h"

#define COUNT(rows) (sizeof(rows) / sizeof((rows)[0]))

static void
slice_is(struct slice s, const char *expected, const char *text)
{
	if (s.len != strlen(expected) || memcmp(s.ptr, expected, s.len) != 0)
		fail_msg("%s: got '%.*s', expected '%s'", text, (int)s.len, s.ptr, expected);
}

static const struct {
	const char *text, *name, *rest;
} names[] = {
	{ "@Anna", "Anna", "" },
	{ "@Anna-de-Vries's", "Anna-de-Vries", "'s" },
	{ "@Anna_de_Vries.", "Anna_de_Vries", "." },
	{ "@anna-", "anna", "-" },
	{ "@anna_-_", "anna", "_-_" },
	{ "@R2", "R2", "" },
	{ "@2R", "2R", "" },
	{ "@Zoë", "Zoë", "" },
	{ "@Zoe\xcc\x88!", "Zoe\xcc\x88", "!" },
	{ "@山田さん、", "山田さん", "、" },
	{ "@a/b", "a", "/b" },
	{ "@a:b", "a", ":b" },
	{ "@a=b", "a", "=b" },
	{ "@Ren\xe9", "Ren", "\xe9" },
	{ "@Bo🎉!", "Bo🎉", "!" },
	{ "@🎉", NULL, NULL },
	{ "@\"🎉\"", NULL, NULL },
	{ "@", NULL, NULL },
	{ "@ a", NULL, NULL },
	{ "@2024", NULL, NULL },
	{ "@--", NULL, NULL },
	{ "@\xcc\x81" "a", NULL, NULL },
	{ "@https://x", NULL, NULL },
	{ "@https:/x", "https", ":/x" },
	{ "@\"Anna de Vries\"s", "Anna de Vries", "s" },
	{ "@\" Anna \"", "Anna", "" },
	{ "@\"O'Neil, J.\"", "O'Neil, J.", "" },
	{ "@\"Anna", NULL, NULL },
	{ "@\"Anna\nde\"", NULL, NULL },
	{ "@\"\"", NULL, NULL },
	{ "@\"12-3\"", NULL, NULL },
};

static void
names_behind_the_sign(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(names); i++) {
		struct slice s = slice_from(names[i].text), name;
		size_t end;
		bool found = contact_match(s, 0, &name, &end);

		if (found != (names[i].name != NULL))
			fail_msg("%s: %s", names[i].text, found ? "a contact" : "no contact");
		if (!found)
			continue;
		slice_is(name, names[i].name, names[i].text);
		slice_is(slice_skip(s, end), names[i].rest, names[i].text);
	}
}

/* Nothing behind the slice is looked at. */
static void
every_prefix(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(names); i++) {
		for (size_t len = 1; len <= strlen(names[i].text); len++) {
			char *copy = malloc(len);
			struct slice name;
			size_t end;

			assert_non_null(copy);
			memcpy(copy, names[i].text, len);
			if (contact_match((struct slice){ copy, len }, 0, &name, &end))
				assert_true(end <= len && name.len > 0);
			free(copy);
		}
	}
}

static void
targets_of_wikilinks(void **state)
{
	static const struct {
		const char *target, *name;
		bool person;
	} rows[] = {
		{ "@Anna de Vries", "Anna de Vries", true },
		{ "@ Anna ", "Anna", true },
		{ "People/@Anna.md", "Anna", true },
		{ "People/Anna de Vries.md", "Anna de Vries", true },
		{ "people/Anna", "Anna", true },
		{ "Work/MENSEN/Anna#2023", "Anna", true },
		{ "Personen/Anna^block", "Anna", true },
		{ "relaties/Anna\\", "Anna", true },
		{ "contacten/Anna", "Anna", true },
		{ "contacts/Anna", "Anna", true },
		{ "persons/Anna", "Anna", true },
		{ "People/Work/Anna", "Anna", false },
		{ "Peoples/Anna", "Anna", false },
		{ "Anna", "Anna", false },
		{ "Kiln project#budget", "Kiln project", false },
		{ "Kiln.md", "Kiln", false },
		{ ".md", ".md", false },
		{ "#budget", "", false },
		{ "@", "@", false },
		{ "People/", "", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		bool person;
		struct slice name = contact_of_link(slice_from(rows[i].target), &person);

		if (person != rows[i].person)
			fail_msg("%s: %s", rows[i].target, person ? "a person" : "no person");
		slice_is(name, rows[i].name, rows[i].target);
	}
}

static void
a_nul_ends_no_folder(void **state)
{
	bool person = true;

	(void)state;
	contact_of_link(SLICE("people\0x/Anna"), &person);
	assert_false(person);
	contact_of_link(SLICE("people\0/Anna"), &person);
	assert_false(person);
}

static void
writing(void **state)
{
	static const struct {
		const char *name, *behind, *written;
	} rows[] = {
		{ "Anna", "", "@Anna" },
		{ "Grace Hopper", "'s", "@Grace-Hopper" },
		{ "Grace Hopper", " and", "@Grace-Hopper" },
		{ "Grace Hopper", "s", "[[@Grace Hopper]]" },
		{ "Grace", "é", "[[@Grace]]" },
		{ "J. Doe", "", "[[@J. Doe]]" },
		{ "Zoë", "", "@Zoë" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct buf b = { 0 };

		assert_true(buf_char(&b, 'x'));
		assert_true(contact_write(&b, slice_from(rows[i].name), slice_from(rows[i].behind)));
		slice_is(slice_skip(buf_slice(&b), 1), rows[i].written, rows[i].name);
		buf_free(&b);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_behind_the_sign),
		cmocka_unit_test(every_prefix),
		cmocka_unit_test(targets_of_wikilinks),
		cmocka_unit_test(writing),
		cmocka_unit_test(a_nul_ends_no_folder),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
