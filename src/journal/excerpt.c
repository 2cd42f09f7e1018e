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
#include <string.h>

#include "../base/ascii.h"
#include "cards.h"
#include "contact.h"
#include "excerpt.h"
#include "find.h"
#include "marker.h"
#include "reader.h"
#include "sketch.h"

/* What stands last in the output. */
enum last {
	LAST_NOTHING, LAST_CONTEXT,	/* and a blank line */
	LAST_ITEM, LAST_LINES, LAST_OTHER
};

struct excerpt {
	struct reader *r;
	struct out *out;
	struct diag *diag;
	bool with_places;
	struct cards cards;
	unsigned char *wanted;	/* by contact: an entry of theirs was printed, so cards follow */
	size_t nwanted, wanted_cap;

	bool begun;
	enum dialect dialect;
	struct buf columns;	/* of the entries table that is printed */
	/* what holds at the end of the output */
	uint64_t chain[SECTION_DATE + 1];
	int levels[SECTION_DATE + 1];
	size_t nchain;		/* headings as they stand in the file, from place 1 on … */
	struct buf own;		/* … or of our own; len 0 when there are none */
	uint64_t file, line;	/* behind what was printed last */
	enum last last;
	size_t need;		/* the indentation that would go on with the last list item; 0: none is open */
	uint64_t *open;		/* list items around what was printed last */
	size_t nopen, open_cap;
	uint64_t open_dated;	/* the one of them that was printed with its date; 0: none */
	uint64_t table;		/* whose rows may go on; 0: none */
	struct buf scratch;
};

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
static struct sketch
sketch_in(const struct excerpt *x, struct buf *out)
{
	out->len = 0;
	return (struct sketch){ .out = out, .at_is_tag = x->r->marks.at_is_tag };
}

/* Lines */

static void
put_lines(struct excerpt *x, struct slice s)
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
static void
begin_context(struct excerpt *x)
{
	if (x->last != LAST_NOTHING && x->last != LAST_CONTEXT)
		out_char(x->out, '\n');
	x->last = LAST_CONTEXT;
	x->nopen = 0;
	x->need = 0;
	x->table = 0;
	x->line = 0;
}

static void
put_context(struct excerpt *x, struct slice s)
{
	guard_start(x, s);
	begin_context(x);
	put_lines(x, s);
	out_char(x->out, '\n');
}

/* A heading without words ends all that hold. */
static void
put_end(struct excerpt *x)
{
	put_context(x, SLICE("#"));
	x->nchain = 1;
	x->own.len = 0;
}

/*
 * Before a heading of this level at that place of the chain: end those that it would
 * not end itself and that are not above it.
 */
static void
end_chain(struct excerpt *x, size_t place, int level)
{
	bool stays = x->own.len > 0 && level > 1;

	for (size_t i = place; i < x->nchain && !stays; i++)
		stays = x->levels[i] < level;
	if (stays)
		put_end(x);
}

static void
enter(struct excerpt *x, size_t place, uint64_t number, int level)
{
	x->chain[place] = number;
	x->levels[place] = level;
	x->nchain = place + 1;
	x->own.len = 0;
}

/* Headings as they stand in the file */

static void
put_card(struct excerpt *x, struct card *c)
{
	c->printed = true;
	put_context(x, buf_slice(&c->text));
}

/* Whether a heading can be printed, again or for the first time, and says no more than it should. */
static bool
can_stand(struct excerpt *x, const struct heading *h)
{
	struct card *c;

	if (h->is != HEADING_CARD)
		return h->is == HEADING_PLAIN;
	c = cards_of_heading(&x->cards, h->number);
	return c != NULL && !c->printed;
}

/* The level of a heading that an entry begins with; 0: it begins with none. */
static int
own_level(const struct excerpt *x, const struct origin *o)
{
	return o->heading == 0 ? 0 : x->r->sections.stack[o->nsections].level;
}

/*
 * The first of the headings around an entry that is to be printed, because it does not hold
 * already; *end: after one without words that ends what holds.
 */
static size_t
chain_from(const struct excerpt *x, const struct origin *o, bool *end)
{
	const struct section *sections = x->r->sections.stack;
	size_t same = 1;
	int level;

	*end = false;
	while (x->own.len == 0 && same < o->nsections && same < x->nchain &&
	    x->chain[same] == x->r->around.stack[same].number)
		same++;
	level = same < o->nsections ? sections[same].level : own_level(x, o);
	*end = x->own.len > 0 && level != 1;
	for (size_t i = same; i < x->nchain; i++) {
		if (level > 0 && x->levels[i] >= level)
			continue;
		/* it holds, and what comes next does not end it: the one above does, again */
		if (level == 0 && same > 1)
			return same - 1;
		*end = true;
	}
	return *end ? 1 : same;
}

/*
 * Whether the headings around an entry can be printed as they stand and give it
 * all that it needs.
 */
static bool
chain_stands(struct excerpt *x, const struct draft *d)
{
	const struct origin *o = d->origin;
	const struct section *file = &x->r->sections.stack[0];
	bool dated = o->dated || o->in_scope, end;
	size_t from = chain_from(x, o, &end);

	for (size_t i = 1; i < o->nsections; i++) {
		if (i >= from && !can_stand(x, &x->r->around.stack[i]))
			return false;
		dated = dated || x->r->around.stack[i].dated;
	}
	/* what the file's name or front matter says stands in no heading */
	return file->contacts == 0 && (dated || !file->dated) && file->dates.year == 0;
}

/* Print the headings that are missing. */
static void
put_chain(struct excerpt *x, const struct origin *o)
{
	const struct surroundings *s = &x->r->around;
	bool end;
	size_t from = chain_from(x, o, &end);

	if (end)
		put_end(x);
	for (size_t i = from; i < o->nsections; i++) {
		struct card *c = s->stack[i].is == HEADING_CARD ?
		    cards_of_heading(&x->cards, s->stack[i].number) : NULL;

		if (c != NULL && !c->printed)
			put_card(x, c);
		else
			put_context(x, buf_slice(&s->stack[i].raw));
		enter(x, i, s->stack[i].number, x->r->sections.stack[i].level);
	}
}

/* Headings of our own */

/* What the entry needs from around it, as headings; in x->scratch. False when memory runs out. */
static bool
sketch_context(struct excerpt *x, const struct draft *d, int *levels)
{
	const struct origin *o = d->origin;
	const struct section *s = &x->r->sections.stack[o->nsections - 1];
	struct sketch k = sketch_in(x, &x->scratch);

	if (s->contacts > 0)
		sketch_people(&k, x->r->roster.names, x->r->sections.contacts, s->contacts);
	if (o->contextual && s->dates.year > 0)
		sketch_year(&k, s->dates);
	if (!o->dated && !o->in_scope)
		sketch_date(&k, d->date);
	*levels = k.level;
	return !k.failed;
}

static bool
put_own(struct excerpt *x, const struct draft *d, int *levels)
{
	if (!sketch_context(x, d, levels))
		return false;
	if (x->scratch.len == 0) {
		/* nothing is needed: end what holds */
		if (x->own.len > 0 || x->nchain > 1)
			put_end(x);
	} else if (!slice_equal(buf_slice(&x->scratch), buf_slice(&x->own)) || x->nchain > 1) {
		put_context(x, buf_slice(&x->scratch));
	}
	x->nchain = 1;
	x->own.len = 0;
	return buf_add(&x->own, x->scratch.ptr, x->scratch.len);
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
static bool
put_around(struct excerpt *x, const struct draft *d)
{
	const struct origin *o = d->origin;
	size_t n = around_before(o), items = 0;
	struct sketch k = sketch_in(x, &x->scratch);

	for (size_t i = 0; i < n; i++)
		items += !o->around[i].quote;
	if (items == 0) {
		x->nopen = 0;
		return true;
	}
	if (is_open(x, o, n)) {
		x->nopen = n;
		return true;
	}
	begin_context(x);
	if (n == 1 && o->in_scope && o->around[0].serial == x->r->around.scope_serial) {
		put_lines(x, buf_slice(&x->r->around.scope));
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
	return true;
}

/* The head of the table that the row stands in. */
static bool
put_table(struct excerpt *x, const struct origin *o)
{
	struct slice head = buf_slice(&x->r->around.table);
	struct sketch k = sketch_in(x, &x->scratch);

	if (!o->row || o->head || x->table == o->table)
		return true;
	if (x->r->around.table_is_entry) {
		sketch_table(&k, head);
		head = buf_slice(&x->scratch);
	}
	if (x->nopen == 0)
		begin_context(x);
	put_lines(x, head);
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
	bool item = o->own.serial != 0 && !o->own.quote && o->naround == 0;

	if (x->last == LAST_NOTHING || x->last == LAST_CONTEXT || next || x->nopen > 0 ||
	    x->dialect == DIALECT_JRNL || (o->row && !o->head))
		return;
	if (x->last == LAST_ITEM && item && indentation(raw) < x->need)
		return;
	/* a line that begins with a date of its own year ends the paragraph before it (E3) */
	if (x->last == LAST_LINES && d->anchor == ANCHOR_PARAGRAPH && o->dated && !o->contextual)
		return;
	out_char(x->out, '\n');
	if (x->need > 0 && indentation(raw) >= x->need)
		out_slice(x->out, SLICE("<!-- -->\n\n"));
}

/* What stands last is the entry. */
static void
put_entry(struct excerpt *x, const struct draft *d, struct slice raw)
{
	const struct origin *o = d->origin;

	guard_start(x, raw);
	put_gap(x, d, raw);
	put_lines(x, raw);
	x->file = x->r->around.files;
	x->line = o->last;
	x->last = LAST_OTHER;
	if (!o->row)
		x->table = 0;
	else
		x->table = o->table;
	if (x->nopen > 0)
		return;
	x->need = 0;
	if (d->anchor == ANCHOR_CONTAINER && !o->own.quote && o->naround == 0) {
		x->need = o->own.need;
		x->last = LAST_ITEM;
	} else if (d->anchor == ANCHOR_PARAGRAPH) {
		x->last = LAST_LINES;
	}
}

/* A heading that is an entry: as it stands, or some levels down below headings of our own. */
static bool
put_heading(struct excerpt *x, const struct draft *d, struct slice raw, bool stands, int levels)
{
	struct sketch k = sketch_in(x, &x->scratch);

	begin_context(x);
	if (!stands) {
		sketch_lower(&k, raw, levels + 1);
		raw = buf_slice(&x->scratch);
	}
	put_entry(x, d, raw);
	x->last = LAST_OTHER;
	if (stands) {
		enter(x, d->origin->nsections, d->origin->heading, own_level(x, d->origin));
		return true;
	}
	/* something holds now that is not known by its number or its text */
	x->own.len = 0;
	return !k.failed && buf_char(&x->own, '#');
}

/* Front matter that is an entry: it can only stand at the start of a file, so its tags are written. */
static bool
put_matter(struct excerpt *x, const struct draft *d)
{
	struct sketch k = sketch_in(x, &x->scratch);

	sketch_tags(&k, x->r->tags, d->tags, d->ntags);
	put_context(x, buf_slice(&x->scratch));
	return !k.failed;
}

/* Cards */

/* The text of a card that stands in no heading, or in another file. */
static bool
write_card(struct excerpt *x, struct card *c, const struct entry *e)
{
	struct sketch_names names = { .people = x->r->roster.names, .tags = x->r->tags };
	struct sketch text = sketch_in(x, &c->text), line = sketch_in(x, &c->line);

	c->level = 1;
	if (!cards_aliases(&x->cards, c->person, &names.aliases, &names.naliases))
		return false;
	sketch_card(&text, &names, e);
	sketch_friend(&line, &names, e);
	return !text.failed && !line.failed;
}

static bool
put_card_alone(struct excerpt *x, struct card *c)
{
	size_t same = 0, start = 0;

	if (c->text.len == 0) {
		struct entry bare = { .contacts = &c->person, .ncontacts = 1 };

		if (!write_card(x, c, &bare))
			return false;
	}
	if (c->line.len > 0 && x->dialect != DIALECT_MARKDOWN) {
		c->printed = true;
		if (x->dialect != DIALECT_FRIENDS)
			return true;
		put_context(x, SLICE("### Friends:"));
		put_context(x, buf_slice(&c->line));
		enter(x, 1, 0, 3);
		return true;
	}
	while (x->own.len == 0 && same < c->above.n && same + 1 < x->nchain &&
	    x->chain[same + 1] == c->above.list[same].number)
		same++;
	end_chain(x, same + 1, same < c->above.n ? c->above.list[same].level : c->level);
	if (x->nchain < same + 1)
		same = 0;
	for (size_t i = 0; i < c->above.n; i++) {
		if (i >= same) {
			put_context(x, (struct slice){ c->above.text.ptr + start,
			    c->above.list[i].end - start });
			enter(x, i + 1, c->above.list[i].number, c->above.list[i].level);
		}
		start = c->above.list[i].end;
	}
	put_card(x, c);
	if (c->heading != 0) {
		enter(x, c->above.n + 1, c->heading, c->level);
	} else if (x->dialect != DIALECT_FRIENDS) {
		/* written by us, and known by no number */
		x->nchain = 1;
		x->own.len = 0;
		return buf_char(&x->own, '#');
	}
	return true;
}

/* Whether the card is that of a heading around the entry, and will be printed as such. */
static bool
is_around(struct excerpt *x, const struct card *c, const struct origin *o)
{
	for (size_t i = 1; i < o->nsections; i++)
		if (c->heading != 0 && x->r->around.stack[i].number == c->heading)
			return true;
	return false;
}

/* Print the cards that are wanted, but for those of the headings around the entry. */
static bool
put_wanted(struct excerpt *x, const struct origin *around)
{
	size_t kept = 0;

	cards_sort(&x->cards);
	for (size_t i = 0; i < x->cards.nqueue; i++) {
		struct card *c = &x->cards.list[x->cards.queue[i]];

		if (around != NULL && is_around(x, c, around))
			x->cards.queue[kept++] = x->cards.queue[i];
		else if (!c->printed && !put_card_alone(x, c))
			return false;
	}
	x->cards.nqueue = kept;
	return true;
}

/* Want the cards that the entry's names need, and those of its contacts, now and later. */
static bool
want_cards(struct excerpt *x, const struct draft *d)
{
	const struct origin *o = d->origin;

	for (size_t i = 0; i < o->nsaid; i++)
		if (!cards_want_name(&x->cards, o->said[i], o->known))
			return false;
	for (size_t i = 0; i < d->ncontacts; i++) {
		name_id contact = d->contacts[i];

		if (!cards_want_name(&x->cards, contact, o->known))
			return false;
		if (contact / 8 >= x->nwanted) {
			size_t old = x->nwanted;

			if (!mem_grow(&x->wanted, &x->wanted_cap, contact / 8 + 1, 1))
				return false;
			x->nwanted = x->wanted_cap;
			memset(x->wanted + old, 0, x->nwanted - old);
		}
		x->wanted[contact / 8] |= (unsigned char)(1u << contact % 8);
	}
	return true;
}

/* Keep the headings above a card, if they stand. */
static bool
keep_above(struct excerpt *x, struct card *c, const struct origin *o)
{
	for (size_t i = 1; i < o->nsections; i++) {
		const struct heading *h = &x->r->around.stack[i];

		if (h->is != HEADING_PLAIN)
			continue;
		c->above.list[c->above.n].level = x->r->sections.stack[i].level;
		if (!buf_add(&c->above.text, h->raw.ptr, h->raw.len))
			return false;
		c->above.list[c->above.n].number = h->number;
		c->above.list[c->above.n++].end = c->above.text.len;
	}
	return true;
}

static bool
keep_card(struct excerpt *x, const struct draft *d, const struct entry *e)
{
	const struct origin *o = d->origin;
	struct card *c = cards_add(&x->cards, d->contacts[0]);

	if (c == NULL)
		return false;
	if (o != NULL && o->end > 0 && (o->heading != 0 || x->r->dialect != DIALECT_MARKDOWN)) {
		c->heading = o->heading;
		if (o->heading != 0)
			c->level = x->r->sections.stack[o->nsections].level;
		return buf_add(&c->text, o->raw.ptr, o->end) &&
		    (x->r->dialect == DIALECT_TABLE || keep_above(x, c, o));
	}
	return write_card(x, c, e);
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
		put_lines(x, buf_slice(&x->scratch));
		x->columns.len = 0;
		if (!buf_add(&x->columns, x->scratch.ptr, x->scratch.len))
			return false;
	}
	put_lines(x, row);
	return true;
}

static bool
put_wanted_rows(struct excerpt *x)
{
	cards_sort(&x->cards);
	for (size_t i = 0; i < x->cards.nqueue; i++) {
		struct card *c = &x->cards.list[x->cards.queue[i]];

		if (!c->printed && !put_row(x, buf_slice(&c->text)))
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
		if (next < o->nlines && i >= o->lines[next].at)
			line = o->lines[next++].line;
		end = find_byte((struct slice){ o->raw.ptr, o->end }, i, '\n');
		out_slice(x->out, slice_from(file));
		out_char(x->out, ':');
		out_int(x->out, (int64_t)line++);
		out_char(x->out, ':');
		put_lines(x, (struct slice){ o->raw.ptr + i, end - i });
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
		return want_cards(x, d) && put_wanted_rows(x) && put_row(x, raw);
	if (!want_cards(x, d) || !put_wanted(x, o))
		return false;
	stands = x->dialect != DIALECT_MARKDOWN || (o->end > 0 && chain_stands(x, d));
	if (stands)
		put_chain(x, o);
	else if (!put_wanted(x, NULL) || !put_own(x, d, &levels))
		return false;
	if (o->end == 0)
		return put_matter(x, d);
	if (o->heading != 0)
		return put_heading(x, d, raw, stands, levels);
	if (!put_around(x, d) || !put_table(x, o))
		return false;
	put_entry(x, d, raw);
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
	if (!keep_card(x, d, e))
		return memory(x);
	if (person / 8 >= x->nwanted || (x->wanted[person / 8] >> person % 8 & 1) == 0)
		return true;
	if (!cards_want(&x->cards, person))
		return memory(x);
	if (!same_dialect(x))
		return false;
	return (x->dialect == DIALECT_TABLE ? put_wanted_rows(x) : put_wanted(x, NULL)) || memory(x);
}
