/*
 * Who made a contact, by tag and by text.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/book/maker.h"

/* All names in a text, each with a bar behind it. */
static void
check(const char *text, size_t len, const char *expected)
{
	char found[200];
	size_t n = 0;
	struct slice name;

	for (size_t place = 0; maker_next((struct slice){ text, len }, &place, &name);) {
		assert_true(n + name.len + 2 < sizeof(found));
		memcpy(found + n, name.ptr, name.len);
		n += name.len;
		found[n++] = '|';
	}
	found[n] = '\0';
	assert_string_equal(found, expected);
}

#define CHECK(text, expected) check(text, sizeof(text) - 1, expected)

static void
in_text(void **state)
{
	(void)state;
	CHECK("", "");
	CHECK("by:", "");
	CHECK("by:: ", "");
	CHECK("by:x", "x|");
	CHECK("By:: Kees Haan", "Kees Haan|");
	CHECK("lunch by: Kees, and by: Piet", "Kees|Piet|");
	CHECK("lunch\nby: Kees\r\nby:Piet", "Kees|Piet|");
	CHECK("(by: Kees) [by:: Piet] ;by:Els,by:Bo", "Kees|Piet|Els|Bo|");
	CHECK("by: J.P. Haan. And more by: Piet.", "J.P. Haan|Piet|");
	CHECK("by: J. Haan. \xc3\x89. x.y. by:B. C.", "J. Haan|B. C.|");
	CHECK("by: Kees #lunch by: @Anna by: Piet|x", "Kees|Piet|");
	CHECK("by: \xc3\x89ls; by: B\xff", "\xc3\x89ls|B\xff|");
}

static void
not_in_text(void **state)
{
	(void)state;
	CHECK("standby: Kees", "");
	CHECK("by Kees: by", "");
	CHECK("#by:Kees a:b y: z", "");
	CHECK("b:y:by", "");
	CHECK("xby:: a\nby\n: b", "");
	CHECK("\0by: no\0, by: a\0b", "a\0b|");
}

static void
of_an_entry(void **state)
{
	struct names *tags = names_new();
	struct makers m;
	struct tag_use uses[] = {
		{ names_intern(tags, SLICE("By")), SLICE("Kees Haan") },
		{ names_intern(tags, SLICE("lunch")), SLICE("Bo") },
		{ names_intern(tags, SLICE("by")), { NULL, 0 } },
		{ names_intern(tags, SLICE("by")), SLICE(" ") },
	};
	struct entry e = { .tags = uses, .ntags = 4, .text = SLICE("by: Piet, by: kees-haan, by: Piet") };

	(void)state;
	assert_true(makers_start(&m, tags));
	assert_true(makers_entry(&m, &e));
	assert_int_equal(m.n, 2);
	assert_true(slice_equal(names_text(m.names, m.of[0]), SLICE("Kees Haan")));
	e.ntags = 0;
	assert_true(makers_entry(&m, &e));
	assert_int_equal(m.n, 2);
	e.text = SLICE("");
	assert_true(makers_entry(&m, &e));
	assert_int_equal(m.n, 0);
	assert_int_equal(names_count(m.names), 2);
	e.text = SLICE("by:a,by:b,by:c,by:d,by:e,by:f,by:g,by:h,by:i,by:j,by:k,by:l,by:m,by:n,by:o,by:a,"
	    "by:p,by:q,by:r");
	assert_true(makers_entry(&m, &e));
	assert_int_equal(m.n, MAKERS_MOST);
	assert_true(slice_equal(names_text(m.names, m.of[15]), SLICE("p")));
	makers_free(&m);
	names_free(tags);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(in_text),
		cmocka_unit_test(not_in_text),
		cmocka_unit_test(of_an_entry),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
