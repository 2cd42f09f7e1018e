/*
 * A file that is about to be changed, locked against the other programs that
 * change journals. They only wait for each other: an editor knows nothing of
 * it.
 */
#ifndef BASE_FILELOCK_H
#define BASE_FILELOCK_H

#include <stdbool.h>

#include "diag.h"

/*
 * Open a file for reading and writing (create: make it when it is not there),
 * and wait until no other holds its lock (flock). The file that has that name
 * now: one that was replaced while we waited is let go, and the new one is
 * taken. Gives the descriptor, never one of the standard streams', which is
 * closed to let go of the lock; -1 after a message, which for a file that is no regular one says that.
 */
int filelock_open(const char *path, bool create, struct diag *);

/* Whether the path still names the file that is open: nobody put another in its place. */
bool filelock_holds(int fd, const char *path);

#endif
