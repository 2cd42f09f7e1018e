/*
 * What a file has besides its content: owner, mode, extended attributes, and
 * with these access control lists.
 */
#ifndef BASE_ATTRIBUTES_H
#define BASE_ATTRIBUTES_H

#include <stdbool.h>
#include <sys/stat.h>

/*
 * Give the open file `to` what the open file `from` has, whose state is `was`. False, with
 * errno, when that cannot be; *what is then the thing, for a message.
 */
bool attributes_copy(int from, const struct stat *was, int to, const char **what);

#endif
