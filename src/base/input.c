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

bool
input_open(struct input *in, const char *operand, struct diag *d)
{
	struct stat st;

	in->start = in->end = 0;
	in->eof = false;
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
		n = read(in->fd, in->buf + in->end, in->cap - in->end);
	while (n < 0 && errno == EINTR);
	if (n < 0) {
		diag_errno(d, (struct place){ .file = in->name }, "cannot read");
		return INPUT_ERROR;
	}
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
	if (in->fd > STDIN_FILENO)
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
