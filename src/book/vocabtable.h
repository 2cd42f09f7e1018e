/*
 * A vocabulary as the table that relvocab prints: `group tag synonym_of
 * every`, one row for each tag of each group.
 */
#ifndef BOOK_VOCABTABLE_H
#define BOOK_VOCABTABLE_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/out.h"
#include "../table/layout.h"
#include "vocab.h"

struct vocabtable {
	enum layout layout;
	bool safe;
	const char *const *tags;	/* what these mean, when there are any; lent */
	size_t ntags;
};

/*
 * Print the groups in the order of the vocabulary, the tags of each by name,
 * then those that are in no group but have a synonym or a rhythm. Of wanted
 * tags (tag_whole): each with its groups, or with an empty one, in the order
 * given. False when memory runs out.
 */
bool vocabtable_print(const struct vocabtable *, const struct vocab *, struct out *);

#endif
