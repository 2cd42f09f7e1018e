/*
 * The inside of an excerpt, for the files that it is made of: excerpt.c (the
 * whole, and rows of entries tables), excerptline.c (lines, and what they stand
 * in), excerpthead.c (headings), excerptcard.c (cards). Programs use excerpt.h.
 */
#ifndef JOURNAL_EXCERPTPARTS_H
#define JOURNAL_EXCERPTPARTS_H

#include "cards.h"
#include "excerpt.h"
#include "reader.h"
#include "sketch.h"

/* What stands last in the output. */
enum last {
	LAST_NOTHING, LAST_CONTEXT,	/* and a blank line */
	LAST_ITEM, LAST_LINES, LAST_OTHER
};

struct excerpt {
	struct reader *r;
	struct out *out;
	struct diag *diag;
	bool with_places;
	struct cards cards;
	unsigned char *wanted;	/* by contact: an entry of theirs was printed, so cards follow */
	size_t nwanted, wanted_cap;

	bool begun;
	enum dialect dialect;
	struct buf columns;	/* of the entries table that is printed */
	/* what holds at the end of the output */
	uint64_t chain[SECTION_DATE + 1];
	int levels[SECTION_DATE + 1];
	size_t nchain;		/* headings as they stand in the file, from place 1 on … */
	struct buf own;		/* … or of our own; len 0 when there are none */
	uint64_t file, line;	/* behind what was printed last */
	enum last last;
	size_t need;		/* the indentation that would go on with the last list item; 0: none is open */
	uint64_t *open;		/* list items around what was printed last */
	size_t nopen, open_cap;
	uint64_t open_dated;	/* the one of them that was printed with its date; 0: none */
	uint64_t table;		/* whose rows may go on; 0: none */
	struct buf scratch;
};

/* Where false is returned memory ran out, unless it says otherwise. */

/* Something to write into the buffer, which is empty then. */
struct sketch excerpt_sketch(const struct excerpt *, struct buf *out);

/* Lines (excerptline.c): some, ended by a newline. */
void excerpt_put_lines(struct excerpt *, struct slice);

/* Begin something new behind a blank line: no list or table goes on. And print it, with another. */
void excerpt_begin(struct excerpt *);
void excerpt_put_context(struct excerpt *, struct slice);

/* The list items around an entry, and the head of its table, unless they are there. */
bool excerpt_put_around(struct excerpt *, const struct draft *);
bool excerpt_put_table(struct excerpt *, const struct origin *);

/*
 * An entry; one that begins with a heading, as that stands in the file or below so many
 * levels of our own; one that is front matter.
 */
void excerpt_put_entry(struct excerpt *, const struct draft *, struct slice raw);
bool excerpt_put_heading(struct excerpt *, const struct draft *, struct slice raw, bool stands,
    int levels);
bool excerpt_put_matter(struct excerpt *, const struct draft *);

/* Headings (excerpthead.c): print one without words, that ends all that hold. */
void excerpt_put_end(struct excerpt *);

/*
 * Before a heading of this level at that place of the chain: end those that it
 * would not end itself.
 */
void excerpt_end_chain(struct excerpt *, size_t place, int level);

/* A heading was printed at that place of the chain. */
void excerpt_enter(struct excerpt *, size_t place, uint64_t number, int level);

/* The level of the heading that an entry begins with; 0: with none. */
int excerpt_own_level(const struct excerpt *, const struct origin *);

/* Whether the headings around an entry give it all that it needs, printed as they stand. */
bool excerpt_chain_stands(struct excerpt *, const struct draft *);

/* Print them; or headings of our own, which have so many levels. */
void excerpt_put_chain(struct excerpt *, const struct origin *);
bool excerpt_put_own(struct excerpt *, const struct draft *, int *levels);

/* Cards (excerptcard.c): print one where it stands. */
void excerpt_put_card(struct excerpt *, struct card *);

/* Want the cards that an entry's names need, and those of its contacts, now and later. */
bool excerpt_want(struct excerpt *, const struct draft *);

/* Print those that are wanted, but for those of the headings around an entry, unless NULL. */
bool excerpt_put_wanted(struct excerpt *, const struct origin *around);

/* Keep the card that the reader lent last. */
bool excerpt_keep_card(struct excerpt *, const struct draft *, const struct entry *);

#endif
