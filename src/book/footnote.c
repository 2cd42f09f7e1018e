/*
 * Notes under years side by side; see footnote.h.
 */
#include <inttypes.h>
#include <stdio.h>

#include "../stats/trend.h"
#include "comparison.h"
#include "footnote.h"

/* Weeks of so many periods are told, the last ones. */
enum { WEEKS_MOST = 8, DAY_TEXT = 16 };

const char *
footnote_mark(enum timeline_state state)
{
	return state == TIMELINE_UNFINISHED ? "*" : state == TIMELINE_PARTLY ? "\xe2\x80\xa0" : "";
}

/* `21 Nov`. */
static const char *
day_name(day_t day, char out[DAY_TEXT])
{
	static const char months[12][4] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun",
	    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
	struct civil c = day_to_civil(day);

	snprintf(out, DAY_TEXT, "%d %s", c.day, months[c.month - 1]);
	return out;
}

static bool
add(struct table *t, struct buf *text)
{
	bool ok = table_note(t, buf_slice(text));

	text->len = 0;
	return ok;
}

static bool
say(struct buf *text, const char *words)
{
	return buf_add(text, words, strlen(words));
}

static bool
say_period(struct buf *text, struct period p)
{
	char name[PERIOD_TEXT_MAX];

	return buf_add(text, name, period_format(p, name));
}

/* The last period, when it is not over. */
static bool
unfinished(struct table *t, const struct series *s, bool trend, struct buf *text)
{
	const struct timeline *time = &s->time;
	const struct timeline_period *last = &time->shown[time->nshown - 1];
	char day[DAY_TEXT];

	if (last->state != TIMELINE_UNFINISHED)
		return true;
	if (!say(text, "* ") || !say_period(text, last->period) ||
	    !say(text, " to ") || !say(text, day_name(last->last, day)))
		return false;
	if (!comparison_possible(time))
		return say(text, trend ? ", left out of the trend." : ", not compared.") &&
		    add(t, text);
	if (s->lacks_to_date)
		return say(text, trend ? ", left out of the trend" : "") &&
		    say(text, "; without a to_date for '") && say(text, s->source->value) && say(text, "' its change is not known.") &&
		    add(t, text);
	return say(text, ", compared with ") && say_period(text, last[-1].period) &&
	    say(text, " to ") &&
	    say(text, day_name(period_to_date(last[-1].period, last->last), day)) &&
	    say(text, trend ? " and left out of the trend." : ".") && add(t, text);
}

/* Periods that the journal began in. */
static bool
partly(struct table *t, const struct timeline *time, bool trend, struct buf *text)
{
	for (size_t i = 0; i < time->nshown; i++) {
		const struct timeline_period *p = &time->shown[i];
		char day[DAY_TEXT];

		if (p->state == TIMELINE_PARTLY && (!say(text, footnote_mark(p->state)) ||
		    !say(text, " ") || !say_period(text, p->period) || !say(text, " from ") ||
		    !say(text, day_name(p->first, day)) ||
		    !say(text, ", not compared") ||
		    !say(text, trend ? " and left out of the trend." : ".") || !add(t, text)))
			return false;
	}
	return true;
}

/* Runs of periods without a record. */
static bool
no_record(struct table *t, const struct timeline *time, bool trend, struct buf *text)
{
	size_t n = time->nshown, i = 0, end;

	while (i < n) {
		end = i;
		while (end < n && time->shown[end].state == TIMELINE_NO_RECORD)
			end++;
		if (end > i && (!say(text, text->len == 0 ? "No row at all, so no record, in " : ", ") ||
		    !say_period(text, time->shown[i].period) ||
		    (end > i + 1 && (!say(text, " to ") ||
		    !say_period(text, time->shown[end - 1].period)))))
			return false;
		i = end + 1;
	}
	return text->len == 0 ||
	    (say(text, trend ? ": left out of the trend." : ".") && add(t, text));
}

/* In how many weeks anything was noted: a fall in that is no fall in friendship. */
static bool
weeks(struct table *t, const struct timeline *time, struct buf *text)
{
	size_t n = time->nshown;

	for (size_t i = n > WEEKS_MOST ? n - WEEKS_MOST : 0; i < n; i++) {
		const struct timeline_period *p = &time->shown[i];
		char numbers[64];

		if (p->state == TIMELINE_NO_RECORD || p->weeks == TIMELINE_UNKNOWN ||
		    p->last < p->first)
			continue;
		snprintf(numbers, sizeof(numbers), " %" PRId64 " of %" PRId64, p->weeks,
		    timeline_weeks(p));
		if (!say(text, text->len == 0 ? "Weeks with an entry: " : ", ") ||
		    !say_period(text, p->period) || !say(text, numbers))
			return false;
	}
	return text->len == 0 || (say(text, ".") && add(t, text));
}

static bool
too_few(struct table *t, size_t points, struct buf *text)
{
	char words[128];

	if (points >= TREND_LEAST)
		return true;
	snprintf(words, sizeof(words), "%zu full period%s: it takes %d to tell a trend from chance.",
	    points, points == 1 ? "" : "s", TREND_LEAST);
	return say(text, words) && add(t, text);
}

bool
footnote(struct table *t, const struct series *s, size_t points)
{
	struct buf text = { 0 };
	bool trend = points != FOOTNOTE_NO_TREND;
	bool ok = s->time.nshown == 0 || s->time.shown[0].period.unit == PERIOD_ALL ||
	    (unfinished(t, s, trend, &text) && partly(t, &s->time, trend, &text) &&
	    no_record(t, &s->time, trend, &text) && weeks(t, &s->time, &text) &&
	    too_few(t, points, &text));

	buf_free(&text);
	return ok;
}
