/*
 * A written date as an ISO date; see isodate.h.
 */
#include <string.h>

#include "../base/ascii.h"
#include "find.h"
#include "isodate.h"

/* What a written date is made of. */
struct parts {
	size_t days;		/* numbers of one or two digits */
	size_t years;		/* of four */
	size_t others;
	bool letters;		/* ASCII letters, or any of another script */
};

static bool
beyond_ascii(char c)
{
	return (unsigned char)c >= 0x80;
}

static struct parts
parts_of(struct slice s)
{
	struct parts p = { 0 };
	size_t n;

	for (size_t i = 0; i < s.len; i += n) {
		n = 1;
		if (ascii_digit(s.ptr[i])) {
			while (i + n < s.len && ascii_digit(s.ptr[i + n]))
				n++;
			p.days += n <= 2;
			p.years += n == 4;
			p.others += n != 4 && n > 2;
		} else if (ascii_alpha(s.ptr[i]) || beyond_ascii(s.ptr[i])) {
			p.letters = true;
		}
	}
	return p;
}

/* Whether it says one day (month, year), and nothing besides. */
static bool
says_no_more(struct slice s, enum date_precision precision)
{
	struct parts p = parts_of(s);
	bool cjk = find_text(s, 0, SLICE("\xe6\x9c\x88")) < s.len;
	/* a month is a number, unless it has a name */
	size_t numbers = p.letters && !cjk ? 0 : 1;

	if (p.others > 0 || p.years > 1 || find_byte(s, 0, ':') < s.len)
		return false;
	if (precision == DATE_MONTH)
		return p.days == numbers;
	/* a bare day has neither month nor year */
	return p.days == numbers + 1 || (p.days == 1 && p.years == 0);
}

/* The article in `Tuesday the 12th of March`, which suits no ISO date. */
static bool
behind_article(struct slice before)
{
	static const char *const articles[] = { "den", "dem", "the", "le" };

	while (before.len > 0 && (ascii_blank(before.ptr[before.len - 1]) ||
	    beyond_ascii(before.ptr[before.len - 1])))
		before.len--;
	for (size_t i = 0; i < sizeof(articles) / sizeof(articles[0]); i++) {
		struct slice a = slice_from(articles[i]);

		if (before.len >= a.len && slice_equal(a, slice_skip(before, before.len - a.len)))
			return true;
	}
	return false;
}

/* Whether what follows parts from the date in the same way when that ends in a digit. */
static bool
parts_alike(struct slice date, struct slice behind)
{
	char last = date.ptr[date.len - 1], next;

	if (behind.len == 0)
		return true;
	next = behind.ptr[0];
	if (ascii_blank(next) || next == ':' || next == '\n' || next == '\r')
		return true;
	if (!ascii_alnum(last) && !beyond_ascii(last))
		return false;
	return beyond_ascii(next) || (next != '\0' && strchr(",;.)]>|*_~-", next) != NULL) ||
	    (ascii_lower(next) == 't' && ascii_digit(last));
}

/* The length of what stands before the time of `2024/03/16T23:30`; all of it without one. */
static size_t
before_time(struct slice s)
{
	if (s.len < 5 || !ascii_digit(s.ptr[3]) || ascii_digit(s.ptr[4]))
		return s.len;
	for (size_t i = 5; i + 1 < s.len; i++)
		if (ascii_lower(s.ptr[i]) == 't' && ascii_digit(s.ptr[i - 1]) &&
		    ascii_digit(s.ptr[i + 1]))
			return i;
	return s.len;
}

bool
isodate_part(struct slice text, const struct date_match *m, size_t *at, size_t *len)
{
	struct slice s = m->written, before;
	char iso[DATE_TEXT_MAX];
	size_t n = date_format(m->date, iso);

	if (m->status != DATE_FOUND || s.len == 0)
		return false;
	s.len = before_time(s);
	*at = (size_t)(s.ptr - text.ptr);
	*len = s.len;
	before = (struct slice){ text.ptr + m->start, *at - m->start };
	return !slice_equal(s, (struct slice){ iso, n }) && says_no_more(s, m->date.precision) &&
	    find_text(before, 0, SLICE("[[")) == before.len && !behind_article(before) &&
	    parts_alike(s, slice_skip(text, *at + *len));
}
