/*
 * Where reading stands among a file's headings; see section.h.
 */
#include <stdlib.h>

#include "../base/mem.h"
#include "section.h"

void
sections_start(struct sections *s, enum date_order order)
{
	s->stack[0] = (struct section){ .level = SECTION_FILE, .dates = { .order = order } };
	s->n = 1;
}

void
sections_free(struct sections *s)
{
	free(s->contacts);
	*s = (struct sections){ 0 };
}

struct section *
sections_enter(struct sections *s, int level)
{
	while (s->n > 1 && sections_top(s)->level >= level)
		s->n--;
	s->stack[s->n] = *sections_top(s);
	s->stack[s->n].level = level;
	return &s->stack[s->n++];
}

bool
sections_contact(struct sections *s, name_id contact)
{
	struct section *top = sections_top(s);

	if (!mem_grow(&s->contacts, &s->contacts_cap, top->contacts + 1, sizeof(*s->contacts)))
		return false;
	s->contacts[top->contacts++] = contact;
	return true;
}

void
section_date(struct section *s, struct date date)
{
	struct civil c;

	s->dated = true;
	s->date = date;
	if (date.precision == DATE_NONE || date.precision == DATE_DAY)
		return;
	c = day_to_civil(date.first);
	s->dates.year = c.year;
	s->dates.month = date.precision == DATE_MONTH ? c.month : 0;
}
