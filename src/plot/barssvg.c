/*
 * Bars as SVG; see bars.h.
 */
#include <math.h>
#include <stdio.h>

#include "../base/utf8.h"
#include "bars.h"
#include "pen.h"
#include "svg.h"

enum {
	ROW = 22, BAR = 14, GAP = 8,
	NAME_MOST = PEN_NAME_MOST, SHOWN_MOST = 20,	/* columns */
	BARS_LEAST = 40,	/* of the width, even where names and numbers leave less */
	TOLD = 20		/* bars that the description tells of */
};

/* Where things stand. */
struct places {
	size_t name;		/* columns */
	double from, zero, to;	/* of the bars */
};

static struct places
find_places(const struct bars *b, const struct picture *p)
{
	struct places at;
	double number = (double)((b->shown_width < SHOWN_MOST ? b->shown_width : SHOWN_MOST) *
	    SVG_COLUMN + GAP);

	at.name = p->width / 3 / SVG_COLUMN < NAME_MOST ? p->width / 3 / SVG_COLUMN : NAME_MOST;
	at.name = b->name_width < at.name ? b->name_width : at.name;
	at.from = SVG_MARGIN + (double)at.name * SVG_COLUMN + GAP + (b->least < 0 ? number : 0);
	at.to = (double)p->width - SVG_MARGIN - (b->most > 0 || !(b->least < 0) ? number : 0);
	if (at.to < at.from + BARS_LEAST)
		at.to = at.from + BARS_LEAST;
	/* quarters, for their sum may overflow */
	at.zero = b->least < 0 ?
	    at.from + (at.to - at.from) * (-b->least / 4 / (b->most / 4 - b->least / 4)) : at.from;
	return at;
}

/* Where a value ends. */
static double
x_of(const struct bars *b, const struct places *at, double value)
{
	if (value > 0)
		return at->zero + value / b->most * (at->to - at->zero);
	return value < 0 ? at->zero - value / b->least * (at->zero - at->from) : at->zero;
}

static bool
add(struct buf *b, const char *words)
{
	return buf_add(b, words, strlen(words));
}

static bool
add_slice(struct buf *b, struct slice s)
{
	return buf_add(b, s.ptr, s.len);
}

/* A bar in words: `Anna 21 (every 14d)`. */
static bool
tell(const struct bars *b, const struct bar *bar, struct buf *text)
{
	struct slice mark = bar_marked(b, bar), name = bar_name(b, bar), shown = bar_shown(b, bar);

	if (!add_slice(text, name) || !add(text, name.len > 0 ? ": " : "") ||
	    !(shown.len == 0 ? add(text, "nothing") : add_slice(text, shown)))
		return false;
	return mark.len == 0 || (add(text, " (") && add_slice(text, buf_slice(&b->mark)) &&
	    buf_char(text, ' ') && add_slice(text, mark) && buf_char(text, ')'));
}

/* The title, what the picture says in words, and the notes below. */
static bool
put_words(const struct bars *b, struct svg_words *w)
{
	char count[64];
	bool ok;

	w->title = b->n == 0 ? SLICE("Nothing to draw") : buf_slice(&b->title);
	snprintf(count, sizeof(count), "%zu bar%s from 0", b->n, b->n == 1 ? "" : "s");
	ok = add(&w->desc, count) && add(&w->desc, b->n > 0 ? ". " : ".");
	for (size_t i = 0; i < b->n && i < TOLD && ok; i++)
		ok = (i == 0 || add(&w->desc, "; ")) && tell(b, &b->list[i], &w->desc);
	if (ok && b->n > TOLD) {
		snprintf(count, sizeof(count), "; and %zu more.", b->n - TOLD);
		ok = add(&w->desc, count);
	}
	if (ok && b->n == 0)
		ok = add(&w->notes, "No rows: nothing to draw.\n");
	if (ok && b->mark.len > 0 && b->n > 0)
		ok = add(&w->notes, "\xe2\x94\x83 ") &&
		    add_slice(&w->notes, buf_slice(&b->mark)) && buf_char(&w->notes, '\n');
	if (ok && b->more > 0) {
		snprintf(count, sizeof(count), "and %zu more\n", b->more);
		ok = add(&w->notes, count);
	}
	return ok && add_slice(&w->notes, buf_slice(&b->notes));
}

static void
row(const struct bars *b, const struct bar *bar, const struct picture *p, const struct places *at,
    double y)
{
	double x = isfinite(bar->value) ? x_of(b, at, bar->value) : at->zero,
	    middle = y + ROW / 2.0;
	double end = x;

	svg_label(p, "end", SVG_MARGIN + (double)at->name * SVG_COLUMN, middle + 4.5,
	    bar_name(b, bar), at->name);
	if (isfinite(bar->value))
		svg_rect(p->out, bar->open ? "open" : "bar", x < at->zero ? x : at->zero,
		    middle - BAR / 2.0, fabs(x - at->zero), BAR);
	if (isfinite(bar->mark)) {
		double mark = x_of(b, at, bar->mark);

		svg_line(p->out, "halo", mark, middle - BAR / 2.0 - 2, mark,
		    middle + BAR / 2.0 + 2);
		svg_line(p->out, "mark", mark, middle - BAR / 2.0 - 2, mark,
		    middle + BAR / 2.0 + 2);
		/* the number stands beside both */
		end = mark + 3 > end && mark - end < SHOWN_MOST * SVG_COLUMN ? mark + 3 : end;
	}
	svg_label(p, x < at->zero ? "soft end" : "soft", x < at->zero ? x - 4 : end + 4,
	    middle + 4.5, bar_shown(b, bar), SHOWN_MOST);
}

/* Room for the words of every bar, so that memory cannot run out half way. */
static bool
make_room(const struct bars *b, struct buf *text)
{
	size_t most = 0;

	for (size_t i = 0; i < b->n; i++) {
		const struct bar *bar = &b->list[i];
		size_t len = (size_t)bar->name + bar->shown + bar->marked;

		most = len > most ? len : most;
	}
	return mem_grow(&text->ptr, &text->cap, most + b->mark.len + 64, 1);
}

static bool
draw_rows(const struct bars *b, const struct picture *p, const struct places *at, struct buf *text)
{
	bool ok = true;

	for (size_t i = 0; i < b->n && ok; i++) {
		text->len = 0;
		ok = tell(b, &b->list[i], text);
		out_slice(p->out, SLICE("<g class=\"row\"><title>"));
		svg_text(p->out, buf_slice(text));
		out_slice(p->out, SLICE("</title>\n"));
		row(b, &b->list[i], p, at, SVG_HEAD + (double)i * ROW);
		out_slice(p->out, SLICE("</g>\n"));
	}
	return ok;
}

bool
bars_svg(const struct bars *b, const struct picture *p)
{
	struct places at = find_places(b, p);
	struct svg_words w = { 0 };
	struct buf text = { 0 };
	double below = SVG_HEAD + (double)b->n * ROW;
	bool ok = make_room(b, &text) && put_words(b, &w) &&
	    svg_begin(p, below + 6 + svg_notes_height(p, &w) + SVG_MARGIN, &w);

	if (ok && b->n > 0)
		svg_line(p->out, "axis", at.zero, SVG_HEAD, at.zero, below);
	ok = ok && draw_rows(b, p, &at, &text);
	if (ok)
		svg_end(p, below + 6, &w);
	buf_free(&text);
	buf_free(&w.desc);
	buf_free(&w.notes);
	return ok;
}
