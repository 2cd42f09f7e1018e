/*
 * The reader: files and their blocks in, entries out (entry.h).
 *
 * One block at a time is looked at (look.c). As long as the innermost open
 * entry does not go on with it, that entry is complete and lent out; then
 * the block is taken: it is a part of an entry, opens one, or is prose
 * (entry.c).
 */
#include <stdlib.h>
#include <string.h>

#include "../base/ascii.h"
#include "reader.h"

/* Whether the roster's file is one of the journal's, too. */
static bool
roster_is_journal(const struct reader_options *o)
{
	for (size_t i = 0; i < o->nfiles; i++)
		if (strcmp(o->files[i], o->roster) == 0)
			return true;
	return false;
}

/* Keep a card of the roster, to be lent before the journal's entries. */
static bool
keep_card(struct reader *r, const struct entry *e)
{
	struct draft *d;
	bool ok = true;

	if (!mem_grow(&r->cards, &r->cards_cap, r->ncards + 1, sizeof(*r->cards)) ||
	    (d = calloc(1, sizeof(*d))) == NULL)
		return false;
	r->cards[r->ncards++] = d;
	d->line = e->line;
	draft_begin_card(d, r->options);
	for (size_t i = 0; i < e->ntags && ok; i++)
		ok = draft_tag(d, e->tags[i].tag, e->tags[i].value);
	for (size_t i = 0; i < e->ncontacts && ok; i++)
		ok = draft_contact(d, e->contacts[i]);
	for (size_t i = 0; i < e->nintroducers && ok; i++)
		ok = draft_introducer(d, e->introducers[i]);
	return ok && draft_text(d, e->text);
}

/*
 * Read the roster's file before the journal's, for its cards alone: what else
 * is to be said of it is said when it is read as a journal. The cards are
 * lent first, unless the journal's files have them.
 */
static bool
read_roster(struct reader *r)
{
	const struct reader_options *all = r->options;
	bool keep = all->roster != NULL && !roster_is_journal(all), quiet = r->diag->quiet;
	uint64_t warnings = r->diag->warnings;
	enum entry_status status;
	struct entry e;

	if (all->roster == NULL)
		return true;
	r->roster_options = *all;
	r->roster_options.files = &all->roster;
	r->roster_options.nfiles = 1;
	r->roster_options.opened = NULL;
	r->roster_options.notices = NULL;
	r->roster_options.tidy = NULL;
	r->roster_options.pieces = NULL;
	r->roster_options.markdown = NULL;
	r->options = &r->roster_options;
	r->diag->quiet = true;
	while ((status = entry_next(r, &e)) == ENTRY_OK) {
		if (!keep || e.kind != ENTRY_CARD || keep_card(r, &e))
			continue;
		diag_memory(r->diag);
		break;
	}
	r->diag->quiet = quiet;
	r->diag->warnings = warnings;
	r->options = all;
	r->next_file = 0;
	roster_forget(&r->roster);
	r->roster_read = true;
	return status == ENTRY_END;
}

struct reader *
reader_new(const struct reader_options *options, struct diag *d)
{
	struct reader *r = calloc(1, sizeof(*r));
	bool ok = r != NULL;

	if (ok) {
		r->options = options;
		r->diag = d;
		r->in.fd = -1;
		r->tags = names_new();
		ok = roster_start(&r->roster, d) && r->tags != NULL;
	}
	if (!ok)
		diag_memory(d);
	else
		ok = read_roster(r);
	if (ok)
		return r;
	reader_free(r);
	return NULL;
}

void
reader_free(struct reader *r)
{
	if (r == NULL)
		return;
	for (size_t i = 0; i < r->made; i++) {
		draft_free(r->drafts[i]);
		free(r->drafts[i]);
	}
	free(r->drafts);
	for (size_t i = 0; i < r->ncards; i++) {
		draft_free(r->cards[i]);
		free(r->cards[i]);
	}
	free(r->cards);
	free(r->scopes);
	free(r->who);
	free(r->introducers);
	free(r->said);
	surroundings_free(&r->around);
	draft_free(&r->row);
	buf_free(&r->row_file);
	buf_free(&r->tsv_line);
	buf_free(&r->scratch);
	tsv_free(&r->tsv);
	marks_free(&r->marks);
	blocks_free(&r->blocks);
	sections_free(&r->sections);
	roster_free(&r->roster);
	names_free(r->tags);
	input_free(&r->in);
	free(r);
}

struct names *
reader_tags(struct reader *r)
{
	return r->tags;
}

struct names *
reader_contacts(struct reader *r)
{
	return r->roster.names;
}

name_id
reader_contact(struct reader *r, struct slice written)
{
	if (written.len > 1 && written.ptr[0] == '@')
		written = slice_skip(written, 1);
	return roster_find(&r->roster, written);
}

struct draft *
reader_draft(struct reader *r)
{
	struct draft *d;

	if (r->ndrafts == r->made) {
		if (!mem_grow(&r->drafts, &r->drafts_cap, r->made + 1, sizeof(*r->drafts)))
			return NULL;
		d = calloc(1, sizeof(*d));
		if (d == NULL)
			return NULL;
		r->drafts[r->made++] = d;
	}
	d = r->drafts[r->ndrafts++];
	draft_clear(d);
	draft_begin(d, r->options);
	return !r->options->raw || reader_origin_none(r, d) ? d : NULL;
}

/*
 * Whether an entry is complete by what is known of the next line's first byte:
 * so that a program which prints while a journal grows need not wait for all of
 * the block that follows.
 */
static bool
is_complete(const struct reader *r, const struct draft *d)
{
	const struct containers *k = &r->blocks.containers;
	int next;

	if (r->options->tie == NULL || r->pending || r->at_end || d->part)
		return false;
	next = blocks_peek(&r->blocks);
	switch (d->anchor) {
	case ANCHOR_BLOCK:
		return true;
	case ANCHOR_PARAGRAPH:
		return next == '\n';
	case ANCHOR_CONTAINER:
		/* nothing at the margin is in a list item */
		return next > 0 && !ascii_space((char)next) && k->depth > 0 && !k->stack[0].quote;
	default:
		return false;
	}
}

/* What relfmt asks of each block, and nobody else; false when memory runs out. */
static bool
lay_out(struct reader *r)
{
	const struct reader_options *o = r->options;

	return (o->tidy == NULL || reader_tidy(r)) && (o->pieces == NULL || reader_piece(r)) &&
	    (o->markdown == NULL || reader_markdown(r));
}

/* One file's next entry; ENTRY_END at its end. */
static enum entry_status
next_of_file(struct reader *r, struct entry *out)
{
	enum entry_status status;

	if (r->dialect == DIALECT_TABLE)
		return rows_next(r, out);
	for (;;) {
		if (reader_top(r) != NULL && is_complete(r, reader_top(r))) {
			status = entry_finish(r, out);
			if (status != ENTRY_END)
				return status;
			continue;
		}
		if (!r->pending && !r->at_end && (status = entry_look(r)) != ENTRY_OK)
			return status;
		if (reader_top(r) != NULL && (!r->pending || r->block.kind != BLOCK_HIDDEN) && (r->at_end || !entry_goes_on(r, reader_top(r)))) {
			status = entry_finish(r, out);
			if (status != ENTRY_END)
				return status;
			continue;
		}
		if (r->at_end)
			return ENTRY_END;
		if (!entry_take(r) || !lay_out(r)) {
			diag_memory(r->diag);
			return ENTRY_ERROR;
		}
		r->pending = false;
	}
}

enum entry_status
entry_next(struct reader *r, struct entry *out)
{
	enum entry_status status;

	if (r->roster_read && r->next_card < r->ncards) {
		r->lent = r->cards[r->next_card++];
		draft_lend(r->cards[r->next_card - 1], r->options->roster, out);
		return ENTRY_OK;
	}
	for (;;) {
		if (!r->is_open && (status = file_next(r)) != ENTRY_OK)
			return status;
		status = next_of_file(r, out);
		if (status != ENTRY_END)
			return status;
		file_close(r);
	}
}
