/*
 * An entry while it is being gathered from the blocks that belong to it.
 */
#ifndef JOURNAL_DRAFT_H
#define JOURNAL_DRAFT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/mem.h"
#include "../base/name.h"
#include "../base/slice.h"
#include "date.h"
#include "entry.h"
#include "origin.h"

/* What holds an entry together. */
enum anchor {
	ANCHOR_BLOCK,		/* one block */
	ANCHOR_PARAGRAPH,	/* a dated paragraph, and a list that hangs on to it */
	ANCHOR_CONTAINER,	/* a list item or quotation */
	ANCHOR_SECTION,		/* a heading and what stands below it */
	ANCHOR_FILE		/* all of a file: the card of a note about one person */
};

struct draft {
	enum entry_kind kind;
	struct date date;
	uint64_t line;
	size_t col;
	enum anchor anchor;
	size_t depth;		/* of the container */
	uint64_t serial;
	int level;		/* of the heading */
	bool dated_line;	/* dated by its own line, not from above */
	bool part;		/* of the heading's entry, unless it names someone else (E5) */
	bool people;		/* the people of the sections around it are its contacts too (E7) */

	struct tag_use *tags;
	size_t ntags, tags_cap;
	name_id *contacts;
	size_t ncontacts, contacts_cap;
	unsigned char *seen;	/* a bit for each contact, once there are many */
	size_t seen_cap;
	name_id *introducers;
	size_t nintroducers, introducers_cap;
	struct buf text;
	struct buf values;	/* the tags' values, one after the other */
	bool keep_text, keep_values;
	struct origin *origin;	/* where it comes from, when that is asked for; else NULL */
};

/* Forget which contacts were seen; for draft_clear alone. */
void draft_unsee(struct draft *);

/* Make it an empty one; what it has of memory is kept. */
static inline void
draft_clear(struct draft *d)
{
	if (d->seen != NULL)
		draft_unsee(d);
	d->ntags = d->ncontacts = d->nintroducers = 0;
	d->text.len = d->values.len = 0;
	d->dated_line = d->part = d->people = false;
	d->col = 0;
	d->depth = 0;
	d->serial = 0;
	d->level = 0;
}

/* Let it keep what the options ask for: of an entry, or of a card, which it becomes. */
static inline void
draft_begin(struct draft *d, const struct reader_options *o)
{
	d->keep_text = o->text;
	d->keep_values = o->values;
}

static inline void
draft_begin_card(struct draft *d, const struct reader_options *o)
{
	d->kind = ENTRY_CARD;
	d->keep_text = o->text || o->card_text;
	d->keep_values = o->values;
}

void draft_free(struct draft *);

/* Each false when memory runs out. A contact that is there already is not added again. */
bool draft_contact(struct draft *, name_id);
bool draft_introducer(struct draft *, name_id);
bool draft_add_value(struct draft *, struct slice value);
bool draft_add_text(struct draft *, struct slice text);

static inline bool
draft_tag(struct draft *d, name_id tag, struct slice value)
{
	bool keep = d->keep_values && value.ptr != NULL;
	struct tag_use *use;

	if (!mem_grow(&d->tags, &d->tags_cap, d->ntags + 1, sizeof(*d->tags)) ||
	    (keep && !draft_add_value(d, value)))
		return false;
	use = &d->tags[d->ntags++];
	use->tag = tag;
	/* where it lies is known when the draft is lent */
	use->value.ptr = keep ? "" : NULL;
	use->value.len = keep ? value.len : 0;
	return true;
}

static inline bool
draft_text(struct draft *d, struct slice text)
{
	return !d->keep_text || text.len == 0 || draft_add_text(d, text);
}

/* Whether one of the n contacts is not among its own. */
bool draft_lacks(const struct draft *, const name_id *contacts, size_t n);

/* Add what `part` holds to `whole`. */
bool draft_merge(struct draft *whole, const struct draft *part);

/* Let the tags point to their values; for draft_lend alone. */
void draft_lend_values(struct draft *);

/* Lend it as an entry; valid as long as the draft is not changed. */
static inline void
draft_lend(struct draft *d, const char *file, struct entry *e)
{
	if (d->keep_values)
		draft_lend_values(d);
	*e = (struct entry){
		.kind = d->kind, .date = d->date, .tags = d->tags, .ntags = d->ntags,
		.contacts = d->contacts, .ncontacts = d->ncontacts,
		.introducers = d->introducers, .nintroducers = d->nintroducers,
		.text = buf_slice(&d->text), .file = file, .line = d->line,
		.col = d->col
	};
}

#endif
