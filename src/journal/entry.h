/*
 * Reading a journal: files in, one entry at a time out (reljournal(5)). This
 * is what every program that reads a journal is built on.
 *
 * It streams: it holds the block that it reads, the entries that are not
 * complete yet, and the names that it met.
 */
#ifndef JOURNAL_ENTRY_H
#define JOURNAL_ENTRY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/diag.h"
#include "../base/name.h"
#include "../base/out.h"
#include "../base/slice.h"
#include "date.h"

enum entry_kind {
	ENTRY_DATED,
	ENTRY_UNDATED,		/* its date is not understood (E8) */
	ENTRY_CARD		/* not an entry but a contact's card (C6) */
};

struct tag_use {
	name_id tag;
	struct slice value;	/* ptr NULL when it has none, or values were not asked for */
};

/* All that it points to is lent until the next call. */
struct entry {
	enum entry_kind kind;
	struct date date;		/* of precision DATE_NONE unless DATED */
	const struct tag_use *tags;	/* every use, in order */
	size_t ntags;
	const name_id *contacts;	/* each once, in order; of a card the one; if asked for */
	size_t ncontacts;
	const name_id *introducers;	/* who introduced them (C9), each once; if asked for */
	size_t nintroducers;
	struct slice text;		/* without list and quotation marks and date; if asked for */
	const char *file;
	uint64_t line;			/* where it begins, from 1 */
	size_t col;			/* from 1; 0 for front matter and rows of an entries table */
};

/* What '@' means (R3). */
enum at_sign { AT_BY_FILE, AT_CONTACT, AT_TAG };

/*
 * A table that the program keeps by contact: its elements are fetched into the
 * processor's cache as soon as the journal names somebody, which is well before
 * the entry is lent. The program keeps base and n up to date, which may be NULL and 0.
 */
struct reader_fetch {
	const char *base;
	size_t n, size;			/* elements, and the bytes of one */
};

/* A file that is open already, and what is to be read behind it as if it stood there. All is lent. */
struct reader_opened {
	int fd;				/* is read from its first byte on; -1: it holds nothing */
	const char *name;
	struct slice more;
};

struct reader_options {
	const char *const *files;	/* operands, "-" is standard input; lent */
	size_t nfiles;
	const struct reader_opened *opened;	/* the one file, instead of operands; or NULL */
	const char *roster;		/* a file of cards to be read first, or NULL */
	enum date_order order;
	enum at_sign at;
	const struct reader_fetch *fetch;	/* so many of them; NULL when there are none */
	size_t nfetch;
	struct out *tie;		/* flushed before the reader waits for input; or NULL */
	/* what is wanted of entries and cards besides dates, tags and contacts */
	bool text;			/* the text of both */
	bool card_text;			/* the text of cards, if not of entries */
	bool values;			/* of tags */
	bool introducers;
	bool raw;			/* what an excerpt is made of (excerpt.h) */
	bool no_contacts;		/* contacts are not */
	struct notices *notices;	/* what there is to notice goes there (notice.h); or NULL */
	struct tidy *tidy;		/* how the one file would be laid out; it needs raw; or NULL (tidy.h) */
	struct pieces *pieces;		/* what it is made of; the same (pieces.h) */
	struct tomarkdown *markdown;	/* what it would be in markdown; the same (tomarkdown.h) */
};

struct reader;

enum entry_status { ENTRY_OK, ENTRY_END, ENTRY_ERROR };

/*
 * A reader of these files; NULL, with a message, when memory runs out or
 * the roster cannot be read. Options and diag are lent as long as it lives.
 */
struct reader *reader_new(const struct reader_options *, struct diag *);
void reader_free(struct reader *);

/*
 * The next entry or card, in the order in which they end. ENTRY_ERROR comes
 * with a message: the input could not be read, or memory ran out.
 */
enum entry_status entry_next(struct reader *, struct entry *);

/* The names that ids of tags and of contacts stand for. */
struct names *reader_tags(struct reader *);
struct names *reader_contacts(struct reader *);

/*
 * The contact that an option names, with `@` or without: other names and short
 * forms are followed as far as they are known by now. NAME_NONE when nobody
 * of that name was met yet (a topic's name is found, too). Does not count as
 * being named by the journal.
 */
name_id reader_contact(struct reader *, struct slice written);

#endif
