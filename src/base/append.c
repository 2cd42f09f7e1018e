/*
 * Adding bytes at the end of a file; see append.h.
 *
 * A crash between a short write and its being taken back is the one moment in
 * which a part can stay. The next one who adds something ends that line first.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "append.h"
#include "filelock.h"

bool
append_unchanged(int fd, const char *path, uint64_t size, struct diag *d)
{
	struct stat st;

	if (filelock_holds(fd, path) && fstat(fd, &st) == 0 && (uint64_t)st.st_size == size)
		return true;
	diag_error(d, (struct place){ .file = path }, "was changed meanwhile; nothing was written");
	return false;
}

/* Take back n bytes behind the first `size`, if nobody else added more; false when that fails. */
static bool
take_back(int fd, uint64_t size, uint64_t n)
{
	struct stat st;

	if (n == 0)
		return true;
	return fstat(fd, &st) == 0 && (uint64_t)st.st_size == size + n &&
	    ftruncate(fd, (off_t)size) == 0;
}

/* A new file is there after a crash only when its folder is on the disk, too. */
static bool
sync_folder(const char *path)
{
	char *real = realpath(path, NULL), *slash;
	int fd, wrong = 0;

	if (real == NULL)
		return false;
	slash = strrchr(real, '/');
	slash[slash == real ? 1 : 0] = '\0';
	fd = open(real, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	/* not every file system knows of it */
	if (fd < 0 || (fsync(fd) != 0 && errno != EINVAL))
		wrong = errno;
	if (fd >= 0)
		close(fd);
	free(real);
	errno = wrong;
	return wrong == 0;
}

bool
append_bytes(int fd, const char *path, uint64_t size, struct slice bytes, struct diag *d)
{
	const struct place place = { .file = path };
	const char *left = "";
	ssize_t n;
	int wrong;

	if (!append_unchanged(fd, path, size, d))
		return false;
	/* at the end, even if that moves now */
	n = fcntl(fd, F_SETFL, O_APPEND);
	if (n == 0)
		do
			n = write(fd, bytes.ptr, bytes.len);
		while (n < 0 && errno == EINTR);
	if (n >= 0 && (size_t)n == bytes.len && fsync(fd) == 0 && (size > 0 || sync_folder(path)))
		return true;
	wrong = errno;
	if (!take_back(fd, size, n > 0 ? (uint64_t)n : 0))
		left = ", and a part of it was left there";
	if (n >= 0 && (size_t)n < bytes.len) {
		diag_error(d, place, "not saved: only %zd of %zu bytes could be written%s", n,
		    bytes.len, left);
		return false;
	}
	errno = wrong;
	diag_errno(d, place, "not saved%s", left);
	return false;
}
