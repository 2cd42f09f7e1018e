/*
 * Making a document that shows a difference as small as it goes.
 */
#ifndef DIFF_MINIMISE_H
#define DIFF_MINIMISE_H

#include "found.h"

/* Whether a document still shows what is looked for. */
typedef bool minimise_keeps(void *arg, const char *doc, size_t len);

/*
 * Take away lines, then characters, singly and in pairs, and make what is
 * left plainer, for as long as `keeps` holds. It is called often: some ten
 * thousand times for a document of a few hundred bytes.
 */
void minimise(struct text *doc, minimise_keeps *keeps, void *arg);

#endif
