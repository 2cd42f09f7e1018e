/*
 * Reading a journal with what is to be added to it; see readback.h.
 *
 * Behind the addition a further entry is read, that no text can end early or
 * go on with: when it is found, what is added the next time will be, too.
 */
#include "census.h"
#include "readback.h"
#include "reader.h"

/* What was found in the lines of the addition. */
struct found {
	struct census before;		/* in the lines before them */
	struct entry entry;		/* on the line where it should begin … */
	bool is_there;
	uint64_t other;			/* the first line of another one, 0: there is none */
	bool people;			/* a heading above it names somebody */
	bool next;			/* the entry behind them was found */
};

static struct slice
next_entry(enum dialect dialect)
{
	return dialect == DIALECT_JRNL ? SLICE("\n[9999-12-31 09:00] x\n") :
	    SLICE("\n# -\n\n- 9999-12-31 x\n");
}

static void
note(struct found *f, struct reader *r, const struct habit *h, const struct addition *a,
    const struct entry *e)
{
	if (e->line <= h->lines) {
		census_add(&f->before, e);
	} else if (e->line >= a->line) {
		f->next = e->kind == ENTRY_DATED && e->date.first == DAY_MAX;
	} else if (e->line == a->entry && !f->is_there) {
		f->entry = *e;
		f->is_there = true;
		f->people = sections_top(&r->sections)->contacts > r->sections.stack[0].contacts;
	} else if (f->other == 0 || e->line < f->other) {
		f->other = e->line;
	}
}

static void
judge(struct readback *b, const struct found *f, const struct habit *h, const struct addition *a,
    day_t day)
{
	if (!f->is_there && f->other == 0) {
		b->verdict = h->unclosed != NULL ? READBACK_HIDDEN : READBACK_NOTHING;
		b->what = h->unclosed;
		b->line = h->unclosed_line;
	} else if (f->other > 0 && f->other < a->entry) {
		b->verdict = READBACK_CHANGES;
	} else if (f->other > 0) {
		b->verdict = READBACK_SEVERAL;
		b->line = f->other - a->entry + 1;
	} else if (f->entry.kind != ENTRY_DATED || f->entry.date.precision != DATE_DAY) {
		b->verdict = READBACK_UNDATED;
	} else if (f->entry.date.first != day) {
		b->verdict = READBACK_OTHER_DAY;
		b->day = f->entry.date.first;
	} else if (!f->next) {
		b->verdict = READBACK_HIDES;
	} else if (!census_same(&f->before, &h->census)) {
		b->verdict = READBACK_CHANGES;
	} else if (f->people) {
		b->verdict = READBACK_PEOPLE;
	}
}

bool
readback_check(struct readback *b, const struct reader_options *options, const struct habit *h,
    const struct addition *a, day_t day, struct diag *d)
{
	struct reader_options o = *options;
	struct reader_opened opened = *options->opened;
	struct diag silent = { .prog = d->prog, .quiet = true };
	struct found f = { .before.key = h->census.key };
	struct slice next = next_entry(h->dialect);
	enum entry_status status = ENTRY_ERROR;
	struct reader *r = NULL;
	struct buf more = { 0 };
	struct entry e;

	*b = (struct readback){ .verdict = READBACK_FINE };
	o.text = true;
	o.opened = &opened;
	if (!buf_add(&more, a->bytes.ptr, a->bytes.len) || !buf_add(&more, next.ptr, next.len)) {
		diag_memory(d);
	} else {
		opened.more = buf_slice(&more);
		r = reader_new(&o, &silent);
	}
	while (r != NULL && (status = entry_next(r, &e)) == ENTRY_OK)
		note(&f, r, h, a, &e);
	if (status == ENTRY_END) {
		judge(b, &f, h, a, day);
		if (b->verdict == READBACK_HIDES)
			b->what = r->blocks.unclosed;
	}
	reader_free(r);
	buf_free(&more);
	return status == ENTRY_END;
}

void
readback_tell(const struct readback *b, const char *file, day_t day, struct diag *d)
{
	struct place at = { .file = file, .line = b->verdict == READBACK_HIDDEN ? b->line : 0 };
	struct date date = { DATE_DAY, day }, other = { DATE_DAY, b->day };
	char text[DATE_TEXT_MAX], read_as[DATE_TEXT_MAX];

	date_format(date, text);
	date_format(other, read_as);
	switch (b->verdict) {
	case READBACK_HIDDEN:
		diag_error(d, at, "this %s is never closed and would hide the entry; "
		    "nothing was written", b->what);
		break;
	case READBACK_NOTHING:
		diag_error(d, at, "the text would not be read as an entry; nothing was written");
		break;
	case READBACK_UNDATED:
		diag_error(d, at, "the text begins with a date that is not understood, and would "
		    "not be of %s; nothing was written", text);
		break;
	case READBACK_OTHER_DAY:
		diag_error(d, at, "the text begins with a date, and would be of %s and not of %s: "
		    "give the date with -d; nothing was written", read_as, text);
		break;
	case READBACK_SEVERAL:
		diag_error(d, at, "line %llu of the text would be an entry of its own: begin it "
		    "with a word; nothing was written", (unsigned long long)b->line);
		break;
	case READBACK_HIDES:
		diag_error(d, at, "the text does not close its %s, which would hide what follows; "
		    "nothing was written", b->what != NULL ? b->what : "markup");
		break;
	case READBACK_PEOPLE:
		diag_error(d, at, "the entry would be of somebody whom a heading names; "
		    "nothing was written");
		break;
	default:
		diag_error(d, at, "the entry would change how those before it are read; "
		    "nothing was written");
	}
}
