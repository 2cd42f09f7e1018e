/*
 * Lines of values over periods, out of tables with the periods below each
 * other, as reltags prints them, or side by side, as reltrend does.
 */
#ifndef PLOT_PERIODS_H
#define PLOT_PERIODS_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/mem.h"
#include "../book/series.h"
#include "choice.h"
#include "feed.h"

/* Start with periods_start; end with periods_free. */
struct periods {
	const struct choice *choice;	/* lent */
	bool ascii;			/* how periods are marked; the caller's to set */
	struct series_source source;
	struct series series;
	struct series_cell *cells;	/* of a line, once arranged */
	double *values;
	struct buf name;
	bool unknown;			/* there may be values that are not known */
};

/* Room for the name of a period and its mark. */
enum { PERIODS_NAME_MAX = PERIOD_TEXT_MAX + 4 };

/* False when memory runs out. */
bool periods_start(struct periods *, const struct choice *);

/* Read the rest of a table. False after a message. */
bool periods_read(struct periods *, struct feed *);

/* After all is read; see series_arrange. False after a message. */
bool periods_arrange(struct periods *, struct timeline_years, day_t today, struct diag *);

/* Lines and periods that are shown. */
size_t periods_lines(const struct periods *);
size_t periods_count(const struct periods *);

/* `year`, `quarter` …: what the periods are. */
const char *periods_unit(const struct periods *);

/* The name of a line, fit to be shown, until the next call; ptr NULL when memory runs out. */
struct slice periods_name(struct periods *, size_t line);

/* What the bars of a line have a scale of their own by; empty when there is one for all. */
struct slice periods_apart(const struct periods *, size_t line);

/* A line's values, NAN where there is no record or it is not known; until the next call. */
const double *periods_values(struct periods *, size_t line);

/* Whether the table says of the line last asked for that the value is not known: it is empty. */
bool periods_empty(const struct periods *, size_t period);

/* A value of the line last asked for, as text; the length. */
size_t periods_format(const struct periods *, size_t period, char out[AMOUNT_TEXT_MAX]);

/* Whether all of the period was observed; and its name, with its mark if not, in bytes of that. */
bool periods_whole(const struct periods *, size_t period);
size_t periods_period(const struct periods *, size_t period, char out[PERIODS_NAME_MAX]);

/* What must be said of periods that are not whole, a line for each. False when memory runs out. */
bool periods_notes(const struct periods *, struct buf *);

void periods_free(struct periods *);

#endif
