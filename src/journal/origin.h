/*
 * Where entries come from: their lines as they stand in the file, with what
 * stands around them. Kept only for programs that print journal text.
 */
#ifndef JOURNAL_ORIGIN_H
#define JOURNAL_ORIGIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/mem.h"
#include "../base/name.h"
#include "../base/slice.h"
#include "container.h"
#include "date.h"
#include "section.h"

/* Lines of a file that follow each other: from byte `at` of an origin's raw on. */
struct stretch_of_lines {
	size_t at;
	uint64_t line;
};

/* What a list item or quotation around an entry is made of. */
struct around {
	uint64_t serial;
	size_t need;		/* as in struct container */
	bool quote;
	bool same_line;		/* it begins on the entry's first line */
};

/* Of one entry or card. */
struct origin {
	struct buf raw;		/* its lines, without those of entries in it */
	size_t end;		/* of raw that is printed: without blank lines and open code that trail it */
	struct stretch_of_lines *lines;
	size_t nlines, lines_cap;
	uint64_t last;		/* the line after `end` */
	uint64_t next;		/* the line after raw */
	bool over;		/* a blank line parts a paragraph from what comes */

	uint64_t heading;	/* the number of the heading that it begins with, 0: it begins with none */
	bool row;		/* it is a row of the table `table`, or its head */
	bool head;
	bool after_blank;	/* a blank line stands before it */
	bool dated;		/* it has a date of its own */
	bool contextual;	/* which took the year from what is around it */
	bool in_scope;		/* the date is that of a list item around it … */
	size_t scope;		/* … the one of this depth */
	size_t nsections;	/* the sections around it: so many of the reader's stack */
	uint64_t table;

	struct around *around;	/* the containers, outermost first, without its own */
	size_t naround, around_cap;
	struct around own;	/* its own container; serial 0: it has none */
	name_id *said;		/* contacts and topics as they are written, not what they stand for */
	size_t nsaid, said_cap;
	size_t known;		/* so many names were on the roster then (roster.h) */
	size_t mark;		/* of a part: the length of the whole's raw when it began … */
	uint64_t mark_next;	/* … and the line after that */
};

void origin_clear(struct origin *);
void origin_free(struct origin *);

/* What a heading says of what is below it. */
enum heading_is {
	HEADING_PLAIN,		/* a date, people, or nothing */
	HEADING_ENTRY,		/* it is an entry, too */
	HEADING_CARD
};

/* What was read and may be printed as the context of entries. */
struct surroundings {
	uint64_t headings, tables, files;	/* so many were read so far */
	struct heading {
		uint64_t number;
		enum heading_is is;
		bool dated;	/* it has a date itself */
		bool contextual;	/* without the year */
		struct buf raw;
	} stack[SECTION_DATE + 1];	/* of the sections of the reader's stack */
	bool table_is_entry;
	struct buf table;	/* the head of the last table, with its delimiter row */
	struct buf scope;	/* the line of the last list item that holds only a date */
	uint64_t scope_serial;	/* and its container */
	struct buf matter;	/* the file's front matter */
};

void surroundings_free(struct surroundings *);

#endif
