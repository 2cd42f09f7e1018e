/*
 * Who is known: the people with a card or in a roster, their other names,
 * and which of them a written name means (rules C5 to C8).
 */
#ifndef JOURNAL_ROSTER_H
#define JOURNAL_ROSTER_H

#include <stdbool.h>

#include "../base/diag.h"
#include "../base/mem.h"
#include "../base/name.h"
#include "../base/slice.h"

struct roster {
	struct names *names;	/* of contacts, short forms and topics */
	struct diag *diag;
	struct place at;	/* of what is being read, for warnings; the caller's to set */

	/* below: for roster.c alone */
	name_id *person;	/* by name: whom it means, NAME_NONE: not known */
	unsigned char *flags;
	size_t person_cap, flags_cap;
	size_t size;		/* of both */
	struct known_name {		/* names on the roster and whose they are, in the order they came */
		name_id name, person;
		bool taken;	/* it was another's already, and stays that one's */
	} *known;
	size_t nknown, known_cap;
	size_t topics;
	struct buf clean;
};

/* False when memory runs out; end with roster_free all the same. */
bool roster_start(struct roster *, struct diag *);
void roster_free(struct roster *);

/*
 * The person a mention means: an alias or a short form that fits one is
 * followed; a short form that fits two is a warning, once, and itself.
 * NAME_NONE when memory runs out.
 */
name_id roster_mention(struct roster *, struct slice written);

/*
 * The same, of a name that the journal does not say now: a topic's, too;
 * NAME_NONE when nothing has that name.
 */
name_id roster_find(struct roster *, struct slice written);

/*
 * The person that a topic or strong text means; false when nobody on the
 * roster has that name, or memory ran out.
 */
bool roster_knows(struct roster *, struct slice written, name_id *person);

/*
 * Put a person on the roster (again is no harm); NAME_NONE when memory runs
 * out. A warning when the name, or a short form of it, was met before in
 * another sense: what was counted so far does not know of this card (C7).
 */
name_id roster_add(struct roster *, struct slice written);

/* Another name of a person on the roster; false when memory runs out. */
bool roster_alias(struct roster *, name_id person, struct slice written);

/*
 * A contact by exactly that name, for entries tables, where names are
 * settled already. NAME_NONE when memory runs out.
 */
name_id roster_exact(struct roster *, struct slice written);

/* Forget what was met so far, but not who is known: after a roster file was read. */
void roster_forget(struct roster *);

#endif
