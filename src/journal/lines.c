/*
 * A stream as lines; see lines.h.
 */
#include <string.h>

#include "lines.h"

void
lines_start(struct lines *l, struct input *in, uint64_t number, struct diag *d)
{
	*l = (struct lines){ .in = in, .diag = d, .number = number };
}

/* Read more and give up what lies before the place; all others move down by it. */
static enum input_status
fill(struct lines *l, size_t keep, size_t *moved)
{
	if (keep > l->next)
		keep = l->next;
	l->in->start += keep;
	l->next -= keep;
	l->scanned -= keep;
	*moved += keep;
	return input_fill(l->in, l->diag);
}

enum lines_status
lines_next(struct lines *l, size_t *keep)
{
	const char *nl = NULL;
	size_t have, end, first = *keep;

	*keep = 0;
	for (;;) {
		have = l->in->end - l->in->start;
		if (have > l->scanned)
			nl = memchr(lines_byte(l, l->scanned), '\n', have - l->scanned);
		if (nl != NULL)
			break;
		l->scanned = have;
		switch (fill(l, first == SIZE_MAX ? SIZE_MAX : first - *keep, keep)) {
		case INPUT_ERROR:
			return LINES_ERROR;
		case INPUT_MORE:
			continue;
		case INPUT_END:
			break;
		}
		have = l->in->end - l->in->start;
		if (l->next == have)
			return LINES_END;
		break;
	}
	l->at = l->next;
	end = nl != NULL ? (size_t)(nl - lines_byte(l, 0)) : have;
	l->next = l->scanned = nl != NULL ? end + 1 : end;
	if (end > l->at && *lines_byte(l, end - 1) == '\r')
		end--;
	l->len = end - l->at;
	l->number++;
	return LINES_OK;
}
