/*
 * An entry while it is gathered: values find their tags, contacts come once,
 * and a draft that is used again remembers nothing.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/journal/draft.h"

#define NONE ((struct slice){ NULL, 0 })

static void
is(struct slice s, const char *expected)
{
	assert_int_equal(s.len, strlen(expected));
	assert_memory_equal(s.ptr, expected, s.len);
}

static void
tags_with_and_without_values(void **state)
{
	struct draft d = { .keep_text = true, .keep_values = true };
	char value[] = "860";
	struct entry e;

	(void)state;
	draft_clear(&d);
	assert_true(draft_tag(&d, 7, NONE));
	assert_true(draft_tag(&d, 8, SLICE("")));
	assert_true(draft_tag(&d, 7, slice_from(value)));
	assert_true(draft_tag(&d, 9, SLICE("a b")));
	memset(value, 'x', 3);		/* it was copied */
	draft_lend(&d, "j.md", &e);
	assert_int_equal(e.ntags, 4);
	assert_int_equal(e.tags[0].tag, 7);
	assert_null(e.tags[0].value.ptr);
	assert_non_null(e.tags[1].value.ptr);
	is(e.tags[1].value, "");
	assert_int_equal(e.tags[2].tag, 7);
	is(e.tags[2].value, "860");
	is(e.tags[3].value, "a b");
	assert_string_equal(e.file, "j.md");
	draft_free(&d);
}

static void
text_only_when_it_is_asked_for(void **state)
{
	struct draft d = { .keep_text = true, .keep_values = true };
	struct entry e;

	(void)state;
	draft_clear(&d);
	assert_true(draft_text(&d, SLICE("one")));
	assert_true(draft_text(&d, SLICE("")));
	assert_true(draft_text(&d, SLICE("two")));
	draft_lend(&d, "j.md", &e);
	is(e.text, "one\ntwo");
	draft_clear(&d);
	d.keep_text = d.keep_values = false;
	assert_true(draft_text(&d, SLICE("three")));
	assert_true(draft_tag(&d, 1, SLICE("v")));
	draft_lend(&d, "j.md", &e);
	assert_int_equal(e.text.len, 0);
	assert_null(e.tags[0].value.ptr);
	draft_free(&d);
}

/* Few are compared, many are looked up: at every number each comes once, in order. */
static void
each_contact_once(void **state)
{
	struct draft d = { 0 };
	name_id others[2];

	(void)state;
	for (name_id most = 1; most < 200; most += most < 40 ? 1 : 53) {
		draft_clear(&d);
		for (name_id i = 0; i < most; i++) {
			name_id id = i * 37 % 1009;

			others[0] = id;
			assert_true(draft_lacks(&d, others, 1));
			assert_true(draft_contact(&d, id));
			assert_true(draft_contact(&d, id));
			assert_true(draft_contact(&d, 0));
			assert_false(draft_lacks(&d, others, 1));
		}
		assert_int_equal(d.ncontacts, most);
		for (name_id i = 0; i < most; i++)
			assert_int_equal(d.contacts[i], i * 37 % 1009);
		others[1] = 5000;
		assert_true(draft_lacks(&d, others, 2));
		assert_false(draft_lacks(&d, others, 0));
	}
	draft_free(&d);
}

/* A part's tags and text go over, with the values at their tags; its contacts do not. */
static void
parts_are_merged(void **state)
{
	struct draft whole = { .keep_text = true, .keep_values = true }, part = { .keep_text = true, .keep_values = true };
	struct entry e;

	(void)state;
	draft_clear(&whole);
	draft_clear(&part);
	assert_true(draft_tag(&whole, 1, SLICE("a")));
	assert_true(draft_text(&whole, SLICE("head")));
	assert_true(draft_contact(&whole, 3));
	assert_true(draft_tag(&part, 2, NONE));
	assert_true(draft_tag(&part, 1, SLICE("bc")));
	assert_true(draft_tag(&part, 4, SLICE("d")));
	assert_true(draft_text(&part, SLICE("body")));
	assert_true(draft_merge(&whole, &part));
	draft_lend(&whole, "j.md", &e);
	assert_int_equal(e.ntags, 4);
	is(e.tags[0].value, "a");
	assert_null(e.tags[1].value.ptr);
	is(e.tags[2].value, "bc");
	is(e.tags[3].value, "d");
	is(e.text, "head\nbody");
	assert_int_equal(e.ncontacts, 1);
	draft_free(&part);
	draft_free(&whole);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tags_with_and_without_values),
		cmocka_unit_test(text_only_when_it_is_asked_for),
		cmocka_unit_test(each_contact_once),
		cmocka_unit_test(parts_are_merged),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
