/*
 * What a query says of an entry; see query.h. What is found out about an entry
 * is found out when a term first asks for it, and once for all terms.
 */
#include <string.h>

#include "../base/mem.h"
#include "querypart.h"
#include "queryword.h"

/* Make room for the mark of every tag that has a parent by now. */
static bool
grow_marks(struct query *q)
{
	if (!mem_grow(&q->marks, &q->marks_cap, q->taxa.n, sizeof(*q->marks)))
		return false;
	memset(q->marks + q->nmarks, 0, (q->marks_cap - q->nmarks) * sizeof(*q->marks));
	q->nmarks = q->marks_cap;
	return true;
}

/* Mark the entry's tags and those above them. */
static bool
mark_tags(struct query *q, const struct entry *e)
{
	q->marked = true;
	for (size_t i = 0; i < e->ntags; i++) {
		name_id tag;

		if (!taxon_counted(&q->taxa, e->tags[i].tag, &tag))
			return false;
		for (name_id above; tag != NAME_NONE; tag = above) {
			if (!taxon_parent(&q->taxa, tag, &above) ||
			    (tag >= q->nmarks && !grow_marks(q)))
				return false;
			q->marks[tag] = q->stamp;
		}
	}
	return true;
}

static enum query_answer
answer(bool yes)
{
	return yes ? QUERY_YES : QUERY_NO;
}

static enum query_answer
out_of_memory(struct query *q)
{
	diag_memory(q->diag);
	return QUERY_ERROR;
}

static enum query_answer
test_tag(struct query *q, const struct query_part *t, const struct entry *e)
{
	if (!q->marked && !mark_tags(q, e))
		return out_of_memory(q);
	return answer(t->tag < q->nmarks && q->marks[t->tag] == q->stamp);
}

static enum query_answer
test_group(struct query *q, const struct query_part *t, const struct entry *e)
{
	if (!q->grouped && !motives_entry(&q->motives, e, &q->groups))
		return out_of_memory(q);
	q->grouped = true;
	return answer((q->groups & VOCAB_BIT(t->is.group)) != 0);
}

static enum query_answer
test_motive(struct query *q, enum query_kind kind, const struct entry *e)
{
	enum motive motive;

	if (!motive_of_entry(&q->motives, e, &motive))
		return out_of_memory(q);
	switch (motive) {
	case MOTIVE_FREE:
		return answer(kind == QUERY_FREE);
	case MOTIVE_SELL:
		return answer(kind == QUERY_SELL);
	default:
		return answer(kind == QUERY_OTHER);
	}
}

/*
 * Whom a name means changes with each card, so it is asked for anew; an entry
 * from before the card has the name itself.
 */
static enum query_answer
test_contact(const struct query *q, struct query_part *t, const struct entry *e)
{
	name_id id;

	if (e->ncontacts == 0)
		return QUERY_NO;
	id = reader_contact(q->reader, t->is.text);
	if (t->name == NAME_NONE)
		t->name = names_find(reader_contacts(q->reader), t->is.text);
	for (size_t i = 0; i < e->ncontacts; i++)
		if (e->contacts[i] == id || e->contacts[i] == t->name)
			return QUERY_YES;
	return QUERY_NO;
}

static enum query_answer
test_words(struct query *q, const struct query_part *t, const struct entry *e)
{
	if (!q->counted)
		q->words = queryword_count(e->text);
	q->counted = true;
	return answer((int64_t)q->words >= t->is.least && (int64_t)q->words <= t->is.most);
}

static enum query_answer
test_pattern(const struct query_part *t, const struct entry *e)
{
	switch (pattern_match(t->pattern, e->text,
	    (struct place){ .file = e->file, .line = e->line })) {
	case PATTERN_YES:
		return QUERY_YES;
	case PATTERN_NO:
		return QUERY_NO;
	default:
		return QUERY_ERROR;
	}
}

static enum query_answer
test(struct query *q, struct query_part *t, const struct entry *e)
{
	bool dated = e->kind == ENTRY_DATED;

	switch (t->is.kind) {
	case QUERY_UNDATED:
		return answer(!dated);
	case QUERY_PLANNED:
		return answer(dated && e->date.first > q->today);
	case QUERY_SINCE:
		return answer(dated && e->date.first >= t->is.day);
	case QUERY_UNTIL:
		return answer(dated && date_last(e->date) <= t->is.day);
	case QUERY_UNTAGGED:
		return answer(e->ntags == 0);
	case QUERY_TAG:
		return test_tag(q, t, e);
	case QUERY_GROUP:
		return test_group(q, t, e);
	case QUERY_CONTACT:
		return test_contact(q, t, e);
	case QUERY_WORDS:
		return test_words(q, t, e);
	case QUERY_PATTERN:
		return test_pattern(t, e);
	default:
		return test_motive(q, t->is.kind, e);
	}
}

/* Another entry: nothing is known of it. */
static void
forget_entry(struct query *q)
{
	q->marked = q->grouped = q->counted = false;
	if (++q->stamp > 0)
		return;
	/* after 2^32 entries the marks would be taken for new ones */
	if (q->nmarks > 0)
		memset(q->marks, 0, q->nmarks * sizeof(*q->marks));
	q->stamp = 1;
}

enum query_answer
query_entry(struct query *q, const struct entry *e)
{
	uint32_t step = 0;

	if (e->kind == ENTRY_CARD)
		return QUERY_NO;
	forget_entry(q);
	do {
		const struct querytree_step *s = &q->plan[step];
		enum query_answer yes = test(q, &q->terms[s->term], e);

		if (yes == QUERY_ERROR)
			return yes;
		step = yes == QUERY_YES ? s->yes : s->no;
	} while (step < QUERYTREE_NO);
	return answer(step == QUERYTREE_YES);
}
