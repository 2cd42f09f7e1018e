/*
 * One term of an expression: a tag, a contact, a pattern, a day …, as
 * queryparse.h's language writes it.
 */
#ifndef BOOK_QUERYREAD_H
#define BOOK_QUERYREAD_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/mem.h"
#include "../base/slice.h"
#include "query.h"
#include "querywrong.h"
#include "vocab.h"

/* Start from the first four; end with buf_free of `pattern`. */
struct queryread {
	struct slice text;		/* the expression */
	const struct vocab *vocab;
	bool ignore_case;		/* in all patterns */
	struct querywrong *wrong;
	struct buf pattern;		/* for queryread.c alone */
};

/* The word at a byte of the expression: letters, numbers, `-`, `_` and `/`; may be empty. */
struct slice queryread_word(struct slice text, size_t at);

/* Whether a term may begin with this byte. */
bool queryread_begins(char);

/*
 * The term at a byte of the expression, with which one may begin, and the
 * first byte behind it in *end. Its text is lent until the next call.
 */
enum querywrong_status queryread_term(struct queryread *, size_t at, struct query_term *,
    size_t *end);

#endif
