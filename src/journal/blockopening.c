/*
 * What begins with a line; see blockopening.h.
 */
#include "blockopening.h"
#include "dateline.h"
#include "find.h"
#include "html.h"
#include "link.h"
#include "marker.h"

/* Whether a paragraph has text besides reference definitions. */
static bool
has_text(struct slice s)
{
	return s.len == 0 || s.ptr[0] != '[' || slice_trim(slice_skip(s, link_definitions(s))).len > 0;
}

static bool
is_ruler(const struct blocks *b, struct slice rest)
{
	const struct paragraph *p = &b->paragraph;
	struct slice s = paragraph_text(p, &b->lines);
	size_t columns;

	/* `- | -` is a bullet first, as GitHub reads it */
	return marker_ruler(rest, &columns) && marker_item(rest, true) == 0 &&
	    marker_cells(slice_trim(slice_skip(s, p->last - p->at))) == columns;
}

/*
 * Whether the text of the line is a thematic break. What speaks against one
 * speaks against all that begin before it with the same mark: a line of
 * bullets, each in the one before, is not read to its end for each.
 */
static bool
is_break(struct blocks *b, const struct cursor *c)
{
	struct slice rest = slice_skip(c->line, c->text);
	size_t bad;

	if (b->no_break == rest.ptr[0] && c->text <= b->no_break_to)
		return false;
	if (marker_break(rest, &bad))
		return true;
	b->no_break = bad > 0 ? rest.ptr[0] : '\0';
	b->no_break_to = c->text + bad;
	return false;
}

enum opening
block_opening(struct blocks *b, const struct cursor *c, bool paragraph_open, size_t *n)
{
	struct slice rest = slice_skip(c->line, c->text), text;

	switch (rest.ptr[0]) {
	case '>':
		return OPEN_QUOTE;
	case '#':
		return marker_heading(rest, &text) > 0 ? OPEN_HEADING : OPEN_NONE;
	case '`': case '~':
		*n = marker_fence(rest);
		return *n > 0 ? OPEN_FENCE : OPEN_NONE;
	case '<':
		/* not even where the line would only lazily continue a paragraph */
		*n = (size_t)html_block_start(rest, b->paragraph.open);
		return *n > 0 ? OPEN_HTML : OPEN_NONE;
	case '%':
		return slice_starts(rest, SLICE("%%")) &&
		    find_text(rest, 2, SLICE("%%")) == rest.len ? OPEN_COMMENT : OPEN_NONE;
	case '=': case '-': case '|': case ':': case '*': case '_': case '+':
	case '0': case '1': case '2': case '3': case '4':
	case '5': case '6': case '7': case '8': case '9':
		break;
	default:
		return OPEN_NONE;
	}
	if (paragraph_open) {
		if (marker_underline(rest) > 0)
			return has_text(paragraph_text(&b->paragraph, &b->lines)) ?
			    OPEN_UNDERLINE : OPEN_NONE;
		if (is_ruler(b, rest))
			return OPEN_RULER;
	}
	if (is_break(b, c))
		return OPEN_BREAK;
	*n = marker_item(rest, paragraph_open);
	/* `20. Februar 2016` is no item number twenty */
	if (*n > 1 && dateline_at(rest, b->dates).len > *n)
		return OPEN_NONE;
	return *n > 0 ? OPEN_ITEM : OPEN_NONE;
}
