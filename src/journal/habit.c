/*
 * How a journal is laid out; see habit.h.
 */
#include "../base/ascii.h"
#include "dateline.h"
#include "find.h"
#include "habit.h"
#include "marker.h"
#include "reader.h"

static bool
is_day(struct date d)
{
	return d.precision == DATE_DAY;
}

static struct slice
first_line(struct slice raw)
{
	struct slice s = { raw.ptr, find_byte(raw, 0, '\n') };

	return slice_trim(s);
}

/* The form of the innermost heading with a day. */
static void
note_heading(struct habit *h, struct reader *r)
{
	struct slice line, text;
	struct date_match m;
	size_t i = r->sections.n;

	while (--i > 0)
		if (r->around.stack[i].dated && is_day(r->sections.stack[i].date))
			break;
	if (i == 0 || r->around.stack[i].number == h->noted)
		return;
	h->noted = r->around.stack[i].number;
	h->level = r->sections.stack[i].level;
	line = text = first_line(buf_slice(&r->around.stack[i].raw));
	if (h->level == SECTION_DATE) {
		m = dateline_at(line, r->blocks.dates);
	} else {
		marker_heading(line, &text);
		m = date_in_heading(text, r->sections.stack[i].dates);
	}
	h->heading = dateform_of(text, &m);
}

/* What a line begins with, of an entry that has its own date there. */
static void
note_line(struct habit *h, struct reader *r, struct slice text)
{
	struct date_match m = dateline_at(text, r->blocks.dates);
	struct slice s;

	h->date = dateform_of(text, &m);
	memcpy(h->set_off, ": ", sizeof(": "));
	if (m.status == DATE_ABSENT || h->form == HABIT_ROW)
		return;
	s = (struct slice){ text.ptr + m.start + m.len, 0 };
	s.len = (size_t)(dateline_rest(text, &m).ptr - s.ptr);
	/* emphasis that ends there has to have begun in the form */
	if (s.len == 0 || s.len >= sizeof(h->set_off) || s.ptr + s.len == text.ptr + text.len ||
	    !ascii_blank(s.ptr[s.len - 1]) ||
	    ((s.ptr[0] == '*' || find_byte(s, 0, '*') < s.len) && h->date.before[0] != '*'))
		return;
	memcpy(h->set_off, s.ptr, s.len);
	h->set_off[s.len] = '\0';
}

/* The text behind a bullet's mark, which is given; NUL for an item that has a number. */
static struct slice
behind_mark(struct slice line, char *mark)
{
	size_t n = marker_item(line, false);

	*mark = n == 1 ? line.ptr[0] : '-';
	line = slice_skip(line, n);
	return slice_trim(line);
}

/* Whether a blank line stands between entries that look the same, and behind their heading. */
static void
note_blanks(struct habit *h, enum habit_form form, char mark, bool first, bool after_blank)
{
	if (first && form == HABIT_BELOW)
		h->heading_apart = after_blank;
	if (!first && form == h->form && mark == h->mark)
		h->loose = after_blank;
	else if (h->last_line == 0 || form != h->form || mark != h->mark)
		h->loose = form == HABIT_LINE && mark == '\0';
}

static void
note_entry(struct habit *h, struct reader *r, const struct entry *e)
{
	const struct draft *d = r->lent;
	const struct origin *o = d->origin;
	/* in a list item that holds only a date */
	bool scoped = o->in_scope && o->scope == 0, below;
	bool item = scoped || (o->own.serial != 0 && !o->own.quote);
	struct slice text = first_line(buf_slice(scoped ? &r->around.scope : &o->raw));
	uint64_t heading = r->around.stack[r->sections.n - 1].number;
	char mark = o->own.serial != 0 || o->row ? '-' : '\0';

	note_heading(h, r);
	h->whole = d->anchor == ANCHOR_SECTION && r->at_end;
	below = !scoped && (!d->dated_line || is_day(sections_top(&r->sections)->date));
	if (d->anchor == ANCHOR_SECTION || o->heading != 0 || (o->naround > 0 && !scoped) ||
	    e->col == 0 || e->line < h->last_line || (below && !is_day(e->date)))
		return;
	if (item)
		text = behind_mark(text, &mark);
	note_blanks(h, below ? HABIT_BELOW : o->row ? HABIT_ROW : HABIT_LINE, mark,
	    h->last_line == 0 || heading != h->last_heading, o->after_blank);
	h->form = below ? HABIT_BELOW : o->row ? HABIT_ROW : HABIT_LINE;
	h->mark = mark;
	h->last_line = e->line;
	h->last_next = o->next;
	h->last_heading = heading;
	if (!below)
		note_line(h, r, text);
}

static void
note_end(struct habit *h, struct reader *r)
{
	const struct containers *k = &r->blocks.containers;
	const struct sections *s = &r->sections;
	const struct heading *top = &r->around.stack[s->n - 1];

	h->lines = r->blocks.lines.number;
	h->unclosed = r->blocks.unclosed;
	h->unclosed_line = r->blocks.leaf_line;
	h->activities = r->part == FRIENDS_ACTIVITIES &&
	    slice_starts(buf_slice(&top->raw), SLICE("### Activities:"));
	if (h->dialect != DIALECT_MARKDOWN)
		return;
	note_heading(h, r);
	for (size_t i = 0; i < s->n; i++)
		h->sections[i] = (struct habit_section){
			s->stack[i].level, s->stack[i].date,
			i > 0 && s->stack[i].contacts > s->stack[0].contacts
		};
	h->nsections = s->n;
	if (is_day(s->stack[s->n - 1].date))
		h->form = HABIT_BELOW;
	h->after_heading = r->block.kind == BLOCK_HEADING;
	h->next_to = h->last_line > 0 && (h->last_next > h->lines ||
	    (k->depth > 0 && !k->stack[0].quote && k->stack[0].line == h->last_line));
}

bool
habit_learn(struct habit *h, const struct reader_options *options, struct diag *d)
{
	struct reader_options o = *options;
	struct diag silent = { .prog = d->prog, .quiet = true };
	enum entry_status status = ENTRY_ERROR;
	struct reader *r;
	struct entry e;

	*h = (struct habit){
		.mark = '-', .level = 2, .heading_apart = true, .set_off = ": ",
		.census = { .key = hash_key_new() }
	};
	o.text = o.raw = true;
	r = reader_new(&o, &silent);
	if (r == NULL)
		return false;
	while ((status = entry_next(r, &e)) == ENTRY_OK) {
		census_add(&h->census, &e);
		if (e.kind != ENTRY_CARD && r->dialect == DIALECT_MARKDOWN)
			note_entry(h, r, &e);
	}
	h->dialect = r->dialect;
	if (status == ENTRY_END && h->dialect != DIALECT_TABLE)
		note_end(h, r);
	reader_free(r);
	return status == ENTRY_END;
}
