/*
 * A stream as lines; see lines.h.
 */
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
	size_t have, first = *keep;

	*keep = 0;
	while (!lines_in_window(l)) {
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
		/* the last one, without a line end */
		lines_take(l, have, have);
		break;
	}
	return LINES_OK;
}
