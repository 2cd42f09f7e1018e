/*
 * The lines of a card: `key: value` and `key:: value`, and the other names
 * of the person among them (C6).
 */
#ifndef JOURNAL_CARD_H
#define JOURNAL_CARD_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/slice.h"

struct card_line {
	struct slice key, value;
};

/*
 * The next line with a key; *place is 0 at first. False at the end. The
 * text is a card's: one line a key, list marks already gone.
 */
bool card_next(struct slice text, size_t *place, struct card_line *);

/* Whether the key gives other names: aka, alias, aliases. */
bool card_names(struct slice key);

/* The next name of a list parted by commas; *place is 0 at first. */
bool card_name(struct slice value, size_t *place, struct slice *name);

/*
 * The parts of a line of friends.md's list of people: its name, and between
 * brackets the other names, `(a.k.a. X a.k.a. Y)`, to be read with
 * card_aka.
 */
struct slice card_friend(struct slice line, struct slice *others);
bool card_aka(struct slice others, size_t *place, struct slice *name);

#endif
