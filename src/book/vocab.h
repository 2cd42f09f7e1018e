/*
 * The vocabulary: groups of tags with a meaning. English and Dutch words are
 * built in (lexicon.c); files add to them, take away, name synonyms,
 * rhythms, and the order of day and month:
 *
 *	; the words of my trade
 *	sell: proefrit  #inruil/taxatie
 *	sell: -demo
 *	prospects: lead prospect
 *	vriend = friend maat
 *	every vriend 3w
 *	order dmy
 *
 * Tags with or without `#`, between blanks or commas. A comment begins with
 * a word that starts with `;` or `//` or that is nothing but `#`.
 */
#ifndef BOOK_VOCAB_H
#define BOOK_VOCAB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/diag.h"
#include "../base/mem.h"
#include "../base/out.h"
#include "../base/slice.h"
#include "../journal/date.h"
#include "lexicon.h"
#include "rhythm.h"

struct vocab;

/* A set of groups, by bit; those that are built in have the numbers of lexicon.h. */
typedef uint64_t vocab_set;
#define VOCAB_BIT(group) ((vocab_set)1 << (group))
enum { VOCAB_GROUPS_MAX = 64 };

/* The built-in vocabulary; NULL when memory runs out. Reads and builds nothing. */
struct vocab *vocab_new(void);
void vocab_free(struct vocab *);

/*
 * The vocabulary of a run: the built-in one and the one file that is meant:
 * `option` (of --vocab; NULL when it was not given), else what the
 * environment's REL_VOCAB names, else, when there is one, reltools/vocab in
 * $XDG_CONFIG_HOME, which is ~/.config when unset (XDG Base Directory
 * Specification). NULL after a message.
 */
struct vocab *vocab_load(const char *option, struct diag *);

/*
 * Add what a file says. Every line that cannot be understood is an error
 * with its place; false when there was one, or the file cannot be read, or
 * memory ran out, always after a message.
 */
bool vocab_read(struct vocab *, const char *path, struct diag *);

/*
 * Groups: how many; the name of number n, which is below that, valid as long
 * as the vocabulary; the number of a name in any case, SIZE_MAX when there is
 * no such group.
 */
size_t vocab_group_count(const struct vocab *);
struct slice vocab_group_name(const struct vocab *, size_t n);
size_t vocab_group_find(const struct vocab *, struct slice name);

/*
 * The groups of a tag, given as it is compared (names_key). It is in those
 * of its parents (`klant/acme` in klant's), of its synonyms, and in what its
 * groups are parts of (`goal` of `goal/reached`). Allocates nothing.
 */
vocab_set vocab_groups(const struct vocab *, struct slice key);

/*
 * What a tag, given as above, is counted as: where it, or a parent of it,
 * is a synonym, the canonical one as the file writes it, followed by the
 * rest; else the key itself. Lent from the key, the vocabulary or `room`,
 * whose content is replaced. ptr NULL when memory runs out. Nothing built in is
 * a synonym: a journal's words are kept.
 */
struct slice vocab_canonical(const struct vocab *, struct slice key, struct buf *room);

/*
 * The rhythm of a tag, given as above, or of what it is a synonym of; else
 * of its nearest parent that has one. False when there is none.
 */
bool vocab_rhythm(const struct vocab *, struct slice key, struct rhythm *);

/* The order of day and month that a file names; DATE_ORDER_NONE when none does. */
enum date_order vocab_order(const struct vocab *);

/*
 * Print the whole vocabulary in the form in which it is read, by group and
 * then by tag: read again it is the same, and prints the same. False when
 * memory runs out.
 */
bool vocab_print(const struct vocab *, struct out *);

/*
 * Adding, as files do; a later word wins over an earlier one. Tags and groups
 * are valid tag names (tag_whole). What is wrong is said by the return value
 * and not yet to anybody; then nothing is added.
 */
enum vocab_said {
	VOCAB_DONE,
	VOCAB_MEMORY,
	VOCAB_FULL,		/* more than VOCAB_GROUPS_MAX groups */
	VOCAB_OTHER,		/* it is a synonym of another tag already */
	VOCAB_CIRCLE		/* the two would be synonyms of each other, or of a part of it */
};
enum vocab_said vocab_add(struct vocab *, struct slice group, struct slice tag);
enum vocab_said vocab_remove(struct vocab *, struct slice group, struct slice tag);
enum vocab_said vocab_add_synonym(struct vocab *, struct slice tag, struct slice synonym);
enum vocab_said vocab_add_rhythm(struct vocab *, struct slice tag, struct rhythm);
void vocab_set_order(struct vocab *, enum date_order);

#endif
