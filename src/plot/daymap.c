/*
 * Days with contact; see daymap.h. One number for each day that there can be:
 * what was never touched of them takes no memory.
 */
#include <stdio.h>
#include <stdlib.h>

#include "../book/period.h"
#include "daymap.h"

/* A day's number: what it was in the lowest bits, entries above them. */
enum { FREE_BIT = 1, SELL_BIT = 2, ANY_BIT = 4, BITS = 3, KIND_MASK = 7 };

bool
daymap_start(struct daymap *m, const struct vocab *vocab, day_t today)
{
	*m = (struct daymap){ .today = today, .first = DAY_MAX, .last = DAY_MIN };
	m->days = calloc((size_t)(DAY_MAX - DAY_MIN) + 1, sizeof(*m->days));
	m->tags = names_new();
	m->motives = (struct motives){ .vocab = vocab, .names = m->tags };
	return m->days != NULL && m->tags != NULL;
}

/* The columns of a table. */
struct places {
	size_t date, contacts, tags;
};

/* The motive of the tags in a cell, `tag tag=value`. False when memory runs out. */
static bool
motive_of(struct daymap *m, struct slice cell, enum motive *motive)
{
	struct entry e = { .ntags = 0 };

	while (cell.len > 0) {
		const char *end = memchr(cell.ptr, ' ', cell.len);
		size_t len = end == NULL ? cell.len : (size_t)(end - cell.ptr);
		const char *value = memchr(cell.ptr, '=', len);
		struct slice tag = { cell.ptr, value == NULL ? len : (size_t)(value - cell.ptr) };

		if (tag.len > 0) {
			name_id id = names_intern(m->tags, tag);

			if (id == NAME_NONE ||
			    !mem_grow(&m->uses, &m->uses_cap, e.ntags + 1, sizeof(*m->uses)))
				return false;
			m->uses[e.ntags++] = (struct tag_use){ .tag = id };
		}
		cell = slice_skip(cell, end == NULL ? len : len + 1);
	}
	e.tags = m->uses;
	return motive_of_entry(&m->motives, &e, motive);
}

static void
mark(struct daymap *m, day_t day, enum motive motive)
{
	uint32_t *at = &m->days[day - DAY_MIN];

	*at |= ANY_BIT | (motive == MOTIVE_FREE ? FREE_BIT : motive == MOTIVE_SELL ? SELL_BIT : 0);
	if (*at < UINT32_MAX - KIND_MASK)
		*at += 1u << BITS;
	m->first = day < m->first ? day : m->first;
	m->last = day > m->last ? day : m->last;
}

static bool
read_row(struct daymap *m, struct tsv *t, const struct places *at)
{
	struct slice date = t->cells[at->date];
	enum motive motive = MOTIVE_OTHER;
	struct period p;

	if (slice_equal(date, SLICE("card")))
		return true;
	if (date.len > 0 && !period_parse(date, &p)) {
		tsv_complain(t, at->date, "a date such as 2024-03-12");
		return false;
	}
	if (date.len == 0 || p.unit != PERIOD_DAY) {
		m->undated++;
		return true;
	}
	if (p.number > m->today) {
		m->planned++;
		return true;
	}
	if (at->contacts != SIZE_MAX && t->cells[at->contacts].len == 0)
		return true;
	if (at->tags != SIZE_MAX && !motive_of(m, t->cells[at->tags], &motive)) {
		diag_memory(t->diag);
		return false;
	}
	mark(m, p.number, motive);
	return true;
}

bool
daymap_read(struct daymap *m, const struct choice *c, struct feed *f)
{
	enum tsv_status status = TSV_ERROR;
	struct places at = { 0 };

	at.contacts = tsv_column(&f->t, "contacts");
	if (at.contacts == SIZE_MAX)
		at.contacts = tsv_column(&f->t, "contact");
	at.tags = tsv_column(&f->t, "tags");
	if (feed_column(f, c->x, "--x names another", &at.date))
		while ((status = feed_next(f)) == TSV_ROW)
			if (!read_row(m, &f->t, &at)) {
				status = TSV_ERROR;
				break;
			}
	return status == TSV_END;
}

int
daymap_kind(const struct daymap *m, day_t day)
{
	uint32_t bits = m->days[day - DAY_MIN] & KIND_MASK;

	return bits == ANY_BIT ? DAYMAP_OTHER : (int)(bits & (FREE_BIT | SELL_BIT));
}

uint32_t
daymap_entries(const struct daymap *m, day_t day)
{
	return m->days[day - DAY_MIN] >> BITS;
}

const char *
daymap_kind_name(int kind)
{
	static const char *const names[] = { [DAYMAP_NONE] = "no contact", [DAYMAP_FREE] = "free",
	    [DAYMAP_SELL] = "to sell", [DAYMAP_BOTH] = "both", [DAYMAP_OTHER] = "neither" };

	return names[kind];
}

static day_t
first_of(int year)
{
	return day_from_civil((struct civil){ year, 1, 1 });
}

static day_t
last_of(int year)
{
	return day_from_civil((struct civil){ year, 12, 31 });
}

void
daymap_count(const struct daymap *m, int year, size_t counts[DAYMAP_KINDS])
{
	for (int i = 0; i < DAYMAP_KINDS; i++)
		counts[i] = 0;
	for (day_t d = first_of(year); d <= last_of(year) && d <= m->today; d++)
		counts[daymap_kind(m, d)]++;
}

struct timeline_years
daymap_years(const struct daymap *m, struct timeline_years wanted, size_t limit)
{
	struct timeline_years y = { 1, 0 };

	if (m->first > m->last)
		return y;
	y.from = day_to_civil(m->first).year;
	y.to = day_to_civil(m->last).year;
	y.from = y.from > wanted.from ? y.from : wanted.from;
	y.to = y.to < wanted.to ? y.to : wanted.to;
	if (limit > 0 && y.to >= y.from && limit < (size_t)(y.to - y.from) + 1)
		y.from = y.to - (int)limit + 1;
	return y;
}

day_t
daymap_monday(int year)
{
	return first_of(year) - (day_weekday(first_of(year)) - 1);
}

size_t
daymap_weeks(int year)
{
	return (size_t)(last_of(year) - daymap_monday(year)) / 7 + 1;
}

bool
daymap_day(int year, size_t week, size_t weekday, day_t *day)
{
	*day = daymap_monday(year) + (day_t)(week * 7 + weekday);
	return *day >= first_of(year) && *day <= last_of(year);
}

static bool
say(struct buf *b, const char *words)
{
	return buf_add(b, words, strlen(words));
}

bool
daymap_words(const struct daymap *m, int year, struct buf *b)
{
	size_t counts[DAYMAP_KINDS], all = 0;
	char text[160], day[DATE_TEXT_MAX];
	bool ok;

	daymap_count(m, year, counts);
	for (int i = 1; i < DAYMAP_KINDS; i++)
		all += counts[i];
	snprintf(text, sizeof(text), "%04d", year);
	ok = say(b, text);
	if (ok && m->today < last_of(year)) {
		date_format((struct date){ DATE_DAY, m->today }, day);
		ok = say(b, ", up to ") && say(b, day);
	}
	snprintf(text, sizeof(text), ": %zu day%s with contact: %zu free, %zu to sell, %zu both, "
	    "%zu neither", all, all == 1 ? "" : "s", counts[DAYMAP_FREE], counts[DAYMAP_SELL],
	    counts[DAYMAP_BOTH], counts[DAYMAP_OTHER]);
	return ok && say(b, text);
}

bool
daymap_notes(const struct daymap *m, struct buf *b)
{
	char text[128];
	bool ok = true;

	if (m->planned > 0) {
		snprintf(text, sizeof(text), "%zu row%s after today left out.\n", m->planned,
		    m->planned == 1 ? "" : "s");
		ok = say(b, text);
	}
	if (ok && m->undated > 0) {
		snprintf(text, sizeof(text), "%zu row%s without a whole date left out.\n",
		    m->undated, m->undated == 1 ? "" : "s");
		ok = say(b, text);
	}
	return ok;
}

const char *
daymap_month(int month)
{
	static const char *const names[] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug",
	    "Sep", "Oct", "Nov", "Dec" };

	return names[month - 1];
}

void
daymap_free(struct daymap *m)
{
	free(m->days);
	free(m->uses);
	motives_free(&m->motives);
	names_free(m->tags);
}
