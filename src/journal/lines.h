/*
 * A stream as lines, in the window of an input: no line is copied, and
 * none is too long.
 */
#ifndef JOURNAL_LINES_H
#define JOURNAL_LINES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

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

/* The next line ends before the place `end`, and the one after it begins at `next`. */
static inline void
lines_take(struct lines *l, size_t end, size_t next)
{
	l->at = l->next;
	l->next = l->scanned = next;
	if (end > l->at && *lines_byte(l, end - 1) == '\r')
		end--;
	l->len = end - l->at;
	l->number++;
}

/* Find the next line when all of it is in the window, as most are, and nothing moves; else false. */
static inline bool
lines_in_window(struct lines *l)
{
	size_t have = l->in->end - l->in->start;
	const char *nl = have == l->scanned ? NULL :
	    memchr(lines_byte(l, l->scanned), '\n', have - l->scanned);

	if (nl == NULL)
		l->scanned = have;
	else
		lines_take(l, (size_t)(nl - lines_byte(l, 0)), (size_t)(nl - lines_byte(l, 0)) + 1);
	return nl != NULL;
}

/*
 * Find the next line. When more has to be read for it, what lies before the
 * place *keep is given up (SIZE_MAX: before the line), and *keep becomes how
 * far all places moved down, else 0. LINES_ERROR comes with a message.
 */
enum lines_status lines_next(struct lines *, size_t *keep);

#endif
