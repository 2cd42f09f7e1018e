/*
 * Finding `key:: value` in the text of an entry, as Dataview's inline fields are
 * written: on a line of its own or behind other words, `[key:: value]` and
 * `(key:: value)` within a sentence. Only the keys of profilekeys.h are found, and
 * only with a value that says something.
 */
#ifndef BOOK_PROFILEFIELD_H
#define BOOK_PROFILEFIELD_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/slice.h"
#include "../journal/markup.h"
#include "profilenames.h"

/* Start from {0} with names, which are lent; end with profile_fields_free. */
struct profile_fields {
	const struct profile_names *names;
	bool failed;			/* memory ran out */
	struct slice name;		/* of the key that was found last, as written; lent */
	/* below: for profilefield.c alone */
	struct markup markup;		/* of the line */
	struct slice rest;		/* behind the line */
	struct slice line;		/* that has a `::` */
	size_t at;			/* in the line: how far it was searched for signs */
	size_t from;			/* and where the words before the next one begin */
	size_t signs, values;		/* the first span behind what was searched, or read */
	int key;			/* found, and its value not looked at yet; -1: none */
	struct slice written;		/* its name */
	bool bracket;			/* it stands in brackets */
	size_t value;			/* where that begins */
};

/* Begin with a text, which is lent. Costs next to nothing when there is no `::` in it. */
void profile_fields_start(struct profile_fields *, struct slice text);

/*
 * The next key, as its number in profile_keys. False at the end, and when memory
 * runs out. Linear in the text.
 */
bool profile_fields_next(struct profile_fields *, int *key);

/*
 * Whether a value says something: it shows a letter, a number or an emoji. `?`, `-`
 * and a comment say nothing. False, and failed, when memory runs out.
 */
bool profile_value_says(struct profile_fields *, struct slice value);

void profile_fields_free(struct profile_fields *);

#endif
