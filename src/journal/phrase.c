/*
 * Dates whose month is a word; see phrase.h. Read from left to right in a
 * bounded number of steps.
 */
#include "clock.h"
#include "month.h"
#include "phrase.h"

size_t
phrase_between(struct slice s, size_t i)
{
	if (clock_peek(s, i) == '.')
		i++;
	if (clock_peek(s, i) == '-')
		return i + 1;
	if (clock_peek(s, i) == ',')
		i++;
	return clock_blanks(s, i);
}

size_t
phrase_ordinal(struct slice s, size_t i)
{
	static const char *const endings[] = {
		"st", "nd", "rd", "th", "er", "e", "ste", "de", "eme", "\xc3\xa8me",
	};

	if (i >= s.len || (!ascii_alpha(s.ptr[i]) && s.ptr[i] != '\xc3'))
		return i;
	for (size_t k = 0; k < sizeof(endings) / sizeof(endings[0]); k++) {
		const char *e = endings[k];
		size_t n = 0;

		while (e[n] != '\0' && ascii_lower(clock_peek(s, i + n)) == e[n])
			n++;
		if (e[n] == '\0' && clock_ends(s, i + n))
			return i + n;
	}
	return i;
}

/*
 * Past the second day of a range whose first one ends at byte i: `12-14
 * March`, `March 12–14`. i when there is none.
 */
static size_t
range(struct slice s, size_t i, bool spaced)
{
	size_t at = spaced ? clock_blanks(s, i) : i, n;
	int day;

	if (clock_peek(s, at) == '-')
		at++;
	else if (at < s.len && slice_starts(slice_skip(s, at), SLICE("\xe2\x80\x93")))
		at += 3;
	else
		return i;
	if (spaced)
		at = clock_blanks(s, at);
	n = clock_digits(s, at, &day);
	if (n < 1 || n > 2 || day < 1 || day > 31)
		return i;
	at = phrase_ordinal(s, at + n);
	return clock_peek(s, at) == ':' || !clock_ends(s, at) ? i : at;
}

/* The year behind byte i: its end, or 0. */
static size_t
year_behind(struct slice s, size_t i, int *year)
{
	size_t at = phrase_between(s, i);

	if (at == i || clock_digits(s, at, year) != 4 || !clock_ends(s, at + 4))
		return 0;
	return at + 4;
}

/*
 * date(1)'s order: the time and its zone stand before the year, as in `Mar
 * 12 14:01:00 CET 2024`; asctime(3) has no zone. The end, or 0.
 */
static size_t
year_behind_time(struct slice s, size_t i, int *year)
{
	size_t at = clock_blanks(s, i), zone, end;

	if (at == i || (end = clock_bare(s, at)) == 0)
		return 0;
	at = zone = clock_blanks(s, end);
	if (at == end)
		return 0;
	if (clock_digits(s, at, year) != 4) {
		while (zone < s.len && zone - at < 6 && (ascii_alnum(s.ptr[zone]) ||
		    s.ptr[zone] == '+' || s.ptr[zone] == '-'))
			zone++;
		at = clock_blanks(s, zone);
		if (at == zone || clock_digits(s, at, year) != 4)
			return 0;
	}
	return clock_ends(s, at + 4) ? at + 4 : 0;
}

/* Month and day are read up to byte i: see whether a year follows. */
static void
year(struct slice s, size_t i, struct phrase *p)
{
	p->end = year_behind(s, i, &p->year);
	if (p->end == 0)
		p->end = year_behind_time(s, i, &p->year);
	if (p->end == 0) {
		p->end = i;
		p->year = -1;
	}
}

bool
phrase_month_first(struct slice s, size_t i, struct phrase *p)
{
	struct month_word w;
	size_t n = month_word(slice_skip(s, i), &w), at;

	if (n == 0 || w.month == 0)
		return false;
	at = phrase_between(s, i + n);
	if (at == i + n)
		return false;
	n = clock_digits(s, at, &p->day);
	if (n < 1 || n > 2)
		return false;
	at = phrase_ordinal(s, at + n);
	p->month = w.month;
	year(s, range(s, at, true), p);
	if (p->year < 0)		/* `March 12 - 10 people` is no range */
		p->end = range(s, at, false);
	return true;
}

bool
phrase_day_first(struct slice s, size_t i, int day, struct phrase *p)
{
	struct month_word w;
	size_t end = range(s, phrase_ordinal(s, i), true), at = phrase_between(s, end), n;

	if (at == end || at >= s.len)
		return false;
	if (slice_starts(slice_skip(s, at), SLICE("of ")))
		at = clock_blanks(s, at + 2);
	n = month_word(slice_skip(s, at), &w);
	if (n == 0 || w.month == 0)
		return false;
	p->month = w.month;
	p->day = day;
	year(s, at + n, p);
	return true;
}

bool
phrase_month(struct slice s, size_t i, struct phrase *p)
{
	struct month_word w;
	size_t n = month_word(slice_skip(s, i), &w);

	if (n == 0 || w.month == 0)
		return false;
	p->month = w.month;
	p->day = -1;
	p->end = year_behind(s, i + n, &p->year);
	if (p->end == 0) {
		p->year = -1;
		p->end = i + n + (clock_peek(s, i + n) == '.' && !w.full ? 1 : 0);
	}
	return true;
}
