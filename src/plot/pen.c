/*
 * Drawing with characters; see pen.h.
 */
#include <math.h>

#include "../base/utf8.h"
#include "../table/shown.h"
#include "pen.h"

enum { EIGHTHS = 8, HALVES = 2 };

void
pen_repeat(const struct picture *p, const char *s, size_t n)
{
	struct slice text = slice_from(s);

	while (n-- > 0)
		out_slice(p->out, text);
}

/* Cut the text to what fits, and say how many columns it takes with its ellipsis. */
static size_t
fit(struct slice *s, size_t room)
{
	size_t width = utf8_width(*s);

	if (width <= room)
		return width;
	s->len = room == 0 ? 0 : utf8_fit(*s, room - 1);
	return room == 0 ? 0 : utf8_width(*s) + 1;
}

static void
put(const struct picture *p, struct slice s, bool cut)
{
	out_slice(p->out, s);
	if (cut)
		out_slice(p->out, p->ascii ? SLICE("~") : SLICE("\xe2\x80\xa6"));
}

void
pen_left(const struct picture *p, struct slice s, size_t room)
{
	size_t len = s.len, width = fit(&s, room);

	put(p, s, s.len < len && room > 0);
	pen_repeat(p, " ", room - width);
}

void
pen_right(const struct picture *p, struct slice s, size_t room)
{
	size_t len = s.len, width = fit(&s, room);

	pen_repeat(p, " ", room - width);
	put(p, s, s.len < len && room > 0);
}

size_t
pen_name_room(const struct picture *p, size_t widest)
{
	size_t most = p->width / 3 < PEN_NAME_MOST ? p->width / 3 : PEN_NAME_MOST;

	return widest < most ? widest : most;
}

void
pen_colour(const struct picture *p, enum pen_colour c)
{
	static const char *const codes[] = {
		[PEN_PLAIN] = "\033[0m", [PEN_DIM] = "\033[2m", [PEN_BOLD] = "\033[1m",
		[PEN_FREE] = "\033[36m", [PEN_SELL] = "\033[33m", [PEN_BOTH] = "\033[35m",
	};

	if (p->colour)
		out_slice(p->out, slice_from(codes[c]));
}

size_t
pen_zero(const struct pen_scale *s)
{
	double share;
	size_t columns;

	if (!(s->least < 0))
		return 0;
	if (!(s->most > 0))
		return s->room - 1;
	/* quarters, for their sum may overflow */
	share = -s->least / 4 / (s->most / 4 - s->least / 4);
	columns = (size_t)(share * (double)(s->room - 1) + 0.5);
	return columns < 1 ? 1 : columns > s->room - 2 ? s->room - 2 : columns;
}

/* How many columns a value takes, on the scale that both sides of 0 share. */
static double
columns_of(const struct pen_scale *s, size_t zero, double value)
{
	double above = (double)(zero > 0 ? s->room - 1 - zero : s->room), below = (double)zero;
	double up = s->most, down = -s->least;

	if (zero == 0 || (up > 0 && up / 1024 * below >= down / 1024 * above))
		return up > 0 ? value / up * above : 0;
	return value / down * below;
}

/* A column that is so many eighths full; in ASCII it is full or not. */
static const char *
part(const struct picture *p, int eighths)
{
	static const char *const blocks[] = { " ", "\xe2\x96\x8f", "\xe2\x96\x8e", "\xe2\x96\x8d",
	    "\xe2\x96\x8c", "\xe2\x96\x8b", "\xe2\x96\x8a", "\xe2\x96\x89", "\xe2\x96\x88" };

	if (p->ascii)
		return eighths >= EIGHTHS / 2 ? "#" : " ";
	return blocks[eighths > EIGHTHS ? EIGHTHS : eighths < 0 ? 0 : eighths];
}

/* The left side of 0, as many columns as it has, and the line at 0. */
static void
left_side(const struct picture *p, size_t zero, double columns)
{
	int halves = columns < 0 ? (int)(-columns * HALVES + 0.5) : 0;

	if (columns < 0 && halves == 0)
		halves = 1;
	for (size_t i = zero; i > 0; i--) {
		int more = halves - HALVES * (int)(i - 1);

		out_slice(p->out, more <= 0 ? SLICE(" ") : p->ascii ? SLICE("#") :
		    more == 1 ? SLICE("\xe2\x96\x90") : SLICE("\xe2\x96\x88"));
	}
	out_slice(p->out, p->ascii ? SLICE(":") : SLICE("\xe2\x94\x82"));
}

void
pen_bar(const struct picture *p, const struct pen_scale *s, double value, double mark)
{
	size_t zero = pen_zero(s), room = zero > 0 ? s->room - 1 - zero : s->room, end, marked;
	double columns = columns_of(s, zero, value), at = columns_of(s, zero, mark);
	int parts = columns > 0 ? (int)(columns * EIGHTHS + 0.5) : 0;

	if (value > 0 && parts < (p->ascii ? EIGHTHS / 2 : 1))
		parts = p->ascii ? EIGHTHS / 2 : 1;
	if (zero > 0)
		left_side(p, zero, columns);
	marked = mark >= 0 ? (size_t)at : room;
	if (mark >= 0 && marked >= room)
		marked = room - 1;
	end = ((size_t)parts + (p->ascii ? EIGHTHS / 2 : EIGHTHS - 1)) / EIGHTHS;
	if (mark >= 0 && end <= marked)
		end = marked + 1;
	for (size_t i = 0; i < end && i < room; i++)
		out_slice(p->out, slice_from(mark >= 0 && i == marked ? pen_mark(p) :
		    part(p, parts - (int)i * EIGHTHS)));
}

const char *
pen_level(const struct picture *p, double value, double most)
{
	static const char *const levels[] = { "\xe2\x96\x81", "\xe2\x96\x82", "\xe2\x96\x83",
	    "\xe2\x96\x84", "\xe2\x96\x85", "\xe2\x96\x86", "\xe2\x96\x87", "\xe2\x96\x88" };
	static const char *const plain[] = { ".", ":", "-", "=", "+", "x", "%", "#" };
	int level;

	if (!isfinite(value))
		return " ";
	if (!(most > 0) || !(value < 0 || value > 0))
		return "_";
	level = (int)(fabs(value) / most * EIGHTHS + 0.5) - 1;
	level = level < 0 ? 0 : level >= EIGHTHS ? EIGHTHS - 1 : level;
	if (value < 0)
		return level < EIGHTHS / 2 ? (p->ascii ? "'" : "\xe2\x96\x94") :
		    (p->ascii ? "\"" : "\xe2\x96\x80");
	return p->ascii ? plain[level] : levels[level];
}

const char *
pen_mark(const struct picture *p)
{
	return p->ascii ? "|" : "\xe2\x94\x83";
}

bool
pen_title(const struct picture *p)
{
	struct buf text = { 0 };
	bool ok = true;

	if (p->title != NULL) {
		ok = shown_add(&text, slice_from(p->title), SHOWN_PLAIN);
		pen_colour(p, PEN_BOLD);
		out_slice(p->out, buf_slice(&text));
		pen_colour(p, PEN_PLAIN);
		out_slice(p->out, SLICE("\n\n"));
	}
	buf_free(&text);
	return ok;
}
