/*
 * What can be noticed only while a journal is read: where tags, contacts and
 * names of nobody known are written, what values tags have, and what was not
 * taken for a tag. It is gathered for those who ask for it
 * (reader_options.notices); what needs nothing else to be judged is said
 * at once, by diag_rule.
 */
#ifndef JOURNAL_NOTICE_H
#define JOURNAL_NOTICE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/diag.h"
#include "../base/encoding.h"
#include "../base/mem.h"
#include "../base/name.h"
#include "../base/slice.h"
#include "day.h"
#include "entry.h"

/* Tags and contacts have the numbers that the reader gives them; topics are named in `topics`. */
enum notice_kind { NOTICE_TAG, NOTICE_CONTACT, NOTICE_TOPIC, NOTICE_KINDS };

/* So many of a name's places are kept, the first ones. */
enum { NOTICE_PLACES = 8 };

/* A value of a tag in an entry. */
struct notice_value {
	name_id tag;
	struct place at;
	size_t value, len;	/* in `text` */
};

/* Something in an entry that is written as a name, of nobody on the roster. */
struct notice_topic {
	name_id topic;
	uint64_t entry;		/* the entry's line */
	bool met;		/* a word such as `with` stands before it */
};

/* What the name of nobody looks like. */
struct notice_looks {
	bool strong;		/* strong text; else a wikilink */
	bool met;		/* after `with`, once */
	unsigned words;		/* of the name */
};

/* A day; those of one run should stand in order. */
struct notice_day {
	day_t day;
	size_t run;
	struct place at;
};

/* Start with notices_start, end with notices_free. */
struct notices {
	bool want_days;			/* keep all days; the caller's to set */

	/* since the caller emptied them (n = 0): of the entries that were lent since, or are open */
	struct notice_value *values;
	size_t nvalues, values_cap;
	struct buf text;
	struct notice_topic *pending;
	size_t npending, pending_cap;

	/* of the whole journal */
	struct names *topics;
	struct notice_looks *looks;	/* by topic */
	size_t nlooks, looks_cap;
	struct notice_day *days;	/* as they stand in the files */
	size_t ndays, days_cap;

	/* of the file that is read */
	uint64_t heading_line;		/* of the last heading that is an entry and names nobody */
	uint64_t ticked_line;		/* of the last ticked box that begins an entry */
	bool names_people;		/* a contact can be written in it */

	/* below: for the files of noticing.h alone */
	struct encoding bytes;
	size_t run;
	struct names *colours;
	struct notice_spots *spots[NOTICE_KINDS];	/* by name */
	size_t nspots[NOTICE_KINDS], spots_cap[NOTICE_KINDS];
	struct notice_spot *kept;
	size_t nkept, kept_cap;
	struct buf fold;
	size_t at, line_start;		/* how far the block's text was looked at for lines */
	uint64_t lines;
};

/* False when memory runs out; end with notices_free all the same. */
bool notices_start(struct notices *);
void notices_free(struct notices *);

/*
 * The next place where a name stands, of those that are kept; *next is 0 at
 * first. False when there are no more.
 */
bool notices_place(const struct notices *, enum notice_kind, name_id, uint32_t *next,
    struct place *);

/* Whether somebody of that name is on the roster, whom a topic would be taken for. */
bool notices_on_roster(struct reader *, struct slice name);

#endif
