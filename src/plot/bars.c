/*
 * Bars; see bars.h.
 */
#include <math.h>
#include <stdlib.h>

#include "../base/utf8.h"
#include "../table/number.h"
#include "../table/shown.h"
#include "bars.h"

/* Numbers of more bytes than this are written anew, with 15 digits. */
enum { SHOWN_MOST = 16, TEXT_MOST = 4096 };

static bool
say(struct bars *b, const char *words)
{
	return buf_add(&b->notes, words, strlen(words));
}

static size_t
wider(size_t width, struct slice s)
{
	size_t w = utf8_width(s);

	return w > width ? w : width;
}

struct slice
bar_name(const struct bars *b, const struct bar *bar)
{
	return (struct slice){ bar->name == 0 ? "" : b->text.ptr + bar->text, bar->name };
}

struct slice
bar_shown(const struct bars *b, const struct bar *bar)
{
	return (struct slice){ bar->shown == 0 ? "" : b->text.ptr + bar->text + bar->name,
	    bar->shown };
}

struct slice
bar_marked(const struct bars *b, const struct bar *bar)
{
	return (struct slice){ bar->marked == 0 ? "" :
	    b->text.ptr + bar->text + bar->name + bar->shown,
	    bar->marked };
}

/* The number of the scale of bars that have this in common. SIZE_MAX when memory runs out. */
static size_t
scale_of(struct bars *b, struct slice common)
{
	size_t before = b->scales.count, scale;

	b->scales.width = 1;
	scale = keys_intern(&b->scales, &common);
	if (scale == SIZE_MAX || !mem_grow(&b->reach, &b->reach_cap, scale + 1, sizeof(*b->reach)))
		return SIZE_MAX;
	if (scale == before)
		b->reach[scale] = (struct bar_reach){ 0, 0 };
	return scale;
}

bool
bars_settle(struct bars *b)
{
	b->least = b->most = 0;
	for (size_t i = 0; i < b->scales.count; i++) {
		struct bar_reach *r = &b->reach[i];
		double size = b->scales.count == 1 ? 1 : fmax(r->most, -r->least);

		b->least = size > 0 ? fmin(b->least, r->least / size) : b->least;
		b->most = size > 0 ? fmax(b->most, r->most / size) : b->most;
	}
	if (b->scales.count < 2)
		return true;
	for (size_t i = 0; i < b->n; i++) {
		struct bar *bar = &b->list[i];
		double size = fmax(b->reach[bar->scale].most, -b->reach[bar->scale].least);

		if (size > 0) {
			bar->value /= size;
			bar->mark /= size;
		}
	}
	return say(b, "Every currency has a scale of its own, up to its greatest.\n");
}

/* Put a bar behind the others, whose texts stand from `start` on, up to those lengths. */
static bool
add(struct bars *b, struct bar bar, size_t start, size_t name_end, size_t shown_end)
{
	struct bar_reach *reach;

	if (!mem_grow(&b->list, &b->cap, b->n + 1, sizeof(*b->list)))
		return false;
	reach = &b->reach[bar.scale];
	bar.text = start;
	bar.name = (uint32_t)(name_end - start);
	bar.shown = (uint32_t)(shown_end - name_end);
	bar.marked = (uint32_t)(b->text.len - shown_end);
	b->list[b->n++] = bar;
	if (isfinite(bar.value)) {
		reach->least = fmin(reach->least, bar.value);
		reach->most = fmax(reach->most, bar.value);
	}
	if (isfinite(bar.mark))
		reach->most = fmax(reach->most, bar.mark);
	b->name_width = wider(b->name_width, bar_name(b, &bar));
	b->shown_width = wider(b->shown_width, bar_shown(b, &bar));
	b->marked_width = wider(b->marked_width, bar_marked(b, &bar));
	return true;
}

/* Of a very long text the beginning. */
static struct slice
shortened(struct slice s)
{
	if (s.len > TEXT_MOST)
		s.len = utf8_fit((struct slice){ s.ptr, TEXT_MOST }, TEXT_MOST / 2);
	return s;
}

static bool
add_number(struct bars *b, struct slice cell, double value)
{
	char text[NUMBER_TEXT_MAX];

	return cell.len <= SHOWN_MOST ? buf_add(&b->text, cell.ptr, cell.len) :
	    buf_add(&b->text, text, number_format(value, text));
}

/* The columns of a table. */
struct places {
	size_t value, mark, word, apart;
	size_t *keys;
};

static bool
find(struct places *at, const struct choice *c, struct feed *f)
{
	*at = (struct places){ SIZE_MAX, SIZE_MAX, SIZE_MAX, SIZE_MAX, NULL };
	at->keys = calloc(c->nkeys + 1, sizeof(*at->keys));
	if (at->keys == NULL) {
		diag_memory(f->t.diag);
		return false;
	}
	for (size_t i = 0; i < c->nkeys; i++)
		if (!feed_column(f, c->keys[i], "-k names others", &at->keys[i]))
			return false;
	if (c->word != NULL)
		at->word = tsv_column(&f->t, c->word);
	if (c->apart != NULL)
		at->apart = tsv_column(&f->t, c->apart);
	return feed_column(f, c->value, "--value names another", &at->value) &&
	    (c->mark == NULL || feed_column(f, c->mark, "--mark names another", &at->mark));
}

/* What is drawn: `gap by contact`. */
static bool
name_picture(struct bars *b, const struct choice *c)
{
	b->value.len = b->mark.len = b->title.len = 0;
	return shown_add(&b->value, slice_from(c->value), SHOWN_PLAIN) &&
	    (c->mark == NULL || shown_add(&b->mark, slice_from(c->mark), SHOWN_PLAIN)) &&
	    buf_add(&b->title, b->value.ptr, b->value.len) &&
	    ((c->nkeys != 1 && c->apart == NULL) || (buf_add(&b->title, " by ", 4) &&
	    shown_add(&b->title, slice_from(c->keys[0]), SHOWN_PLAIN)));
}

/*
 * A rhythm as a number of days: months and years are average ones. Longer than
 * a card may say, too: relgap finds 1221d where two were seen that rarely.
 */
static bool
rhythm_days(struct slice s, double *days)
{
	int64_t count;

	if (s.len < 2 || !number_integer((struct slice){ s.ptr, s.len - 1 }, &count) || count < 1)
		return false;
	switch (s.ptr[s.len - 1]) {
	case 'd':
		*days = (double)count;
		return true;
	case 'w':
		*days = (double)count * 7;
		return true;
	case 'm':
		*days = (double)count * 365.2425 / 12;
		return true;
	case 'y':
		*days = (double)count * 365.2425;
		return true;
	default:
		return false;
	}
}

/* A number of 0 or more, or a rhythm in days. */
static bool
read_mark(struct feed *f, size_t column, double *mark)
{
	struct slice cell = f->t.cells[column];

	*mark = NAN;
	if (cell.len == 0 || rhythm_days(cell, mark) || (tsv_number(cell, mark) && *mark >= 0))
		return true;
	tsv_complain(&f->t, column, "a number of 0 or more, or a rhythm such as 3w");
	return false;
}

/* Put down the texts of a row. */
static bool
add_row(struct bars *b, const struct choice *c, struct feed *f, const struct places *at,
    struct bar bar, bool there)
{
	const struct slice *cells = f->t.cells;
	size_t start = b->text.len, name_end, shown_end;
	bool ok;

	bar.scale = scale_of(b, at->apart == SIZE_MAX ? SLICE("") : cells[at->apart]);
	ok = bar.scale != SIZE_MAX;
	for (size_t i = 0; i < c->nkeys && ok; i++)
		ok = choice_join(&b->text, start, shortened(cells[at->keys[i]]));
	name_end = b->text.len;
	if (ok && there)
		ok = add_number(b, cells[at->value], bar.value);
	else if (ok && at->word != SIZE_MAX)
		ok = shown_add(&b->text, shortened(cells[at->word]), SHOWN_PLAIN);
	shown_end = b->text.len;
	if (ok && isfinite(bar.mark))
		ok = add_number(b, cells[at->mark], bar.mark);
	return ok && add(b, bar, start, name_end, shown_end);
}

static bool
read_row(struct bars *b, const struct choice *c, struct feed *f, const struct places *at,
    size_t limit)
{
	struct bar bar = { .value = NAN, .mark = NAN };
	bool there = false;

	if (!feed_number(f, at->value, &bar.value, &there) ||
	    (at->mark != SIZE_MAX && !read_mark(f, at->mark, &bar.mark)))
		return false;
	if (limit > 0 && b->n >= limit) {
		b->more++;
		return true;
	}
	if (add_row(b, c, f, at, bar, there))
		return true;
	diag_memory(f->t.diag);
	return false;
}

bool
bars_read(struct bars *b, const struct choice *c, struct feed *f, size_t limit)
{
	enum tsv_status status = TSV_ERROR;
	struct places at;

	if (!name_picture(b, c)) {
		diag_memory(f->t.diag);
		return false;
	}
	if (find(&at, c, f))
		while ((status = feed_next(f)) == TSV_ROW)
			if (!read_row(b, c, f, &at, limit)) {
				status = TSV_ERROR;
				break;
			}
	free(at.keys);
	return status == TSV_END;
}

/* A bar of a line and a period. */
static bool
add_period(struct bars *b, struct periods *p, size_t line, size_t period, double value)
{
	struct slice name = periods_name(p, line);
	size_t start = b->text.len, name_end;
	char text[PERIODS_NAME_MAX > (int)AMOUNT_TEXT_MAX ? PERIODS_NAME_MAX : AMOUNT_TEXT_MAX];
	bool one = periods_lines(p) == 1 && periods_count(p) > 1;
	size_t scale = scale_of(b, periods_apart(p, line));

	if (scale == SIZE_MAX || name.ptr == NULL || (!one && !buf_add(&b->text, name.ptr, name.len)))
		return false;
	if (one || periods_count(p) > 1 || name.len == 0) {
		size_t len = periods_period(p, period, text);

		if ((b->text.len > start && !buf_char(&b->text, ' ')) ||
		    !buf_add(&b->text, text, len))
			return false;
	}
	name_end = b->text.len;
	return (!isfinite(value) || buf_add(&b->text, text, periods_format(p, period, text))) &&
	    add(b, (struct bar){ .value = value, .mark = NAN, .open = !periods_whole(p, period),
	    .scale = scale }, start, name_end, b->text.len);
}

bool
bars_of_periods(struct bars *b, struct periods *p, size_t limit)
{
	struct slice name = SLICE("");

	if (periods_lines(p) == 1)
		name = periods_name(p, 0);
	if (name.ptr == NULL || !buf_add(&b->title, name.ptr, name.len) ||
	    (name.len > 0 && !buf_add(&b->title, ": ", 2)) ||
	    !shown_add(&b->value, slice_from(p->source.value),
	    SHOWN_PLAIN) || !buf_add(&b->title, b->value.ptr, b->value.len))
		return false;
	for (size_t line = 0; line < periods_lines(p); line++) {
		const double *values = periods_values(p, line);

		for (size_t i = 0; i < periods_count(p); i++) {
			if (!isfinite(values[i]) && !periods_empty(p, i))
				continue;
			if (limit > 0 && b->n >= limit)
				b->more++;
			else if (!add_period(b, p, line, i, values[i]))
				return false;
		}
	}
	return periods_notes(p, &b->notes);
}

void
bars_free(struct bars *b)
{
	buf_free(&b->text);
	buf_free(&b->value);
	buf_free(&b->mark);
	buf_free(&b->title);
	buf_free(&b->notes);
	keys_free(&b->scales);
	free(b->reach);
	free(b->list);
	*b = (struct bars){ 0 };
}
