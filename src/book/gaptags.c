/*
 * What the tags of people say; see gaptags.h. Each tag is judged once, when
 * it is first met; as long as none says anything, entries cost nothing.
 */
#include <stdlib.h>

#include "../base/mem.h"
#include "gaptags.h"

/* Fold the tags that are asked for, as what they are counted as. */
static bool
fold_wanted(struct gaptags *t, const char *const *wanted)
{
	struct buf plain = { 0 };
	bool ok = true;

	for (size_t i = 0; i < t->nwanted && ok; i++) {
		struct slice s = slice_from(wanted[i]);

		if (s.len > 1 && s.ptr[0] == '#')
			s = slice_skip(s, 1);
		plain.len = 0;
		ok = name_fold(s, &plain);
		s = ok && t->by != GAP_BY_GROUP ?
		    vocab_canonical(t->taxa.vocab, buf_slice(&plain), &t->taxa.room) :
		    buf_slice(&plain);
		ok = ok && s.ptr != NULL && name_fold(s, &t->wanted[i]);
	}
	buf_free(&plain);
	return ok;
}

bool
gaptags_start(struct gaptags *t, const struct gaptags_options *o, const struct vocab *v,
    struct names *tags, day_t today)
{
	*t = (struct gaptags){
		.by = o->by, .today = today, .taxa = { .names = tags, .vocab = v }
	};
	t->wanted = calloc(o->nwanted + 1, sizeof(*t->wanted));
	if (t->wanted == NULL)
		return false;
	t->nwanted = o->nwanted;
	if (!fold_wanted(t, o->wanted))
		return false;
	for (size_t g = 0; g < vocab_group_count(v) && t->nwanted > 0; g++)
		if (gaptags_wanted(t, vocab_group_name(v, g)))
			t->wanted_groups |= VOCAB_BIT(g);
	return true;
}

void
gaptags_free(struct gaptags *t)
{
	for (size_t i = 0; i < t->nwanted; i++)
		buf_free(&t->wanted[i]);
	free(t->wanted);
	taxa_free(&t->taxa);
	cells_free(&t->pairs);
	free(t->tags);
	free(t->people);
	buf_free(&t->folded);
	*t = (struct gaptags){ 0 };
}

bool
gaptags_wanted(const struct gaptags *t, struct slice key)
{
	for (size_t i = 0; i < t->nwanted; i++) {
		struct slice w = buf_slice(&t->wanted[i]);

		if (slice_starts(key, w) && (key.len == w.len || key.ptr[w.len] == '/'))
			return true;
	}
	return t->nwanted == 0;
}

/* Whether a tag, in its compared form, was asked for. False: memory ran out. */
static bool
judge_wanted(struct gaptags *t, struct slice key, bool *wanted)
{
	struct slice counted = vocab_canonical(t->taxa.vocab, key, &t->taxa.room);

	t->folded.len = 0;
	if (counted.ptr == NULL || !name_fold(counted, &t->folded))
		return false;
	*wanted = gaptags_wanted(t, buf_slice(&t->folded));
	return true;
}

/* Judge a tag. */
static bool
judge(struct gaptags *t, name_id tag, struct gaptag *said)
{
	struct slice key = names_key(t->taxa.names, tag);

	*said = (struct gaptag){ 0 };
	if (vocab_rhythm(t->taxa.vocab, key, &said->every))
		said->due = rhythm_after(said->every, t->today);
	if (t->by == GAP_BY_GROUP) {
		said->groups = vocab_groups(t->taxa.vocab, key);
		said->wanted = (said->groups & t->wanted_groups) != 0;
	} else if (t->nwanted > 0 && !judge_wanted(t, key, &said->wanted)) {
		return false;
	}
	if (said->every.count > 0 || said->wanted || said->groups != 0)
		t->any = true;
	return true;
}

/* Judge all tags that are new. */
static bool
catch_up(struct gaptags *t)
{
	size_t n = names_count(t->taxa.names);

	if (!mem_grow(&t->tags, &t->tags_cap, n, sizeof(*t->tags)))
		return false;
	while (t->ntags < n) {
		if (!judge(t, (name_id)t->ntags, &t->tags[t->ntags]))
			return false;
		t->ntags++;
	}
	return true;
}

static void
add(struct gaptag *sum, const struct gaptag *said)
{
	if (said->every.count > 0 && (sum->every.count == 0 || said->due < sum->due)) {
		sum->every = said->every;
		sum->due = said->due;
	}
	sum->wanted |= said->wanted;
	sum->groups |= said->groups;
}

/* Tell a contact what its tags say. */
static bool
tell(struct gaptags *t, name_id contact, const struct gaptag *said)
{
	if (contact >= t->npeople) {
		size_t n = (size_t)contact + 1;

		if (!mem_grow(&t->people, &t->people_cap, n, sizeof(*t->people)))
			return false;
		memset(t->people + t->npeople, 0, (n - t->npeople) * sizeof(*t->people));
		t->npeople = n;
	}
	add(&t->people[contact], said);
	return true;
}

/* Keep that each contact has the tag, and those above it. */
static bool
keep_pairs(struct gaptags *t, name_id tag, const struct entry *e)
{
	name_id above;

	if (!taxon_counted(&t->taxa, tag, &tag))
		return false;
	for (; tag != NAME_NONE; tag = above) {
		for (size_t i = 0; i < e->ncontacts; i++) {
			struct cell_key key = { 0, tag, e->contacts[i] };

			if (cells_at(&t->pairs, key) == NULL)
				return false;
		}
		if (!taxon_parent(&t->taxa, tag, &above))
			return false;
	}
	return true;
}

bool
gaptags_entry(struct gaptags *t, const struct entry *e)
{
	struct gaptag sum = { 0 };

	if (names_count(t->taxa.names) > t->ntags && !catch_up(t))
		return false;
	if (e->ncontacts == 0)
		return true;
	for (size_t i = 0; i < e->ntags && t->any; i++)
		add(&sum, &t->tags[e->tags[i].tag]);
	if (sum.every.count > 0 || sum.wanted || sum.groups != 0)
		for (size_t i = 0; i < e->ncontacts; i++)
			if (!tell(t, e->contacts[i], &sum))
				return false;
	for (size_t i = 0; i < e->ntags && t->by == GAP_BY_TAG; i++)
		if (!keep_pairs(t, e->tags[i].tag, e))
			return false;
	return true;
}

struct gaptag
gaptags_of(const struct gaptags *t, name_id contact)
{
	return contact < t->npeople ? t->people[contact] : (struct gaptag){ 0 };
}
