/*
 * The people of a journal; see circle.h.
 *
 * The days of each are kept as steps from one to the next, of one or two
 * bytes: most are met every few days, and a journal is mostly in order. The
 * latest ones lie with the person, who is looked at anyway; those before them
 * in chunks that are linked.
 */
#include <stdlib.h>

#include "../journal/card.h"
#include "circle.h"

enum {
	STEP_MAX = 4		/* bytes: a step is below 2^22 days, and has a sign */
};

struct day_chunk {
	uint32_t next;		/* plus 1; 0 for none */
	uint8_t used;
	uint8_t steps[PERSON_STEPS];
};

void
circle_start(struct circle *c, const struct vocab *v, const struct names *tags, day_t today,
    struct diag *d)
{
	*c = (struct circle){
		.today = today, .order = vocab_order(v), .motives = { .vocab = v, .names = tags },
		.diag = d
	};
}

void
circle_free(struct circle *c)
{
	motives_free(&c->motives);
	free(c->people);
	free(c->chunks);
	c->people = NULL;
	c->chunks = NULL;
	c->n = c->cap = c->nchunks = c->chunks_cap = 0;
}

/* The person of that number; NULL when memory runs out. */
static struct person *
need_person(struct circle *c, name_id id)
{
	if (id >= c->n) {
		if (!mem_grow(&c->people, &c->cap, (size_t)id + 1, sizeof(*c->people)))
			return NULL;
		memset(c->people + c->n, 0, (id + 1 - c->n) * sizeof(*c->people));
		c->n = (size_t)id + 1;
	}
	return &c->people[id];
}

/* A step forward or back as a number of as many bytes as it needs, 7 bits each. */
static size_t
write_step(uint8_t *at, day_t from, day_t to)
{
	uint32_t rest = to >= from ? (uint32_t)(to - from) * 2 : (uint32_t)(from - to) * 2 - 1;
	size_t n = 0;

	for (; rest > 0x7f; rest >>= 7)
		at[n++] = (uint8_t)(rest | 0x80);
	at[n++] = (uint8_t)rest;
	return n;
}

static size_t
read_step(const uint8_t *at, day_t *day)
{
	uint32_t step = 0;
	size_t n = 0;

	do
		step |= (uint32_t)(at[n] & 0x7f) << 7 * n;
	while ((at[n++] & 0x80) != 0);
	*day += step % 2 == 0 ? (day_t)(step / 2) : -(day_t)(step / 2) - 1;
	return n;
}

/* Put the steps that lie with a person into another chunk. */
static bool
add_chunk(struct circle *c, struct person *p)
{
	struct day_chunk *chunk;
	uint32_t number = (uint32_t)c->nchunks + 1;

	if (c->nchunks >= UINT32_MAX - 1 ||
	    !mem_grow(&c->chunks, &c->chunks_cap, c->nchunks + 1, sizeof(*c->chunks)))
		return false;
	chunk = &c->chunks[c->nchunks++];
	*chunk = (struct day_chunk){ .used = p->used };
	memcpy(chunk->steps, p->steps, sizeof(p->steps));
	if (p->chunk == 0)
		p->chunks = number;
	else
		c->chunks[p->chunk - 1].next = number;
	p->chunk = number;
	p->used = 0;
	return true;
}

static bool
add_day(struct circle *c, struct person *p, day_t day)
{
	if (p->days > 0 && day == p->day)
		return true;
	if (p->used + STEP_MAX > PERSON_STEPS && !add_chunk(c, p))
		return false;
	p->used = (uint8_t)(p->used + write_step(p->steps + p->used, p->day, day));
	p->shuffled |= p->days > 0 && day < p->day;
	p->day = day;
	p->days++;
	return true;
}

/* Keep the later (earlier) of two dates, and the more precise one of the same day. */
static void
keep_last(struct date *kept, struct date d)
{
	if (kept->precision == DATE_NONE || d.first > kept->first ||
	    (d.first == kept->first && d.precision > kept->precision))
		*kept = d;
}

static void
keep_first(struct date *kept, struct date d)
{
	if (kept->precision == DATE_NONE || d.first < kept->first ||
	    (d.first == kept->first && d.precision > kept->precision))
		*kept = d;
}

/* Contact with a person that counts. */
static bool
meet(struct circle *c, struct person *p, struct date date, enum motive motive)
{
	keep_first(&p->first, date);
	keep_last(&p->last, date);
	if (motive != MOTIVE_SELL)
		keep_last(&p->last_unsold, date);
	if (motive == MOTIVE_FREE)
		keep_last(&p->last_free, date);
	p->free += motive == MOTIVE_FREE;
	p->sell += motive == MOTIVE_SELL;
	p->other += motive == MOTIVE_OTHER;
	p->coarse += date.precision != DATE_DAY;
	return date.precision != DATE_DAY || add_day(c, p, date.first);
}

static void
read_every(struct circle *c, struct person *p, struct slice value, struct place at)
{
	struct rhythm r;

	if (rhythm_parse(value, &r))
		p->every = r;
	else
		diag_warn(c->diag, at, "every: '%.*s' is not a number and d, w, m or y, such as 3w",
		    DIAG_SLICE(value));
}

static void
read_snooze(struct circle *c, struct person *p, struct slice value, struct place at)
{
	struct date_match m = date_whole(value, c->order);

	if (m.status == DATE_FOUND)
		p->snooze = m.date;
	else if (m.status == DATE_AMBIGUOUS)
		diag_warn(c->diag, at, "snooze: '%.*s' can be read as day-month or month-day: "
		    "say --dmy or --mdy, or write 2024-12-31", DIAG_SLICE(value));
	else
		diag_warn(c->diag, at, "snooze: '%.*s' is not a date such as 2024-12-31",
		    DIAG_SLICE(value));
}

static void
read_card(struct circle *c, struct person *p, const struct entry *e)
{
	struct place at = { .file = e->file, .line = e->line };
	struct card_line line;

	p->card = true;
	for (size_t place = 0; card_next(e->text, &place, &line);) {
		if (slice_is_word(line.key, "every"))
			read_every(c, p, line.value, at);
		else if (slice_is_word(line.key, "snooze"))
			read_snooze(c, p, line.value, at);
	}
}

bool
circle_entry(struct circle *c, const struct entry *e, enum motive *motive)
{
	bool counts = circle_counts(c, e);
	enum motive why = MOTIVE_OTHER;

	if (counts && !motive_of_entry(&c->motives, e, &why))
		return false;
	if (motive != NULL)
		*motive = why;
	if (e->kind == ENTRY_UNDATED)
		return true;
	for (size_t i = 0; i < e->ncontacts; i++) {
		struct person *p = need_person(c, e->contacts[i]);

		if (p == NULL || (counts && !meet(c, p, e->date, why)))
			return false;
		if (e->kind == ENTRY_CARD)
			read_card(c, p, e);
		else if (!counts)
			keep_first(&p->next, e->date);
	}
	if (counts && e->ncontacts > 0) {
		c->free += why == MOTIVE_FREE;
		c->sell += why == MOTIVE_SELL;
		c->other += why == MOTIVE_OTHER;
	}
	return true;
}

bool
circle_knows(const struct circle *c, name_id contact)
{
	const struct person *p = contact < c->n ? &c->people[contact] : NULL;

	return p != NULL && (p->card || p->first.precision != DATE_NONE ||
	    p->next.precision != DATE_NONE);
}

static int
by_day(const void *a, const void *b)
{
	day_t x = *(const day_t *)a, y = *(const day_t *)b;

	return x < y ? -1 : x > y;
}

/* Put them in order, which they mostly are, each once; how many are left. */
static size_t
order_days(day_t *days, size_t n)
{
	size_t kept = 0;
	bool ordered = true;

	for (size_t i = 1; i < n && ordered; i++)
		ordered = days[i - 1] <= days[i];
	if (!ordered)
		qsort(days, n, sizeof(*days), by_day);
	for (size_t i = 0; i < n; i++)
		if (kept == 0 || days[kept - 1] != days[i])
			days[kept++] = days[i];
	return kept;
}

day_t *
circle_days(const struct circle *c, name_id contact, size_t *n)
{
	const struct person none = { 0 }, *p = contact < c->n ? &c->people[contact] : &none;
	day_t *days = malloc((p->days + (size_t)1) * sizeof(*days)), day = 0;
	size_t count = 0;

	if (days == NULL)
		return NULL;
	for (uint32_t i = p->chunks; i != 0; i = c->chunks[i - 1].next)
		for (size_t at = 0; at < c->chunks[i - 1].used; days[count++] = day)
			at += read_step(c->chunks[i - 1].steps + at, &day);
	for (size_t at = 0; at < p->used; days[count++] = day)
		at += read_step(p->steps + at, &day);
	*n = order_days(days, count);
	return days;
}

bool
circle_count_days(const struct circle *c, name_id contact, size_t *n)
{
	day_t *days;

	*n = contact < c->n ? c->people[contact].days : 0;
	if (*n == 0 || !c->people[contact].shuffled)
		return true;
	days = circle_days(c, contact, n);
	free(days);
	return days != NULL;
}
