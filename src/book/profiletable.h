/*
 * How completely each contact is known, as the table that relmackay prints.
 */
#ifndef BOOK_PROFILETABLE_H
#define BOOK_PROFILETABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/name.h"
#include "../base/out.h"
#include "../table/layout.h"
#include "gaptags.h"
#include "profile.h"

enum { PROFILE_CONNECTIE = 80 };	/* percent: who is above that is one */

struct profile_options {
	enum layout layout;
	bool safe;
	enum language lang;
	bool sensitive;			/* the sensitive keys count, too */
	int64_t limit;			/* rows at the most */
	int over;			/* only profiles above so many percent; -1: all */
	bool stale;			/* only those */
	const name_id *with;		/* only these contacts, when there are any; lent */
	size_t nwith;
};

/* What is known when all was read; lent. */
struct profile_view {
	const struct profiles *profiles;
	const struct gaptags *tags;	/* which are wanted; NULL: all contacts are */
	const struct names *contacts;
};

/*
 * One row a contact, the most complete first, then by name. For people there are
 * fewer columns, others when only stale ones are shown. False when memory runs out.
 */
bool profiletable_print(const struct profile_view *, const struct profile_options *, struct out *);

#endif
