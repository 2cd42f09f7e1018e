/*
 * Names of files; see pathlist.h. A number is where the name begins.
 */
#include <string.h>

#include "pathlist.h"

const char *
pathlist_at(const struct pathlist *p, uint32_t number)
{
	return p->text.ptr + number;
}

bool
pathlist_add(struct pathlist *p, const char *path, uint32_t *number)
{
	size_t len = strlen(path);
	struct cell_entry *e;
	uint64_t hash;

	/* nearly always the same as before */
	if (p->text.len > 0 && strcmp(path, pathlist_at(p, p->last)) == 0) {
		*number = p->last;
		return true;
	}
	if (p->numbers.size == 0 &&
	    cells_at(&p->numbers, (struct cell_key){ 0, 0, 0 }) == NULL)
		return false;
	hash = hash_bytes(p->numbers.key, path, len);
	e = cells_at(&p->numbers,
	    (struct cell_key){ 1, (uint32_t)hash, (uint32_t)(hash >> 32) });
	if (e == NULL)
		return false;
	/* two names with one hash: the later one is kept again each time it comes */
	if (e->b == 0 || strcmp(path, pathlist_at(p, (uint32_t)e->a)) != 0) {
		if (p->text.len + len >= UINT32_MAX || !buf_add(&p->text, path, len + 1))
			return false;
		e->a = (int64_t)(p->text.len - len - 1);
		e->b = 1;
	}
	p->last = *number = (uint32_t)e->a;
	return true;
}

void
pathlist_free(struct pathlist *p)
{
	buf_free(&p->text);
	cells_free(&p->numbers);
	*p = (struct pathlist){ .last = 0 };
}
