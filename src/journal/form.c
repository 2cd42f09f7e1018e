/*
 * The forms that a date is written in; see form.h. Each is read from left
 * to right in a bounded number of steps. The forms of numbers are here,
 * those with the name of a month in phrase.c.
 */
#include "clock.h"
#include "form.h"
#include "phrase.h"

static const struct slice cjk_year = { "\xe5\xb9\xb4", 3 }, cjk_month = { "\xe6\x9c\x88", 3 },
    cjk_day = { "\xe6\x97\xa5", 3 };

static bool
starts_at(struct slice s, size_t i, struct slice what)
{
	return i <= s.len && slice_starts(slice_skip(s, i), what);
}

/* The reading that is settled: is there such a day? */
static void
settle(struct form *f, struct civil c, size_t end)
{
	f->status = day_valid(c) ? DATE_FOUND : DATE_IMPOSSIBLE;
	f->civil = c;
	f->end = end;
}

/*
 * Whether a written date can end at byte i: not within a word (D4), nor
 * where `same`, the separator of its numbers, goes on to another one, as
 * it does in versions, addresses and paths.
 */
static bool
ends(struct slice s, size_t i, char same)
{
	if (same != '\0' && same != '-' && clock_peek(s, i) == same &&
	    ascii_digit(clock_peek(s, i + 1)))
		return false;
	return clock_ends(s, i);
}

/* As above, for a number without a year, which so much else can be: `12.5`, `12:30`, `3 %`. */
static bool
ends_number(struct slice s, size_t i)
{
	char c = clock_peek(s, i);

	if (c == '%' || (c != '\0' && strchr(".,:/'", c) != NULL &&
	    ascii_digit(clock_peek(s, i + 1))))
		return false;
	return clock_ends(s, i);
}

/* 2024-03-12, with / . _ too; RFC 3339's time follows at once. */
static void
year_first(struct slice s, size_t i, int year, struct form *f)
{
	char sep = clock_peek(s, i);
	int month, day;
	size_t n, end, time;

	n = clock_digits(s, i + 1, &month);
	if (n < 1 || n > 2 || clock_peek(s, i + 1 + n) != sep)
		return;
	end = i + 2 + n;
	n = clock_digits(s, end, &day);
	if (n < 1 || n > 2)
		return;
	end += n;
	if ((clock_peek(s, end) | 0x20) == 't' && (time = clock_time(s, end + 1)) > 0)
		end = time;
	if (ends(s, end, sep))
		settle(f, (struct civil){ year, month, day }, end);
}

/* 2016年6月27日: no blank need follow. */
static void
year_cjk(struct slice s, size_t i, int year, struct form *f)
{
	int month, day;
	size_t n;

	i += cjk_year.len;
	n = clock_digits(s, i, &month);
	if (n < 1 || n > 2 || !starts_at(s, i + n, cjk_month))
		return;
	i += n + cjk_month.len;
	n = clock_digits(s, i, &day);
	if (n < 1 || n > 2 || !starts_at(s, i + n, cjk_day))
		return;
	settle(f, (struct civil){ year, month, day }, i + n + cjk_day.len);
}

/* Two numbers before a year of their own (D5). */
static void
year_last(int a, int b, int year, bool dots, enum date_order order, size_t end, struct form *f)
{
	struct civil dmy = { year, b, a }, mdy = { year, a, b };

	if (dots || a == b || a > 12 || a == 0 || b == 0 || year == 0)
		settle(f, dmy, end);
	else if (b > 12)
		settle(f, mdy, end);
	else if (order != DATE_ORDER_NONE)
		settle(f, order == DATE_DMY ? dmy : mdy, end);
	else {
		f->status = DATE_AMBIGUOUS;
		f->end = end;
	}
}

/* Whether this may be month and day where the context has a year (D7). */
static bool
agrees(int month, int day, struct date_context ctx)
{
	return month >= 1 && month <= 12 && day >= 1 && day <= 31 &&
	    (ctx.month == 0 || month == ctx.month);
}

/* 12-03 or 12/3 where the context has a year; what cannot be a day and a month is no date. */
static void
year_none(int a, int b, struct date_context ctx, size_t end, struct form *f)
{
	bool dmy = agrees(b, a, ctx), mdy = agrees(a, b, ctx);

	if (!dmy && !mdy)
		return;
	f->contextual = f->numeric = true;
	if (dmy && mdy && a != b && ctx.order == DATE_ORDER_NONE) {
		f->status = DATE_AMBIGUOUS;
		f->end = end;
	} else if (dmy && (!mdy || ctx.order != DATE_MDY)) {
		settle(f, (struct civil){ ctx.year, b, a }, end);
	} else {
		settle(f, (struct civil){ ctx.year, a, b }, end);
	}
}

/* A number of one or two digits, a separator and another: 12-03-2024, or 12-03 in context. */
static void
day_first(struct slice s, size_t i, int a, size_t na, struct date_context ctx, struct form *f)
{
	char sep = clock_peek(s, i);
	int b, year;
	size_t nb = clock_digits(s, i + 1, &b), end = i + 1 + nb;

	if (nb < 1 || nb > 2)
		return;
	if (clock_peek(s, end) == sep && ascii_digit(clock_peek(s, end + 1))) {
		if (clock_digits(s, end + 1, &year) == 4 && ends(s, end + 5, sep))
			year_last(a, b, year, sep == '.', ctx.order, end + 5, f);
		return;
	}
	if (ctx.year == 0)
		return;
	if (sep != '.') {
		if (ends_number(s, end) && (clock_peek(s, end) != '-' ||
		    !ascii_digit(clock_peek(s, end + 1))))
			year_none(a, b, ctx, end, f);
	} else if (na == 2 && nb == 2 && clock_peek(s, end) == '.' && agrees(b, a, ctx) &&
	    clock_ends(s, end + 1)) {
		f->contextual = f->numeric = true;	/* 12.03. as in German; 12.03 is a sum */
		settle(f, (struct civil){ ctx.year, b, a }, end + 1);
	}
}

/* A named month and a day: with their year, or the context's. */
static void
named(struct slice s, const struct phrase *p, struct date_context ctx, struct form *f)
{
	if (p->year >= 0) {
		settle(f, (struct civil){ p->year, p->month, p->day }, p->end);
	} else if (ctx.year != 0 && p->day >= 1 && p->day <= 31 && ends_number(s, p->end)) {
		f->contextual = true;
		settle(f, (struct civil){ ctx.year, p->month, p->day }, p->end);
	}
}

/* The day alone, where the context has a month: 12, 12. or 12th. */
static void
day_bare(struct slice s, size_t i, int day, struct date_context ctx, struct form *f)
{
	i = phrase_ordinal(s, i);
	if (ctx.month == 0 || day < 1 || day > 31 || !ends_number(s, i))
		return;
	f->contextual = f->bare = true;
	if (clock_peek(s, i) == '.')
		i++;
	settle(f, (struct civil){ ctx.year, ctx.month, day }, i);
}

/* The date that begins with a number of n digits, which ends at byte i. */
static void
number_first(struct slice s, size_t i, int number, size_t n, struct date_context ctx,
    struct form *f)
{
	char sep = clock_peek(s, i);
	struct phrase p;

	if (n == 4) {
		if (sep == '-' || sep == '/' || sep == '.' || sep == '_')
			year_first(s, i, number, f);
		else if (starts_at(s, i, cjk_year))
			year_cjk(s, i, number, f);
	} else if (n <= 2) {
		if (phrase_day_first(s, i, number, &p))
			named(s, &p, ctx, f);
		else if ((sep == '-' || sep == '/' || sep == '.') &&
		    ascii_digit(clock_peek(s, i + 1)))
			day_first(s, i, number, n, ctx, f);
		else
			day_bare(s, i, number, ctx, f);
	}
}

bool
form_read(struct slice s, size_t i, struct date_context ctx, struct form *f)
{
	struct phrase p;
	int number;
	size_t n;

	f->status = DATE_ABSENT;
	f->precision = DATE_DAY;
	f->contextual = f->numeric = f->bare = false;
	if (i >= s.len)
		return false;
	if (ascii_digit(s.ptr[i])) {
		n = clock_digits(s, i, &number);
		number_first(s, i + n, number, n, ctx, f);
	} else if (phrase_month_first(s, i, &p)) {
		named(s, &p, ctx, f);
	}
	return f->status != DATE_ABSENT;
}

/*
 * `2024`, `2024-03`, `2024/3`, `2024_03` or `2024年3月` at byte i; the end,
 * or 0. The month is -1 when there is none.
 */
static size_t
reduced_number(struct slice s, size_t i, struct civil *c)
{
	char sep = clock_peek(s, i + 4);
	size_t n;

	if (clock_digits(s, i, &c->year) != 4)
		return 0;
	i += 4;
	if (starts_at(s, i, cjk_year)) {
		i += cjk_year.len;
		n = clock_digits(s, i, &c->month);
		if ((n == 1 || n == 2) && starts_at(s, i + n, cjk_month))
			return i + n + cjk_month.len;
	} else if (sep == '-' || sep == '/' || sep == '_') {
		n = clock_digits(s, i + 1, &c->month);
		if (n == 1 || n == 2)
			return i + 1 + n;
	}
	c->month = -1;
	return i;
}

bool
form_reduced(struct slice s, size_t i, struct date_context ctx, struct form *f)
{
	struct civil c = { .day = 1 };
	struct phrase p;
	size_t end;

	f->status = DATE_ABSENT;
	f->contextual = f->numeric = f->bare = false;
	f->precision = DATE_MONTH;
	if (i >= s.len)
		return false;
	end = reduced_number(s, i, &c);
	if (end > 0 && c.month < 0) {
		f->precision = DATE_YEAR;
		c.month = 1;
	} else if (end == 0) {
		if (!phrase_month(s, i, &p) || (p.year < 0 && ctx.year == 0))
			return false;
		f->contextual = p.year < 0;
		c.month = p.month;
		c.year = p.year < 0 ? ctx.year : p.year;
		end = p.end;
	}
	settle(f, c, end);
	return true;
}
