/*
 * What the bytes of a file are, apart from what they say: whether they are
 * UTF-8, whether there are NUL bytes, and how its lines end. Fed with the file
 * piece by piece as it is read; holds nothing of it.
 */
#ifndef BASE_ENCODING_H
#define BASE_ENCODING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A byte of the file: line and column count from 1; line 0 is none. */
struct encoding_place {
	uint64_t line, col;
};

/* Something that was met: how often, and where first. */
struct encoding_seen {
	uint64_t count;
	struct encoding_place first;
};

/* Begin with encoding_start. */
struct encoding {
	struct encoding_seen invalid;	/* sequences that are no UTF-8 */
	unsigned char invalid_byte;	/* with which the first of them begins */
	struct encoding_seen nul;
	struct encoding_seen lf, crlf;	/* line ends; their place is that of the first byte */

	/* below: for encoding.c alone */
	uint64_t offset;		/* bytes before the piece */
	uint64_t line_start;		/* offset of the line's first byte */
	uint64_t line;			/* its number */
	bool cr;			/* the byte before was a CR */
	uint64_t cr_at;
	unsigned need, low, high;	/* of a character: bytes to come, and the next one's range */
	uint64_t lead_at;		/* where it begins */
	struct encoding_place lead;
	unsigned char lead_byte;
};

void encoding_start(struct encoding *);

/* The next bytes of the file. Linear; 16 at a time where they are plain. */
void encoding_feed(struct encoding *, const char *p, size_t n);

/* There are no more. */
void encoding_end(struct encoding *);

#endif
