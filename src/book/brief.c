/*
 * All about one person; see brief.h. Here is what happened and what is to
 * come; what cards say and what can be counted is in briefsheet.c.
 */
#include <stdlib.h>

#include "ago.h"
#include "briefsheet.h"
#include "gapwords.h"
#include "promise.h"

/* The head of the page */

static void
add_ago(struct briefsheet *s, struct date d)
{
	if (!ago_add(&s->text, d, s->options->rules.today))
		s->failed = true;
}

static void
put_title(struct briefsheet *s)
{
	size_t name;

	briefsheet_start(s);
	briefsheet_name(s, s->contact);
	name = s->text.len;
	briefsheet_format(s, " (also ");
	if (briefsheet_aliases(s) > 0)
		briefsheet_format(s, ")");
	else
		s->text.len = name;
	briefpage_title(&s->page, buf_slice(&s->text));
}

/* Since when, how often, and when last. */
static void
put_known(struct briefsheet *s, const struct gap *g)
{
	const struct person *p = s->person;
	uint64_t entries = (uint64_t)p->free + p->sell + p->other;
	size_t days = 0, start;

	briefsheet_start(s);
	if (entries == 0) {
		briefsheet_format(s, "Not seen yet.");
	} else {
		if (!circle_count_days(s->who->circle, s->contact, &days))
			s->failed = true;
		briefsheet_format(s, "Known since ");
		briefsheet_date(s, p->first);
		briefsheet_format(s, ": %llu %s", (unsigned long long)entries,
		    entries == 1 ? "entry" : "entries");
		if (days > 0)
			briefsheet_format(s, " on %zu %s", days, days == 1 ? "day" : "days");
		briefsheet_format(s, ". ");
		start = s->text.len;
		if (!gapwords_add(&s->text, g, &s->options->rules))
			s->failed = true;
		else
			s->text.ptr[start] = (char)(s->text.ptr[start] - ('a' - 'A'));
		briefsheet_format(s, ".");
	}
	briefpage_words(&s->page, buf_slice(&s->text));
}

/* How often, and whether it is time. */
static void
put_rhythm(struct briefsheet *s, const struct gap *g, enum gap_source source)
{
	static const char *const sources[] = {
		[GAP_FROM_CARD] = "card", [GAP_FROM_TAG] = "tag", [GAP_FROM_HABIT] = "habit",
		[GAP_FROM_DEFAULT] = "default"
	};
	day_t day = s->options->rules.today + gap_left(g);
	/* a gap is at least a day long, even after the last of all days */
	struct date due = { DATE_DAY, day < DAY_MAX ? day : DAY_MAX };

	/* nothing is expected of whom one met once */
	if (!gap_listed(s->person) || g->status == GAP_MET_ONCE)
		return;
	briefsheet_start(s);
	briefsheet_format(s, "Every %d%c (%s)", g->every.count, g->every.unit,
	    sources[source]);
	if (g->status == GAP_SNOOZED) {
		briefsheet_format(s, ": snoozed until ");
		briefsheet_date(s, s->person->snooze);
	} else if (g->status != GAP_NEVER) {
		briefsheet_format(s, g->status == GAP_OVERDUE ? ": overdue; was due on " :
		    g->status == GAP_DUE ? ": due on " : ": ok; due on ");
		briefsheet_date(s, due);
		briefsheet_format(s, ", ");
		add_ago(s, due);
	}
	briefsheet_format(s, ".");
	briefpage_words(&s->page, buf_slice(&s->text));
}

static void
put_customer(struct briefsheet *s)
{
	const struct ledger_account *a = ledger_account(s->who->ledger, s->contact);

	briefsheet_start(s);
	if (a->customer.precision != DATE_NONE) {
		briefsheet_format(s, "Customer since ");
		briefsheet_date(s, a->customer);
		briefsheet_format(s, ". ");
	} else if (a->customer_card) {
		briefsheet_format(s, "Customer. ");
	}
	if (a->sums != 0) {
		briefsheet_format(s, "Revenue: ");
		if (!who_revenue(&s->text, s->who->ledger, a))
			s->failed = true;
		briefsheet_format(s, ".");
	}
	if (s->text.len > 0)
		briefpage_words(&s->page, buf_slice(&s->text));
}

/* Entries, word for word */

static void
put_line(struct briefsheet *s, const struct brieflog_line *l)
{
	char date[DATE_TEXT_MAX + 8];
	size_t len = date_format(l->date, date);

	/* dates of reduced precision stand in the same column */
	while (len < 10)
		date[len++] = ' ';
	if (s->options->md)
		while (date[len - 1] == ' ')
			len--;
	briefpage_item(&s->page, (struct slice){ date, len }, brieflog_text(s->log, l));
}

/* The promises that are open, the oldest first. */
static void
put_promises(struct briefsheet *s)
{
	const struct brieflog *log = s->log;
	day_t *days = malloc((2 * log->n + 1) * sizeof(*days));
	size_t made = 0, kept = 0, settled, seen = 0;

	if (days == NULL) {
		s->failed = true;
		return;
	}
	for (size_t i = 0; i < log->n; i++) {
		const struct brieflog_line *l = &log->lines[i];

		if (l->kind != ENTRY_DATED || l->planned)
			continue;
		if (l->made)
			days[made++] = l->date.first;
		if (l->kept)
			days[log->n + kept++] = l->date.first;
	}
	settled = promise_settled(days, made, days + log->n, kept);
	free(days);
	if (settled == made)
		return;
	briefsheet_start(s);
	briefsheet_format(s, "Open promises: %zu of %zu", made - settled, made);
	briefpage_heading(&s->page, buf_slice(&s->text));
	for (size_t i = 0; i < log->n; i++) {
		const struct brieflog_line *l = &log->lines[i];

		if (l->kind == ENTRY_DATED && !l->planned && l->made && seen++ >= settled)
			put_line(s, l);
	}
}

static void
put_planned(struct briefsheet *s)
{
	bool any = false;

	for (size_t i = 0; i < s->log->n; i++) {
		if (!s->log->lines[i].planned)
			continue;
		if (!any)
			briefpage_heading(&s->page, SLICE("Planned"));
		any = true;
		put_line(s, &s->log->lines[i]);
	}
}

/* The last entries, the latest first. */
static void
put_last(struct briefsheet *s)
{
	int64_t printed = 0;

	for (size_t i = s->log->n; i-- > 0 && printed < s->options->limit;) {
		const struct brieflog_line *l = &s->log->lines[i];

		if (l->kind != ENTRY_DATED || l->planned)
			continue;
		if (printed++ == 0)
			briefpage_heading(&s->page, SLICE("Last entries"));
		put_line(s, l);
	}
}

bool
brief_print(const struct who *w, struct brieflog *log, name_id person,
    const struct brief_options *o, struct out *out)
{
	struct briefsheet s = {
		.who = w, .log = log, .contact = person, .person = &w->circle->people[person],
		.options = o, .page = { .out = out, .md = o->md }
	};
	enum gap_source source;
	struct rhythm every;
	struct gap g;

	brieflog_settle(log, person);
	if (!gap_rhythm(&o->rules, w->circle, person, gaptags_of(w->said, person).every, &every,
	    &source))
		return false;
	g = gap_judge(&o->rules, w->circle, person, every);
	put_title(&s);
	put_known(&s, &g);
	put_rhythm(&s, &g, source);
	put_customer(&s);
	briefsheet_card(&s);
	put_promises(&s);
	put_planned(&s);
	put_last(&s);
	briefsheet_days(&s);
	briefsheet_tags(&s);
	briefsheet_introductions(&s);
	buf_free(&s.text);
	return briefpage_free(&s.page) && !s.failed;
}
