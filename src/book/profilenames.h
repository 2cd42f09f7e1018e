/*
 * Which of the 66 keys a written name means (profilekeys.h): in English or
 * Dutch, or one of its other names. ASCII's letter case makes no difference,
 * and blanks, '-' and '_' are alike, however many, as in names (C5).
 */
#ifndef BOOK_PROFILENAMES_H
#define BOOK_PROFILENAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/slice.h"

enum { PROFILE_NAME_MAX = 24 };		/* bytes: no name is longer */

struct profile_name {
	struct slice name;
	uint8_t key;
};

/* Start from {0} with profile_names_start, end with profile_names_free. */
struct profile_names {
	struct profile_name *list;	/* in the order of their bytes */
	size_t n, cap;
};

/* False when memory runs out. */
bool profile_names_start(struct profile_names *);
void profile_names_free(struct profile_names *);

/* The number of the key in profile_keys; -1 when it is none of them. */
int profile_names_find(const struct profile_names *, struct slice written);

#endif
