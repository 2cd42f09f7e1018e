/*
 * Which program's file this is, from how it begins (rules R).
 */
#ifndef JOURNAL_DIALECT_H
#define JOURNAL_DIALECT_H

#include <stdbool.h>

#include "../base/slice.h"

enum dialect {
	DIALECT_MARKDOWN,
	DIALECT_FRIENDS,	/* friends.md */
	DIALECT_JRNL,
	DIALECT_TABLE		/* what rellog prints */
};

/* The start of a file, without a BOM. */
enum dialect dialect_of(struct slice start);

/* The parts of a friends.md. */
enum friends_part { FRIENDS_NONE, FRIENDS_ACTIVITIES, FRIENDS_PEOPLE, FRIENDS_PLACES };

/* The part that a heading's text begins; FRIENDS_NONE when it is another heading. */
enum friends_part dialect_friends_part(struct slice heading);

/* Whether a line begins an entry of jrnl: `[2020-07-01 20:00]`, `[2020-07-01 08:00:00 PM]`. */
bool dialect_jrnl_line(struct slice line);

#endif
