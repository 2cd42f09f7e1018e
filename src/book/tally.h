/*
 * Counting a journal: per period and tag (or group of tags) how many
 * entries, uses, contacts or new contacts. Knows entries and periods; nothing
 * of files and layouts.
 */
#ifndef BOOK_TALLY_H
#define BOOK_TALLY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/cells.h"
#include "../base/name.h"
#include "../journal/entry.h"
#include "period.h"
#include "taxon.h"

enum tally_what {
	TALLY_ENTRIES,		/* entries that carry the tag, or one below it */
	TALLY_USES,		/* how often it is written in them */
	TALLY_CONTACTS,		/* people with an entry in the period, under their tags in it and on their card */
	TALLY_NEW		/* those of them whose first entry lies in the period */
};

struct vocab;

struct tally_options {
	enum tally_what what;
	enum period_unit unit;
	day_t today;			/* entries after it are planned and not counted */
	day_t since, until;		/* only entries from, and up to, these days */
	bool ever;			/* new contacts under all tags that they ever got */
	bool untagged;			/* count what carries no tag, too */
	const struct vocab *vocab;	/* synonyms and groups; lent */
	bool groups;			/* count the vocabulary's groups instead of tags */
};

/* A number of the table: what was counted under a tag in a period. */
struct tally_row {
	struct period period;
	uint32_t key;		/* a tag's name_id, a group's number, or TALLY_UNTAGGED */
	int64_t count;
	int64_t to_date;	/* up to the day that compares with today (period_to_date) */
};
#define TALLY_UNTAGGED UINT32_MAX

struct tally {
	struct tally_options options;
	struct taxa taxa;

	int64_t vague;		/* entries whose date is too coarse for the period (E11) */
	int64_t coarse;		/* entries without a day: no to_date can tell where they stand */

	/* below: for tally.c and people.c alone */
	bool any;
	day_t first;			/* of the first entry of all */
	struct period period;		/* of the page */
	day_t page_first, page_last, page_to_date;
	bool have_page;
	struct page_count *page;	/* by key + 1: counts of the period that is being read */
	size_t page_size, page_cap;
	uint32_t *touched;		/* the keys of the page */
	size_t ntouched, touched_cap;
	uint32_t stamp;			/* of the entry */
	day_t week_first;		/* Monday of the last week that was counted in the period */
	struct cells counts;		/* period, key + 1: count and to_date */
	struct cells weeks;		/* period, week: one for each with an entry */
	struct cells logged;		/* period: how many weeks have one */
	struct cells met;		/* period, key + 1, contact: a is the first such day */
	struct cells cards;		/* 0, key + 1, contact: on the card */
	struct cells people;		/* 0, contact: a is the day of the first entry */
	uint32_t *keys;			/* of the entry: each once, plus 1 */
	size_t nkeys, keys_cap;
};

/* Begin; the names are those of the tags, lent. End with tally_free. */
void tally_start(struct tally *, const struct tally_options *, struct names *tags);
void tally_free(struct tally *);

/*
 * Count an entry or card. One that is not `wanted` (its text does not match)
 * is in no count, but it tells that the journal was kept, and whom one knew.
 * False when memory runs out.
 */
bool tally_entry(struct tally *, const struct entry *, bool wanted);

/* Whether anything was logged in a period. */
bool tally_logged(struct tally *, struct period);

/* The first and last period in which anything was logged; false when there is none. */
bool tally_range(const struct tally *, struct period *first, struct period *last);

/*
 * All rows, in no order, malloc'ed for the caller to free. NULL when memory
 * runs out; *n is their number. To be called once, at the end.
 */
struct tally_row *tally_rows(struct tally *, size_t *n);

/*
 * How much of a period was lived and logged: its days between the first
 * entry (or options.since) and today (or options.until), and its ISO weeks
 * with an entry.
 */
int64_t tally_days(const struct tally *, struct period);
int64_t tally_weeks(struct tally *, struct period);

#endif
