/*
 * What the tags of people say of them: the rhythm that the vocabulary has
 * for one of them, whether one was asked for, and which there are. The tags
 * of a person are those of its cards and of its entries up to today; each
 * stands for those above it, too, and for what it is a synonym of.
 */
#ifndef BOOK_GAPTAGS_H
#define BOOK_GAPTAGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/cells.h"
#include "../base/name.h"
#include "../journal/entry.h"
#include "rhythm.h"
#include "taxon.h"
#include "vocab.h"

enum gap_by { GAP_BY_CONTACT, GAP_BY_TAG, GAP_BY_GROUP };

struct gaptags_options {
	enum gap_by by;			/* what is kept of the tags: nothing, each, their groups */
	const char *const *wanted;	/* these tags (argument_tags) and those below, or groups; lent */
	size_t nwanted;
};

/* What a tag says, and what those of a person say together. */
struct gaptag {
	struct rhythm every;	/* count 0: none */
	day_t due;		/* when that is from today: the shorter, the earlier */
	bool wanted;
	vocab_set groups;	/* by group alone */
};

/* Start with gaptags_start, end with gaptags_free. */
struct gaptags {
	enum gap_by by;
	day_t today;
	struct taxa taxa;
	struct cells pairs;	/* by tag: 0, tag, contact */
	/* below: for gaptags.c alone */
	struct buf *wanted;	/* as compared */
	size_t nwanted;
	vocab_set wanted_groups;
	bool any;		/* there is a tag that says something */
	struct gaptag *tags;	/* by name_id */
	size_t ntags, tags_cap;
	struct gaptag *people;	/* by name_id of a contact */
	size_t npeople, people_cap;
	struct buf folded;
};

/* The vocabulary and the names of tags are lent. False when memory runs out. */
bool gaptags_start(struct gaptags *, const struct gaptags_options *, const struct vocab *,
    struct names *tags, day_t today);
void gaptags_free(struct gaptags *);

/* Learn from a card, or from an entry that counts. False when memory runs out. */
bool gaptags_entry(struct gaptags *, const struct entry *);

/* What the tags of a contact say. */
struct gaptag gaptags_of(const struct gaptags *, name_id contact);

/* Whether a tag or group of that compared form was asked for, or nothing was. */
bool gaptags_wanted(const struct gaptags *, struct slice key);

#endif
