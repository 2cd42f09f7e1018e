/*
 * Any bytes given to the room of dates: it reads nothing outside the text,
 * ends, and what it says holds together. The first byte chooses the context.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../../src/journal/date.h"
#include "../../src/journal/month.h"

#define HOLDS(condition) do { \
	if (!(condition)) \
		abort(); \
} while (0)

static void
check(struct slice text, const struct date_match *m, struct date_context ctx)
{
	char iso[DATE_TEXT_MAX];
	struct date_match again;

	HOLDS(m->start <= text.len && m->len <= text.len - m->start);
	HOLDS((m->status == DATE_ABSENT) == (m->len == 0));
	HOLDS((m->status == DATE_FOUND) == (m->date.precision != DATE_NONE));
	if (m->status == DATE_ABSENT)
		return;
	HOLDS(m->written.ptr >= text.ptr + m->start && m->written.len > 0 &&
	    m->written.ptr + m->written.len <= text.ptr + m->start + m->len);
	HOLDS(!m->contextual || ctx.year != 0);
	HOLDS(date_may_begin(text.ptr[m->start]));
	if (m->status != DATE_FOUND)
		return;
	HOLDS(m->date.first >= DAY_MIN && m->date.first <= DAY_MAX);
	HOLDS(day_valid(day_to_civil(m->date.first)));
	/* what is printed is read back as the same */
	date_format(m->date, iso);
	again = date_whole(slice_from(iso), DATE_ORDER_NONE);
	HOLDS(again.date.first == m->date.first && again.date.precision == m->date.precision);
}

/* The short way of date_at and the long way of headings must agree. */
static void
check_agreement(struct slice text, const struct date_match *at, struct date_context ctx)
{
	struct date_match heading = date_in_heading(text, ctx);

	check(text, &heading, ctx);
	/* a heading's blanks are trimmed, and what ends it counts as an end */
	if (at->status == DATE_ABSENT || slice_trim(text).len != text.len || heading.date.precision == DATE_MONTH ||
	    heading.date.precision == DATE_YEAR)
		return;
	HOLDS(heading.start == 0 && heading.len == at->len && heading.status == at->status &&
	    heading.date.first == at->date.first && heading.weekdays == at->weekdays);
}

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct date_context ctx = { .year = 0 };
	struct date_match m;
	struct month_word w;
	struct slice text;
	char *path;

	if (size == 0)
		return 0;
	ctx.order = (enum date_order)(data[0] % 3);
	if (data[0] & 0x40)
		ctx.year = 2024;
	if ((data[0] & 0xc0) == 0xc0)
		ctx.month = data[0] / 3 % 12 + 1;
	text = (struct slice){ (const char *)data + 1, size - 1 };
	HOLDS(month_word(text, &w) <= text.len);
	m = date_at(text, ctx);
	HOLDS(m.start == 0 && m.date.precision != DATE_MONTH && m.date.precision != DATE_YEAR);
	check(text, &m, ctx);
	check_agreement(text, &m, ctx);
	m = date_whole(text, ctx.order);
	check(text, &m, (struct date_context){ .order = ctx.order });

	path = malloc(size);
	if (path == NULL)
		return 0;
	memcpy(path, text.ptr, text.len);
	path[text.len] = '\0';
	m = date_of_file(path);
	HOLDS(m.status == DATE_ABSENT || (m.written.ptr >= path &&
	    m.written.ptr + m.written.len <= path + text.len));
	free(path);
	return 0;
}
