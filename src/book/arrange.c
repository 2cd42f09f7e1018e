/*
 * The entries of a journal in another order or under other headings; see
 * arrange.h.
 *
 * It is written twice: what the first text lacks, the names that entries had from
 * headings which are gone, is put in the second one. That is read again, and
 * must hold the same entries.
 */
#include <stdlib.h>

#include "../journal/contact.h"
#include "arrangeparts.h"

/* The layout that a journal has: by contact or date when most of its entries are below such headings. */
static enum arrange_by
layout_of(const struct arrangement *a)
{
	size_t owned = 0, dated = 0, all = 0;

	for (size_t i = 0; i < a->pieces.n; i++) {
		const struct piece *p = &a->pieces.list[i];

		all += p->entries;
		owned += p->owner != NAME_NONE ? p->entries : 0;
		dated += p->kind == PIECE_HEADING ? p->entries : p->from_above;
	}
	if (owned > all / 2)
		return ARRANGE_BY_CONTACT;
	return dated > all / 2 ? ARRANGE_BY_DATE : ARRANGE_BY_ENTRY;
}

/* The contacts of an entry that it has no more; false when memory runs out. */
static bool
add_words(struct arrangement *a, const struct roll *new, const struct roll_row *was,
    const struct roll_row *is)
{
	struct roll_place x = { 0 }, y = { 0 };
	struct slice key, shown, other = { 0 }, ignored;
	bool more = roll_contact(new, is, &y, &other, &ignored);

	while (roll_contact(&a->roll, was, &x, &key, &shown)) {
		while (more && slice_compare(other, key) < 0)
			more = roll_contact(new, is, &y, &other, &ignored);
		if (more && slice_equal(other, key))
			continue;
		if (!buf_char(&a->words, ' ') || !contact_write(&a->words, shown, SLICE("")))
			return false;
	}
	return true;
}

/* Find out what the new text lacks; *some says whether that is anything. */
static bool
find_words(struct arrangement *a, const struct roll *new, bool *some)
{
	*some = false;
	for (size_t i = 0; i < a->n; i++) {
		struct unit *u = &a->units[i];
		const struct piece *p = &a->pieces.list[u->first];
		const struct roll_row *is = roll_at(new, u->line);
		struct roll_row *was;

		if (u->kind != UNIT_ENTRY || !u->one || is == NULL)
			continue;
		was = &a->roll.rows[p->first];
		/* behind the first line there is no place for the names of an entry that is nested in the piece */
		if (was->line != p->line)
			continue;
		u->words = a->words.len;
		if (!add_words(a, new, was, is))
			return false;
		u->nwords = a->words.len - u->words;
		if (u->nwords == 0)
			continue;
		*some = true;
		if (!roll_append(&a->roll, was, (struct slice){ a->words.ptr + u->words, u->nwords }))
			return false;
	}
	return true;
}

/* Write the new text, and read it. */
static bool
write_and_read(struct arrangement *a, const struct reader_options *options, const char *name,
    struct buf *out, struct roll *new, struct diag *d)
{
	struct diag quiet = { .prog = d->prog, .quiet = true };
	bool ok;

	out->len = 0;
	if (!arrange_write(a, out)) {
		diag_memory(d);
		return false;
	}
	ok = roll_read(new, options, name, buf_slice(out), NULL, &quiet);
	d->errors += quiet.errors;
	return ok;
}

/* Whether the same is read of it; a message when not. */
static bool
check(const struct arrangement *a, const struct roll *new, const char *name, struct diag *d)
{
	const struct roll_row *differs;
	bool memory;

	if (roll_same(&a->roll, new, a->made, a->nmade, &differs, &memory))
		return true;
	if (memory)
		diag_memory(d);
	else
		diag_error(d, (struct place){ .file = name, .line = differs != NULL ? differs->line : 0 },
		    "what stands here would be read differently in that layout: nothing is changed");
	return false;
}

static void
finish(struct arrangement *a, struct roll *new)
{
	roll_free(new);
	roll_free(&a->roll);
	pieces_free(&a->pieces);
	free(a->units);
	free(a->made);
	buf_free(&a->words);
}

static bool
is_markdown(const struct arrangement *a, const char *name, struct diag *d)
{
	struct place at = { .file = name };

	if (a->roll.dialect == DIALECT_TABLE)
		diag_error(d, at, "an entries table has no layout but its own");
	else if (a->roll.dialect != DIALECT_MARKDOWN)
		diag_error(d, at, "is a file of %s: say --to md, too, to make it a journal of markdown",
		    a->roll.dialect == DIALECT_JRNL ? "jrnl" : "friends.md");
	return a->roll.dialect == DIALECT_MARKDOWN;
}

bool
arrange_journal(const struct arrange_options *how, const struct reader_options *options,
    const char *name, struct slice text, struct buf *out, struct diag *d)
{
	struct arrangement a = { .options = how, .by = how->by, .text = text };
	struct diag quiet = { .prog = d->prog, .quiet = true };
	struct roll new = { 0 };
	bool ok = roll_read(&a.roll, options, name, text, &a.pieces, &quiet), some = false;

	d->errors += quiet.errors;
	ok = ok && is_markdown(&a, name, d);
	if (ok && a.by == ARRANGE_AS_IT_IS)
		a.by = layout_of(&a);
	/* all of it is that person's */
	if (ok && a.by == ARRANGE_BY_CONTACT && a.pieces.owned)
		a.by = ARRANGE_BY_ENTRY;
	if (ok && !arrange_units(&a)) {
		diag_memory(d);
		ok = false;
	}
	if (ok && a.pieces.dated) {
		ok = buf_add(out, text.ptr, text.len);
		finish(&a, &new);
		return ok;
	}
	ok = ok && write_and_read(&a, options, name, out, &new, d);
	if (ok) {
		roll_sort_lines(&new);
		ok = find_words(&a, &new, &some);
		if (!ok)
			diag_memory(d);
	}
	if (ok && some) {
		roll_free(&new);
		ok = write_and_read(&a, options, name, out, &new, d);
	}
	ok = ok && check(&a, &new, name, d);
	finish(&a, &new);
	return ok;
}
