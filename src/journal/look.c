/*
 * Looking at a block before it is known what becomes of it: its date, its
 * marks, and whom it names.
 */
#include "contact.h"
#include "dateline.h"
#include "noticing.h"
#include "reader.h"
#include "tag.h"

/* Where the block's date stands; the word itself when findings are kept. */
static struct place
date_place(struct reader *r)
{
	const struct date_match *m = &r->date;

	if (r->options->notices != NULL)
		return notice_place(r, (size_t)(m->written.ptr - r->block.text.ptr));
	return (struct place){ r->in.name, r->block.line, r->block.col + m->start };
}

static bool
name_person(struct reader *r, name_id person)
{
	if (person == NAME_NONE ||
	    !mem_grow(&r->who, &r->who_cap, r->nwho + 1, sizeof(*r->who)))
		return false;
	r->who[r->nwho++] = person;
	for (size_t i = 0; i < r->options->nfetch; i++) {
		const struct reader_fetch *f = &r->options->fetch[i];

		if (person < f->n)
			__builtin_prefetch(f->base + person * f->size, 1);
	}
	return true;
}

/* The section that a heading stands in: that of the innermost one above its level. */
static const struct section *
section_of_heading(const struct reader *r)
{
	const struct section *s;
	size_t i = r->sections.n;

	do
		s = &r->sections.stack[--i];
	while (i > 0 && s->level >= r->block.level);
	return s;
}

/* Whether the block is a heading that can open a card: not dated, nor in what is. */
static bool
may_open_card(const struct reader *r)
{
	return r->heading && r->date.status == DATE_ABSENT && r->dialect == DIALECT_MARKDOWN &&
	    !section_of_heading(r)->dated;
}

/* The one contact that a heading names by its form, once; NULL when it names more or none. */
static const struct mark *
only_contact(const struct marks *m)
{
	const struct mark *one = NULL;

	for (size_t i = 0; i < m->n; i++) {
		if (m->list[i].kind != MARK_CONTACT)
			continue;
		if (one != NULL)
			return NULL;
		one = &m->list[i];
	}
	return one;
}

/* Whether the block is a line of somebody's card: whom it mentions is not met. */
static bool
on_card(const struct reader *r)
{
	const struct draft *d = reader_top(r);

	if (r->part == FRIENDS_PEOPLE)
		return true;
	return !r->heading && !reader_dated(r) &&
	    (d != NULL && d->kind == ENTRY_CARD && entry_goes_on(r, d));
}

/* The name in a tag's value, of `#via=@X`; false for other tags. */
static bool
introducing_tag(const struct mark *m, struct slice *name)
{
	size_t end;

	return m->kind == MARK_TAG && m->value.len > 1 && m->value.ptr[0] == '@' &&
	    tag_introduces(m->name) && contact_match(m->value, 0, name, &end);
}

bool
look_for_introducers(struct reader *r)
{
	r->nintroducers = 0;
	for (size_t i = 0; i < r->marks.n && r->marks.introduces; i++) {
		const struct mark *m = &r->marks.list[i];
		struct slice name = m->name;
		name_id person;

		if (m->kind != MARK_INTRODUCER && !introducing_tag(m, &name))
			continue;
		notice_here(r, m->at);
		person = roster_mention(&r->roster, name);
		if (person == NAME_NONE || !mem_grow(&r->introducers, &r->introducers_cap,
		    r->nintroducers + 1, sizeof(*r->introducers)))
			return false;
		r->introducers[r->nintroducers++] = person;
	}
	return true;
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
	if (r->options->introducers && !look_for_introducers(r))
		return false;
	if (r->marks.tags_only || on_card(r))
		return true;
	if (may_open_card(r)) {
		one = only_contact(&r->marks);
		if (one != NULL) {
			r->card = true;
			notice_here(r, one->at);
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
		    (m->kind == MARK_STRONG && r->dialect == DIALECT_FRIENDS && contact_is_name(m->name));

		notice_here(r, m->at);
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
		diag_rule(r->diag, date_place(r), SEVERITY_ERROR, "D8", "there is no day '%.*s': what it dates is "
		    "counted in no period", DIAG_SLICE(w));
	else if (m->status == DATE_AMBIGUOUS)
		diag_rule(r->diag, date_place(r), SEVERITY_ERROR, "D5", "'%.*s' can be read as day-month or "
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
	return !r->options->no_contacts || r->options->introducers || r->heading ||
	    r->block.kind == BLOCK_ROW_HEAD ||
	    (r->ndrafts > 0 && r->drafts[0]->anchor == ANCHOR_SECTION);
}

/* The names in the block as they are written: which cards they need depends on these. */
static bool
keep_said(struct reader *r)
{
	name_id id;

	r->nsaid = 0;
	for (size_t i = 0; i < r->marks.n && r->options->raw; i++) {
		const struct mark *m = &r->marks.list[i];

		if (m->kind == MARK_TAG)
			continue;
		id = roster_exact(&r->roster, m->name);
		if (id == NAME_NONE ||
		    !mem_grow(&r->said, &r->said_cap, r->nsaid + 1, sizeof(*r->said)))
			return false;
		r->said[r->nsaid++] = id;
	}
	return true;
}

enum entry_status
entry_look(struct reader *r)
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
	if (r->block.kind == BLOCK_HIDDEN)
		return ENTRY_OK;
	r->heading = r->block.kind == BLOCK_HEADING && r->block.depth == 0;
	if (r->heading && r->dialect != DIALECT_JRNL)
		r->date = date_in_heading(r->block.text, section_of_heading(r)->dates);
	else if (!dateline_may_begin(r->block.text) ||
	    (r->dialect == DIALECT_JRNL && !dialect_jrnl_line(r->block.text)))
		r->date.status = DATE_ABSENT;
	else
		r->date = dateline_at(r->block.text, r->blocks.dates);
	notice_block(r);
	if (r->date.status != DATE_ABSENT)
		complain_of_date(r);
	r->marks.tags_only = !r->marks.at_is_tag && !people_matter(r);
	if (notice_date(r) && marks_find(&r->marks, r->block.text) && look_for_people(r) && keep_said(r))
		return ENTRY_OK;
	diag_memory(r->diag);
	return ENTRY_ERROR;
}
