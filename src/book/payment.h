/*
 * The money in an entry: what stands behind a tag of group revenue.
 */
#ifndef BOOK_PAYMENT_H
#define BOOK_PAYMENT_H

#include "../base/diag.h"
#include "../base/name.h"
#include "../journal/entry.h"
#include "../journal/money.h"

/*
 * Read the value of a tag of that entry; it has one. That it is no amount, or
 * has two readings, is a warning. Of one that is too large, or makes a sum too
 * large, the caller tells.
 */
enum money_status payment_read(const struct entry *, const struct tag_use *,
    const struct names *tags, struct diag *, struct money *);

/* Tell of a value: "'#order=soon' WHAT; not counted". */
void payment_warn(const struct entry *, const struct tag_use *, const struct names *tags,
    struct diag *, const char *what);

#endif
