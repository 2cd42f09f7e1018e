/*
 * Drawing with characters: text in columns, bars in eighths of one, colours
 * where they are wanted. All text that is given is fit to be shown (shown.h).
 */
#ifndef PLOT_PEN_H
#define PLOT_PEN_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/slice.h"
#include "picture.h"

enum { PEN_NAME_MOST = 32 };	/* columns of a name, at the most */

/* A string so many times. */
void pen_repeat(const struct picture *, const char *, size_t n);

/* Text in so many columns, cut with an ellipsis, blanks behind it or before it. */
void pen_left(const struct picture *, struct slice, size_t room);
void pen_right(const struct picture *, struct slice, size_t room);

/*
 * The columns that names get: the widest one's, no more than PEN_NAME_MOST or a
 * third of the width.
 */
size_t pen_name_room(const struct picture *, size_t widest);

/* Colours of the terminal's own, so that they fit its background; told apart without them, too. */
enum pen_colour { PEN_PLAIN, PEN_DIM, PEN_BOLD, PEN_FREE, PEN_SELL, PEN_BOTH };
void pen_colour(const struct picture *, enum pen_colour);

/* What bars are measured by: they begin at 0, and least is at most and most at least that. */
struct pen_scale {
	double least, most;
	size_t room;		/* columns, at least 8 */
};

/* The column that is left of 0: 0 when no value is below. */
size_t pen_zero(const struct pen_scale *);

/*
 * A bar; no blanks behind it. Above 0 in eighths of a column, and never less
 * than one; below 0 to the left, in halves. `mark`, which is 0 or more, is marked on it;
 * below 0 there is none.
 */
void pen_bar(const struct picture *, const struct pen_scale *, double value, double mark);

/* A bar of one line's height, from 0 to most, in eighths: ▁ to █, `_` for 0. Below 0: ▔ ▀. */
const char *pen_level(const struct picture *, double value, double most);

/* What marks a bar. */
const char *pen_mark(const struct picture *);

/* The title, if there is one, and an empty line below it; false when memory runs out. */
bool pen_title(const struct picture *);

#endif
