/*
 * A table whose first row may be looked at before it is read.
 */
#ifndef PLOT_FEED_H
#define PLOT_FEED_H

#include "../table/tsv.h"

/* Start with feed_start, end with feed_end, which is due after an error too. */
struct feed {
	struct tsv t;
	bool held;		/* the first row was looked at: feed_next gives it once more */
	enum tsv_status status;	/* of that row */
};

/* Read the header from an input that is open; both are lent until feed_end. See tsv_start. */
bool feed_start(struct feed *, struct input *, struct diag *);

/* The first row's status, with its cells in t. Only before feed_next. */
enum tsv_status feed_peek(struct feed *);

/* See tsv_next. */
enum tsv_status feed_next(struct feed *);

/* The place of a column that must be there; false after a message with the advice. */
bool feed_column(struct feed *, const char *name, const char *advice, size_t *column);

/* A number, or nothing: then *there is false. False after a message. */
bool feed_number(struct feed *, size_t column, double *value, bool *there);

void feed_end(struct feed *);

#endif
