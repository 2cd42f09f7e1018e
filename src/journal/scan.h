/*
 * Finding the bytes that can matter, sixteen at a time where the machine
 * can (SSE2, which every x86-64 has) and one by one elsewhere.
 */
#ifndef JOURNAL_SCAN_H
#define JOURNAL_SCAN_H

#include <stdbool.h>

/*
 * Each gives the first byte of [p, end) that is in its set, end when there is
 * none. `start` is where the text begins, at or before p: what was passed
 * already may be looked at again, so that the last bytes are looked at
 * together, too.
 *
 * What can begin a tag or change how what follows is read: # ` < [ \ %
 */
const char *scan_tag(const char *start, const char *p, const char *end);

/* The same and what makes names of people: @ * _ */
const char *scan_mark(const char *start, const char *p, const char *end);

/* The same and what only a link or an image makes interesting: ] ! */
const char *scan_markup(const char *start, const char *p, const char *end);

#endif
