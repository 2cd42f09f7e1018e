/*
 * All that is read of a text, a row for each entry and card, to find out
 * whether a text in which they stand in another order holds the same.
 */
#ifndef JOURNAL_ROLL_H
#define JOURNAL_ROLL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/diag.h"
#include "../base/mem.h"
#include "../base/slice.h"
#include "dialect.h"
#include "entry.h"
#include "pieces.h"

/* Places are bytes of the roll. */
struct roll_row {
	uint64_t line;
	bool card;
	struct date date;
	size_t head, end;	/* all but the text, names and tags as they are compared */
	size_t contacts, shown;	/* of it: their names; as they are printed: behind `end` */
	size_t text, text_len;
	bool changed;		/* the text is one of roll_append's */
};

/* Start from {0}, end with roll_free. */
struct roll {
	struct roll_row *rows;		/* in the order in which they were lent */
	size_t n, cap;
	struct buf bytes, changed;	/* what was read does not move when a text is changed */
	bool words_alone;
	enum dialect dialect;		/* what the file is */
};

/*
 * Read a text as a file of that name, lent; pieces are cut, too, unless NULL. Start from {0}, and from
 * `words_alone` to keep of the text of entries only letters and digits, and of cards none. False
 * after a message.
 */
bool roll_read(struct roll *, const struct reader_options *, const char *name, struct slice text,
    struct pieces *, struct diag *);
void roll_free(struct roll *);

/*
 * The next of a row's contacts from *place on, which is 0 at first: as it is compared, in that
 * order, and as it is printed; lent. False when there is none.
 */
struct roll_place {
	size_t key, shown;
};
bool roll_contact(const struct roll *, const struct roll_row *, struct roll_place *,
    struct slice *key, struct slice *shown);

struct slice roll_text(const struct roll *, const struct roll_row *);

/* Put words behind the first line of a row's text; false when memory runs out. */
bool roll_append(struct roll *, struct roll_row *, struct slice words);

/* Put the rows into the order of their lines, and find the entry that begins on one; NULL: there is none. */
void roll_sort_lines(struct roll *);
const struct roll_row *roll_at(const struct roll *, uint64_t line);

/*
 * Compare what is read of two texts, whatever its order; but for the cards of `new` that begin on one of
 * `n` lines, in their order, and say nothing, of which each has to be there. *differs becomes a row of `old` that is
 * not in `new`, or NULL. False when there is one, when `new` has one more, and when memory
 * runs out, which *memory tells.
 */
bool roll_same(const struct roll *old, const struct roll *new, const uint64_t *lines, size_t n,
    const struct roll_row **differs, bool *memory);

#endif
