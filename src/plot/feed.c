/*
 * A table that is read row by row; see feed.h.
 */
#include "feed.h"

bool
feed_start(struct feed *f, struct input *in, struct diag *d)
{
	*f = (struct feed){ .held = false };
	return tsv_start(&f->t, in, d) == TSV_ROW;
}

enum tsv_status
feed_peek(struct feed *f)
{
	if (!f->held) {
		f->status = tsv_next(&f->t);
		f->held = true;
	}
	return f->status;
}

enum tsv_status
feed_next(struct feed *f)
{
	if (!f->held)
		return tsv_next(&f->t);
	f->held = false;
	return f->status;
}

bool
feed_column(struct feed *f, const char *name, const char *advice, size_t *column)
{
	*column = tsv_column(&f->t, name);
	if (*column == SIZE_MAX)
		tsv_missing(&f->t, name, advice);
	return *column != SIZE_MAX;
}

bool
feed_number(struct feed *f, size_t column, double *value, bool *there)
{
	*there = f->t.cells[column].len > 0;
	if (!*there || tsv_number(f->t.cells[column], value))
		return true;
	tsv_complain(&f->t, column, "a number");
	return false;
}

void
feed_end(struct feed *f)
{
	tsv_free(&f->t);
}
