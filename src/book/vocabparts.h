/*
 * What a vocabulary is made of, for the files whose names begin with vocab alone.
 */
#ifndef BOOK_VOCABPARTS_H
#define BOOK_VOCABPARTS_H

#include <stddef.h>

#include "../base/name.h"
#include "vocab.h"

/* What files say about a tag. */
struct vocab_tag {
	vocab_set add, remove;	/* groups, beside the built-in ones; never both */
	name_id same;		/* the tag that it is a synonym of, or NAME_NONE */
	name_id ring;		/* the next one of all that are counted as the same */
	struct rhythm every;
};

struct vocab {
	struct names *tags;	/* those of files, by key too; NULL until there is one */
	struct vocab_tag *of;	/* by their name_id */
	size_t cap;
	size_t longest;		/* of their keys, in bytes */
	struct names *groups;	/* those of files: number LEXICON_GROUPS and on */
	int parents[VOCAB_GROUPS_MAX];	/* by group number less LEXICON_GROUPS; -1 for none */
	enum date_order order;
};

/* The tag at the end of the chain of synonyms; never a circle. */
static inline name_id
vocab_root(const struct vocab *v, name_id id)
{
	while (v->of[id].same != NAME_NONE)
		id = v->of[id].same;
	return id;
}

/* A tag that is built in or that files name. */
struct vocab_word {
	struct slice text, key;		/* as written, and as compared */
	const struct vocab_tag *said;	/* by files; NULL when they say nothing */
};

/* All of them, once each, by key; to be freed. NULL when memory runs out. */
struct vocab_word *vocab_words(const struct vocab *, size_t *n);

/* The number of a group, which is made when there is none; so is what it is a part of. */
enum vocab_said vocabgroup_need(struct vocab *, struct slice name, size_t *n);

/* The groups of a set and all that they are parts of. */
vocab_set vocabgroup_with_parents(const struct vocab *, vocab_set);

/* The group and all its parts. */
vocab_set vocabgroup_with_parts(const struct vocab *, size_t group);

#endif
