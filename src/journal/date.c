/*
 * Written dates; see date.h. Where in a text a date may stand is decided
 * here; what stands around it is read by frame.c, and the date itself by
 * form.c.
 */
#include "../base/ascii.h"
#include "../base/utf8.h"
#include "clock.h"
#include "date.h"
#include "frame.h"
#include "month.h"

static const struct date_match absent = { .status = DATE_ABSENT };

/* What was read from byte `start` on, as it is handed out. */
static struct date_match
match(const struct frame *r, size_t start)
{
	struct date_match m = { .status = r->form.status };

	m.start = start;
	m.len = r->at - start;
	m.written = r->written;
	m.contextual = r->form.contextual;
	m.weekdays = r->weekdays;
	if (m.status == DATE_FOUND)
		m.date = (struct date){ r->form.precision, day_from_civil(r->form.civil) };
	return m;
}

/* Whether a colon stands at byte i that is no part of a time: `12: lunch`, not `12:30`. */
static bool
colon(struct slice s, size_t i)
{
	return clock_peek(s, i) == ':' && !ascii_digit(clock_peek(s, i + 1));
}

/* The number that n digits at p write; -1 when one of them is none. */
static int
number(const char *p, size_t n)
{
	int value = 0;

	for (size_t i = 0; i < n; i++) {
		if (!ascii_digit(p[i]))
			return -1;
		value = value * 10 + (p[i] - '0');
	}
	return value;
}

/*
 * The short way for what nearly every dated line begins with, `2024-03-12`
 * and nothing around it. False when it is not quite that: the long way
 * then says what it is. m is ABSENT before.
 */
static bool
plain(struct slice s, struct date_match *m)
{
	struct month_word w;
	struct civil c;

	if (s.len < 10 || s.ptr[4] != '-' || s.ptr[7] != '-' || !ascii_digit(s.ptr[0]))
		return false;
	if (s.len > 11 && s.ptr[10] == ' ') {
		/* neither a time, nor a weekday, nor more blanks */
		if ((unsigned char)s.ptr[11] >= 0x80 || ascii_blank(s.ptr[11]) ||
		    ascii_digit(s.ptr[11]) || s.ptr[11] == '(' ||
		    (date_may_begin(s.ptr[11]) && month_word(slice_skip(s, 11), &w) > 0))
			return false;
	} else if (s.len > 10 && s.ptr[10] != ':') {
		return false;
	}
	c = (struct civil){ number(s.ptr, 4), number(s.ptr + 5, 2), number(s.ptr + 8, 2) };
	if (!day_valid(c))
		return false;
	m->status = DATE_FOUND;
	m->len = 10;
	m->written = (struct slice){ s.ptr, 10 };
	m->date = (struct date){ DATE_DAY, day_from_civil(c) };
	return true;
}

struct date_match
date_at(struct slice text, struct date_context ctx)
{
	struct date_match m = { .status = DATE_ABSENT };
	struct month_word w;
	struct frame r;

	if (text.len == 0 || !date_may_begin(text.ptr[0]) || plain(text, &m))
		return m;
	/* most lines begin with a word, and hardly one with such a word */
	if (ascii_alpha(text.ptr[0]) && month_word(text, &w) == 0)
		return m;
	if (frame_read(&r, text, 0, ctx) && (!r.form.bare || colon(text, r.at)))
		m = match(&r, 0);
	return m;
}

/*
 * Whether a date may begin at byte i of a heading: not within a word, nor
 * within what is a number, a path or a code of another kind.
 */
static bool
may_start(struct slice s, size_t i)
{
	enum utf8_class class;
	uint32_t c;
	char before;

	if (i == 0)
		return true;
	before = s.ptr[i - 1];
	if ((unsigned char)before >= 0x80) {
		if (utf8_decode_back(s, i, &c) == 0)
			return true;
		class = utf8_class(c);
		return class != UTF8_LETTER && class != UTF8_NUMBER && class != UTF8_MARK;
	}
	if (ascii_alnum(before) || (before != '\0' && strchr("_#@&=+\\$%", before) != NULL))
		return false;
	return strchr("-./", before) == NULL || before == '\0' || i == 1 ||
	    !ascii_alnum(s.ptr[i - 2]);
}

/* The whole text, blanks trimmed, as a reduced date. */
static struct date_match
whole_reduced(struct slice text, struct date_context ctx)
{
	struct slice s = slice_trim(text);
	struct date_match m;
	struct frame r;

	if (s.len == 0 || !date_may_begin(s.ptr[0]) || !frame_reduced(&r, s, ctx) ||
	    r.at != s.len)
		return absent;
	m = match(&r, 0);
	m.start = (size_t)(s.ptr - text.ptr);
	return m;
}

static struct slice
without_colon(struct slice s)
{
	s = slice_trim(s);
	if (s.len > 0 && s.ptr[s.len - 1] == ':')
		s.len--;
	return s;
}

/* Whether it is a range with blanks, `11 – 12 March`: in `Week 11 – 12 March` it is none. */
static bool
loose_range(struct slice written)
{
	int day;
	size_t n = clock_digits(written, 0, &day), at = clock_blanks(written, n);

	return n > 0 && at > n && (clock_peek(written, at) == '-' ||
	    slice_starts(slice_skip(written, at), SLICE("\xe2\x80\x93")));
}

struct date_match
date_in_heading(struct slice text, struct date_context ctx)
{
	struct slice s = slice_trim(text), inner = without_colon(s);
	size_t lead = s.len > 0 ? (size_t)(s.ptr - text.ptr) : 0;
	struct date_match m = { .status = DATE_ABSENT };
	struct frame r;

	if (!plain(s, &m))
		m = whole_reduced(inner, ctx);
	for (size_t i = 0; m.status == DATE_ABSENT && i < s.len; i++) {
		if (!date_may_begin(s.ptr[i]) || !may_start(s, i) || !frame_read(&r, s, i, ctx))
			continue;
		if (r.form.bare && (i > 0 || (r.at < inner.len && !colon(s, r.at))))
			continue;
		if (i > 0 && r.weekdays == 0 && (r.form.numeric || loose_range(r.written)))
			continue;
		m = match(&r, i);
	}
	m.start += lead;
	return m;
}

struct date_match
date_whole(struct slice text, enum date_order order)
{
	struct date_context ctx = { .order = order };
	struct slice s = slice_trim(text);
	struct date_match m;

	if (s.len >= 2 && (s.ptr[0] == '"' || s.ptr[0] == '\'') && s.ptr[s.len - 1] == s.ptr[0])
		s = slice_trim((struct slice){ s.ptr + 1, s.len - 2 });
	m = whole_reduced(s, ctx);
	if (m.status == DATE_ABSENT) {
		m = date_at(s, ctx);
		if (m.len != s.len)
			return absent;
	}
	if (m.status != DATE_ABSENT)
		m.start += (size_t)(s.ptr - text.ptr);
	return m;
}

/* The part of a path behind its last slash. */
static struct slice
base_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slice_from(slash == NULL ? path : slash + 1);
}

struct date_match
date_of_file(const char *path)
{
	static const struct date_context nothing = { .year = 0 };
	struct slice name = base_name(path), stem = name;
	struct date_match m;

	for (size_t i = name.len; i > 1; i--)
		if (name.ptr[i - 1] == '.') {
			stem.len = i - 1;
			break;
		}
	m = whole_reduced(stem, nothing);
	if (m.status == DATE_ABSENT)
		m = date_at(name, nothing);
	/* `2024-03-12_Anna.md`: what is a word in text is a separator here */
	for (size_t i = 1; m.status == DATE_ABSENT && i < stem.len && i < 32; i++)
		if (stem.ptr[i] == '_')
			m = date_at((struct slice){ name.ptr, i }, nothing);
	return m;
}

/* Write a number of so many digits with leading zeros. */
static size_t
digits(char *out, int value, size_t n)
{
	for (size_t i = n; i > 0; i--) {
		out[i - 1] = (char)('0' + value % 10);
		value /= 10;
	}
	return n;
}

size_t
date_format(struct date d, char out[DATE_TEXT_MAX])
{
	struct civil c = day_to_civil(d.first);
	size_t n = 0;

	if (d.precision != DATE_NONE)
		n += digits(out, c.year, 4);
	if (d.precision == DATE_MONTH || d.precision == DATE_DAY) {
		out[n++] = '-';
		n += digits(out + n, c.month, 2);
	}
	if (d.precision == DATE_DAY) {
		out[n++] = '-';
		n += digits(out + n, c.day, 2);
	}
	out[n] = '\0';
	return n;
}

day_t
date_last_reduced(struct date d)
{
	struct civil c = day_to_civil(d.first);

	if (d.precision == DATE_YEAR)
		c.month = 12;
	if (d.precision == DATE_YEAR || d.precision == DATE_MONTH)
		c.day = day_month_length(c.year, c.month);
	return day_from_civil(c);
}
