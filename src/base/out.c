/*
 * Checked output; see out.h.
 */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "out.h"
#include "show.h"

void
out_start(struct out *o, int fd)
{
	o->fd = fd;
	o->failed = 0;
	o->guarded = false;
	o->idle = true;
	o->len = 0;
}

void
out_guard(struct out *o)
{
	o->guarded = isatty(o->fd);
}

static void
write_all(struct out *o, const char *p, size_t len)
{
	if (len > 0)
		o->idle = false;
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

/* How much of the start of s, which is not empty, may go to a terminal as it is. */
static size_t
harmless(struct slice s)
{
	if (s.ptr[0] == '\t' || s.ptr[0] == '\n')
		return 1;
	if (slice_starts(s, SLICE("\r\n")))
		return 2;
	return show_plain(s);
}

/* Write what is shown of the bytes. */
static void
write_shown(struct out *o, struct slice s)
{
	size_t plain = 0, n, len;
	char escape[SHOW_MAX];

	while (plain < s.len) {
		n = harmless(slice_skip(s, plain));
		plain += n;
		if (n > 0)
			continue;
		write_all(o, s.ptr, plain);
		s = slice_skip(s, plain);
		plain = 0;
		n = show_escape(s, escape, &len);
		write_all(o, escape, len);
		s = slice_skip(s, n);
	}
	write_all(o, s.ptr, s.len);
}

/* How many bytes at the end wait for the next one, which may go on with them. */
static size_t
undecided(const struct out *o)
{
	size_t n = 0;

	if (o->len > 0 && o->buf[o->len - 1] == '\r')
		return 1;
	/* a character of up to four bytes has begun, if its first one stands there */
	while (n < 3 && n < o->len && ((unsigned char)o->buf[o->len - n - 1] & 0xc0) == 0x80)
		n++;
	return n < 3 && n < o->len && (unsigned char)o->buf[o->len - n - 1] >= 0xc0 ? n + 1 : 0;
}

bool
out_flush(struct out *o)
{
	if (o->guarded)
		write_shown(o, (struct slice){ o->buf, o->len });
	else
		write_all(o, o->buf, o->len);
	o->len = 0;
	return o->failed == 0;
}

/* Gather bytes, however many; a character is not parted when they are written. */
static void
put_guarded(struct out *o, const char *ptr, size_t len)
{
	while (len > sizeof(o->buf) - o->len) {
		size_t n = sizeof(o->buf) - o->len, kept;

		memcpy(o->buf + o->len, ptr, n);
		ptr += n;
		len -= n;
		o->len += n;
		kept = undecided(o);
		o->len -= kept;
		n = o->len;
		out_flush(o);
		memmove(o->buf, o->buf + n, kept);
		o->len = kept;
	}
	if (len > 0)
		memcpy(o->buf + o->len, ptr, len);
	o->len += len;
}

void
out_drop(struct out *o)
{
	o->idle = false;
	o->len = 0;
}

void
out_bytes(struct out *o, const char *ptr, size_t len)
{
	if (o->guarded) {
		put_guarded(o, ptr, len);
		return;
	}
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
	/* who had nothing to say is told as well that it would not have been heard */
	if (o->idle && write(o->fd, o->buf, 0) < 0 && errno != EINTR)
		o->failed = errno;
	/* some disks tell of a failed write only here */
	if (close(o->fd) != 0 && o->failed == 0)
		o->failed = errno;
	if (o->failed == 0)
		return true;
	errno = o->failed;
	diag_errno(d, NOWHERE, "standard output");
	return false;
}
