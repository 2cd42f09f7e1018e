/*
 * Which block belongs to which entry (reljournal(5), rules E, and C6 for
 * cards): the heart of the reader.
 *
 * One block at a time is looked at (struct reader: pending). As long as the
 * innermost open entry does not go on with it, that entry is complete and
 * lent out; then the block is taken: it is a part of an entry, opens one, or
 * is prose.
 */
#include <stdlib.h>

#include "../base/ascii.h"
#include "card.h"
#include "dateline.h"
#include "reader.h"

/* The reader */

/*
 * Read the roster's file before the journal's, for its cards alone: what else
 * is to be said of it is said when it is read as a journal.
 */
static bool
read_roster(struct reader *r)
{
	const struct reader_options *all = r->options;
	struct reader_options options = { .files = &all->roster, .nfiles = 1,
	    .order = all->order, .at = all->at };
	bool quiet = r->diag->quiet;
	uint64_t warnings = r->diag->warnings;
	enum entry_status status;
	struct entry e;

	if (all->roster == NULL)
		return true;
	r->options = &options;
	r->diag->quiet = true;
	do
		status = entry_next(r, &e);
	while (status == ENTRY_OK);
	r->diag->quiet = quiet;
	r->diag->warnings = warnings;
	r->options = all;
	r->next_file = 0;
	roster_forget(&r->roster);
	return status == ENTRY_END;
}

struct reader *
reader_new(const struct reader_options *options, struct diag *d)
{
	struct reader *r = calloc(1, sizeof(*r));
	bool ok = r != NULL;

	if (ok) {
		r->options = options;
		r->diag = d;
		r->in.fd = -1;
		r->tags = names_new();
		ok = roster_start(&r->roster, d) && r->tags != NULL;
	}
	if (!ok)
		diag_memory(d);
	else
		ok = read_roster(r);
	if (ok)
		return r;
	reader_free(r);
	return NULL;
}

void
reader_free(struct reader *r)
{
	if (r == NULL)
		return;
	for (size_t i = 0; i < r->made; i++) {
		draft_free(r->drafts[i]);
		free(r->drafts[i]);
	}
	free(r->drafts);
	free(r->scopes);
	free(r->who);
	draft_free(&r->row);
	buf_free(&r->row_file);
	buf_free(&r->scratch);
	tsv_free(&r->tsv);
	marks_free(&r->marks);
	blocks_free(&r->blocks);
	sections_free(&r->sections);
	roster_free(&r->roster);
	names_free(r->tags);
	input_free(&r->in);
	free(r);
}

struct names *
reader_tags(struct reader *r)
{
	return r->tags;
}

struct names *
reader_contacts(struct reader *r)
{
	return r->roster.names;
}

name_id
reader_contact(struct reader *r, struct slice written)
{
	if (written.len > 1 && written.ptr[0] == '@')
		written = slice_skip(written, 1);
	return roster_mention(&r->roster, written);
}

/* Open entries */

struct draft *
reader_draft(struct reader *r)
{
	struct draft *d;

	if (r->ndrafts == r->made) {
		if (!mem_grow(&r->drafts, &r->drafts_cap, r->made + 1, sizeof(*r->drafts)))
			return NULL;
		d = calloc(1, sizeof(*d));
		if (d == NULL)
			return NULL;
		r->drafts[r->made++] = d;
	}
	d = r->drafts[r->ndrafts++];
	draft_clear(d);
	d->keep_text = r->options->text;
	return d;
}

static struct draft *
top(const struct reader *r)
{
	return r->ndrafts > 0 ? r->drafts[r->ndrafts - 1] : NULL;
}

static struct place
here(const struct reader *r, size_t offset)
{
	return (struct place){ r->in.name, r->block.line, r->block.col + offset };
}

/* Looking at a block */

static bool
name_person(struct reader *r, name_id person)
{
	if (person == NAME_NONE ||
	    !mem_grow(&r->who, &r->who_cap, r->nwho + 1, sizeof(*r->who)))
		return false;
	r->who[r->nwho++] = person;
	return true;
}

/* Whether the block is a heading that can open a card: not dated, nor in what is. */
static bool
may_open_card(struct reader *r)
{
	const struct section *s;
	size_t i = r->sections.n;

	if (!r->heading || r->date.status != DATE_ABSENT || r->dialect != DIALECT_MARKDOWN)
		return false;
	/* the section it stands in: that of the innermost heading above its level */
	do
		s = &r->sections.stack[--i];
	while (i > 0 && s->level >= r->block.level);
	return !s->dated;
}

/* The one contact that a heading names by its form; NULL for none or several. */
static const struct mark *
only_contact(const struct marks *m)
{
	const struct mark *one = NULL;

	for (size_t i = 0; i < m->n; i++) {
		if (m->list[i].kind != MARK_CONTACT)
			continue;
		if (one != NULL && !slice_equal(one->name, m->list[i].name))
			return NULL;
		one = &m->list[i];
	}
	return one;
}

/* Whom the block names: by form, or because the roster knows the name. */
static bool
look_for_people(struct reader *r)
{
	const struct mark *one;
	name_id person;

	r->nwho = 0;
	r->card = false;
	r->roster.at.file = r->in.name;
	r->roster.at.line = r->block.line;
	r->roster.at.col = r->block.col;
	if (may_open_card(r)) {
		one = only_contact(&r->marks);
		if (one != NULL) {
			r->card = true;
			return name_person(r, roster_add(&r->roster, one->name));
		}
		if (roster_knows(&r->roster, r->block.text, &person)) {
			r->card = true;
			return name_person(r, person);
		}
	}
	for (size_t i = 0; i < r->marks.n; i++) {
		const struct mark *m = &r->marks.list[i];
		bool named = m->kind == MARK_CONTACT ||
		    (m->kind == MARK_STRONG && r->dialect == DIALECT_FRIENDS);

		if (named) {
			if (!name_person(r, roster_mention(&r->roster, m->name)))
				return false;
		} else if (m->kind == MARK_TOPIC || m->kind == MARK_STRONG) {
			if (roster_knows(&r->roster, m->name, &person) && !name_person(r, person))
				return false;
		}
	}
	return true;
}

static void
complain_of_date(struct reader *r)
{
	const struct date_match *m = &r->date;
	struct slice w = m->written;

	if (m->status == DATE_IMPOSSIBLE)
		diag_warn(r->diag, here(r, m->start), "there is no day '%.*s': what it dates is "
		    "counted in no period", DIAG_SLICE(w));
	else if (m->status == DATE_AMBIGUOUS)
		diag_warn(r->diag, here(r, m->start), "'%.*s' can be read as day-month or "
		    "month-day: what it dates is counted in no period; "
		    "say --dmy or --mdy, or write 2024-12-31", DIAG_SLICE(w));
}

/*
 * Whether it matters whom the block names: to the program, or to what belongs
 * to which entry.
 */
static bool
people_matter(const struct reader *r)
{
	return !r->options->no_contacts || r->heading || r->block.kind == BLOCK_ROW_HEAD ||
	    (r->ndrafts > 0 && r->drafts[0]->anchor == ANCHOR_SECTION);
}

/* Read the next block and find out all that is asked of it. */
static enum entry_status
look(struct reader *r)
{
	enum block_status status;

	r->blocks.dates = sections_top(&r->sections)->dates;
	status = block_next(&r->blocks, &r->block);
	if (status == BLOCK_ERROR)
		return ENTRY_ERROR;
	if (status == BLOCK_END) {
		r->at_end = true;
		return ENTRY_OK;
	}
	r->pending = true;
	r->heading = r->block.kind == BLOCK_HEADING && r->block.depth == 0;
	if (r->heading && r->dialect != DIALECT_JRNL)
		r->date = date_in_heading(r->block.text, r->blocks.dates);
	else if (!dateline_may_begin(r->block.text) ||
	    (r->dialect == DIALECT_JRNL && !dialect_jrnl_line(r->block.text)))
		r->date.status = DATE_ABSENT;
	else
		r->date = dateline_at(r->block.text, r->blocks.dates);
	if (r->date.status != DATE_ABSENT)
		complain_of_date(r);
	r->marks.tags_only = !r->marks.at_is_tag && !people_matter(r);
	if (marks_find(&r->marks, r->block.text) && look_for_people(r))
		return ENTRY_OK;
	diag_memory(r->diag);
	return ENTRY_ERROR;
}

/* Going on and ending */

static bool
is_dated(const struct reader *r)
{
	return r->date.status != DATE_ABSENT;
}

/* Whether the block stands in container number `depth`, if that is still the same. */
static bool
stands_in(const struct reader *r, size_t depth, uint64_t serial)
{
	return r->block.depth > depth && r->blocks.stack[depth].serial == serial;
}

/* Whether the entry goes on with the block, or with what it opens. */
static bool
goes_on(const struct reader *r, const struct draft *d)
{
	bool dated = is_dated(r);

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

/*
 * The innermost entry is complete: lend it. ENTRY_END when it turned out to
 * be a part of the heading's entry and there is nothing to lend (E5).
 */
static enum entry_status
finish(struct reader *r, struct entry *out)
{
	struct draft *d = top(r);

	r->ndrafts--;
	if (d->part && !draft_lacks(top(r), d->contacts, d->ncontacts)) {
		if (draft_merge(top(r), d))
			return ENTRY_END;
		diag_memory(r->diag);
		return ENTRY_ERROR;
	}
	if (d->part && !add_section_people(r, d)) {
		diag_memory(r->diag);
		return ENTRY_ERROR;
	}
	draft_lend(d, r->in.name, out);
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
	return draft_text(d, text);
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
	d->anchor = ANCHOR_BLOCK;
	return d;
}

static void
anchor_to_container(const struct reader *r, struct draft *d, size_t depth)
{
	d->anchor = ANCHOR_CONTAINER;
	d->depth = depth;
	d->serial = r->blocks.stack[depth].serial;
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
	if (is_dated(r) && r->date.start == 0)
		return dateline_rest(r->block.text, &r->date);
	return r->block.text;
}

/* A card, with the other names that its lines give. */
static bool
add_to_card(struct reader *r, struct draft *d)
{
	struct card_line l;
	struct slice name;
	size_t place = 0, comma;

	while (card_next(r->block.text, &place, &l)) {
		if (!card_names(l.key))
			continue;
		for (comma = 0; card_name(l.value, &comma, &name);)
			if (!roster_alias(&r->roster, d->contacts[0], name))
				return false;
	}
	/* whom a card mentions is not the person of the card */
	r->nwho = 0;
	return add_block(r, d, r->block.text);
}

static bool
take_heading(struct reader *r)
{
	struct section *s = sections_enter(&r->sections, r->block.level);
	struct draft *d;

	if (r->dialect == DIALECT_FRIENDS)
		r->part = dialect_friends_part(r->block.text);
	if (is_dated(r))
		section_date(s, r->date.date);
	if (r->card) {
		d = open_entry(r, (struct date){ .precision = DATE_NONE });
		if (d == NULL)
			return false;
		d->kind = ENTRY_CARD;
		d->anchor = ANCHOR_SECTION;
		d->level = r->block.level;
		return add_block(r, d, r->block.text) && sections_contact(&r->sections, r->who[0]);
	}
	if (s->dated && (r->nwho > 0 || has_tag(&r->marks))) {
		d = open_entry(r, s->date);
		if (d == NULL || !add_block(r, d, heading_text(r)) || !add_section_people(r, d))
			return false;
		if (is_dated(r) && r->nwho > 0) {
			d->anchor = ANCHOR_SECTION;
			d->level = r->block.level;
		}
	}
	for (size_t i = 0; i < r->nwho && !is_dated(r); i++)
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
		return true;
	}
	if (!mem_grow(&r->scopes, &r->scopes_cap, r->nscopes + 1, sizeof(*r->scopes)))
		return false;
	s = &r->scopes[r->nscopes++];
	*s = (struct scope){ depth - 1, r->blocks.stack[depth - 1].serial, r->date.date };
	return true;
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
	return add_block(r, d, rest) && add_section_people(r, d);
}

/* A block that is an entry because of the date above it: all of its outermost container. */
static bool
open_below(struct reader *r, size_t base, struct date date, bool part)
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
	return add_block(r, d, r->block.text) && (part || add_section_people(r, d));
}

/* A person in friends.md's list: a card of one line. */
static bool
take_friend(struct reader *r)
{
	struct slice others, name = card_friend(r->block.text, &others);
	struct draft *d;
	size_t place = 0;
	name_id person;

	person = roster_add(&r->roster, name);
	if (person == NAME_NONE)
		return false;
	while (card_aka(others, &place, &name))
		if (!roster_alias(&r->roster, person, name))
			return false;
	d = open_entry(r, (struct date){ .precision = DATE_NONE });
	if (d == NULL)
		return false;
	d->kind = ENTRY_CARD;
	r->nwho = 0;
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
	struct draft *d = top(r);
	bool below_heading = d != NULL && (d->anchor == ANCHOR_SECTION || d->anchor == ANCHOR_FILE);

	if (r->part == FRIENDS_PLACES)
		return true;
	if (r->part == FRIENDS_PEOPLE)
		return r->block.depth == 0 || take_friend(r);
	if (d != NULL && d->kind == ENTRY_CARD && s == NULL)
		return add_to_card(r, d);
	if (d != NULL && !below_heading && (s == NULL || d->depth > s->depth))
		return add_block(r, d, r->block.text);
	if (s != NULL)
		return open_below(r, s->depth + 1, s->date, false);
	if (r->dialect == DIALECT_JRNL)
		return d == NULL || add_block(r, d, r->block.text);
	/* below a heading that is an entry itself, unless another one names people in between */
	if (below_heading)
		return open_below(r, 0, section->date, section->level == d->level ||
		    !draft_lacks(d, r->sections.contacts, section->contacts));
	return !section->dated || open_below(r, 0, section->date, false);
}

static bool
take(struct reader *r)
{
	if (r->heading && r->dialect != DIALECT_JRNL)
		return take_heading(r);
	if (is_dated(r) && r->part != FRIENDS_PEOPLE && r->part != FRIENDS_PLACES)
		return take_dated_line(r);
	return take_undated(r);
}

/* One file's next entry; ENTRY_END at its end. */
static enum entry_status
next_of_file(struct reader *r, struct entry *out)
{
	enum entry_status status;

	if (r->dialect == DIALECT_TABLE)
		return rows_next(r, out);
	for (;;) {
		if (!r->pending && !r->at_end && (status = look(r)) != ENTRY_OK)
			return status;
		if (top(r) != NULL && (r->at_end || !goes_on(r, top(r)))) {
			status = finish(r, out);
			if (status != ENTRY_END)
				return status;
			continue;
		}
		if (r->at_end)
			return ENTRY_END;
		if (!take(r)) {
			diag_memory(r->diag);
			return ENTRY_ERROR;
		}
		r->pending = false;
	}
}

enum entry_status
entry_next(struct reader *r, struct entry *out)
{
	enum entry_status status;

	for (;;) {
		if (!r->is_open && (status = file_next(r)) != ENTRY_OK)
			return status;
		status = next_of_file(r, out);
		if (status != ENTRY_END)
			return status;
		file_close(r);
	}
}
