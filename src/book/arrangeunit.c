/*
 * What changes places as one, when a journal is arranged anew; see
 * arrangeparts.h.
 */
#include "arrangeparts.h"

/* The first name of a row's contacts. */
static struct slice
first_contact(const struct roll *l, const struct roll_row *row)
{
	struct roll_place place = { 0 };
	struct slice key, shown = { 0 };

	roll_contact(l, row, &place, &key, &shown);
	return shown;
}

/* Whether the row names that contact. */
static bool
names(const struct roll *l, const struct roll_row *row, struct slice who)
{
	struct roll_place place = { 0 };
	struct slice key, shown;

	while (roll_contact(l, row, &place, &key, &shown))
		if (slice_equal(shown, who))
			return true;
	return false;
}

/* The unit's pieces end before that one; what its entries say of it. */
static void
finish(struct arrangement *a, struct unit *u, size_t end)
{
	size_t entries = 0;

	u->end = end;
	for (size_t i = u->first; i < end; i++) {
		const struct piece *p = &a->pieces.list[i];
		const struct roll_row *row;

		if (p->entries == 0)
			continue;
		row = &a->roll.rows[p->first];
		if (entries == 0) {
			u->date = row->date;
			u->shown = first_contact(&a->roll, row);
		}
		/* what is of several people is nobody's */
		for (size_t k = 0; k < p->entries; k++)
			if (!names(&a->roll, &row[k], u->shown))
				u->shown = SLICE("");
		entries += p->entries;
		u->from_above = u->from_above || (p->from_above > 0 && u->kind == UNIT_ENTRY);
		u->year_above = u->year_above || p->year_above > 0;
	}
	u->one = entries == 1;
}

static struct unit *
add(struct arrangement *a, enum unit_kind kind, size_t first)
{
	struct unit *u;

	if (!mem_grow(&a->units, &a->cap, a->n + 1, sizeof(*a->units)))
		return NULL;
	u = &a->units[a->n];
	*u = (struct unit){ .kind = kind, .first = first, .end = first + 1, .number = a->n };
	a->n++;
	return u;
}

/* The lines of a card: all below its heading that is neither a heading nor dated nor an entry. */
static size_t
card_end(const struct arrangement *a, size_t i)
{
	const struct piece *p = a->pieces.list;

	while (++i < a->pieces.n && p[i].kind != PIECE_HEADING && !p[i].dated && p[i].entries == 0)
		;
	return i;
}

/* What stands below a heading. */
static size_t
block_end(const struct arrangement *a, size_t i)
{
	const struct piece *p = a->pieces.list;
	int level = p[i].level;

	while (++i < a->pieces.n && (p[i].kind != PIECE_HEADING || p[i].level > level))
		;
	return i;
}

/* What stands below a line that holds only a date, written so that it has to stay. */
static size_t
dated_end(const struct arrangement *a, size_t i)
{
	const struct piece *p = a->pieces.list;

	while (++i < a->pieces.n && p[i].kind != PIECE_HEADING && !p[i].dated)
		;
	return i;
}

/* Whether the piece is nothing but a date, which is written where it is needed; a time only if it is. */
static bool
may_go(const struct arrangement *a, size_t i)
{
	const struct piece *p = &a->pieces.list[i];

	return p->bare && p->entries == 0 && (!p->time || (i + 1 < a->pieces.n &&
	    p[1].kind != PIECE_HEADING && p[1].from_above > 0));
}

/* A heading, and what belongs to it; the piece behind that, 0 when memory runs out. */
static size_t
take_heading(struct arrangement *a, size_t i)
{
	const struct piece *p = &a->pieces.list[i];
	struct unit *u;
	size_t end = i + 1;

	if (may_go(a, i))
		return end;
	u = add(a, p->card ? UNIT_CARD : p->dated || p->entries > 0 ? UNIT_BLOCK : UNIT_PROSE, i);
	if (u == NULL)
		return 0;
	if (u->kind == UNIT_CARD)
		end = card_end(a, i);
	else if (u->kind == UNIT_BLOCK)
		end = block_end(a, i);
	finish(a, u, end);
	/* a heading without a date that is an entry has the date of one above it */
	u->from_above = u->kind == UNIT_BLOCK && !p->dated;
	return end;
}

/* Let the last unit have that piece, too, which has no entries; false when it cannot. */
static bool
extend(struct arrangement *a, size_t i)
{
	struct unit *last;

	if (a->n == 0)
		return false;
	last = &a->units[a->n - 1];
	if (last->end != i || (last->kind != UNIT_PROSE &&
	    (last->kind != UNIT_ENTRY || a->pieces.list[i].kind != PIECE_HIDDEN)))
		return false;
	last->end = i + 1;
	return true;
}

/* Any other piece; the one behind it, 0 when memory runs out. */
static size_t
take_piece(struct arrangement *a, size_t i)
{
	size_t end;
	const struct piece *p = &a->pieces.list[i];
	struct unit *u;

	if (may_go(a, i))
		return i + 1;
	/* what shows no text stays behind what it follows */
	if (p->entries == 0 && !p->open && !p->dated && extend(a, i))
		return i + 1;
	u = add(a, p->entries > 0 ? UNIT_ENTRY : p->dated ? UNIT_BLOCK : UNIT_PROSE, i);
	if (u == NULL)
		return 0;
	end = u->kind == UNIT_BLOCK ? dated_end(a, i) : i + 1;
	finish(a, u, end);
	if (p->open && p->entries == 0)
		u->kind = UNIT_OPEN;
	return end;
}

bool
arrange_units(struct arrangement *a)
{
	struct slice owner = { 0 };
	const struct piece *time = NULL;
	size_t from;

	for (size_t i = 0; i < a->pieces.n;) {
		const struct piece *p = &a->pieces.list[i];
		struct unit *u;

		/* the date with a time that holds here */
		if (p->bare || p->kind == PIECE_HEADING)
			time = p->time && may_go(a, i) ? p : NULL;
		from = a->n;
		if (p->kind == PIECE_HEADING)
			i = take_heading(a, i);
		else
			i = take_piece(a, i);
		if (i == 0)
			return false;
		if (a->n == from)
			continue;
		u = &a->units[from];
		if (time != NULL && u->from_above) {
			u->time = time->date_at;
			u->ntime = time->rest_at - time->date_at;
		}
		/* whose heading it stands below: its entries are this person's too (E7) */
		if (u->kind == UNIT_CARD)
			owner = u->shown;
		else if (p->owner != NAME_NONE && u->kind == UNIT_ENTRY && owner.len > 0 &&
		    names(&a->roll, &a->roll.rows[p->first], owner))
			u->shown = owner;
	}
	return true;
}
