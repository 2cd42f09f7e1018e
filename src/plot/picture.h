/*
 * How a picture is wanted: what all kinds of pictures have in common.
 */
#ifndef PLOT_PICTURE_H
#define PLOT_PICTURE_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/out.h"

struct picture {
	struct out *out;
	bool svg;		/* else text */
	bool ascii;		/* text without any other character to draw with */
	bool colour;		/* text with the colours of a terminal */
	size_t width;		/* columns of text, or pixels */
	const char *title;	/* lent; NULL: the picture's own, which text goes without */
	size_t limit;		/* rows, lines or years at the most; 0: as the kind has it */
};

#endif
