/*
 * What gen_admit looks for; see admit.c.
 */
#ifndef DIFF_KEPT_OUT_H
#define DIFF_KEPT_OUT_H

#include "found.h"

/*
 * Most ask of the text at s, some of what was put before it in out.
 */

/* The length of the number at s. */
size_t digits(const char *s, size_t len);

/* Whether s, which is '&', has the form of an entity that is kept out. */
bool entity_refused(const char *s, size_t len);

/* Whether only '-' and blanks follow and stand before, so that the line may be a rule. */
bool rule_follows(const char *s, size_t len, const struct text *out);

/* The length of `<!NAME`, 0 when there is none. */
size_t declaration(const char *s, size_t len);

/* Whether the wikilink's target at s, behind `[[`, has markup. */
bool target_has_markup(const char *s, size_t len, bool embed);

/* Whether the '%' that was put last stands at the beginning of a line but for marks of containers. */
bool begins_inner_line(const struct text *out);

/* Whether the run of backquotes that goes on at s is alone on its line, and may be a fence or text. */
bool is_doubtful_fence(const char *s, size_t len, const struct text *out);

/* Whether a heading of a friends.md follows: the reader knows such a file by its first line (R1). */
bool is_friends(const char *s, size_t len);

/* Whether a quotation mark, blanks and `)` follow. */
bool ends_title(const char *s, size_t len);

/* Whether `@"` was put on this line and no quotation mark behind it. */
bool in_quoted_name(const struct text *out);

/* Whether what is put last may be a tag's value. */
bool in_value(const struct text *out);

/* Whether this is the beginning of a line and the lines before it, from a blank one on, have a `]:`. */
bool behind_definition(const struct text *out);

/* Break the tables whose lines are not simple, so that they are none. */
void admit_tables(struct text *);

/* Drop all blank lines but the first of several, where there may be definitions. */
void admit_blank_lines(struct text *);

#endif
