/*
 * Finding bytes and short texts in a slice.
 */
#ifndef JOURNAL_FIND_H
#define JOURNAL_FIND_H

#include <stddef.h>

#include "../base/slice.h"

/* The place of the first c at or after byte `from`, s.len when there is none. */
static inline size_t
find_byte(struct slice s, size_t from, char c)
{
	const char *p;

	if (from >= s.len)
		return s.len;
	p = memchr(s.ptr + from, c, s.len - from);
	return p == NULL ? s.len : (size_t)(p - s.ptr);
}

/* The same of a text that is not empty. */
static inline size_t
find_text(struct slice s, size_t from, struct slice text)
{
	for (;;) {
		from = find_byte(s, from, text.ptr[0]);
		if (s.len - from < text.len)
			return s.len;
		if (memcmp(s.ptr + from, text.ptr, text.len) == 0)
			return from;
		from++;
	}
}

#endif
