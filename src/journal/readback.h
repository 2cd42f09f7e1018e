/*
 * Reading a journal with what is to be added to it, before that is written:
 * whether the reader finds in it just that one entry.
 */
#ifndef JOURNAL_READBACK_H
#define JOURNAL_READBACK_H

#include <stdbool.h>
#include <stdint.h>

#include "../base/diag.h"
#include "addition.h"
#include "day.h"
#include "entry.h"
#include "habit.h"

enum readback_verdict {
	READBACK_FINE,
	READBACK_HIDDEN,	/* something that is open at the end of the file hides it */
	READBACK_NOTHING,	/* it would be no entry */
	READBACK_UNDATED,	/* its text begins with a date that is not understood */
	READBACK_OTHER_DAY,	/* its text begins with another date */
	READBACK_SEVERAL,	/* a line of its text would be an entry, too */
	READBACK_HIDES,		/* what is added after it would not be read */
	READBACK_CHANGES,	/* entries that are there would be read otherwise */
	READBACK_PEOPLE		/* it would be of somebody whom a heading names */
};

struct readback {
	enum readback_verdict verdict;
	uint64_t line;		/* HIDDEN: of the file; SEVERAL: of the text */
	const char *what;	/* HIDDEN and HIDES: what is open, or NULL */
	day_t day;		/* OTHER_DAY */
};

/*
 * Read the one file of the options, which is open, and behind it the addition: an
 * entry of that day. The habit is what the same file and options gave. False after
 * a message: it cannot be read, or memory ran out.
 */
bool readback_check(struct readback *, const struct reader_options *, const struct habit *,
    const struct addition *, day_t, struct diag *);

/* Say why it cannot be added to that file. */
void readback_tell(const struct readback *, const char *file, day_t, struct diag *);

#endif
