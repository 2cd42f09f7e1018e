/*
 * A date with what stands around it: its wrapping, the weekday before or
 * behind it, the time (reljournal(5), D3, D4). For date.c alone.
 */
#ifndef JOURNAL_FRAME_H
#define JOURNAL_FRAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/slice.h"
#include "date.h"
#include "form.h"

enum { FRAME_DEPTH = 4 };

struct frame_wrapping;

struct frame {
	struct slice s;		/* the text */
	struct date_context ctx;
	struct form form;
	struct slice written;	/* the date alone, lent from the text */
	size_t at;		/* offset behind all of it */
	uint8_t weekdays;	/* MONTH_WEEKDAY bits of what stands beside it */
	const struct frame_wrapping *open[FRAME_DEPTH];	/* not yet closed, the innermost last */
	size_t depth;
};

/* The date that begins at byte i with its wrapping; false when none does. */
bool frame_read(struct frame *, struct slice, size_t i, struct date_context);

/* The reduced date (D6) that the text begins with; false when none does. */
bool frame_reduced(struct frame *, struct slice, struct date_context);

#endif
