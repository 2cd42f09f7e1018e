/*
 * What is known of each contact of a journal: which of the 66 keys
 * (profilekeys.h) a card says, and which a dated entry, on which day first. The
 * values themselves are not kept.
 */
#ifndef BOOK_PROFILE_H
#define BOOK_PROFILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/diag.h"
#include "../base/name.h"
#include "../journal/date.h"
#include "../journal/entry.h"
#include "circle.h"
#include "profilefield.h"
#include "profilekeys.h"

/* A set of keys: a bit for each. */
struct profile_set {
	uint64_t bits[2];
};

struct profile {
	struct profile_set card;	/* the keys of the cards */
	uint32_t learned;		/* the first key of entries, plus 1; 0: there is none */
	bool known;			/* has a card, or a dated entry, if only a planned one */
	bool met;			/* has an entry up to today */
	day_t first;			/* the first of these */
};

/* Start with profiles_start, end with profiles_free. */
struct profiles {
	struct profile *list;		/* by name_id: n of them; all 0 if never met */
	size_t n, cap;
	day_t today;
	/* below: for profile.c alone */
	struct profile_names names;
	struct profile_fields fields;
	struct learned {
		uint32_t next;		/* plus 1; 0 for none */
		int key;
		struct date first;	/* the first entry that says it */
	} *learned;
	size_t nlearned, learned_cap;
	struct diag *diag;
};

/* Diag is lent as long as it lives. False when memory runs out. */
bool profiles_start(struct profiles *, day_t today, struct diag *);
void profiles_free(struct profiles *);

/*
 * Learn from a card or an entry, whose text must have been asked for. Of an
 * entry only when it is dated, not after today, and of one contact: whose a key
 * is that stands in one of several contacts is not known, which is a warning.
 * False when memory runs out.
 */
bool profiles_entry(struct profiles *, const struct entry *);

/* Whether the profile grew in the year before today. */
enum profile_grown { PROFILE_GROWN, PROFILE_NOT_GROWN, PROFILE_GROWN_UNKNOWN };

/* A profile counted. */
struct profile_sum {
	int filled, of;
	int section[PROFILE_SECTIONS];	/* of `filled` */
	int undated;			/* of `filled`: those that no dated entry says */
	struct date last;		/* when the last of the others was learned */
	enum profile_grown grown;
	bool stale;			/* not surely grown, and not first met in that year */
	struct profile_set known;
};

/* Of a contact, who may be nobody; with or without the sensitive keys. */
struct profile_sum profile_sum(const struct profiles *, name_id contact, bool sensitive);

/* Whether a profile is above so many percent: exactly, in whole numbers. */
static inline bool
profile_above(const struct profile_sum *s, int percent)
{
	return s->filled * 100 > percent * s->of;
}

static inline bool
profile_has(const struct profile_set *s, int key)
{
	return s->bits[key / 64] >> key % 64 & 1;
}

/*
 * The people as a circle that whoname_find can ask whom there is; nothing else of
 * it is filled. The caller ends it with circle_free. False when memory runs out.
 */
bool profiles_circle(const struct profiles *, struct circle *);

#endif
