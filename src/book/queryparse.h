/*
 * The language of expressions, which relgrep(1) describes:
 *
 *	lunch and (value or vriend) and not sell
 *	group:quality & @"Anna de Vries" | /cold ?store/i & words>20 & since:2024
 *
 *	expression = both { or both }		or = "or" | "|" | "||"
 *	both = one { and one }			and = "and" | "&" | "&&"
 *	one = [ not ] ( term | "(" expression ")" )	not = "not" | "!"
 */
#ifndef BOOK_QUERYPARSE_H
#define BOOK_QUERYPARSE_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/slice.h"
#include "query.h"
#include "querywrong.h"
#include "vocab.h"

/*
 * Add an expression, as if in parentheses, where the query expects a term.
 * Its patterns ignore case when that is asked for. When it is wrong the query
 * is of no use any more.
 */
enum querywrong_status queryparse(struct query *, const struct vocab *, struct slice text,
    bool ignore_case, struct querywrong *);

#endif
