/*
 * Which block belongs to which entry (reljournal(5), rules E, and C6 for
 * cards): the heart of the reader.
 */
#include "../base/ascii.h"
#include "card.h"
#include "contact.h"
#include "dateline.h"
#include "noticing.h"
#include "reader.h"

/* Whether the block stands in container number `depth`, if that is still the same. */
static bool
stands_in(const struct reader *r, size_t depth, uint64_t serial)
{
	return r->block.depth > depth && r->blocks.containers.stack[depth].serial == serial;
}

bool
entry_goes_on(const struct reader *r, const struct draft *d)
{
	bool dated = reader_dated(r);

	switch (d->anchor) {
	case ANCHOR_BLOCK:
		return false;
	case ANCHOR_PARAGRAPH:
		return r->block.depth > d->depth && !r->block.after_blank;
	case ANCHOR_CONTAINER:
		/* a dated line right beside a dated line is the next entry */
		return stands_in(r, d->depth, d->serial) &&
		    !(d->dated_line && dated && r->block.depth == d->depth + 1);
	case ANCHOR_SECTION:
	case ANCHOR_FILE:
		if (r->dialect == DIALECT_JRNL)
			return !dated;
		if (d->kind == ENTRY_CARD && (dated || r->card))
			return false;
		if (r->heading)
			return r->block.level > d->level && !dated;
		/* a paragraph with a date opens a section of its own */
		return !(dated && r->block.depth == 0 && d->level == SECTION_DATE);
	}
	return false;
}

/* Let the people of the sections around be contacts of the entry (E7). */
static bool
add_section_people(struct reader *r, struct draft *d)
{
	const struct section *s = sections_top(&r->sections);

	for (size_t i = 0; i < s->contacts; i++)
		if (!draft_contact(d, r->sections.contacts[i]))
			return false;
	return true;
}

enum entry_status
entry_finish(struct reader *r, struct entry *out)
{
	struct draft *d = reader_top(r);

	r->ndrafts--;
	if (d->part && !draft_lacks(reader_top(r), d->contacts, d->ncontacts)) {
		if (draft_merge(reader_top(r), d) && reader_origin_merge(r, reader_top(r), d))
			return ENTRY_END;
		diag_memory(r->diag);
		return ENTRY_ERROR;
	}
	/* behind all whom it names itself; a part that stays one names nobody else */
	if ((d->part || d->people) && !add_section_people(r, d)) {
		diag_memory(r->diag);
		return ENTRY_ERROR;
	}
	draft_lend(d, r->in.name, out);
	r->lent = d;
	return ENTRY_OK;
}

/* Taking a block */

/* Add what the block says to an entry. */
static bool
add_block(struct reader *r, struct draft *d, struct slice text)
{
	for (size_t i = 0; i < r->marks.n; i++) {
		const struct mark *m = &r->marks.list[i];
		name_id tag;

		if (m->kind != MARK_TAG)
			continue;
		tag = names_intern(r->tags, m->name);
		if (tag == NAME_NONE || !draft_tag(d, tag, m->value))
			return false;
	}
	for (size_t i = 0; i < r->nwho; i++)
		if (!draft_contact(d, r->who[i]))
			return false;
	for (size_t i = 0; i < r->nintroducers; i++)
		if (!draft_introducer(d, r->introducers[i]))
			return false;
	return draft_text(d, text) && (d->origin == NULL || reader_origin_block(r, d)) && notice_marks(r, d);
}

/* A new entry that begins with the block; anchored to it alone. */
static struct draft *
open_entry(struct reader *r, struct date date)
{
	struct draft *d = reader_draft(r);

	if (d == NULL)
		return NULL;
	d->kind = date.precision == DATE_NONE ? ENTRY_UNDATED : ENTRY_DATED;
	d->date = date;
	d->line = r->block.line;
	d->col = r->block.col;
	d->anchor = ANCHOR_BLOCK;
	return d->origin == NULL || reader_origin(r, d) ? d : NULL;
}

static void
anchor_to_container(const struct reader *r, struct draft *d, size_t depth)
{
	d->anchor = ANCHOR_CONTAINER;
	d->depth = depth;
	d->serial = r->blocks.containers.stack[depth].serial;
	if (d->origin != NULL)
		reader_origin_anchored(d);
}

static bool
has_tag(const struct marks *m)
{
	for (size_t i = 0; i < m->n; i++)
		if (m->list[i].kind == MARK_TAG)
			return true;
	return false;
}

/* The text of a heading: without the date when it begins with that. */
static struct slice
heading_text(const struct reader *r)
{
	if (reader_dated(r) && r->date.start == 0)
		return dateline_rest(r->block.text, &r->date);
	return r->block.text;
}

bool
entry_aliases(struct reader *r, name_id person, struct slice text)
{
	struct card_line l;
	struct slice name;
	size_t place = 0, comma;

	while (card_next(text, &place, &l)) {
		if (!card_names(l.key))
			continue;
		for (comma = 0; card_name(l.value, &comma, &name);)
			if (contact_is_name(name)) {
				notice_name(r, name);
				if (!roster_alias(&r->roster, person, name))
					return false;
			}
	}
	return true;
}

static bool
take_heading(struct reader *r)
{
	struct section *s = sections_enter(&r->sections, r->block.level);
	struct draft *d;

	if (r->dialect == DIALECT_FRIENDS)
		r->part = dialect_friends_part(r->block.text);
	if (reader_dated(r))
		section_date(s, r->date.date);
	if (r->card) {
		d = open_entry(r, (struct date){ .precision = DATE_NONE });
		if (d == NULL)
			return false;
		draft_begin_card(d, r->options);
		d->anchor = ANCHOR_SECTION;
		d->level = r->block.level;
		return reader_origin_heading(r, HEADING_CARD) && add_block(r, d, r->block.text) &&
		    sections_contact(&r->sections, r->who[0]);
	}
	if (s->dated && (r->nwho > 0 || has_tag(&r->marks))) {
		d = open_entry(r, s->date);
		if (d == NULL || !reader_origin_heading(r, HEADING_ENTRY) ||
		    !add_block(r, d, heading_text(r)) || !add_section_people(r, d))
			return false;
		if (reader_dated(r) && r->nwho > 0) {
			d->anchor = ANCHOR_SECTION;
			d->level = r->block.level;
		}
	} else if (!reader_origin_heading(r, HEADING_PLAIN)) {
		return false;
	}
	for (size_t i = 0; i < r->nwho && !reader_dated(r); i++)
		if (!sections_contact(&r->sections, r->who[i]))
			return false;
	return true;
}

/* Whether nothing but bars and blanks is left of a line behind its date. */
static bool
nothing_left(struct slice s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!ascii_space(s.ptr[i]) && s.ptr[i] != '|')
			return false;
	return true;
}

/* A line that is only a date: what stands in its item, or below it, is dated by it. */
static bool
take_bare_date(struct reader *r)
{
	size_t depth = r->block.depth;
	struct scope *s;

	if (r->block.kind == BLOCK_ROW || r->block.kind == BLOCK_ROW_HEAD)
		return true;
	if (depth == 0) {
		section_date(sections_enter(&r->sections, SECTION_DATE), r->date.date);
		return reader_origin_heading(r, HEADING_PLAIN);
	}
	if (!mem_grow(&r->scopes, &r->scopes_cap, r->nscopes + 1, sizeof(*r->scopes)))
		return false;
	s = &r->scopes[r->nscopes++];
	*s = (struct scope){ depth - 1, r->blocks.containers.stack[depth - 1].serial, r->date.date };
	return reader_origin_scope(r, s->serial);
}

/* A line of jrnl's: all up to the next one is its entry. */
static bool
take_jrnl_line(struct reader *r)
{
	struct draft *d = open_entry(r, r->date.date);

	if (d == NULL)
		return false;
	d->anchor = ANCHOR_SECTION;
	d->dated_line = true;
	return add_block(r, d, dateline_rest(r->block.text, &r->date));
}

static bool
take_dated_line(struct reader *r)
{
	struct slice rest = dateline_rest(r->block.text, &r->date);
	size_t depth = r->block.depth;
	struct draft *d;

	if (r->dialect == DIALECT_JRNL)
		return take_jrnl_line(r);
	if (depth == 0 && sections_top(&r->sections)->level == SECTION_DATE)
		r->sections.n--;
	if (nothing_left(rest))
		return take_bare_date(r);
	d = open_entry(r, r->date.date);
	if (d == NULL)
		return false;
	d->dated_line = true;
	if (r->block.kind == BLOCK_ROW || r->block.kind == BLOCK_ROW_HEAD)
		d->anchor = ANCHOR_BLOCK;
	else if (depth > 0)
		anchor_to_container(r, d, depth - 1);
	else
		d->anchor = ANCHOR_PARAGRAPH;
	d->people = true;
	return add_block(r, d, rest);
}

/* A block that is an entry because of the date above it: all of its outermost container. */
static bool
open_below(struct reader *r, size_t base, struct date date, const struct scope *from, bool part)
{
	struct draft *d;

	if (!r->marks.shown ||
	    (r->block.kind == BLOCK_ROW_HEAD && r->nwho == 0 && !has_tag(&r->marks)))
		return true;
	d = open_entry(r, date);
	if (d == NULL)
		return false;
	if (r->block.depth > base)
		anchor_to_container(r, d, base);
	d->part = part;
	if (d->origin != NULL && from != NULL) {
		d->origin->in_scope = true;
		d->origin->scope = from->depth;
	}
	d->people = !part;
	return add_block(r, d, r->block.text);
}

/* A person in friends.md's list: a card of one line. */
static bool
take_friend(struct reader *r)
{
	struct slice others, name = card_friend(r->block.text, &others);
	struct draft *d;
	size_t place = 0;
	name_id person;

	if (!contact_is_name(name))
		return true;
	person = roster_add(&r->roster, name);
	if (person == NAME_NONE)
		return false;
	while (card_aka(others, &place, &name))
		if (contact_is_name(name) && !roster_alias(&r->roster, person, name))
			return false;
	d = open_entry(r, (struct date){ .precision = DATE_NONE });
	if (d == NULL)
		return false;
	draft_begin_card(d, r->options);
	return draft_contact(d, person) && add_block(r, d, r->block.text);
}

/* The innermost item around the block that holds only a date; NULL when there is none. */
static const struct scope *
scope(struct reader *r)
{
	while (r->nscopes > 0) {
		const struct scope *s = &r->scopes[r->nscopes - 1];

		if (stands_in(r, s->depth, s->serial))
			return s;
		r->nscopes--;
	}
	return NULL;
}

static bool
take_undated(struct reader *r)
{
	const struct scope *s = scope(r);
	const struct section *section = sections_top(&r->sections);
	struct draft *d = reader_top(r);
	bool below_heading = d != NULL && (d->anchor == ANCHOR_SECTION || d->anchor == ANCHOR_FILE);

	if (r->part == FRIENDS_PLACES)
		return true;
	if (r->part == FRIENDS_PEOPLE)
		return r->block.depth == 0 || take_friend(r);
	if (d != NULL && d->kind == ENTRY_CARD && s == NULL)
		return entry_aliases(r, d->contacts[0], r->block.text) &&
		    add_block(r, d, r->block.text);
	if (d != NULL && !below_heading && (s == NULL || d->depth > s->depth))
		return add_block(r, d, r->block.text);
	if (s != NULL)
		return open_below(r, s->depth + 1, s->date, s, false);
	if (r->dialect == DIALECT_JRNL)
		return d == NULL || add_block(r, d, r->block.text);
	/* below a heading that is an entry itself, unless another one names people in between */
	if (below_heading)
		return open_below(r, 0, section->date, NULL, section->level == d->level ||
		    !draft_lacks(d, r->sections.contacts, section->contacts));
	return !section->dated || open_below(r, 0, section->date, NULL, false);
}

bool
entry_take(struct reader *r)
{
	if (r->block.kind == BLOCK_HIDDEN)
		return reader_origin_hidden(r);
	if (r->block.kind == BLOCK_ROW_HEAD && !reader_origin_table(r))
		return false;
	if (r->heading && r->dialect != DIALECT_JRNL)
		return take_heading(r);
	if (reader_dated(r) && r->part != FRIENDS_PEOPLE && r->part != FRIENDS_PLACES)
		return take_dated_line(r);
	return take_undated(r);
}
