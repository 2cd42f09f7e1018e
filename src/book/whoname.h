/*
 * Whom a name means that was typed at a shell: the person, or who it might
 * have been.
 */
#ifndef BOOK_WHONAME_H
#define BOOK_WHONAME_H

#include "../base/diag.h"
#include "../base/name.h"
#include "../base/option.h"
#include "../base/slice.h"
#include "../journal/entry.h"
#include "circle.h"

/* Without the `@` and the quotation marks of a name as it is written in a journal. */
struct slice whoname_bare(struct slice);

/*
 * The contact with that name, other name or short form (C5 to C8), after all
 * was read. The first word or words of a name count also when there is no card,
 * as long as they fit one. NAME_NONE after an error that `what` begins (an
 * option's name, or empty): it names whom it fits, or up to three names
 * that are near.
 */
name_id whoname_find(struct reader *, const struct circle *, struct slice written,
    const char *what, struct diag *);

/* The same of each word, in their order; the caller frees them. NULL after a message. */
name_id *whoname_list(struct reader *, const struct circle *, const struct words *,
    const char *what, struct diag *);

/*
 * The same as whoname_find; but a name behind an `@` that nobody has yet is somebody new, who is
 * given a number, and is still nobody to the circle.
 */
name_id whoname_find_or_new(struct reader *, const struct circle *, struct slice written,
    const char *what, struct diag *);

#endif
