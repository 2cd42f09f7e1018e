/*
 * Printing entries with their context; see excerpt.h.
 *
 * What is printed is a journal again, and this keeps what holds at its end:
 * the headings, the list items that are open, the table. Before an entry comes what is
 * missing of that. Headings are printed as they stand; but one that is itself
 * an entry that was not asked for would be one more entry, so then the date
 * and the people that it gives are written in headings of our own.
 */
#include <stdlib.h>

#include "excerptparts.h"
#include "find.h"

struct excerpt *
excerpt_new(struct reader *r, struct out *out, bool with_places, struct diag *d)
{
	struct excerpt *x = calloc(1, sizeof(*x));

	if (x == NULL)
		return NULL;
	x->r = r;
	x->out = out;
	x->diag = d;
	x->with_places = with_places;
	x->cards.roster = &r->roster;
	x->nchain = 1;
	return x;
}

void
excerpt_free(struct excerpt *x)
{
	if (x == NULL)
		return;
	cards_free(&x->cards);
	free(x->wanted);
	free(x->open);
	buf_free(&x->columns);
	buf_free(&x->own);
	buf_free(&x->scratch);
	free(x);
}

/* Something to write into the buffer, which is empty then. */
struct sketch
excerpt_sketch(const struct excerpt *x, struct buf *out)
{
	out->len = 0;
	return (struct sketch){ .out = out, .at_is_tag = x->r->marks.at_is_tag };
}

/* Tables */

static bool
put_row(struct excerpt *x, struct slice row)
{
	const struct tsv *t = &x->r->tsv;

	x->scratch.len = 0;
	for (size_t i = 0; i < t->ncolumns; i++)
		if ((i > 0 && !buf_char(&x->scratch, '\t')) ||
		    !buf_add(&x->scratch, t->names[i].ptr, t->names[i].len))
			return false;
	if (!slice_equal(buf_slice(&x->scratch), buf_slice(&x->columns))) {
		excerpt_put_lines(x, buf_slice(&x->scratch));
		x->columns.len = 0;
		if (!buf_add(&x->columns, x->scratch.ptr, x->scratch.len))
			return false;
	}
	excerpt_put_lines(x, row);
	return true;
}

static bool
put_wanted_rows(struct excerpt *x)
{
	cards_sort(&x->cards);
	for (size_t i = 0; i < x->cards.nqueue; i++) {
		struct card *c = &x->cards.list[x->cards.queue[i]];

		/* one from a roster is no row, and names in a table are settled */
		if (!c->printed && c->line.len == 0 && !put_row(x, buf_slice(&c->text)))
			return false;
		c->printed = true;
	}
	x->cards.nqueue = 0;
	return true;
}

/* The whole */

static const char *const dialects[] = {
	"a markdown journal", "a friends.md", "a file of jrnl's", "an entries table"
};

/* Files of two programs cannot be one journal. */
static bool
same_dialect(struct excerpt *x)
{
	if (!x->begun) {
		x->begun = true;
		x->dialect = x->r->dialect;
	}
	if (x->dialect == x->r->dialect)
		return true;
	diag_error(x->diag, (struct place){ .file = x->r->in.name }, "%s cannot be printed behind %s: "
	    "give them one at a time", dialects[x->r->dialect], dialects[x->dialect]);
	return false;
}

/* The lines of an entry, each with its place. */
static void
put_places(struct excerpt *x, const struct draft *d, const char *file)
{
	const struct origin *o = d->origin;
	uint64_t line = d->line;
	size_t next = 0, end;

	for (size_t i = 0; i < o->end; i = end + 1) {
		end = find_byte((struct slice){ o->raw.ptr, o->end }, i, '\n');
		if (next < o->nlines && i >= o->lines[next].at)
			line = o->lines[next++].line;
		else if (end == i && next < o->nlines && o->lines[next].at == i + 1)
			continue;	/* it only parts what stood apart, and is in no file */
		out_slice(x->out, slice_from(file));
		out_char(x->out, ':');
		out_int(x->out, (int64_t)line++);
		out_char(x->out, ':');
		excerpt_put_lines(x, (struct slice){ o->raw.ptr + i, end - i });
		if (end == i)
			out_char(x->out, '\n');
	}
}

static bool
put_with_context(struct excerpt *x, const struct draft *d)
{
	const struct origin *o = d->origin;
	struct slice raw = { o->raw.ptr, o->end };
	bool stands;
	int levels = 0;

	if (x->dialect == DIALECT_TABLE)
		return excerpt_want(x, d) && put_wanted_rows(x) && put_row(x, raw);
	if (!excerpt_want(x, d) || !excerpt_put_wanted(x, o))
		return false;
	stands = x->dialect != DIALECT_MARKDOWN || (o->end > 0 && excerpt_chain_stands(x, d));
	if (stands)
		excerpt_put_chain(x, o);
	else if (!excerpt_put_wanted(x, NULL) || !excerpt_put_own(x, d, &levels))
		return false;
	if (o->end == 0)
		return excerpt_put_matter(x, d);
	if (o->heading != 0)
		return excerpt_put_heading(x, d, raw, stands, levels);
	if (!excerpt_put_around(x, d) || !excerpt_put_table(x, o))
		return false;
	excerpt_put_entry(x, d, raw);
	return true;
}

static bool
memory(struct excerpt *x)
{
	diag_memory(x->diag);
	return false;
}

bool
excerpt_entry(struct excerpt *x, const struct entry *e)
{
	const struct draft *d = x->r->lent;

	if (x->with_places) {
		put_places(x, d, e->file);
		return true;
	}
	return same_dialect(x) && (put_with_context(x, d) || memory(x));
}

bool
excerpt_card(struct excerpt *x, const struct entry *e)
{
	const struct draft *d = x->r->lent;
	name_id person = d->contacts[0];

	if (x->with_places)
		return true;
	if (!excerpt_keep_card(x, d, e))
		return memory(x);
	if (person / 8 >= x->nwanted || (x->wanted[person / 8] >> person % 8 & 1) == 0)
		return true;
	if (!cards_want(&x->cards, person))
		return memory(x);
	if (!same_dialect(x))
		return false;
	return (x->dialect == DIALECT_TABLE ? put_wanted_rows(x) : excerpt_put_wanted(x, NULL)) || memory(x);
}
