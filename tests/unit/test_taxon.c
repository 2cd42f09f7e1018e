/*
 * What tags count as: those above them (T7), and what they are synonyms of.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/base/name.h"
#include "../../src/book/taxon.h"
#include "../../src/book/vocab.h"

struct fixture {
	struct taxa taxa;
	struct vocab *vocab;
};

static int
setup(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));

	f->vocab = vocab_new();
	f->taxa = (struct taxa){ .names = names_new(), .vocab = f->vocab };
	*state = f;
	return 0;
}

static int
teardown(void **state)
{
	struct fixture *f = *state;

	names_free(f->taxa.names);
	taxa_free(&f->taxa);
	vocab_free(f->vocab);
	free(f);
	return 0;
}

/* `counted > parent > …` of a tag as it is written. */
static void
is(struct fixture *f, const char *written, const char *expected)
{
	name_id tag = names_intern(f->taxa.names, slice_from(written));
	char got[1024];
	size_t n = 0;

	assert_true(tag != NAME_NONE);
	assert_true(taxon_counted(&f->taxa, tag, &tag));
	while (tag != NAME_NONE) {
		struct slice text = names_text(f->taxa.names, tag);

		n += (size_t)sprintf(got + n, "%s%.*s", n > 0 ? " > " : "", (int)text.len, text.ptr);
		assert_true(taxon_parent(&f->taxa, tag, &tag));
	}
	assert_string_equal(got, expected);
}

static void
tags_above(void **state)
{
	struct fixture *f = *state;

	is(f, "lunch", "lunch");
	is(f, "klant/acme/north", "klant/acme/north > klant/acme > klant");
	is(f, "Klant/Bolt", "Klant/Bolt > klant");
	is(f, "KLANT", "klant");
	is(f, "1/a", "1/a > 1");
}

/* More levels than are counted: no memory and no time for them. */
static void
very_deep_tags(void **state)
{
	struct fixture *f = *state;
	char text[2 * 1000];
	name_id tag, levels = 0;

	for (size_t i = 0; i < sizeof(text); i++)
		text[i] = i % 2 == 0 ? 'a' : '/';
	tag = names_intern(f->taxa.names, (struct slice){ text, sizeof(text) - 1 });
	for (; tag != NAME_NONE; levels++)
		assert_true(taxon_parent(&f->taxa, tag, &tag));
	assert_in_range(levels, 2, TAXON_LEVELS + 1);
	assert_true(names_count(f->taxa.names) <= TAXON_LEVELS + 1);
}

static void
synonyms(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(vocab_add_synonym(f->vocab, SLICE("Vriend"), SLICE("maat")), VOCAB_DONE);
	assert_int_equal(vocab_add_synonym(f->vocab, SLICE("klant/groot"), SLICE("key-account")), VOCAB_DONE);
	is(f, "maat", "Vriend");
	is(f, "MAAT", "Vriend");
	is(f, "maat/oud", "Vriend/oud > Vriend");
	is(f, "Key_Account", "klant/groot > klant");
	is(f, "maatje", "maatje");
	/* met first as it is counted: that form is kept */
	is(f, "KLANT/groot", "klant/groot > klant");
}

/* Names that come later are found when they are asked for. */
static void
names_that_come_later(void **state)
{
	struct fixture *f = *state;

	is(f, "a/b", "a/b > a");
	assert_true(names_intern(f->taxa.names, SLICE("c/d/e")) != NAME_NONE);
	is(f, "z", "z");
	is(f, "c/d", "c/d > c");
	is(f, "c/d/e", "c/d/e > c/d > c");
}

int
main(void)
{
#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		TEST(tags_above),
		TEST(very_deep_tags),
		TEST(synonyms),
		TEST(names_that_come_later),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
