/*
 * A brief that is being printed, for brief.c alone: the line that is put
 * together, and the parts that cards and counts make.
 */
#ifndef BOOK_BRIEFSHEET_H
#define BOOK_BRIEFSHEET_H

#include "../base/diag.h"
#include "brief.h"
#include "briefpage.h"

struct briefsheet {
	const struct who *who;
	const struct brieflog *log;
	name_id contact;
	const struct person *person;
	const struct brief_options *options;
	struct briefpage page;
	struct buf text;		/* of the line that is put together */
	bool failed;			/* memory ran out */
};

/* Begin the line anew; add to it. */
void briefsheet_start(struct briefsheet *);
void briefsheet_add(struct briefsheet *, struct slice);
void briefsheet_format(struct briefsheet *, const char *format, ...) DIAG_PRINTF(2, 3);
void briefsheet_name(struct briefsheet *, name_id contact);
void briefsheet_date(struct briefsheet *, struct date);

/* The other names of the person, `An, Annie`, added to the line; how many. */
size_t briefsheet_aliases(struct briefsheet *);

/* Parts of the page, each left out when there is nothing in it. */
void briefsheet_card(struct briefsheet *);
void briefsheet_days(struct briefsheet *);
void briefsheet_tags(struct briefsheet *);
void briefsheet_introductions(struct briefsheet *);

#endif
