/*
 * The 66 things to know of somebody, in seven sections: their names in English
 * and Dutch, other names, and the questions that find them out. A table and
 * nothing else.
 */
#ifndef BOOK_PROFILEKEYS_H
#define BOOK_PROFILEKEYS_H

#include <stdbool.h>

#include "../base/language.h"

enum profile_section {
	PROFILE_CUSTOMER, PROFILE_EDUCATION, PROFILE_FAMILY, PROFILE_BUSINESS, PROFILE_INTERESTS,
	PROFILE_LIFESTYLE, PROFILE_YOU, PROFILE_SECTIONS
};

enum { PROFILE_KEYS = 66 };

struct profile_key {
	enum profile_section section;
	int ask;			/* 1 to 66, each once: the easiest of use comes first */
	bool sensitive;			/* of a kind that the GDPR, article 9, protects */
	const char *name[LANGUAGES];
	const char *also;		/* other names, with blanks between */
	const char *question[LANGUAGES];
};

/* In the order of the sections. All names are of ASCII's letters in lower case, digits and '-'. */
extern const struct profile_key profile_keys[PROFILE_KEYS];

const char *profile_section_name(enum profile_section, enum language);

#endif
