/*
 * Other programs' files as markdown; see tomarkdown.h.
 */
#include <stdlib.h>
#include <string.h>

#include "../base/ascii.h"
#include "card.h"
#include "contact.h"
#include "dateline.h"
#include "find.h"
#include "reader.h"
#include "tomarkdown.h"

void
tomarkdown_free(struct tomarkdown *t)
{
	free(t->edits);
	buf_free(&t->bytes);
	*t = (struct tomarkdown){ 0 };
}

static bool
edit(struct tomarkdown *t, size_t at, size_t len, struct slice put)
{
	if (!mem_grow(&t->edits, &t->cap, t->n + 1, sizeof(*t->edits)) ||
	    !buf_add(&t->bytes, put.ptr, put.len))
		return false;
	t->edits[t->n++] = (struct edit){ at, len, t->bytes.len - put.len, put.len };
	return true;
}

/* Begin with the text of a block. */
static void
begin(struct tomarkdown *t, const struct reader *r)
{
	const struct block *b = &r->block;

	t->seen = t->line = t->start = 0;
	t->number = b->line;
	for (uint64_t i = b->line - b->raw_line; i > 0; i--)
		t->start = find_byte(b->raw, t->start, '\n') + 1;
}

/*
 * The byte of the file at which a byte of the block's text stands; what is there must be looked
 * at. Linear in all when asked from the front to the back.
 */
static size_t
place(struct tomarkdown *t, const struct reader *r, size_t block, size_t offset)
{
	const struct block *b = &r->block;
	struct slice rest;
	size_t nl, col;

	if (offset < t->line)
		begin(t, r);
	while (t->seen < offset) {
		rest = (struct slice){ b->text.ptr + t->seen, offset - t->seen };
		nl = find_byte(rest, 0, '\n');
		if (nl == rest.len) {
			t->seen = offset;
			break;
		}
		t->seen = t->line = t->seen + nl + 1;
		t->start = find_byte(b->raw, t->start, '\n') + 1;
		t->number++;
	}
	col = t->number == b->line ? b->col : paragraph_col(&r->blocks.paragraph, t->number);
	return block + t->start + col - 1 + offset - t->line;
}

/* Whether these bytes stand there. */
static bool
is_there(const struct tomarkdown *t, size_t at, struct slice what)
{
	return at < t->text.len && slice_starts(slice_skip(t->text, at), what);
}

static bool
edit_name(struct tomarkdown *t, size_t at, size_t len, struct slice name)
{
	struct buf b = { 0 };
	bool ok = contact_write(&b, name, slice_skip(t->text, at + len)) && edit(t, at, len, buf_slice(&b));

	buf_free(&b);
	return ok;
}

/* `@word` is `#word`, and strong text a contact. */
static bool
edit_marks(struct tomarkdown *t, const struct reader *r, size_t block)
{
	begin(t, r);
	for (size_t i = 0; i < r->marks.n; i++) {
		const struct mark *m = &r->marks.list[i];
		size_t name = (size_t)(m->name.ptr - r->block.text.ptr), at;

		if (m->kind == MARK_STRONG && r->dialect == DIALECT_FRIENDS && contact_is_name(m->name) &&
		    name >= 2 && memchr(m->name.ptr, '\n', m->name.len) == NULL) {
			at = place(t, r, block, name - 2);
			if ((is_there(t, at, SLICE("**")) || is_there(t, at, SLICE("__"))) &&
			    !edit_name(t, at, m->name.len + 4, m->name))
				return false;
		} else if ((m->kind == MARK_TAG || m->kind == MARK_INTRODUCER) && r->marks.at_is_tag && name >= 1) {
			at = place(t, r, block, name - 1);
			if (is_there(t, at, SLICE("@")) && !edit(t, at, 1, SLICE("#")))
				return false;
		}
	}
	return true;
}

/* A date in a text that would begin an entry there: a backslash, or an entity, keeps it a text. */
static bool
edit_date(struct tomarkdown *t, size_t at, struct slice written)
{
	char entity[] = "&#00;";

	for (size_t i = 0; i < written.len; i++)
		if (written.ptr[i] == '-' || written.ptr[i] == '/' || written.ptr[i] == '.')
			return edit(t, at + i, 0, SLICE("\\"));
	if (written.len == 0 || (unsigned char)written.ptr[0] < 10 || (unsigned char)written.ptr[0] > 99)
		return true;
	entity[2] = (char)('0' + written.ptr[0] / 10);
	entity[3] = (char)('0' + written.ptr[0] % 10);
	return edit(t, at, 1, slice_from(entity));
}

/* jrnl's text has lines that begin with a date, and are no entries there. */
static bool
edit_dates(struct tomarkdown *t, const struct reader *r, size_t block)
{
	const struct date_context none = { .order = r->options->order };
	struct slice text = r->block.text, line;

	begin(t, r);
	for (size_t from = 0; from < text.len; from += line.len + 1) {
		struct date_match m;
		size_t at;

		line = slice_skip(text, from);
		line.len = find_byte(line, 0, '\n');
		m = dateline_may_begin(line) ? dateline_at(line, none) : (struct date_match){ 0 };
		if (m.status == DATE_ABSENT || (from == 0 && reader_dated(r)))
			continue;
		at = place(t, r, block, from + (size_t)(m.written.ptr - line.ptr));
		if (is_there(t, at, m.written) && !edit_date(t, at, m.written))
			return false;
	}
	return true;
}

/* `- Grace Hopper (a.k.a. The Admiral) [New York] @navy` is a card. */
static bool
edit_friend(struct tomarkdown *t, const struct reader *r, size_t block)
{
	struct slice line = r->block.text, others, name = card_friend(line, &others), aka;
	size_t n = 0, open, close;
	struct buf b = { 0 };
	bool ok = buf_add(&b, "### ", 4) && contact_write(&b, name, SLICE(""));

	for (size_t i = 0; i < r->marks.n && ok; i++)
		if (r->marks.list[i].kind == MARK_TAG)
			ok = buf_add(&b, " #", 2) && buf_add(&b, r->marks.list[i].name.ptr, r->marks.list[i].name.len);
	ok = ok && buf_char(&b, '\n');
	for (size_t where = 0; ok && card_aka(others, &where, &aka); n++)
		ok = (n > 0 ? buf_add(&b, ", ", 2) : buf_add(&b, "\naka: ", 6)) && buf_add(&b, aka.ptr, aka.len);
	ok = ok && (n == 0 || buf_char(&b, '\n'));
	open = find_byte(line, 0, '[');
	close = find_byte(line, open, ']');
	if (ok && close < line.len)
		ok = (n > 0 || buf_char(&b, '\n')) && buf_add(&b, "place: ", 7) &&
		    buf_add(&b, line.ptr + open + 1, close - open - 1) && buf_char(&b, '\n');
	ok = ok && edit(t, block, find_byte(r->block.raw, 0, '\n'), buf_slice(&b));
	buf_free(&b);
	return ok;
}

/* `### Activities:` is what makes a file friends.md's. */
static bool
edit_heading(struct tomarkdown *t, const struct reader *r, size_t block)
{
	struct buf b = { 0 };
	bool ok = buf_add(&b, "## ", 3) && buf_add(&b, r->block.text.ptr, r->block.text.len - 1) &&
	    edit(t, block, find_byte(r->block.raw, 0, '\n'), buf_slice(&b));

	buf_free(&b);
	return ok;
}

void
reader_markdown_start(struct reader *r)
{
	struct tomarkdown *t = r->options->markdown;

	if (t != NULL) {
		t->at = r->in.start;
		t->dialect = r->dialect;
	}
}

bool
reader_markdown(struct reader *r)
{
	struct tomarkdown *t = r->options->markdown;
	size_t at = t->at;

	t->at += r->block.raw.len;
	if (r->block.kind == BLOCK_HIDDEN || t->dialect == DIALECT_MARKDOWN)
		return true;
	if (t->dialect == DIALECT_JRNL)
		return edit_dates(t, r, at) && edit_marks(t, r, at);
	if (r->heading && dialect_friends_part(r->block.text) != FRIENDS_NONE)
		return edit_heading(t, r, at);
	if (r->part == FRIENDS_PLACES)
		return true;
	if (r->part == FRIENDS_PEOPLE && !r->heading)
		return !contact_is_name(card_friend(r->block.text, &(struct slice){ 0 })) || edit_friend(t, r, at);
	return edit_marks(t, r, at);
}

static int
by_place(const void *a, const void *b)
{
	const struct edit *x = a, *y = b;

	return (x->at > y->at) - (x->at < y->at);
}

static bool
apply(struct tomarkdown *t, struct buf *out)
{
	size_t at = 0;

	if (t->n > 0)
		qsort(t->edits, t->n, sizeof(*t->edits), by_place);
	for (size_t i = 0; i < t->n; i++) {
		const struct edit *e = &t->edits[i];

		if (e->at < at)
			continue;
		if (!buf_add(out, t->text.ptr + at, e->at - at) || !buf_add(out, t->bytes.ptr + e->put, e->n))
			return false;
		at = e->at + e->len;
	}
	return buf_add(out, t->text.ptr + at, t->text.len - at);
}

/* `[2020-07-01 20:00] Text` is `- 2020-07-01 20:00: Text`, and what is below it stands in that item. */
static bool
put_jrnl_line(struct buf *out, struct slice line)
{
	size_t close = find_byte(line, 0, ']');
	struct slice rest;

	if (!dialect_jrnl_line(line))
		return (slice_trim(line).len == 0 || buf_add(out, "  ", 2)) && buf_add(out, line.ptr, line.len);
	rest = slice_skip(line, close + 1);
	return buf_add(out, "- ", 2) && buf_add(out, line.ptr + 1, close - 1) &&
	    (slice_trim(rest).len == 0 || buf_char(out, ':')) && buf_add(out, rest.ptr, rest.len);
}

bool
tomarkdown_write(struct tomarkdown *t, struct buf *out)
{
	struct buf b = { 0 };
	struct slice line;
	bool ok;

	if (t->dialect != DIALECT_JRNL)
		return apply(t, out);
	ok = apply(t, &b);
	for (size_t at = 0; at < b.len && ok; at += line.len) {
		line = slice_skip(buf_slice(&b), at);
		line.len = find_byte(line, 0, '\n');
		line.len += at + line.len < b.len;
		ok = put_jrnl_line(out, line);
	}
	buf_free(&b);
	return ok;
}
