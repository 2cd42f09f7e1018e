/*
 * A journal in its canonical layout; see tidy.h. Block by block, changes are
 * written down, each only where it can be seen that the reader finds the same
 * behind it; the rest of the file is copied.
 */
#include <stdlib.h>
#include <string.h>

#include "../base/ascii.h"
#include "dateline.h"
#include "find.h"
#include "tidyparts.h"

void
tidy_free(struct tidy *t)
{
	free(t->changes);
	free(t->lists);
	free(t->used);
	free(t->marks);
	buf_free(&t->scratch);
	*t = (struct tidy){ 0 };
}

bool
tidy_change(struct tidy *t, size_t at, size_t len, struct slice put)
{
	struct change *c;

	if (!mem_grow(&t->changes, &t->cap, t->n + 1, sizeof(*t->changes)))
		return false;
	c = &t->changes[t->n++];
	*c = (struct change){ .at = at, .len = len, .n = put.len };
	memcpy(c->put, put.ptr, put.len);
	return true;
}

/* How the line at a byte ends; of a last one that has no end, how the one before does. */
static struct slice
line_end(const struct tidy *t, size_t at)
{
	size_t nl = find_byte(t->text, at, '\n');

	if (nl == t->text.len)
		while (nl > 0 && t->text.ptr[nl - 1] != '\n')
			nl--;
	else
		nl++;
	return nl > 1 && t->text.ptr[nl - 2] == '\r' ? SLICE("\r\n") : SLICE("\n");
}

struct slice
tidy_first_line(struct slice s)
{
	s.len = find_byte(s, 0, '\n');
	if (s.len > 0 && s.ptr[s.len - 1] == '\r')
		s.len--;
	return s;
}

/* Take away the blanks at the end of a line, which is a block's whole raw text. */
static bool
cut_blanks(struct tidy *t, size_t at, struct slice raw)
{
	struct slice line = tidy_first_line(raw);
	size_t end = line.len;

	while (end > 0 && ascii_blank(line.ptr[end - 1]))
		end--;
	/* a return that blanks follow is text, and would be a line's end */
	if (end == line.len || (end > 0 && line.ptr[end - 1] == '\r'))
		return true;
	return tidy_change(t, at + end, line.len - end, SLICE(""));
}

static bool
is_one_line(struct slice raw)
{
	size_t nl = find_byte(raw, 0, '\n');

	return nl + 1 >= raw.len;
}

/* Blank lines */

/* Whether the block is a line of blanks alone, and no line of code. */
static bool
is_blank_line(const struct block *b)
{
	struct slice line = tidy_first_line(b->raw);

	if (b->kind != BLOCK_HIDDEN || b->unclosed || !is_one_line(b->raw))
		return false;
	for (size_t i = 0; i < line.len; i++)
		if (!ascii_blank(line.ptr[i]))
			return false;
	return true;
}

/* Blanks in the line of an item that is empty so far are what keeps it open. */
static bool
keeps_open(const struct reader *r)
{
	const struct containers *k = &r->blocks.containers;

	return k->depth > 0 && !k->stack[k->depth - 1].filled;
}

/* Without the blanks at the end of a line that shows nothing. */
static bool
cut_blank(struct tidy *t, const struct reader *r, size_t at)
{
	return keeps_open(r) || cut_blanks(t, at, r->block.raw);
}

static bool
blank_line(struct tidy *t, const struct reader *r, size_t at)
{
	if (!t->blank) {
		t->blank = true;
		t->blank_at = at;
		t->blank_changes = t->n;
	}
	/* the blanks of a line in indented code may be code */
	return !r->block.blank || cut_blank(t, r, at);
}

/* Whether the line before a byte has nothing but blanks, be it a line of code. */
static bool
is_behind_blanks(const struct tidy *t, size_t at)
{
	if (at == 0 || t->text.ptr[at - 1] != '\n')
		return false;
	for (at--; at > 0 && (ascii_blank(t->text.ptr[at - 1]) || t->text.ptr[at - 1] == '\r'); at--)
		;
	return at == 0 || t->text.ptr[at - 1] == '\n';
}

/* Put so much in the place of the blank lines before `at`, unless it stands there. */
static bool
put_gap(struct tidy *t, size_t at, struct slice put)
{
	size_t from = t->blank ? t->blank_at : at;
	struct slice gap = { t->text.ptr + from, at - from };

	if (slice_equal(gap, put) || (put.len > 0 && (slice_equal(gap, SLICE("\n")) ||
	    slice_equal(gap, SLICE("\r\n")))))
		return true;
	/* an open fence that ended with its item took them */
	if (!t->blank && is_behind_blanks(t, at))
		return true;
	if (t->blank)
		t->n = t->blank_changes;
	return tidy_change(t, from, at - from, put);
}

static bool
is_heading(const struct reader *r)
{
	return r->block.kind != BLOCK_HIDDEN && r->heading;
}

/* The blank lines between the block and what stands before it. */
static bool
part(struct tidy *t, const struct reader *r, size_t at)
{
	const struct slice raw = r->block.raw;
	size_t blanks = 0;

	if (!is_heading(r) && t->before != TIDY_HEADING)
		return true;
	if (t->before != TIDY_START)
		return put_gap(t, at, line_end(t, at));
	while (blanks < raw.len && raw.ptr[blanks] == ' ')
		blanks++;
	/* only what cannot make the file another program's may come first */
	return blanks == raw.len || raw.ptr[blanks] != '#' || put_gap(t, at, SLICE(""));
}

/* Whether blanks at the end of the block's one line mean nothing: they are in no text. */
static bool
ends_without_text(const struct reader *r)
{
	struct slice raw = r->block.raw;

	if (!is_one_line(raw))
		return false;
	return r->heading || (tidy_is_dated_line(r) && dateline_rest(r->block.text, &r->date).len == 0);
}

/* The whole */

void
reader_tidy_start(struct reader *r, bool behind_matter)
{
	struct tidy *t = r->options->tidy;

	if (t != NULL && r->dialect == DIALECT_MARKDOWN) {
		t->reading = true;
		t->at = r->in.start;
		t->before = behind_matter ? TIDY_OTHER : TIDY_START;
	}
}

bool
reader_tidy(struct reader *r)
{
	struct tidy *t = r->options->tidy;
	size_t at;
	bool first;

	if (!t->reading)
		return true;
	at = t->at;
	t->at += r->block.raw.len;
	if (is_blank_line(&r->block))
		return blank_line(t, r, at);
	if (!part(t, r, at))
		return false;
	t->blank = false;
	first = t->before == TIDY_START;
	t->before = is_heading(r) ? TIDY_HEADING : TIDY_OTHER;
	if (r->block.blank)
		return cut_blank(t, r, at);
	if (r->block.kind == BLOCK_HIDDEN)
		return tidy_marks(t, r, at);
	return tidy_marks(t, r, at) && (!reader_dated(r) || tidy_date(t, r, at, first)) &&
	    (!ends_without_text(r) || cut_blanks(t, at, r->block.raw));
}

static int
by_place(const void *a, const void *b)
{
	const struct change *x = a, *y = b;

	return (x->at > y->at) - (x->at < y->at);
}

/* What is known only at the end. */
static bool
finish(struct tidy *t)
{
	size_t len = t->text.len;

	if (t->reading && t->at == len && t->blank && t->before != TIDY_START) {
		t->n = t->blank_changes;
		if (!tidy_change(t, t->blank_at, len - t->blank_at, SLICE("")))
			return false;
	} else if (len > 0 && t->text.ptr[len - 1] != '\n' &&
	    !(t->reading && t->before == TIDY_START)) {
		if (!tidy_change(t, len, 0, t->text.ptr[len - 1] == '\r' ? SLICE("\n") : line_end(t, len)))
			return false;
	}
	if (!tidy_finish_marks(t))
		return false;
	if (t->n > 0)
		qsort(t->changes, t->n, sizeof(*t->changes), by_place);
	return true;
}

bool
tidy_write(struct tidy *t, struct buf *out)
{
	size_t at = 0;

	if (!finish(t))
		return false;
	for (size_t i = 0; i < t->n; i++) {
		const struct change *c = &t->changes[i];

		if (!buf_add(out, t->text.ptr + at, c->at - at) || !buf_add(out, c->put, c->n))
			return false;
		at = c->at + c->len;
	}
	return buf_add(out, t->text.ptr + at, t->text.len - at);
}
