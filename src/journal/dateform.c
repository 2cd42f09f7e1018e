/*
 * Writing a day as another one is written; see dateform.h.
 */
#include <stdio.h>

#include "../base/ascii.h"
#include "dateform.h"

/* Copy what stands beside a date if it is nothing but brackets and emphasis; else false. */
static bool
wrapping(struct slice s, char out[5])
{
	out[0] = '\0';
	if (s.len > 4)
		return false;
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] == '\0' || strchr("[]<>*_", s.ptr[i]) == NULL)
			return false;
	if (s.len > 0)
		memcpy(out, s.ptr, s.len);
	out[s.len] = '\0';
	return true;
}

/* The lengths of three numbers with the same mark between; false when it is something else. */
static bool
three_numbers(struct slice s, size_t len[3], char *between)
{
	size_t i = 0, start;

	for (int n = 0; n < 3; n++) {
		for (start = i; i < s.len && ascii_digit(s.ptr[i]); i++)
			;
		len[n] = i - start;
		if (len[n] == 0 || (n < 2 && i == s.len))
			return false;
		if (n == 2)
			break;
		if (n == 0)
			*between = s.ptr[i];
		if (s.ptr[i++] != *between)
			return false;
	}
	return i == s.len;
}

struct dateform
dateform_of(struct slice text, const struct date_match *m)
{
	struct slice w = m->written, before, after;
	struct dateform f = { .between = '-' };
	size_t len[3], at;
	char between = 0;

	/* of RFC 3339: its time is part of the date */
	if (w.len > 11 && w.ptr[10] == 'T') {
		f.timed = m->start == (size_t)(w.ptr - text.ptr);
		return f;
	}
	if (m->status != DATE_FOUND || !three_numbers(w, len, &between))
		return f;
	if (len[0] == 4)
		f.between = between;
	else if (len[2] == 4 && between == '.')
		f = (struct dateform){ .between = '.', .day_first = true };
	else
		return f;
	f.bare = len[1] == 1 || len[f.day_first ? 0 : 2] == 1;
	at = (size_t)(w.ptr - text.ptr);
	before = (struct slice){ text.ptr + m->start, at - m->start };
	after = (struct slice){ w.ptr + w.len, m->start + m->len - at - w.len };
	/* a weekday or a time goes, and with it the wrapping around both */
	if (!wrapping(before, f.before) || !wrapping(after, f.after))
		f.before[0] = f.after[0] = '\0';
	return f;
}

bool
dateform_write(const struct dateform *f, day_t day, struct buf *b)
{
	struct civil c = day_to_civil(day);
	int width = f->bare ? 1 : 2, n;
	char text[80], between = f->between == '\0' ? '-' : f->between;

	if (f->day_first)
		n = snprintf(text, sizeof(text), "%s%0*d%c%0*d%c%04d%s", f->before, width, c.day,
		    between, width, c.month, between, c.year, f->after);
	else
		n = snprintf(text, sizeof(text), "%s%04d%c%0*d%c%0*d%s%s", f->before, c.year,
		    between, width, c.month, between, width, c.day, f->after,
		    f->timed ? "T09:00:00Z" : "");
	return buf_add(b, text, (size_t)n);
}
