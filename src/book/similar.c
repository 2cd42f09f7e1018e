/*
 * Names that may be one; see similar.h.
 *
 * Two names that are one edit apart have a form in common, when of each all
 * forms are made that lack one of its characters, and itself. So the forms of
 * the frequent names are put into a table, and those of the rare ones looked
 * up. Of forms that many share only the most frequent names are looked at.
 */
#include <stdlib.h>
#include <string.h>

#include "../base/hash.h"
#include "../base/mem.h"
#include "edit.h"
#include "plural.h"
#include "similar.h"

enum {
	CHAIN = 64,		/* no more names of one form are looked at */
	FREQUENT = 5		/* no fewer uses are frequent */
};

/* The frequent names by the forms that lack a character. */
struct forms {
	struct hash_key key;
	struct form {
		uint64_t hash;
		uint32_t next;		/* in the chain, plus 1 */
		name_id name;
	} *list;
	size_t n, cap;
	uint32_t *heads;		/* by hash */
	size_t mask;
};

struct search {
	struct names *names;
	const struct similar_use *uses;
	enum similar_kind kind;
	struct forms forms;
	struct similar_pair *pairs;
	size_t npairs, pairs_cap;
};

/* The hash of the name without character `skip`; of all of it when that is l->n. */
static uint64_t
hash_form(const struct forms *f, const struct letters *l, size_t skip)
{
	uint32_t form[EDIT_LONGEST];
	size_t n = 0;

	for (size_t i = 0; i < l->n; i++)
		if (i != skip)
			form[n++] = l->at[i];
	return hash_bytes(f->key, (const char *)form, n * sizeof(*form));
}

/* Whether `many` is so much more frequent than `few` that this is a slip. */
static bool
outweighs(const struct search *s, name_id few, name_id many, unsigned times)
{
	const struct similar_use *f = &s->uses[few], *m = &s->uses[many];

	/* a card says that the name is right: then two uses for each are enough */
	if (s->kind == SIMILAR_PEOPLE && m->known && times == 5)
		return m->count >= 2 * f->count;
	return m->count >= FREQUENT && m->count >= times * f->count;
}

static bool
add_pair(struct search *s, name_id rare, name_id frequent, enum similar_why why)
{
	if (s->npairs > 0 && s->pairs[s->npairs - 1].rare == rare) {
		struct similar_pair *last = &s->pairs[s->npairs - 1];

		if (s->uses[frequent].count > s->uses[last->frequent].count)
			*last = (struct similar_pair){ rare, frequent, why };
		return true;
	}
	if (!mem_grow(&s->pairs, &s->pairs_cap, s->npairs + 1, sizeof(*s->pairs)))
		return false;
	s->pairs[s->npairs++] = (struct similar_pair){ rare, frequent, why };
	return true;
}

/* Forms */

static bool
may_be_frequent(const struct search *s, const struct similar_use *u)
{
	return u->count >= FREQUENT || (s->kind == SIMILAR_PEOPLE && u->known && u->count > 1);
}

static bool
add_forms(struct search *s, name_id name)
{
	struct forms *f = &s->forms;
	struct letters l;

	if (!letters_of(names_key(s->names, name), &l))
		return true;
	if (!mem_grow(&f->list, &f->cap, f->n + l.n + 1, sizeof(*f->list)))
		return false;
	for (size_t skip = 0; skip <= l.n; skip++)
		f->list[f->n++] = (struct form){ hash_form(f, &l, skip), 0, name };
	return true;
}

/* Chain the forms: of one hash the last that was added comes first. False: memory. */
static bool
chain_forms(struct forms *f)
{
	size_t size = 64;

	while (size < f->n * 2)
		size *= 2;
	f->mask = size - 1;
	f->heads = calloc(size, sizeof(*f->heads));
	if (f->heads == NULL)
		return false;
	for (size_t i = 0; i < f->n; i++) {
		uint32_t *head = &f->heads[f->list[i].hash & f->mask];

		f->list[i].next = *head;
		*head = (uint32_t)i + 1;
	}
	return true;
}

/* Names in the order of their counts: the least frequent first. */
struct ranked {
	uint64_t count;
	name_id name;
};

static int
by_count(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;

	if (x->count != y->count)
		return x->count < y->count ? -1 : 1;
	return x->name > y->name ? -1 : x->name < y->name;
}

static bool
gather_frequent(struct search *s, size_t n)
{
	struct ranked *list = NULL;
	size_t len = 0, cap = 0;
	bool ok = true;

	for (size_t i = 0; i < n && ok; i++) {
		if (!may_be_frequent(s, &s->uses[i]))
			continue;
		ok = mem_grow(&list, &cap, len + 1, sizeof(*list));
		if (ok)
			list[len++] = (struct ranked){ s->uses[i].count, (name_id)i };
	}
	if (len > 1)
		qsort(list, len, sizeof(*list), by_count);
	for (size_t i = 0; i < len && ok; i++)
		ok = add_forms(s, list[i].name);
	free(list);
	return ok && chain_forms(&s->forms);
}

/* One form of a rare name: the frequent names that have it too. */
static bool
look_up(struct search *s, name_id rare, const struct letters *l, size_t skip)
{
	struct forms *f = &s->forms;
	uint64_t hash = hash_form(f, l, skip);
	uint32_t next = f->heads[hash & f->mask];

	for (int seen = 0; next != 0 && seen < CHAIN; seen++) {
		const struct form *form = &f->list[next - 1];
		struct letters other;
		struct edit e;
		unsigned times;

		next = form->next;
		if (form->hash != hash || form->name == rare)
			continue;
		if (!letters_of(names_key(s->names, form->name), &other))
			continue;
		e = edit_between(l, &other);
		if (e.what == EDIT_NONE || (times = edit_odds(&e, s->kind)) == 0)
			continue;
		if (outweighs(s, rare, form->name, times) &&
		    !add_pair(s, rare, form->name, SIMILAR_TYPO))
			return false;
	}
	return true;
}

static bool
find_typos(struct search *s, name_id rare)
{
	struct letters l;

	if (s->uses[rare].known || !letters_of(names_key(s->names, rare), &l) || l.n < 4)
		return true;
	for (size_t skip = 0; skip <= l.n; skip++)
		if (!look_up(s, rare, &l, skip))
			return false;
	return true;
}

/* Plurals */

/* Words that end as plurals do, and mean something else than their stem. */
static bool
is_other_word(struct slice word)
{
	static const char *const list[] = { "news", "goods", "customs", "means", "works", NULL };

	for (size_t i = 0; list[i] != NULL; i++)
		if (slice_equal(word, slice_from(list[i])))
			return true;
	return false;
}

/* Of a pair the one that is rare, if either is so beside the other. */
static bool
judge_plural(struct search *s, name_id a, name_id b)
{
	bool a_rare = s->uses[a].count < s->uses[b].count;
	name_id rare = a_rare ? a : b, frequent = a_rare ? b : a;

	if (s->uses[rare].count > SIMILAR_RARE || (s->uses[a].known && s->uses[b].known) ||
	    !outweighs(s, rare, frequent, 5))
		return true;
	return add_pair(s, rare, frequent, SIMILAR_PLURAL);
}

static bool
find_plural(struct search *s, size_t n, name_id plural)
{
	struct slice key = names_key(s->names, plural), word;
	char singular[EDIT_LONGEST * 4 + 2];
	size_t parents = 0, len;
	name_id id;

	if (key.len >= EDIT_LONGEST * 4)
		return true;
	for (size_t i = 0; i < key.len; i++)
		if (key.ptr[i] == '/')
			parents = i + 1;
	word = slice_skip(key, parents);
	if (word.len < 4 || is_other_word(word))
		return true;
	memcpy(singular, key.ptr, parents);
	for (size_t rule = 0; rule < PLURAL_RULES; rule++) {
		len = plural_singular(word, rule, singular + parents);
		if (len < 3)
			continue;
		id = names_find(s->names, (struct slice){ singular, parents + len });
		if (id != NAME_NONE && id < n && id != plural && s->uses[id].count > 0 &&
		    !judge_plural(s, id, plural))
			return false;
	}
	return true;
}

static int
by_rare(const void *a, const void *b)
{
	const struct similar_pair *x = a, *y = b;

	if (x->rare != y->rare)
		return x->rare < y->rare ? -1 : 1;
	/* the one to be kept first */
	return x->why > y->why ? -1 : x->why < y->why;
}

/* Let each rare name be in one pair. */
static void
one_for_each(struct search *s)
{
	size_t n = 0;

	if (s->npairs > 1)
		qsort(s->pairs, s->npairs, sizeof(*s->pairs), by_rare);
	for (size_t i = 0; i < s->npairs; i++)
		if (n == 0 || s->pairs[n - 1].rare != s->pairs[i].rare)
			s->pairs[n++] = s->pairs[i];
	s->npairs = n;
}

struct similar_pair *
similar_find(struct names *names, const struct similar_use *uses, size_t n,
    enum similar_kind kind, size_t *npairs, bool *ok)
{
	struct search s = { .names = names, .uses = uses, .kind = kind,
	    .forms.key = hash_key_new() };

	*ok = gather_frequent(&s, n);
	for (size_t i = 0; i < n && *ok && s.forms.n > 0; i++)
		if (uses[i].count > 0 && uses[i].count <= SIMILAR_RARE)
			*ok = find_typos(&s, (name_id)i);
	for (size_t i = 0; i < n && *ok && kind == SIMILAR_TAGS; i++)
		if (uses[i].count > 0)
			*ok = find_plural(&s, n, (name_id)i);
	free(s.forms.list);
	free(s.forms.heads);
	if (*ok)
		one_for_each(&s);
	if (!*ok || s.npairs == 0) {
		free(s.pairs);
		s.pairs = NULL;
		s.npairs = 0;
	}
	*npairs = s.npairs;
	return s.pairs;
}
