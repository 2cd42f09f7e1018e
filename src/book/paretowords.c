/*
 * What is said above the vital few; see paretowords.h. Numbers and short words
 * alone, so that all lines are short.
 */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "../table/number.h"
#include "paretowords.h"

enum { LINE_MAX = 240, WHOLE_FROM = 1000 };

/* An amount as it stands in a sentence. */
struct said {
	char text[PARETOWORDS_MONEY_MAX + 16];
};

/* Digits with a comma between thousands; the length. */
static size_t
put_digits(uint64_t value, char *out)
{
	char digits[NUMBER_TEXT_MAX];
	size_t n = number_whole(value, digits), len = 0;

	for (size_t i = 0; i < n; i++) {
		if (i > 0 && (n - i) % 3 == 0)
			out[len++] = ',';
		out[len++] = digits[i];
	}
	return len;
}

size_t
paretowords_money(int64_t cents, const char *currency, bool whole, char out[PARETOWORDS_MONEY_MAX])
{
	uint64_t size = cents < 0 ? -(uint64_t)cents : (uint64_t)cents;
	uint64_t units = whole ? size / 100 + (size % 100 >= 50) : size / 100;
	size_t len = strlen(currency);

	memcpy(out, currency, len);
	if (len > 0)
		out[len++] = ' ';
	if (cents < 0 && (units > 0 || !whole))
		out[len++] = '-';
	len += put_digits(units, out + len);
	if (!whole && size % 100 > 0)
		len += (size_t)snprintf(out + len, PARETOWORDS_MONEY_MAX - len, ".%02u",
		    (unsigned)(size % 100));
	out[len] = '\0';
	return len;
}

bool
paretowords_whole(const struct pareto_group *g)
{
	return g->total >= (int64_t)WHOLE_FROM * 100;
}

static struct said
say(const struct pareto_group *g, int64_t cents)
{
	struct said s = { "" };
	size_t len = paretowords_money(cents, g->currency, paretowords_whole(g), s.text);

	if (g->currency[0] == '\0')
		snprintf(s.text + len, sizeof(s.text) - len, " (no currency)");
	return s;
}

/* A line of words; false when memory runs out. */
static bool DIAG_PRINTF(2, 3)
line(struct table *t, const char *format, ...)
{
	char text[LINE_MAX];
	va_list args;
	int len;

	va_start(args, format);
	len = vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	return table_title(t, (struct slice){ text, (size_t)len });
}

/* Whether the group's period is one of several, which are told apart. */
static bool
is_apart(const struct paretowords *w, const struct pareto_group *g)
{
	return w->periods && g->period.unit != PERIOD_ALL;
}

/* How few bring how much, or why that is not said. */
static bool
first_line(const struct paretowords *w, struct table *t, const struct pareto_group *g)
{
	uint64_t percent = g->customers > 0 ?
	    pareto_part((int64_t)g->few, (int64_t)g->customers, 100) : 0;
	struct said total = say(g, g->total);
	char period[PERIOD_TEXT_MAX + 2] = "", part[16];

	if (is_apart(w, g))
		memcpy(period + period_format(g->period, period), ": ", 3);
	if (g->customers == 0)
		return line(t, "%s0 customers: nobody brought more than zero%s%s.", period,
		    g->currency[0] != '\0' ? " in " : " (no currency)", g->currency);
	if (!g->shares)
		return line(t, "%s%zu customer%s brought %s.", period, g->customers,
		    g->customers > 1 ? "s" : "", total.text) &&
		    line(t, "Fewer than ten: too few for percentages.");
	snprintf(part, sizeof(part), percent > 0 ? "%" PRIu64 "%%" : "below 1%%",
	    percent > 0 ? percent : 1);
	return line(t, "%s%zu of %zu customers (%s) bring%s %d%% of %s.", period, g->few,
	    g->customers, part, g->few > 1 ? "" : "s", w->share, total.text);
}

/* How much of its period was counted, when that is not over. */
static bool
until_line(const struct paretowords *w, struct table *t, const struct pareto_group *g)
{
	char day[DATE_TEXT_MAX];

	if (!is_apart(w, g) || period_last(g->period) <= w->last)
		return true;
	date_format((struct date){ DATE_DAY, w->last }, day);
	return line(t, "Not over: only up to %s.", day);
}

bool
paretowords_title(const struct paretowords *w, struct table *t, const struct pareto_group *g,
    size_t wanted, size_t shown)
{
	size_t others = g->n - g->customers;
	struct said rest = say(g, g->rest), shared = say(g, g->shared), nobody = say(g, g->nobody);

	return first_line(w, t, g) && until_line(w, t, g) &&
	    (others == 0 || line(t, "%zu other%s not above zero: %s.", others,
	    others > 1 ? "s are" : " is", rest.text)) &&
	    (g->shared == 0 || line(t, "Counted more than once (several contacts): %s.",
	    shared.text)) &&
	    (g->nobody == 0 || line(t, "Not counted (nobody is named): %s.", nobody.text)) &&
	    (shown >= wanted || line(t, "Shown: %zu of %zu.", shown, wanted));
}
