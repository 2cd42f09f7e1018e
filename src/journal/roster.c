/*
 * Who is known; see roster.h.
 */
#include <stdlib.h>

#include "../base/ascii.h"
#include "roster.h"

enum {
	PERSON = 1,		/* on the roster by that name, or by an alias */
	SHORT = 2,		/* the first words of a person's name */
	SHARED = 4,		/* of two people's names */
	MET = 8,		/* counted as a contact of its own */
	TOPIC = 16,		/* seen as a topic or strong text, and not counted */
	TOLD = 32		/* warned of already */
};

/* More of a name's first words than this are no short form. */
enum { MAX_WORDS = 8 };

/* Topics are remembered only for a warning: no more of them than this. */
enum { MAX_TOPICS = 16384 };

bool
roster_start(struct roster *r, struct diag *d)
{
	*r = (struct roster){ .diag = d };
	r->names = names_new();
	return r->names != NULL;
}

void
roster_free(struct roster *r)
{
	names_free(r->names);
	free(r->person);
	free(r->flags);
	free(r->known);
	buf_free(&r->clean);
	*r = (struct roster){ 0 };
}

static bool
separator(char c)
{
	return c == '-' || c == '_' || ascii_space(c);
}

/* The written name with '-' between its words, as it will be printed (C5). */
static bool
clean(struct roster *r, struct slice *name)
{
	bool changed = false, gap = false;

	for (size_t i = 0; i < name->len && !changed; i++)
		changed = separator(name->ptr[i]) && (name->ptr[i] != '-' || i == 0 ||
		    i + 1 == name->len || name->ptr[i + 1] == '-');
	if (!changed)
		return true;
	r->clean.len = 0;
	for (size_t i = 0; i < name->len; i++) {
		if (separator(name->ptr[i])) {
			gap = r->clean.len > 0;
			continue;
		}
		if (gap && !buf_char(&r->clean, '-'))
			return false;
		gap = false;
		if (!buf_char(&r->clean, name->ptr[i]))
			return false;
	}
	*name = buf_slice(&r->clean);
	return true;
}

name_id
roster_exact(struct roster *r, struct slice written)
{
	name_id id = names_seen(r->names, written);
	struct slice name = written;

	if (id != NAME_NONE)
		return id;
	if (!clean(r, &name))
		return NAME_NONE;
	id = names_intern(r->names, name);
	/* as it is written, too: the next time it is seen at once */
	if (id != NAME_NONE && name.ptr != written.ptr && names_find(r->names, written) == id &&
	    names_intern(r->names, written) == NAME_NONE)
		return NAME_NONE;
	if (id == NAME_NONE || id < r->size)
		return id;
	if (!mem_grow(&r->person, &r->person_cap, (size_t)id + 1, sizeof(*r->person)) ||
	    !mem_grow(&r->flags, &r->flags_cap, (size_t)id + 1, sizeof(*r->flags)))
		return NAME_NONE;
	for (; r->size <= id; r->size++) {
		r->person[r->size] = NAME_NONE;
		r->flags[r->size] = 0;
	}
	return id;
}

name_id
roster_mention(struct roster *r, struct slice written)
{
	name_id id = roster_exact(r, written);
	unsigned char *f;

	if (id == NAME_NONE)
		return id;
	f = &r->flags[id];
	if ((*f & PERSON) != 0 || (*f & (SHORT | SHARED)) == SHORT)
		return r->person[id];
	if ((*f & (SHARED | TOLD)) == SHARED) {
		*f |= TOLD;
		diag_rule(r->diag, r->at, SEVERITY_WARNING, "C8", "'%.*s' fits two people on the roster: "
		    "it is counted as a name of its own; write the name in full",
		    DIAG_SLICE(written));
	}
	*f |= MET;
	return id;
}

name_id
roster_find(struct roster *r, struct slice written)
{
	name_id id = names_seen(r->names, written);

	if (id == NAME_NONE) {
		if (!clean(r, &written))
			return NAME_NONE;
		id = names_find(r->names, written);
	}
	if (id == NAME_NONE || id >= r->size)
		return NAME_NONE;
	if ((r->flags[id] & PERSON) != 0 || (r->flags[id] & (SHORT | SHARED)) == SHORT)
		return r->person[id];
	return id;
}

bool
roster_knows(struct roster *r, struct slice written, name_id *person)
{
	struct slice name = written;
	name_id id;

	id = names_seen(r->names, written);
	if (id == NAME_NONE && !clean(r, &name))
		return false;
	if (id == NAME_NONE)
		id = names_find(r->names, name);
	if (id == NAME_NONE && r->topics < MAX_TOPICS) {
		r->topics++;
		id = roster_exact(r, written);
	}
	if (id == NAME_NONE || id >= r->size)
		return false;
	if ((r->flags[id] & PERSON) == 0) {
		r->flags[id] |= TOPIC;
		return false;
	}
	*person = r->person[id];
	return true;
}

/* A name gets a meaning that entries before did not know of (C7). */
static void
tell_late(struct roster *r, name_id name, name_id person)
{
	struct slice n = names_text(r->names, name), p = names_text(r->names, person);

	if ((r->flags[name] & TOLD) != 0)
		return;
	r->flags[name] |= TOLD;
	diag_rule(r->diag, r->at, SEVERITY_WARNING, "C7",
	    "'%.*s' was met before this card of '%.*s' and not counted as "
	    "that person; put cards first, or name this file with --roster too",
	    DIAG_SLICE(n), DIAG_SLICE(p));
}

/* The first words of a person's name are short forms of it (C8). */
static bool
add_short_forms(struct roster *r, name_id person)
{
	struct slice name = names_text(r->names, person);
	int words = 0;

	for (size_t i = 1; i + 1 < name.len && words < MAX_WORDS; i++) {
		name_id id;

		if (name.ptr[i] != '-')
			continue;
		words++;
		id = roster_exact(r, (struct slice){ name.ptr, i });
		if (id == NAME_NONE)
			return false;
		if ((r->flags[id] & (PERSON | SHARED)) != 0)
			continue;
		if ((r->flags[id] & SHORT) != 0) {
			r->flags[id] |= SHARED;
			continue;
		}
		r->flags[id] |= SHORT;
		r->person[id] = person;
		if ((r->flags[id] & MET) != 0)
			tell_late(r, id, person);
	}
	return true;
}

static bool
keep_known(struct roster *r, name_id name, name_id person, bool taken)
{
	if (!mem_grow(&r->known, &r->known_cap, r->nknown + 1, sizeof(*r->known)))
		return false;
	r->known[r->nknown++] = (struct known_name){ name, person, taken };
	return true;
}

name_id
roster_add(struct roster *r, struct slice written)
{
	name_id id = roster_exact(r, written);

	if (id == NAME_NONE || (r->flags[id] & PERSON) != 0)
		return id == NAME_NONE ? id : r->person[id];
	r->flags[id] |= PERSON;
	r->person[id] = id;
	if ((r->flags[id] & TOPIC) != 0)
		tell_late(r, id, id);
	return keep_known(r, id, id, false) && add_short_forms(r, id) ? id : NAME_NONE;
}

bool
roster_alias(struct roster *r, name_id person, struct slice written)
{
	name_id id = roster_exact(r, written);

	if (id == NAME_NONE)
		return false;
	if ((r->flags[id] & PERSON) != 0) {
		if (r->person[id] == person)
			return true;
		diag_rule(r->diag, r->at, SEVERITY_WARNING, "C6",
		    "'%.*s' is already a name of '%.*s' and stays so",
		    DIAG_SLICE(written), DIAG_SLICE(names_text(r->names, r->person[id])));
		return keep_known(r, id, person, true);
	}
	if ((r->flags[id] & (MET | TOPIC)) != 0)
		tell_late(r, id, person);
	r->flags[id] |= PERSON;
	r->person[id] = person;
	return keep_known(r, id, person, false);
}

void
roster_forget(struct roster *r)
{
	for (size_t i = 0; i < r->size; i++)
		r->flags[i] &= PERSON | SHORT | SHARED;
	r->topics = 0;
}
