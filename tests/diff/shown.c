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

/* The signs; false when c is none. */
static bool
take_sign(struct shown *s, unsigned c)
{
	switch (c) {
	case SIGN_ESCAPE:
		s->escaped = true;
		return true;
	case SIGN_ENTITY:
	case SIGN_END:
		s->entity = c == SIGN_ENTITY;
		return true;
	case SIGN_RUN:
		s->numbered = true;
		s->run = s->bit = 0;
		return true;
	case SIGN_BEHIND:
		s->numbered = false;
		if (s->text_run < 0 && !signs_is_text(s->signs, s->run) && s->out.len > 0 && s->out.at[s->out.len - 1].c == '`' &&
		    s->out.at[s->out.len - 1].kind == SHOWN)
			s->text_run = s->run;
		return true;
	case SIGN_ZERO:
	case SIGN_ONE:
		s->run |= c == SIGN_ONE ? 1u << (s->bit & 31) : 0;
		s->bit++;
		return true;
	case SIGN_STAR:
	case SIGN_LINE:
		shown_put(s, c == SIGN_STAR ? '*' : '_', MARK);
		return true;
	case SIGN_TICK:
		s->numbered = false;
		shown_put(s, '`', SHOWN);
		return true;
	default:
		return false;
	}
}

static void
put_char(struct shown *s, unsigned c)
{
	if (c >= SIGN_FIRST && c < SIGN_FIRST + s->signs->used)
		c = s->signs->meaning[c - SIGN_FIRST];
	else if (take_sign(s, c))
		return;
	if (c == '`' && s->numbered && !s->escaped && !s->entity && s->text_run < 0)
		s->text_run = s->run;
	s->numbered = c == '`' && s->numbered && s->escaped;
	shown_put(s, c, s->entity ? ENTITY : s->escaped ? ESCAPED : SHOWN);
	s->escaped = false;
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

void
shown_break(struct shown *s)
{
	if (s->escaped)
		shown_put(s, '\\', EDGE);
	s->escaped = s->numbered = false;
	shown_put(s, '\n', SHOWN);
}
