/*
 * The row of characters that a block shows, signs taken out again.
 */
#include <utf8proc.h>

#include "oracle.h"

void
shown_put(struct shown *s, unsigned c, enum kind kind)
{
	struct line *l = &s->out;

	if (l->len == l->cap) {
		l->cap = l->cap * 2 + 64;
		l->at = get(l->at, l->cap * sizeof *l->at);
	}
	l->at[l->len++] = (struct seen){ c, kind };
}

static void
put_char(struct shown *s, unsigned c)
{
	if (c >= SIGN_FIRST && c < SIGN_FIRST + s->signs->used)
		c = s->signs->meaning[c - SIGN_FIRST];
	if (c == SIGN_ESCAPE)
		s->escaped = true;
	else if (c == SIGN_ENTITY)
		s->entity = true;
	else if (c == SIGN_END)
		s->entity = false;
	else if (c == SIGN_STAR || c == SIGN_LINE)
		shown_put(s, c == SIGN_STAR ? '*' : '_', MARK);
	else if (c == SIGN_TICK)
		shown_put(s, '`', SHOWN);
	else if (c != SIGN_ZERO && c != SIGN_ONE) {
		shown_put(s, c, s->entity ? ENTITY : s->escaped ? ESCAPED : SHOWN);
		s->escaped = false;
	}
}

void
shown_text(struct shown *s, const char *text, size_t len)
{
	utf8proc_ssize_t n, left = (utf8proc_ssize_t)len;
	utf8proc_int32_t c;

	for (; left > 0; text += n, left -= n) {
		n = utf8proc_iterate((const utf8proc_uint8_t *)text, left, &c);
		if (n <= 0) {
			n = 1;
			c = 0xFFFD;
		}
		put_char(s, (unsigned)c);
	}
}
