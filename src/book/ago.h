/*
 * How long ago a date is, or how far ahead, in words.
 */
#ifndef BOOK_AGO_H
#define BOOK_AGO_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/mem.h"
#include "../journal/date.h"

/*
 * Append `today`, `1 day ago`, `9 days ago`, `in 1 day` or `in 9 days`; of a
 * date without a day what is known of it: `in 2024-03`, `in 2024`. False when
 * memory runs out.
 */
bool ago_add(struct buf *, struct date, day_t today);

#endif
