/*
 * HTML in markdown: where a tag, comment or block of it ends (CommonMark
 * 0.30, sections 4.6 and 6.6). Knows nothing of what HTML means.
 */
#ifndef JOURNAL_HTML_H
#define JOURNAL_HTML_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/slice.h"

/*
 * The length of the autolink, tag, comment, instruction, declaration or
 * CDATA section at the start of s, which begins with '<'; 0 when it is none.
 * *autolink says whether it was an autolink, whose text is shown.
 *
 * `missing` remembers, between calls on one text from left to right, which
 * ends are not to come any more, so that a text of openers alone takes
 * linear time; start it as 0.
 */
size_t html_inline(struct slice s, bool *autolink, unsigned *missing);

/*
 * The kind (1 to 7) of HTML block that a line begins, its indentation cut
 * off; 0 when none. Kind 7 cannot interrupt a paragraph.
 */
int html_block_start(struct slice line, bool in_paragraph);

/* Whether a block of that kind (1 to 5) ends with this line. */
bool html_block_end(int kind, struct slice line);

#endif
