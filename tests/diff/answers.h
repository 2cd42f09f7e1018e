/*
 * The answers of both sides to one document, and how they differ.
 */
#ifndef DIFF_ANSWERS_H
#define DIFF_ANSWERS_H

#include "oracle.h"

struct answers {
	struct found oracle[RENDERERS], ours;
	char mark;		/* of the first name that is wrong, '#' or '@' */
	bool missed;		/* the oracle has it and we have not */
	bool comments;
};

/* As printed before an opinion's names. */
extern const char *const opinion_name[RENDERERS];

/* Ask; whether we miss a name that all opinions have, or have one that none has. */
bool answers_differ(struct answers *, const char *doc, size_t len);

/* Remember what kind of difference was found. */
void answers_classify(struct answers *);

/* Whether a document differs in the same way and is one that may be asked; arg is the answers. */
bool answers_still_differ(void *arg, const char *doc, size_t len);

/* Ask again and print the document and all answers. */
void answers_print(struct answers *, const struct text *doc);

/* Print a document on one line; print names. */
void print_quoted(const char *s, size_t len);
void print_found(const char *who, const struct found *);

#endif
