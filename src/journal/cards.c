/*
 * Which cards names need; see cards.h.
 */
#include <stdlib.h>

#include "cards.h"
#include "find.h"

/* Put a new element in front of list number i; it goes on with *next. */
static bool
put_first(struct lists *l, size_t i, size_t element, size_t *next)
{
	size_t old = l->n;

	if (i >= old) {
		if (!mem_grow(&l->heads, &l->cap, i + 1, sizeof(*l->heads)))
			return false;
		for (; l->n <= i; l->n++)
			l->heads[l->n].first = l->heads[l->n].done = SIZE_MAX;
	}
	*next = l->heads[i].first;
	l->heads[i].first = element;
	return true;
}

/*
 * The elements that were put into list number i since this was last asked: from
 * *from to before *to. So that a name that a thousand people share costs each
 * of them once.
 */
static void
new_of(struct lists *l, size_t i, size_t *from, size_t *to)
{
	*from = *to = SIZE_MAX;
	if (i >= l->n)
		return;
	*from = l->heads[i].first;
	*to = l->heads[i].done;
	l->heads[i].done = *from;
}

struct card *
cards_add(struct cards *c, name_id person)
{
	struct card *one;

	if (!mem_grow(&c->list, &c->cap, c->n + 1, sizeof(*c->list)))
		return NULL;
	one = &c->list[c->n];
	*one = (struct card){ .person = person };
	if (!put_first(&c->of_person, person, c->n, &one->next))
		return NULL;
	c->n++;
	return one;
}

bool
cards_set_heading(struct cards *c, uint64_t heading)
{
	if (!mem_grow(&c->headings, &c->headings_cap, c->nheadings + 1, sizeof(*c->headings)))
		return false;
	c->list[c->n - 1].heading = heading;
	c->headings[c->nheadings++] = c->n - 1;
	return true;
}

struct card *
cards_of_heading(struct cards *c, uint64_t heading)
{
	size_t low = 0, high = c->nheadings;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (c->list[c->headings[mid]].heading < heading)
			low = mid + 1;
		else
			high = mid;
	}
	return low < c->nheadings && c->list[c->headings[low]].heading == heading ?
	    &c->list[c->headings[low]] : NULL;
}

static bool
want(struct cards *c, name_id person)
{
	size_t i, to;

	for (new_of(&c->of_person, person, &i, &to); i != to; i = c->list[i].next) {
		if (!mem_grow(&c->queue, &c->queue_cap, c->nqueue + 1, sizeof(*c->queue)))
			return false;
		c->queue[c->nqueue++] = i;
	}
	return true;
}

bool
cards_want(struct cards *c, name_id person)
{
	size_t i, to;

	for (new_of(&c->of_owner, person, &i, &to); i != to; i = c->owners[i].next)
		if (!want(c, c->owners[i].name))
			return false;
	return want(c, person);
}

static int
by_number(const void *a, const void *b)
{
	const size_t *x = a, *y = b;

	return *x < *y ? -1 : *x > *y;
}

void
cards_sort(struct cards *c)
{
	if (c->nqueue > 1)
		qsort(c->queue, c->nqueue, sizeof(*c->queue), by_number);
}

/* The first word of a name, as names are compared; NAME_NONE when memory runs out. */
static name_id
first_word(struct cards *c, name_id name)
{
	struct slice key = names_key(c->roster->names, name);

	if (c->words == NULL && (c->words = names_new()) == NULL)
		return NAME_NONE;
	key.len = find_byte(key, 0, '-');
	return names_intern(c->words, key);
}

/* Put a name into a list of them. */
static bool
add_use(struct lists *l, size_t i, struct use **uses, size_t *n, size_t *cap, name_id name)
{
	if (!mem_grow(uses, cap, *n + 1, sizeof(**uses)))
		return false;
	(*uses)[*n].name = name;
	if (!put_first(l, i, *n, &(*uses)[*n].next))
		return false;
	++*n;
	return true;
}

/* Look at the first `known` names that the roster learned. */
static bool
catch_up(struct cards *c, size_t known)
{
	for (; c->known < known; c->known++) {
		const struct known_name *k = &c->roster->known[c->known];
		name_id word = first_word(c, k->name);

		if (word == NAME_NONE ||
		    !add_use(&c->of_word, word, &c->uses, &c->nuses, &c->uses_cap, k->person))
			return false;
		/* a name that is another's: that one's cards must have come before */
		if (k->taken ? !add_use(&c->of_owner, k->person, &c->owners, &c->nowners,
		    &c->owners_cap, c->roster->person[k->name]) : k->name != k->person &&
		    !add_use(&c->of_alias, k->person, &c->aliases, &c->naliases,
		    &c->aliases_cap, k->name))
			return false;
	}
	return true;
}

bool
cards_aliases(struct cards *c, name_id person, const name_id **names, size_t *n)
{
	*n = 0;
	if (!catch_up(c, c->roster->nknown))
		return false;
	for (size_t i = person < c->of_alias.n ? c->of_alias.heads[person].first : SIZE_MAX;
	    i != SIZE_MAX; i = c->aliases[i].next) {
		if (!mem_grow(&c->names, &c->names_cap, *n + 1, sizeof(*c->names)))
			return false;
		c->names[(*n)++] = c->aliases[i].name;
	}
	*names = c->names;
	return true;
}

bool
cards_want_name(struct cards *c, name_id written, size_t known)
{
	name_id word = first_word(c, written);
	size_t i, to;

	if (word == NAME_NONE || !catch_up(c, known))
		return false;
	for (new_of(&c->of_word, word, &i, &to); i != to; i = c->uses[i].next) {
		name_id person = c->uses[i].name;

		/* the `contact` of front matter is known without a card */
		if ((person >= c->of_person.n || c->of_person.heads[person].first == SIZE_MAX) &&
		    cards_add(c, person) == NULL)
			return false;
		if (!cards_want(c, person))
			return false;
	}
	return true;
}

void
cards_free(struct cards *c)
{
	for (size_t i = 0; i < c->n; i++) {
		buf_free(&c->list[i].text);
		buf_free(&c->list[i].line);
		buf_free(&c->list[i].above.text);
	}
	free(c->list);
	free(c->queue);
	free(c->headings);
	free(c->of_person.heads);
	free(c->of_word.heads);
	free(c->uses);
	free(c->of_owner.heads);
	free(c->owners);
	free(c->of_alias.heads);
	free(c->aliases);
	free(c->names);
	names_free(c->words);
}
