/*
 * Languages; see language.h. The environment is read as it is, as setlocale knows
 * only what is installed.
 */
#include <stdlib.h>
#include <string.h>

#include "language.h"

bool
language_parse(const char *text, enum language *l)
{
	*l = strcmp(text, "nl") == 0 ? LANGUAGE_NL : LANGUAGE_EN;
	return *l == LANGUAGE_NL || strcmp(text, "en") == 0;
}

/* Whether that is a locale of Dutch: nl, nl_BE.UTF-8, nl@euro. */
static bool
is_dutch(const char *locale)
{
	return strncmp(locale, "nl", 2) == 0 &&
	    (locale[2] == '\0' || strchr("_.@", locale[2]) != NULL);
}

enum language
language_default(void)
{
	static const char *const names[] = { "LC_ALL", "LC_MESSAGES", "LANG" };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		const char *locale = getenv(names[i]);

		if (locale != NULL && locale[0] != '\0')
			return is_dutch(locale) ? LANGUAGE_NL : LANGUAGE_EN;
	}
	return LANGUAGE_EN;
}
