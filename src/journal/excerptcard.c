/*
 * The cards that come along with entries; see excerptparts.h.
 */
#include <string.h>

#include "excerptparts.h"


void
excerpt_put_card(struct excerpt *x, struct card *c)
{
	c->printed = true;
	excerpt_put_context(x, buf_slice(&c->text));
}

/* The text of a card that stands in no heading, or in another file. */
static bool
write_card(struct excerpt *x, struct card *c, const struct entry *e)
{
	struct sketch_names names = { .people = x->r->roster.names, .tags = x->r->tags };
	struct sketch text = excerpt_sketch(x, &c->text), line = excerpt_sketch(x, &c->line);

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
		excerpt_put_context(x, SLICE("### Friends:"));
		excerpt_put_context(x, buf_slice(&c->line));
		excerpt_enter(x, 1, 0, 3);
		return true;
	}
	while (x->own.len == 0 && same < c->above.n && same + 1 < x->nchain &&
	    x->chain[same + 1] == c->above.list[same].number)
		same++;
	excerpt_end_chain(x, same + 1, same < c->above.n ? c->above.list[same].level : c->level);
	if (x->nchain < same + 1)
		same = 0;
	for (size_t i = 0; i < c->above.n; i++) {
		if (i >= same) {
			excerpt_put_context(x, (struct slice){ c->above.text.ptr + start,
			    c->above.list[i].end - start });
			excerpt_enter(x, i + 1, c->above.list[i].number, c->above.list[i].level);
		}
		start = c->above.list[i].end;
	}
	excerpt_put_card(x, c);
	if (c->heading != 0) {
		excerpt_enter(x, c->above.n + 1, c->heading, c->level);
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
bool
excerpt_put_wanted(struct excerpt *x, const struct origin *around)
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
bool
excerpt_want(struct excerpt *x, const struct draft *d)
{
	const struct origin *o = d->origin;

	for (size_t i = 0; i < o->nsaid; i++)
		if (!cards_want_name(&x->cards, o->said[i], o->known))
			return false;
	for (size_t i = 0; i < d->ncontacts; i++) {
		name_id contact = d->contacts[i];

		if (!cards_want(&x->cards, contact) ||
		    !cards_want_name(&x->cards, contact, o->known))
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

bool
excerpt_keep_card(struct excerpt *x, const struct draft *d, const struct entry *e)
{
	const struct origin *o = d->origin;
	struct card *c = cards_add(&x->cards, d->contacts[0]);

	if (c == NULL)
		return false;
	if (o != NULL && o->end > 0 && (o->heading != 0 || x->r->dialect != DIALECT_MARKDOWN)) {
		if (o->heading != 0) {
			c->level = x->r->sections.stack[o->nsections].level;
			if (!cards_set_heading(&x->cards, o->heading))
				return false;
		}
		return buf_add(&c->text, o->raw.ptr, o->end) &&
		    (x->r->dialect == DIALECT_TABLE || keep_above(x, c, o));
	}
	return write_card(x, c, e);
}
