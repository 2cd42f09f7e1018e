/*
 * What the names of a whole journal tell: tags that may be one, people that may
 * be one, and names that are nobody's.
 */
#include <stdlib.h>
#include <string.h>

#include "../base/mem.h"
#include "lint.h"
#include "similar.h"
#include "taxon.h"

/* `count` and a word for it, in the singular or plural. */
#define TIMES(n) (unsigned long long)(n), (n) == 1 ? "" : "s"

/* Tags */

/* Tags with those above them, and what each is like. */
struct tagging {
	struct lint *lint;
	struct taxa taxa;
	struct similar_use *uses;
	name_id *like;		/* by tag: what it may be; NAME_NONE: itself */
	enum similar_why *why;
	size_t n;
};

static bool
is_synonym(struct tagging *t, name_id tag)
{
	name_id counted;

	return !taxon_counted(&t->taxa, tag, &counted) || counted != tag;
}

/*
 * Count each tag for those above it; what is a synonym is meant so. All parents
 * are made before anything is counted.
 */
static bool
count_tags(struct tagging *t)
{
	struct lint *l = t->lint;
	name_id parent;

	if (!taxa_catch_up(&t->taxa))
		return false;
	t->n = names_count(l->tags);
	t->uses = calloc(t->n + 1, sizeof(*t->uses));
	t->like = calloc(t->n + 1, sizeof(*t->like));
	t->why = calloc(t->n + 1, sizeof(*t->why));
	if (t->uses == NULL || t->like == NULL || t->why == NULL)
		return false;
	for (name_id tag = 0; tag < t->n; tag++) {
		t->like[tag] = NAME_NONE;
		t->uses[tag].known = vocab_groups(l->vocab, names_key(l->tags, tag)) != 0;
	}
	for (name_id tag = 0; tag < l->ntags; tag++) {
		if (l->tag[tag].count == 0 || is_synonym(t, tag))
			continue;
		t->uses[tag].count += l->tag[tag].count;
		for (name_id up = tag;; up = parent) {
			if (!taxon_parent(&t->taxa, up, &parent))
				return false;
			if (parent == NAME_NONE)
				break;
			t->uses[parent].count += l->tag[tag].count;
		}
	}
	/* a tag below one of the vocabulary is a name of its own */
	for (name_id tag = 0; tag < t->n; tag++)
		if (taxon_parent(&t->taxa, tag, &parent) && parent != NAME_NONE &&
		    t->uses[parent].known)
			t->uses[tag].known = false;
	return true;
}

static void
tell_tag(struct tagging *t, name_id tag, struct place at)
{
	struct lint *l = t->lint;
	name_id like = t->like[tag];
	struct slice rare = names_text(l->tags, tag), frequent = names_text(l->tags, like);

	diag_rule(l->diag, at, SEVERITY_WARNING, "near-duplicate-tags",
	    t->why[tag] == SIMILAR_PLURAL ?
	    "'#%.*s' (%llu time%s) may be the same as '#%.*s' (%llu time%s)" :
	    "'#%.*s' (%llu time%s) may be a slip for '#%.*s' (%llu time%s)",
	    DIAG_SLICE(rare), TIMES(t->uses[tag].count),
	    DIAG_SLICE(frequent), TIMES(t->uses[like].count));
	diag_hint(l->diag, "write '#%.*s' for '#%.*s'", DIAG_SLICE(frequent), DIAG_SLICE(rare));
}

/* Tell of a tag, or of one above it, wherever the tag stands. */
static bool
tell_tags(struct tagging *t)
{
	const struct notices *n = t->lint->notices;

	for (name_id tag = 0; tag < t->lint->ntags; tag++) {
		name_id up = tag, parent;
		struct place at;
		uint32_t next;

		while (up != NAME_NONE) {
			if (!taxon_parent(&t->taxa, up, &parent))
				return false;
			next = 0;
			while (t->like[up] != NAME_NONE &&
			    notices_place(n, NOTICE_TAG, tag, &next, &at))
				tell_tag(t, up, at);
			up = parent;
		}
	}
	return true;
}

static bool
judge_tags(struct lint *l)
{
	struct tagging t = { .lint = l, .taxa = { .names = l->tags, .vocab = l->vocab } };
	struct similar_pair *pairs = NULL;
	size_t n = 0;
	bool ok = count_tags(&t);

	if (ok)
		pairs = similar_find(l->tags, t.uses, t.n, SIMILAR_TAGS, &n, &ok);
	for (size_t i = 0; i < n; i++) {
		t.like[pairs[i].rare] = pairs[i].frequent;
		t.why[pairs[i].rare] = pairs[i].why;
	}
	ok = ok && (n == 0 || tell_tags(&t));
	free(pairs);
	free(t.uses);
	free(t.like);
	free(t.why);
	taxa_free(&t.taxa);
	return ok;
}

/* People */

static bool
judge_similar_people(struct lint *l)
{
	struct similar_use *uses = calloc(l->ncontacts + 1, sizeof(*uses));
	struct similar_pair *pairs = NULL;
	struct place at;
	size_t n = 0;
	uint32_t next;
	bool ok = uses != NULL;

	for (size_t i = 0; i < l->ncontacts && ok; i++)
		uses[i] = (struct similar_use){ l->contact[i].count, l->contact[i].card };
	if (ok)
		pairs = similar_find(l->contacts, uses, l->ncontacts, SIMILAR_PEOPLE, &n, &ok);
	for (size_t i = 0; i < n; i++) {
		struct slice rare = names_text(l->contacts, pairs[i].rare);
		struct slice frequent = names_text(l->contacts, pairs[i].frequent);

		for (next = 0; notices_place(l->notices, NOTICE_CONTACT, pairs[i].rare, &next, &at);) {
			diag_rule(l->diag, at, SEVERITY_WARNING, "similar-names",
			    "'%.*s' (%llu time%s) may be '%.*s' (%llu time%s)", DIAG_SLICE(rare),
			    TIMES(uses[pairs[i].rare].count), DIAG_SLICE(frequent),
			    TIMES(uses[pairs[i].frequent].count));
			diag_hint(l->diag, "write '@%.*s' for '@%.*s'", DIAG_SLICE(frequent),
			    DIAG_SLICE(rare));
		}
	}
	free(pairs);
	free(uses);
	return ok;
}

/* Who is known by a first name: how many, and one of them. */
struct firsts {
	struct names *names;
	struct first {
		size_t n;
		name_id person;
	} *list;
	size_t n, cap;
};

static struct slice
first_word(struct slice key)
{
	const char *p = memchr(key.ptr, '-', key.len);

	return p == NULL ? key : (struct slice){ key.ptr, (size_t)(p - key.ptr) };
}

static bool
is_person(const struct lint *l, name_id id)
{
	return id < l->ncontacts && (l->contact[id].count > 0 || l->contact[id].card);
}

static bool
gather_firsts(const struct lint *l, struct firsts *f)
{
	f->names = names_new();
	for (size_t i = 0; i < l->ncontacts && f->names != NULL; i++) {
		struct slice key = names_key(l->contacts, (name_id)i), first = first_word(key);
		name_id id;

		if (first.len == key.len || !is_person(l, (name_id)i))
			continue;
		id = names_intern(f->names, first);
		if (id == NAME_NONE || !mem_grow(&f->list, &f->cap, (size_t)id + 1, sizeof(*f->list)))
			return false;
		if (id == f->n)
			f->list[f->n++] = (struct first){ 0 };
		f->list[id].n++;
		f->list[id].person = (name_id)i;
	}
	return f->names != NULL;
}

static struct first
find_first(const struct firsts *f, struct slice key)
{
	name_id id = names_find(f->names, first_word(key));

	if (id == NAME_NONE || f->list == NULL)
		return (struct first){ 0 };
	return f->list[id];
}

/* First names alone, beside one full name that no card makes them short for. */
static void
judge_first_names(struct lint *l, const struct firsts *f)
{
	for (name_id id = 0; id < l->ncontacts; id++) {
		struct slice key = names_key(l->contacts, id), name = names_text(l->contacts, id), full;
		struct first first;
		struct place at;
		uint32_t next = 0;

		if (l->contact[id].count == 0 || l->contact[id].card ||
		    first_word(key).len < key.len || notices_on_roster(l->reader, key))
			continue;
		first = find_first(f, key);
		if (first.n != 1 || !notices_place(l->notices, NOTICE_CONTACT, id, &next, &at))
			continue;
		full = names_text(l->contacts, first.person);
		diag_rule(l->diag, at, SEVERITY_NOTE, "similar-names",
		    "'%.*s' (%llu time%s) may be '%.*s', who has no card that says so",
		    DIAG_SLICE(name), TIMES(l->contact[id].count), DIAG_SLICE(full));
		diag_hint(l->diag, "write '@%.*s' for '@%.*s', or '# @%.*s' above", DIAG_SLICE(full),
		    DIAG_SLICE(name), DIAG_SLICE(full));
	}
}

/* Topics */

/* Whom a topic may name; NAME_NONE when only its looks tell that it is somebody. */
static bool
is_somebody(struct lint *l, const struct firsts *f, name_id topic, name_id *who)
{
	const struct notices *n = l->notices;
	struct slice key = names_key(n->topics, topic);
	name_id contact = names_find(l->contacts, key);
	struct first first = find_first(f, key);

	*who = NAME_NONE;
	if (contact != NAME_NONE && is_person(l, contact)) {
		*who = contact;
		return true;
	}
	if (n->looks[topic].words == 1) {
		*who = first.n == 1 ? first.person : NAME_NONE;
		return first.n == 1;
	}
	return first.n > 0 || l->lost[topic] || n->looks[topic].met;
}

static void
tell_topic(struct lint *l, name_id topic, name_id who, struct place at)
{
	bool strong = l->notices->looks[topic].strong;
	struct slice name = names_text(l->notices->topics, topic);
	struct slice person = who == NAME_NONE ? name : names_text(l->contacts, who);
	const char *it = strong ? "strong text" : "a link";

	if (who != NAME_NONE && l->notices->looks[topic].words == 1)
		diag_rule(l->diag, at, SEVERITY_NOTE, "C4", "'%.*s' may be '%.*s', but in %s only "
		    "a whole name is somebody", DIAG_SLICE(name), DIAG_SLICE(person), it);
	else
		diag_rule(l->diag, at, SEVERITY_NOTE, "C4", "'%.*s' %s, but in %s only a name on the "
		    "roster is somebody", DIAG_SLICE(name), who == NAME_NONE ?
		    "looks like somebody" : "is also written with '@'", it);
	diag_hint(l->diag, strong ? "write '@\"%.*s\"' for '**%.*s**'" :
	    "write '[[@%.*s]]' for '[[%.*s]]'", DIAG_SLICE(person), DIAG_SLICE(name));
}

static void
judge_topics(struct lint *l, const struct firsts *f)
{
	const struct notices *n = l->notices;

	for (name_id topic = 0; topic < n->nlooks; topic++) {
		struct place at;
		uint32_t next = 0;
		name_id who;

		/* whose card came later was told of already (C7) */
		if (notices_on_roster(l->reader, names_key(n->topics, topic)) ||
		    !is_somebody(l, f, topic, &who))
			continue;
		while (notices_place(n, NOTICE_TOPIC, topic, &next, &at))
			tell_topic(l, topic, who, at);
	}
}

bool
lint_names(struct lint *l)
{
	struct firsts f = { 0 };
	bool ok = judge_tags(l) && judge_similar_people(l) && gather_firsts(l, &f);

	if (ok) {
		judge_first_names(l, &f);
		judge_topics(l, &f);
	}
	names_free(f.names);
	free(f.list);
	return ok;
}
