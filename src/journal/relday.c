/*
 * Days as one says them; see relday.h.
 */
#include <stddef.h>
#include <stdint.h>

#include "../base/ascii.h"
#include "month.h"
#include "relday.h"

static const struct {
	const char *word;
	int days;
} words[] = {
	{ "today", 0 }, { "vandaag", 0 },
	{ "yesterday", -1 }, { "gisteren", -1 }, { "eergisteren", -2 },
	{ "tomorrow", 1 }, { "morgen", 1 }, { "overmorgen", 2 },
};

static bool
is_word(struct slice text, int32_t *days)
{
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (slice_is_word(text, words[i].word)) {
			*days = words[i].days;
			return true;
		}
	return false;
}

/* `-2d`, `+3w`. */
static bool
is_distance(struct slice text, int32_t *days)
{
	int32_t n = 0;
	size_t i;
	char unit;

	if (text.len < 3 || (text.ptr[0] != '-' && text.ptr[0] != '+'))
		return false;
	for (i = 1; i < text.len - 1; i++) {
		if (!ascii_digit(text.ptr[i]) || n > DAY_MAX)
			return false;
		n = n * 10 + (text.ptr[i] - '0');
	}
	unit = ascii_lower(text.ptr[i]);
	if ((unit != 'd' && unit != 'w') || n > DAY_MAX)
		return false;
	*days = (text.ptr[0] == '-' ? -n : n) * (unit == 'w' ? 7 : 1);
	return true;
}

/* The name of one weekday, and perhaps of a month. */
static bool
is_weekday(struct slice text, day_t today, int32_t *days)
{
	struct month_word word;
	size_t len = month_word(text, &word);
	int32_t since;

	/* a full stop belongs to a short form */
	if (len > 0 && len + 1 == text.len && text.ptr[len] == '.' && !word.full)
		len++;
	if (len == 0 || len < text.len)
		return false;
	for (int n = 1; n <= 7; n++)
		if (word.weekdays == MONTH_WEEKDAY(n)) {
			since = day_weekday(today) - n;
			*days = since < 0 ? -since - 7 : -since;
			return true;
		}
	return false;
}

bool
relday_parse(struct slice text, day_t today, day_t *day)
{
	int32_t days;

	text = slice_trim(text);
	if (!is_word(text, &days) && !is_distance(text, &days) && !is_weekday(text, today, &days))
		return false;
	/* no sum is too large: a distance is at most ten million weeks */
	*day = today + days;
	return *day >= DAY_MIN && *day <= DAY_MAX;
}
