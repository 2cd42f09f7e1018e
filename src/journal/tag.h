/*
 * The grammar of a tag (reljournal(5), rules T): `#name/name=value`. Looks
 * at what follows a '#'; what may stand before is the caller's.
 */
#ifndef JOURNAL_TAG_H
#define JOURNAL_TAG_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/slice.h"

struct tag_match {
	struct slice name;	/* without '#'; never empty */
	struct slice value;	/* without quotation marks; ptr NULL when there is none */
	size_t end;		/* the first byte of s behind name and value */
	bool colour;		/* it was a colour (T8), and is no tag */
};

/*
 * The tag whose '#' (or '@', where a program means tags by it) is byte `at`
 * of s. False when there is none; m->colour says when that is because of T8.
 */
bool tag_match(struct slice s, size_t at, struct tag_match *m);

/*
 * Whether all of s is a tag's name, as it is given to an option or in front
 * matter; a '#' before it is cut off.
 */
bool tag_whole(struct slice *s);

/* Whether the name is one that introduces people: via, intro (C9). */
bool tag_introduces(struct slice name);

#endif
