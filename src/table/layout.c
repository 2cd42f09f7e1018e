/*
 * Writing a table; see layout.h. What is here is the choice of layout, the
 * lines of TSV, CSV and JSON, the titles and the notes.
 */
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "csv.h"
#include "grid.h"
#include "json.h"
#include "layout.h"
#include "shown.h"

enum { WIDTH_UNKNOWN = 80 };

struct table {
	struct out *out;
	enum layout layout;
	const struct column *columns;
	size_t ncolumns;
	bool safe;		/* CSV */
	bool shown;		/* goes to a terminal, which no cell may drive */
	bool started;		/* the header is written or kept */
	size_t rows;		/* JSON */
	struct slice *names;
	struct grid grid;	/* TABLE and MD */
	struct buf titles, notes;
	struct buf cell;	/* one cell, shown */
};

static const char layout_names[][8] = {
	[LAYOUT_TSV] = "tsv", [LAYOUT_TABLE] = "table", [LAYOUT_CSV] = "csv",
	[LAYOUT_JSON] = "json", [LAYOUT_MD] = "md",
};

bool
layout_parse(struct slice name, enum layout *layout)
{
	for (size_t i = 0; i < sizeof(layout_names) / sizeof(*layout_names); i++) {
		if (slice_equal(name, slice_from(layout_names[i]))) {
			*layout = (enum layout)i;
			return true;
		}
	}
	return false;
}

enum layout
layout_default(int fd)
{
	return isatty(fd) ? LAYOUT_TABLE : LAYOUT_TSV;
}

static bool
is_kept(enum layout layout)
{
	return layout == LAYOUT_TABLE || layout == LAYOUT_MD;
}

struct table *
table_new(struct out *out, enum layout layout, const struct column *columns,
    size_t ncolumns, bool safe)
{
	struct table *t = calloc(1, sizeof(*t));

	if (t == NULL)
		return NULL;
	t->names = calloc(ncolumns, sizeof(*t->names));
	if (t->names == NULL) {
		free(t);
		return NULL;
	}
	for (size_t i = 0; i < ncolumns; i++)
		t->names[i] = slice_from(columns[i].name);
	t->out = out;
	t->layout = layout;
	t->columns = columns;
	t->ncolumns = ncolumns;
	t->safe = safe;
	t->shown = isatty(out->fd);
	t->grid = (struct grid){ .columns = columns, .ncolumns = ncolumns,
	    .md = layout == LAYOUT_MD };
	return t;
}

static inline bool
is_escaped(char c)
{
	return c == '\t' || c == '\n' || c == '\r' || c == '\\';
}

/* Where the next byte is that TSV escapes, from `at` on; the end when there is none. */
static size_t
next_escaped(struct slice s, size_t at)
{
	/* so many at a time that a compiler compares them at once */
	for (; s.len - at >= 32; at += 32) {
		unsigned char any = 0;

		for (size_t i = 0; i < 32; i++)
			any |= is_escaped(s.ptr[at + i]);
		if (any != 0)
			break;
	}
	while (at < s.len && !is_escaped(s.ptr[at]))
		at++;
	return at;
}

/* A TSV cell: tab, line ends and backslash escaped. */
static void
tsv_cell(struct out *o, struct slice s)
{
	size_t at = 0, next;

	while ((next = next_escaped(s, at)) < s.len) {
		char c = s.ptr[next];

		out_bytes(o, s.ptr + at, next - at);
		out_char(o, '\\');
		out_char(o, c == '\t' ? 't' : c == '\n' ? 'n' : c == '\r' ? 'r' : c);
		at = next + 1;
	}
	out_slice(o, slice_skip(s, at));
}

/* A line of TSV or CSV. */
static bool
separated(struct table *t, const struct slice *cells)
{
	bool csv = t->layout == LAYOUT_CSV;

	for (size_t i = 0; i < t->ncolumns; i++) {
		struct slice s = cells[i];

		if (i > 0)
			out_char(t->out, csv ? ',' : '\t');
		if (t->shown) {
			t->cell.len = 0;
			if (!shown_add(&t->cell, s, csv ? SHOWN_PLAIN : SHOWN_TSV))
				return false;
			s = s.len == 0 ? s : buf_slice(&t->cell);
		}
		if (csv)
			csv_cell(t->out, s, t->ncolumns == 1, t->safe);
		else if (t->shown)
			out_slice(t->out, s);
		else
			tsv_cell(t->out, s);
	}
	out_char(t->out, '\n');
	return true;
}

static void
json_value(struct out *o, enum column_kind kind, struct slice cell)
{
	switch (kind) {
	case COLUMN_TEXT:
	case COLUMN_WORDS: json_string(o, cell); break;
	case COLUMN_NUMBER: json_number(o, cell); break;
	case COLUMN_LIST: json_list(o, cell); break;
	}
}

/* An object, on a line of its own. */
static void
object(struct table *t, const struct slice *cells)
{
	out_slice(t->out, t->rows++ == 0 ? SLICE("[\n{") : SLICE(",\n{"));
	for (size_t i = 0; i < t->ncolumns; i++) {
		if (i > 0)
			out_char(t->out, ',');
		json_string(t->out, t->names[i]);
		out_char(t->out, ':');
		json_value(t->out, t->columns[i].kind, cells[i]);
	}
	out_char(t->out, '}');
}

/* The header, where the layout has one. It waits for the first row. */
static bool
start(struct table *t)
{
	if (t->started)
		return true;
	t->started = true;
	if (t->layout == LAYOUT_JSON)
		return true;
	return is_kept(t->layout) ? grid_row(&t->grid, t->names) : separated(t, t->names);
}

bool
table_row(struct table *t, const struct slice *cells)
{
	if (!start(t))
		return false;
	if (t->layout != LAYOUT_JSON)
		return is_kept(t->layout) ? grid_row(&t->grid, cells) : separated(t, cells);
	object(t, cells);
	return true;
}

/* A line of words beside the table, which in markdown is no bullet. */
static bool
add_words(const struct table *t, struct buf *b, struct slice text)
{
	if (t->layout == LAYOUT_MD && text.len > 0 && text.ptr[0] == '*' && !buf_char(b, '\\'))
		return false;
	return shown_add(b, text, SHOWN_PLAIN) && buf_char(b, '\n');
}

bool
table_title(struct table *t, struct slice text)
{
	return !is_kept(t->layout) || add_words(t, &t->titles, text);
}

bool
table_note(struct table *t, struct slice text)
{
	if (!is_kept(t->layout))
		return true;
	/* in markdown a paragraph of its own, and not a row */
	if (t->layout == LAYOUT_MD && !buf_char(&t->notes, '\n'))
		return false;
	return add_words(t, &t->notes, text);
}

size_t
layout_width(int fd)
{
	struct winsize size;

	if (ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
		return size.ws_col;
	return WIDTH_UNKNOWN;
}

bool
table_finish(struct table *t)
{
	bool ok = start(t);

	if (ok && is_kept(t->layout)) {
		out_slice(t->out, buf_slice(&t->titles));
		if (t->titles.len > 0)
			out_char(t->out, '\n');
		grid_print(&t->grid, t->out, t->shown && t->layout == LAYOUT_TABLE ?
		    layout_width(t->out->fd) : 0);
		out_slice(t->out, buf_slice(&t->notes));
	}
	if (ok && t->layout == LAYOUT_JSON)
		out_slice(t->out, t->rows == 0 ? SLICE("[]\n") : SLICE("\n]\n"));
	table_free(t);
	return ok;
}

void
table_free(struct table *t)
{
	if (t == NULL)
		return;
	grid_free(&t->grid);
	buf_free(&t->titles);
	buf_free(&t->notes);
	buf_free(&t->cell);
	free(t->names);
	free(t);
}
