/*
 * The groups of a vocabulary; see vocab.h and vocabparts.h.
 */
#include "vocab.h"
#include "vocabparts.h"

size_t
vocab_group_count(const struct vocab *v)
{
	return LEXICON_GROUPS + (v->groups == NULL ? 0 : names_count(v->groups));
}

struct slice
vocab_group_name(const struct vocab *v, size_t n)
{
	if (n < LEXICON_GROUPS)
		return slice_from(lexicon_group(n)->name);
	return names_text(v->groups, (name_id)(n - LEXICON_GROUPS));
}

/* The number of a built-in group, SIZE_MAX when it is none. */
static size_t
built_in(struct slice name)
{
	for (size_t n = 0; n < LEXICON_GROUPS; n++)
		if (slice_is_word(name, lexicon_group(n)->name))
			return n;
	return SIZE_MAX;
}

size_t
vocab_group_find(const struct vocab *v, struct slice name)
{
	size_t n = built_in(name);
	name_id id;

	if (n != SIZE_MAX || v->groups == NULL)
		return n;
	id = names_find(v->groups, name);
	return id == NAME_NONE ? SIZE_MAX : LEXICON_GROUPS + id;
}

/* The number of one group, a part of `parent` (-1: of none), which is made when there is none. */
static enum vocab_said
need_part(struct vocab *v, struct slice name, int parent, size_t *n)
{
	size_t before = vocab_group_count(v);
	name_id id;

	*n = built_in(name);
	if (*n != SIZE_MAX)
		return VOCAB_DONE;
	if (v->groups == NULL && (v->groups = names_new()) == NULL)
		return VOCAB_MEMORY;
	/* when it is full nobody may look for the group that is not there */
	if (before == VOCAB_GROUPS_MAX) {
		*n = vocab_group_find(v, name);
		return *n == SIZE_MAX ? VOCAB_FULL : VOCAB_DONE;
	}
	id = names_intern(v->groups, name);
	if (id == NAME_NONE)
		return VOCAB_MEMORY;
	*n = LEXICON_GROUPS + id;
	if (*n == before)
		v->parents[id] = parent;
	return VOCAB_DONE;
}

enum vocab_said
vocabgroup_need(struct vocab *v, struct slice name, size_t *n)
{
	enum vocab_said said = VOCAB_DONE;
	int parent = -1;

	for (size_t len = 1; len <= name.len && said == VOCAB_DONE; len++) {
		if (len < name.len && name.ptr[len] != '/')
			continue;
		said = need_part(v, (struct slice){ name.ptr, len }, parent, n);
		parent = (int)*n;
	}
	return said;
}

/* What group n is a part of, or -1. Its number is smaller. */
static int
parent_of(const struct vocab *v, size_t n)
{
	return n < LEXICON_GROUPS ? lexicon_group(n)->parent : v->parents[n - LEXICON_GROUPS];
}

vocab_set
vocabgroup_with_parents(const struct vocab *v, vocab_set set)
{
	for (size_t n = vocab_group_count(v); n-- > 0;) {
		int parent = parent_of(v, n);

		if (parent >= 0 && (set & VOCAB_BIT(n)) != 0)
			set |= VOCAB_BIT(parent);
	}
	return set;
}

vocab_set
vocabgroup_with_parts(const struct vocab *v, size_t group)
{
	vocab_set set = VOCAB_BIT(group);

	for (size_t n = group + 1; n < vocab_group_count(v); n++) {
		int parent = parent_of(v, n);

		if (parent >= 0 && (set & VOCAB_BIT(parent)) != 0)
			set |= VOCAB_BIT(n);
	}
	return set;
}
