/*
 * A file whose content is replaced as a whole, or not at all: whoever reads it,
 * and whenever the machine stops, finds the old content or the new one.
 *
 * The new content is written to `.NAME.PROG-XXXXXX` in the same folder, which is renamed
 * to NAME when all of it is on the disk. Such a file is left behind only when the process
 * is killed or the machine stops meanwhile; then it can be thrown away.
 */
#ifndef BASE_REPLACE_H
#define BASE_REPLACE_H

#include <stdbool.h>
#include <sys/stat.h>

#include "diag.h"
#include "mem.h"
#include "slice.h"

/* Start from {0}, end with replace_close, also after a failure. */
struct replace {
	const char *path;	/* as it was given; lent */
	struct buf content;	/* all of it, for the caller to read */

	/* below: for replace.c alone */
	bool open;
	int fd;			/* locked */
	struct stat was;	/* when the content was read */
	char *real;		/* the path without symbolic links */
	char *temp;		/* the new file, while there is one */
};

/*
 * Open the file, lock it against others that change it (filelock.h), and read it. A
 * symbolic link is followed: it stays, and the file is changed. One with several names
 * (hard links) is refused, because the others would keep the old content. False after a
 * message.
 */
bool replace_open(struct replace *, const char *path, struct diag *);

/*
 * Put a new content in its place, with the same owner, mode, extended attributes and access
 * control list, and bring it to the disk. False after a message when the file was changed
 * by others since it was opened, when what it has cannot be kept, or when it cannot be
 * written; the file is as it was then, and nothing is left beside it. (Only when it is the
 * folder that cannot be brought to the disk, the new file is in place.) Once at the most.
 *
 * SIGINT, SIGTERM, SIGHUP and SIGQUIT wait while it works; when one of them came, it is
 * false without a message. SIGXFSZ is ignored.
 */
bool replace_write(struct replace *, struct slice content, struct diag *);

/* Let go of the lock. */
void replace_close(struct replace *);

#endif
