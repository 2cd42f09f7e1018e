/*
 * The keys as tables, and as an empty card: what to ask somebody next, all that
 * there is to ask, and where to write down the answers.
 */
#ifndef BOOK_PROFILEASK_H
#define BOOK_PROFILEASK_H

#include <stdbool.h>

#include "../base/out.h"
#include "profiletable.h"

/* How many questions are asked when nobody says how many. */
enum { PROFILE_ASK = 5 };

/* The keys that are not known of a contact, the easiest of use first. False: out of memory. */
bool profileask_next(const struct profile_view *, const struct profile_options *,
    name_id contact, struct out *);

/* All keys, in the order of their sections. False when memory runs out. */
bool profileask_keys(const struct profile_options *, struct out *);

/*
 * A card for the keys that are not known of the contact, or for so many
 * of them as the limit says, the easiest of use; without values, to be pasted into
 * a journal. Nothing is printed, and *written is false, when no heading could name
 * that contact. False when memory runs out.
 */
bool profileask_card(const struct profile_view *, const struct profile_options *,
    name_id contact, bool *written, struct out *);

#endif
