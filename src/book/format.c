/*
 * A journal's text in one canonical layout; see format.h.
 */
#include "../journal/same.h"
#include "../journal/tidy.h"
#include "format.h"

/* Read all of it, for what the reader finds on the way. */
static bool
read_all(const struct reader_options *options, struct diag *d)
{
	struct reader *r = reader_new(options, d);
	enum entry_status status = ENTRY_ERROR;
	struct entry e;

	if (r == NULL)
		return false;
	while ((status = entry_next(r, &e)) == ENTRY_OK)
		;
	reader_free(r);
	return status == ENTRY_END;
}

static bool
lay_out(const struct reader_options *options, const char *name, struct slice text,
    struct buf *out, struct diag *d)
{
	const struct reader_opened opened = { .fd = -1, .name = name, .more = text };
	struct tidy tidy = { .text = text };
	struct reader_options with = *options;
	bool ok;

	with.opened = &opened;
	with.raw = true;
	with.tidy = &tidy;
	ok = read_all(&with, d);
	if (ok && !tidy_write(&tidy, out)) {
		diag_memory(d);
		ok = false;
	}
	tidy_free(&tidy);
	return ok;
}

bool
format_journal(const struct reader_options *options, const char *name, struct slice text,
    struct buf *out, struct diag *d)
{
	struct place where;

	/* of an empty buffer there may be no pointer */
	if (text.len == 0)
		text = SLICE("");
	if (!lay_out(options, name, text, out, d))
		return false;
	if (slice_equal(text, buf_slice(out)))
		return true;
	switch (same_reading(options, name, text, buf_slice(out), &where, d)) {
	case SAME:
		return true;
	case SAME_DIFFERS:
		diag_error(d, where, "what stands here would be read differently in another layout: "
		    "nothing is changed; please report this");
		return false;
	case SAME_ERROR:
		break;
	}
	return false;
}
