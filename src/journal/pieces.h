/*
 * A journal cut into the pieces that can change places: headings, list items
 * and quotations with all that stands in them, paragraphs, tables, and what
 * shows no text. Each is a range of the file's bytes, with what the reader
 * found there.
 */
#ifndef JOURNAL_PIECES_H
#define JOURNAL_PIECES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/name.h"
#include "date.h"
#include "entry.h"

enum piece_kind { PIECE_HEADING, PIECE_ITEM, PIECE_TEXT, PIECE_ROWS, PIECE_HIDDEN };

/* Places are bytes of the file. */
struct piece {
	enum piece_kind kind;
	size_t at, end;		/* without the blank lines behind it */
	uint64_t line;		/* the first one */
	int level;		/* of a heading */
	bool card;		/* a heading that opens one */
	bool dated;		/* it begins with a date, or is a heading with one */
	bool bare;		/* it is nothing but a date that is understood, or an empty heading … */
	bool day;		/* … a whole one */
	bool time;		/* … and a time stands behind the date, which ends at rest_at */
	bool open;		/* code, HTML or a comment in it is never closed */
	bool plain;		/* nothing but an ISO date and what sets it off: [date_at, rest_at) */
	size_t text_at;		/* its text, behind marks and a checkbox; 0: not known */
	size_t date_at, rest_at;
	name_id owner;		/* the innermost person of the headings around it, or NAME_NONE */
	size_t entries;		/* that begin in it … */
	size_t from_above;	/* … of them: dated by what stands around the piece … */
	size_t year_above;	/* … or by a date that has its year from there */
	size_t first;		/* the number of the first one, in the order in which they were lent */
	/* below: for pieces.c alone */
	uint64_t serial;	/* of the outermost container; 0: there is none */
};

/* Start from {0}, end with pieces_free. For a reader of one file of markdown that asks for raw. */
struct pieces {
	struct piece *list;
	size_t n, cap;
	size_t begin;		/* what stands before the first: byte order mark and front matter */
	bool dated;		/* the whole file is, by its name or front matter; … */
	bool owned;		/* … it is about one person */
	/* below: for pieces.c alone */
	size_t at;
	bool gap;
	size_t entries;
};

/* Note to which piece the entry belongs that the reader lent last; to be called for each, cards too. */
void pieces_entry(struct pieces *, const struct reader *, const struct entry *);

void pieces_free(struct pieces *);

#endif
