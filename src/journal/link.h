/*
 * The parts of a markdown link that are not text: destinations, titles and
 * reference definitions (CommonMark 0.30, sections 4.7 and 6.3).
 */
#ifndef JOURNAL_LINK_H
#define JOURNAL_LINK_H

#include <stddef.h>

#include "../base/slice.h"

/*
 * The length of `(destination "title")` at the start of s, which begins
 * with '('; 0 when it is not well formed.
 */
size_t link_tail(struct slice s);

/*
 * The length of the reference definitions at the start of a paragraph s, line
 * ends included; 0 when it begins with none. Footnote definitions, `[^1]:`,
 * are text.
 */
size_t link_definitions(struct slice s);

#endif
