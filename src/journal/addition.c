/*
 * The bytes that add one entry to a journal; see addition.h.
 */
#include "../base/ascii.h"
#include "addition.h"
#include "find.h"

/* Writing */

static bool
put(struct addition *a, struct slice s)
{
	return buf_add(&a->bytes, s.ptr, s.len);
}

static bool
put_word(struct addition *a, const char *word)
{
	return put(a, slice_from(word));
}

static bool
end_line(struct addition *a)
{
	a->line++;
	return put_word(a, a->eol);
}

/* The next line of a text, without its end and the blanks before that; false when there is none. */
static bool
text_line(struct slice *text, struct slice *line)
{
	size_t end = find_byte(*text, 0, '\n');

	if (text->len == 0)
		return false;
	*line = (struct slice){ text->ptr, end };
	*text = slice_skip(*text, end < text->len ? end + 1 : end);
	while (line->len > 0 && ascii_space(line->ptr[line->len - 1]))
		line->len--;
	return true;
}

/* The text; its lines but the first, and blank ones, behind so many blanks. */
static bool
put_lines(struct addition *a, struct slice text, const char *indent)
{
	struct slice line;
	bool ok = true;

	for (bool first = true; ok && text_line(&text, &line); first = false)
		ok = (first || line.len == 0 || put_word(a, indent)) && put(a, line) && end_line(a);
	return ok;
}

/* A line's text in a cell: a bar would end it. */
static bool
put_cell(struct addition *a, struct slice line)
{
	bool escaped = false;

	for (size_t i = 0; i < line.len; i++) {
		if (line.ptr[i] == '|' && !escaped && !buf_char(&a->bytes, '\\'))
			return false;
		escaped = line.ptr[i] == '\\' && !escaped;
		if (!buf_char(&a->bytes, line.ptr[i]))
			return false;
	}
	return true;
}

/* The text in one line, for files in which an entry has no more. */
static bool
put_joined(struct addition *a, struct slice text, bool cell)
{
	struct slice line;
	bool ok = true;

	for (bool first = true; ok && text_line(&text, &line); first = false) {
		line = slice_trim(line);
		if (line.len > 0)
			ok = (first || buf_char(&a->bytes, ' ')) &&
			    (cell ? put_cell(a, line) : put(a, line));
	}
	return ok;
}

static bool
put_hashes(struct addition *a, int level)
{
	return put(a, slice_skip(SLICE("###### "), (size_t)(6 - level)));
}

/* Markdown */

/* What is to stand before the entry. */
struct place_for {
	int period;		/* the level of a heading with a year or month, 0: none */
	struct date date;	/* which */
	int level;		/* of a heading with the day, 0: none */
	bool here;		/* the day holds at the end of the file already */
};

static bool
outside(struct date d, day_t day)
{
	return (d.precision == DATE_YEAR || d.precision == DATE_MONTH) &&
	    (day < d.first || day > date_last(d));
}

/*
 * Where the entry goes. Not below a heading that names people, whose entry it
 * would be too; nor below one of another year or month.
 */
static struct place_for
find_place(const struct habit *h, day_t day, bool plain)
{
	const struct habit_section *top = &h->sections[h->nsections - 1];
	struct place_for p = { 0 };
	int people = 0;

	for (size_t i = h->nsections; i-- > 1;) {
		const struct habit_section *s = &h->sections[i];

		if (s->people)
			people = s->level;
		if (outside(s->date, day)) {
			p.period = s->level;
			p.date = (struct date){ s->date.precision, day };
		}
	}
	p.here = !plain && people == 0 && !h->whole &&
	    top->date.precision == DATE_DAY && top->date.first == day;
	if (p.here)
		return p;
	if (h->form == HABIT_BELOW || plain)
		p.level = h->level;
	if (people > 0 && (p.period == 0 || people < p.period) &&
	    (p.level == 0 || people < p.level))
		p.level = people;
	/* a heading that is not below the period's ends that itself */
	if (p.level > 0 && p.level <= p.period)
		p.period = 0;
	return p;
}

static bool
put_headings(struct addition *a, const struct habit *h, const struct place_for *p, day_t day,
    bool apart)
{
	char period[DATE_TEXT_MAX];
	size_t n;

	if (p->period > 0) {
		n = date_format(p->date, period);
		if (!put_hashes(a, p->period) || !put(a, (struct slice){ period, n }) ||
		    !end_line(a) || !end_line(a))
			return false;
	}
	if (p->level == 0)
		return true;
	return (p->level == SECTION_DATE || put_hashes(a, p->level)) &&
	    dateform_write(&h->heading, day, &a->bytes) && end_line(a) && (!apart || end_line(a));
}

/* Whether the text is a paragraph wherever it stands: one that no mark of another block begins. */
static bool
is_paragraph(struct slice text)
{
	struct slice line;

	while (text_line(&text, &line))
		if (line.len == 0 || !(ascii_alpha(line.ptr[0]) || line.ptr[0] == '@' ||
		    (unsigned char)line.ptr[0] >= 0x80))
			return false;
	return true;
}

/* Whether a blank line has to stand before what comes first. */
static bool
needs_blank(const struct habit *h, const struct place_for *p, char mark, struct ending e)
{
	if (e.blank)
		return false;
	if (p->period > 0 || p->level > 0)
		return true;
	if (h->after_heading)
		return p->here ? h->heading_apart : true;
	/* a paragraph would go on, and a bullet of another kind begins another list */
	return !h->next_to || h->loose || mark != h->mark || (mark == '\0' && p->here);
}

static bool
make_markdown(struct addition *a, const struct habit *h, struct ending e, day_t day,
    struct slice text, bool plain)
{
	struct place_for p = find_place(h, day, plain);
	bool own_date = !p.here && p.level == 0, apart;
	/* apart from its table it would be none */
	bool row = own_date && h->form == HABIT_ROW && h->next_to && p.period == 0 && !e.blank;
	bool as_bullet = plain || (h->mark == '\0' && !is_paragraph(text));
	char bullet[3] = { as_bullet ? '-' : h->mark, ' ', '\0' };

	apart = plain || h->heading_apart || p.level == SECTION_DATE || bullet[0] == '\0';
	if ((needs_blank(h, &p, bullet[0], e) && !end_line(a)) ||
	    !put_headings(a, h, &p, day, apart))
		return false;
	a->entry = a->line;
	if (row)
		return put_word(a, "| ") && dateform_write(&h->date, day, &a->bytes) &&
		    put_word(a, " | ") && put_joined(a, text, true) && put_word(a, " |") &&
		    end_line(a);
	if (bullet[0] != '\0' && !put_word(a, bullet))
		return false;
	if (own_date && !(dateform_write(&h->date, day, &a->bytes) && put_word(a, h->set_off)))
		return false;
	return put_lines(a, text, bullet[0] == '\0' ? "" : "  ");
}

/* Files of other programs */

/* jrnl wants a time, and takes this one when it is told none. */
static bool
make_jrnl(struct addition *a, struct ending e, day_t day, struct slice text)
{
	const struct dateform form = { 0 };

	if (!e.blank && !end_line(a))
		return false;
	a->entry = a->line;
	return put_word(a, "[") && dateform_write(&form, day, &a->bytes) &&
	    put_word(a, " 09:00] ") && put_lines(a, text, "");
}

/* friends.md reads one line for an activity, and after a blank line nothing but a heading. */
static bool
make_activity(struct addition *a, const struct habit *h, struct ending e, day_t day,
    struct slice text)
{
	const struct dateform form = { 0 };

	if ((!h->activities || e.blank) && ((!e.blank && !end_line(a)) ||
	    !put_word(a, "### Activities:") || !end_line(a)))
		return false;
	a->entry = a->line;
	return put_word(a, "- ") && dateform_write(&form, day, &a->bytes) && put_word(a, ": ") &&
	    put_joined(a, text, false) && end_line(a);
}

bool
addition_make(struct addition *a, const struct habit *h, struct ending e, day_t day,
    struct slice text, bool plain)
{
	bool ok;

	a->bytes.len = 0;
	a->eol = e.crlf ? "\r\n" : "\n";
	a->line = h->lines + 1;
	text = slice_trim(text);
	if (e.open && !put_word(a, a->eol))
		return false;
	switch (h->dialect) {
	case DIALECT_JRNL:
		ok = make_jrnl(a, e, day, text);
		break;
	case DIALECT_FRIENDS:
		ok = make_activity(a, h, e, day, text);
		break;
	default:
		ok = make_markdown(a, h, e, day, text, plain);
	}
	a->start = 0;
	while (a->start < a->bytes.len && ascii_space(a->bytes.ptr[a->start]))
		a->start++;
	return ok;
}

void
addition_free(struct addition *a)
{
	buf_free(&a->bytes);
}
