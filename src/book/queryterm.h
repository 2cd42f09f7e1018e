/*
 * One term of a query, from the way it is written to options and in
 * expressions. False everywhere: it is none; then nothing is said yet.
 */
#ifndef BOOK_QUERYTERM_H
#define BOOK_QUERYTERM_H

#include <stdbool.h>

#include "../base/mem.h"
#include "../base/slice.h"
#include "query.h"
#include "vocab.h"

/* What is allowed, for messages. */
#define QUERYTERM_A_CONTACT "a contact's name"
#define QUERYTERM_A_RANGE "a number of words such as '>20', '<=5', 0, 5..20 or 20.."

/* A tag or a contact's name, with its sign or without. Lends the text. */
bool queryterm_tag(struct slice, struct query_term *);
bool queryterm_contact(struct slice, struct query_term *);

/* A day of kind QUERY_SINCE or QUERY_UNTIL: of a year or month, the first or last. */
bool queryterm_day(struct slice, enum query_kind, struct query_term *);

bool queryterm_group(const struct vocab *, struct slice, struct query_term *);

/* Append the names of all groups, for a message; false when memory runs out. */
bool queryterm_groups(const struct vocab *, struct buf *);

/* A number of words: `>20`, `>=20`, `<5`, `<=5`, `=0`, `0`, `5..20`, `5..`, `..20`. */
bool queryterm_words(struct slice, struct query_term *);

/* `free`, `sell`, `other`, `planned`, `undated`, `untagged`, in any case. */
bool queryterm_state(struct slice, struct query_term *);

#endif
