/*
 * Checked output to a file descriptor. Bytes are gathered and written in
 * large pieces; the first failure is remembered and nothing is written
 * after it, so that a program checks once, at out_close.
 */
#ifndef BASE_OUT_H
#define BASE_OUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "diag.h"
#include "slice.h"

struct out {
	int fd;
	int failed;		/* errno of the first failure, 0 while all is well */
	bool guarded;
	bool idle;		/* nothing was written, nor dropped */
	size_t len;
	char buf[32768];
};

void out_start(struct out *, int fd);

/*
 * If that is a terminal, nothing that is put out from now on can drive it:
 * control characters and their like are shown (show.h), but for tabs, line
 * ends and a return before one.
 */
void out_guard(struct out *);

void out_bytes(struct out *, const char *ptr, size_t len);
void out_slice(struct out *, struct slice);
void out_char(struct out *, char);
void out_int(struct out *, int64_t);

/* Write what is gathered; false once anything failed. */
bool out_flush(struct out *);

/* Forget what is gathered: for a run that failed before anything was due. */
void out_drop(struct out *);

/*
 * Flush and close; says "standard output: …" and returns false when
 * anything failed since out_start, or would have, had there been output.
 */
bool out_close(struct out *, struct diag *);

#endif
