/*
 * The inside of a reader, for the files that it is made of: reader.c (the
 * whole), file.c (opening files), look.c (what a block says), entry.c (what
 * belongs to which entry), rows.c (entries tables). Programs use entry.h.
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
#include "origin.h"
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
	name_id *introducers;	/* whom it names so, if that is asked for */
	size_t nintroducers, introducers_cap;

	name_id *said;		/* contacts and topics as they are written, for excerpts */
	size_t nsaid, said_cap;

	/* entries that are not complete, outermost first */
	struct draft **drafts;
	size_t ndrafts, made, drafts_cap;

	/* for excerpts: what stands around entries, and whose lines were lent last */
	struct surroundings around;
	const struct draft *lent;

	/* the roster's cards, which are lent before the first file's entries */
	struct reader_options roster_options;	/* while it is read */
	bool roster_read;
	struct draft **cards;
	size_t ncards, next_card, cards_cap;

	/* an entries table */
	struct tsv tsv;
	struct rows {
		size_t date, contacts, tags, text, file, line;
	} columns;
	struct draft row;
	struct buf tsv_line;	/* the row as it stands there, for excerpts */
	struct buf row_file, scratch;
};

/* A new draft on top, anchored to nothing yet; NULL when memory runs out. */
struct draft *reader_draft(struct reader *);

/* The innermost entry that is not complete; NULL when there is none. */
static inline struct draft *
reader_top(const struct reader *r)
{
	return r->ndrafts > 0 ? r->drafts[r->ndrafts - 1] : NULL;
}

/* Whether the block has a date, if only one that is not understood. */
static inline bool
reader_dated(const struct reader *r)
{
	return r->date.status != DATE_ABSENT;
}

/*
 * Read the next block and find out all that is asked of it: r->pending, or
 * r->at_end. ENTRY_ERROR after a message.
 */
enum entry_status entry_look(struct reader *);

/*
 * Find the introducers in r->marks and put them into r->introducers; false
 * when memory runs out.
 */
bool look_for_introducers(struct reader *);

/* Whether an open entry goes on with the block, or with what that opens. */
bool entry_goes_on(const struct reader *, const struct draft *);

/*
 * The innermost entry is complete: lend it. ENTRY_END when it turned out to
 * be a part of the heading's entry and there is nothing to lend (E5).
 */
enum entry_status entry_finish(struct reader *, struct entry *);

/* Put the other names that a card's text gives on the roster; false when memory runs out. */
bool entry_aliases(struct reader *, name_id person, struct slice text);

/* Let the block be part of an entry, or open one. False when memory runs out. */
bool entry_take(struct reader *);

/*
 * For excerpts (origin.c); false when memory runs out. Where they are asked for,
 * an entry is new. Of one that keeps an origin, then: it begins with the block; it
 * was anchored; it goes on with the block. The others do nothing when excerpts are
 * not asked for: a part was merged into the whole; the block shows no text; it is
 * the heading of the innermost section; the head of a table; a list item's line
 * that holds only a date; the entry is a row of an entries table.
 */
bool reader_origin_none(struct reader *, struct draft *);
bool reader_origin(struct reader *, struct draft *);
void reader_origin_anchored(struct draft *);
bool reader_origin_block(struct reader *, struct draft *);
bool reader_origin_merge(struct reader *, struct draft *whole, const struct draft *part);
bool reader_origin_hidden(struct reader *);
bool reader_origin_heading(struct reader *, enum heading_is);
bool reader_origin_table(struct reader *);
bool reader_origin_scope(struct reader *, uint64_t serial);
bool reader_origin_row(struct reader *);

/*
 * For laying out a file (tidy.c, tidyparts.h). Its blocks begin, which does
 * nothing when that is not asked for; one was taken, when it is: false when
 * memory runs out.
 */
void reader_tidy_start(struct reader *, bool behind_matter);
bool reader_tidy(struct reader *);

/* The same for cutting it into pieces (pieces.c). */
void reader_pieces_start(struct reader *);
bool reader_piece(struct reader *);

/* And for writing it as markdown (tomarkdown.c). */
void reader_markdown_start(struct reader *);
bool reader_markdown(struct reader *);

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
