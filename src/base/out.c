/*
 * Checked output; see out.h.
 */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "out.h"

void
out_start(struct out *o, int fd)
{
	o->fd = fd;
	o->failed = 0;
	o->len = 0;
}

static void
write_all(struct out *o, const char *p, size_t len)
{
	while (len > 0 && o->failed == 0) {
		ssize_t n = write(o->fd, p, len);

		if (n < 0) {
			if (errno != EINTR)
				o->failed = errno;
		} else {
			p += n;
			len -= (size_t)n;
		}
	}
}

bool
out_flush(struct out *o)
{
	write_all(o, o->buf, o->len);
	o->len = 0;
	return o->failed == 0;
}

void
out_drop(struct out *o)
{
	o->len = 0;
}

void
out_bytes(struct out *o, const char *ptr, size_t len)
{
	if (len > sizeof(o->buf) - o->len) {
		out_flush(o);
		if (len >= sizeof(o->buf)) {
			write_all(o, ptr, len);
			return;
		}
	}
	if (len > 0)
		memcpy(o->buf + o->len, ptr, len);
	o->len += len;
}

void
out_slice(struct out *o, struct slice s)
{
	out_bytes(o, s.ptr, s.len);
}

void
out_char(struct out *o, char c)
{
	out_bytes(o, &c, 1);
}

void
out_int(struct out *o, int64_t value)
{
	char digits[24];
	size_t i = sizeof(digits);
	uint64_t v = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;

	do
		digits[--i] = (char)('0' + v % 10);
	while ((v /= 10) > 0);
	if (value < 0)
		digits[--i] = '-';
	out_bytes(o, digits + i, sizeof(digits) - i);
}

bool
out_close(struct out *o, struct diag *d)
{
	out_flush(o);
	/* some disks tell of a failed write only here */
	if (close(o->fd) != 0 && o->failed == 0)
		o->failed = errno;
	if (o->failed == 0)
		return true;
	errno = o->failed;
	diag_errno(d, NOWHERE, "standard output");
	return false;
}
