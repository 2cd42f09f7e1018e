/*
 * Which language --lang and the environment mean.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/base/language.h"

static void
words(void **state)
{
	enum language l = LANGUAGES;

	(void)state;
	assert_true(language_parse("nl", &l) && l == LANGUAGE_NL);
	assert_true(language_parse("en", &l) && l == LANGUAGE_EN);
	assert_false(language_parse("", &l));
	assert_false(language_parse("NL", &l));
	assert_false(language_parse("nl_NL", &l));
	assert_false(language_parse("de", &l));
}

static void
environment(void **state)
{
	static const struct {
		const char *all, *messages, *lang;
		enum language is;
	} rows[] = {
		{ NULL, NULL, NULL, LANGUAGE_EN }, { NULL, NULL, "nl_NL.UTF-8", LANGUAGE_NL },
		{ NULL, NULL, "nl", LANGUAGE_NL }, { NULL, NULL, "nl@euro", LANGUAGE_NL },
		{ NULL, NULL, "nl.UTF-8", LANGUAGE_NL }, { NULL, NULL, "nlx", LANGUAGE_EN },
		{ NULL, NULL, "nds_NL", LANGUAGE_EN }, { NULL, NULL, "n", LANGUAGE_EN },
		{ "C", NULL, "nl_NL", LANGUAGE_EN }, { "", "nl_BE", "en_GB", LANGUAGE_NL },
		{ NULL, "C", "nl_NL", LANGUAGE_EN }, { "nl_NL", "C", "C", LANGUAGE_NL },
		{ "", "", "", LANGUAGE_EN },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const char *values[] = { rows[i].all, rows[i].messages, rows[i].lang };
		static const char *const names[] = { "LC_ALL", "LC_MESSAGES", "LANG" };

		for (size_t k = 0; k < 3; k++)
			assert_int_equal(values[k] == NULL ? unsetenv(names[k]) :
			    setenv(names[k], values[k], 1), 0);
		if (language_default() != rows[i].is)
			fail_msg("row %zu", i);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words),
		cmocka_unit_test(environment),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
