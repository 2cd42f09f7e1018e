/*
 * Names of keys; see profilenames.h. They are put in order at the start of a
 * run, which takes less than reading a page of a journal.
 */
#include <stdlib.h>

#include "../base/ascii.h"
#include "../base/mem.h"
#include "profilekeys.h"
#include "profilenames.h"

static bool
add(struct profile_names *n, const char *name, size_t len, size_t key)
{
	if (!mem_grow(&n->list, &n->cap, n->n + 1, sizeof(*n->list)))
		return false;
	n->list[n->n++] = (struct profile_name){ { name, len }, (uint8_t)key };
	return true;
}

/* Add the words of a list with blanks between. */
static bool
add_words(struct profile_names *n, const char *list, size_t key)
{
	while (*list != '\0') {
		size_t len = strcspn(list, " ");

		if (!add(n, list, len, key))
			return false;
		list += len + (list[len] == ' ');
	}
	return true;
}

static int
by_name(const void *a, const void *b)
{
	const struct profile_name *x = a, *y = b;

	return slice_compare(x->name, y->name);
}

bool
profile_names_start(struct profile_names *n)
{
	for (size_t i = 0; i < PROFILE_KEYS; i++) {
		const struct profile_key *k = &profile_keys[i];

		for (size_t lang = 0; lang < LANGUAGES; lang++)
			if (!add(n, k->name[lang], strlen(k->name[lang]), i))
				return false;
		if (!add_words(n, k->also, i))
			return false;
	}
	qsort(n->list, n->n, sizeof(*n->list), by_name);
	return true;
}

void
profile_names_free(struct profile_names *n)
{
	free(n->list);
	*n = (struct profile_names){ 0 };
}

static bool
parts(char c)
{
	return ascii_blank(c) || c == '-' || c == '_';
}

/* The form that is compared, in `out`; its length, 0 when it is longer than any name. */
static size_t
fold(struct slice s, char out[PROFILE_NAME_MAX])
{
	size_t n = 0;

	for (size_t i = 0; i < s.len; i++) {
		if (parts(s.ptr[i]) && (n == 0 || out[n - 1] == '-'))
			continue;
		if (n == PROFILE_NAME_MAX)
			return 0;
		out[n++] = parts(s.ptr[i]) ? '-' : ascii_lower(s.ptr[i]);
	}
	return n > 0 && out[n - 1] == '-' ? n - 1 : n;
}

int
profile_names_find(const struct profile_names *n, struct slice written)
{
	char text[PROFILE_NAME_MAX];
	struct profile_name wanted = { { text, fold(written, text) }, 0 }, *found;

	found = wanted.name.len == 0 ? NULL :
	    bsearch(&wanted, n->list, n->n, sizeof(*n->list), by_name);
	return found == NULL ? -1 : found->key;
}
