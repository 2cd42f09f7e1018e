/*
 * How a text ends: what has to stand before something that is added to it.
 */
#ifndef BASE_ENDING_H
#define BASE_ENDING_H

#include <stdbool.h>

#include "slice.h"

struct ending {
	bool empty;	/* there is no text, but perhaps a byte order mark */
	bool open;	/* the last line has no end */
	bool blank;	/* the last line is blank, or there is none */
	bool crlf;	/* lines end with CR LF: the last one that ends does */
};

/*
 * Of the last bytes of a text, all of it or some; a line that is longer than
 * these counts as one with text.
 */
struct ending ending_of(struct slice last, bool all);

#endif
