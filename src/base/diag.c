/*
 * Messages; see diag.h. A message is put together in a fixed buffer and
 * written at once, so that those of two programs in a pipe do not mix;
 * what does not fit is cut and shown to be cut.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "diag.h"
#include "finding.h"
#include "show.h"

struct line {
	char text[2048];
	size_t len;
	bool cut;
};

static void
put(struct line *l, const char *s, size_t n)
{
	size_t room = sizeof(l->text) - sizeof("...\n") - l->len;

	if (n > room) {
		n = room;
		l->cut = true;
		/* not in the middle of a character */
		while (n > 0 && ((unsigned char)s[n] & 0xc0) == 0x80)
			n--;
	}
	memcpy(l->text + l->len, s, n);
	l->len += n;
}

/* Put text that came from outside: what could drive a terminal is shown. */
static void
put_shown(struct line *l, struct slice s)
{
	while (s.len > 0) {
		size_t n = show_plain(s);

		put(l, s.ptr, n);
		s = slice_skip(s, n);
		if (s.len > 0) {
			char esc[SHOW_MAX];
			size_t len;

			n = show_escape(s, esc, &len);
			put(l, esc, len);
			s = slice_skip(s, n);
		}
	}
}

static void
put_place(struct line *l, struct place at)
{
	char number[48];
	int n;

	if (at.file == NULL)
		return;
	put_shown(l, slice_from(at.file));
	if (at.line > 0) {
		n = snprintf(number, sizeof(number), ":%llu", (unsigned long long)at.line);
		put(l, number, (size_t)n);
		if (at.col > 0) {
			n = snprintf(number, sizeof(number), ":%llu",
			    (unsigned long long)at.col);
			put(l, number, (size_t)n);
		}
	}
	put(l, ": ", 2);
}

static void
write_all(const char *p, size_t len)
{
	while (len > 0) {
		ssize_t n = write(STDERR_FILENO, p, len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return;	/* nowhere left to complain to */
		p += n;
		len -= (size_t)n;
	}
}

static void say(const struct diag *, struct place, int cause, const char *format, va_list)
    DIAG_PRINTF(4, 0);

/* Say it, with the text of errno's value `cause` unless that is 0. */
static void
say(const struct diag *d, struct place at, int cause, const char *format, va_list ap)
{
	struct line l = { .len = 0 };
	char text[1536];
	int want;

	put(&l, d->prog, strlen(d->prog));
	put(&l, ": ", 2);
	put_place(&l, at);
	want = vsnprintf(text, sizeof(text), format, ap);
	put_shown(&l, slice_from(text));
	if (want >= (int)sizeof(text))
		put(&l, "...", 3);
	if (cause != 0) {
		put(&l, ": ", 2);
		put(&l, strerror(cause), strlen(strerror(cause)));
	}
	if (l.cut) {
		memcpy(l.text + l.len, "...", 3);
		l.len += 3;
	}
	l.text[l.len++] = '\n';
	write_all(l.text, l.len);
}

void
diag_usage(const char *usage)
{
	write_all(usage, strlen(usage));
}

void
diag_warn(struct diag *d, struct place at, const char *format, ...)
{
	va_list ap;

	d->warnings++;
	if (d->quiet)
		return;
	va_start(ap, format);
	say(d, at, 0, format, ap);
	va_end(ap);
}

void
diag_rule(struct diag *d, struct place at, enum severity severity, const char *rule,
    const char *format, ...)
{
	va_list ap;

	d->warnings++;
	if (d->quiet)
		return;
	va_start(ap, format);
	if (d->findings != NULL)
		finding_add(d->findings, severity, at, rule, format, ap);
	else
		say(d, at, 0, format, ap);
	va_end(ap);
}

void
diag_hint(struct diag *d, const char *format, ...)
{
	va_list ap;

	if (d->findings == NULL || d->quiet)
		return;
	va_start(ap, format);
	finding_hint(d->findings, format, ap);
	va_end(ap);
}

void
diag_error(struct diag *d, struct place at, const char *format, ...)
{
	va_list ap;

	d->errors++;
	va_start(ap, format);
	say(d, at, 0, format, ap);
	va_end(ap);
}

void
diag_errno(struct diag *d, struct place at, const char *format, ...)
{
	va_list ap;
	int cause = errno;

	d->errors++;
	va_start(ap, format);
	say(d, at, cause, format, ap);
	va_end(ap);
}

void
diag_memory(struct diag *d)
{
	diag_error(d, NOWHERE, "out of memory");
}
