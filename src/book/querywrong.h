/*
 * What is wrong with an expression, where, and how that is shown: the message,
 * the expression, and a caret below the place.
 */
#ifndef BOOK_QUERYWRONG_H
#define BOOK_QUERYWRONG_H

#include <stddef.h>

#include "../base/diag.h"
#include "../base/slice.h"

struct querywrong {
	size_t at;		/* byte of the expression, from 0; its length: the end */
	char text[1024];	/* what is cut off does not matter */
};

enum querywrong_status {
	QUERYWRONG_NOT,		/* all is well */
	QUERYWRONG_SAID,	/* it is wrong, and the struct says how */
	QUERYWRONG_MEMORY	/* memory ran out */
};

/* Keep what is to be said; gives QUERYWRONG_SAID. */
enum querywrong_status querywrong_say(struct querywrong *, size_t at,
    const char *format, ...) DIAG_PRINTF(3, 4);

/* The beginning of a word, as much as a message shows; not cut in a character. */
struct slice querywrong_cut(struct slice);

/* Print it as an error of the option that the expression was given to. */
void querywrong_tell(const struct querywrong *, struct diag *, const char *option,
    struct slice text);

#endif
