/*
 * Front matter: the few keys of it that say something of a journal (rules F).
 */
#ifndef JOURNAL_MATTER_H
#define JOURNAL_MATTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/slice.h"

/*
 * The length of the front matter that a file begins with, its line ends
 * included; 0 when it has none. `text` is the file's start, up to
 * MATTER_MAX bytes of it; *lines is how many lines it takes.
 */
enum { MATTER_MAX = 65536 };
size_t matter_length(struct slice text, uint64_t *lines);

/* One value of a key, of those of a list one by one. */
struct matter_item {
	struct slice key;
	struct slice value;	/* without quotation marks, brackets and '#' of a tag */
};

/*
 * The next value; *place is 0 and the item {0} at first, and both are kept
 * between calls. False at the end. Reads the YAML
 * that editors write: `key: value`, `key: [a, b]`, `key: a, b` for tags and
 * aliases, and lists of `- a` lines.
 */
bool matter_next(struct slice matter, size_t *place, struct matter_item *);

/* Whether the key is this word, whatever its case. */
bool matter_key(const struct matter_item *, const char *word);

#endif
