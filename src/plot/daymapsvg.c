/*
 * A calendar as SVG: weeks side by side, a line for each weekday; see
 * daymap.h.
 */
#include <stdio.h>

#include "daymap.h"
#include "svg.h"

enum { WEEKDAYS = 7, WEEKS = 54, LABEL = 40, YEAR_HEAD = 42, YEAR_GAP = 20, LEGEND = 30 };

static const char *const classes[] = { [DAYMAP_NONE] = "none", [DAYMAP_FREE] = "free",
    [DAYMAP_SELL] = "sell", [DAYMAP_BOTH] = "both", [DAYMAP_OTHER] = "other" };

/* A corner of the square, up and left or down and right. */
static void
corner(struct out *o, const char *class, double x, double y, double side, bool upper)
{
	double end = upper ? y : y + side, turn = upper ? x : x + side;

	out_slice(o, SLICE("<polygon class=\""));
	out_slice(o, slice_from(class));
	out_slice(o, SLICE("\" points=\""));
	svg_number(o, x);
	out_char(o, ',');
	svg_number(o, y + side);
	out_char(o, ' ');
	svg_number(o, turn);
	out_char(o, ',');
	svg_number(o, end);
	out_char(o, ' ');
	svg_number(o, x + side);
	out_char(o, ',');
	svg_number(o, y);
	out_slice(o, SLICE("\"/>\n"));
}

/* The square of a day: two colours for both, a hollow one for neither. */
static void
square(struct out *o, int kind, double x, double y, double side)
{
	if (kind == DAYMAP_BOTH) {
		corner(o, classes[DAYMAP_FREE], x, y, side, true);
		corner(o, classes[DAYMAP_SELL], x, y, side, false);
	} else if (kind == DAYMAP_OTHER) {
		svg_rect(o, classes[kind], x + 1, y + 1, side - 2, side - 2);
	} else {
		svg_rect(o, classes[kind], x, y, side, side);
	}
}

static void
put_day(const struct daymap *m, day_t day, struct out *o, double x, double y, double side)
{
	int kind = daymap_kind(m, day);
	char text[DATE_TEXT_MAX], words[64];

	if (kind != DAYMAP_NONE) {
		date_format((struct date){ DATE_DAY, day }, text);
		snprintf(words, sizeof(words), ": %s, %u", daymap_kind_name(kind),
		    (unsigned)daymap_entries(m, day));
		out_slice(o, SLICE("<g class=\"day\"><title>"));
		out_slice(o, slice_from(text));
		out_slice(o, slice_from(words));
		out_slice(o, SLICE("</title>"));
	}
	square(o, kind, x, y, side);
	if (kind != DAYMAP_NONE)
		out_slice(o, SLICE("</g>\n"));
}

static void
names(int year, const struct picture *p, double x0, double y0, double step)
{
	static const char *const weekdays[] = { "Mon", "", "Wed", "", "Fri", "", "Sun" };

	for (int month = 1; month <= 12; month++) {
		day_t first = day_from_civil((struct civil){ year, month, 1 });
		size_t week = (size_t)(first - daymap_monday(year)) / WEEKDAYS;

		svg_label(p, "soft", x0 + (double)week * step, y0 - 6,
		    slice_from(daymap_month(month)), 3);
	}
	for (size_t i = 0; i < WEEKDAYS; i++)
		if (weekdays[i][0] != '\0')
			svg_label(p, "soft", SVG_MARGIN, y0 + ((double)i + 0.5) * step + 4,
			    slice_from(weekdays[i]), 3);
}

static bool
put_year(const struct daymap *m, int year, const struct picture *p, double y, double step,
    struct buf *words)
{
	double x0 = SVG_MARGIN + LABEL, y0 = y + YEAR_HEAD;
	day_t day;
	bool ok;

	words->len = 0;
	ok = daymap_words(m, year, words);
	svg_label(p, "year", SVG_MARGIN, y + 16, buf_slice(words), SIZE_MAX);
	names(year, p, x0, y0, step);
	for (size_t week = 0; week < daymap_weeks(year); week++)
		for (size_t i = 0; i < WEEKDAYS; i++)
			if (daymap_day(year, week, i, &day) && day <= m->today)
				put_day(m, day, p->out, x0 + (double)week * step,
				    y0 + (double)i * step, step * 0.84);
	return ok;
}

static void
legend(const struct picture *p, double y, double side)
{
	static const int order[] = { DAYMAP_FREE, DAYMAP_SELL, DAYMAP_BOTH, DAYMAP_OTHER,
	    DAYMAP_NONE };
	double x = SVG_MARGIN + LABEL;

	for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++) {
		struct slice name = slice_from(daymap_kind_name(order[i]));

		square(p->out, order[i], x, y, side);
		svg_label(p, "soft", x + side + 6, y + side / 2 + 4, name, SIZE_MAX);
		x += side + 6 + (double)name.len * SVG_COLUMN + 14;
	}
}

static bool
put_words(const struct daymap *m, struct timeline_years years, struct svg_words *w)
{
	bool ok = daymap_notes(m, &w->notes);

	w->title = years.from > years.to ? SLICE("Nothing to draw") : SLICE("Days with contact");
	if (years.from > years.to)
		ok = ok && buf_add(&w->notes, "No day with contact.\n", 21);
	else
		ok = ok && buf_add(&w->desc, "A calendar, weeks by weekdays. ", 31);
	for (int year = years.from; year <= years.to && ok; year++)
		ok = daymap_words(m, year, &w->desc) && buf_add(&w->desc, ". ", 2);
	return ok && buf_add(&w->desc, w->notes.ptr, w->notes.len);
}

bool
daymap_svg(const struct daymap *m, struct timeline_years years, const struct picture *p)
{
	struct svg_words w = { 0 };
	struct buf words = { 0 };
	double step = ((double)p->width - 2 * SVG_MARGIN - LABEL) / WEEKS, y = SVG_HEAD;
	double high = YEAR_HEAD + WEEKDAYS * step + YEAR_GAP;
	size_t n = years.from > years.to ? 0 : (size_t)(years.to - years.from) + 1;
	double below = SVG_HEAD + (double)n * high + (n > 0 ? LEGEND : 0);
	bool ok = mem_grow(&words.ptr, &words.cap, DAYMAP_WORDS_MAX, 1) &&
	    put_words(m, years, &w) &&
	    svg_begin(p, below + svg_notes_height(p, &w) + SVG_MARGIN, &w);

	for (int year = years.from; year <= years.to && ok; year++) {
		ok = put_year(m, year, p, y, step, &words);
		y += high;
	}
	if (ok && n > 0)
		legend(p, y, step * 0.84);
	if (ok)
		svg_end(p, below, &w);
	buf_free(&words);
	buf_free(&w.desc);
	buf_free(&w.notes);
	return ok;
}
