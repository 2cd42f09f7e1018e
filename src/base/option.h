/*
 * What programs say about options that are wrong, and lists given to them.
 * Each program has its own switch; this is what they share.
 */
#ifndef BASE_OPTION_H
#define BASE_OPTION_H

#include <stdbool.h>
#include <stddef.h>

#include "diag.h"

/* From a program's own reading of options: no exit status, there is work to do. */
enum { OPTION_GO_ON = -1 };

/* "OPTION: 'VALUE' is not ALLOWED"; gives EXIT_TROUBLE. */
int option_wrong(struct diag *, const char *option, const char *value, const char *allowed);

/* Words between commas, lent from the arguments. Start from {0}. */
struct words {
	const char **list;
	size_t n, cap;
};

/*
 * Add the words of a list, cut at its commas in place and without the blanks
 * around them. False when memory runs out.
 */
bool words_add(struct words *, char *list);

/* The same of an option's value: OPTION_GO_ON, or EXIT_TROUBLE after a message. */
int option_words(struct words *, char *list, struct diag *);

void words_free(struct words *);

#endif
