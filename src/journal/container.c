/*
 * The quotations and list items that a line stands in; see container.h.
 */
#include <stdlib.h>

#include "../base/ascii.h"
#include "../base/mem.h"
#include "container.h"

void
containers_free(struct containers *c)
{
	free(c->stack);
	free(c->quotes);
	*c = (struct containers){ 0 };
}

/* Past `>` and the blank that may follow it. */
static void
skip_quote_mark(struct cursor *c)
{
	cursor_to_text(c);
	c->off++;
	c->col++;
	if (ascii_blank(cursor_char(c, c->off)))
		cursor_columns(c, 1);
}

/*
 * On a blank line all items go on without being looked at one by one, up to
 * the next quotation, which does not; the innermost goes on only when
 * something stands in it.
 */
static size_t
match_blank(const struct containers *k, size_t quotes)
{
	size_t stop = quotes < k->nquotes ? k->quotes[quotes] : k->depth;

	return stop == k->depth && !k->stack[stop - 1].filled ? stop - 1 : stop;
}

size_t
containers_match(const struct containers *k, struct cursor *c)
{
	size_t i, quotes = 0;

	cursor_look(c);
	for (i = 0; i < k->depth; i++) {
		const struct container *one = &k->stack[i];

		if (one->quote) {
			if (c->indent > 3 || cursor_char(c, c->text) != '>')
				break;
			skip_quote_mark(c);
			cursor_look(c);
			quotes++;
		} else if (c->indent >= one->need) {
			cursor_indent(c, one->need);
		} else if (c->blank) {
			cursor_to_text(c);
			cursor_look(c);
			return match_blank(k, quotes);
		} else {
			break;
		}
	}
	return i;
}

bool
containers_open_quote(struct containers *k, struct cursor *c, uint64_t line)
{
	skip_quote_mark(c);
	if (!mem_grow(&k->quotes, &k->quotes_cap, k->nquotes + 1, sizeof(*k->quotes)))
		return false;
	k->quotes[k->nquotes++] = k->depth;
	return containers_push(k, (struct container){ .line = line, .quote = true });
}

bool
containers_open_item(struct containers *k, struct cursor *c, size_t n, uint64_t line)
{
	size_t indent = c->indent, at = c->text, blanks;
	struct cursor after;

	cursor_to_text(c);
	c->off += n;
	c->col += n;
	after = *c;
	cursor_look(&after);
	blanks = after.indent;
	if (blanks < 1 || blanks > 4 || after.blank) {
		/* code, or nothing, behind the marker: the text begins one blank on */
		blanks = 1;
		cursor_columns(c, c->off < c->line.len ? 1 : 0);
	} else {
		cursor_columns(c, blanks);
	}
	return containers_push_item(k, at, indent + n + blanks, line);
}
