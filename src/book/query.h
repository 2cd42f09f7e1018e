/*
 * Which entries are wanted: terms about one entry (a tag, a contact, a day,
 * a pattern …), joined by and, or, not. Options (queryoption.h) and the
 * language of expressions (queryparse.h) make the same.
 */
#ifndef BOOK_QUERY_H
#define BOOK_QUERY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/diag.h"
#include "../base/slice.h"
#include "../journal/entry.h"
#include "querytree.h"
#include "vocab.h"

/* What a term asks of an entry; what takes least time to answer stands first. */
enum query_kind {
	QUERY_UNDATED,		/* whether its date is not understood */
	QUERY_PLANNED,		/* is after today */
	QUERY_SINCE,		/* its first day is `day` or later; an undated one's never is */
	QUERY_UNTIL,		/* its last day is `day` or before; the same */
	QUERY_UNTAGGED,		/* it has no tag */
	QUERY_TAG,		/* it has the tag `text`, one below it, or a synonym */
	QUERY_GROUP,		/* it has a tag in the vocabulary's group `group` */
	QUERY_FREE,		/* its motive (motive.h) */
	QUERY_SELL,
	QUERY_OTHER,
	QUERY_CONTACT,		/* it is about the contact `text`, by any name known by now */
	QUERY_WORDS,		/* its text has `least` to `most` words (queryword.h) */
	QUERY_PATTERN		/* the PCRE2 pattern `text` is found in it */
};

struct query_term {
	enum query_kind kind;
	struct slice text;	/* of a tag without '#', of a contact with '@' or without */
	bool ignore_case;	/* of a pattern */
	day_t day;
	size_t group;		/* its number: vocab_group_find */
	int64_t least, most;
};

struct query;

/* A query without terms; NULL when memory runs out. The vocabulary and diag are lent. */
struct query *query_new(const struct vocab *, day_t today, struct diag *);
void query_free(struct query *);

/*
 * Add a term, whose text is copied, where the tree expects one; false when
 * memory runs out. What joins terms is added to the tree directly.
 */
bool query_add(struct query *, const struct query_term *);
struct querytree *query_tree(struct query *);

/* What must be asked of the reader: the text of entries, their contacts. */
bool query_needs_text(const struct query *);
bool query_needs_contacts(const struct query *);

/*
 * All terms are there (at least one; the tree expects none). Get ready for
 * the entries of this reader, which is lent. False after a message: memory ran
 * out, or a pattern is wrong.
 */
bool query_start(struct query *, struct reader *);

enum query_answer { QUERY_NO, QUERY_YES, QUERY_ERROR };

/*
 * Whether the entry is wanted; a card never is. QUERY_ERROR after a message:
 * memory ran out, or a pattern takes too long.
 */
enum query_answer query_entry(struct query *, const struct entry *);

#endif
