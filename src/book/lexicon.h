/*
 * The built-in vocabulary: which groups a tag is in when no file says
 * anything about it. A const table; vocab.c is what programs ask.
 */
#ifndef BOOK_LEXICON_H
#define BOOK_LEXICON_H

#include <stddef.h>
#include <stdint.h>

#include "../base/slice.h"

/* The groups, in the order in which they are listed; bit n of a set is group n. */
enum {
	LEXICON_QUALITY,	/* who is of real value: the five tags of the five-year test */
	LEXICON_SELL,		/* a reason to sell */
	LEXICON_FREE,		/* contact for its own sake */
	LEXICON_TOUCH,		/* how there was contact */
	LEXICON_REVENUE,	/* valued tags that are money */
	LEXICON_CUSTOMER,	/* this contact became one */
	LEXICON_INTRO,		/* who introduced this contact */
	LEXICON_PRACTICE,	/* good selling in a conversation */
	LEXICON_PRESSURE,	/* bad selling */
	LEXICON_DIRECTION,	/* who came to whom */
	LEXICON_DIRECTION_IN,
	LEXICON_DIRECTION_OUT,
	LEXICON_GOAL,		/* what we wanted to achieve with the customer */
	LEXICON_GOAL_REACHED,
	LEXICON_GOAL_MISSED,
	LEXICON_TROUBLE,
	LEXICON_PRAISE,
	LEXICON_PROMISE,
	LEXICON_PROMISE_MADE,
	LEXICON_PROMISE_KEPT,
	LEXICON_UNPLANNED,	/* the customer had not planned or budgeted it */
	LEXICON_GROUPS
};

struct lexicon_group {
	const char *name;	/* `goal`, `goal/reached` */
	int parent;		/* the group that it is a part of, or -1 */
};

struct lexicon_word {
	const char *tag;	/* as tags are compared (name_fold) */
	uint32_t groups;	/* the groups that it is named in; not their parents */
};

/* Group n, below LEXICON_GROUPS; static. */
const struct lexicon_group *lexicon_group(size_t n);

/* No word is longer, in bytes. */
enum { LEXICON_LONGEST = 32 };

/* The words, by bytes: how many, and number n, static. */
size_t lexicon_count(void);
const struct lexicon_word *lexicon_word(size_t n);

/*
 * The groups that a tag is named in, given in the form of name_fold. The tag
 * itself alone: neither what it is a child of nor the parents of the groups.
 */
uint64_t lexicon_groups_of(struct slice key);

#endif
