/*
 * Tags and the tags above them; see taxon.h. Parents are found when a tag is
 * first asked for: once a name, never once a line.
 */
#include <stdlib.h>

#include "taxon.h"
#include "vocab.h"

/* The written form of the tag above; empty when there is none, or it is too deep. */
static struct slice
above(struct slice tag)
{
	size_t levels = 0, last = 0;

	for (size_t i = 0; i < tag.len; i++) {
		if (tag.ptr[i] != '/')
			continue;
		if (++levels > TAXON_LEVELS)
			break;
		last = i;
	}
	return (struct slice){ tag.ptr, last };
}

/* What the tag is counted as; NAME_NONE when memory runs out. */
static name_id
counted_as(struct taxa *t, name_id tag)
{
	struct slice key = names_key(t->names, tag);
	struct slice canonical = vocab_canonical(t->vocab, key, &t->room);

	if (canonical.ptr == NULL)
		return NAME_NONE;
	return slice_equal(canonical, key) ? tag : names_intern(t->names, canonical);
}

/* Finding the parent of one may make another new one. */
bool
taxa_catch_up(struct taxa *t)
{
	while (t->n < names_count(t->names)) {
		name_id tag = (name_id)t->n, counted, parent = NAME_NONE;
		struct slice written = above(names_text(t->names, tag));

		if (!mem_grow(&t->list, &t->cap, t->n + 1, sizeof(*t->list)))
			return false;
		counted = counted_as(t, tag);
		if (counted == NAME_NONE)
			return false;
		if (written.len > 0 && (parent = names_intern(t->names, written)) == NAME_NONE)
			return false;
		t->list[t->n++] = (struct taxon){ counted, parent };
	}
	return true;
}

void
taxa_free(struct taxa *t)
{
	free(t->list);
	buf_free(&t->room);
	t->list = NULL;
	t->n = t->cap = 0;
}
