/*
 * A file that is about to be changed; see filelock.h.
 */
#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "filelock.h"

bool
filelock_holds(int fd, const char *path)
{
	struct stat open, named;

	return fstat(fd, &open) == 0 && stat(path, &named) == 0 &&
	    open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

/*
 * Never the number of a standard stream that was closed: what is meant for that
 * would be written into the file.
 */
static int
open_apart(const char *path, int flags)
{
	int fd = open(path, flags, 0666), low = fd;

	if (fd < 0 || fd > STDERR_FILENO)
		return fd;
	fd = fcntl(low, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
	close(low);
	return fd;
}

static bool
lock(int fd)
{
	while (flock(fd, LOCK_EX) != 0)
		if (errno != EINTR)
			return false;
	return true;
}

int
filelock_open(const char *path, bool create, struct diag *d)
{
	const struct place place = { .file = path };
	/* not blocking, so that a pipe without a writer is told of and not waited for */
	const int flags = O_RDWR | O_CLOEXEC | O_NONBLOCK | (create ? O_CREAT : 0);
	struct stat st;
	int fd;

	for (;;) {
		fd = open_apart(path, flags);
		if (fd < 0) {
			diag_errno(d, place, "cannot open for writing");
			return -1;
		}
		if (fstat(fd, &st) != 0 || !lock(fd)) {
			diag_errno(d, place, "cannot lock");
			break;
		}
		if (!S_ISREG(st.st_mode)) {
			diag_error(d, place, "is not a regular file");
			break;
		}
		if (filelock_holds(fd, path))
			return fd;
		/* another was put in its place while we waited, or it is gone */
		close(fd);
	}
	close(fd);
	return -1;
}
