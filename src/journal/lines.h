/*
 * A stream as lines, in the window of an input: no line is copied, and
 * none is too long.
 */
#ifndef JOURNAL_LINES_H
#define JOURNAL_LINES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/diag.h"
#include "../base/input.h"
#include "../base/slice.h"

/* Places count from input->start. */
struct lines {
	struct input *in;
	struct diag *diag;
	uint64_t number;	/* of the line, from 1 */
	size_t at, len;		/* the line, without its line end (LF or CRLF) */
	size_t next;		/* where the one after it begins */
	size_t scanned;		/* no line end before this place */
};

enum lines_status { LINES_OK, LINES_END, LINES_ERROR };

/* Begin with the bytes of an open input, before which `number` lines were read already. */
void lines_start(struct lines *, struct input *, uint64_t number, struct diag *);

/*
 * Find the next line. When more has to be read for it, what lies before the
 * place *keep is given up (SIZE_MAX: before the line), and *keep becomes how
 * far all places moved down, else 0. LINES_ERROR comes with a message.
 */
enum lines_status lines_next(struct lines *, size_t *keep);

/* The byte at a place. */
static inline const char *
lines_byte(const struct lines *l, size_t place)
{
	return l->in->buf + l->in->start + place;
}

/* The line itself; valid until the next call. */
static inline struct slice
lines_text(const struct lines *l)
{
	return (struct slice){ lines_byte(l, l->at), l->len };
}

#endif
