/*
 * A journal's text in one canonical layout; see format.h.
 */
#include "../journal/roll.h"
#include "../journal/same.h"
#include "../journal/tidy.h"
#include "../journal/tomarkdown.h"
#include "format.h"

/* Of an empty buffer there may be no pointer. */
static struct slice
text_of(const struct buf *b)
{
	return b->len > 0 ? buf_slice(b) : SLICE("");
}

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

/* Lay it out, and read it again. */
static bool
lay_out_checked(const struct reader_options *options, const char *name, struct slice text,
    struct buf *out, struct diag *d)
{
	struct place where;

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

/* What the file is as markdown; all but marks is read of it as before. */
static bool
to_markdown(const struct reader_options *options, const char *name, struct slice text,
    struct buf *out, struct diag *d)
{
	const struct reader_opened opened = { .fd = -1, .name = name, .more = text };
	struct diag quiet = { .prog = d->prog, .quiet = true };
	struct tomarkdown markdown = { .text = text };
	struct roll old = { .words_alone = true }, new = { .words_alone = true };
	struct reader_options with = *options;
	const struct roll_row *differs;
	bool memory = false, ok;

	with.opened = &opened;
	with.raw = true;
	with.markdown = &markdown;
	ok = read_all(&with, d);
	if (ok && !tomarkdown_write(&markdown, out)) {
		diag_memory(d);
		ok = false;
	}
	ok = ok && roll_read(&old, options, name, text, NULL, &quiet) &&
	    roll_read(&new, options, name, text_of(out), NULL, &quiet);
	d->errors += quiet.errors;
	if (ok && !roll_same(&old, &new, NULL, 0, &differs, &memory)) {
		if (memory)
			diag_memory(d);
		else
			diag_error(d, (struct place){ .file = name, .line = differs != NULL ? differs->line : 0 },
			    "what stands here would be read differently in markdown: nothing is changed");
		ok = false;
	}
	roll_free(&old);
	roll_free(&new);
	tomarkdown_free(&markdown);
	return ok;
}

/*
 * Arrange what is laid out, and lay out what comes of it, until that changes nothing: what a
 * paragraph or list goes on with can be other things once they have changed places.
 */
static bool
arrange(const struct format_options *how, const struct reader_options *options, const char *name,
    struct buf *out, struct diag *d)
{
	enum { TIMES = 4 };
	struct diag quiet = { .prog = d->prog, .quiet = true };
	struct buf arranged = { 0 }, new = { 0 }, last;
	bool ok = true, settled = false;

	for (int i = 0; i < TIMES && ok && !settled; i++) {
		arranged.len = new.len = 0;
		ok = arrange_journal(&how->arrange, options, name, text_of(out), &arranged, d) &&
		    lay_out_checked(options, name, text_of(&arranged), &new, &quiet);
		settled = ok && slice_equal(buf_slice(out), buf_slice(&new));
		last = *out;
		*out = new;
		new = last;
	}
	d->errors += quiet.errors;
	if (ok && !settled)
		diag_error(d, (struct place){ .file = name }, "in that layout it would change again the next "
		    "time: nothing is changed");
	buf_free(&arranged);
	buf_free(&new);
	return ok && settled;
}

bool
format_journal(const struct format_options *how, const struct reader_options *options,
    const char *name, struct slice text, struct buf *out, struct diag *d)
{
	struct diag quiet = { .prog = d->prog, .quiet = true };
	struct buf markdown = { 0 };
	bool ok = true;

	if (text.len == 0)
		text = SLICE("");
	if (how->to_markdown) {
		ok = to_markdown(options, name, text, &markdown, d);
		text = text_of(&markdown);
	}
	/* what there is to warn of was told when it was read as what it was */
	ok = ok && lay_out_checked(options, name, text, out, how->to_markdown ? &quiet : d) &&
	    ((how->arrange.by == ARRANGE_AS_IT_IS && !how->arrange.sort) ||
	    arrange(how, options, name, out, d));
	d->errors += quiet.errors;
	buf_free(&markdown);
	return ok;
}
