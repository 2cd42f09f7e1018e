/*
 * Emphasis as section 6.2 of CommonMark 0.31 and the procedure of its
 * appendix have it, slowly: for the third opinion, in which cmark sees
 * stand-ins for '*' and '_' and only says where code, HTML and links are.
 * cmark 0.30 and md4c 0.4 both lose emphasis of '_' where the rule of three
 * forbids one pair and a longer one would do: __#_-__ is strong.
 */
#include <stdlib.h>
#include <utf8proc.h>

#include "oracle.h"

/* A run of one mark: elements [at, at + len). */
struct marks {
	size_t at, len;
	size_t closes, opens;	/* how many of them are paired, at either end */
	bool can_open, can_close, dead;
};

enum side { SPACE, PUNCT, WORD };

/* What stands at element i; everything but characters is written in punctuation. */
static enum side
side(const struct line *l, size_t i)
{
	utf8proc_category_t k;

	if (i >= l->len)
		return SPACE;
	if (l->at[i].kind != SHOWN && l->at[i].kind != MARK)
		return PUNCT;
	if (l->at[i].c == '\n' || l->at[i].c == '\t')
		return SPACE;
	k = utf8proc_category((utf8proc_int32_t)l->at[i].c);
	if (k == UTF8PROC_CATEGORY_ZS)
		return SPACE;
	return k >= UTF8PROC_CATEGORY_PC && k <= UTF8PROC_CATEGORY_SO ? PUNCT : WORD;
}

static void
flank(const struct line *l, struct marks *m)
{
	/* behind an escaped character stands that character, before it a backslash: both punctuation */
	enum side before = m->at > 0 ? side(l, m->at - 1) : SPACE, after = side(l, m->at + m->len);
	bool left = after != SPACE && (after != PUNCT || before != WORD);
	bool right = before != SPACE && (before != PUNCT || after != WORD);

	m->can_open = left;
	m->can_close = right;
	if (l->at[m->at].c == '_') {
		m->can_open = left && (!right || before == PUNCT);
		m->can_close = right && (!left || after == PUNCT);
	}
}

static size_t
left_over(const struct marks *m)
{
	return m->len - m->closes - m->opens;
}

static bool
may_pair(const struct line *l, const struct marks *o, const struct marks *c)
{
	if (o->dead || !o->can_open || left_over(o) == 0 || l->at[o->at].c != l->at[c->at].c)
		return false;
	if ((o->can_close || c->can_open) && (o->len + c->len) % 3 == 0)
		return o->len % 3 == 0 && c->len % 3 == 0;
	return true;
}

/* Pair the runs list[0 … n - 1], the first closer first, each with the nearest opener. */
static void
pair(const struct line *l, struct marks *list, size_t n)
{
	for (size_t c = 0; c < n; c++) {
		while (list[c].can_close && left_over(&list[c]) > 0) {
			size_t o = c, marks;

			while (o > 0 && !may_pair(l, &list[o - 1], &list[c]))
				o--;
			if (o == 0)
				break;
			o--;
			marks = left_over(&list[o]) >= 2 && left_over(&list[c]) >= 2 ? 2 : 1;
			list[o].opens += marks;
			list[c].closes += marks;
			for (size_t k = o + 1; k < c; k++)
				list[k].dead = true;
		}
		if (left_over(&list[c]) > 0 && !list[c].can_open)
			list[c].dead = true;
	}
}

/* Take the runs in [from, to) that are still marks, and settle them. */
static void
settle(struct line *l, size_t from, size_t to)
{
	struct marks *list = get(NULL, (to - from + 1) * sizeof *list);
	size_t n = 0;

	for (size_t i = from; i < to; i++) {
		struct marks m = { .at = i };

		while (i + m.len < to && l->at[i + m.len].kind == MARK && l->at[i + m.len].c == l->at[i].c)
			m.len++;
		if (m.len == 0)
			continue;
		flank(l, &m);
		list[n++] = m;
		i += m.len - 1;
	}
	pair(l, list, n);
	for (size_t k = 0; k < n; k++)
		for (size_t i = 0; i < list[k].len; i++) {
			bool paired = i < list[k].closes || i >= list[k].len - list[k].opens;

			l->at[list[k].at + i].kind = paired ? EDGE : SHOWN;
		}
	free(list);
}

void
line_pairs(struct line *l)
{
	size_t open = 0;

	/* links first, which hold no other; what is left of marks in them is text */
	for (size_t i = 0; i < l->len; i++) {
		if (l->at[i].kind == EDGE && l->at[i].c == '[')
			open = i;
		else if (l->at[i].kind == EDGE && l->at[i].c == ']' && open < i)
			settle(l, open, i);
	}
	settle(l, 0, l->len);
}
