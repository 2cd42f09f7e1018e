/*
 * A user's pattern: PCRE2 with UTF and Unicode properties. The only room
 * that knows PCRE2. No pattern can hang a program: what backtracks without
 * end is stopped by limits, and by a deadline of processor time.
 */
#ifndef BASE_PATTERN_H
#define BASE_PATTERN_H

#include <stdbool.h>

#include "diag.h"
#include "slice.h"

struct pattern;

/*
 * Compile; NULL after a message that names the pattern, the place in it and
 * what is wrong. `diag` and `text` are lent as long as the pattern lives.
 */
struct pattern *pattern_new(const char *text, bool ignore_case, struct diag *);
void pattern_free(struct pattern *);

enum pattern_match { PATTERN_NO, PATTERN_YES, PATTERN_ERROR };

/*
 * Whether the pattern is found in s, of any bytes: what is no UTF-8 matches
 * nothing. PATTERN_ERROR comes with a message that names the pattern and the
 * place. A match that takes more than a second or two of processor time ends the
 * program with EXIT_TROUBLE and such a message.
 */
enum pattern_match pattern_match(struct pattern *, struct slice s, struct place);

#endif
