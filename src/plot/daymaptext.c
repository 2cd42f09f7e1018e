/*
 * A calendar in text: weeks side by side, a line for each weekday; see
 * daymap.h.
 */
#include "daymap.h"
#include "pen.h"

enum { WEEKDAYS = 7, LABEL = 4, MONTH = 3 };

static const char *
sign(const struct picture *p, int kind)
{
	static const char *const unicode[] = { [DAYMAP_NONE] = "\xc2\xb7",
	    [DAYMAP_FREE] = "\xe2\x97\x8f", [DAYMAP_SELL] = "\xe2\x96\xb2",
	    [DAYMAP_BOTH] = "\xe2\x97\x86", [DAYMAP_OTHER] = "\xe2\x97\x8b" };
	static const char *const ascii[] = { [DAYMAP_NONE] = ".", [DAYMAP_FREE] = "f",
	    [DAYMAP_SELL] = "s", [DAYMAP_BOTH] = "b", [DAYMAP_OTHER] = "o" };

	return p->ascii ? ascii[kind] : unicode[kind];
}

static void
put_sign(const struct picture *p, int kind)
{
	static const enum pen_colour colours[] = { [DAYMAP_NONE] = PEN_DIM,
	    [DAYMAP_FREE] = PEN_FREE, [DAYMAP_SELL] = PEN_SELL, [DAYMAP_BOTH] = PEN_BOTH,
	    [DAYMAP_OTHER] = PEN_PLAIN };

	pen_colour(p, colours[kind]);
	out_slice(p->out, slice_from(sign(p, kind)));
	pen_colour(p, PEN_PLAIN);
}

/* The names of the months above the weeks that their first days lie in, as far as there is room. */
static void
months(int year, const struct picture *p, size_t from, size_t to)
{
	size_t at = from;

	pen_colour(p, PEN_DIM);
	pen_repeat(p, " ", LABEL);
	for (int month = 1; month <= 12; month++) {
		day_t first = day_from_civil((struct civil){ year, month, 1 });
		size_t week = (size_t)(first - daymap_monday(year)) / WEEKDAYS;

		if (week < at || week + MONTH > to)
			continue;
		pen_repeat(p, " ", week - at);
		out_slice(p->out, slice_from(daymap_month(month)));
		at = week + MONTH;
	}
	pen_colour(p, PEN_PLAIN);
	out_char(p->out, '\n');
}

/* Weeks side by side. */
static void
block(const struct daymap *m, int year, const struct picture *p, size_t from, size_t to)
{
	static const char *const names[] = { "Mon ", "Tue ", "Wed ", "Thu ", "Fri ", "Sat ",
	    "Sun " };

	months(year, p, from, to);
	for (size_t weekday = 0; weekday < WEEKDAYS; weekday++) {
		size_t blanks = 0;

		out_slice(p->out, slice_from(names[weekday]));
		for (size_t week = from; week < to; week++) {
			day_t day;

			if (!daymap_day(year, week, weekday, &day) || day > m->today) {
				blanks++;
				continue;
			}
			pen_repeat(p, " ", blanks);
			blanks = 0;
			put_sign(p, daymap_kind(m, day));
		}
		out_char(p->out, '\n');
	}
}

static void
legend(const struct picture *p)
{
	static const int order[] = { DAYMAP_FREE, DAYMAP_SELL, DAYMAP_BOTH, DAYMAP_OTHER,
	    DAYMAP_NONE };

	for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++) {
		out_slice(p->out, i == 0 ? SLICE("") : SLICE("  "));
		put_sign(p, order[i]);
		out_char(p->out, ' ');
		out_slice(p->out, slice_from(daymap_kind_name(order[i])));
	}
	out_char(p->out, '\n');
}

/* What the year was like: in two lines, with the counts by kind in the second, where one is too long. */
static void
put_words(const struct picture *p, struct slice words)
{
	size_t cut = words.len;

	while (words.len > p->width && cut > 1 && words.ptr[cut - 1] != ':')
		cut--;
	pen_colour(p, PEN_BOLD);
	out_slice(p->out, (struct slice){ words.ptr, cut });
	if (cut < words.len) {
		out_char(p->out, '\n');
		out_slice(p->out, slice_skip(words, cut + 1));
	}
	pen_colour(p, PEN_PLAIN);
	out_char(p->out, '\n');
}

static bool
put_year(const struct daymap *m, int year, const struct picture *p, struct buf *words)
{
	size_t weeks = daymap_weeks(year), room = p->width - LABEL;
	bool ok;

	words->len = 0;
	ok = daymap_words(m, year, words);
	put_words(p, buf_slice(words));
	for (size_t from = 0; from < weeks; from += room)
		block(m, year, p, from, from + room < weeks ? from + room : weeks);
	out_char(p->out, '\n');
	return ok;
}

bool
daymap_text(const struct daymap *m, struct timeline_years years, const struct picture *p)
{
	struct buf notes = { 0 }, words = { 0 };
	/* all memory before the first year is printed */
	bool ok = daymap_notes(m, &notes) &&
	    mem_grow(&words.ptr, &words.cap, DAYMAP_WORDS_MAX, 1) && pen_title(p);

	for (int year = years.from; year <= years.to && ok; year++)
		ok = put_year(m, year, p, &words);
	if (years.from > years.to)
		out_slice(p->out, SLICE("No day with contact: nothing to draw.\n"));
	else
		legend(p);
	out_slice(p->out, buf_slice(&notes));
	buf_free(&notes);
	buf_free(&words);
	return ok;
}
