/*
 * All tags that a vocabulary knows, in one order; see vocabparts.h.
 */
#include <stdlib.h>

#include "vocabparts.h"

static int
by_key(const void *a, const void *b)
{
	const struct vocab_word *x = a, *y = b;

	return slice_compare(x->key, y->key);
}

struct vocab_word *
vocab_words(const struct vocab *v, size_t *n)
{
	uint32_t own = v->tags == NULL ? 0 : names_count(v->tags);
	struct vocab_word *list = calloc(lexicon_count() + own, sizeof(*list));

	*n = 0;
	if (list == NULL)
		return NULL;
	for (size_t i = 0; i < lexicon_count(); i++) {
		struct slice tag = slice_from(lexicon_word(i)->tag);

		if (own == 0 || names_seen(v->tags, tag) == NAME_NONE)
			list[(*n)++] = (struct vocab_word){ tag, tag, NULL };
	}
	for (name_id id = 0; id < own; id++)
		list[(*n)++] = (struct vocab_word){ names_text(v->tags, id),
		    names_key(v->tags, id), &v->of[id] };
	qsort(list, *n, sizeof(*list), by_key);
	return list;
}
