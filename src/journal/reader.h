/*
 * The inside of a reader, for the files that it is made of: entry.c (what
 * belongs to which entry), file.c (opening files), rows.c (entries tables).
 * Programs use entry.h.
 */
#ifndef JOURNAL_READER_H
#define JOURNAL_READER_H

#include "../base/input.h"
#include "../table/tsv.h"
#include "block.h"
#include "dialect.h"
#include "draft.h"
#include "entry.h"
#include "mark.h"
#include "roster.h"
#include "section.h"

/* A list item that holds only a date, for what stands in it (E10). */
struct scope {
	size_t depth;
	uint64_t serial;
	struct date date;
};

struct reader {
	const struct reader_options *options;
	struct diag *diag;
	struct roster roster;
	struct names *tags;

	/* the file */
	size_t next_file;
	struct input in;
	bool is_open, at_end;
	enum dialect dialect;
	enum friends_part part;
	struct blocks blocks;
	struct sections sections;
	struct scope *scopes;
	size_t nscopes, scopes_cap;

	/* the block that was read and not yet taken */
	bool pending;
	struct block block;
	struct marks marks;
	struct date_match date;
	bool heading;		/* a heading that opens a section */
	bool card;		/* and a card */
	name_id *who;		/* whom it names */
	size_t nwho, who_cap;

	/* entries that are not complete, outermost first */
	struct draft **drafts;
	size_t ndrafts, made, drafts_cap;

	/* an entries table */
	struct tsv tsv;
	struct rows {
		size_t date, contacts, tags, text, file, line;
	} columns;
	struct draft row;
	struct buf row_file, scratch;
};

/* A new draft on top, anchored to nothing yet; NULL when memory runs out. */
struct draft *reader_draft(struct reader *);

/*
 * Open the next file and see what it is: ENTRY_OK, ENTRY_END when there is
 * none left, ENTRY_ERROR after a message.
 */
enum entry_status file_next(struct reader *);
void file_close(struct reader *);

/* Begin with a table whose header is next in the input; false after a message. */
bool rows_start(struct reader *);

/* The next row of a table. */
enum entry_status rows_next(struct reader *, struct entry *);

#endif
