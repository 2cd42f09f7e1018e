/*
 * The marks at the start of a line; see marker.h.
 */
#include "../base/ascii.h"
#include "marker.h"

static size_t
run(struct slice s, size_t i, char c)
{
	size_t n = 0;

	while (i + n < s.len && s.ptr[i + n] == c)
		n++;
	return n;
}

static size_t
skip_blanks(struct slice s, size_t i)
{
	while (i < s.len && ascii_blank(s.ptr[i]))
		i++;
	return i;
}

static struct slice
trim_blanks(struct slice s)
{
	s = slice_skip(s, skip_blanks(s, 0));
	while (s.len > 0 && ascii_blank(s.ptr[s.len - 1]))
		s.len--;
	return s;
}

int
marker_heading(struct slice line, struct slice *text)
{
	size_t level = run(line, 0, '#'), hashes;
	struct slice s;

	if (level == 0 || level > 6 || (level < line.len && !ascii_blank(line.ptr[level])))
		return 0;
	s = trim_blanks(slice_skip(line, level));
	for (hashes = s.len; hashes > 0 && s.ptr[hashes - 1] == '#'; hashes--)
		;
	if (hashes == 0 || (hashes < s.len && ascii_blank(s.ptr[hashes - 1])))
		s = trim_blanks((struct slice){ s.ptr, hashes });
	*text = s;
	return (int)level;
}

int
marker_underline(struct slice line)
{
	char c = line.len > 0 ? line.ptr[0] : '\0';

	if ((c != '=' && c != '-') || skip_blanks(line, run(line, 0, c)) < line.len)
		return 0;
	return c == '=' ? 1 : 2;
}

bool
marker_break(struct slice line, size_t *bad)
{
	char c = line.len > 0 ? line.ptr[0] : '\0';
	size_t marks = 0, i = 0;

	*bad = 0;
	if (c != '*' && c != '-' && c != '_')
		return false;
	for (; i < line.len && (line.ptr[i] == c || ascii_blank(line.ptr[i])); i++)
		marks += line.ptr[i] == c;
	*bad = i;
	return i == line.len && marks >= 3;
}

size_t
marker_fence(struct slice line)
{
	char c = line.len > 0 ? line.ptr[0] : '\0';
	size_t n;

	if (c != '`' && c != '~')
		return 0;
	n = run(line, 0, c);
	if (n < 3 || (c == '`' && n < line.len && memchr(line.ptr + n, '`', line.len - n) != NULL))
		return 0;
	return n;
}

bool
marker_fence_end(struct slice line, char mark, size_t len)
{
	size_t n = run(line, 0, mark);

	return n >= len && skip_blanks(line, n) == line.len;
}

size_t
marker_item(struct slice line, bool in_paragraph)
{
	size_t n = 0;

	if (line.len == 0)
		return 0;
	if (line.ptr[0] == '-' || line.ptr[0] == '*' || line.ptr[0] == '+') {
		n = 1;
	} else {
		while (n < line.len && ascii_digit(line.ptr[n]))
			n++;
		if (n == 0 || n > 9 || n == line.len || (line.ptr[n] != '.' && line.ptr[n] != ')'))
			return 0;
		if (in_paragraph && (n > 1 || line.ptr[0] != '1'))
			return 0;
		n++;
	}
	if (n < line.len && !ascii_blank(line.ptr[n]))
		return 0;
	if (in_paragraph && skip_blanks(line, n) == line.len)
		return 0;
	return n;
}

bool
marker_ruler(struct slice line, size_t *columns)
{
	size_t i = 0, pipes = 0;

	line = trim_blanks(line);
	*columns = 0;
	if (line.len > 0 && line.ptr[0] == '|') {
		pipes++;
		i = 1;
	}
	while (i < line.len) {
		size_t dashes;

		i = skip_blanks(line, i);
		i += i < line.len && line.ptr[i] == ':';
		dashes = run(line, i, '-');
		i += dashes;
		i += i < line.len && line.ptr[i] == ':';
		i = skip_blanks(line, i);
		if (dashes == 0)
			return false;
		++*columns;
		if (i == line.len)
			break;
		if (line.ptr[i] != '|')
			return false;
		pipes++;
		i++;
	}
	return pipes > 0 && *columns > 0;
}

size_t
marker_cells(struct slice line)
{
	size_t cells = 1;

	line = trim_blanks(line);
	if (line.len > 0 && line.ptr[0] == '|')
		line = slice_skip(line, 1);
	for (size_t i = 0; i < line.len; i++) {
		if (line.ptr[i] == '\\')
			i++;
		else if (line.ptr[i] == '|' && i + 1 < line.len)
			cells++;
	}
	return cells;
}
