/*
 * Showing text on a terminal without being driven by it.
 */
#ifndef BASE_SHOW_H
#define BASE_SHOW_H

#include <stddef.h>

#include "slice.h"

/*
 * The longest run at the start of s that can be sent to a terminal as it
 * is: valid UTF-8 without control, C1, bidirectional or zero-width
 * characters (ZWJ and ZWNJ, which belong to words and emoji, may pass).
 */
size_t show_plain(struct slice s);

/*
 * Write what stands for the character that show_plain stopped at as ASCII
 * into out (`\x1b`, `\u{202e}`), and say how many bytes of s it was. s is
 * not empty; *len is the length written, at most SHOW_MAX.
 */
enum { SHOW_MAX = 12 };
size_t show_escape(struct slice s, char out[SHOW_MAX], size_t *len);

#endif
