/*
 * The vocabulary; see vocab.h. What files say is kept by tag and laid over
 * the built-in words when one is asked for; so a run without files has
 * nothing to build.
 */
#include <stdlib.h>

#include "vocab.h"
#include "vocabparts.h"

struct vocab *
vocab_new(void)
{
	return calloc(1, sizeof(struct vocab));
}

void
vocab_free(struct vocab *v)
{
	if (v == NULL)
		return;
	names_free(v->tags);
	names_free(v->groups);
	free(v->of);
	free(v);
}

/* The tag's number, which is made when there is none; NAME_NONE when memory runs out. */
static name_id
need_tag(struct vocab *v, struct slice tag)
{
	struct slice key;
	uint32_t before;
	name_id id;

	if (v->tags == NULL && (v->tags = names_new()) == NULL)
		return NAME_NONE;
	before = names_count(v->tags);
	if (!mem_grow(&v->of, &v->cap, (size_t)before + 1, sizeof(*v->of)))
		return NAME_NONE;
	id = names_intern(v->tags, tag);
	if (id == NAME_NONE)
		return NAME_NONE;
	if (id == before)
		v->of[id] = (struct vocab_tag){ .same = NAME_NONE, .ring = id };
	key = names_key(v->tags, id);
	if (key.len > v->longest)
		v->longest = key.len;
	/* its key is kept as a spelling too, so that it is found without being folded */
	return names_intern(v->tags, key);
}

static name_id
find_tag(const struct vocab *v, struct slice key)
{
	return v->tags == NULL ? NAME_NONE : names_seen(v->tags, key);
}

/*
 * The length of the next part of a key, from the first parent down to the
 * key itself: `a`, `a/b`, `a/b/c`. False when there is none, or none that
 * anything is known about: a tag of a megabyte must not cost its square.
 */
static bool
next_part(const struct vocab *v, struct slice key, size_t *len)
{
	size_t longest = v->longest > LEXICON_LONGEST ? v->longest : LEXICON_LONGEST;

	if (*len >= key.len)
		return false;
	while (++*len < key.len && key.ptr[*len] != '/')
		;
	return *len <= longest;
}

/* The groups of a key and its parents, from the first of them down; not of synonyms. */
static vocab_set
own_groups(const struct vocab *v, struct slice key)
{
	vocab_set set = 0;

	for (size_t len = 0; next_part(v, key, &len);) {
		struct slice part = { key.ptr, len };
		name_id id = find_tag(v, part);

		set |= lexicon_groups_of(part);
		if (id != NAME_NONE)
			set = (set & ~v->of[id].remove) | v->of[id].add;
	}
	return set;
}

vocab_set
vocab_groups(const struct vocab *v, struct slice key)
{
	vocab_set set = own_groups(v, key);

	for (size_t len = 0; v->tags != NULL && next_part(v, key, &len);) {
		name_id first = find_tag(v, (struct slice){ key.ptr, len }), id;

		if (first == NAME_NONE)
			continue;
		for (id = v->of[first].ring; id != first; id = v->of[id].ring)
			set |= own_groups(v, names_key(v->tags, id));
	}
	return vocabgroup_with_parents(v, set);
}

struct slice
vocab_canonical(const struct vocab *v, struct slice key, struct buf *room)
{
	name_id found = NAME_NONE;
	size_t end = 0;
	struct slice root;

	/* the nearest parent that is a synonym */
	for (size_t len = 0; v->tags != NULL && next_part(v, key, &len);) {
		name_id id = find_tag(v, (struct slice){ key.ptr, len });

		if (id != NAME_NONE && v->of[id].same != NAME_NONE) {
			found = id;
			end = len;
		}
	}
	if (found == NAME_NONE)
		return key;
	root = names_text(v->tags, vocab_root(v, found));
	if (end == key.len)
		return root;
	room->len = 0;
	if (!buf_add(room, root.ptr, root.len) ||
	    !buf_add(room, key.ptr + end, key.len - end))
		return (struct slice){ NULL, 0 };
	return buf_slice(room);
}

/* The rhythm of a key or of its nearest parent that has one; not of synonyms. */
static bool
own_rhythm(const struct vocab *v, struct slice key, struct rhythm *r)
{
	bool found = false;

	for (size_t len = 0; next_part(v, key, &len);) {
		name_id id = find_tag(v, (struct slice){ key.ptr, len });

		if (id == NAME_NONE || v->of[id].every.count == 0)
			continue;
		*r = v->of[id].every;
		found = true;
	}
	return found;
}

bool
vocab_rhythm(const struct vocab *v, struct slice key, struct rhythm *r)
{
	bool found = false;

	for (size_t len = 0; v->tags != NULL && next_part(v, key, &len);) {
		name_id id = find_tag(v, (struct slice){ key.ptr, len });

		if (id == NAME_NONE)
			continue;
		/* what it is a synonym of, with what is above that */
		found = own_rhythm(v, names_key(v->tags, vocab_root(v, id)), r) || found;
		if (v->of[id].every.count > 0) {
			*r = v->of[id].every;
			found = true;
		}
	}
	return found;
}

enum date_order
vocab_order(const struct vocab *v)
{
	return v->order;
}

enum vocab_said
vocab_add(struct vocab *v, struct slice group, struct slice tag)
{
	enum vocab_said said;
	name_id id;
	size_t n;

	if ((said = vocabgroup_need(v, group, &n)) != VOCAB_DONE)
		return said;
	if ((id = need_tag(v, tag)) == NAME_NONE)
		return VOCAB_MEMORY;
	v->of[id].add |= VOCAB_BIT(n);
	v->of[id].remove &= ~VOCAB_BIT(n);
	return VOCAB_DONE;
}

enum vocab_said
vocab_remove(struct vocab *v, struct slice group, struct slice tag)
{
	enum vocab_said said;
	name_id id;
	size_t n;

	if ((said = vocabgroup_need(v, group, &n)) != VOCAB_DONE)
		return said;
	if ((id = need_tag(v, tag)) == NAME_NONE)
		return VOCAB_MEMORY;
	v->of[id].remove |= vocabgroup_with_parts(v, n);
	v->of[id].add &= ~v->of[id].remove;
	return VOCAB_DONE;
}

/* Whether one key is the other, or the other is below it. */
static bool
is_part(struct slice whole, struct slice part)
{
	return slice_starts(part, whole) &&
	    (part.len == whole.len || part.ptr[whole.len] == '/');
}

enum vocab_said
vocab_add_synonym(struct vocab *v, struct slice tag, struct slice synonym)
{
	name_id to = need_tag(v, tag), id = need_tag(v, synonym), ring;
	struct slice a, b;

	if (to == NAME_NONE || id == NAME_NONE)
		return VOCAB_MEMORY;
	a = names_key(v->tags, to);
	b = names_key(v->tags, id);
	if (is_part(a, b) || is_part(b, a) || vocab_root(v, to) == id)
		return VOCAB_CIRCLE;
	if (v->of[id].same != NAME_NONE)
		return vocab_root(v, id) == vocab_root(v, to) ? VOCAB_DONE : VOCAB_OTHER;
	v->of[id].same = to;
	/* two rings become one */
	ring = v->of[id].ring;
	v->of[id].ring = v->of[to].ring;
	v->of[to].ring = ring;
	return VOCAB_DONE;
}

enum vocab_said
vocab_add_rhythm(struct vocab *v, struct slice tag, struct rhythm r)
{
	name_id id = need_tag(v, tag);

	if (id == NAME_NONE)
		return VOCAB_MEMORY;
	v->of[id].every = r;
	return VOCAB_DONE;
}

void
vocab_set_order(struct vocab *v, enum date_order order)
{
	v->order = order;
}
