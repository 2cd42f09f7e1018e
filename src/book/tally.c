/*
 * Counting a journal; see tally.h. This file counts entries and uses;
 * people.c counts contacts.
 *
 * The period that is being read has a page of its own: a counter by tag,
 * found by its number. A journal is nearly in order, so the page is put away
 * into the sparse table but a few times.
 */
#include <stdlib.h>
#include <string.h>

#include "../base/mem.h"
#include "people.h"
#include "tally.h"
#include "vocab.h"

struct page_count {
	uint32_t count, to_date;
	uint32_t stamp;		/* the last entry that was counted here */
};

void
tally_start(struct tally *t, const struct tally_options *options, struct names *tags)
{
	*t = (struct tally){ .options = *options, .taxa = { .names = tags, .vocab = options->vocab } };
}

void
tally_free(struct tally *t)
{
	taxa_free(&t->taxa);
	free(t->page);
	free(t->touched);
	free(t->keys);
	cells_free(&t->counts);
	cells_free(&t->weeks);
	cells_free(&t->logged);
	cells_free(&t->met);
	cells_free(&t->cards);
	cells_free(&t->people);
}

/* Put the page's counters into the table, and clear them. */
static bool
put_page_away(struct tally *t)
{
	for (size_t i = 0; i < t->ntouched; i++) {
		struct page_count *p = &t->page[t->touched[i]];
		struct cell_entry *e = cells_at(&t->counts,
		    (struct cell_key){ t->period.number, t->touched[i], 0 });

		if (e == NULL)
			return false;
		e->a += p->count;
		e->b += p->to_date;
		p->count = p->to_date = 0;
	}
	t->ntouched = 0;
	t->have_page = false;
	return true;
}

/* Make the page that of the period. */
static bool
turn_to(struct tally *t, struct period period)
{
	if (t->have_page && t->period.number == period.number)
		return true;
	if (t->have_page && !put_page_away(t))
		return false;
	t->period = period;
	t->page_first = period_first(period);
	t->page_last = period_last(period);
	t->page_to_date = period_to_date(period, t->options.today);
	t->week_first = INT32_MIN;
	t->have_page = true;
	return true;
}

/* Make room on the page for a key, given plus 1. */
static bool
grow_page(struct tally *t, uint32_t key)
{
	if (!mem_grow(&t->page, &t->page_cap, (size_t)key + 1, sizeof(*t->page)))
		return false;
	memset(t->page + t->page_size, 0, (t->page_cap - t->page_size) * sizeof(*t->page));
	t->page_size = t->page_cap;
	return true;
}

/* Add n to a key's counter on the page; once an entry unless uses are counted. */
static inline bool
count(struct tally *t, uint32_t key, bool to_date)
{
	struct page_count *p;

	if (key >= t->page_size && !grow_page(t, key))
		return false;
	p = &t->page[key];
	if (p->stamp == t->stamp && t->options.what == TALLY_ENTRIES)
		return true;
	p->stamp = t->stamp;
	if (p->count == 0) {
		if (!mem_grow(&t->touched, &t->touched_cap, t->ntouched + 1, sizeof(*t->touched)))
			return false;
		t->touched[t->ntouched++] = key;
	}
	p->count++;
	p->to_date += to_date;
	if (p->count == UINT32_MAX)
		return put_page_away(t) && turn_to(t, t->period);
	return true;
}

/* Call for a tag's key and for those above it, or for its groups. */
static bool
count_tag(struct tally *t, name_id tag, bool to_date)
{
	name_id above;

	if (!taxon_counted(&t->taxa, tag, &tag))
		return false;
	if (t->options.groups) {
		vocab_set groups = vocab_groups(t->options.vocab, names_key(t->taxa.names, tag));

		for (uint32_t g = 0; groups != 0; g++, groups >>= 1)
			if ((groups & 1) != 0 && !count(t, g + 1, to_date))
				return false;
		return true;
	}
	do {
		if (!count(t, tag + 1, to_date) || !taxon_parent(&t->taxa, tag, &above))
			return false;
		tag = above;
	} while (tag != NAME_NONE);
	return true;
}

/* The ISO week of an entry, once a period. */
static bool
log_week(struct tally *t, day_t day)
{
	int32_t week;
	struct cell_entry *e;

	if (day >= t->week_first && day < t->week_first + 7)
		return true;
	week = day_week_number(day);
	t->week_first = day - (day_weekday(day) - 1);
	e = cells_at(&t->weeks, (struct cell_key){ t->period.number, (uint32_t)week, 0 });
	if (e == NULL)
		return false;
	if (e->a++ > 0)
		return true;
	e = cells_at(&t->logged, (struct cell_key){ t->period.number, 0, 0 });
	if (e == NULL)
		return false;
	e->a++;
	return true;
}

/*
 * Whether the date lies in a period, to which the page is turned then. False
 * in *ok: out of memory.
 */
static bool
find_period(struct tally *t, struct date date, bool wanted, bool *ok)
{
	struct period period;

	*ok = true;
	if (t->have_page && date.precision == DATE_DAY && date.first >= t->page_first &&
	    date.first <= t->page_last)
		return true;
	if (!period_of_date(t->options.unit, date, &period)) {
		t->vague += wanted;
		return false;
	}
	*ok = turn_to(t, period);
	return *ok;
}

bool
tally_entry(struct tally *t, const struct entry *e, bool wanted)
{
	bool people = t->options.what >= TALLY_CONTACTS, to_date, ok;

	if (e->kind == ENTRY_CARD)
		return !people || people_card(t, e);
	if (e->kind == ENTRY_UNDATED)
		return true;
	if (e->date.first > t->options.today)
		return true;
	if (!t->any || e->date.first < t->first)
		t->first = e->date.first;
	t->any = true;
	if (people && !people_met(t, e))
		return false;
	if (e->date.first < t->options.since || date_last(e->date) > t->options.until)
		return true;
	if (!find_period(t, e->date, wanted, &ok))
		return ok;
	if (e->date.precision == DATE_DAY && !log_week(t, e->date.first))
		return false;
	if (!wanted)
		return true;
	to_date = date_last(e->date) <= t->page_to_date;
	t->coarse += e->date.precision != DATE_DAY && t->options.unit != PERIOD_ALL;
	if (people)
		return people_entry(t, e);
	t->stamp++;
	for (size_t i = 0; i < e->ntags; i++)
		if (!count_tag(t, e->tags[i].tag, to_date))
			return false;
	return e->ntags > 0 || !t->options.untagged || count(t, 0, to_date);
}

/* The rows of a table of counts. */
struct tally_row *
tally_rows(struct tally *t, size_t *n)
{
	struct tally_row *rows;

	*n = 0;
	if ((t->have_page && !put_page_away(t)) ||
	    (t->options.what >= TALLY_CONTACTS && !people_count(t)))
		return NULL;
	rows = malloc((t->counts.used + 1) * sizeof(*rows));
	if (rows == NULL)
		return NULL;
	for (size_t i = 0; i < t->counts.size; i++) {
		const struct cell_entry *e = &t->counts.list[i];

		if (e->used)
			rows[(*n)++] = (struct tally_row){
				.period = { t->options.unit, e->key.x }, .key = e->key.y - 1,
				.count = e->a, .to_date = e->b
			};
	}
	return rows;
}

int64_t
tally_days(const struct tally *t, struct period period)
{
	int64_t from = period_first(period), to = period_last(period);

	if (from < t->first)
		from = t->first;
	if (from < t->options.since)
		from = t->options.since;
	if (to > t->options.today)
		to = t->options.today;
	if (to > t->options.until)
		to = t->options.until;
	return t->any && to >= from ? to - from + 1 : 0;
}

bool
tally_logged(struct tally *t, struct period period)
{
	return tally_weeks(t, period) > 0;
}

bool
tally_range(const struct tally *t, struct period *first, struct period *last)
{
	bool any = false;

	for (size_t i = 0; i < t->logged.size; i++) {
		const struct cell_entry *e = &t->logged.list[i];

		if (!e->used || e->a == 0)
			continue;
		if (!any || e->key.x < first->number)
			*first = (struct period){ t->options.unit, e->key.x };
		if (!any || e->key.x > last->number)
			*last = (struct period){ t->options.unit, e->key.x };
		any = true;
	}
	return any;
}

int64_t
tally_weeks(struct tally *t, struct period period)
{
	const struct cell_entry *e = cells_at(&t->logged, (struct cell_key){ period.number, 0, 0 });

	return e == NULL ? 0 : e->a;
}
