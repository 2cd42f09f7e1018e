/*
 * The gap in words; see gapwords.h.
 */
#include <stdio.h>
#include <string.h>

#include "ago.h"
#include "gapwords.h"

static bool
say(struct buf *b, const char *words)
{
	return buf_add(b, words, strlen(words));
}

/* When the person was seen last, and when without a reason to sell. */
static bool
say_seen(struct buf *b, const struct gap *g, const struct gap_rules *rules)
{
	const struct date *last = &g->person->last;

	if (last->precision == DATE_NONE)
		return say(b, "not seen yet");
	if (!say(b, "seen ") || !ago_add(b, *last, rules->today))
		return false;
	/* known by a tag, and not only not known otherwise */
	if (g->last.precision == DATE_NONE)
		return say(b, rules->strict ? "; never surely without a reason to sell" :
		    "; never without a reason to sell");
	if (g->last.first == last->first && g->last.precision == last->precision)
		return say(b, ", without a reason to sell");
	return say(b, "; without a reason to sell ") && ago_add(b, g->last, rules->today);
}

bool
gapwords_add(struct buf *b, const struct gap *g, const struct gap_rules *rules)
{
	char date[DATE_TEXT_MAX];

	switch (g->status) {
	case GAP_MET_ONCE:
		return say(b, "met once, ") && ago_add(b, g->person->last, rules->today);
	case GAP_SNOOZED:
		date_format(g->person->snooze, date);
		return say(b, "snoozed until ") && say(b, date) && say(b, "; ") &&
		    say_seen(b, g, rules);
	case GAP_DUE:
		return say_seen(b, g, rules) && say(b, "; due ") &&
		    ago_add(b, (struct date){ DATE_DAY, rules->today + gap_left(g) }, rules->today);
	default:
		return say_seen(b, g, rules);
	}
}

/* A line that replaces the buffer's text. */
static bool
put_line(struct buf *b, const char *text, int len)
{
	b->len = 0;
	return buf_add(b, text, (size_t)len);
}

bool
gapwords_people(struct buf *b, const struct gaplist *l, const struct gapshare *share, size_t shown)
{
	const char *people = l->people == 1 ? "contact" : "contacts";
	char text[80];
	int len = shown == l->people ? snprintf(text, sizeof(text), "%zu %s; ", l->people, people) :
	    snprintf(text, sizeof(text), "%zu %s (%zu shown); ", l->people, people, shown);

	if (!put_line(b, text, len))
		return false;
	if (gapshare_all(share) == 0)
		return say(b, "no entry up to today names a contact.");
	return gapshare_range(share, b) && say(b, " of entries without a reason to sell.");
}

bool
gapwords_year(struct buf *b, const struct gaplist *l, const struct gap_rules *rules)
{
	const char *surely = rules->strict ? "surely " : "";
	const char *were = l->sold_to == 1 ? "was" : "were";
	char text[120];
	int len;

	if (l->unseen == l->people)
		len = snprintf(text, sizeof(text), "Nobody was seen in the last year.");
	else if (l->sold_to == 0)
		len = snprintf(text, sizeof(text),
		    "All were %sseen without a reason to sell in the last year.", surely);
	else if (l->unseen == 0)
		len = snprintf(text, sizeof(text),
		    "%zu %s seen in the last year, but not %swithout a reason to sell.",
		    l->sold_to, were, surely);
	else if (l->unseen == l->sold_to)
		len = snprintf(text, sizeof(text),
		    "%zu %s not seen in the last year, all others %swithout a reason to sell.",
		    l->sold_to, were, surely);
	else
		len = snprintf(text, sizeof(text),
		    "%zu not %sseen without a reason to sell in the last year, %zu not at all.",
		    l->sold_to, surely, l->unseen);
	return put_line(b, text, len);
}
