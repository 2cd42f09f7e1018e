/*
 * The reader: files and their blocks in, entries out (entry.h).
 *
 * One block at a time is looked at (look.c). As long as the innermost open
 * entry does not go on with it, that entry is complete and lent out; then
 * the block is taken: it is a part of an entry, opens one, or is prose
 * (entry.c).
 */
#include <stdlib.h>

#include "reader.h"

/*
 * Read the roster's file before the journal's, for its cards alone: what else
 * is to be said of it is said when it is read as a journal.
 */
static bool
read_roster(struct reader *r)
{
	const struct reader_options *all = r->options;
	struct reader_options options = { .files = &all->roster, .nfiles = 1,
	    .order = all->order, .at = all->at };
	bool quiet = r->diag->quiet;
	uint64_t warnings = r->diag->warnings;
	enum entry_status status;
	struct entry e;

	if (all->roster == NULL)
		return true;
	r->options = &options;
	r->diag->quiet = true;
	do
		status = entry_next(r, &e);
	while (status == ENTRY_OK);
	r->diag->quiet = quiet;
	r->diag->warnings = warnings;
	r->options = all;
	r->next_file = 0;
	roster_forget(&r->roster);
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
	free(r->scopes);
	free(r->who);
	draft_free(&r->row);
	buf_free(&r->row_file);
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
	return roster_mention(&r->roster, written);
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
	d->keep_text = r->options->text;
	return d;
}

/* One file's next entry; ENTRY_END at its end. */
static enum entry_status
next_of_file(struct reader *r, struct entry *out)
{
	enum entry_status status;

	if (r->dialect == DIALECT_TABLE)
		return rows_next(r, out);
	for (;;) {
		if (!r->pending && !r->at_end && (status = entry_look(r)) != ENTRY_OK)
			return status;
		if (reader_top(r) != NULL && (r->at_end || !entry_goes_on(r, reader_top(r)))) {
			status = entry_finish(r, out);
			if (status != ENTRY_END)
				return status;
			continue;
		}
		if (r->at_end)
			return ENTRY_END;
		if (!entry_take(r)) {
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

	for (;;) {
		if (!r->is_open && (status = file_next(r)) != ENTRY_OK)
			return status;
		status = next_of_file(r, out);
		if (status != ENTRY_END)
			return status;
		file_close(r);
	}
}
