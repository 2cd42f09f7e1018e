/*
 * Columns as wide as their widest cell; see grid.h.
 */
#include <stdlib.h>

#include "../base/utf8.h"
#include "grid.h"
#include "shown.h"

enum {
	GAP = 2,		/* blanks between two columns */
	CUT_LEAST = 20,		/* less of a text is of no use */
	MD_LEAST = 3		/* of the line of dashes */
};

bool
grid_row(struct grid *g, const struct slice *cells)
{
	size_t had = g->widths_cap;

	if (!mem_grow(&g->widths, &g->widths_cap, g->ncolumns, sizeof(*g->widths)) ||
	    !mem_grow(&g->ends, &g->cap, g->ncells + g->ncolumns, sizeof(*g->ends)))
		return false;
	if (had == 0)
		for (size_t i = 0; i < g->ncolumns; i++)
			g->widths[i] = g->md ? MD_LEAST : 0;
	for (size_t i = 0; i < g->ncolumns; i++) {
		size_t start = g->text.len, width;

		if (!shown_add(&g->text, cells[i], g->md ? SHOWN_MD : SHOWN_PLAIN))
			return false;
		width = utf8_width((struct slice){ g->text.ptr + start, g->text.len - start });
		if (width > g->widths[i])
			g->widths[i] = width;
		g->ends[g->ncells++] = g->text.len;
	}
	return true;
}

static struct slice
cell_at(const struct grid *g, size_t number)
{
	size_t start = number == 0 ? 0 : g->ends[number - 1], end = g->ends[number];

	return (struct slice){ end == start ? "" : g->text.ptr + start, end - start };
}

static void
blanks(struct out *o, size_t n)
{
	while (n-- > 0)
		out_char(o, ' ');
}

/* As much of the text as fits, and an ellipsis when that is not all. */
static void
put_cut(struct out *o, struct slice s, size_t room)
{
	if (s.len <= room || utf8_width(s) <= room) {
		out_slice(o, s);
		return;
	}
	out_bytes(o, s.ptr, utf8_fit(s, room - 1));
	out_slice(o, SLICE("\xe2\x80\xa6"));
}

/* The end of the word that begins at byte i. */
static size_t
word_end(struct slice s, size_t i)
{
	while (i < s.len && s.ptr[i] != ' ')
		i++;
	return i;
}

/* Words between blanks, in lines as long as there is room, each begun `indent` columns in. */
static void
put_words(struct out *o, struct slice s, size_t room, size_t indent)
{
	size_t used = 0, end;

	for (size_t i = 0; i < s.len; i = end) {
		size_t width;

		while (i < s.len && s.ptr[i] == ' ')
			i++;
		end = word_end(s, i);
		if (i == end)
			break;
		width = utf8_width((struct slice){ s.ptr + i, end - i });
		if (used > 0 && width < room - used) {
			out_char(o, ' ');
			used++;
		} else if (used > 0) {
			out_char(o, '\n');
			blanks(o, indent);
			used = 0;
		}
		out_bytes(o, s.ptr + i, end - i);
		used += width < room - used ? width : room - used;
	}
}

/* How far in the last column begins. */
static size_t
last_indent(const struct grid *g)
{
	size_t used = 0;

	for (size_t i = 0; i + 1 < g->ncolumns; i++)
		used += g->widths[i] + GAP;
	return used;
}

/* What the last column may take; SIZE_MAX when that does not matter. */
static size_t
last_room(const struct grid *g, size_t room)
{
	size_t used = last_indent(g);

	if (room == 0 || g->columns[g->ncolumns - 1].kind == COLUMN_NUMBER)
		return SIZE_MAX;
	return room < used + CUT_LEAST ? CUT_LEAST : room - used;
}

static void
put_last(const struct grid *g, struct out *o, struct slice s, size_t room)
{
	if (g->columns[g->ncolumns - 1].kind == COLUMN_WORDS && room < SIZE_MAX)
		put_words(o, s, room, last_indent(g));
	else
		put_cut(o, s, room);
}

static void
print_plain(const struct grid *g, struct out *o, size_t first, size_t room)
{
	size_t due = 0;		/* blanks that are written if anything follows */

	for (size_t i = 0; i < g->ncolumns; i++) {
		struct slice s = cell_at(g, first + i);
		size_t width = s.len == 0 ? 0 : utf8_width(s);
		size_t pad = g->widths[i] > width ? g->widths[i] - width : 0;
		bool right = g->columns[i].kind == COLUMN_NUMBER;

		due += right ? pad : 0;
		if (s.len > 0) {
			blanks(o, due);
			if (i + 1 == g->ncolumns)
				put_last(g, o, s, room);
			else
				out_slice(o, s);
			due = 0;
		} else {
			due += width;
		}
		due += (right ? 0 : pad) + GAP;
	}
	out_char(o, '\n');
}

static void
print_md(const struct grid *g, struct out *o, size_t first)
{
	for (size_t i = 0; i < g->ncolumns; i++) {
		struct slice s = cell_at(g, first + i);
		size_t pad = g->widths[i] - utf8_width(s);
		bool right = g->columns[i].kind == COLUMN_NUMBER;

		out_slice(o, SLICE("| "));
		blanks(o, right ? pad : 0);
		out_slice(o, s);
		blanks(o, right ? 1 : pad + 1);
	}
	out_slice(o, SLICE("|\n"));
}

/* The line under the heading, which also aligns. */
static void
print_dashes(const struct grid *g, struct out *o)
{
	for (size_t i = 0; i < g->ncolumns; i++) {
		bool right = g->columns[i].kind == COLUMN_NUMBER;

		out_slice(o, SLICE("| "));
		for (size_t n = right ? 1 : 0; n < g->widths[i]; n++)
			out_char(o, '-');
		out_slice(o, right ? SLICE(": ") : SLICE(" "));
	}
	out_slice(o, SLICE("|\n"));
}

void
grid_print(const struct grid *g, struct out *o, size_t room)
{
	size_t cut = last_room(g, room);

	for (size_t first = 0; first < g->ncells; first += g->ncolumns) {
		if (g->md)
			print_md(g, o, first);
		else
			print_plain(g, o, first, cut);
		if (g->md && first == 0)
			print_dashes(g, o);
	}
}

void
grid_free(struct grid *g)
{
	buf_free(&g->text);
	free(g->ends);
	free(g->widths);
}
