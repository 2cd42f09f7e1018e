/*
 * Whether two texts are read as the same journal: the same entries and
 * cards in the same order, each with the same date, contacts, tags,
 * introducers and text. Lines and columns do not matter.
 */
#ifndef JOURNAL_SAME_H
#define JOURNAL_SAME_H

#include "../base/diag.h"
#include "../base/slice.h"
#include "entry.h"

enum same { SAME, SAME_DIFFERS, SAME_ERROR };

/*
 * Both as a file of that name, lent, with the options, whose files do not matter. SAME_DIFFERS: *where
 * is the first entry of the old text that is another in the new one; line 0 when the new one
 * has more. SAME_ERROR comes with a message. No warnings are given: they were when the text
 * was read to be changed.
 */
enum same same_reading(const struct reader_options *, const char *name, struct slice old,
    struct slice new, struct place *where, struct diag *);

#endif
