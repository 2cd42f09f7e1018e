/*
 * Pairs as the table that relyield prints.
 */
#ifndef BOOK_YIELDTABLE_H
#define BOOK_YIELDTABLE_H

#include <stdbool.h>

#include "../base/out.h"
#include "../table/layout.h"
#include "yieldpair.h"

struct yieldtable {
	enum layout layout;
	bool safe;
};

/*
 * Three rows, or three for each who made contact; for people with fewer columns,
 * and in words. False when memory runs out.
 */
bool yieldtable_print(const struct yieldtable *, const struct yieldpairs *, struct out *);

#endif
