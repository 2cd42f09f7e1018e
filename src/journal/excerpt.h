/*
 * Printing single entries of a journal as journal text: their lines byte for
 * byte, with just the context that makes them read back with the same date,
 * contacts and tags: headings, a date or people from further up, the list item
 * or table that they stand in, and the cards that their names need.
 */
#ifndef JOURNAL_EXCERPT_H
#define JOURNAL_EXCERPT_H

#include <stdbool.h>

#include "../base/diag.h"
#include "../base/out.h"
#include "entry.h"

struct excerpt;

/*
 * Of a reader whose options ask for raw; all are lent. With places each line is printed
 * behind `file:line:`, without any context. NULL when memory runs out.
 */
struct excerpt *excerpt_new(struct reader *, struct out *, bool with_places, struct diag *);

/*
 * The card that the reader lent last: keep it for when it is needed; it is printed at
 * once when an entry of its contact was. Call it for every card. False after a message.
 */
bool excerpt_card(struct excerpt *, const struct entry *);

/*
 * Print the entry that the reader lent last. False after a message: memory ran out, or files of
 * two programs that cannot stand in one stream were given.
 */
bool excerpt_entry(struct excerpt *, const struct entry *);

void excerpt_free(struct excerpt *);

#endif
