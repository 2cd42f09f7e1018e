/*
 * The headings that are printed above entries; see excerptparts.h.
 */
#include "excerptparts.h"

/* A heading without words ends all that hold. */
void
excerpt_put_end(struct excerpt *x)
{
	excerpt_put_context(x, SLICE("#"));
	x->nchain = 1;
	x->own.len = 0;
}

/*
 * Before a heading of this level at that place of the chain: end those that it would
 * not end itself and that are not above it.
 */
void
excerpt_end_chain(struct excerpt *x, size_t place, int level)
{
	bool stays = x->own.len > 0 && level > 1;

	for (size_t i = place; i < x->nchain && !stays; i++)
		stays = x->levels[i] < level;
	if (stays)
		excerpt_put_end(x);
}

void
excerpt_enter(struct excerpt *x, size_t place, uint64_t number, int level)
{
	x->chain[place] = number;
	x->levels[place] = level;
	x->nchain = place + 1;
	x->own.len = 0;
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
int
excerpt_own_level(const struct excerpt *x, const struct origin *o)
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
	level = same < o->nsections ? sections[same].level : excerpt_own_level(x, o);
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
bool
excerpt_chain_stands(struct excerpt *x, const struct draft *d)
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
void
excerpt_put_chain(struct excerpt *x, const struct origin *o)
{
	const struct surroundings *s = &x->r->around;
	bool end;
	size_t from = chain_from(x, o, &end);

	if (end)
		excerpt_put_end(x);
	for (size_t i = from; i < o->nsections; i++) {
		struct card *c = s->stack[i].is == HEADING_CARD ?
		    cards_of_heading(&x->cards, s->stack[i].number) : NULL;

		if (c != NULL && !c->printed)
			excerpt_put_card(x, c);
		else
			excerpt_put_context(x, buf_slice(&s->stack[i].raw));
		excerpt_enter(x, i, s->stack[i].number, x->r->sections.stack[i].level);
	}
}

/* Headings of our own */

/* What the entry needs from around it, as headings; in x->scratch. False when memory runs out. */
static bool
sketch_context(struct excerpt *x, const struct draft *d, int *levels)
{
	const struct origin *o = d->origin;
	const struct section *s = &x->r->sections.stack[o->nsections - 1];
	struct sketch k = excerpt_sketch(x, &x->scratch);

	if (s->contacts > 0)
		sketch_people(&k, x->r->roster.names, x->r->sections.contacts, s->contacts);
	if (o->contextual && s->dates.year > 0)
		sketch_year(&k, s->dates);
	if (!o->dated && !o->in_scope)
		sketch_date(&k, d->date);
	*levels = k.level;
	return !k.failed;
}

bool
excerpt_put_own(struct excerpt *x, const struct draft *d, int *levels)
{
	if (!sketch_context(x, d, levels))
		return false;
	if (x->scratch.len == 0) {
		/* nothing is needed: end what holds */
		if (x->own.len > 0 || x->nchain > 1)
			excerpt_put_end(x);
	} else if (!slice_equal(buf_slice(&x->scratch), buf_slice(&x->own)) || x->nchain > 1) {
		excerpt_put_context(x, buf_slice(&x->scratch));
	}
	x->nchain = 1;
	x->own.len = 0;
	return buf_add(&x->own, x->scratch.ptr, x->scratch.len);
}
