/*
 * The parts of a brief that cards and counts make; see briefsheet.h.
 */
#include <stdarg.h>
#include <stdio.h>

#include "../journal/card.h"
#include "briefsheet.h"
#include "gapshare.h"
#include "whotags.h"

/* So many of the last days are named. */
enum { DAYS_SHOWN = 5 };

/* The line */

void
briefsheet_start(struct briefsheet *s)
{
	s->text.len = 0;
}

void
briefsheet_add(struct briefsheet *s, struct slice text)
{
	if (!buf_add(&s->text, text.ptr, text.len))
		s->failed = true;
}

void
briefsheet_format(struct briefsheet *s, const char *format, ...)
{
	char text[160];
	va_list args;
	int len;

	va_start(args, format);
	len = vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	briefsheet_add(s, (struct slice){ text, (size_t)len });
}

void
briefsheet_name(struct briefsheet *s, name_id contact)
{
	briefsheet_add(s, names_text(s->who->contacts, contact));
}

void
briefsheet_date(struct briefsheet *s, struct date d)
{
	char text[DATE_TEXT_MAX];

	briefsheet_add(s, (struct slice){ text, date_format(d, text) });
}

/* Cards */

/* The other names that a line of a card gives, added to the sheet's line. */
static size_t
add_names(struct briefsheet *s, struct slice value, size_t known)
{
	struct slice name;
	size_t place = 0;

	while (card_name(value, &place, &name)) {
		/* front matter has them in brackets */
		if (name.len > 1 && name.ptr[0] == '[')
			name = slice_skip(name, 1);
		if (name.len > 1 && name.ptr[name.len - 1] == ']')
			name.len--;
		if (known++ > 0)
			briefsheet_add(s, SLICE(", "));
		briefsheet_add(s, slice_trim(name));
	}
	return known;
}

size_t
briefsheet_aliases(struct briefsheet *s)
{
	size_t known = 0, place;
	struct card_line line;

	for (size_t i = 0; i < s->log->n; i++) {
		if (s->log->lines[i].kind != ENTRY_CARD)
			continue;
		for (place = 0; card_next(brieflog_text(s->log, &s->log->lines[i]), &place, &line);)
			if (card_names(line.key))
				known = add_names(s, line.value, known);
	}
	return known;
}

/* Whether the line is nothing but the name and tags: the heading that the card has. */
static bool
is_heading(const struct briefsheet *s, struct slice line)
{
	struct slice name = names_text(s->who->contacts, s->contact);
	bool mentions = true;

	for (size_t i = 0; i < line.len && mentions; i++)
		if ((i == 0 || ascii_space(line.ptr[i - 1])) && !ascii_space(line.ptr[i]))
			mentions = line.ptr[i] == '@' || line.ptr[i] == '#';
	if (mentions || line.len != name.len)
		return mentions;
	for (size_t i = 0; i < line.len; i++)
		if (line.ptr[i] != name.ptr[i] && line.ptr[i] != ' ' && line.ptr[i] != '_')
			return false;
	return true;
}

/* Whether a line of a card is shown: what stands on the page already is not. */
static bool
is_shown(const struct briefsheet *s, struct slice line, bool first)
{
	struct card_line l;
	size_t place = 0;

	if (line.len == 0 || slice_equal(line, SLICE("---")) || (first && is_heading(s, line)))
		return false;
	return !card_next(line, &place, &l) || !card_names(l.key);
}

static void
begin(struct briefsheet *s, bool *begun)
{
	if (!*begun)
		briefpage_heading(&s->page, SLICE("Card"));
	*begun = true;
}

static void
put_lines(struct briefsheet *s, struct slice text, bool *begun)
{
	for (size_t i = 0; i < text.len;) {
		size_t end = i;
		struct slice line;

		while (end < text.len && text.ptr[end] != '\n')
			end++;
		line = slice_trim((struct slice){ text.ptr + i, end - i });
		if (is_shown(s, line, i == 0)) {
			begin(s, begun);
			briefpage_item(&s->page, SLICE(""), line);
		}
		i = end + 1;
	}
}

void
briefsheet_card(struct briefsheet *s)
{
	bool begun = false;

	for (size_t i = 0; i < s->log->n; i++) {
		const struct brieflog_line *l = &s->log->lines[i];

		if (l->kind != ENTRY_CARD)
			continue;
		if (l->tags_len > 0) {
			begin(s, &begun);
			briefpage_item(&s->page, SLICE(""), brieflog_tags(s->log, l));
		}
		put_lines(s, brieflog_text(s->log, l), &begun);
	}
}

/* Days */

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

/* Tags */

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

/* Introductions */

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
