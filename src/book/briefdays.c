/*
 * What a brief counts: days with and without a reason to sell, tags, and
 * introductions; see briefsheet.h.
 */
#include "briefsheet.h"
#include "gapshare.h"
#include "whotags.h"

/* So many of the last days are named. */
enum { DAYS_SHOWN = 5 };

/* The day of a motive that comes before line *i of the log, which is moved there; NULL: none. */
static const struct brieflog_line *
day_before(const struct brieflog *log, enum motive motive, size_t *i)
{
	const struct brieflog_line *after = *i < log->n ? &log->lines[*i] : NULL;

	while (*i > 0) {
		const struct brieflog_line *l = &log->lines[--*i];

		if (l->kind == ENTRY_DATED && !l->planned && l->motive == motive &&
		    (after == NULL || after->date.first != l->date.first ||
		    after->date.precision != l->date.precision))
			return l;
	}
	return NULL;
}

/* How many days there are of a motive, and the last of them. */
static void
put_motive(struct briefsheet *s, enum motive motive, const char *label)
{
	const struct brieflog_line *l;
	size_t days = 0, i = s->log->n;

	while (day_before(s->log, motive, &i) != NULL)
		days++;
	if (days == 0)
		return;
	briefsheet_start(s);
	briefsheet_format(s, "%s: %zu %s, ", label, days, days == 1 ? "day" : "days");
	i = s->log->n;
	for (size_t shown = 0; shown < DAYS_SHOWN && (l = day_before(s->log, motive, &i)) != NULL;
	    shown++) {
		briefsheet_format(s, shown == 0 ? "last " : ", ");
		briefsheet_date(s, l->date);
	}
	briefpage_item(&s->page, SLICE(""), buf_slice(&s->text));
}

void
briefsheet_days(struct briefsheet *s)
{
	const struct person *p = s->person;
	struct gapshare share = { p->free, p->sell, p->other };

	if (gapshare_all(&share) == 0)
		return;
	briefsheet_start(s);
	if (!gapshare_range(&share, &s->text))
		s->failed = true;
	briefsheet_format(s, " of entries without a reason to sell");
	briefpage_heading(&s->page, buf_slice(&s->text));
	put_motive(s, MOTIVE_FREE, "free");
	put_motive(s, MOTIVE_SELL, "to sell");
	put_motive(s, MOTIVE_OTHER, "not said");
}

/* Tags that say how there was contact, or the others, in one line. */
static void
put_tags(struct briefsheet *s, const struct whotags *tags, size_t n, bool touch)
{
	briefsheet_start(s);
	for (size_t i = 0; i < n; i++) {
		struct whotag t = whotags_at(tags, i);

		if (t.touch != touch)
			continue;
		if (s->text.len > 0)
			briefsheet_format(s, ", ");
		briefsheet_add(s, names_text(s->who->tags, t.tag));
		if (t.entries > 0)
			briefsheet_format(s, " %lu", (unsigned long)t.entries);
		else
			briefsheet_format(s, " (card)");
	}
	if (s->text.len > 0)
		briefpage_item(&s->page, SLICE(""), buf_slice(&s->text));
}

void
briefsheet_tags(struct briefsheet *s)
{
	struct whotags tags = { 0 };
	size_t n = SIZE_MAX;

	if (whotags_start(&tags, s->who->ledger, &s->who->circle->motives, s->who->tags))
		n = whotags_of(&tags, s->contact);
	if (n == SIZE_MAX) {
		s->failed = true;
	} else if (n > 0) {
		briefpage_heading(&s->page, SLICE("Tags"));
		put_tags(s, &tags, n, true);
		put_tags(s, &tags, n, false);
	}
	whotags_free(&tags);
}

static bool
introduced(const struct briefsheet *s, name_id contact)
{
	size_t n;
	const name_id *by = ledger_introducers(s->who->ledger, contact, &n);

	for (size_t i = 0; i < n; i++)
		if (by[i] == s->contact)
			return true;
	return false;
}

static void
put_introductions(struct briefsheet *s, bool *begun)
{
	if (!*begun)
		briefpage_heading(&s->page, SLICE("Introductions"));
	*begun = true;
	briefpage_item(&s->page, SLICE(""), buf_slice(&s->text));
}

void
briefsheet_introductions(struct briefsheet *s)
{
	size_t n;
	const name_id *by = ledger_introducers(s->who->ledger, s->contact, &n);
	bool begun = false;

	briefsheet_start(s);
	for (size_t i = 0; i < n; i++) {
		briefsheet_format(s, i == 0 ? "by " : ", ");
		briefsheet_name(s, by[i]);
	}
	if (n > 0)
		put_introductions(s, &begun);
	briefsheet_start(s);
	for (name_id id = 0; id < s->who->ledger->n; id++) {
		if (!introduced(s, id))
			continue;
		briefsheet_format(s, s->text.len == 0 ? "of " : ", ");
		briefsheet_name(s, id);
	}
	if (s->text.len > 0)
		put_introductions(s, &begun);
}
