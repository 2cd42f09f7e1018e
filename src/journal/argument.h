/*
 * Values of the journal as they are given to options: days, tags, the
 * meaning of '@'.
 */
#ifndef JOURNAL_ARGUMENT_H
#define JOURNAL_ARGUMENT_H

#include <stdbool.h>

#include "../base/diag.h"
#include "../base/option.h"
#include "day.h"
#include "entry.h"

/*
 * A day, or the first (last) day of a year or month: 2024 is 2024-01-01
 * (2024-12-31). `today` and `yesterday` are words for it. False when it is
 * none of them.
 */
bool argument_first_day(const char *text, day_t *);
bool argument_last_day(const char *text, day_t *);

/* What is allowed for such a day, for messages. */
#define ARGUMENT_A_DATE "a date such as 2024-03-12, 2024-03 or 2024"

/* `contact` or `tag` (R3). */
bool argument_at_sign(const char *text, enum at_sign *);

/* What is allowed for a tag, for messages. */
#define ARGUMENT_A_TAG "a tag: letters, numbers, '-' and '_', with '/' between its parts"

/*
 * Whether all words are tags, with `#` or without: OPTION_GO_ON, or
 * EXIT_TROUBLE after a message about the option.
 */
int argument_tags(const struct words *, const char *option, struct diag *);

#endif
