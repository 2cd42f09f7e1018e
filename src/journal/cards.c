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

struct card *
cards_of_heading(struct cards *c, uint64_t heading)
{
	for (size_t i = c->n; i > 0; i--) {
		struct card *one = &c->list[i - 1];

		if (one->heading == heading)
			return one;
		if (one->heading != 0 && one->heading < heading)
			break;
	}
	return NULL;
}

bool
cards_want(struct cards *c, name_id person)
{
	size_t i, to;

	for (new_of(&c->of_person, person, &i, &to); i != to; i = c->list[i].next) {
		if (!mem_grow(&c->queue, &c->queue_cap, c->nqueue + 1, sizeof(*c->queue)))
			return false;
		c->queue[c->nqueue++] = i;
	}
	return true;
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

/* Look at the first `known` names that the roster learned. */
static bool
catch_up(struct cards *c, size_t known)
{
	for (; c->known < known; c->known++) {
		const struct known_name *k = &c->roster->known[c->known];
		name_id word = first_word(c, k->name);

		if (word == NAME_NONE ||
		    !mem_grow(&c->uses, &c->uses_cap, c->nuses + 1, sizeof(*c->uses)))
			return false;
		c->uses[c->nuses].person = k->person;
		if (!put_first(&c->of_word, word, c->nuses, &c->uses[c->nuses].next))
			return false;
		c->nuses++;
	}
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
		name_id person = c->uses[i].person;

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
		buf_free(&c->list[i].above.text);
	}
	free(c->list);
	free(c->queue);
	free(c->of_person.heads);
	free(c->of_word.heads);
	free(c->uses);
	names_free(c->words);
}
