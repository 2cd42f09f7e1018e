/*
 * Emphasis; see emphasis.h.
 */
#include <stdlib.h>

#include "../base/ascii.h"
#include "../base/mem.h"
#include "../base/utf8.h"
#include "emphasis.h"

void
emphasis_clear(struct emphasis *e)
{
	e->nruns = e->nstrongs = 0;
	e->last = RUN_NONE;
}

void
emphasis_free(struct emphasis *e)
{
	free(e->runs);
	free(e->strongs);
	*e = (struct emphasis){ 0 };
}

enum side { SIDE_SPACE, SIDE_PUNCT, SIDE_WORD };

static enum side
side(uint32_t c)
{
	if (c == 0)
		return SIDE_PUNCT;
	if (c < 0x80) {
		if (ascii_space((char)c))
			return SIDE_SPACE;
		return ascii_punct((char)c) ? SIDE_PUNCT : SIDE_WORD;
	}
	switch (utf8_class(c)) {
	case UTF8_SPACE:
		return SIDE_SPACE;
	case UTF8_PUNCT:
	case UTF8_CONNECTOR:
	case UTF8_EMOJI:
		return SIDE_PUNCT;
	default:
		return SIDE_WORD;
	}
}

/* What a run may do, from what stands at its sides; the edges count as blanks. */
static void
flank(struct run *r, struct slice text)
{
	/* what is no UTF-8 is shown as U+FFFD, which is punctuation */
	uint32_t c = r->at > 0 ? 0xfffd : ' ';
	enum side before, after;
	bool left, right;

	utf8_decode_back(text, r->at, &c);
	before = side(c);
	c = r->at + r->len < text.len ? 0xfffd : ' ';
	utf8_decode(slice_skip(text, r->at + r->len), &c);
	after = side(c);
	left = after == SIDE_WORD || (after == SIDE_PUNCT && before != SIDE_WORD);
	right = before == SIDE_WORD || (before == SIDE_PUNCT && after != SIDE_WORD);
	if (text.ptr[r->at] == '*') {
		r->can_open = left;
		r->can_close = right;
	} else {
		r->can_open = left && (!right || before == SIDE_PUNCT);
		r->can_close = right && (!left || after == SIDE_PUNCT);
	}
}

bool
emphasis_run(struct emphasis *e, struct slice text, size_t at, size_t *len)
{
	struct run r = { .at = at, .prev = e->last, .next = RUN_NONE };
	uint32_t here = (uint32_t)e->nruns;

	while (at + r.len < text.len && text.ptr[at + r.len] == text.ptr[at])
		r.len++;
	*len = r.len;
	flank(&r, text);
	if (!r.can_open && !r.can_close)
		return true;
	if (here == RUN_NONE || !mem_grow(&e->runs, &e->runs_cap, e->nruns + 1, sizeof(*e->runs)))
		return false;
	if (e->last != RUN_NONE)
		e->runs[e->last].next = here;
	e->runs[e->nruns++] = r;
	e->last = here;
	return true;
}

static size_t
left_over(const struct run *r)
{
	return r->len - r->closes - r->opens;
}

/* Take a run out of play. */
static void
unlink_run(struct emphasis *e, uint32_t i)
{
	struct run *r = &e->runs[i];

	if (r->prev != RUN_NONE)
		e->runs[r->prev].next = r->next;
	if (r->next != RUN_NONE)
		e->runs[r->next].prev = r->prev;
	else
		e->last = r->prev;
}

/* Rule of three: a run that could do both pairs only where the sum is no multiple of 3. */
static bool
pairs(const struct run *o, const struct run *c)
{
	if ((o->can_close || c->can_open) && (o->len + c->len) % 3 == 0)
		return o->len % 3 == 0 && c->len % 3 == 0;
	return true;
}

/* The opener of a closer, not below `floor`; RUN_NONE when there is none. */
static uint32_t
opener(const struct emphasis *e, struct slice text, uint32_t closer, size_t floor)
{
	const struct run *c = &e->runs[closer];

	for (uint32_t i = c->prev; i != RUN_NONE && i >= floor; i = e->runs[i].prev) {
		const struct run *o = &e->runs[i];

		if (o->can_open && text.ptr[o->at] == text.ptr[c->at] && pairs(o, c))
			return i;
	}
	return RUN_NONE;
}

/* Pair two runs by one mark, or by two, which is strong; what stands between leaves play. */
static bool
join(struct emphasis *e, uint32_t oi, uint32_t ci)
{
	struct run *o = &e->runs[oi], *c = &e->runs[ci];
	size_t marks = left_over(o) >= 2 && left_over(c) >= 2 ? 2 : 1;

	if (marks == 2) {
		if (!mem_grow(&e->strongs, &e->strongs_cap, e->nstrongs + 1, sizeof(*e->strongs)))
			return false;
		e->strongs[e->nstrongs++] = (struct strong){
			o->at + o->len - o->opens, c->at + c->closes
		};
	}
	o->opens += marks;
	c->closes += marks;
	o->next = ci;
	c->prev = oi;
	if (left_over(o) == 0)
		unlink_run(e, oi);
	return true;
}

bool
emphasis_pair(struct emphasis *e, struct slice text, size_t from)
{
	/* by mark, by whether the closer can open, by its length modulo 3: no opener below */
	size_t floors[2][2][3];
	uint32_t first = RUN_NONE, i, oi, next;

	if (e->last == RUN_NONE || e->last < from)
		return true;
	for (size_t k = 0; k < 12; k++)
		floors[k / 6][k / 3 % 2][k % 3] = from;
	for (i = e->last; i != RUN_NONE && i >= from; i = e->runs[i].prev)
		first = i;
	for (i = first; i != RUN_NONE; i = next) {
		struct run *c = &e->runs[i];
		size_t *floor = &floors[text.ptr[c->at] == '_'][c->can_open][c->len % 3];

		next = c->next;
		if (!c->can_close)
			continue;
		oi = opener(e, text, i, *floor);
		if (oi == RUN_NONE) {
			*floor = i;
			if (!c->can_open)
				unlink_run(e, i);
			continue;
		}
		if (!join(e, oi, i))
			return false;
		if (left_over(c) > 0)
			next = i;
		else
			unlink_run(e, i);
	}
	while (e->last != RUN_NONE && e->last >= from)
		e->last = e->runs[e->last].prev;
	if (e->last != RUN_NONE)
		e->runs[e->last].next = RUN_NONE;
	return true;
}

void
emphasis_cut(struct emphasis *e, size_t from)
{
	while (e->last != RUN_NONE && e->last >= from)
		e->last = e->runs[e->last].prev;
	if (e->last != RUN_NONE)
		e->runs[e->last].next = RUN_NONE;
	e->nruns = from;
}
