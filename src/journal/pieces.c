/*
 * Cutting a journal into pieces, block by block; see pieces.h.
 */
#include <stdlib.h>
#include <string.h>

#include "../base/ascii.h"
#include "dateline.h"
#include "pieces.h"
#include "reader.h"

void
pieces_free(struct pieces *p)
{
	free(p->list);
	*p = (struct pieces){ 0 };
}

void
reader_pieces_start(struct reader *r)
{
	struct pieces *p = r->options->pieces;

	if (p != NULL) {
		p->at = p->begin = r->in.start;
		p->dated = sections_top(&r->sections)->dated;
		p->owned = sections_top(&r->sections)->contacts > 0;
	}
}

/* Whether the block is more of the last piece, though it is in no container with it. */
static bool
goes_on(const struct piece *last, const struct block *b, bool gap)
{
	if (gap)
		return false;
	if (b->kind == BLOCK_ROW || b->kind == BLOCK_ROW_HEAD)
		return last->kind == PIECE_ROWS && b->depth == 0;
	if (b->kind == BLOCK_HIDDEN)
		return last->kind == PIECE_HIDDEN;
	return b->depth > 0 && last->kind == PIECE_TEXT;
}

/* Where the text begins, and its date, when both stand on the piece's first line. */
static void
find_text(struct piece *p, const struct reader *r)
{
	const struct block *b = &r->block;
	struct slice rest, set_off, text = b->text;
	char iso[DATE_TEXT_MAX];
	size_t n, at = b->col - 1;

	if (b->line != b->raw_line || at >= b->raw.len || text.len == 0 || b->raw.ptr[at] != text.ptr[0])
		return;
	p->text_at = p->at + at;
	if (text.len > 3 && text.ptr[0] == '[' && text.ptr[2] == ']' && text.ptr[3] == ' ')
		p->text_at += 4;
	if (!reader_dated(r))
		return;
	rest = dateline_rest(text, &r->date);
	n = date_format(r->date.date, iso);
	set_off = slice_skip(text, r->date.start);
	set_off.len -= rest.len;
	p->plain = !p->bare && r->date.status == DATE_FOUND && set_off.len > n &&
	    memcmp(set_off.ptr, iso, n) == 0 && r->date.len == n &&
	    memchr(set_off.ptr, '\n', set_off.len) == NULL &&
	    memchr(text.ptr, '|', text.len - rest.len) == NULL;
	p->date_at = p->at + at + r->date.start;
	p->rest_at = p->date_at + set_off.len;
}

/* Whether the whole text is the date, with a weekday beside it or a time, which *time tells. */
static bool
is_bare(const struct reader *r, bool *time)
{
	const struct date_match *m = &r->date;
	struct slice text = r->block.text;
	char iso[DATE_TEXT_MAX];
	size_t digits = 0;

	if (m->status == DATE_ABSENT)
		return r->heading && text.len == 0;
	/* in any other form it may say more: a span of days */
	if (m->status != DATE_FOUND || m->start > 0 || dateline_rest(text, m).len > 0 ||
	    m->written.len != date_format(m->date, iso) || memcmp(m->written.ptr, iso, m->written.len) != 0)
		return false;
	for (size_t i = 0; i < text.len; i++)
		digits += ascii_digit(text.ptr[i]);
	for (size_t i = 0; i < m->written.len; i++)
		digits -= ascii_digit(m->written.ptr[i]);
	*time = digits > 0;
	return true;
}

static enum piece_kind
kind_of(const struct reader *r)
{
	switch (r->block.kind) {
	case BLOCK_HIDDEN:
		return r->block.depth > 0 ? PIECE_ITEM : PIECE_HIDDEN;
	case BLOCK_ROW:
	case BLOCK_ROW_HEAD:
		return r->block.depth > 0 ? PIECE_ITEM : PIECE_ROWS;
	default:
		if (r->block.depth > 0)
			return PIECE_ITEM;
		return r->heading ? PIECE_HEADING : PIECE_TEXT;
	}
}

/* The block is more of the last piece; false when it is none of it. */
static bool
join(struct pieces *p, const struct block *b, uint64_t serial)
{
	struct piece *last;

	if (p->n == 0)
		return false;
	last = &p->list[p->n - 1];
	if ((serial == 0 || last->serial != serial) && !goes_on(last, b, p->gap))
		return false;
	last->end = p->at;
	last->serial = serial;
	last->bare = false;
	last->open = b->unclosed && b->depth == 0;
	return true;
}

/* What the reader found at the start of a piece. */
static void
describe(struct piece *new, const struct reader *r)
{
	new->level = r->block.level;
	new->card = new->kind == PIECE_HEADING && r->card;
	new->dated = reader_dated(r);
	new->bare = is_bare(r, &new->time);
	new->day = new->bare && reader_dated(r) && r->date.date.precision == DATE_DAY;
	find_text(new, r);
}

bool
reader_piece(struct reader *r)
{
	struct pieces *p = r->options->pieces;
	const struct block *b = &r->block;
	const struct section *s = sections_top(&r->sections);
	struct piece new = { .owner = NAME_NONE };

	new.at = p->at;
	p->at += b->raw.len;
	if (b->kind == BLOCK_HIDDEN && b->blank) {
		p->gap = true;
		return true;
	}
	new.end = p->at;
	new.line = b->raw_line;
	new.kind = kind_of(r);
	new.serial = b->depth > 0 ? r->blocks.containers.stack[0].serial : 0;
	new.open = b->unclosed && b->depth == 0;
	if (s->contacts > 0)
		new.owner = r->sections.contacts[s->contacts - 1];
	if (!join(p, b, new.serial)) {
		if (!mem_grow(&p->list, &p->cap, p->n + 1, sizeof(*p->list)))
			return false;
		if (b->kind != BLOCK_HIDDEN)
			describe(&new, r);
		p->list[p->n++] = new;
	}
	p->gap = false;
	return true;
}

void
pieces_entry(struct pieces *p, const struct reader *r, const struct entry *e)
{
	const struct origin *o = r->lent->origin;
	size_t low = 0, high = p->n;
	struct piece *piece;

	/* the last piece that begins on that line or before it */
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (p->list[middle].line <= e->line)
			low = middle + 1;
		else
			high = middle;
	}
	p->entries++;
	/* front matter stands before all of them */
	if (low == 0 || e->col == 0)
		return;
	piece = &p->list[low - 1];
	if (piece->entries++ == 0)
		piece->first = p->entries - 1;
	if (e->kind == ENTRY_CARD)
		return;
	piece->from_above += !o->dated && !o->in_scope;
	piece->year_above += o->contextual;
}
