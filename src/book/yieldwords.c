/*
 * relyield in words; see yieldwords.h.
 */
#include <inttypes.h>
#include <stdio.h>

#include "yieldwords.h"

enum { LINE_MAX_BYTES = 256 };

/* A line made by one of the formats that this file alone gives. */
#define SAY(put, t, ...) \
	(snprintf(line, sizeof(line), __VA_ARGS__) >= 0 && (put)((t), slice_from(line)))

/* `1 day`, `90 days`. */
struct counted {
	char text[80];
};

static struct counted
counted(uint64_t n, const char *noun)
{
	struct counted c;

	snprintf(c.text, sizeof(c.text), "%" PRIu64 " %s%s", n, noun, n == 1 ? "" : "s");
	return c;
}

static uint64_t
on_order(const struct matched_pairs *m)
{
	return m->both + m->only_case;
}

static uint64_t
on_control(const struct matched_pairs *m)
{
	return m->both + m->only_control;
}

bool
yieldwords_title(struct table *t, const struct yieldpairs *p)
{
	char line[LINE_MAX_BYTES];
	struct counted days = counted((uint64_t)p->rules.days, "day");
	const struct matched_pairs *before = &p->all.before, *after = &p->all.after;

	if (p->cases == 0)
		return table_title(t, SLICE("There is no first or reactivating order."));
	if (p->pairs == 0)
		return SAY(table_title, t, "Not one of %s can be compared with another time.",
		    counted(p->cases, "first or reactivating order").text);
	return SAY(table_title, t, "In the %s before %s there was contact", days.text,
	    counted(p->pairs, "first or reactivating order").text) &&
	    SAY(table_title, t, "without a reason to sell %s; in as many days of the same people's "
	    "other", counted(on_order(before), "time").text) &&
	    SAY(table_title, t, "time %s. In the %s after, %s; in as many others, %s.",
	    counted(on_control(before), "time").text, days.text,
	    counted(on_order(after), "time").text, counted(on_control(after), "time").text);
}

/* What each verdict means: two lines, each a paragraph in Markdown. */
static const char *const meanings[][2] = {
	[MATCHED_NOT_SHOWN] = {
		"Chance alone may do this: no association is shown.",
		"That is not to say that there is none." },
	[MATCHED_LESS] = {
		"There was less contact before these orders than at other times.",
		"Orders that bring lasting contact look like this, too: nothing is claimed." },
	[MATCHED_AS_MUCH] = {
		"There was more contact before these orders, but perhaps as much after them.",
		"What comes after did not lead to them: no association is claimed." },
	[MATCHED_ENDED] = {
		"There was more contact before these orders, but less than usual after them.",
		"Orders may have ended it: no association is claimed." },
	[MATCHED_MORE] = {
		"There was more contact before these orders than at other times or after them.",
		"That is an association, never a cause." },
};

static bool
say_verdict(struct table *t, const struct yieldpairs *p)
{
	char line[LINE_MAX_BYTES];
	enum matched_verdict v = matched_judge(&p->all.before, &p->all.after, &p->all.contrast,
	    p->level);

	if (v == MATCHED_TOO_FEW)
		return SAY(table_note, t, "Only %" PRIu64 " of the pairs before differ: with "
		    "fewer than %d there is no answer.", matched_discordant(&p->all.before),
		    (int)MATCHED_LEAST);
	return table_note(t, slice_from(meanings[v][0])) &&
	    table_note(t, slice_from(meanings[v][1]));
}

/* What a row of somebody who made contact is. */
static bool
say_makers(struct table *t, const struct yieldpairs *p)
{
	char line[LINE_MAX_BYTES];

	if (!table_note(t, SLICE("Each row counts the contact that one person made: "
	    "association, never cause.")))
		return false;
	return p->level >= MATCHED_LEVEL || SAY(table_note, t, "Since so many are asked about, p must "
	    "be below %.2g.", p->level);
}

bool
yieldwords_note(struct table *t, const struct yieldpairs *p)
{
	char line[LINE_MAX_BYTES];

	if (p->pairs > 0 && !(p->nsplits > 0 ? say_makers : say_verdict)(t, p))
		return false;
	if (p->crowded > 0 && !SAY(table_note, t, "Left out: %s too near another order.",
	    counted(p->crowded, "order").text))
		return false;
	return p->unseen == 0 || SAY(table_note, t, "Left out: %s too near a person's first entry "
	    "or the journal's last.", counted(p->unseen, "order").text);
}
