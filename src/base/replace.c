/*
 * Replacing a file; see replace.h.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "attributes.h"
#include "filelock.h"
#include "replace.h"

enum { BLOCK = 65536, NAME = 200 };

static struct place
place(const struct replace *f)
{
	return (struct place){ .file = f->path };
}

/* Read all of it from the start; false after a message. */
static bool
read_all(const struct replace *f, struct buf *out, struct diag *d)
{
	ssize_t n;

	do {
		if (!mem_grow(&out->ptr, &out->cap, out->len + BLOCK, 1)) {
			diag_memory(d);
			return false;
		}
		n = pread(f->fd, out->ptr + out->len, out->cap - out->len, (off_t)out->len);
		if (n > 0)
			out->len += (size_t)n;
	} while (n > 0 || (n < 0 && errno == EINTR));
	if (n < 0)
		diag_errno(d, place(f), "cannot read");
	return n == 0;
}

bool
replace_open(struct replace *f, const char *path, struct diag *d)
{
	f->path = path;
	f->fd = filelock_open(path, false, d);
	if (f->fd < 0)
		return false;
	f->open = true;
	f->real = realpath(path, NULL);
	if (f->real == NULL || fstat(f->fd, &f->was) != 0) {
		diag_errno(d, place(f), "cannot open for writing");
		return false;
	}
	if (f->was.st_nlink > 1) {
		diag_error(d, place(f), "has %llu names (hard links), and only this one would be changed: "
		    "nothing written", (unsigned long long)f->was.st_nlink);
		return false;
	}
	return read_all(f, &f->content, d);
}

void
replace_close(struct replace *f)
{
	if (f->open)
		close(f->fd);
	free(f->real);
	buf_free(&f->content);
	*f = (struct replace){ 0 };
}

/* The length of the folder's part of a path, with its slash. */
static size_t
folder(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash == NULL ? 0 : (size_t)(slash - path) + 1;
}

/* Make the new file, empty; its descriptor, or -1 after a message. */
static int
make(struct replace *f, struct diag *d)
{
	size_t dir = folder(f->real), room = strlen(f->real) + strlen(d->prog) + 16;
	int fd;

	f->temp = malloc(room);
	if (f->temp == NULL) {
		diag_memory(d);
		return -1;
	}
	/* a long name is cut, so that the new one is not too long */
	snprintf(f->temp, room, "%.*s.%.*s.%s-XXXXXX", (int)dir, f->real, NAME, f->real + dir, d->prog);
	fd = mkstemp(f->temp);
	if (fd < 0) {
		diag_errno(d, place(f), "cannot make a file beside it; nothing written");
		free(f->temp);
		f->temp = NULL;
	}
	return fd;
}

static bool
write_all(int fd, struct slice s)
{
	while (s.len > 0) {
		ssize_t n = write(fd, s.ptr, s.len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return false;
		s = slice_skip(s, (size_t)n);
	}
	return true;
}

/*
 * Fill the new file and bring it to the disk. It gets its mode last: writing
 * takes the setuid bit from it, unless root writes.
 */
static bool
fill(const struct replace *f, int fd, struct slice content, struct diag *d)
{
	const char *what;
	bool ok = false;

	if (!write_all(fd, content))
		diag_errno(d, place(f), "cannot write; not saved");
	else if (!attributes_copy(f->fd, &f->was, fd, &what))
		diag_errno(d, place(f), "cannot keep its %s; nothing written", what);
	else if (fsync(fd) != 0)
		diag_errno(d, place(f), "cannot write; not saved");
	else
		ok = true;
	if (close(fd) != 0 && ok) {
		diag_errno(d, place(f), "cannot write; not saved");
		ok = false;
	}
	return ok;
}

/* Whether the file is still what was read. */
static bool
unchanged(const struct replace *f, struct diag *d)
{
	struct buf now = { 0 };
	struct stat is;
	bool same = false, known = false;

	if (fstat(f->fd, &is) != 0) {
		diag_errno(d, place(f), "cannot look at it; nothing written");
	} else if (read_all(f, &now, d)) {
		known = true;
		same = is.st_size == f->was.st_size && is.st_nlink == f->was.st_nlink &&
		    is.st_mtim.tv_sec == f->was.st_mtim.tv_sec &&
		    is.st_mtim.tv_nsec == f->was.st_mtim.tv_nsec &&
		    slice_equal(buf_slice(&now), buf_slice(&f->content)) &&
		    filelock_holds(f->fd, f->path) && filelock_holds(f->fd, f->real);
	}
	buf_free(&now);
	if (known && !same)
		diag_error(d, place(f), "changed meanwhile; nothing written");
	return same;
}

/* Bring the folder, which now has the new file under the name, to the disk. */
static bool
sync_folder(const struct replace *f, int fd, struct diag *d)
{
	/* some file systems cannot, and do not need it */
	if (fsync(fd) == 0 || errno == EINVAL)
		return true;
	diag_errno(d, place(f), "written, but perhaps not saved");
	return false;
}

/* Open the folder; -1 after a message. */
static int
open_folder(const struct replace *f, struct diag *d)
{
	size_t n = folder(f->real);
	char *path = malloc(n + 1);
	int fd = -1;

	if (path == NULL) {
		diag_memory(d);
		return -1;
	}
	memcpy(path, f->real, n);
	path[n] = '\0';
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		diag_errno(d, place(f), "cannot open its folder; nothing written");
	free(path);
	return fd;
}

/* The signals that end a program in the middle of its work. */
static const int ending[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT };
enum { ENDING = sizeof(ending) / sizeof(ending[0]) };

static bool
was_told_to_end(void)
{
	sigset_t waiting;

	if (sigpending(&waiting) != 0)
		return false;
	for (size_t i = 0; i < ENDING; i++)
		if (sigismember(&waiting, ending[i]) == 1)
			return true;
	return false;
}

static bool
write_new(struct replace *f, struct slice content, struct diag *d)
{
	int dir = open_folder(f, d), fd = dir < 0 ? -1 : make(f, d);
	bool ok = fd >= 0 && fill(f, fd, content, d) && unchanged(f, d) && !was_told_to_end();

	if (ok && rename(f->temp, f->real) != 0) {
		diag_errno(d, place(f), "cannot put the new file in its place; nothing written");
		ok = false;
	}
	if (!ok && f->temp != NULL)
		unlink(f->temp);
	free(f->temp);
	f->temp = NULL;
	ok = ok && sync_folder(f, dir, d);
	if (dir >= 0)
		close(dir);
	return ok;
}

bool
replace_write(struct replace *f, struct slice content, struct diag *d)
{
	struct sigaction ignore = { .sa_handler = SIG_IGN }, old;
	sigset_t all, mask;
	bool ok;

	sigemptyset(&all);
	for (size_t i = 0; i < ENDING; i++)
		sigaddset(&all, ending[i]);
	sigprocmask(SIG_BLOCK, &all, &mask);
	sigemptyset(&ignore.sa_mask);
	sigaction(SIGXFSZ, &ignore, &old);
	ok = write_new(f, content, d);
	sigaction(SIGXFSZ, &old, NULL);
	sigprocmask(SIG_SETMASK, &mask, NULL);
	return ok;
}
