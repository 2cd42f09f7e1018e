/*
 * Faults on demand, preloaded into a program under test:
 *
 *	FAULT_EIO=N	read fails with EIO once N bytes have been read
 *	FAULT_SHORT=1	read and write move one byte at a time, and every third
 *			call is interrupted first
 *	FAULT_NTH=N	the Nth allocation fails; FAULT_ON=1: and all after it
 *	FAULT_COUNT=F	at exit, the number of allocations is written to file F
 *	FAULT_ENTROPY=1	getentropy fails
 *	FAULT_ROOM=N	writes to all but the standard streams take N bytes in all,
 *			and then fail with ENOSPC
 *	FAULT_FSYNC=1	fsync fails with EIO
 *
 * For glibc: it offers its own allocator under names of its own, so that this
 * one needs no memory to find it.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

static long eio = -1, nth = -1, room = -1, calls, got, allocations;
static int shorter, onwards, no_entropy, no_fsync;
static int count_fd = -1;

static long
number(const char *name)
{
	const char *s = getenv(name);

	return s != NULL ? strtol(s, NULL, 10) : -1;
}

__attribute__((constructor)) static void
begin(void)
{
	eio = number("FAULT_EIO");
	shorter = getenv("FAULT_SHORT") != NULL;
	onwards = getenv("FAULT_ON") != NULL;
	no_entropy = getenv("FAULT_ENTROPY") != NULL;
	no_fsync = getenv("FAULT_FSYNC") != NULL;
	room = number("FAULT_ROOM");
	/* now, because the program may give up the right to make files */
	if (getenv("FAULT_COUNT") != NULL)
		count_fd = open(getenv("FAULT_COUNT"), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	allocations = 0;
	nth = number("FAULT_NTH");
}

__attribute__((destructor)) static void
end(void)
{
	char text[32];
	int n;

	if (count_fd < 0)
		return;
	n = snprintf(text, sizeof(text), "%ld", allocations);
	syscall(SYS_write, count_fd, text, (size_t)n);
}

static int
interrupted(void)
{
	if (!shorter || ++calls % 3 != 0)
		return 0;
	errno = EINTR;
	return 1;
}

ssize_t
read(int fd, void *p, size_t len)
{
	ssize_t n;

	if (interrupted())
		return -1;
	if (shorter && len > 1)
		len = 1;
	if (eio >= 0) {
		if (got >= eio) {
			errno = EIO;
			return -1;
		}
		if (len > (size_t)(eio - got))
			len = (size_t)(eio - got);
	}
	n = syscall(SYS_read, fd, p, len);
	if (n > 0)
		got += n;
	return n;
}

/* what read is called when its buffer's size is known */
ssize_t __read_chk(int, void *, size_t, size_t);
ssize_t
__read_chk(int fd, void *p, size_t len, size_t room)
{
	if (len > room)
		abort();
	return read(fd, p, len);
}

ssize_t
write(int fd, const void *p, size_t len)
{
	if (interrupted())
		return -1;
	if (shorter && len > 1)
		len = 1;
	if (room >= 0 && fd > 2) {
		if (room == 0) {
			errno = ENOSPC;
			return -1;
		}
		if (len > (size_t)room)
			len = (size_t)room;
		room -= (long)len;
	}
	return syscall(SYS_write, fd, p, len);
}

int
fsync(int fd)
{
	if (no_fsync) {
		errno = EIO;
		return -1;
	}
	return (int)syscall(SYS_fsync, fd);
}

int
getentropy(void *p, size_t len)
{
	if (no_entropy) {
		errno = ENOSYS;
		return -1;
	}
	return syscall(SYS_getrandom, p, len, 0) == (long)len ? 0 : -1;
}

static int
refused(void)
{
	allocations++;
	if (nth < 1 || !(allocations == nth || (onwards && allocations > nth)))
		return 0;
	errno = ENOMEM;
	return 1;
}

void *
malloc(size_t size)
{
	return refused() ? NULL : __libc_malloc(size);
}

void *
calloc(size_t n, size_t size)
{
	return refused() ? NULL : __libc_calloc(n, size);
}

void *
realloc(void *p, size_t size)
{
	return refused() ? NULL : __libc_realloc(p, size);
}

void *
reallocarray(void *p, size_t n, size_t size)
{
	if (size > 0 && n > SIZE_MAX / size) {
		errno = ENOMEM;
		return NULL;
	}
	return realloc(p, n * size);
}

void *
aligned_alloc(size_t align, size_t size)
{
	return refused() ? NULL : __libc_memalign(align, size);
}

int
posix_memalign(void **p, size_t align, size_t size)
{
	void *new = refused() ? NULL : __libc_memalign(align, size);

	if (new == NULL)
		return ENOMEM;
	*p = new;
	return 0;
}
