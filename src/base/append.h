/*
 * Adding bytes at the end of a file, so that it is afterwards the old one or the
 * whole new one, whatever happens.
 */
#ifndef BASE_APPEND_H
#define BASE_APPEND_H

#include <stdbool.h>
#include <stdint.h>

#include "diag.h"
#include "slice.h"

/*
 * Whether a file of filelock_open still has its name and that many bytes: an editor
 * does not ask for the lock. False after a message.
 */
bool append_unchanged(int fd, const char *path, uint64_t size, struct diag *);

/*
 * Add the bytes to a file of filelock_open, whose path it is and which had `size`
 * bytes when it was read: in one write, and onto the disk, with the folder's entry
 * when the file was empty. False after one message, and then the file is as it
 * was: it is no longer what was read, the write failed or came short, or the
 * disk did not take it.
 */
bool append_bytes(int fd, const char *path, uint64_t size, struct slice bytes, struct diag *);

#endif
