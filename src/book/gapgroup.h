/*
 * Gaps by tag, or by group of tags: whether those who carry it are kept.
 */
#ifndef BOOK_GAPGROUP_H
#define BOOK_GAPGROUP_H

#include <stdbool.h>

#include "../base/out.h"
#include "gaplist.h"
#include "gaptable.h"
#include "gaptags.h"

/*
 * One row for each tag (or group) that somebody of the list has and that was asked
 * for: how many have it, and what there was with them together. False when memory
 * runs out.
 */
bool gapgroup_print(const struct gaptable *, const struct gaplist *, const struct gaptags *,
    struct out *);

#endif
