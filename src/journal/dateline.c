/*
 * The date that a line begins with; see dateline.h.
 */
#include "../base/ascii.h"
#include "dateline.h"

/* A checkbox: `[ ] `, `[x] `, `[-] `. */
static bool
checkbox(struct slice s)
{
	return s.len > 4 && s.ptr[0] == '[' && s.ptr[2] == ']' && ascii_blank(s.ptr[3]) &&
	    strchr(" xX-/>", s.ptr[1]) != NULL && s.ptr[1] != '\0';
}

static size_t
marks(struct slice text)
{
	size_t i = 0;

	while (i < text.len && (ascii_blank(text.ptr[i]) || text.ptr[i] == '|'))
		i++;
	if (checkbox(slice_skip(text, i)))
		for (i += 4; i < text.len && ascii_blank(text.ptr[i]); i++)
			;
	return i;
}

struct date_match
dateline_at(struct slice text, struct date_context context)
{
	size_t skip = marks(text);
	struct slice s = slice_skip(text, skip);
	struct date_match m = { .status = DATE_ABSENT };

	if (!dateline_may_begin(s))
		return m;
	m = date_at(s, context);
	m.start += skip;
	return m;
}

bool
dateline_breaks(struct slice line, struct date_context context)
{
	struct date_match m;
	size_t end;

	if (!dateline_may_begin(line))
		return false;
	m = dateline_at(line, context);
	end = m.start + m.len;
	if (m.status == DATE_ABSENT)
		return false;
	if (!m.contextual || end == line.len)
		return true;
	if (line.ptr[end] == ':' || line.ptr[end] == '\t' || line.ptr[end] == '|')
		return true;
	while (end < line.len && line.ptr[end] == ' ')
		end++;
	line = slice_skip(line, end);
	return line.len == 0 || line.ptr[0] == '-' || line.ptr[0] == '|' ||
	    slice_starts(line, SLICE("\u2013")) || slice_starts(line, SLICE("\u2014"));
}

struct slice
dateline_rest(struct slice text, const struct date_match *m)
{
	struct slice s = slice_skip(text, m->start + m->len);
	/* `**2024-03-12:** lunch`: the strong text ends behind the colon */
	bool strong = text.ptr[m->start] == '*' || text.ptr[m->start] == '_';

	for (;;) {
		if (strong && s.len > 0 && (s.ptr[0] == '*' || s.ptr[0] == '_'))
			s = slice_skip(s, 1);
		else if (s.len > 0 && (ascii_space(s.ptr[0]) || strchr(":-,.;|", s.ptr[0]) != NULL) &&
		    s.ptr[0] != '\0')
			s = slice_skip(s, 1);
		else if (slice_starts(s, SLICE("\u2013")) || slice_starts(s, SLICE("\u2014")))
			s = slice_skip(s, 3);
		else
			return s;
	}
}
