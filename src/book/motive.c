/*
 * Why there was contact; see motive.h. The groups of a tag are looked up
 * when it is first met: once a name, never once a line.
 */
#include <stdlib.h>

#include "../base/mem.h"
#include "motive.h"

/* Look up all tags that are new. */
static bool
catch_up(struct motives *m)
{
	size_t n = names_count(m->names);

	if (!mem_grow(&m->groups, &m->cap, n, sizeof(*m->groups)))
		return false;
	for (; m->n < n; m->n++)
		m->groups[m->n] = vocab_groups(m->vocab, names_key(m->names, (name_id)m->n));
	return true;
}

bool
motives_groups(struct motives *m, name_id tag, vocab_set *groups)
{
	if (tag >= m->n && !catch_up(m))
		return false;
	*groups = m->groups[tag];
	return true;
}

bool
motives_entry(struct motives *m, const struct entry *e, vocab_set *all)
{
	vocab_set groups;

	*all = 0;
	for (size_t i = 0; i < e->ntags; i++) {
		if (!motives_groups(m, e->tags[i].tag, &groups))
			return false;
		*all |= groups;
	}
	return true;
}

bool
motive_of_entry(struct motives *m, const struct entry *e, enum motive *motive)
{
	vocab_set all;

	if (!motives_entry(m, e, &all))
		return false;
	*motive = motive_of_groups(all);
	return true;
}

void
motives_free(struct motives *m)
{
	free(m->groups);
	m->groups = NULL;
	m->n = m->cap = 0;
}
