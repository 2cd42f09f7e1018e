/*
 * Days with contact on a calendar, and what kind of contact it was.
 */
#ifndef PLOT_DAYMAP_H
#define PLOT_DAYMAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/mem.h"
#include "../book/motive.h"
#include "../book/timeline.h"
#include "../journal/day.h"
#include "choice.h"
#include "feed.h"
#include "picture.h"

/* What a day was: bits, and both of them. */
enum { DAYMAP_NONE, DAYMAP_FREE, DAYMAP_SELL, DAYMAP_BOTH, DAYMAP_OTHER, DAYMAP_KINDS };

/* Start with daymap_start; end with daymap_free. */
struct daymap {
	day_t today;
	uint32_t *days;		/* from DAY_MIN on: what it was, and how many entries */
	day_t first, last;	/* with contact; first is after last when there is none */
	size_t planned;		/* rows after today */
	size_t undated;		/* rows without a whole date */
	struct names *tags;
	struct motives motives;
	struct tag_use *uses;
	size_t uses_cap;
};

/* A calendar up to today. The vocabulary is lent. False when memory runs out. */
bool daymap_start(struct daymap *, const struct vocab *, day_t today);

/*
 * Read the rest of a table: `date`, or the column that was chosen, `contacts` or
 * `contact`, `tags`. A row without anybody is no contact; without such a
 * column all rows are. False after a message.
 */
bool daymap_read(struct daymap *, const struct choice *, struct feed *);

/* What a day was, DAYMAP_NONE … DAYMAP_OTHER, and how many entries with contact it has. */
int daymap_kind(const struct daymap *, day_t);
uint32_t daymap_entries(const struct daymap *, day_t);

/* `free`, `to sell`, … and how many days of the year, up to today, were that. */
const char *daymap_kind_name(int kind);
void daymap_count(const struct daymap *, int year, size_t counts[DAYMAP_KINDS]);

/*
 * The years that are drawn: those wanted, of those with contact, the last
 * `limit` of them. `from` is above `to` when there is none.
 */
struct timeline_years daymap_years(const struct daymap *, struct timeline_years, size_t limit);

/* The Monday of the week that the year begins in, and in how many weeks it lies. */
day_t daymap_monday(int year);
size_t daymap_weeks(int year);

/* The day at that place of the year's weeks, weekday from 0; false when it is not of that year. */
bool daymap_day(int year, size_t week, size_t weekday, day_t *);

/* `2026, up to 2026-11-21: 12 days with contact: …`, and what was left out. False: memory. */
enum { DAYMAP_WORDS_MAX = 256 };	/* bytes of the first */
bool daymap_words(const struct daymap *, int year, struct buf *);
bool daymap_notes(const struct daymap *, struct buf *);

/* A name of three letters, of month 1 to 12. */
const char *daymap_month(int month);

/* Draw those years. False when memory runs out. */
bool daymap_text(const struct daymap *, struct timeline_years, const struct picture *);
bool daymap_svg(const struct daymap *, struct timeline_years, const struct picture *);

void daymap_free(struct daymap *);

#endif
