/*
 * What is wrong with an expression; see querywrong.h.
 */
#include <stdarg.h>
#include <stdio.h>

#include "../base/show.h"
#include "../base/utf8.h"
#include "querywrong.h"

enum {
	TOKEN = 60,		/* bytes of a word that a message shows */
	BEFORE = 40,		/* of a long expression before the place */
	SHOWN = 72		/* and in all */
};

enum querywrong_status
querywrong_say(struct querywrong *e, size_t at, const char *format, ...)
{
	va_list ap;

	e->at = at;
	va_start(ap, format);
	(void)vsnprintf(e->text, sizeof(e->text), format, ap);
	va_end(ap);
	return QUERYWRONG_SAID;
}

/* Whether a character goes on here. */
static bool
goes_on(char c)
{
	return ((unsigned char)c & 0xc0) == 0x80;
}

struct slice
querywrong_cut(struct slice s)
{
	if (s.len <= TOKEN)
		return s;
	for (s.len = TOKEN; s.len > 0 && goes_on(s.ptr[s.len]); s.len--)
		;
	return s;
}

/* The columns that a message takes to show this. */
static size_t
shown_width(struct slice s)
{
	size_t width = 0, plain, len;
	char escaped[SHOW_MAX];

	while (s.len > 0) {
		plain = show_plain(s);
		width += utf8_width((struct slice){ s.ptr, plain });
		s = slice_skip(s, plain);
		if (s.len == 0)
			break;
		s = slice_skip(s, show_escape(s, escaped, &len));
		width += len;
	}
	return width;
}

void
querywrong_tell(const struct querywrong *e, struct diag *d, const char *option, struct slice text)
{
	size_t start = 0, end = text.len, width;
	bool before, behind;

	diag_error(d, NOWHERE, "%s: column %zu: %s", option, e->at + 1, e->text);
	if (text.len > SHOWN && e->at > BEFORE)
		for (start = e->at - BEFORE; start < e->at && goes_on(text.ptr[start]); start++)
			;
	if (end - start > SHOWN)
		for (end = start + SHOWN; end > start && goes_on(text.ptr[end]); end--)
			;
	before = start > 0;
	behind = end < text.len;
	width = shown_width((struct slice){ text.ptr + start, e->at - start });
	diag_error(d, NOWHERE, "  %s%.*s%s", before ? "..." : "", (int)(end - start),
	    text.ptr + start, behind ? "..." : "");
	diag_error(d, NOWHERE, "  %*s^", (int)(width + (before ? 3 : 0)), "");
}
