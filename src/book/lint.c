/*
 * Checking a journal; see lint.h. Here is what a single entry tells.
 */
#include <stdlib.h>
#include <string.h>

#include "../base/ascii.h"
#include "../journal/contact.h"
#include "../journal/money.h"
#include "../journal/tag.h"
#include "lint.h"

void
lint_start(struct lint *l, const struct vocab *v, struct reader *r, struct notices *n,
    struct diag *d)
{
	*l = (struct lint){ .vocab = v, .reader = r, .notices = n, .diag = d,
	    .tags = reader_tags(r), .contacts = reader_contacts(r) };
}

void
lint_free(struct lint *l)
{
	free(l->tag);
	free(l->contact);
	free(l->lost);
	free(l->nobody);
	*l = (struct lint){ 0 };
}

/* Let there be room for all tags and contacts that there are by now. */
static bool
catch_up(struct lint *l)
{
	size_t tags = names_count(l->tags), contacts = names_count(l->contacts);
	size_t topics = names_count(l->notices->topics);

	if (!mem_grow(&l->tag, &l->tags_cap, tags, sizeof(*l->tag)) ||
	    !mem_grow(&l->contact, &l->contacts_cap, contacts, sizeof(*l->contact)) ||
	    !mem_grow(&l->lost, &l->lost_cap, topics, sizeof(*l->lost)))
		return false;
	for (; l->ntags < tags; l->ntags++)
		l->tag[l->ntags] = (struct lint_tag){ 0,
		    vocab_groups(l->vocab, names_key(l->tags, (name_id)l->ntags)) };
	for (; l->ncontacts < contacts; l->ncontacts++)
		l->contact[l->ncontacts] = (struct lint_contact){ 0 };
	for (; l->nlost < topics; l->nlost++)
		l->lost[l->nlost] = false;
	return true;
}

static void
count(struct lint *l, const struct entry *e)
{
	for (size_t i = 0; i < e->ntags; i++)
		l->tag[e->tags[i].tag].count++;
	if (e->kind == ENTRY_CARD) {
		for (size_t i = 0; i < e->ncontacts; i++)
			l->contact[e->contacts[i]].card = true;
		return;
	}
	for (size_t i = 0; i < e->ncontacts; i++)
		l->contact[e->contacts[i]].count++;
	for (size_t i = 0; i < e->nintroducers; i++)
		l->contact[e->introducers[i]].count++;
	l->anybody = l->anybody || e->ncontacts > 0;
}

/* Values that should be money */

static void
judge_value(struct lint *l, const struct notice_value *v)
{
	struct slice tag = names_text(l->tags, v->tag);
	struct slice value = { l->notices->text.ptr + v->value, v->len };
	struct money money;

	switch (money_parse(value, &money)) {
	case MONEY_FOUND:
		break;
	case MONEY_AMBIGUOUS:
		diag_rule(l->diag, v->at, SEVERITY_ERROR, "money", "'%.*s' of #%.*s can be read as "
		    "thousands or as decimals, and is counted as neither; write it with two decimals "
		    "or without the mark", DIAG_SLICE(value), DIAG_SLICE(tag));
		break;
	case MONEY_RANGE:
		diag_rule(l->diag, v->at, SEVERITY_ERROR, "money", "'%.*s' of #%.*s is too large an "
		    "amount, and is not counted", DIAG_SLICE(value), DIAG_SLICE(tag));
		break;
	case MONEY_NONE:
		diag_rule(l->diag, v->at, SEVERITY_ERROR, "money", "'%.*s' of #%.*s is no amount of "
		    "money, and is not counted; allowed is one such as 860, 12.500,50, €12k",
		    DIAG_SLICE(value), DIAG_SLICE(tag));
		break;
	}
}

static void
judge_values(struct lint *l)
{
	struct notices *n = l->notices;

	for (size_t i = 0; i < n->nvalues; i++)
		if ((l->tag[n->values[i].tag].groups & VOCAB_BIT(LEXICON_REVENUE)) != 0)
			judge_value(l, &n->values[i]);
	n->nvalues = 0;
	n->text.len = 0;
}

/* Words */

/* Past a tag, contact or other mark that begins at byte i; 0 when there is none. */
static size_t
mark_end(struct slice s, size_t i)
{
	struct slice name;
	struct tag_match t;
	bool person;
	size_t end;

	if (s.ptr[i] == '#')
		return tag_match(s, i, &t) ? t.end : 0;
	if (s.ptr[i] == '@')
		return contact_match(s, i, &name, &end) ? end : 0;
	if (s.ptr[i] != '[' || i + 2 >= s.len)
		return 0;
	if (s.ptr[i + 1] == '[') {
		for (end = i + 2; end < s.len && s.ptr[end] != '[' && s.ptr[end] != ']'; end++)
			;
		if (!slice_starts(slice_skip(s, end), SLICE("]]")))
			return 0;
		contact_of_link((struct slice){ s.ptr + i + 2, end - i - 2 }, &person);
		return person ? end + 2 : 0;
	}
	return s.ptr[i + 2] == ']' ? i + 3 : 0;		/* a box */
}

/* Whether the text says something besides tags and names: a letter, a number, or other script. */
static bool
has_words(struct slice s)
{
	size_t end;

	for (size_t i = 0; i < s.len;) {
		end = mark_end(s, i);
		if (end > i) {
			i = end;
			continue;
		}
		if (ascii_alnum(s.ptr[i]) || (unsigned char)s.ptr[i] >= 0x80)
			return true;
		i++;
	}
	return false;
}

/* Nothing but tags, or a box that was ticked. */
static void
judge_words(struct lint *l, const struct entry *e)
{
	struct place at = { e->file, e->line, e->col };
	bool ticked = l->notices->ticked_line == e->line;

	if (e->ntags == 0 || (e->ncontacts > 0 && !ticked) || has_words(e->text))
		return;
	diag_rule(l->diag, at, SEVERITY_NOTE, "only-tags", "%s and no words: it is counted as "
	    "contact, but what was said?", ticked ? "a ticked box" : "only tags");
}

/* Who */

/*
 * The tag of an entry that says that there was somebody: sold to, promised
 * to, or met, but for a letter to many and a fair; NAME_NONE when none does.
 */
static name_id
tag_with_somebody(const struct lint *l, const struct entry *e)
{
	static const vocab_set somebody = VOCAB_BIT(LEXICON_SELL) | VOCAB_BIT(LEXICON_TOUCH) |
	    VOCAB_BIT(LEXICON_REVENUE) | VOCAB_BIT(LEXICON_CUSTOMER) | VOCAB_BIT(LEXICON_PROMISE) |
	    VOCAB_BIT(LEXICON_TROUBLE) | VOCAB_BIT(LEXICON_PRAISE);
	static const char *const to_many[] = { "mail", "email", "e-mail", "post", "card", "kaart",
	    "brief", "letter", "event", "beurs", "fair", "nieuwsbrief", "newsletter", NULL };

	for (size_t i = 0; i < e->ntags; i++) {
		struct slice key = names_key(l->tags, e->tags[i].tag);
		size_t k = 0;

		if ((l->tag[e->tags[i].tag].groups & somebody) == 0)
			continue;
		while (to_many[k] != NULL && !slice_equal(key, slice_from(to_many[k])))
			k++;
		if (to_many[k] == NULL)
			return e->tags[i].tag;
	}
	return NAME_NONE;
}

static bool
judge_people(struct lint *l, const struct entry *e)
{
	struct notices *n = l->notices;
	name_id tag = e->ncontacts > 0 ? NAME_NONE : tag_with_somebody(l, e);
	size_t kept = 0;
	bool topics = false;

	for (size_t i = 0; i < n->npending; i++) {
		const struct notice_topic *t = &n->pending[i];

		if (t->entry != e->line) {
			n->pending[kept++] = *t;
			continue;
		}
		if (n->looks[t->topic].words < 2)
			continue;
		topics = true;
		if (tag != NAME_NONE || (e->ncontacts == 0 && t->met))
			l->lost[t->topic] = true;
	}
	n->npending = kept;
	if (tag == NAME_NONE || topics || !n->names_people || e->kind != ENTRY_DATED ||
	    n->heading_line == e->line)
		return true;
	if (!mem_grow(&l->nobody, &l->nobody_cap, l->nnobody + 1, sizeof(*l->nobody)))
		return false;
	l->nobody[l->nnobody++] = (struct lint_nobody){ { e->file, e->line, e->col }, tag };
	return true;
}

bool
lint_entry(struct lint *l, const struct entry *e)
{
	if (!catch_up(l))
		return false;
	count(l, e);
	judge_values(l);
	if (e->kind == ENTRY_CARD || e->col == 0)
		return true;
	if (l->notices->heading_line != e->line)
		judge_words(l, e);
	return judge_people(l, e);
}

/* In a journal that never names anybody it is no mistake. */
static void
tell_of_nobody(struct lint *l)
{
	for (size_t i = 0; i < l->nnobody && l->anybody; i++)
		diag_rule(l->diag, l->nobody[i].at, SEVERITY_WARNING, "nobody",
		    "this entry has #%.*s and names nobody: it is counted for no contact",
		    DIAG_SLICE(names_text(l->tags, l->nobody[i].tag)));
}

bool
lint_end(struct lint *l)
{
	if (!catch_up(l))
		return false;
	judge_values(l);
	tell_of_nobody(l);
	return lint_names(l) && lint_order(l);
}
