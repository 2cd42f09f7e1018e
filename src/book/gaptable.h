/*
 * People and their gaps as the table that relgap prints.
 */
#ifndef BOOK_GAPTABLE_H
#define BOOK_GAPTABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/name.h"
#include "../base/out.h"
#include "../table/layout.h"
#include "gaplist.h"
#include "gapshare.h"

struct gaptable {
	enum layout layout;
	bool safe;
	int64_t limit;			/* rows at the most */
	struct gap_rules rules;
	struct gapshare share;		/* over all entries of the journal that name somebody */
	const struct names *contacts;
};

/* The lines above a table of so many of the people. False when memory runs out. */
bool gaptable_title(const struct gaptable *, struct table *, const struct gaplist *, size_t shown);

/*
 * One row a person. For people there are fewer columns, and one that says it
 * in words. False when memory runs out.
 */
bool gaptable_print(const struct gaptable *, const struct gaplist *, struct out *);

#endif
