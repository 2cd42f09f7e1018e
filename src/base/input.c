/*
 * Reading in large blocks; see input.h.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "encoding.h"
#include "input.h"
#include "mem.h"

enum { BLOCK = 65536 };

static void
start(struct input *in)
{
	in->start = in->end = 0;
	in->eof = in->lent = false;
	in->more = SLICE("");
}

bool
input_lend(struct input *in, int fd, const char *name, struct diag *d)
{
	start(in);
	in->fd = fd;
	in->name = name;
	in->lent = true;
	if (fd < 0 || lseek(fd, 0, SEEK_SET) == 0)
		return true;
	diag_errno(d, (struct place){ .file = name }, "cannot read");
	return false;
}

bool
input_open(struct input *in, const char *operand, struct diag *d)
{
	struct stat st;

	start(in);
	if (strcmp(operand, "-") == 0) {
		in->fd = STDIN_FILENO;
		in->name = "<stdin>";
	} else {
		in->name = operand;
		in->fd = -1;
		if (operand[0] == '\0') {
			diag_error(d, NOWHERE, "'' is no file name");
			return false;
		}
		in->fd = open(operand, O_RDONLY | O_CLOEXEC);
		if (in->fd < 0) {
			diag_errno(d, (struct place){ .file = operand }, "cannot open");
			return false;
		}
	}
	if (fstat(in->fd, &st) == 0 && S_ISDIR(st.st_mode)) {
		errno = EISDIR;
		diag_errno(d, (struct place){ .file = in->name }, "cannot read");
		input_close(in);
		return false;
	}
	return true;
}

/* The bytes of the file have ended: those that are to be read behind them, as far as there is room. */
static ssize_t
read_more(struct input *in)
{
	size_t n = in->cap - in->end;

	if (n > in->more.len)
		n = in->more.len;
	if (n > 0) {
		memcpy(in->buf + in->end, in->more.ptr, n);
		in->more = slice_skip(in->more, n);
	}
	return (ssize_t)n;
}

enum input_status
input_fill(struct input *in, struct diag *d)
{
	ssize_t n;

	if (in->eof)
		return INPUT_END;
	if (in->start > 0) {
		if (in->end > in->start)
			memmove(in->buf, in->buf + in->start, in->end - in->start);
		in->end -= in->start;
		in->start = 0;
	}
	if (in->cap - in->end < BLOCK &&
	    !mem_grow(&in->buf, &in->cap, in->end + BLOCK, 1)) {
		diag_memory(d);
		return INPUT_ERROR;
	}
	if (in->tie != NULL)
		out_flush(in->tie);
	do
		n = in->lent && in->fd < 0 ? 0 : read(in->fd, in->buf + in->end, in->cap - in->end);
	while (n < 0 && errno == EINTR);
	if (n < 0) {
		diag_errno(d, (struct place){ .file = in->name }, "cannot read");
		return INPUT_ERROR;
	}
	if (n == 0)
		n = read_more(in);
	if (n == 0) {
		in->eof = true;
		return INPUT_END;
	}
	if (in->encoding != NULL)
		encoding_feed(in->encoding, in->buf + in->end, (size_t)n);
	in->end += (size_t)n;
	return INPUT_MORE;
}

void
input_close(struct input *in)
{
	if (in->fd > STDIN_FILENO && !in->lent)
		close(in->fd);
	in->fd = -1;
}

void
input_free(struct input *in)
{
	input_close(in);
	free(in->buf);
	in->buf = NULL;
	in->cap = 0;
}
