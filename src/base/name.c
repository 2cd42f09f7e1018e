/*
 * Interned names; see name.h.
 *
 * One table holds every spelling that was met, and the folded form of each
 * name, and gives the name's number. A name that was written before is
 * found by its bytes, and nothing else happens; only a new spelling is
 * folded, to find or make the name that it writes.
 */
#include <stdlib.h>

#include "ascii.h"
#include "hash.h"
#include "mem.h"
#include "name.h"
#include "utf8.h"

/*
 * A cell of the open-addressed table. It holds a text of up to 16 bytes as
 * numbers, so that nearly all are told apart, or found to be the same, without
 * looking elsewhere; of a longer one its hash, and where it lies.
 */
struct cell {
	union {
		struct hash_ends ends;
		struct {
			uint64_t hash;
			const char *text;
		} far;
	};
	uint32_t len;		/* of the text */
	uint32_t number;	/* the name_id plus 1; 0 is free */
};
enum { SHORT_TEXT = 16 };

struct name {
	struct slice text;	/* as first written */
	struct slice key;	/* folded */
};

/* Where texts lie. */
struct chunk {
	struct chunk *next;
	char *at;
	char text[];
};

struct names {
	struct hash_key key;
	struct cell *cells;	/* at most two thirds of them are used */
	size_t mask;		/* their number, a power of two, less one */
	size_t used;
	struct name *list;	/* by name_id */
	size_t n, cap;
	struct buf fold;
	struct chunk *chunks;
	size_t room;		/* left in the newest */
};

enum { CHUNK = 16384, FIRST_SIZE = 64 };

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
	free(n->cells);
	free(n->list);
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

/* What a text is looked for by. */
struct look {
	struct slice text;
	uint64_t hash;
	struct hash_ends ends;
	uint32_t len;
};

static inline struct look
look_for(const struct names *n, struct slice s)
{
	struct look l = { .text = s, .len = (uint32_t)s.len };

	if (s.len <= SHORT_TEXT) {
		l.ends = hash_ends(s.ptr, s.len);
		l.hash = hash_of_ends(n->key, l.ends, s.len);
	} else {
		l.hash = hash_bytes(n->key, s.ptr, s.len);
		l.ends = (struct hash_ends){ l.hash, 0 };
	}
	return l;
}

static inline bool
is_same(const struct cell *c, const struct look *l)
{
	if (c->ends.a != l->ends.a || c->len != l->len)
		return false;
	return l->len <= SHORT_TEXT ? c->ends.b == l->ends.b :
	    memcmp(c->far.text, l->text.ptr, l->len) == 0;
}

/* The cell of the text, or the free one where it belongs. There is a table. */
static inline struct cell *
probe(const struct names *n, const struct look *l)
{
	size_t i = (size_t)l->hash & n->mask;

	while (n->cells[i].number != 0 && !is_same(&n->cells[i], l))
		i = (i + 1) & n->mask;
	return &n->cells[i];
}

/* Put the cells of a table into the new one; all texts differ. */
static void
move_cells(struct names *n, const struct cell *old, size_t size)
{
	for (size_t i = 0; i < size; i++) {
		const struct cell *c = &old[i];
		size_t to = (size_t)(c->len > SHORT_TEXT ? c->far.hash :
		    hash_of_ends(n->key, c->ends, c->len)) & n->mask;

		if (c->number == 0)
			continue;
		while (n->cells[to].number != 0)
			to = (to + 1) & n->mask;
		n->cells[to] = *c;
	}
}

/* Room for one more name with two texts; false when memory runs out. */
static bool
make_room(struct names *n)
{
	size_t old_size = n->cells == NULL ? 0 : n->mask + 1;
	size_t size = old_size == 0 ? FIRST_SIZE : old_size * 2;
	struct cell *old = n->cells;

	if (!mem_grow(&n->list, &n->cap, n->n + 1, sizeof(*n->list)))
		return false;
	if ((n->used + 2) * 3 <= old_size * 2)
		return true;
	n->cells = calloc(size, sizeof(*n->cells));
	if (n->cells == NULL) {
		n->cells = old;
		return false;
	}
	n->mask = size - 1;
	move_cells(n, old, old_size);
	free(old);
	return true;
}

/* Let a text, which is kept and in no cell, stand for a name; there is room. */
static void
add(struct names *n, const struct look *l, struct slice kept, name_id id)
{
	struct cell *c = probe(n, l);

	*c = (struct cell){ .ends = l->ends, .len = l->len, .number = id + 1 };
	if (l->len > SHORT_TEXT)
		c->far.text = kept.ptr;
	n->used++;
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

/* Make a name of a spelling and its folded form, which are both new; NAME_NONE: no memory. */
static name_id
make_name(struct names *n, struct slice kept, struct slice folded, const struct look *l)
{
	name_id id = (name_id)n->n;
	struct slice key = kept;

	if (id == NAME_NONE)
		return NAME_NONE;
	if (!slice_equal(kept, folded)) {
		key = keep(n, folded);
		if (key.ptr == NULL)
			return NAME_NONE;
		add(n, l, key, id);
	}
	n->list[n->n++] = (struct name){ kept, key };
	return id;
}

/* The name of a spelling that was not met before. */
static name_id
intern_new(struct names *n, const struct look *spelling)
{
	struct slice kept, folded;
	const struct cell *c;
	struct look l;
	name_id id;

	n->fold.len = 0;
	/* a name of four gigabytes has no place in memory either */
	if (spelling->text.len >= UINT32_MAX || !make_room(n) || !name_fold(spelling->text, &n->fold))
		return NAME_NONE;
	kept = keep(n, spelling->text);
	if (kept.ptr == NULL)
		return NAME_NONE;
	folded = buf_slice(&n->fold);
	l = look_for(n, folded);
	c = probe(n, &l);
	id = c->number != 0 ? c->number - 1 : make_name(n, kept, folded, &l);
	if (id != NAME_NONE)
		add(n, spelling, kept, id);
	return id;
}

/* The name that a text stands for; NAME_NONE when it was not met before. */
static inline name_id
seen(const struct names *n, const struct look *l)
{
	if (n->cells == NULL)
		return NAME_NONE;
	/* of a free cell the number is 0, and NAME_NONE is one less */
	return probe(n, l)->number - 1;
}

/* The same for a text of up to 16 bytes, which is what nearly all are asked for. */
static inline name_id
seen_short(const struct names *n, struct slice s)
{
	struct hash_ends ends = hash_ends(s.ptr, s.len);
	size_t i = (size_t)hash_of_ends(n->key, ends, s.len) & n->mask;
	const struct cell *c;

	for (; (c = &n->cells[i])->number != 0; i = (i + 1) & n->mask)
		if (c->ends.a == ends.a && c->ends.b == ends.b && c->len == s.len)
			return c->number - 1;
	return NAME_NONE;
}

name_id
names_intern(struct names *n, struct slice written)
{
	struct look l;
	name_id id;

	if (written.len <= SHORT_TEXT && n->cells != NULL &&
	    (id = seen_short(n, written)) != NAME_NONE)
		return id;
	l = look_for(n, written);
	id = seen(n, &l);
	return id != NAME_NONE ? id : intern_new(n, &l);
}

name_id
names_seen(struct names *n, struct slice written)
{
	struct look l;

	if (n->cells == NULL)
		return NAME_NONE;
	if (written.len <= SHORT_TEXT)
		return seen_short(n, written);
	l = look_for(n, written);
	return seen(n, &l);
}

name_id
names_find(struct names *n, struct slice written)
{
	struct look l;

	n->fold.len = 0;
	if (!name_fold(written, &n->fold))
		return NAME_NONE;
	l = look_for(n, buf_slice(&n->fold));
	return seen(n, &l);
}

uint32_t
names_count(const struct names *n)
{
	return (uint32_t)n->n;
}

struct slice
names_text(const struct names *n, name_id id)
{
	return n->list[id].text;
}

struct slice
names_key(const struct names *n, name_id id)
{
	return n->list[id].key;
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
