/*
 * What can be noticed while a journal is read; see notice.h and noticing.h.
 */
#include <stdlib.h>
#include <string.h>

#include "noticing.h"

/* A place of a name, and the next one: its number plus 1, 0 for none. */
struct notice_spot {
	struct place at;
	uint32_t next;
};

struct notice_spots {
	uint32_t first, last;	/* as above */
	uint32_t kept;
};

bool
notices_start(struct notices *n)
{
	*n = (struct notices){ .topics = names_new(), .colours = names_new() };
	return n->topics != NULL && n->colours != NULL;
}

void
notices_free(struct notices *n)
{
	free(n->values);
	buf_free(&n->text);
	free(n->pending);
	names_free(n->topics);
	names_free(n->colours);
	free(n->looks);
	free(n->days);
	for (int k = 0; k < NOTICE_KINDS; k++)
		free(n->spots[k]);
	free(n->kept);
	buf_free(&n->fold);
	*n = (struct notices){ 0 };
}

bool
notices_place(const struct notices *n, enum notice_kind kind, name_id id, uint32_t *next,
    struct place *at)
{
	if (*next == 0)
		*next = id < n->nspots[kind] ? n->spots[kind][id].first : 0;
	if (*next == 0 || *next == UINT32_MAX)
		return false;
	*at = n->kept[*next - 1].at;
	*next = n->kept[*next - 1].next;
	if (*next == 0)
		*next = UINT32_MAX;
	return true;
}

bool
notices_on_roster(struct reader *r, struct slice name)
{
	name_id person;

	return roster_knows(&r->roster, name, &person);
}

/* Places */

struct place
notice_place(struct reader *r, size_t offset)
{
	struct notices *n = r->options->notices;
	struct slice text = r->block.text;
	struct place at = { .file = r->in.name };
	const char *nl;

	if (offset < n->at) {
		n->at = n->line_start = 0;
		n->lines = 0;
	}
	while (n->at < offset &&
	    (nl = memchr(text.ptr + n->at, '\n', offset - n->at)) != NULL) {
		n->at = n->line_start = (size_t)(nl - text.ptr) + 1;
		n->lines++;
	}
	n->at = offset;
	at.line = r->block.line + n->lines;
	at.col = offset - n->line_start;
	at.col += n->lines == 0 ? r->block.col : paragraph_col(&r->blocks.paragraph, at.line);
	return at;
}

void
notice_name(struct reader *r, struct slice name)
{
	struct slice text = r->block.text;

	if (r->options->notices != NULL && r->dialect != DIALECT_TABLE && name.ptr >= text.ptr &&
	    name.ptr <= text.ptr + text.len)
		r->roster.at = notice_place(r, (size_t)(name.ptr - text.ptr));
}

struct place
notice_matter(const struct reader *r, struct slice matter, struct slice value)
{
	struct place at = { .file = r->in.name, .line = 1 };
	const char *p = matter.ptr, *nl;

	if (r->options->notices == NULL || value.ptr == NULL || value.ptr < matter.ptr ||
	    value.ptr > matter.ptr + matter.len)
		return at;
	while ((nl = memchr(p, '\n', (size_t)(value.ptr - p))) != NULL) {
		at.line++;
		p = nl + 1;
	}
	at.col = (size_t)(value.ptr - p) + 1;
	return at;
}

/* Whether there is room for one more place of the name: false also when memory runs out. */
static bool
has_room(struct notices *n, enum notice_kind kind, name_id id, bool *ok)
{
	struct notice_spots **list = &n->spots[kind];

	*ok = mem_grow(list, &n->spots_cap[kind], (size_t)id + 1, sizeof(**list));
	if (!*ok)
		return false;
	for (; n->nspots[kind] <= id; n->nspots[kind]++)
		(*list)[n->nspots[kind]] = (struct notice_spots){ 0 };
	return (*list)[id].kept < NOTICE_PLACES;
}

static bool
keep(struct notices *n, enum notice_kind kind, name_id id, struct place at)
{
	struct notice_spots *s = &n->spots[kind][id];

	if (n->nkept >= UINT32_MAX - 1 ||
	    !mem_grow(&n->kept, &n->kept_cap, n->nkept + 1, sizeof(*n->kept)))
		return false;
	n->kept[n->nkept++] = (struct notice_spot){ at, 0 };
	if (s->first == 0)
		s->first = (uint32_t)n->nkept;
	else
		n->kept[s->last - 1].next = (uint32_t)n->nkept;
	s->last = (uint32_t)n->nkept;
	s->kept++;
	return true;
}

bool
notice_spot(struct reader *r, enum notice_kind kind, name_id id, size_t offset)
{
	bool ok = id != NAME_NONE;

	if (ok && has_room(r->options->notices, kind, id, &ok))
		ok = keep(r->options->notices, kind, id, notice_place(r, offset));
	return ok;
}

/* Files */

static void
complain_of_name(struct reader *r)
{
	struct date_match m = date_of_file(r->in.name);
	struct place at = { r->in.name, 1, 1 };

	if (m.status == DATE_IMPOSSIBLE)
		diag_rule(r->diag, at, SEVERITY_ERROR, "D8", "there is no day '%.*s', which the "
		    "file is named by: it dates nothing", DIAG_SLICE(m.written));
}

struct encoding *
notice_file(struct reader *r)
{
	struct notices *n = r->options->notices;

	if (n == NULL)
		return NULL;
	r->marks.colours = true;
	n->heading_line = n->ticked_line = 0;
	n->npending = 0;
	n->run++;
	encoding_start(&n->bytes);
	if (r->in.fd != 0)
		complain_of_name(r);
	return &n->bytes;
}

static const char *
plural(uint64_t n)
{
	return n == 1 ? "" : "s";
}

static struct place
place_of(const struct reader *r, struct encoding_place at)
{
	return (struct place){ r->in.name, at.line, at.col };
}

void
notice_file_end(struct reader *r)
{
	struct encoding *e = &r->options->notices->bytes;
	unsigned long long n;

	encoding_end(e);
	if ((n = e->invalid.count) > 0)
		diag_rule(r->diag, place_of(r, e->invalid.first), SEVERITY_WARNING, "B2",
		    "the byte 0x%02x is no UTF-8 and so no letter: %llu such place%s in this file; "
		    "convert it, for example with iconv -f CP1252 -t UTF-8", e->invalid_byte, n,
		    plural(n));
	if ((n = e->nul.count) > 0)
		diag_rule(r->diag, place_of(r, e->nul.first), SEVERITY_WARNING, "B1",
		    "a NUL byte, which no editor writes: %llu in this file", n);
	if (e->lf.count > 0 && e->crlf.count > 0) {
		bool few_lf = e->lf.count < e->crlf.count;

		n = few_lf ? e->lf.count : e->crlf.count;
		diag_rule(r->diag, place_of(r, few_lf ? e->lf.first : e->crlf.first),
		    SEVERITY_NOTE, "B1", "mixed line ends: %llu line%s with %s among %llu with %s", n,
		    plural(n), few_lf ? "LF" : "CR LF",
		    (unsigned long long)(few_lf ? e->crlf.count : e->lf.count),
		    few_lf ? "CR LF" : "LF");
	}
}

bool
notice_matter_tag(struct reader *r, struct slice matter, struct slice tag)
{
	struct notices *n = r->options->notices;
	name_id id;
	bool ok;

	if (n == NULL)
		return true;
	id = names_intern(r->tags, tag);
	if (id == NAME_NONE)
		return false;
	return has_room(n, NOTICE_TAG, id, &ok) ?
	    keep(n, NOTICE_TAG, id, notice_matter(r, matter, tag)) : ok;
}
