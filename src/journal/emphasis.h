/*
 * Emphasis: which of the runs of `*` and `_` in a text are markup
 * (CommonMark 0.31, section 6.2; the algorithm is that of its appendix).
 */
#ifndef JOURNAL_EMPHASIS_H
#define JOURNAL_EMPHASIS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/slice.h"

/* A run of one of the two marks. */
struct run {
	size_t at, len;
	size_t closes;		/* marks at its start that close emphasis */
	size_t opens;		/* marks at its end that open emphasis */
	uint32_t prev, next;	/* runs still in play; RUN_NONE at the ends */
	bool can_open, can_close;
};
#define RUN_NONE UINT32_MAX

/* A strong text, without its marks. */
struct strong {
	size_t start, end;
};

/* The runs of one text, from left to right. Start from {0}. */
struct emphasis {
	struct run *runs;
	size_t nruns, runs_cap;
	struct strong *strongs;
	size_t nstrongs, strongs_cap;
	uint32_t last;		/* the last run in play */
};

/* Forget the runs of the text before. */
void emphasis_clear(struct emphasis *);

/*
 * Take the run that begins at byte `at` of text; *len is how long it is.
 * False when memory runs out.
 */
bool emphasis_run(struct emphasis *, struct slice text, size_t at, size_t *len);

/*
 * Pair the runs from number `from` on, which are then out of play; the rest
 * of the text may not pair with them. False when memory runs out.
 */
bool emphasis_pair(struct emphasis *, struct slice text, size_t from);

/* Drop the runs from number `from` on: they lie in what is not read. */
void emphasis_cut(struct emphasis *, size_t from);

void emphasis_free(struct emphasis *);

#endif
