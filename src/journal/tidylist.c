/*
 * The marks of bullets in a journal's canonical layout; see tidyparts.h. A list
 * in which there is an entry, a card or a date has one mark throughout; one
 * of prose alone is left as it is.
 */
#include "../base/ascii.h"
#include "find.h"
#include "tidyparts.h"

/* Whether the block is part of an entry or card, or dates some: else it is prose. */
static bool
is_used(const struct reader *r)
{
	const struct draft *d = r->ndrafts > 0 ? r->drafts[r->ndrafts - 1] : NULL;
	uint64_t next = r->block.raw_line;

	if (r->block.kind == BLOCK_HIDDEN)
		return false;
	for (size_t i = 0; i < r->block.raw.len; i = find_byte(r->block.raw, i, '\n') + 1)
		next++;
	return reader_dated(r) || (d != NULL && d->origin != NULL && d->origin->next == next);
}

/* A container is new at that depth: it goes on with a list, or begins one. */
static bool
enter(struct tidy *t, const struct container *stack, size_t depth)
{
	uint64_t parent = depth > 0 ? stack[depth - 1].serial : 0;
	struct tidy_list *l;

	if (depth < t->nlists && !stack[depth].quote && t->lists[depth].is_list &&
	    t->lists[depth].parent == parent)
		return true;
	if (!mem_grow(&t->lists, &t->lists_cap, depth + 1, sizeof(*t->lists)) ||
	    !mem_grow(&t->used, &t->used_cap, t->nused + 1, 1))
		return false;
	l = &t->lists[depth];
	*l = (struct tidy_list){ !stack[depth].quote, parent, t->nused };
	t->used[t->nused++] = 0;
	t->nlists = depth + 1;
	return true;
}

/* Whether with '-' for its marks, the last of them at `last`, the line would be a thematic break. */
static bool
would_break(struct slice line, size_t last)
{
	size_t end = line.len, n = 0;

	for (; end > 0; end--) {
		char c = line.ptr[end - 1];

		if (c == '-' || c == '*' || c == '+')
			n++;
		else if (!ascii_blank(c))
			break;
	}
	return end <= last && n > 2;
}

bool
tidy_marks(struct tidy *t, const struct reader *r, size_t block)
{
	const struct container *stack = r->blocks.containers.stack;
	const struct slice line = tidy_first_line(r->block.raw);
	size_t first = t->nmarks, depth = r->block.depth;
	uint64_t old = t->serial;
	bool used = depth > 0 && is_used(r);

	for (size_t i = 0; i < depth; i++) {
		if (stack[i].serial <= old)
			continue;
		if (!enter(t, stack, i))
			return false;
		t->serial = stack[i].serial;
		if (stack[i].quote || stack[i].line != r->block.raw_line ||
		    (line.ptr[stack[i].at] != '*' && line.ptr[stack[i].at] != '+'))
			continue;
		if (!mem_grow(&t->marks, &t->marks_cap, t->nmarks + 1, sizeof(*t->marks)))
			return false;
		t->marks[t->nmarks++] = (struct tidy_mark){ block + stack[i].at,
		    t->lists[i].number };
	}
	t->nlists = depth;
	if (t->nmarks > first && would_break(line, t->marks[t->nmarks - 1].at - block))
		t->nmarks = first;
	for (size_t i = 0; i < depth && used; i++)
		if (t->lists[i].is_list)
			t->used[t->lists[i].number] = 1;
	return true;
}

bool
tidy_finish_marks(struct tidy *t)
{
	for (size_t i = 0; i < t->nmarks; i++)
		if (t->used[t->marks[i].list] && !tidy_change(t, t->marks[i].at, 1, SLICE("-")))
			return false;
	return true;
}
