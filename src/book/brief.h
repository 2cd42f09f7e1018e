/*
 * All about one person on a page, to be read before a meeting.
 */
#ifndef BOOK_BRIEF_H
#define BOOK_BRIEF_H

#include <stdbool.h>
#include <stdint.h>

#include "../base/out.h"
#include "brieflog.h"
#include "gap.h"
#include "who.h"

struct brief_options {
	bool md;			/* markdown, else plain text */
	int64_t limit;			/* so many of the last entries */
	struct gap_rules rules;
};

/*
 * Print what is known of a contact that the circle knows. The log is settled
 * for it. Parts without content are left out. False when memory runs out.
 */
bool brief_print(const struct who *, struct brieflog *, name_id person,
    const struct brief_options *, struct out *);

#endif
