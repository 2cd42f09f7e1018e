/*
 * Why there was contact: the vocabulary's groups behind an entry's tags.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/book/motive.h"

static struct names *tags;
static struct vocab *vocab;

static int
setup(void **state)
{
	(void)state;
	tags = names_new();
	vocab = vocab_new();
	return tags == NULL || vocab == NULL;
}

static int
teardown(void **state)
{
	(void)state;
	names_free(tags);
	vocab_free(vocab);
	return 0;
}

/* The motive of an entry with up to three tags. */
static enum motive
motive(struct motives *m, const char *a, const char *b, const char *c)
{
	const char *const list[] = { a, b, c };
	struct tag_use uses[3] = { 0 };
	struct entry e = { .kind = ENTRY_DATED, .tags = uses };
	enum motive found = MOTIVE_OTHER;

	for (size_t i = 0; i < 3 && list[i] != NULL; i++)
		uses[e.ntags++].tag = names_intern(tags, slice_from(list[i]));
	assert_true(motive_of_entry(m, &e, &found));
	return found;
}

static void
selling_wins(void **state)
{
	struct motives m = { .vocab = vocab, .names = tags };

	(void)state;
	assert_int_equal(motive(&m, NULL, NULL, NULL), MOTIVE_OTHER);
	assert_int_equal(motive(&m, "region-7", "Vriend", NULL), MOTIVE_OTHER);
	assert_int_equal(motive(&m, "zomaar", NULL, NULL), MOTIVE_FREE);
	assert_int_equal(motive(&m, "lunch", "region-7", NULL), MOTIVE_FREE);
	assert_int_equal(motive(&m, "Offerte", NULL, NULL), MOTIVE_SELL);
	assert_int_equal(motive(&m, "lunch", "zomaar", "offerte"), MOTIVE_SELL);
	assert_int_equal(motive(&m, "offerte", "zomaar", "lunch"), MOTIVE_SELL);
	motives_free(&m);
}

static void
parents_and_synonyms_count(void **state)
{
	struct motives m = { .vocab = vocab, .names = tags };

	(void)state;
	assert_int_equal(vocab_add_synonym(vocab, SLICE("offerte"), SLICE("prijsje")), VOCAB_DONE);
	assert_int_equal(vocab_remove(vocab, SLICE("sell"), SLICE("demo")), VOCAB_DONE);
	assert_int_equal(motive(&m, "lunch/vis", NULL, NULL), MOTIVE_FREE);
	assert_int_equal(motive(&m, "lunchtrommel", NULL, NULL), MOTIVE_OTHER);
	assert_int_equal(motive(&m, "prijsje/laat", "lunch", NULL), MOTIVE_SELL);
	assert_int_equal(motive(&m, "demo", NULL, NULL), MOTIVE_OTHER);
	motives_free(&m);
}

static void
groups_of_a_tag(void **state)
{
	struct motives m = { .vocab = vocab, .names = tags };
	name_id order = names_intern(tags, SLICE("order"));
	vocab_set groups;

	(void)state;
	assert_true(motives_groups(&m, order, &groups));
	assert_true(groups & VOCAB_BIT(LEXICON_SELL));
	assert_true(groups & VOCAB_BIT(LEXICON_REVENUE));
	assert_false(groups & VOCAB_BIT(LEXICON_FREE));
	/* one that came later */
	assert_true(motives_groups(&m, names_intern(tags, SLICE("koffie")), &groups));
	assert_true(groups == VOCAB_BIT(LEXICON_TOUCH));
	motives_free(&m);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(selling_wins, setup, teardown),
		cmocka_unit_test_setup_teardown(parents_and_synonyms_count, setup, teardown),
		cmocka_unit_test_setup_teardown(groups_of_a_tag, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
