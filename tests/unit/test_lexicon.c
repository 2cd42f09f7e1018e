/*
 * The built-in words: in order, in the form of tags, and in the groups that they name.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/base/mem.h"
#include "../../src/base/name.h"
#include "../../src/book/lexicon.h"
#include "../../src/journal/tag.h"

static void
words_are_sorted_tags(void **state)
{
	struct buf key = { 0 };

	(void)state;
	for (size_t i = 0; i < lexicon_count(); i++) {
		const struct lexicon_word *w = lexicon_word(i);
		struct slice tag = slice_from(w->tag), whole = tag;

		if (i > 0 && strcmp(lexicon_word(i - 1)->tag, w->tag) >= 0)
			fail_msg("'%s' is out of order", w->tag);
		key.len = 0;
		assert_true(name_fold(tag, &key));
		if (!slice_equal(buf_slice(&key), tag) || !tag_whole(&whole))
			fail_msg("'%s' is not as tags are compared", w->tag);
		assert_true(tag.len <= LEXICON_LONGEST);
		assert_int_not_equal(w->groups, 0);
		assert_true(lexicon_groups_of(tag) == w->groups);
		/* a word of a part is not named in the whole as well */
		for (int g = 0; g < LEXICON_GROUPS; g++)
			if (w->groups >> g & 1 && lexicon_group((size_t)g)->parent >= 0)
				assert_false(w->groups >> lexicon_group((size_t)g)->parent & 1);
	}
	buf_free(&key);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_are_sorted_tags),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
