/*
 * What a journal says of one person; see brieflog.h.
 */
#include <stdlib.h>

#include "brieflog.h"

struct slice
brieflog_text(const struct brieflog *b, const struct brieflog_line *l)
{
	return l->text_len == 0 ? SLICE("") : (struct slice){ b->text.ptr + l->text, l->text_len };
}

struct slice
brieflog_tags(const struct brieflog *b, const struct brieflog_line *l)
{
	return l->tags_len == 0 ? SLICE("") : (struct slice){ b->tags.ptr + l->tags, l->tags_len };
}

static bool
names(const struct brieflog *b, const struct brieflog_line *l, name_id person)
{
	for (size_t i = 0; i < l->ncontacts; i++)
		if (b->contacts[l->contacts + i] == person)
			return true;
	return false;
}

/* Forget all that is not about the person; what is moves to the front, in order. */
static void
forget_others(struct brieflog *b, name_id person)
{
	size_t n = 0, text = 0, tags = 0, contacts = 0;

	for (size_t i = 0; i < b->n; i++) {
		struct brieflog_line l = b->lines[i];

		if (!names(b, &l, person))
			continue;
		if (l.text_len > 0)
			memmove(b->text.ptr + text, b->text.ptr + l.text, l.text_len);
		if (l.tags_len > 0)
			memmove(b->tags.ptr + tags, b->tags.ptr + l.tags, l.tags_len);
		memmove(b->contacts + contacts, b->contacts + l.contacts,
		    l.ncontacts * sizeof(*b->contacts));
		l.text = text;
		l.tags = tags;
		l.contacts = contacts;
		text += l.text_len;
		tags += l.tags_len;
		contacts += l.ncontacts;
		b->lines[n++] = l;
	}
	b->n = n;
	b->text.len = text;
	b->tags.len = tags;
	b->ncontacts = contacts;
}

/* Whom the name means by now. */
static void
look_up(struct brieflog *b, struct reader *r)
{
	name_id person = reader_contact(r, b->name);

	if (!circle_knows(b->circle, person) || (b->found && person == b->person))
		return;
	if (b->found)
		b->changed = true;
	b->found = true;
	b->person = person;
	forget_others(b, person);
}

/* The tags of a card as they were written. */
static bool
keep_tags(struct brieflog *b, struct reader *r, const struct entry *e)
{
	for (size_t i = 0; i < e->ntags; i++) {
		struct slice name = names_text(reader_tags(r), e->tags[i].tag);
		struct slice value = e->tags[i].value;

		if (!buf_add(&b->tags, i > 0 ? " #" : "#", i > 0 ? 2 : 1) ||
		    !buf_add(&b->tags, name.ptr, name.len))
			return false;
		if (value.ptr != NULL &&
		    (!buf_char(&b->tags, '=') || !buf_add(&b->tags, value.ptr, value.len)))
			return false;
	}
	return true;
}

/* Whether the entry's tags say that a promise was made, or kept. */
static bool
find_promises(struct brieflog *b, const struct entry *e, struct brieflog_line *l)
{
	vocab_set groups;

	if (!motives_entry(&b->circle->motives, e, &groups))
		return false;
	l->made = (groups & VOCAB_BIT(LEXICON_PROMISE_MADE)) != 0;
	l->kept = (groups & VOCAB_BIT(LEXICON_PROMISE_KEPT)) != 0;
	return true;
}

static bool
keep(struct brieflog *b, struct reader *r, const struct entry *e, enum motive motive)
{
	struct brieflog_line l = {
		.kind = e->kind, .date = e->date, .motive = motive,
		.planned = e->kind == ENTRY_DATED && !circle_counts(b->circle, e),
		.text = b->text.len, .text_len = e->text.len, .tags = b->tags.len,
		.contacts = b->ncontacts, .ncontacts = e->ncontacts
	};

	if (!mem_grow(&b->lines, &b->cap, b->n + 1, sizeof(*b->lines)) ||
	    !mem_grow(&b->contacts, &b->contacts_cap, b->ncontacts + e->ncontacts,
	    sizeof(*b->contacts)) || !buf_add(&b->text, e->text.ptr, e->text.len) ||
	    !find_promises(b, e, &l))
		return false;
	if (e->kind == ENTRY_CARD && !keep_tags(b, r, e))
		return false;
	l.tags_len = b->tags.len - l.tags;
	memcpy(b->contacts + b->ncontacts, e->contacts, e->ncontacts * sizeof(*e->contacts));
	b->ncontacts += e->ncontacts;
	b->lines[b->n++] = l;
	return true;
}

bool
brieflog_entry(struct brieflog *b, struct reader *r, const struct entry *e, enum motive motive)
{
	bool about = false;

	if (e->ncontacts == 0 || e->kind == ENTRY_UNDATED)
		return true;
	look_up(b, r);
	for (size_t i = 0; i < e->ncontacts && b->found && !about; i++)
		about = e->contacts[i] == b->person;
	return !(about || !b->found) || keep(b, r, e, motive);
}

static int
by_date(const void *a, const void *b)
{
	const struct brieflog_line *x = a, *y = b;

	if (x->date.first != y->date.first)
		return x->date.first < y->date.first ? -1 : 1;
	/* a year, its first month and that one's first day begin alike */
	if (x->date.precision != y->date.precision)
		return x->date.precision < y->date.precision ? -1 : 1;
	/* text lies in the order of the journal */
	if (x->contacts != y->contacts)
		return x->contacts < y->contacts ? -1 : 1;
	return 0;
}

void
brieflog_settle(struct brieflog *b, name_id person)
{
	forget_others(b, person);
	if (b->n > 1)
		qsort(b->lines, b->n, sizeof(*b->lines), by_date);
}

void
brieflog_free(struct brieflog *b)
{
	free(b->lines);
	free(b->contacts);
	buf_free(&b->text);
	buf_free(&b->tags);
}
