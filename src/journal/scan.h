/*
 * Finding the bytes that can matter, sixteen at a time where the machine
 * can (SSE2, which every x86-64 has) and one by one elsewhere.
 */
#ifndef JOURNAL_SCAN_H
#define JOURNAL_SCAN_H

#include <stdbool.h>

/*
 * The first byte of [p, end) that can begin a tag or contact or change how
 * what follows is read: # @ ` < [ \ % * _ ; end when there is none.
 */
const char *scan_mark(const char *p, const char *end);

/*
 * The same with the two that only a link or an image makes interesting, ]
 * and !.
 */
const char *scan_markup(const char *p, const char *end);

#endif
