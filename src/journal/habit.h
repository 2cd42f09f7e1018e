/*
 * How a journal is laid out, so that what is added to it looks like what is
 * there: what the last entries look like, and which headings hold at the end
 * of the file. Learnt by reading it with the reader.
 */
#ifndef JOURNAL_HABIT_H
#define JOURNAL_HABIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "census.h"
#include "date.h"
#include "dateform.h"
#include "dialect.h"
#include "section.h"

/* A section that is open at the end of the file. */
struct habit_section {
	int level;
	struct date date;	/* of precision DATE_NONE when it is not dated */
	bool people;		/* what is added below is of people that a heading names (E7) */
};

/* What the last entry at the margin is. */
enum habit_form {
	HABIT_BELOW,		/* dated by a heading above it */
	HABIT_LINE,		/* dated by its own line: a bullet or paragraph */
	HABIT_ROW		/* a row of a table, with a date */
};

struct habit {
	enum dialect dialect;
	enum habit_form form;
	char mark;		/* of its bullet; NUL for a paragraph */
	bool loose;		/* a blank line stands between two of them */
	struct dateform date;	/* of its own line … */
	char set_off[8];	/* … and what stands behind that */

	/* the last dated heading; or, of level SECTION_DATE, a paragraph that is only a date */
	int level;
	struct dateform heading;
	bool heading_apart;	/* a blank line stands behind it */

	/* the end of the file */
	uint64_t lines;
	struct habit_section sections[SECTION_DATE + 1];	/* the file, then from outside in */
	size_t nsections;
	bool whole;		/* the last heading is an entry, what is below a part of it (E5) */
	bool next_to;		/* nothing stands behind the last entry */
	bool after_heading;	/* nothing stands behind the last heading */
	bool activities;	/* of friends.md: the end is below its `### Activities:` */
	const char *unclosed;	/* what is open and hides what follows, or NULL … */
	uint64_t unclosed_line;	/* … and where it begins */

	struct census census;	/* of all entries, for readback.h */

	/* below: for habit.c alone */
	uint64_t last_line, last_next, last_heading, noted;
};

/*
 * Read the journal that the options name, one file, and say how it is laid out.
 * False after a message: it cannot be read, or memory ran out. Warnings of what it
 * says are not printed.
 */
bool habit_learn(struct habit *, const struct reader_options *, struct diag *);

#endif
