/*
 * Text fit for people; see shown.h.
 */
#include "../base/show.h"
#include "shown.h"

/* What stands for a byte that matters to the form; NULL when it stands for itself. */
static const char *
instead(char c, enum shown_form form)
{
	switch (c) {
	case '\t':
		return form == SHOWN_MD ? " " : "\\t";
	case '\n':
		return form == SHOWN_MD ? "<br>" : "\\n";
	case '\r':
		return form == SHOWN_MD ? "" : "\\r";
	case '\\':
		return form == SHOWN_PLAIN ? NULL : "\\\\";
	case '|':
		return form == SHOWN_MD ? "\\|" : NULL;
	default:
		return NULL;
	}
}

/* The run at the start that needs nothing but to be copied. */
static size_t
untouched(struct slice s, enum shown_form form)
{
	size_t n = show_plain(s), i = 0;

	while (i < n && instead(s.ptr[i], form) == NULL)
		i++;
	return i;
}

bool
shown_add(struct buf *b, struct slice s, enum shown_form form)
{
	while (s.len > 0) {
		size_t n = untouched(s, form), len;
		char escape[SHOW_MAX];
		const char *other;
		bool ok = buf_add(b, s.ptr, n);

		s = slice_skip(s, n);
		if (ok && s.len > 0) {
			other = instead(s.ptr[0], form);
			n = 1;
			if (other != NULL) {
				ok = buf_add(b, other, strlen(other));
			} else {
				n = show_escape(s, escape, &len);
				/* the backslash of the escape is text where one is an escape itself */
				ok = (form != SHOWN_MD || buf_char(b, '\\')) &&
				    buf_add(b, escape, len);
			}
			s = slice_skip(s, n);
		}
		if (!ok)
			return false;
	}
	return true;
}
