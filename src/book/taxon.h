/*
 * Tags and the tags above them: `klant/acme` is a kind of `klant` (T7).
 */
#ifndef BOOK_TAXON_H
#define BOOK_TAXON_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/mem.h"
#include "../base/name.h"

struct vocab;

/* What the tags of one table of names count as. Start from {names, vocab}. */
struct taxa {
	struct names *names;
	const struct vocab *vocab;	/* whose synonyms hold */

	/* below: for taxon.c alone */
	struct taxon {
		name_id counted;	/* the tag itself, or the one it is a synonym of */
		name_id parent;		/* NAME_NONE: it is at the top */
	} *list;
	size_t n, cap;
	struct buf room;
};

/* No more levels than this are parents: deeper ones count for the tag alone. */
enum { TAXON_LEVELS = 20 };

/* Find the parents of all names that are new; false when memory runs out. */
bool taxa_catch_up(struct taxa *);

/*
 * The tag above, which is made when nobody wrote it yet; NAME_NONE when
 * there is none. False when memory runs out.
 */
static inline bool
taxon_parent(struct taxa *t, name_id tag, name_id *parent)
{
	if (tag >= t->n && !taxa_catch_up(t))
		return false;
	*parent = t->list[tag].parent;
	return true;
}

/*
 * The tag that a written one is counted as: itself, but for the synonyms of
 * a vocabulary's file. False when memory runs out.
 */
static inline bool
taxon_counted(struct taxa *t, name_id tag, name_id *counted)
{
	if (tag >= t->n && !taxa_catch_up(t))
		return false;
	*counted = t->list[tag].counted;
	return true;
}

void taxa_free(struct taxa *);

#endif
