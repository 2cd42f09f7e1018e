/*
 * The forms that a date is written in (reljournal(5), D1, D2, D5 to D7),
 * without what may stand around it. For date.c alone.
 */
#ifndef JOURNAL_FORM_H
#define JOURNAL_FORM_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/slice.h"
#include "date.h"
#include "day.h"

struct form {
	enum date_status status;	/* ABSENT: no date stands here */
	enum date_precision precision;	/* DATE_DAY of form_read's */
	struct civil civil;		/* of a FOUND one; valid, the first day of a reduced one */
	size_t end;			/* offset behind it */
	bool contextual;		/* its year is the context's */
	bool numeric;			/* contextual, and two numbers only: `12-03` */
	bool bare;			/* contextual, and a day only: who asks must see to D7 */
};

/* The date of full precision that begins at byte i; false when none does (ABSENT). */
bool form_read(struct slice, size_t i, struct date_context, struct form *);

/*
 * The reduced date (D6) that begins at byte i: `2024`, `2024-03`, `March
 * 2024`; where the context has a year, also the name of a month alone. False
 * when there is none; month 13 and year 0 are IMPOSSIBLE.
 */
bool form_reduced(struct slice, size_t i, struct date_context, struct form *);

#endif
