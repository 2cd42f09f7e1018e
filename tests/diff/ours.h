/*
 * The program under test: the reader of src/journal.
 */
#ifndef DIFF_OURS_H
#define DIFF_OURS_H

#include "found.h"

/* Before the first question: make the folder that documents are written to; it goes at exit. */
void ours_start(void);

/* The same question as oracle_read, asked of the reader. */
void ours_read(const char *doc, size_t len, struct found *found);

#endif
