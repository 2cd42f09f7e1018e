/*
 * A slice is text that somebody else owns: a pointer and a length, not
 * ended by NUL and free to contain one.
 */
#ifndef BASE_SLICE_H
#define BASE_SLICE_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "ascii.h"

struct slice {
	const char *ptr;
	size_t len;
};

/* The slice of a string literal. */
#define SLICE(literal) ((struct slice){ (literal), sizeof(literal) - 1 })

static inline struct slice
slice_from(const char *s)
{
	return (struct slice){ s, strlen(s) };
}

static inline bool
slice_equal(struct slice a, struct slice b)
{
	return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

/* <0, 0 or >0: the order of their bytes, whatever the locale. */
static inline int
slice_compare(struct slice a, struct slice b)
{
	size_t len = a.len < b.len ? a.len : b.len;
	int order = len == 0 ? 0 : memcmp(a.ptr, b.ptr, len);

	return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

static inline bool
slice_starts(struct slice s, struct slice prefix)
{
	return s.len >= prefix.len && (prefix.len == 0 ||
	    memcmp(s.ptr, prefix.ptr, prefix.len) == 0);
}

/* Whether s is the word, which is in lower case; the case of ASCII letters in s does not matter. */
static inline bool
slice_is_word(struct slice s, const char *word)
{
	size_t i = 0;

	/* s may hold a NUL: it is not the one that ends the word */
	while (i < s.len && word[i] != '\0' && ascii_lower(s.ptr[i]) == word[i])
		i++;
	return i == s.len && word[i] == '\0';
}

/* Skip the first n bytes; n is at most s.len. */
static inline struct slice
slice_skip(struct slice s, size_t n)
{
	return (struct slice){ s.ptr + n, s.len - n };
}

/* Without the blanks, tabs and line ends at either side. */
static inline struct slice
slice_trim(struct slice s)
{
	while (s.len > 0 && (s.ptr[0] == ' ' || (s.ptr[0] >= '\t' && s.ptr[0] <= '\r')))
		s = slice_skip(s, 1);
	while (s.len > 0 && (s.ptr[s.len - 1] == ' ' ||
	    (s.ptr[s.len - 1] >= '\t' && s.ptr[s.len - 1] <= '\r')))
		s.len--;
	return s;
}

#endif
