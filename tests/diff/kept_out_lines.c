/*
 * Whole lines that admit.c rewrites: tables and blank ones; see kept_out.h.
 */
#define _GNU_SOURCE	/* memmem */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "kept_out.h"

/* The line that s[i] stands in. */
static struct text
line_at(const struct text *t, size_t i)
{
	size_t start = i, end = i;

	while (start > 0 && t->ptr[start - 1] != '\n')
		start--;
	while (end < t->len && t->ptr[end] != '\n')
		end++;
	return (struct text){ t->ptr + start, end - start, 0 };
}

static bool
is_blank(const struct text *line)
{
	for (size_t i = 0; i < line->len; i++) {
		if (strchr(" \t\r>", line->ptr[i]) == NULL || line->ptr[i] == '\0' ||
		    (line->ptr[i] == '>' && ((i >= 4 && memcmp(line->ptr + i - 4, "    ", 4) == 0) ||
		    memchr(line->ptr, '\t', i) != NULL)))
			return false;
	}
	return true;
}

/* How far the blanks and marks of quotations before the text go. */
static size_t
prefix(const struct text *line)
{
	size_t i = 0;

	while (i < line->len && (line->ptr[i] == ' ' || line->ptr[i] == '>'))
		i++;
	return i;
}

/* Whether the row of a line may be a table's delimiter row. */
static bool
is_ruler(const struct text *line)
{
	size_t pipes = 0, dashes = 0;

	for (size_t i = 0; i < line->len; i++) {
		char c = line->ptr[i];

		if (c == '\0' || strchr("|-: \t\r>*+.)0123456789", c) == NULL)
			return false;
		pipes += c == '|';
		dashes += c == '-';
	}
	return pipes > 0 && dashes > 0;
}

/* Whether no markup goes on from one line to the next and no line could be another block. */
static bool
is_simple(const struct text *line)
{
	size_t code = 0, stars = 0, open = 0, close = 0, deep = 0, up = 0;

	for (size_t i = 0, blanks = 0; i < line->len && strchr(" >\t", line->ptr[i]) != NULL; i++) {
		blanks = line->ptr[i] == ' ' ? blanks + 1 : 0;
		if (blanks == 4 || line->ptr[i] == '\t')
			return false;
	}
	for (size_t i = 0; i < line->len; i++) {
		char c = line->ptr[i];

		if (c == '\0' || strchr("<\\_~!%&", c) != NULL || (c == '`' && i > 0 && line->ptr[i - 1] == '`') ||
		    (c == ']' && i + 1 < line->len && line->ptr[i + 1] == ':'))
			return false;
		code += c == '`';
		stars += c == '*';
		open += c == '[';
		close += c == ']';
		deep += c == '(';
		up += c == ')';
	}
	return code % 2 == 0 && stars % 4 == 0 && open == close && deep == up;
}

/* Whether the lines around the one at i, up to blank ones, are simple. */
static bool
in_simple(const struct text *t, size_t i)
{
	struct text line = line_at(t, i), ruler = line;

	while (line.ptr > t->ptr && !is_blank(&line) && is_simple(&line))
		line = line_at(t, (size_t)(line.ptr - t->ptr) - 1);
	if (!is_blank(&line) && !is_simple(&line))
		return false;
	for (line = line_at(t, i); !is_blank(&line) && is_simple(&line);) {
		size_t in = prefix(&line);

		/* a row, not what begins another block or goes on lazily */
		if (in != prefix(&ruler) || (line.ptr > ruler.ptr && strchr("|@#abcdefgh", line.ptr[in]) == NULL))
			return false;
		if (line.ptr + line.len >= t->ptr + t->len)
			return true;
		line = line_at(t, (size_t)(line.ptr - t->ptr) + line.len + 1);
	}
	return is_blank(&line);
}

void
admit_tables(struct text *t)
{
	for (size_t i = 0; i < t->len;) {
		struct text line = line_at(t, i);

		if (is_ruler(&line) && !in_simple(t, i))
			for (size_t k = 0; k < line.len; k++)
				if (line.ptr[k] == '|')
					line.ptr[k] = '.';
		i += line.len + 1;
	}
}

/* Drop all blank lines but the first of several, where there may be definitions. */
void
admit_blank_lines(struct text *t)
{
	struct text out = { 0 };
	bool blank = false;

	if (memmem(t->ptr, t->len, "]:", 2) == NULL)
		return;
	text_str(&out, "");
	for (size_t i = 0; i < t->len;) {
		struct text line = line_at(t, i);
		size_t n = line.len + (i + line.len < t->len);

		if (!blank || !is_blank(&line))
			text_add(&out, t->ptr + i, n);
		blank = is_blank(&line);
		i += n;
	}
	text_free(t);
	*t = out;
}
