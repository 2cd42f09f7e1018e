/*
 * Promises to one person: which of them are still open. Nothing in a journal
 * says which promise was kept, so that the oldest is taken to be.
 */
#ifndef BOOK_PROMISE_H
#define BOOK_PROMISE_H

#include <stddef.h>

#include "../journal/day.h"

/*
 * How many of the promises made on these days are settled by those that were
 * kept on these: each settles the oldest one that is open and was made on or
 * before its day. Both lists are in order; it is the first ones that are
 * settled.
 */
size_t promise_settled(const day_t *made, size_t nmade, const day_t *kept, size_t nkept);

#endif
