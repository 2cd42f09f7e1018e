/*
 * The marks that a person left in a text: tags, contacts, and names that
 * are contacts only if somebody knows them. This is the hot loop: a text
 * without markup is looked at once, sixteen bytes at a time.
 */
#ifndef JOURNAL_MARK_H
#define JOURNAL_MARK_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/slice.h"
#include "markup.h"

enum mark_kind {
	MARK_TAG,		/* name and value */
	MARK_CONTACT,		/* a contact by its form alone */
	MARK_TOPIC,		/* a wikilink: a contact only when on the roster (C4) */
	MARK_STRONG,		/* strong text: the same */
	MARK_INTRODUCER,	/* `via @X`: X is not contacted (C9) */
	MARK_COLOUR		/* what would be a tag (T8), when that is wanted */
};

struct mark {
	enum mark_kind kind;
	struct slice name;	/* as written, without its sign */
	struct slice value;	/* of a tag; ptr NULL when there is none */
	size_t at;		/* byte of the text */
};

struct marks {
	struct mark *list;	/* in the order of the text */
	size_t n;
	bool introduces;	/* there may be introducers among them, or in tags' values */
	bool shown;		/* the text shows something: not only pictures and markup */
	bool at_is_tag;		/* `@word` is a tag here (R1, R2); the caller's to set */
	bool tags_only;		/* nobody asks for the others; the caller's to set */
	bool colours;		/* somebody asks for these; the caller's to set */

	/* below: for mark.c alone */
	size_t cap;
	struct markup markup;
};

/*
 * Find the marks of one block's text. What is lent is valid until the next
 * call, names as long as the text. False when memory runs out.
 */
bool marks_find(struct marks *, struct slice text);

void marks_free(struct marks *);

#endif
