/*
 * The reader's side of notice.h, for the files of reader.h alone: each of these is
 * called where something can be noticed, and does nothing unless somebody
 * asked for that. False where it says so: memory ran out.
 */
#ifndef JOURNAL_NOTICING_H
#define JOURNAL_NOTICING_H

#include "notice.h"
#include "reader.h"

/* A file was opened: what is to be told of its bytes, or NULL. */
struct encoding *notice_file(struct reader *);

/* All of it was read. */
void notice_file_end(struct reader *);

static inline void
notice_end(struct reader *r)
{
	if (r->options->notices != NULL)
		notice_file_end(r);
}

/* A heading without a date was read. */
void notice_heading(struct reader *);

/* A block was read, and it is known whether it has a date. */
static inline void
notice_block(struct reader *r)
{
	struct notices *n = r->options->notices;

	if (n != NULL) {
		n->at = n->line_start = 0;
		n->lines = 0;
		if (n->want_days && r->heading && r->date.status == DATE_ABSENT)
			notice_heading(r);
	}
}

/* The place of a byte of the block's text, wherever its lines stand. Linear when asked in order. */
struct place notice_place(struct reader *, size_t offset);

/* Let the roster's messages be about that byte; of a table they are about its line. */
static inline void
notice_here(struct reader *r, size_t offset)
{
	if (r->options->notices != NULL && r->dialect != DIALECT_TABLE)
		r->roster.at = notice_place(r, offset);
}

/* The same of a name that may lie in the block's text. */
void notice_name(struct reader *, struct slice name);

/* The name stands at that byte of the block; NAME_NONE and false: memory. */
bool notice_spot(struct reader *, enum notice_kind, name_id, size_t offset);

/* The place of a value in front matter; its first line when nobody asked. */
struct place notice_matter(const struct reader *, struct slice matter, struct slice value);

/* A tag in front matter; false: memory. */
bool notice_matter_tag(struct reader *, struct slice matter, struct slice tag);

/* The block's date, which was complained of already; false: memory. */
bool notice_its_date(struct reader *);

static inline bool
notice_date(struct reader *r)
{
	return r->options->notices == NULL || r->date.status == DATE_ABSENT ||
	    notice_its_date(r);
}

/* The block's marks, which are those of the entry; false: memory. */
bool notice_its_marks(struct reader *, const struct draft *);

static inline bool
notice_marks(struct reader *r, const struct draft *d)
{
	return r->options->notices == NULL || notice_its_marks(r, d);
}

/* Whether a hidden line looks as if it were to be read: it has a date, a tag or a contact. */
bool notice_hidden(struct slice line, struct date_context);

#endif
