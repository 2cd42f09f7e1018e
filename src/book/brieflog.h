/*
 * What a journal says of one person, word for word: the entries that name the
 * person, and the cards. Kept while the journal is read, when it is not yet
 * known for sure whom the typed name means: until somebody has it, all
 * entries that name anybody are kept.
 */
#ifndef BOOK_BRIEFLOG_H
#define BOOK_BRIEFLOG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/mem.h"
#include "../journal/entry.h"
#include "circle.h"
#include "motive.h"

struct brieflog_line {
	enum entry_kind kind;		/* dated, or a card */
	struct date date;
	enum motive motive;
	bool made, kept;		/* a promise */
	bool planned;
	/* below: where its parts lie; ask brieflog_text and the like */
	size_t text, text_len, contacts, ncontacts, tags, tags_len;
};

/* Start from {name, circle}, both lent; end with brieflog_free. */
struct brieflog {
	struct slice name;		/* as it was typed (whoname_bare) */
	struct circle *circle;
	struct brieflog_line *lines;	/* in the order of the journal */
	size_t n, cap;
	name_id person;			/* whom the name meant the last time */
	bool found;			/* it meant somebody */
	bool changed;			/* and then somebody else */
	/* below: for brieflog.c alone */
	struct buf text, tags;
	name_id *contacts;
	size_t ncontacts, contacts_cap;
};

/* Keep an entry or card after the circle has counted it. False when memory runs out. */
bool brieflog_entry(struct brieflog *, struct reader *, const struct entry *, enum motive);

/* At the end: keep only what is about this person, entries by their date. */
void brieflog_settle(struct brieflog *, name_id person);

/* The text of a line, and the tags of a card, `#klant #order=860`; lent. */
struct slice brieflog_text(const struct brieflog *, const struct brieflog_line *);
struct slice brieflog_tags(const struct brieflog *, const struct brieflog_line *);

void brieflog_free(struct brieflog *);

#endif
