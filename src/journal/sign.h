/*
 * Taking a tag or contact whose sign was found, for the two ways through a
 * text (plain.c and mark.c): what may stand before it, and the mark that it
 * makes. Inside of mark.h; programs use that.
 */
#ifndef JOURNAL_SIGN_H
#define JOURNAL_SIGN_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/mem.h"
#include "../base/slice.h"
#include "mark.h"
#include "scan.h"
#include "word.h"

/* How far a text, or a stretch of it, was read. */
enum reading { READ_ON, READ_MARKUP, READ_MEMORY };

/* A stretch of text with no markup in it. */
struct stretch {
	struct slice text;	/* all up to its end */
	size_t start;		/* where it begins in that */
	struct slice whole;	/* with what follows it */
	struct word_url *url;
};

/* What stands before or behind a place, markup apart. */
enum beside { BESIDE_FREE, BESIDE_WORD, BESIDE_AT };

/* What stands just before byte i. */
enum beside sign_before(struct slice text, size_t i);

/* Whether `via ` or `via:`, `intro:` stands before byte i (C9). */
bool sign_introduced(struct slice text, size_t i);

/* Take what begins at the sign; *end is the first byte behind it. */
enum reading sign_tag(struct marks *, const struct stretch *, size_t at, size_t *end);
enum reading sign_contact(struct marks *, const struct stretch *, size_t at, struct slice name);

/* The next byte that matters; end when there is none. */
static inline const char *
sign_next(const struct marks *m, const char *start, const char *p, const char *end)
{
	return m->tags_only ? scan_tag(start, p, end) : scan_mark(start, p, end);
}

/* Put in place and not copied: this is done for every tag. */
static inline bool
sign_add(struct marks *m, enum mark_kind kind, struct slice name, size_t at)
{
	struct mark *mark;

	if (!mem_grow(&m->list, &m->cap, m->n + 1, sizeof(*m->list)))
		return false;
	mark = &m->list[m->n++];
	mark->kind = kind;
	mark->name.ptr = name.ptr;
	mark->name.len = name.len;
	mark->value.ptr = NULL;
	mark->value.len = 0;
	mark->at = at;
	return true;
}

/* Read a text without markup; READ_MARKUP when it may have some that matters. */
enum reading plain_read(struct marks *, struct slice text);

/*
 * Strong text [start, end) that could be a name: one line, no marks, no sign.
 * False when memory runs out.
 */
bool sign_strong(struct marks *, struct slice text, size_t start, size_t end);

#endif
