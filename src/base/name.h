/*
 * Interned names: each distinct name (a tag, a contact) is kept once and
 * known by a small number from then on. Names that differ only in case,
 * normalisation, or blank, '-' and '_' are the same name (T6, C5).
 *
 * Hashed with a key of the run, so that no journal can make it slow.
 */
#ifndef BASE_NAME_H
#define BASE_NAME_H

#include <stdbool.h>
#include <stdint.h>

#include "slice.h"

typedef uint32_t name_id;		/* 0, 1, 2 … in the order first seen */
#define NAME_NONE UINT32_MAX

struct names;

/* An empty table; NULL when memory runs out. */
struct names *names_new(void);
void names_free(struct names *);

/*
 * The number of the name that is written so, which is made when there is
 * none. NAME_NONE when memory runs out.
 */
name_id names_intern(struct names *, struct slice written);

/* The same, NAME_NONE when nobody has that name; errors as above. */
name_id names_find(struct names *, struct slice written);

/* The same of a name that was written exactly so before; NAME_NONE otherwise. Fast. */
name_id names_seen(struct names *, struct slice written);

/* How many there are. */
uint32_t names_count(const struct names *);

/* The name as first written; valid as long as the table. */
struct slice names_text(const struct names *, name_id);

/* The form that is compared: folded, separators as '-'; valid as long as the table. */
struct slice names_key(const struct names *, name_id);

/*
 * The order of two keys for people: by bytes of the compared form. <0, 0, >0.
 */
int names_order(const struct names *, name_id, name_id);

/*
 * Append the compared form of a written name to out; false when memory
 * runs out.
 */
struct buf;
bool name_fold(struct slice written, struct buf *out);

#endif
