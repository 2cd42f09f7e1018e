/*
 * A query as options give it: `-t lunch -r -v -w Anna -S 2024`. Terms that
 * stand beside each other are joined by and.
 */
#ifndef BOOK_QUERYOPTION_H
#define BOOK_QUERYOPTION_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/diag.h"
#include "query.h"
#include "vocab.h"

enum queryoption_kind {
	QUERYOPTION_AND,
	QUERYOPTION_OR,
	QUERYOPTION_NOT,
	QUERYOPTION_TAGS,		/* any of them; so are groups and contacts */
	QUERYOPTION_GROUPS,
	QUERYOPTION_CONTACTS,
	QUERYOPTION_SINCE,
	QUERYOPTION_UNTIL,
	QUERYOPTION_PATTERN,
	QUERYOPTION_WORDS,
	QUERYOPTION_STATE,		/* its value is free, sell, other, planned … */
	QUERYOPTION_EXPRESSION
};

struct queryoption {
	enum queryoption_kind kind;
	const char *option;	/* as messages call it: `-t`, `--words` */
	const char *value;
};

/*
 * Add all of them, in their order, to a query that is empty. False after a
 * message that says which is wrong, and why.
 */
bool queryoption_add(struct query *, const struct vocab *, const struct queryoption *, size_t n,
    bool ignore_case, struct diag *);

#endif
