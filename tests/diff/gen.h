/*
 * Documents at random: composed of markdown's constructs, or a known one
 * changed here and there.
 */
#ifndef DIFF_GEN_H
#define DIFF_GEN_H

#include <stdint.h>

#include "found.h"

/* Numbers at random (splitmix64): the same state gives the same numbers. */
struct dice {
	uint64_t state;
	unsigned names;		/* names given out in this document */
};

uint64_t dice_roll(struct dice *);

/* 0 … n - 1 */
static inline unsigned
dice_upto(struct dice *d, unsigned n)
{
	return (unsigned)((dice_roll(d) >> 33) % n);
}

static inline bool
dice_percent(struct dice *d, unsigned percent)
{
	return dice_upto(d, 100) < percent;
}

#define DICE_PICK(d, array) ((array)[dice_upto((d), (unsigned)(sizeof(array) / sizeof((array)[0])))])

/* Known documents to change. */
struct corpus {
	struct text *doc;
	size_t len, cap;
};

/*
 * Add a file: each case of a .tsv in the form of the conformance sets (id,
 * markdown with \n \t \\ escaped, …), or else the paragraphs of a journal in
 * runs of a few. False when it cannot be read.
 */
bool corpus_add(struct corpus *, const char *path);
void corpus_free(struct corpus *);

/* Append text with inline markup, at most `depth` levels of it. */
void gen_inline(struct dice *, unsigned depth, struct text *out);

/* Append a new name, of letters and what may follow them in a tag or contact. */
void gen_name(struct dice *, struct text *out);

/* Append blocks. */
void gen_blocks(struct dice *, unsigned depth, struct text *out);

/* Change a document in a few places. */
void gen_mutate(struct dice *, struct text *doc);

/* Document `number` of this seed, in out. */
void gen_document(uint64_t seed, uint64_t number, const struct corpus *, struct text *out);

/*
 * Rewrite what no renderer can decide, so that each document is one that
 * the oracle knows the answer for; see admit.c. Comments (`%%`) stay only
 * where `comments` says so. It changes nothing the second time.
 */
void gen_admit(struct text *doc, bool comments);

/* Whether the document is one of those with comments: they begin with `%%`-free text alone. */
bool gen_has_comments(uint64_t seed, uint64_t number);

#endif
