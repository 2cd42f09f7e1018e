/*
 * Names of files, each kept once, byte for byte: places in a journal of many
 * files, or in a table of entries from many, are remembered as a number.
 */
#ifndef BOOK_PATHLIST_H
#define BOOK_PATHLIST_H

#include <stdbool.h>
#include <stdint.h>

#include "../base/cells.h"
#include "../base/mem.h"

/* Start from {0}, end with pathlist_free. */
struct pathlist {
	struct buf text;	/* of all, each with its NUL */
	struct cells numbers;	/* by hash: a + 1 */
	uint32_t last;
};

/* The number of a file, made when there is none; false when memory runs out. */
bool pathlist_add(struct pathlist *, const char *path, uint32_t *number);

/* Its name, valid until the next one is added. */
const char *pathlist_at(const struct pathlist *, uint32_t number);

void pathlist_free(struct pathlist *);

#endif
