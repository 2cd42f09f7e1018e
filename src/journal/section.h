/*
 * Where reading stands among a file's headings: which date and which people
 * hold for what stands below (E4, E7, D7).
 */
#ifndef JOURNAL_SECTION_H
#define JOURNAL_SECTION_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/name.h"
#include "date.h"

enum {
	SECTION_FILE = 0,	/* the level of the file itself */
	SECTION_DATE = 7	/* of a paragraph that holds only a date: below all headings */
};

struct section {
	int level;
	bool dated;		/* blocks below are entries; of no known date when date is NONE */
	struct date date;
	struct date_context dates;
	size_t contacts;	/* how many of the people hold here */
};

/* From the file down to the innermost heading. */
struct sections {
	struct section stack[SECTION_DATE + 1];
	size_t n;
	name_id *contacts;	/* of all, from the outermost in */
	size_t contacts_cap;
};

/* Begin a file, with nothing dated. */
void sections_start(struct sections *, enum date_order);
void sections_free(struct sections *);

/* Leave the sections of this level and deeper ones, and enter a new one that inherits. */
struct section *sections_enter(struct sections *, int level);

/* The innermost; it is always there. */
static inline struct section *
sections_top(struct sections *s)
{
	return &s->stack[s->n - 1];
}

/* Let a person hold for what stands in the innermost section; false when memory runs out. */
bool sections_contact(struct sections *, name_id);

/* A date for the innermost section; a reduced one is a context too (D7). */
void section_date(struct section *, struct date);

#endif
