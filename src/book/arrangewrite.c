/*
 * Writing a journal that is arranged anew; see arrangeparts.h.
 */
#include <stdlib.h>
#include <string.h>

#include "../journal/contact.h"
#include "../journal/find.h"
#include "arrangeparts.h"

static bool
put(struct arrangement *a, struct slice s)
{
	for (size_t i = find_byte(s, 0, '\n'); i < s.len; i = find_byte(s, i + 1, '\n'))
		a->line++;
	return buf_add(a->out, s.ptr, s.len);
}

static bool
end_line(struct arrangement *a)
{
	return a->out->len == 0 || a->out->ptr[a->out->len - 1] == '\n' || put(a, SLICE("\n"));
}

static const struct piece *
piece(const struct arrangement *a, const struct unit *u)
{
	return &a->pieces.list[u->first];
}

/* What can have a date put before its text. */
static bool
takes_date(const struct arrangement *a, const struct unit *u)
{
	const struct piece *p = piece(a, u);

	return u->kind == UNIT_ENTRY && u->one && !u->year_above && p->text_at > 0 && u->date.precision == DATE_DAY &&
	    (p->kind == PIECE_ITEM || p->kind == PIECE_TEXT);
}

/* A heading of our own, and blank lines around it. */
static bool
put_heading(struct arrangement *a, int level, struct slice words)
{
	a->last = NULL;
	return end_line(a) && (a->out->len == 0 || put(a, SLICE("\n"))) &&
	    put(a, (struct slice){ "######", (size_t)level }) && put(a, SLICE(" ")) && put(a, words) &&
	    put(a, SLICE("\n\n"));
}

/* With the date that the unit needs above it. */
static bool
put_date_heading(struct arrangement *a, int level, const struct unit *u)
{
	char iso[DATE_TEXT_MAX];
	size_t n = date_format(u->date, iso);

	/* `2024` of `2024-03-12` */
	if (u->year_above)
		n = 4;
	if (u->ntime > 0 && !takes_date(a, u))
		return put_heading(a, level, slice_trim((struct slice){ a->text.ptr + u->time, u->ntime }));
	return put_heading(a, level, (struct slice){ iso, n });
}

/* Whether the unit stands in one list with the one before it. */
static bool
joins(const struct arrangement *a, const struct unit *u)
{
	return a->last != NULL && a->last->kind == UNIT_ENTRY && u->kind == UNIT_ENTRY &&
	    a->last->end == a->last->first + 1 && piece(a, a->last)->kind == PIECE_ITEM &&
	    piece(a, u)->kind == PIECE_ITEM;
}

/* What can do without its date below a heading with it. */
static bool
leaves_date(const struct arrangement *a, const struct unit *u)
{
	const struct piece *p = piece(a, u);

	return a->by == ARRANGE_BY_DATE && u->kind == UNIT_ENTRY && u->one && p->plain;
}

/* The date before a text; a colon keeps it apart from what could be a part of it. */
static bool
put_date(struct arrangement *a, const struct unit *u, struct slice text)
{
	char iso[DATE_TEXT_MAX];
	size_t n = date_format(u->date, iso);
	unsigned char c = text.len > 0 ? (unsigned char)text.ptr[0] : 0;
	bool apart = !ascii_alpha((char)c) && c < 0x80 && c != '@' && c != '#' && c != '*';
	struct slice date = { iso, n };

	if (u->ntime > 0) {
		date = slice_trim((struct slice){ a->text.ptr + u->time, u->ntime });
		apart = true;
	}
	return put(a, date) && put(a, apart ? SLICE(": ") : SLICE(" "));
}

/* The unit's first line up to where its text begins, with its date, or without it. */
static bool
put_start(struct arrangement *a, const struct unit *u, size_t *at, bool dated)
{
	const struct piece *p = piece(a, u);
	struct slice text = slice_skip(a->text, *at);

	if (dated && takes_date(a, u)) {
		text.len = p->text_at - *at;
		*at = p->text_at;
		return put(a, text) && put_date(a, u, slice_skip(a->text, *at));
	}
	if (leaves_date(a, u)) {
		text.len = p->date_at - *at;
		*at = p->rest_at;
		return put(a, text);
	}
	return true;
}

/* The rest, with the words that are missing behind its first line. */
static bool
put_rest(struct arrangement *a, const struct unit *u, struct slice text)
{
	size_t line = find_byte(text, 0, '\n');

	while (line > 0 && ascii_space(text.ptr[line - 1]))
		line--;
	return put(a, (struct slice){ text.ptr, line }) &&
	    (u->nwords == 0 || put(a, (struct slice){ a->words.ptr + u->words, u->nwords })) &&
	    put(a, slice_skip(text, line)) && end_line(a);
}

/* The text without the blank lines at its end, which indented code has with it. */
static struct slice
without_blanks(struct slice s)
{
	size_t len = s.len;

	while (len > 0 && ascii_space(s.ptr[len - 1])) {
		len--;
		if (s.ptr[len] == '\n')
			s.len = len + 1;
	}
	return s;
}

static bool
put_unit(struct arrangement *a, struct unit *u, bool dated)
{
	size_t at = piece(a, u)->at, end = a->pieces.list[u->end - 1].end;
	struct slice text = without_blanks((struct slice){ a->text.ptr + at, end - at });

	if (!joins(a, u) && a->last != NULL && !put(a, SLICE("\n")))
		return false;
	a->last = u;
	u->line = a->line;
	end = at + text.len;
	return put_start(a, u, &at, dated) && put_rest(a, u, (struct slice){ a->text.ptr + at, end - at });
}

static bool
put_all(struct arrangement *a, enum unit_kind kind)
{
	for (size_t i = 0; i < a->n; i++)
		if (a->units[i].kind == kind && !put_unit(a, &a->units[i], false))
			return false;
	return true;
}

/* The first card; a->n when there is none. *level is the highest that a card has. */
static size_t
first_card(const struct arrangement *a, int *level)
{
	size_t first = a->n;

	*level = 0;
	for (size_t i = a->n; i-- > 0;) {
		if (a->units[i].kind != UNIT_CARD)
			continue;
		first = i;
		if (*level == 0 || piece(a, &a->units[i])->level < *level)
			*level = piece(a, &a->units[i])->level;
	}
	return first;
}

/*
 * The cards, and what is in no entry, in their order: a heading among the cards
 * may say what kind of people follow. But what would be read as a part of the
 * card above it comes before them all.
 */
static bool
put_undated(struct arrangement *a)
{
	int level;
	size_t first = first_card(a, &level);

	for (int cards = 0; cards <= 1; cards++)
		for (size_t i = 0; i < a->n; i++) {
			struct unit *u = &a->units[i];
			const struct piece *p = piece(a, u);
			bool among = u->kind == UNIT_CARD || (u->kind == UNIT_PROSE && i > first &&
			    p->kind == PIECE_HEADING && p->level <= level);

			if ((u->kind == UNIT_PROSE || u->kind == UNIT_CARD) && among == (cards == 1) &&
			    !put_unit(a, u, false))
				return false;
		}
	return true;
}

/* Entries with a date each; below a heading where there can be none. */
static bool
put_dated(struct arrangement *a, struct unit *u, int level)
{
	if ((u->from_above || u->year_above) && !takes_date(a, u) && !put_date_heading(a, level, u))
		return false;
	return put_unit(a, u, u->from_above);
}

static bool
put_by_entry(struct arrangement *a, struct unit **list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (!put_dated(a, list[i], a->level))
			return false;
	return true;
}

/* What has no date, and what has a heading of its own, stands below none of ours. */
static bool
put_by_date(struct arrangement *a, struct unit **list, size_t n)
{
	const struct unit *heading = NULL;

	for (size_t i = 0; i < n; i++) {
		struct unit *u = list[i];
		bool own = u->date.precision == DATE_NONE || (u->kind == UNIT_BLOCK && !u->from_above);

		bool above = u->year_above || (u->ntime > 0 && !takes_date(a, u));

		if (above && !put_date_heading(a, a->level, u))
			return false;
		if (own || above)
			heading = NULL;
		else if (heading == NULL || arrange_compare_dates(heading, u) != 0) {
			heading = u;
			if (!put_date_heading(a, a->level, u))
				return false;
		}
		if (!put_unit(a, u, u->ntime > 0))
			return false;
	}
	return true;
}

/* `## @Anna`, a card for somebody who has none. */
static bool
put_contact_heading(struct arrangement *a, struct slice who)
{
	struct buf name = { 0 };
	bool ok = contact_write(&name, who, SLICE("")) &&
	    mem_grow(&a->made, &a->made_cap, a->nmade + 1, sizeof(*a->made)) && end_line(a);

	if (ok) {
		a->made[a->nmade++] = a->line + (a->out->len > 0);
		ok = put_heading(a, a->level, buf_slice(&name));
	}
	buf_free(&name);
	return ok;
}

static bool
put_by_contact(struct arrangement *a, struct unit **list, size_t n)
{
	struct slice who = { 0 };

	for (size_t i = 0; i < n; i++) {
		struct unit *u = list[i];

		if (!slice_equal(u->shown, who)) {
			who = u->shown;
			if (u->kind != UNIT_CARD && !put_contact_heading(a, who))
				return false;
		}
		if (!put_dated(a, u, a->level < 6 ? a->level + 1 : 6))
			return false;
	}
	return true;
}

/* Headings of ours must end what those with people opened that come before them; *some says whether any do. */
static int
level_of_headings(const struct arrangement *a, bool *some)
{
	int level = 2;

	*some = false;
	/* as days have them now */
	for (size_t i = 0; i < a->pieces.n; i++)
		if (a->pieces.list[i].kind == PIECE_HEADING && a->pieces.list[i].day && a->pieces.list[i].level == 1)
			level = 1;
	for (size_t i = 0; i < a->n; i++) {
		const struct piece *p = piece(a, &a->units[i]);

		if (p->kind != PIECE_HEADING || (!p->card && p->owner == NAME_NONE))
			continue;
		if (p->level < level)
			level = p->level;
		*some = *some || !p->card || a->by != ARRANGE_BY_CONTACT;
	}
	return level;
}

bool
arrange_write(struct arrangement *a, struct buf *out)
{
	size_t n;
	bool people;
	struct unit **list = arrange_ordered(a, &n);
	bool ok = list != NULL;

	a->out = out;
	a->line = 1;
	a->last = NULL;
	a->nmade = 0;
	a->level = level_of_headings(a, &people);
	ok = ok && put(a, (struct slice){ a->text.ptr, a->pieces.begin }) &&
	    (a->by == ARRANGE_BY_CONTACT ? put_all(a, UNIT_PROSE) : put_undated(a));
	/* an empty heading: what has no other must not be of those whom the last one names */
	if (ok && people && n > 0 && (a->by != ARRANGE_BY_DATE || list[0]->date.precision == DATE_NONE))
		ok = put_heading(a, a->level, SLICE(""));
	if (ok && a->by == ARRANGE_BY_DATE)
		ok = put_by_date(a, list, n);
	else if (ok && a->by == ARRANGE_BY_CONTACT)
		ok = put_by_contact(a, list, n);
	else if (ok)
		ok = put_by_entry(a, list, n);
	free(list);
	return ok && put_all(a, UNIT_OPEN);
}
