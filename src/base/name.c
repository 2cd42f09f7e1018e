/*
 * Interned names; see name.h.
 *
 * Two tables over one list of spellings. A spelling is found by its bytes,
 * which is all that happens for a name written before; only a new spelling
 * is folded, and then found or made among the names by its key.
 */
#include <stdlib.h>

#include "ascii.h"
#include "hash.h"
#include "mem.h"
#include "name.h"
#include "utf8.h"

/*
 * An open-addressed table of text to number, at most half full. A cell holds
 * a text of up to 16 bytes as numbers, so that most are told apart, or found
 * to be the same, without looking elsewhere; of a longer one its hash.
 */
struct cell {
	struct hash_ends ends;
	uint32_t len;		/* of the text; LONG_TEXT: more than 16 bytes */
	uint32_t number;	/* into the list of its table, plus 1; 0 is free */
};
#define LONG_TEXT UINT32_MAX

struct table {
	struct cell *cells;
	size_t mask;		/* cells - 1, a power of two less one */
	size_t used;
	struct slice *texts;	/* by number */
	size_t cap;
};

/* What a text is looked for by. */
struct look {
	struct slice text;
	uint64_t hash;
	struct hash_ends ends;
	uint32_t len;
};

static inline struct look
look_for(struct hash_key key, struct slice s)
{
	struct look l = { .text = s };

	if (s.len <= 16) {
		l.len = (uint32_t)s.len;
		l.ends = hash_ends(s.ptr, s.len);
		l.hash = hash_of_ends(key, l.ends, s.len);
	} else {
		l.len = LONG_TEXT;
		l.hash = hash_bytes(key, s.ptr, s.len);
		l.ends = (struct hash_ends){ l.hash, s.len };
	}
	return l;
}

struct names {
	struct hash_key key;
	struct table spellings;	/* as written */
	name_id *named;		/* by spelling: the name it writes */
	size_t named_cap;
	struct table keys;	/* folded: number is the name_id */
	struct slice *first;	/* by name: as first written */
	size_t first_cap;
	struct buf fold;
	struct chunk *chunks;	/* where texts lie */
	size_t room;		/* left in the newest */
};

struct chunk {
	struct chunk *next;
	char *at;
	char text[];
};

enum { CHUNK = 16384 };

struct names *
names_new(void)
{
	struct names *n = calloc(1, sizeof(*n));

	if (n != NULL)
		n->key = hash_key_new();
	return n;
}

void
names_free(struct names *n)
{
	struct chunk *c, *next;

	if (n == NULL)
		return;
	for (c = n->chunks; c != NULL; c = next) {
		next = c->next;
		free(c);
	}
	free(n->spellings.cells);
	free(n->spellings.texts);
	free(n->keys.cells);
	free(n->keys.texts);
	free(n->named);
	free(n->first);
	buf_free(&n->fold);
	free(n);
}

/* Keep a copy of the text for as long as the table; ptr NULL when out of memory. */
static struct slice
keep(struct names *n, struct slice s)
{
	struct slice kept = { NULL, s.len };

	if (s.len > n->room || n->chunks == NULL) {
		size_t size = s.len > CHUNK ? s.len : CHUNK;
		struct chunk *c = malloc(sizeof(*c) + size);

		if (c == NULL)
			return kept;
		c->next = n->chunks;
		c->at = c->text;
		n->chunks = c;
		n->room = size;
	}
	if (s.len > 0)
		memcpy(n->chunks->at, s.ptr, s.len);
	kept.ptr = n->chunks->at;
	n->chunks->at += s.len;
	n->room -= s.len;
	return kept;
}

/* The cell of the text, or the free one where it belongs. */
static inline struct cell *
probe(const struct table *t, const struct look *l)
{
	size_t i = (size_t)l->hash & t->mask;

	for (;; i = (i + 1) & t->mask) {
		struct cell *c = &t->cells[i];

		if (c->number == 0 || (c->ends.a == l->ends.a && c->ends.b == l->ends.b &&
		    c->len == l->len &&
		    (l->len != LONG_TEXT || slice_equal(t->texts[c->number - 1], l->text))))
			return c;
	}
}

/* Room for one more; false when memory runs out. */
static bool
make_room(struct table *t, struct hash_key key)
{
	size_t size = t->cells == NULL ? 64 : (t->mask + 1) * 2;
	struct cell *old = t->cells;
	size_t i;

	if (!mem_grow(&t->texts, &t->cap, t->used + 1, sizeof(*t->texts)))
		return false;
	if (old != NULL && (t->used + 1) * 2 <= t->mask + 1)
		return true;
	t->cells = calloc(size, sizeof(*t->cells));
	if (t->cells == NULL) {
		t->cells = old;
		return false;
	}
	t->mask = size - 1;
	for (i = 0; i < t->used; i++) {
		struct look l = look_for(key, t->texts[i]);

		*probe(t, &l) = (struct cell){ l.ends, l.len, (uint32_t)i + 1 };
	}
	free(old);
	return true;
}

/* Put the text, which is new and kept, into the table; there is room. */
static uint32_t
add(struct table *t, const struct look *l, struct slice kept)
{
	*probe(t, l) = (struct cell){ l->ends, l->len, (uint32_t)t->used + 1 };
	t->texts[t->used] = kept;
	return (uint32_t)t->used++;
}

static bool
is_separator(char c)
{
	return c == '-' || c == '_' || ascii_blank(c);
}

bool
name_fold(struct slice written, struct buf *out)
{
	bool ascii = true, separated = false;
	size_t start = out->len, from, to;

	for (size_t i = 0; i < written.len && ascii; i++)
		ascii = (unsigned char)written.ptr[i] < 0x80;
	if (!ascii) {
		if (!utf8_fold(written, out))
			return false;
	} else if (!buf_add(out, written.ptr, written.len)) {
		return false;
	}
	/* runs of separators become one '-', in place */
	for (from = to = start; from < out->len; from++) {
		char c = ascii_lower(out->ptr[from]);

		if (is_separator(c)) {
			if (!separated)
				out->ptr[to++] = '-';
			separated = true;
		} else {
			out->ptr[to++] = c;
			separated = false;
		}
	}
	out->len = to;
	return true;
}

/* The name of a spelling that was not seen before. */
static name_id
intern_new(struct names *n, const struct look *spelling)
{
	struct slice written = spelling->text, kept, key;
	const struct cell *c;
	struct look l;
	name_id id;

	n->fold.len = 0;
	if (!make_room(&n->spellings, n->key) || !make_room(&n->keys, n->key) ||
	    !mem_grow(&n->named, &n->named_cap, n->spellings.used + 1, sizeof(*n->named)) ||
	    !mem_grow(&n->first, &n->first_cap, n->keys.used + 1, sizeof(*n->first)) ||
	    !name_fold(written, &n->fold))
		return NAME_NONE;
	key = buf_slice(&n->fold);
	l = look_for(n->key, key);
	kept = keep(n, written);
	if (kept.ptr == NULL)
		return NAME_NONE;
	c = probe(&n->keys, &l);
	if (c->number != 0) {
		id = c->number - 1;
	} else {
		key = slice_equal(key, written) ? kept : keep(n, key);
		if (key.ptr == NULL)
			return NAME_NONE;
		id = add(&n->keys, &l, key);
		n->first[id] = kept;
	}
	n->named[add(&n->spellings, spelling, kept)] = id;
	return id;
}

/* What a spelling is the spelling of; NAME_NONE when it was not met before. */
static inline name_id
seen(const struct names *n, const struct look *l)
{
	const struct cell *c;

	if (n->spellings.cells == NULL)
		return NAME_NONE;
	c = probe(&n->spellings, l);
	return c->number == 0 ? NAME_NONE : n->named[c->number - 1];
}

name_id
names_intern(struct names *n, struct slice written)
{
	struct look l = look_for(n->key, written);
	name_id id = seen(n, &l);

	return id != NAME_NONE ? id : intern_new(n, &l);
}

name_id
names_seen(struct names *n, struct slice written)
{
	struct look l = look_for(n->key, written);

	return seen(n, &l);
}

name_id
names_find(struct names *n, struct slice written)
{
	const struct cell *c;
	struct look l;

	if (n->keys.cells == NULL)
		return NAME_NONE;
	n->fold.len = 0;
	if (!name_fold(written, &n->fold))
		return NAME_NONE;
	l = look_for(n->key, buf_slice(&n->fold));
	c = probe(&n->keys, &l);
	return c->number == 0 ? NAME_NONE : c->number - 1;
}

uint32_t
names_count(const struct names *n)
{
	return (uint32_t)n->keys.used;
}

struct slice
names_text(const struct names *n, name_id id)
{
	return n->first[id];
}

struct slice
names_key(const struct names *n, name_id id)
{
	return n->keys.texts[id];
}

int
names_order(const struct names *n, name_id a, name_id b)
{
	struct slice x = names_key(n, a), y = names_key(n, b);
	size_t len = x.len < y.len ? x.len : y.len;
	int order = len == 0 ? 0 : memcmp(x.ptr, y.ptr, len);

	if (order != 0)
		return order;
	return x.len < y.len ? -1 : x.len > y.len;
}
