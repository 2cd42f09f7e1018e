/*
 * Reading files and standard input in large blocks.
 */
#ifndef BASE_INPUT_H
#define BASE_INPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "diag.h"
#include "out.h"
#include "slice.h"

/*
 * A window on a stream: bytes [start, end) of buf are there to look at.
 * Start from {0} with fd, end with input_close.
 */
struct input {
	int fd;
	const char *name;	/* as in messages: the operand, or "<stdin>" */
	char *buf;
	size_t start, end, cap;
	bool eof;
	struct encoding *encoding;	/* is told of each byte that is read; or NULL */
	struct out *tie;	/* flushed before each read, so that nobody waits for it; or NULL */
	struct slice more;	/* lent: is read behind the end, as if it stood there */
	bool lent;		/* fd is somebody else's to close */
};

enum input_status { INPUT_MORE, INPUT_END, INPUT_ERROR };

/*
 * Open a file ("-" is standard input). A directory is an error. False, with
 * a message, when it cannot be.
 */
bool input_open(struct input *, const char *operand, struct diag *);

/*
 * Read what is open already, from its first byte on, under a name; -1 is a
 * file that holds nothing. The descriptor and the name are lent. False, with a
 * message, when it cannot be.
 */
bool input_lend(struct input *, int fd, const char *name, struct diag *);

/*
 * Read more behind end. What lies before start is given up and the rest
 * may move, so pointers into buf are stale afterwards; the room grows when
 * the window fills it. INPUT_ERROR comes with a message.
 */
enum input_status input_fill(struct input *, struct diag *);

/* Close the file; the room is kept for the next one. */
void input_close(struct input *);
void input_free(struct input *);

#endif
