/*
 * What programs say about options; see option.h.
 */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "option.h"

int
option_wrong(struct diag *d, const char *option, const char *value, const char *allowed)
{
	diag_error(d, NOWHERE, "%s: '%s' is not %s", option, value, allowed);
	return EXIT_TROUBLE;
}

/* Without the blanks at either side, which are cut off in place. */
static const char *
trim(char *word)
{
	struct slice s = slice_trim(slice_from(word));

	word += s.ptr - word;
	word[s.len] = '\0';
	return word;
}

bool
words_add(struct words *w, char *list)
{
	for (;;) {
		char *comma = strchr(list, ',');

		if (!mem_grow(&w->list, &w->cap, w->n + 1, sizeof(*w->list)))
			return false;
		if (comma != NULL)
			*comma = '\0';
		w->list[w->n++] = trim(list);
		if (comma == NULL)
			return true;
		list = comma + 1;
	}
}

int
option_words(struct words *w, char *list, struct diag *d)
{
	if (words_add(w, list))
		return OPTION_GO_ON;
	diag_memory(d);
	return EXIT_TROUBLE;
}

void
words_free(struct words *w)
{
	free(w->list);
	*w = (struct words){ 0 };
}
