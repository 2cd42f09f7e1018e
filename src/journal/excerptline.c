/*
 * The lines of entries, and the list items and tables that they stand in; see
 * excerptparts.h.
 */
#include "../base/ascii.h"
#include "excerptparts.h"

void
excerpt_put_lines(struct excerpt *x, struct slice s)
{
	out_slice(x->out, s);
	if (s.len > 0 && s.ptr[s.len - 1] != '\n')
		out_char(x->out, '\n');
}

/*
 * What comes first says whose program's file it is: text that only looks so where it
 * stands must not.
 */
static void
guard_start(struct excerpt *x, struct slice s)
{
	if (x->last == LAST_NOTHING && x->dialect == DIALECT_MARKDOWN &&
	    dialect_of(s) != DIALECT_MARKDOWN)
		out_slice(x->out, SLICE("<!-- -->\n\n"));
}

/* Begin something new behind a blank line: no list or table goes on. */
void
excerpt_begin(struct excerpt *x)
{
	if (x->last != LAST_NOTHING && x->last != LAST_CONTEXT)
		out_char(x->out, '\n');
	x->last = LAST_CONTEXT;
	x->nopen = 0;
	x->need = 0;
	x->table = 0;
	x->line = 0;
}

void
excerpt_put_context(struct excerpt *x, struct slice s)
{
	guard_start(x, s);
	excerpt_begin(x);
	excerpt_put_lines(x, s);
	out_char(x->out, '\n');
}

/* Lists and tables around the entry */

/* How many of the items and quotations around it do not begin on its own first line. */
static size_t
around_before(const struct origin *o)
{
	size_t n = 0;

	while (n < o->naround && !o->around[n].same_line)
		n++;
	return n;
}

static bool
is_open(const struct excerpt *x, const struct origin *o, size_t n)
{
	if (n > x->nopen || x->file != x->r->around.files ||
	    (o->in_scope && x->open_dated != o->around[o->scope].serial))
		return false;
	for (size_t i = 0; i < n; i++)
		if (o->around[i].quote || x->open[i] != o->around[i].serial)
			return false;
	return true;
}

/* The list items around an entry, without what stands in them. */
bool
excerpt_put_around(struct excerpt *x, const struct draft *d)
{
	const struct origin *o = d->origin;
	size_t n = around_before(o), items = 0;
	struct sketch k = excerpt_sketch(x, &x->scratch);

	for (size_t i = 0; i < n; i++)
		items += !o->around[i].quote;
	if (items == 0 && !o->in_scope) {
		x->nopen = 0;
		return true;
	}
	if (is_open(x, o, n)) {
		x->nopen = n;
		return true;
	}
	excerpt_begin(x);
	if (n == 1 && o->in_scope && o->around[0].serial == x->r->around.scope_serial) {
		excerpt_put_lines(x, buf_slice(&x->r->around.scope));
	} else {
		sketch_items(&k, o->around, n, o->in_scope ? o->scope : SIZE_MAX, d->date);
		out_slice(x->out, buf_slice(&x->scratch));
	}
	if (k.failed || !mem_grow(&x->open, &x->open_cap, n, sizeof(*x->open)))
		return false;
	x->open_dated = o->in_scope ? o->around[o->scope].serial : 0;
	for (x->nopen = 0; x->nopen < n; x->nopen++)
		x->open[x->nopen] = o->around[x->nopen].serial;
	x->need = o->around[0].quote ? 0 : o->around[0].need;
	/* a paragraph right below would go on with the line */
	if (o->own.serial == 0) {
		x->scratch.len = 0;
		sketch_blank(&k, o->around, n);
		out_slice(x->out, buf_slice(&x->scratch));
	}
	return !k.failed;
}

/* The head of the table that the row stands in. */
bool
excerpt_put_table(struct excerpt *x, const struct origin *o)
{
	struct slice head = buf_slice(&x->r->around.table);
	struct sketch k = excerpt_sketch(x, &x->scratch);

	if (!o->row || o->head || x->table == o->table)
		return true;
	if (x->r->around.table_is_entry) {
		sketch_table(&k, head);
		head = buf_slice(&x->scratch);
	}
	if (x->nopen == 0)
		excerpt_begin(x);
	excerpt_put_lines(x, head);
	x->table = o->table;
	return !k.failed;
}

/* Entries */

/* The columns that a text is set in by. */
static size_t
indentation(struct slice s)
{
	size_t i = 0, columns = 0;

	for (; i < s.len && ascii_blank(s.ptr[i]); i++)
		columns += s.ptr[i] == '\t' ? 4 - columns % 4 : 1;
	return columns;
}

/* Part the entry from what was printed before it, where the two could run together. */
static void
put_gap(struct excerpt *x, const struct draft *d, struct slice raw)
{
	const struct origin *o = d->origin;
	bool next = x->file == x->r->around.files && o->nlines > 0 && x->line == o->lines[0].line;
	bool item = o->own.serial != 0 && !o->own.quote;

	if (x->last == LAST_NOTHING || x->last == LAST_CONTEXT || next ||
	    x->dialect == DIALECT_JRNL || (o->row && !o->head))
		return;
	if (x->last == LAST_ITEM && item && (x->nopen > 0 || indentation(raw) < x->need))
		return;
	/* a line that begins with a date of its own year ends the paragraph before it (E3) */
	if (x->last == LAST_LINES && d->anchor == ANCHOR_PARAGRAPH && o->dated && !o->contextual)
		return;
	out_char(x->out, '\n');
	if (x->nopen == 0 && x->need > 0 && indentation(raw) >= x->need)
		out_slice(x->out, SLICE("<!-- -->\n\n"));
}

/* What stands last is the entry. */
void
excerpt_put_entry(struct excerpt *x, const struct draft *d, struct slice raw)
{
	const struct origin *o = d->origin;

	guard_start(x, raw);
	put_gap(x, d, raw);
	excerpt_put_lines(x, raw);
	x->file = x->r->around.files;
	x->line = o->last;
	x->last = LAST_OTHER;
	if (!o->row)
		x->table = 0;
	else
		x->table = o->table;
	if (o->own.serial != 0 && !o->own.quote)
		x->last = LAST_ITEM;
	if (x->nopen > 0)
		return;
	x->need = 0;
	if (x->last == LAST_ITEM && o->naround == 0) {
		x->need = o->own.need;
	} else if (d->anchor == ANCHOR_PARAGRAPH) {
		x->last = LAST_LINES;
	}
}

/* A heading that is an entry: as it stands, or some levels down below headings of our own. */
bool
excerpt_put_heading(struct excerpt *x, const struct draft *d, struct slice raw, bool stands, int levels)
{
	struct sketch k = excerpt_sketch(x, &x->scratch);

	excerpt_begin(x);
	if (!stands) {
		sketch_lower(&k, raw, levels + 1);
		raw = buf_slice(&x->scratch);
	}
	excerpt_put_entry(x, d, raw);
	x->last = LAST_OTHER;
	if (stands) {
		excerpt_enter(x, d->origin->nsections, d->origin->heading, excerpt_own_level(x, d->origin));
		return true;
	}
	/* something holds now that is not known by its number or its text */
	x->own.len = 0;
	return !k.failed && buf_char(&x->own, '#');
}

/* Front matter that is an entry: it can only stand at the start of a file, so its tags are written. */
bool
excerpt_put_matter(struct excerpt *x, const struct draft *d)
{
	struct sketch k = excerpt_sketch(x, &x->scratch);

	sketch_tags(&k, x->r->tags, d->tags, d->ntags);
	excerpt_put_context(x, buf_slice(&x->scratch));
	return !k.failed;
}
