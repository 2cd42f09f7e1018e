/*
 * Files and their counts; see queryfiles.h.
 */
#include <stdlib.h>
#include <string.h>

#include "../base/mem.h"
#include "queryfiles.h"

enum { FIRST_SIZE = 16 };

void
queryfiles_start(struct queryfiles *f)
{
	*f = (struct queryfiles){ .key = hash_key_new() };
}

void
queryfiles_free(struct queryfiles *f)
{
	for (size_t i = 0; i < f->n; i++)
		free(f->list[i].name);
	free(f->list);
	free(f->cells);
	*f = (struct queryfiles){ 0 };
}

/* The cell of the name, or the free one where it belongs. There are cells. */
static size_t *
probe(const struct queryfiles *f, const char *name)
{
	size_t i = (size_t)hash_bytes(f->key, name, strlen(name)) & (f->size - 1);

	while (f->cells[i] != 0 && strcmp(f->list[f->cells[i] - 1].name, name) != 0)
		i = (i + 1) & (f->size - 1);
	return &f->cells[i];
}

/* Room for one more, with a third of the cells free. */
static bool
make_room(struct queryfiles *f)
{
	size_t size = f->size == 0 ? FIRST_SIZE : f->size * 2;
	size_t *cells;

	if (!mem_grow(&f->list, &f->cap, f->n + 1, sizeof(*f->list)))
		return false;
	if ((f->n + 1) * 3 <= f->size * 2)
		return true;
	cells = calloc(size, sizeof(*cells));
	if (cells == NULL)
		return false;
	free(f->cells);
	f->cells = cells;
	f->size = size;
	for (size_t i = 0; i < f->n; i++)
		*probe(f, f->list[i].name) = i + 1;
	return true;
}

struct queryfile *
queryfiles_at(struct queryfiles *f, const char *name)
{
	size_t *cell;

	if (f->n > 0 && strcmp(f->list[f->last].name, name) == 0)
		return &f->list[f->last];
	if (!make_room(f))
		return NULL;
	cell = probe(f, name);
	if (*cell == 0) {
		f->list[f->n] = (struct queryfile){ .name = strdup(name) };
		if (f->list[f->n].name == NULL)
			return NULL;
		*cell = ++f->n;
	}
	f->last = *cell - 1;
	return &f->list[f->last];
}

bool
queryfiles_name(struct queryfiles *f, const char *const *operands, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const char *name = strcmp(operands[i], "-") == 0 ? "<stdin>" : operands[i];

		if (queryfiles_at(f, name) == NULL)
			return false;
	}
	return true;
}

void
queryfiles_print(const struct queryfiles *f, struct out *out)
{
	for (size_t i = 0; i < f->n; i++) {
		out_slice(out, slice_from(f->list[i].name));
		out_char(out, ':');
		out_int(out, (int64_t)f->list[i].count);
		out_char(out, '\n');
	}
}
