/*
 * What is drawn of a table, and how: the kind of picture and its columns,
 * chosen from the names of the columns that there are unless somebody said.
 */
#ifndef PLOT_CHOICE_H
#define PLOT_CHOICE_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/mem.h"
#include "feed.h"

enum plot_kind { PLOT_ANY, PLOT_BARS, PLOT_SPARK, PLOT_SCATTER, PLOT_CALENDAR };

/* `bars`, `spark`, `scatter` or `calendar`; false for anything else. */
bool plot_kind_parse(const char *, enum plot_kind *);

/* What the options say; names are lent, and NULL where nothing was said. */
struct wishes {
	enum plot_kind kind;
	const char *const *keys;
	size_t nkeys;
	const char *value, *mark, *period, *x, *y;
};

/* Names of columns; NULL for what the picture does not need. Lent from the wishes, or own. */
struct choice {
	enum plot_kind kind;
	bool periods;			/* there are some: in rows, or side by side (wide) */
	bool wide;
	const char *const *keys;	/* what names a bar or a line */
	size_t nkeys;
	const char *period, *value;
	const char *mark;		/* what is marked on the bars */
	const char *word;		/* what stands for a value that is not there */
	const char *apart;		/* bars of another cell of that column have another scale */
	bool sparse;			/* a table with periods that leaves rows out which are not 0 */
	const char *x, *y;
	/* below: for choice.c alone */
	const char **list;
	char *own[3];
	size_t nown;
};

/* Choose for a table that is started. False after a message. End with choice_free. */
bool choice_make(struct choice *, const struct wishes *, struct feed *);
void choice_free(struct choice *);

/*
 * Add the text of one more key to a name that begins at `start`, as it is
 * shown; what is empty leaves no comma. False when memory runs out.
 */
bool choice_join(struct buf *name, size_t start, struct slice text);

#endif
