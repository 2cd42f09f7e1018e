/*
 * How two names differ; see edit.h.
 */
#include <string.h>

#include "../base/ascii.h"
#include "../base/utf8.h"
#include "edit.h"

bool
letters_of(struct slice key, struct letters *l)
{
	size_t n;

	for (l->n = 0; key.len > 0; key = slice_skip(key, n)) {
		if (l->n == EDIT_LONGEST)
			return false;
		n = utf8_decode(key, &l->at[l->n]);
		if (n == 0) {
			l->at[l->n] = 0x110000 + (unsigned char)key.ptr[0];
			n = 1;
		}
		l->n++;
	}
	return true;
}

struct edit
edit_between(const struct letters *a, const struct letters *b)
{
	struct edit e = { .what = EDIT_NONE };
	const struct letters *longer = a->n >= b->n ? a : b, *shorter = a->n >= b->n ? b : a;
	size_t i = 0, rest;

	if (longer->n - shorter->n > 1)
		return e;
	while (i < shorter->n && a->at[i] == b->at[i])
		i++;
	e.at = i;
	e.longer = longer;
	e.first = longer == a;
	if (longer->n > shorter->n) {
		rest = shorter->n - i;
		if (memcmp(longer->at + i + 1, shorter->at + i, rest * sizeof(*a->at)) == 0)
			e.what = EDIT_MORE;
		return e;
	}
	if (i == a->n)
		return e;
	rest = a->n - i - 1;
	e.other = b->at[i];
	if (memcmp(a->at + i + 1, b->at + i + 1, rest * sizeof(*a->at)) == 0)
		e.what = EDIT_OTHER;
	else if (a->at[i] == b->at[i + 1] && a->at[i + 1] == b->at[i] &&
	    memcmp(a->at + i + 2, b->at + i + 2, (rest - 1) * sizeof(*a->at)) == 0)
		e.what = EDIT_SWAP;
	return e;
}

static bool
is_digit(uint32_t c)
{
	return c < 0x80 ? ascii_digit((char)c) : c < 0x110000 && utf8_class(c) == UTF8_NUMBER;
}

/* The word around the edit, in the longer name: [*start, *end). */
static void
word_around(const struct edit *e, uint32_t separator, size_t *start, size_t *end)
{
	const struct letters *l = e->longer;

	for (*start = e->at; *start > 0 && l->at[*start - 1] != separator; --*start)
		;
	for (*end = e->at; *end < l->n && l->at[*end] != separator; ++*end)
		;
}

unsigned
edit_odds(const struct edit *e, enum similar_kind kind)
{
	uint32_t separator = kind == SIMILAR_TAGS ? '/' : '-', c = e->longer->at[e->at];
	size_t start, end, len;
	bool alone, twin;

	if (is_digit(c) || (e->what == EDIT_OTHER && is_digit(e->other)) ||
	    (e->what == EDIT_SWAP && is_digit(e->longer->at[e->at + 1])))
		return 0;
	if (c == '-' || c == '/' || (e->what != EDIT_MORE && (e->other == '-' || e->other == '/')))
		return c == '-' && e->what == EDIT_MORE && e->longer->n >= 7 ? 5 : 0;
	word_around(e, separator, &start, &end);
	len = end - start;
	alone = kind == SIMILAR_PEOPLE && len == e->longer->n;
	if (len < 4 || (kind == SIMILAR_TAGS && end < e->longer->n))
		return 0;
	twin = e->what == EDIT_MORE && ((e->at > start && e->longer->at[e->at - 1] == c) ||
	    (e->at + 1 < end && e->longer->at[e->at + 1] == c));
	if (e->what == EDIT_SWAP)
		return e->at > start || len > 4 ? 5 : 20;
	if (e->what == EDIT_OTHER && (c >= 0x80) != (e->other >= 0x80))
		return 5;		/* an accent */
	if (twin && len > 4)
		return 5;
	/* first names alone differ by a letter more often than not, and so do short words */
	if (alone)
		return 0;
	if (e->at == start)
		return len > 6 ? 20 : 0;
	/* `quoted` is not a slip for `quote` */
	if (kind == SIMILAR_TAGS && e->what == EDIT_MORE && e->first && e->at + 1 == end &&
	    c < 0x80 && c != 0 && strchr("denrsty", (int)c) != NULL)
		return 0;
	if (len > 5)
		return 5;
	/* of people the other names are the same, too */
	if (kind == SIMILAR_PEOPLE)
		return e->what == EDIT_MORE ? 5 : 10;
	return e->what == EDIT_MORE && len > 4 ? 10 : 20;
}
