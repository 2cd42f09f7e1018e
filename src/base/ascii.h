/*
 * ASCII character classes that depend on no locale and take any byte.
 */
#ifndef BASE_ASCII_H
#define BASE_ASCII_H

#include <stdbool.h>

static inline bool
ascii_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool
ascii_alpha(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static inline bool
ascii_alnum(char c)
{
	return ascii_digit(c) || ascii_alpha(c);
}

static inline bool
ascii_hex(char c)
{
	return ascii_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/* Blank or tab. */
static inline bool
ascii_blank(char c)
{
	return c == ' ' || c == '\t';
}

/* Blank, tab, or a byte that ends a line or page. */
static inline bool
ascii_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/* CommonMark's ASCII punctuation. */
static inline bool
ascii_punct(char c)
{
	return c > ' ' && c < 0x7f && !ascii_alnum(c);
}

static inline char
ascii_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

#endif
