/*
 * Points in text, on a canvas of Braille dots, two by four in a character,
 * or of one sign a character where there are few; see points.h.
 */
#include <math.h>
#include <stdlib.h>

#include "../base/utf8.h"
#include "../table/number.h"
#include "pen.h"
#include "points.h"

enum { ROWS = 20, ACROSS = 2, DOWN = 4, GAP = 1, COLUMNS_LEAST = 10, LABEL_MOST = 14, FEW = 200 };
enum { LINE = 0x100, OPEN = 0x200, DOTS = 0xff };

struct canvas {
	size_t columns;
	unsigned short *cells;	/* ROWS of columns: dots, LINE and OPEN */
	struct points_range range;
	bool braille;
};

/* Where on so many places from least to most; halves, for the range may overflow. */
static size_t
place(double value, double least, double most, size_t places)
{
	double share = (value / 2 - least / 2) / (most / 2 - least / 2);
	double at = share * (double)(places - 1) + 0.5;

	return at <= 0 ? 0 : at >= (double)(places - 1) ? places - 1 : (size_t)at;
}

static void
set(struct canvas *c, const struct point *p)
{
	/* the dots of a Braille cell, from U+2800 on, by column and row */
	static const unsigned short dots[ACROSS][DOWN] = { { 1, 2, 4, 64 }, { 8, 16, 32, 128 } };
	size_t x = place(p->x, c->range.least_x, c->range.most_x, c->columns * ACROSS);
	size_t y = ROWS * DOWN - 1 - place(p->y, c->range.least_y, c->range.most_y, ROWS * DOWN);
	unsigned short *cell = &c->cells[y / DOWN * c->columns + x / ACROSS];

	*cell = (unsigned short)(*cell | dots[x % ACROSS][y % DOWN] | (p->open ? OPEN : 0));
}

static void
set_line(struct canvas *c, const struct points_line *line)
{
	for (size_t i = 0; i < c->columns; i++) {
		double share = c->columns > 1 ? (double)i / (double)(c->columns - 1) : 0;
		double x = c->range.least_x * (1 - share) + c->range.most_x * share;
		double y = line->mean_y + line->slope * (x - line->mean_x);

		if (y >= c->range.least_y && y <= c->range.most_y)
			c->cells[(ROWS - 1 - place(y, c->range.least_y, c->range.most_y, ROWS)) *
			    c->columns + i] |= LINE;
	}
}

static void
put_cell(const struct canvas *c, const struct picture *p, unsigned short cell)
{
	unsigned dots = cell & DOTS;
	char braille[4] = { (char)0xe2, (char)(0xa0 + (dots >> 6)), (char)(0x80 + (dots & 63)),
	    '\0' };

	if (dots == 0) {
		pen_colour(p, cell == 0 ? PEN_PLAIN : PEN_SELL);
		out_slice(p->out,
		    cell == 0 ? SLICE(" ") : p->ascii ? SLICE("-") : SLICE("\xc2\xb7"));
	} else {
		pen_colour(p, (cell & OPEN) != 0 ? PEN_DIM : PEN_FREE);
		out_slice(p->out,
		    (cell & OPEN) != 0 ? (p->ascii ? SLICE("?") : SLICE("\xe2\x97\x8b")) :
		    p->ascii ? SLICE("o") : !c->braille ? SLICE("\xe2\x97\x8f") :
		    slice_from(braille));
	}
	pen_colour(p, PEN_PLAIN);
}

/* A line of the canvas, without blanks at its end. */
static void
put_row(const struct canvas *c, const struct picture *p, size_t row)
{
	const unsigned short *cells = c->cells + row * c->columns;
	size_t n = c->columns;

	while (n > 0 && cells[n - 1] == 0)
		n--;
	for (size_t i = 0; i < n; i++)
		put_cell(c, p, cells[i]);
	out_char(p->out, '\n');
}

static void
put_canvas(const struct canvas *c, const struct points *s, const struct picture *p, size_t label,
    struct slice top, struct slice bottom)
{
	char least[POINTS_TEXT_MAX], most[POINTS_TEXT_MAX];
	size_t len;
	struct slice x = buf_slice(&s->x);

	pen_colour(p, PEN_DIM);
	out_slice(p->out, buf_slice(&s->y));
	pen_colour(p, PEN_PLAIN);
	out_char(p->out, '\n');
	for (size_t row = 0; row < ROWS; row++) {
		pen_right(p, row == 0 ? top : row == ROWS - 1 ? bottom : SLICE(""), label);
		out_slice(p->out, p->ascii ? SLICE(" |") : SLICE(" \xe2\x94\x82"));
		put_row(c, p, row);
	}
	pen_repeat(p, " ", label + GAP);
	out_slice(p->out, p->ascii ? SLICE("+") : SLICE("\xe2\x94\x94"));
	pen_repeat(p, p->ascii ? "-" : "\xe2\x94\x80", c->columns);
	out_char(p->out, '\n');
	len = points_format_x(s, c->range.least_x, least);
	least[len] = '\0';
	most[points_format_x(s, c->range.most_x, most)] = '\0';
	pen_repeat(p, " ", label + GAP + 1);
	pen_left(p, slice_from(least), c->columns / 2);
	pen_right(p, slice_from(most), c->columns - c->columns / 2);
	out_char(p->out, '\n');
	pen_colour(p, PEN_DIM);
	pen_repeat(p, " ", label + GAP + 1 + (utf8_width(x) < c->columns ?
	    (c->columns - utf8_width(x)) / 2 : 0));
	out_slice(p->out, x);
	pen_colour(p, PEN_PLAIN);
	out_char(p->out, '\n');
}

/* Points and line on a canvas; false when memory runs out. */
static bool
draw(const struct points *s, const struct picture *p, const struct points_line *line)
{
	char least[NUMBER_TEXT_MAX], most[NUMBER_TEXT_MAX];
	struct canvas c = { .range = points_range(s), .braille = s->n > FEW };
	struct slice top = { most, number_format(c.range.most_y, most) };
	struct slice bottom = { least, number_format(c.range.least_y, least) };
	size_t label = top.len > bottom.len ? top.len : bottom.len;

	label = label < LABEL_MOST ? label : LABEL_MOST;
	c.columns = p->width < label + GAP + 1 + COLUMNS_LEAST ? COLUMNS_LEAST :
	    p->width - label - GAP - 1;
	c.cells = calloc(ROWS * c.columns, sizeof(*c.cells));
	if (c.cells == NULL)
		return false;
	for (size_t i = 0; i < s->n; i++)
		set(&c, &s->list[i]);
	if (line != NULL)
		set_line(&c, line);
	put_canvas(&c, s, p, label, top, bottom);
	free(c.cells);
	return true;
}

bool
points_text(const struct points *s, const struct picture *p)
{
	struct points_line line;
	struct buf words = { 0 };
	bool memory, fits = points_fit(s, &line, &memory), ok = !memory && pen_title(p);

	if (ok && s->n == 0)
		out_slice(p->out, SLICE("No points: nothing to draw.\n"));
	else
		ok = ok && points_words(s, fits ? &line : NULL, &words) &&
		    draw(s, p, fits ? &line : NULL);
	out_slice(p->out, buf_slice(&words));
	buf_free(&words);
	return ok;
}
