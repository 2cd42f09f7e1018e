/*
 * Reading a table; see tsv.h. Cells are unescaped where they lie in the
 * input's window, so that a row costs no allocation.
 */
#include <stdlib.h>
#include <string.h>

#include "../base/mem.h"
#include "tsv.h"

static struct place
here(const struct tsv *t)
{
	return (struct place){ .file = t->in->name, .line = t->line };
}

/*
 * The next line without its end, NUL or whatever within; the bytes may be
 * changed until the next call.
 */
static enum tsv_status
next_line(struct tsv *t, char **line, size_t *len)
{
	struct input *in = t->in;
	enum input_status status = INPUT_MORE;
	size_t looked = 0, had;
	const char *end;

	for (;;) {
		had = in->end - in->start;
		end = had > looked ?
		    memchr(in->buf + in->start + looked, '\n', had - looked) : NULL;
		if (end != NULL || status == INPUT_END)
			break;
		looked = had;
		status = input_fill(in, t->diag);
		if (status == INPUT_ERROR)
			return TSV_ERROR;
	}
	if (had == 0)
		return TSV_END;
	*line = in->buf + in->start;
	*len = end == NULL ? had : (size_t)(end - *line);
	in->start += end == NULL ? had : *len + 1;
	if (*len > 0 && (*line)[*len - 1] == '\r')
		(*len)--;
	t->line++;
	return TSV_ROW;
}

/* Unescape in place and say how long it is now. */
static size_t
unescape(char *s, size_t len)
{
	const char *first = len == 0 ? NULL : memchr(s, '\\', len);
	size_t to, from;

	if (first == NULL)
		return len;
	for (from = to = (size_t)(first - s); from < len; from++) {
		char c = s[from];

		if (c == '\\' && from + 1 < len) {
			switch (s[from + 1]) {
			case 't': c = '\t'; from++; break;
			case 'n': c = '\n'; from++; break;
			case 'r': c = '\r'; from++; break;
			case '\\': from++; break;
			default: break;
			}
		}
		s[to++] = c;
	}
	return to;
}

/*
 * Cut a line into cells, at most `most` of them but all counted. SIZE_MAX
 * when memory runs out.
 */
static size_t
split(char *line, size_t len, struct slice **cells, size_t *cap, size_t most)
{
	size_t n = 0;

	for (;;) {
		char *tab = len == 0 ? NULL : memchr(line, '\t', len);
		size_t width = tab == NULL ? len : (size_t)(tab - line);

		if (n < most) {
			if (!mem_grow(cells, cap, n + 1, sizeof(**cells)))
				return SIZE_MAX;
			(*cells)[n] = (struct slice){ line, unescape(line, width) };
		}
		n++;
		if (tab == NULL)
			return n;
		line += width + 1;
		len -= width + 1;
	}
}

/* The byte order mark that some editors begin a file with. */
static size_t
bom(const char *line, size_t len)
{
	return len >= 3 && memcmp(line, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
}

static int
by_text(const void *a, const void *b)
{
	const struct slice *x = a, *y = b;

	return slice_compare(*x, *y);
}

/* A name that two columns have leaves open which is meant. */
static bool
names_differ(struct tsv *t)
{
	struct slice *sorted = malloc(t->ncolumns * sizeof(*sorted));
	bool ok = true;

	if (sorted == NULL) {
		diag_memory(t->diag);
		return false;
	}
	memcpy(sorted, t->names, t->ncolumns * sizeof(*sorted));
	qsort(sorted, t->ncolumns, sizeof(*sorted), by_text);
	for (size_t i = 1; i < t->ncolumns && ok; i++) {
		if (sorted[i].len > 0 && slice_equal(sorted[i], sorted[i - 1])) {
			diag_error(t->diag, here(t), "two columns are named '%.*s'",
			    DIAG_SLICE(sorted[i]));
			ok = false;
		}
	}
	free(sorted);
	return ok;
}

enum tsv_status
tsv_start(struct tsv *t, struct input *in, struct diag *d)
{
	char *line = NULL;
	size_t len = 0, mark;

	*t = (struct tsv){ .in = in, .diag = d };
	if (next_line(t, &line, &len) == TSV_ERROR)
		return TSV_ERROR;
	mark = bom(line, len);
	if (mark > 0) {
		line += mark;
		len -= mark;
	}
	if (len == 0) {
		diag_error(d, here(t),
		    "a table was expected: a line of column names with tabs between");
		return TSV_ERROR;
	}
	t->header = malloc(len);
	if (t->header != NULL) {
		memcpy(t->header, line, len);
		t->ncolumns = split(t->header, len, &t->names, &t->names_cap, SIZE_MAX);
	}
	if (t->header == NULL || t->ncolumns == SIZE_MAX) {
		t->ncolumns = 0;
		diag_memory(d);
		return TSV_ERROR;
	}
	return names_differ(t) ? TSV_ROW : TSV_ERROR;
}

/* Whether the row is the header once more, as `cat a.tsv b.tsv` makes it. */
static bool
is_header(const struct tsv *t, size_t ncells)
{
	struct slice first = t->cells[0];
	bool same = ncells == t->ncolumns &&
	    slice_equal(slice_skip(first, bom(first.ptr, first.len)), t->names[0]);

	for (size_t i = 1; i < ncells && same; i++)
		same = slice_equal(t->cells[i], t->names[i]);
	return same;
}

/*
 * Whether it is the header of another table: more than half of the cells
 * name columns. A very wide one is judged by its first columns.
 */
static bool
is_other_header(const struct tsv *t, size_t ncells)
{
	enum { WIDE = 64 };
	size_t n = ncells < t->ncolumns ? ncells : t->ncolumns, hits = 0;

	n = n < WIDE ? n : WIDE;
	for (size_t i = 0; i < n; i++) {
		bool hit = false;

		for (size_t j = 0; j < n && !hit; j++)
			hit = slice_equal(t->cells[i], t->names[j]);
		hits += hit;
	}
	return n > 1 && 2 * hits > n;
}

enum tsv_status
tsv_next(struct tsv *t)
{
	enum tsv_status status;
	char *line = NULL;
	size_t len = 0, n;

	do {
		status = next_line(t, &line, &len);
		if (status != TSV_ROW)
			return status;
		t->row = line;
		if (t->line_text != NULL) {
			t->line_text->len = 0;
			if (!buf_add(t->line_text, line, len)) {
				diag_memory(t->diag);
				return TSV_ERROR;
			}
		}
		n = split(line, len, &t->cells, &t->cells_cap, t->ncolumns);
		if (n == SIZE_MAX) {
			diag_memory(t->diag);
			return TSV_ERROR;
		}
	} while (is_header(t, n));
	if (is_other_header(t, n)) {
		diag_error(t->diag, here(t), "a header with other columns than line 1: "
		    "name such tables as files of their own");
		return TSV_ERROR;
	}
	if (n != t->ncolumns) {
		diag_error(t->diag, here(t), "%zu field%s where the header has %zu",
		    n, n == 1 ? "" : "s", t->ncolumns);
		return TSV_ERROR;
	}
	return TSV_ROW;
}

size_t
tsv_column(const struct tsv *t, const char *name)
{
	struct slice wanted = slice_from(name);

	for (size_t i = 0; i < t->ncolumns; i++)
		if (slice_equal(t->names[i], wanted))
			return i;
	return SIZE_MAX;
}

void
tsv_complain(struct tsv *t, size_t column, const char *allowed)
{
	struct slice cell = t->cells[column];
	struct place at = here(t);

	at.col = (uint64_t)(cell.ptr - t->row) + 1;
	diag_error(t->diag, at, "%.*s: '%.*s' is not %s", DIAG_SLICE(t->names[column]),
	    DIAG_SLICE(cell), allowed);
}

void
tsv_missing(struct tsv *t, const char *name, const char *advice)
{
	struct place at = { .file = t->in->name, .line = 1 };
	struct buf list = { 0 };
	bool ok = true;

	/* a line of text, where columns have names of one word */
	if (t->ncolumns == 1 && memchr(t->names[0].ptr, ' ', t->names[0].len) != NULL) {
		diag_error(t->diag, at, "this is no table but text; "
		    "reltags, relgap, rellog and others make a table of a journal");
		return;
	}
	for (size_t i = 0; i < t->ncolumns && list.len < 200 && ok; i++)
		ok = (i == 0 || buf_add(&list, ", ", 2)) &&
		    buf_add(&list, t->names[i].ptr, t->names[i].len);
	diag_error(t->diag, at, "no column %s%s%s; there %s: %.*s%s%s", name == NULL ? "" : "'",
	    name == NULL ? "of numbers" : name, name == NULL ? "" : "'", t->ncolumns == 1 ? "is" : "are", DIAG_SLICE(list),
	    advice == NULL ? "" : "; ", advice == NULL ? "" : advice);
	buf_free(&list);
}

void
tsv_free(struct tsv *t)
{
	free(t->names);
	free(t->cells);
	free(t->header);
	*t = (struct tsv){ 0 };
}
