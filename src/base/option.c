/*
 * What programs say about options; see option.h.
 */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "mem.h"
#include "option.h"

int
option_wrong(struct diag *d, const char *option, const char *value, const char *allowed)
{
	diag_error(d, NOWHERE, "%s: '%s' is not %s", option, value, allowed);
	return EXIT_TROUBLE;
}

int
option_misused(struct diag *d, int c, char *const *argv, const char *letters, const char *usage)
{
	const char *last = argv[optind - 1];

	if (c == ':' && strncmp(last, "--", 2) == 0)
		diag_error(d, NOWHERE, "option '%s' needs a value", last);
	else if (c == ':')
		diag_error(d, NOWHERE, "option '-%c' needs a value", optopt);
	else if (optopt == 0)
		diag_error(d, NOWHERE, "unknown option '%s'", last);
	else if (optopt > 255 || strchr(letters, optopt) != NULL)
		diag_error(d, NOWHERE, "option '%s' takes no value", last);
	else
		diag_error(d, NOWHERE, "unknown option '-%c'", optopt);
	diag_usage(usage);
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

void
words_free(struct words *w)
{
	free(w->list);
	*w = (struct words){ 0 };
}
