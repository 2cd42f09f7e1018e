/*
 * The inside of arrange.h, for the files that it is made of: arrange.c (the
 * whole), arrangeunit.c (what changes places as one), arrangeorder.c (its order),
 * arrangewrite.c (the new text).
 */
#ifndef BOOK_ARRANGEPARTS_H
#define BOOK_ARRANGEPARTS_H

#include <stddef.h>
#include <stdint.h>

#include "../journal/pieces.h"
#include "../journal/roll.h"
#include "arrange.h"

enum unit_kind {
	UNIT_PROSE,		/* what is in no entry */
	UNIT_CARD,		/* a card's heading and its lines */
	UNIT_ENTRY,		/* a piece with entries, and what shows no text behind it */
	UNIT_OPEN,		/* what is never closed, and hides all behind it */
	UNIT_BLOCK		/* a heading that is an entry or says more than a date, and what is below */
};

struct unit {
	enum unit_kind kind;
	size_t first, end;	/* pieces */
	struct date date;	/* of its first entry */
	struct slice shown;	/* whose it is: of a card, else of a heading above, else whom its first entry names first */
	size_t number;		/* how many stand before it */
	size_t rank;		/* for arrangeorder.c alone */
	size_t time, ntime;	/* bytes of the text: the date with a time that stands above it; ntime 0: none */
	bool from_above;	/* its date stands above it: it needs one, or a heading */
	bool year_above;	/* its date has its year from there: it needs a heading with that */
	bool one;		/* it holds one entry and no more */
	size_t words, nwords;	/* names to be put behind its first line: bytes of those below */
	uint64_t line;		/* of the new text */
};

struct arrangement {
	const struct arrange_options *options;
	enum arrange_by by;
	struct slice text;		/* the old one */
	struct pieces pieces;
	struct roll roll;
	struct unit *units;
	size_t n, cap;
	struct buf words;

	/* while it is written */
	struct buf *out;
	uint64_t line;			/* the one that comes next */
	const struct unit *last;	/* the last that was written; NULL behind a heading */
	int level;			/* of the headings that are made */
	uint64_t *made;			/* lines of headings that name somebody */
	size_t nmade, made_cap;
};

/* Find the units; false when memory runs out. */
bool arrange_units(struct arrangement *);

/* The units that change places, in their new order; to be freed. NULL when memory runs out. */
struct unit **arrange_ordered(struct arrangement *, size_t *n);

/* <0, 0 or >0: what has no date comes first. */
int arrange_compare_dates(const struct unit *, const struct unit *);

/* Write the new text; false when memory runs out. */
bool arrange_write(struct arrangement *, struct buf *out);

#endif
