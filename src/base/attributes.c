/*
 * What a file has besides its content; see attributes.h. Extended attributes
 * are those of Linux; elsewhere there are none here.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "attributes.h"
#include "mem.h"

#ifdef __linux__
#include <sys/xattr.h>

/* The names of all attributes, each ended by a NUL; false with errno. */
static bool
list(int fd, struct buf *names)
{
	ssize_t n;

	do {
		n = flistxattr(fd, NULL, 0);
		if (n < 0)
			return errno == ENOTSUP;
		if (!mem_grow(&names->ptr, &names->cap, (size_t)n + 1, 1)) {
			errno = ENOMEM;
			return false;
		}
		n = flistxattr(fd, names->ptr, names->cap);
	} while (n < 0 && errno == ERANGE);
	names->len = n < 0 ? 0 : (size_t)n;
	return n >= 0;
}

static bool
value(int fd, const char *name, struct buf *value)
{
	ssize_t n;

	do {
		n = fgetxattr(fd, name, NULL, 0);
		if (n < 0)
			return false;
		if (!mem_grow(&value->ptr, &value->cap, (size_t)n + 1, 1)) {
			errno = ENOMEM;
			return false;
		}
		n = fgetxattr(fd, name, value->ptr, value->cap);
	} while (n < 0 && errno == ERANGE);
	value->len = n < 0 ? 0 : (size_t)n;
	return n >= 0;
}

/* Whether it has that attribute, with that value. */
static bool
has(int fd, const char *name, const struct buf *want)
{
	struct buf is = { 0 };
	bool same = value(fd, name, &is) && slice_equal(buf_slice(&is), buf_slice(want));

	buf_free(&is);
	return same;
}

static bool
copy_extended(int from, int to)
{
	struct buf names = { 0 }, v = { 0 };
	bool ok = list(to, &names);

	/* the folder may have given it some */
	for (size_t i = 0; ok && i < names.len; i += strlen(names.ptr + i) + 1)
		if (fgetxattr(from, names.ptr + i, NULL, 0) < 0)
			ok = errno == ENODATA && fremovexattr(to, names.ptr + i) == 0;
	names.len = 0;
	ok = ok && list(from, &names);
	for (size_t i = 0; ok && i < names.len; i += strlen(names.ptr + i) + 1)
		ok = value(from, names.ptr + i, &v) && (has(to, names.ptr + i, &v) ||
		    fsetxattr(to, names.ptr + i, v.ptr, v.len, 0) == 0);
	buf_free(&names);
	buf_free(&v);
	return ok;
}

#else

static bool
copy_extended(int from, int to)
{
	(void)from;
	(void)to;
	return true;
}

#endif

bool
attributes_copy(int from, const struct stat *was, int to, const char **what)
{
	struct stat is;

	*what = "owner";
	if (fstat(to, &is) != 0 || ((is.st_uid != was->st_uid || is.st_gid != was->st_gid) &&
	    fchown(to, was->st_uid, was->st_gid) != 0))
		return false;
	*what = "attributes";
	if (!copy_extended(from, to))
		return false;
	*what = "mode";
	return fchmod(to, was->st_mode & 07777) == 0;
}
