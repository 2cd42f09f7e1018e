/*
 * Whom a typed name means; see whoname.h.
 */
#include <stdlib.h>

#include "../base/mem.h"
#include "../journal/contact.h"
#include "edit.h"
#include "whoname.h"

enum { SHOWN = 3 };		/* names in a message */

/* What is looked for, and what was found. */
struct search {
	struct names *names;
	const struct circle *circle;
	struct slice key;		/* as names are compared */
	struct letters letters;		/* of it */
	bool may_be_new;		/* behind an '@' it would be a name of its own */
	size_t n;			/* how many fit */
	name_id best[SHOWN];
	size_t distance[SHOWN];
};

struct slice
whoname_bare(struct slice s)
{
	s = slice_trim(s);
	if (s.len > 1 && s.ptr[0] == '@')
		s = slice_skip(s, 1);
	if (s.len > 2 && s.ptr[0] == '"' && s.ptr[s.len - 1] == '"')
		s = (struct slice){ s.ptr + 1, s.len - 2 };
	return s;
}

/* Put a name among the best, which are in the order of their distance, then of the journal. */
static void
offer(struct search *s, name_id id, size_t distance)
{
	size_t n = s->n < SHOWN ? s->n : SHOWN, at = n;

	while (at > 0 && s->distance[at - 1] > distance)
		at--;
	for (size_t i = n < SHOWN ? n : SHOWN - 1; i > at; i--) {
		s->best[i] = s->best[i - 1];
		s->distance[i] = s->distance[i - 1];
	}
	if (at < SHOWN) {
		s->best[at] = id;
		s->distance[at] = distance;
	}
	s->n++;
}

/* Those of whose name the key is the first word or words. */
static void
find_short(struct search *s)
{
	for (name_id id = 0; id < s->circle->n; id++) {
		struct slice key = names_key(s->names, id);

		if (circle_knows(s->circle, id) && s->key.len > 0 && slice_starts(key, s->key) &&
		    key.len > s->key.len && key.ptr[s->key.len] == '-')
			offer(s, id, 0);
	}
}

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/*
 * How many letters are to be changed, added, left out or swapped with the next
 * one (optimal string alignment) to make one word of the other.
 */
static size_t
distance(const struct letters *a, struct slice name)
{
	size_t rows[3][EDIT_LONGEST + 1];
	const uint32_t *x = a->at, *y;
	struct letters b;

	(void)letters_of(name, &b);
	y = b.at;
	for (size_t j = 0; j <= b.n; j++)
		rows[0][j] = j;
	for (size_t i = 1; i <= a->n; i++) {
		size_t *row = rows[i % 3], *above = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];

		row[0] = i;
		for (size_t j = 1; j <= b.n; j++) {
			row[j] = least(least(above[j], row[j - 1]) + 1,
			    above[j - 1] + (x[i - 1] != y[j - 1]));
			if (i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1])
				row[j] = least(row[j], before[j - 2] + 1);
		}
	}
	return rows[a->n % 3][b.n];
}

/* Those that are near: in all, or in one word of the name. */
static void
find_near(struct search *s)
{
	size_t allowed, d;

	(void)letters_of(s->key, &s->letters);
	allowed = s->letters.n / 4 + 1;
	for (name_id id = 0; id < s->circle->n && s->key.len > 0; id++) {
		struct slice key = names_key(s->names, id);

		if (!circle_knows(s->circle, id))
			continue;
		d = distance(&s->letters, key) * 2;
		/* a word that fits is a little less than the whole that does */
		for (size_t from = 0, to; from < key.len; from = to + 1) {
			for (to = from; to < key.len && key.ptr[to] != '-'; to++)
				;
			d = least(d, distance(&s->letters,
			    (struct slice){ key.ptr + from, to - from }) * 2 + 1);
		}
		if (d <= allowed * 2)
			offer(s, id, d);
	}
}

/* `A, B or C` of the best. */
static bool
list(const struct search *s, const char *last, struct buf *b)
{
	size_t n = least(s->n, SHOWN);

	for (size_t i = 0; i < n; i++) {
		struct slice name = names_text(s->names, s->best[i]);
		const char *mark = i == 0 ? "" : i + 1 < n || s->n > n ? ", " : last;

		if (!buf_add(b, mark, strlen(mark)) || !buf_add(b, name.ptr, name.len))
			return false;
	}
	return true;
}

/* "; is it A or B?", and how somebody new would have been written. */
static bool
ask_back(struct search *s, struct slice written, struct buf *b)
{
	static const char is_it[] = "; is it ", is_new[] = "; somebody new would be '@";

	find_near(s);
	if (s->n > 0 && (!buf_add(b, is_it, sizeof(is_it) - 1) || !list(s, " or ", b) || !buf_char(b, '?')))
		return false;
	return !s->may_be_new || !contact_is_name(written) || (buf_add(b, is_new, sizeof(is_new) - 1) &&
	    buf_add(b, written.ptr, written.len) && buf_char(b, '\''));
}

static void
complain(struct search *s, struct slice written, const char *what, struct diag *d)
{
	struct buf names = { 0 };
	const char *colon = what[0] == '\0' ? "" : ": ";
	bool shared = s->n > 0;

	if (!(shared ? list(s, " and ", &names) : ask_back(s, written, &names)))
		diag_memory(d);
	else if (shared)
		diag_error(d, NOWHERE, "%s%s'%.*s' fits %zu people: %.*s%s", what, colon,
		    DIAG_SLICE(written), s->n, DIAG_SLICE(buf_slice(&names)), s->n > SHOWN ? " and others" : "");
	else
		diag_error(d, NOWHERE, "%s%snobody in the journal is called '%.*s'%.*s", what, colon,
		    DIAG_SLICE(written), DIAG_SLICE(buf_slice(&names)));
	buf_free(&names);
}

/* whoname_find, of a name that somebody new may have when it is written otherwise. */
static name_id
find(struct reader *r, const struct circle *c, struct slice written, bool may_be_new,
    const char *what, struct diag *d)
{
	struct slice bare = whoname_bare(written);
	name_id id = reader_contact(r, bare);
	struct search s = { .names = reader_contacts(r), .circle = c, .may_be_new = may_be_new };
	struct buf key = { 0 };

	if (id != NAME_NONE && circle_knows(c, id))
		return id;
	if (!name_fold(bare, &key)) {
		diag_memory(d);
		return NAME_NONE;
	}
	s.key = buf_slice(&key);
	find_short(&s);
	id = s.n == 1 ? s.best[0] : NAME_NONE;
	if (id == NAME_NONE)
		complain(&s, bare, what, d);
	buf_free(&key);
	return id;
}

name_id
whoname_find(struct reader *r, const struct circle *c, struct slice written, const char *what,
    struct diag *d)
{
	return find(r, c, written, false, what, d);
}

name_id *
whoname_list(struct reader *r, const struct circle *c, const struct words *words, const char *what,
    struct diag *d)
{
	name_id *ids = calloc(words->n + 1, sizeof(*ids));
	bool ok = ids != NULL;

	if (!ok)
		diag_memory(d);
	for (size_t i = 0; i < words->n && ok; i++) {
		ids[i] = whoname_find(r, c, slice_from(words->list[i]), what, d);
		ok = ids[i] != NAME_NONE;
	}
	if (ok)
		return ids;
	free(ids);
	return NULL;
}

/* The number of somebody new, printed as all names are (C5). */
static name_id
intern_new(struct names *names, struct slice name, struct diag *d)
{
	struct buf text = { 0 };
	bool ok = true;
	name_id id;

	for (size_t i = 0; i < name.len && ok; i++)
		ok = buf_char(&text, ascii_space(name.ptr[i]) ? '-' : name.ptr[i]);
	id = ok ? names_intern(names, buf_slice(&text)) : NAME_NONE;
	if (id == NAME_NONE)
		diag_memory(d);
	buf_free(&text);
	return id;
}

/* Whether the name is a short form of somebody, or of several; true when memory runs out. */
static bool
is_short(struct names *names, const struct circle *c, struct slice bare)
{
	struct search s = { .names = names, .circle = c };
	struct buf key = { 0 };
	bool ok = name_fold(bare, &key);

	s.key = buf_slice(&key);
	if (ok)
		find_short(&s);
	buf_free(&key);
	return !ok || s.n > 0;
}

name_id
whoname_find_or_new(struct reader *r, const struct circle *c, struct slice written,
    const char *what, struct diag *d)
{
	struct slice trimmed = slice_trim(written), bare = whoname_bare(trimmed);
	name_id id = reader_contact(r, bare);

	if (!slice_starts(trimmed, SLICE("@")) || (id != NAME_NONE && circle_knows(c, id)) ||
	    is_short(reader_contacts(r), c, bare))
		return find(r, c, written, true, what, d);
	if (contact_is_name(bare))
		return intern_new(reader_contacts(r), bare, d);
	diag_error(d, NOWHERE, "%s: '%.*s' is no name: it has no letter", what,
	    DIAG_SLICE(trimmed));
	return NAME_NONE;
}
