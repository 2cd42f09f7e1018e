/*
 * The parts of a markdown link that are not text; see link.h. All functions
 * take a place in s and give the place behind what they know, or NONE.
 */
#include <stdbool.h>
#include <stdint.h>

#include "../base/ascii.h"
#include "link.h"

#define NONE SIZE_MAX

enum {
	MAX_PARENTHESES = 32,	/* nested in a destination, as in cmark */
	MAX_LABEL = 999
};

static size_t
skip_space(struct slice s, size_t i)
{
	while (i < s.len && ascii_space(s.ptr[i]))
		i++;
	return i;
}

static bool
escape(struct slice s, size_t i)
{
	return s.ptr[i] == '\\' && i + 1 < s.len && ascii_punct(s.ptr[i + 1]);
}

static size_t
destination(struct slice s, size_t i)
{
	int depth = 0;

	if (i < s.len && s.ptr[i] == '<') {
		for (i++; i < s.len && s.ptr[i] != '\n' && s.ptr[i] != '<'; i++) {
			if (s.ptr[i] == '>')
				return i + 1;
			if (escape(s, i))
				i++;
		}
		return NONE;
	}
	for (;; i++) {
		while (i < s.len && (ascii_alnum(s.ptr[i]) || s.ptr[i] == '/' || s.ptr[i] == '.'))
			i++;
		if (i >= s.len || (unsigned char)s.ptr[i] <= ' ' || s.ptr[i] == 0x7f)
			break;
		if (escape(s, i)) {
			i++;
		} else if (s.ptr[i] == '(') {
			if (++depth > MAX_PARENTHESES)
				return NONE;
		} else if (s.ptr[i] == ')' && depth-- == 0) {
			return i;
		}
	}
	return depth > 0 ? NONE : i;
}

static size_t
title(struct slice s, size_t i)
{
	char close;

	if (i >= s.len || (s.ptr[i] != '"' && s.ptr[i] != '\'' && s.ptr[i] != '('))
		return NONE;
	close = s.ptr[i] == '(' ? ')' : s.ptr[i];
	for (i++; i < s.len; i++) {
		if (s.ptr[i] == close)
			return i + 1;
		if (close == ')' && s.ptr[i] == '(')
			return NONE;
		if (escape(s, i))
			i++;
	}
	return NONE;
}

size_t
link_tail(struct slice s)
{
	size_t i = destination(s, skip_space(s, 1)), blank, end;

	if (i == NONE)
		return 0;
	blank = skip_space(s, i);
	if (blank > i && (end = title(s, blank)) != NONE)
		blank = skip_space(s, end);
	return blank < s.len && s.ptr[blank] == ')' ? blank + 1 : 0;
}

/* `[label]:`; the label is not blank and has no bracket of its own. */
static size_t
label(struct slice s, size_t i)
{
	size_t start = ++i;
	bool blank = true;

	if (i < s.len && s.ptr[i] == '^')
		return NONE;
	for (; i < s.len && s.ptr[i] != ']'; i++) {
		if (s.ptr[i] == '[' || i - start > MAX_LABEL)
			return NONE;
		if (!ascii_space(s.ptr[i]))
			blank = false;
		if (escape(s, i))
			i++;
	}
	if (blank || i + 1 >= s.len || s.ptr[i + 1] != ':')
		return NONE;
	return i + 2;
}

/* The place behind blanks and the line end that follow, NONE when something else does. */
static size_t
line_end(struct slice s, size_t i)
{
	while (i < s.len && ascii_blank(s.ptr[i]))
		i++;
	if (i + 1 < s.len && s.ptr[i] == '\r' && s.ptr[i + 1] == '\n')
		i++;
	if (i == s.len)
		return i;
	return s.ptr[i] == '\n' ? i + 1 : NONE;
}

static size_t
definition(struct slice s, size_t i)
{
	size_t start, end, after;

	i = label(s, i);
	if (i == NONE)
		return NONE;
	start = skip_space(s, i);
	end = destination(s, start);
	if (end == NONE || end == start)
		return NONE;
	after = line_end(s, end);
	start = skip_space(s, end);
	if (start > end && (start = title(s, start)) != NONE &&
	    (start = line_end(s, start)) != NONE)
		return start;
	return after;
}

size_t
link_definitions(struct slice s)
{
	size_t i = 0, end;

	for (;;) {
		size_t start = i;

		while (start < s.len && ascii_blank(s.ptr[start]))
			start++;
		if (start >= s.len || s.ptr[start] != '[')
			return i;
		end = definition(s, start);
		if (end == NONE)
			return i;
		i = end;
	}
}
