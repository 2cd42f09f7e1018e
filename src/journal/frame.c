/*
 * A date with what stands around it; see frame.h.
 */
#include "../base/ascii.h"
#include "clock.h"
#include "frame.h"
#include "month.h"
#include "phrase.h"

/* How a date may be wrapped (D4); longer openers come before their beginnings. */
struct frame_wrapping {
	struct slice open, close;
	bool must_close;	/* `<2024` is 'before 2024', and `[[2024-03-12 Kick-off]]` a note */
};

static const struct frame_wrapping wrappings[] = {
	{ { "[[", 2 }, { "]]", 2 }, true },
	{ { "[", 1 }, { "]", 1 }, false },
	{ { "<", 1 }, { ">", 1 }, true },
	{ { "**", 2 }, { "**", 2 }, false },
	{ { "*", 1 }, { "*", 1 }, false },
	{ { "__", 2 }, { "__", 2 }, false },
	{ { "_", 1 }, { "_", 1 }, false },
	{ { "~~", 2 }, { "~~", 2 }, false },
};

enum { WRAPPINGS = sizeof(wrappings) / sizeof(wrappings[0]), ALIAS = 64 };

static bool
starts_at(struct slice s, size_t i, struct slice what)
{
	return i <= s.len && slice_starts(slice_skip(s, i), what);
}

static void
openers(struct frame *r)
{
	while (r->depth < FRAME_DEPTH) {
		size_t k = 0;

		if (ascii_alnum(clock_peek(r->s, r->at)))
			return;
		while (k < WRAPPINGS && !starts_at(r->s, r->at, wrappings[k].open))
			k++;
		if (k == WRAPPINGS)
			return;
		r->open[r->depth++] = &wrappings[k];
		r->at += wrappings[k].open.len;
	}
}

/* Past the rest of a wikilink that is shown as something else: `|today]]` or `#Morning]]`. */
static size_t
alias(struct slice s, size_t i)
{
	if (clock_peek(s, i) != '|' && clock_peek(s, i) != '#')
		return i;
	for (size_t end = i; end < s.len && end - i < ALIAS; end++)
		if (starts_at(s, end, SLICE("]]")))
			return end;
	return i;
}

/* Close the innermost wrapping here; false when it goes on. */
static bool
close_one(struct frame *r)
{
	const struct frame_wrapping *w;
	size_t at = r->at;

	if (r->depth == 0)
		return false;
	w = r->open[r->depth - 1];
	if (w->open.len == 2 && w->open.ptr[0] == '[')
		at = alias(r->s, at);
	if (!starts_at(r->s, at, w->close))
		return false;
	r->at = at + w->close.len;
	r->depth--;
	return true;
}

/* The weekday at byte i and the full stop of its short form; its end, or 0. */
static size_t
weekday(struct slice s, size_t i, struct month_word *w)
{
	size_t n;

	if (i >= s.len || (n = month_word(slice_skip(s, i), w)) == 0 || w->weekdays == 0)
		return 0;
	return i + n + (clock_peek(s, i + n) == '.' ? 1 : 0);
}

/* Past the article in `Dienstag, den 12. März` and `Tuesday the 12th of March`. */
static size_t
article(struct slice s, size_t i)
{
	static const char *const articles[] = { "den ", "dem ", "the ", "le " };

	for (size_t k = 0; k < sizeof(articles) / sizeof(articles[0]); k++)
		if (starts_at(s, i, slice_from(articles[k])))
			return clock_blanks(s, i + strlen(articles[k]));
	return i;
}

/*
 * The date behind a weekday, which ends at byte `end` (D3). `mar` is one in
 * French and a month in English: it is taken for a weekday where a date
 * with a month of its own follows.
 */
static bool
behind_weekday(struct frame *r, size_t end, const struct month_word *w)
{
	size_t start = r->at, depth = r->depth, at;

	if (clock_peek(r->s, end) == '.')
		end++;
	at = phrase_between(r->s, end);
	if (at == end && r->s.ptr[end - 1] != '.')
		return false;
	r->at = article(r->s, at);
	openers(r);
	if (!form_read(r->s, r->at, r->ctx, &r->form) || (r->form.bare && w->month != 0)) {
		r->at = start;
		r->depth = depth;
		return false;
	}
	r->weekdays = w->weekdays;
	return true;
}

/* Whether what follows byte i shows that a weekday there is no word of the text. */
static bool
sets_off(const struct frame *r, size_t i)
{
	size_t at = clock_blanks(r->s, i);
	char c = clock_peek(r->s, at);

	return at >= r->s.len || strchr(",:;)]>|*_~-", c) != NULL ||
	    starts_at(r->s, at, SLICE("\xe2\x80\x93")) ||
	    starts_at(r->s, at, SLICE("\xe2\x80\x94")) || clock_bare(r->s, at) > 0;
}

/*
 * A weekday behind the date. As short ones are words too (`so`, `do`,
 * `Sam`), one counts when it is set off, or written in full and true.
 */
static bool
weekday_behind(struct frame *r)
{
	size_t at = r->at, end;
	bool brackets;
	struct month_word w;

	if (clock_peek(r->s, at) == ',')
		at++;
	at = clock_blanks(r->s, at);
	if (at == r->at || r->weekdays != 0)
		return false;
	brackets = clock_peek(r->s, at) == '(';
	end = weekday(r->s, at + (brackets ? 1 : 0), &w);
	if (end == 0)
		return false;
	if (brackets) {
		if (clock_peek(r->s, end++) != ')')
			return false;
	} else if (!sets_off(r, end) && !(w.full && r->form.status == DATE_FOUND &&
	    (w.weekdays & MONTH_WEEKDAY(day_weekday(day_from_civil(r->form.civil)))))) {
		return false;
	}
	r->weekdays = w.weekdays;
	r->at = end;
	return true;
}

/* A time behind the date (D4). */
static bool
time_behind(struct frame *r)
{
	size_t at = r->at, end;

	if (clock_peek(r->s, at) == ',')
		at++;
	at = clock_blanks(r->s, at);
	if (at == r->at || (end = clock_time(r->s, at)) == 0)
		return false;
	r->at = end;
	return true;
}

/*
 * A form is read up to its end: take what stands behind it, and see that
 * what had to be closed is, and that no `_` is left (D4).
 */
static bool
close_all(struct frame *r, bool reduced)
{
	bool timed = reduced || r->form.bare;

	r->written = (struct slice){ r->s.ptr + r->at, r->form.end - r->at };
	r->at = r->form.end;
	while (close_one(r) || (!reduced && weekday_behind(r)) ||
	    (!timed && (timed = time_behind(r))))
		;
	for (size_t k = 0; k < r->depth; k++)
		if (r->open[k]->must_close)
			return false;
	return clock_peek(r->s, r->at) != '_';
}

static void
start(struct frame *r, struct slice s, size_t i, struct date_context ctx)
{
	r->s = s;
	r->ctx = ctx;
	r->depth = 0;
	r->at = i;
	r->weekdays = 0;
	openers(r);
}

bool
frame_read(struct frame *r, struct slice s, size_t i, struct date_context ctx)
{
	struct month_word w;
	size_t n;

	start(r, s, i, ctx);
	if (r->at >= s.len)
		return false;
	if (!ascii_digit(s.ptr[r->at])) {
		n = month_word(slice_skip(s, r->at), &w);
		if (n == 0)
			return false;
		if (w.weekdays != 0 && behind_weekday(r, r->at + n, &w))
			return close_all(r, false);
	}
	return form_read(s, r->at, ctx, &r->form) && close_all(r, false);
}

bool
frame_reduced(struct frame *r, struct slice s, struct date_context ctx)
{
	start(r, s, 0, ctx);
	return form_reduced(s, r->at, ctx, &r->form) && close_all(r, true);
}
