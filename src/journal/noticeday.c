/*
 * What is noticed of a block's date; see noticing.h.
 */
#include "../base/ascii.h"
#include "month.h"
#include "noticing.h"

/* How a date with two readings can be written. */
static void
hint_readings(struct reader *r)
{
	struct slice written = r->date.written;
	struct date_context dates = r->blocks.dates;
	char dmy[DATE_TEXT_MAX], mdy[DATE_TEXT_MAX];
	struct date_match m;

	dates.order = DATE_DMY;
	m = date_at(written, dates);
	date_format(m.date, dmy);
	dates.order = DATE_MDY;
	m = date_at(written, dates);
	date_format(m.date, mdy);
	diag_hint(r->diag, "write '%s' or '%s' for '%.*s'", dmy, mdy, DIAG_SLICE(written));
}

/* The weekday beside a date; false when it is not found again. */
static bool
find_weekday(const struct reader *r, size_t *at, size_t *len)
{
	const struct date_match *m = &r->date;
	struct slice text = { r->block.text.ptr, m->start + m->len };
	size_t date = (size_t)(m->written.ptr - text.ptr);
	struct month_word w;

	for (size_t i = m->start; i < text.len; i++) {
		if (i == date)
			i += m->written.len;
		if (i >= text.len || !ascii_alpha(text.ptr[i]) ||
		    (i > 0 && ascii_alpha(text.ptr[i - 1])))
			continue;
		*len = month_word(slice_skip(text, i), &w);
		*at = i;
		if (*len > 0 && w.weekdays != 0)
			return true;
	}
	return false;
}

/* Whether the month is written by a word that is French, or by none. */
static bool
may_be_french(struct slice date)
{
	static const char *const months[] = { "janvier", "janv", "f\xc3\xa9vrier", "fevrier",
	    "f\xc3\xa9vr", "fevr", "f\xc3\xa9v", "fev", "mars", "mar", "avril", "avr", "mai", "juin",
	    "juillet", "juil", "ao\xc3\xbbt", "aout", "septembre", "sept", "octobre", "oct",
	    "novembre", "nov", ("d\xc3\xa9" "cembre"), "decembre", ("d\xc3\xa9" "c"), NULL };
	size_t i = 0, end;

	while (i < date.len && !ascii_alpha(date.ptr[i]))
		i++;
	for (end = i; end < date.len && (ascii_alpha(date.ptr[end]) ||
	    (unsigned char)date.ptr[end] >= 0x80); end++)
		;
	for (size_t k = 0; months[k] != NULL; k++)
		if (slice_is_word((struct slice){ date.ptr + i, end - i }, months[k]))
			return true;
	return i == end;
}

/* The days that the word can be: `ma` and `di` are others in French, but not beside `maart`. */
static unsigned
possible_days(const struct date_match *m, struct slice word)
{
	unsigned days = m->weekdays;

	if (slice_is_word(word, "ma") && !may_be_french(m->written))
		days &= ~(unsigned)MONTH_WEEKDAY(2);
	if (slice_is_word(word, "di") && !may_be_french(m->written))
		days &= ~(unsigned)MONTH_WEEKDAY(7);
	return days;
}

static void
judge_weekday(struct reader *r)
{
	static const char *const days[] = { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday",
	    "Saturday", "Sunday" };
	const struct date_match *m = &r->date;
	int day = day_weekday(m->date.first);
	char date[DATE_TEXT_MAX];
	size_t at, len;

	if (m->weekdays == 0 || !find_weekday(r, &at, &len) || (MONTH_WEEKDAY(day) &
	    possible_days(m, (struct slice){ r->block.text.ptr + at, len })) != 0)
		return;
	date_format(m->date, date);
	diag_rule(r->diag, notice_place(r, at), SEVERITY_NOTE, "D3",
	    "'%.*s' contradicts the date, which is believed: %s is a %s",
	    (int)len, r->block.text.ptr + at, date, days[day - 1]);
}

/* Below a heading without a date, which stands below none either, days begin anew. */
void
notice_heading(struct reader *r)
{
	const struct section *s;
	size_t i = r->sections.n;

	do
		s = &r->sections.stack[--i];
	while (i > 0 && s->level >= r->block.level);
	if (!s->dated)
		r->options->notices->run++;
}

bool
notice_its_date(struct reader *r)
{
	struct notices *n = r->options->notices;
	const struct date_match *m = &r->date;

	if (m->status == DATE_AMBIGUOUS)
		hint_readings(r);
	if (m->status != DATE_FOUND || m->date.precision != DATE_DAY)
		return true;
	judge_weekday(r);
	if (!n->want_days)
		return true;
	if (!mem_grow(&n->days, &n->days_cap, n->ndays + 1, sizeof(*n->days)))
		return false;
	n->days[n->ndays++] = (struct notice_day){ m->date.first, n->run,
	    notice_place(r, (size_t)(m->written.ptr - r->block.text.ptr)) };
	return true;
}
