/*
 * Tables in, one picture out: of which kind, and of which columns, is chosen
 * by the first table.
 */
#ifndef PLOT_DRAWING_H
#define PLOT_DRAWING_H

#include <stdbool.h>

#include "../base/diag.h"
#include "../book/timeline.h"
#include "choice.h"
#include "picture.h"

/* What is wanted; all that it points to is lent. */
struct drawing {
	struct wishes wishes;
	struct timeline_years years;
	bool has_years;		/* they were given */
	day_t today;
	struct picture picture;
	const char *vocab;	/* a file, or NULL */
};

/*
 * Read the tables that are named, standard input when there are none, and
 * draw. Nothing is put out unless all of them are right. False after a message.
 */
bool drawing(const struct drawing *, int n, char **names, struct diag *);

#endif
