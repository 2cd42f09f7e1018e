/*
 * Bars in text: the name, the number, what is marked, the bar; see bars.h.
 */
#include <math.h>

#include "../base/utf8.h"
#include "bars.h"
#include "pen.h"

enum { BAR_LEAST = 8, NUMBER_MOST = 20, GAP = 2 };

/* The columns of a line. */
struct places {
	size_t name, shown, marked;
	struct pen_scale scale;
};

static size_t
capped(size_t width, size_t heading)
{
	width = width < heading ? heading : width;
	return width < NUMBER_MOST ? width : NUMBER_MOST;
}

static struct places
find_places(const struct bars *b, const struct picture *p)
{
	struct places at = { .name = pen_name_room(p, b->name_width) };
	size_t used;

	at.shown = capped(b->shown_width, utf8_width(buf_slice(&b->value)));
	at.marked = b->mark.len == 0 ? 0 :
	    capped(b->marked_width, utf8_width(buf_slice(&b->mark)) + 2);
	used = at.name + GAP + at.shown + GAP + (at.marked > 0 ? at.marked + GAP : 0);
	at.scale = (struct pen_scale){ b->least, b->most,
	    p->width < used + BAR_LEAST ? BAR_LEAST : p->width - used };
	return at;
}

/* Names of columns above bars that are not what one expects of a line without any. */
static void
heading(const struct bars *b, const struct picture *p, const struct places *at)
{
	pen_colour(p, PEN_DIM);
	pen_repeat(p, " ", at->name + GAP);
	pen_right(p, buf_slice(&b->value), at->shown);
	if (b->mark.len > 0) {
		size_t width = utf8_width(buf_slice(&b->mark)) + 2;

		pen_repeat(p, " ", GAP + (at->marked > width ? at->marked - width : 0));
		out_slice(p->out, slice_from(pen_mark(p)));
		out_char(p->out, ' ');
		pen_left(p, buf_slice(&b->mark), at->marked < width ? at->marked - 2 : width - 2);
	}
	pen_colour(p, PEN_PLAIN);
	out_char(p->out, '\n');
}

static void
line(const struct bars *b, const struct bar *bar, const struct picture *p, const struct places *at)
{
	bool drawn = isfinite(bar->mark) || (isfinite(bar->value) &&
	    (bar->value > 0 || b->least < 0));
	bool marked = at->marked > 0 && (drawn || bar->marked > 0);

	bool more = marked || drawn || bar->shown > 0;
	size_t width = utf8_width(bar_name(b, bar));

	/* nothing trails a line */
	pen_left(p, bar_name(b, bar), more || width > at->name ? at->name : width);
	if (more) {
		pen_repeat(p, " ", GAP);
		pen_right(p, bar_shown(b, bar), at->shown);
	}
	if (marked) {
		pen_repeat(p, " ", GAP);
		pen_right(p, bar_marked(b, bar), at->marked);
	}
	if (drawn) {
		pen_repeat(p, " ", GAP);
		pen_colour(p, bar->open ? PEN_DIM : PEN_FREE);
		pen_bar(p, &at->scale, isfinite(bar->value) ? bar->value : 0, bar->mark);
		pen_colour(p, PEN_PLAIN);
	}
	out_char(p->out, '\n');
}

bool
bars_text(const struct bars *b, const struct picture *p)
{
	struct places at = find_places(b, p);

	if (!pen_title(p))
		return false;
	if (b->n == 0) {
		out_slice(p->out, SLICE("No rows: nothing to draw.\n"));
		return true;
	}
	heading(b, p, &at);
	for (size_t i = 0; i < b->n; i++)
		line(b, &b->list[i], p, &at);
	if (b->more > 0) {
		out_slice(p->out, SLICE("and "));
		out_int(p->out, (int64_t)b->more);
		out_slice(p->out, SLICE(" more\n"));
	}
	out_slice(p->out, buf_slice(&b->notes));
	return true;
}
