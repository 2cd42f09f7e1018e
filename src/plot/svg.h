/*
 * Writing SVG: one picture that stands alone, without scripts, fonts or
 * anything else from elsewhere, light or dark as its reader has it.
 *
 * Sizes are in pixels. All text that is given is fit to be shown (shown.h).
 */
#ifndef PLOT_SVG_H
#define PLOT_SVG_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/mem.h"
#include "../base/slice.h"
#include "picture.h"

enum {
	SVG_MARGIN = 16,
	SVG_HEAD = 44,		/* from the top to below the title */
	SVG_LINE = 18,		/* from one line of notes to the next */
	SVG_COLUMN = 8		/* a character's width, generously */
};

/* What is said of a picture, and the lines of text below it, parted by '\n'. */
struct svg_words {
	struct slice title;	/* lent; used when the picture has been given none */
	struct buf desc;	/* in words what it shows */
	struct buf notes;
};

/* The height that the notes take at that width. */
double svg_notes_height(const struct picture *, const struct svg_words *);

/* All before the marks: title, description, style, background. False when memory runs out. */
bool svg_begin(const struct picture *, double height, const struct svg_words *);

/* The notes, the first below y, and the end. */
void svg_end(const struct picture *, double y, const struct svg_words *);

/* Pieces: text with what XML would take for markup escaped; a number of two decimals at most. */
void svg_text(struct out *, struct slice);
void svg_number(struct out *, double);

/* `<text class="CLASS" x= y=>`, the text cut to so many columns, and its end. */
void svg_label(const struct picture *, const char *class, double x, double y, struct slice,
    size_t columns);

/* ` NAME="VALUE"` */
void svg_attribute(struct out *, const char *name, double value);

/* `<rect class="CLASS" …/>` and `<line class="CLASS" …/>` */
void svg_rect(struct out *, const char *class, double x, double y, double width, double height);
void svg_line(struct out *, const char *class, double x1, double y1, double x2, double y2);

#endif
