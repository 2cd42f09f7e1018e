/*
 * The grammar of a contact (reljournal(5), rules C): `@Name`, `@"Any name"`,
 * and what a wikilink's target says of one. Who that is, is the roster's.
 */
#ifndef JOURNAL_CONTACT_H
#define JOURNAL_CONTACT_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/mem.h"
#include "../base/slice.h"

/*
 * The contact whose '@' is byte `at` of s: its name as written, and the
 * first byte behind it in *end. False when there is none (C1).
 */
bool contact_match(struct slice s, size_t at, struct slice *name, size_t *end);

/*
 * Append a name as it is mentioned, `@Grace-Hopper`, so that it is read as that name with
 * `behind` directly behind it: where it cannot be so, `[[@J. Doe]]`. False when memory runs out.
 */
bool contact_write(struct buf *, struct slice name, struct slice behind);

/* Whether s can be a name at all: it has a letter. */
bool contact_is_name(struct slice s);

/*
 * The name in a wikilink's target, without folder, `.md`, anchor and '@';
 * *person says whether the link alone makes it a contact (C3).
 */
struct slice contact_of_link(struct slice target, bool *person);

#endif
