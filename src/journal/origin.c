/*
 * Keeping the lines of entries, and what stands around them; see origin.h.
 * The functions with the name of the reader are declared in reader.h.
 */
#include <stdlib.h>

#include "origin.h"
#include "reader.h"

void
origin_clear(struct origin *o)
{
	struct origin room = *o;

	*o = (struct origin){
		.raw = { room.raw.ptr, 0, room.raw.cap },
		.lines = room.lines, .lines_cap = room.lines_cap,
		.around = room.around, .around_cap = room.around_cap,
		.said = room.said, .said_cap = room.said_cap
	};
}

void
origin_free(struct origin *o)
{
	buf_free(&o->raw);
	free(o->lines);
	free(o->around);
	free(o->said);
}

void
surroundings_free(struct surroundings *s)
{
	for (size_t i = 0; i <= SECTION_DATE; i++)
		buf_free(&s->stack[i].raw);
	buf_free(&s->table);
	buf_free(&s->scope);
	buf_free(&s->matter);
}

/* Whether a blank line, or nothing, stands at the end. */
static bool
ends_blank(const struct buf *b)
{
	size_t i = b->len;

	if (i == 0)
		return true;
	if (b->ptr[i - 1] != '\n')
		return false;
	for (i--; i > 0 && (b->ptr[i - 1] == ' ' || b->ptr[i - 1] == '\t' || b->ptr[i - 1] == '\r' ||
	    b->ptr[i - 1] == '>'); i--)
		;
	return i == 0 || b->ptr[i - 1] == '\n';
}

/* The line behind the block. */
static uint64_t
line_behind(const struct block *b)
{
	uint64_t line = b->raw_line;

	for (size_t i = 0; i < b->raw.len; i++)
		line += b->raw.ptr[i] == '\n';
	return line + (b->raw.len > 0 && b->raw.ptr[b->raw.len - 1] != '\n');
}

/*
 * Lines of somebody else's were left out at the end: a blank one instead keeps
 * apart what would run together. (In a quotation a blank line would end it.)
 */
static bool
part_from(struct reader *r, struct origin *o, uint64_t line, uint64_t next)
{
	return line == next || r->blocks.containers.nquotes > 0 || ends_blank(&o->raw) ||
	    buf_char(&o->raw, '\n');
}

/* Whether a list item or quotation begins with the block. */
static bool
opens_item(const struct reader *r)
{
	size_t depth = r->block.depth;

	return depth > 0 && r->blocks.containers.stack[depth - 1].line >= r->block.raw_line;
}

/* Append the lines of the block that was read. */
static bool
add_lines(struct reader *r, struct draft *d)
{
	const struct block *b = &r->block;
	struct origin *o = d->origin;

	/* a list item parts itself; and a blank line would end one that hangs on to a paragraph (E6) */
	if ((d->anchor != ANCHOR_PARAGRAPH && !opens_item(r) &&
	    !part_from(r, o, b->raw_line, o->next)) ||
	    !mem_grow(&o->lines, &o->lines_cap, o->nlines + 1, sizeof(*o->lines)) ||
	    !buf_add(&o->raw, b->raw.ptr, b->raw.len))
		return false;
	o->lines[o->nlines++] = (struct stretch_of_lines){ o->raw.len - b->raw.len, b->raw_line };
	o->next = line_behind(b);
	return true;
}

/* The text so far is part of what is printed. */
static void
close_at(struct origin *o, const struct block *b)
{
	o->end = o->raw.len;
	o->last = line_behind(b);
}

bool
reader_origin_none(struct reader *r, struct draft *d)
{
	if (d->origin == NULL && (d->origin = calloc(1, sizeof(*d->origin))) == NULL)
		return false;
	origin_clear(d->origin);
	d->origin->nsections = r->sections.n;
	return true;
}

bool
reader_origin(struct reader *r, struct draft *d)
{
	const struct container *stack = r->blocks.containers.stack;
	struct origin *o = d->origin, *whole;

	o->after_blank = r->block.after_blank;
	o->dated = reader_dated(r);
	o->contextual = r->date.status == DATE_FOUND && r->date.contextual;
	if (r->block.kind == BLOCK_ROW || r->block.kind == BLOCK_ROW_HEAD) {
		o->row = true;
		o->head = r->block.kind == BLOCK_ROW_HEAD;
		o->table = r->around.tables;
		r->around.table_is_entry = r->around.table_is_entry || o->head;
	}
	if (r->ndrafts > 1 && (whole = r->drafts[r->ndrafts - 2]->origin) != NULL) {
		o->mark = whole->raw.len;
		o->mark_next = whole->next;
	}
	if (!mem_grow(&o->around, &o->around_cap, r->block.depth, sizeof(*o->around)))
		return false;
	for (size_t i = 0; i < r->block.depth; i++)
		o->around[o->naround++] = (struct around){
			.serial = stack[i].serial, .need = stack[i].need, .quote = stack[i].quote,
			.same_line = stack[i].line >= r->block.line
		};
	return true;
}

void
reader_origin_anchored(struct draft *d)
{
	struct origin *o = d->origin;

	if (d->anchor != ANCHOR_CONTAINER)
		return;
	o->naround = d->depth;
	/* when it does not begin with the item, that has to be there for it to stand in */
	if (o->around[d->depth].same_line)
		o->own = o->around[d->depth];
	else
		o->naround++;
}

bool
reader_origin_block(struct reader *r, struct draft *d)
{
	struct origin *o = d->origin;

	if (!add_lines(r, d))
		return false;
	close_at(o, &r->block);
	o->known = r->roster.nknown;
	for (size_t i = 0; i < r->nsaid; i++) {
		if (!mem_grow(&o->said, &o->said_cap, o->nsaid + 1, sizeof(*o->said)))
			return false;
		o->said[o->nsaid++] = r->said[i];
	}
	return true;
}

bool
reader_origin_merge(struct reader *r, struct draft *whole, const struct draft *part)
{
	struct origin *w = whole->origin;
	const struct origin *p = part->origin;

	size_t start;

	if (w == NULL || p == NULL)
		return true;
	w->raw.len = p->mark;
	if (!part_from(r, w, p->nlines > 0 ? p->lines[0].line : p->mark_next, p->mark_next))
		return false;
	start = w->raw.len;
	while (w->nlines > 0 && w->lines[w->nlines - 1].at >= p->mark)
		w->nlines--;
	for (size_t i = 0; i < p->nlines; i++) {
		if (!mem_grow(&w->lines, &w->lines_cap, w->nlines + 1, sizeof(*w->lines)))
			return false;
		w->lines[w->nlines++] = (struct stretch_of_lines){
			start + p->lines[i].at, p->lines[i].line
		};
	}
	if (!buf_add(&w->raw, p->raw.ptr, p->raw.len))
		return false;
	w->end = start + p->end;
	w->last = p->last;
	w->next = p->next;
	w->known = p->known;
	for (size_t i = 0; i < p->nsaid; i++) {
		if (!mem_grow(&w->said, &w->said_cap, w->nsaid + 1, sizeof(*w->said)))
			return false;
		w->said[w->nsaid++] = p->said[i];
	}
	return true;
}

/* Whether lines without text here belong to an open entry. */
static bool
holds(const struct reader *r, const struct draft *d)
{
	switch (d->anchor) {
	case ANCHOR_BLOCK:
		return d->part;
	case ANCHOR_PARAGRAPH:
		return d->part || (r->block.depth > d->depth && !d->origin->over);
	case ANCHOR_CONTAINER:
		return d->part || (r->block.depth > d->depth &&
		    r->blocks.containers.stack[d->depth].serial == d->serial);
	default:
		return true;
	}
}

/*
 * Lines without text belong to the innermost entry that goes on around them;
 * blank ones to those around it too, or taking the inner one away would let
 * what stands before and behind it run together.
 */
bool
reader_origin_hidden(struct reader *r)
{
	bool outer = false;

	for (size_t i = r->ndrafts; i > 0; i--) {
		struct draft *d = r->drafts[i - 1];

		if (d->origin != NULL && r->block.blank && !holds(r, d))
			d->origin->over = true;
		if (d->origin == NULL || !holds(r, d) || (outer && ends_blank(&d->origin->raw)))
			continue;
		if (!add_lines(r, d))
			return false;
		if (!r->block.blank) {
			if (!r->block.unclosed)
				close_at(d->origin, &r->block);
			return true;
		}
		outer = true;
	}
	return true;
}

bool
reader_origin_heading(struct reader *r, enum heading_is is)
{
	struct heading *h = &r->around.stack[r->sections.n - 1];

	if (!r->options->raw)
		return true;
	h->number = ++r->around.headings;
	h->is = is;
	h->dated = reader_dated(r);
	h->contextual = r->date.status == DATE_FOUND && r->date.contextual;
	h->raw.len = 0;
	if (is != HEADING_PLAIN && reader_top(r) != NULL && reader_top(r)->origin != NULL) {
		reader_top(r)->origin->heading = h->number;
		reader_top(r)->origin->nsections = r->sections.n - 1;
	}
	return buf_add(&h->raw, r->block.raw.ptr, r->block.raw.len);
}

bool
reader_origin_table(struct reader *r)
{
	if (!r->options->raw)
		return true;
	r->around.tables++;
	r->around.table_is_entry = false;
	r->around.table.len = 0;
	return buf_add(&r->around.table, r->block.raw.ptr, r->block.raw.len);
}

bool
reader_origin_scope(struct reader *r, uint64_t serial)
{
	if (!r->options->raw)
		return true;
	r->around.scope.len = 0;
	r->around.scope_serial = serial;
	return buf_add(&r->around.scope, r->block.raw.ptr, r->block.raw.len);
}

bool
reader_origin_row(struct reader *r)
{
	struct origin *o;

	if (!reader_origin_none(r, &r->row))
		return false;
	o = r->row.origin;
	if (o == NULL)
		return true;
	o->end = r->tsv_line.len;
	return buf_add(&o->raw, r->tsv_line.ptr, r->tsv_line.len);
}
