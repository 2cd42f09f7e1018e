/*
 * The dates of a journal in its canonical layout; see tidyparts.h.
 */
#include <string.h>

#include "dateline.h"
#include "isodate.h"
#include "tidyparts.h"

bool
tidy_is_dated_line(const struct reader *r)
{
	return reader_dated(r) && r->block.kind == BLOCK_PARAGRAPH &&
	    memchr(r->block.text.ptr, '|', r->date.start) == NULL;
}

static bool
same_date(struct date a, struct date b)
{
	return a.precision == b.precision && a.first == b.first;
}

/* Whether the text with the date in its new form is read as before. */
static bool
reads_alike(const struct reader *r, struct slice new)
{
	const struct date_match *old = &r->date;
	struct date_match m;

	if (!r->heading)
		m = dateline_at(new, r->blocks.dates);
	else
		/* the heading's own section is the innermost one now */
		m = date_in_heading(new, r->sections.stack[r->sections.n - 2].dates);
	return m.status == DATE_FOUND && m.start == old->start && same_date(m.date, old->date) &&
	    slice_equal(dateline_rest(new, &m), dateline_rest(r->block.text, old));
}

bool
tidy_date(struct tidy *t, const struct reader *r, size_t block, bool first)
{
	const struct block *b = &r->block;
	char iso[DATE_TEXT_MAX];
	size_t at, len, n = date_format(r->date.date, iso), place;

	/* behind link definitions the line may be there only because its date has no year (E3) */
	if (!(r->heading ? r->date.start == 0 : tidy_is_dated_line(r)) ||
	    b->line != b->raw_line || !isodate_part(b->text, &r->date, &at, &len))
		return true;
	place = b->col - 1 + at;
	if (place + len > b->raw.len || memcmp(b->raw.ptr + place, b->text.ptr + at, len) != 0)
		return true;
	t->scratch.len = 0;
	if (!buf_add(&t->scratch, b->text.ptr, at) || !buf_add(&t->scratch, iso, n) ||
	    !buf_add(&t->scratch, b->text.ptr + at + len, b->text.len - at - len))
		return false;
	/* `[2020-7-1 20:00]`, when it comes first, would make the file one of jrnl's */
	return !reads_alike(r, buf_slice(&t->scratch)) ||
	    (first && dialect_jrnl_line(slice_trim(buf_slice(&t->scratch)))) ||
	    tidy_change(t, block + place, len, (struct slice){ iso, n });
}
