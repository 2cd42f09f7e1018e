/*
 * What is noticed of a block's marks, and of lines that are not read; see
 * noticing.h.
 */
#include <string.h>

#include "../base/ascii.h"
#include "../base/utf8.h"
#include "contact.h"
#include "dateline.h"
#include "noticing.h"
#include "tag.h"

static bool
take_colour(struct reader *r, const struct mark *m)
{
	struct names *colours = r->options->notices->colours;
	uint32_t before = names_count(colours);

	if (names_intern(colours, m->name) == NAME_NONE)
		return false;
	if (names_count(colours) > before)
		diag_rule(r->diag, notice_place(r, m->at), SEVERITY_NOTE, "T8",
		    "'#%.*s' is taken for a colour and counted as no tag", DIAG_SLICE(m->name));
	return true;
}

/* Whether the character at the start is an upper-case letter, and how long it is. */
static bool
upper(struct notices *n, struct slice s, size_t *len)
{
	uint32_t c;

	*len = utf8_decode(s, &c);
	if (*len <= 1)
		return *len == 1 && s.ptr[0] >= 'A' && s.ptr[0] <= 'Z';
	n->fold.len = 0;
	return utf8_class(c) == UTF8_LETTER && utf8_fold((struct slice){ s.ptr, *len }, &n->fold) &&
	    !slice_equal(buf_slice(&n->fold), (struct slice){ s.ptr, *len });
}

/* Whether the word is written as one of a name: `Anna`, `O'Brien`, `J.`; not `HVAC`, `Q3`. */
static bool
name_word(struct notices *n, struct slice word)
{
	size_t i, len, capitals = 0, letters = 0;
	uint32_t c = 0;

	if (!upper(n, word, &len))
		return false;
	for (i = 0; i < word.len; i += len) {
		capitals += upper(n, slice_skip(word, i), &len);
		if (len == 0)
			return false;
		utf8_decode(slice_skip(word, i), &c);
		if (utf8_class(c) == UTF8_LETTER)
			letters++;
		else if (utf8_class(c) != UTF8_MARK && c != '\'' && c != '.' && c != 0x2019)
			return false;
	}
	return letters == 1 || capitals < letters;
}

static bool
is_one_of(struct slice word, const char *const *list)
{
	for (; *list != NULL; list++)
		if (slice_is_word(word, *list))
			return true;
	return false;
}

/* How many words the name has, when it is written as a person's is; else 0. */
static unsigned
name_words(struct notices *n, struct slice name)
{
	static const char *const between[] = { "de", "den", "der", "van", "von", "vom", "zu", "zur",
	    "ten", "ter", "te", "la", "le", "du", "da", "dos", "del", "di", "el", "bin", "'t", "op",
	    "in", "y", NULL };
	unsigned words = 0;
	size_t i = 0, end;
	bool particle = false;

	for (; i < name.len; i = end + 1) {
		struct slice word;

		for (end = i; end < name.len && strchr(" -_", name.ptr[end]) == NULL; end++)
			;
		word = (struct slice){ name.ptr + i, end - i };
		if (word.len == 0)
			continue;
		particle = words > 0 && is_one_of(word, between);
		if (!particle && !name_word(n, word))
			return 0;
		words++;
	}
	return particle || words > 6 ? 0 : words;
}

/* Whether a word that stands before people stands before byte i, marks of emphasis apart. */
static bool
after_with(struct slice text, size_t i)
{
	static const char *const before[] = { "with", "met", "mit", "avec", "chez", "bij", "bei",
	    "called", "phoned", "rang", "visited", "saw", NULL };
	size_t end;

	while (i > 0 && strchr("*_[", text.ptr[i - 1]) != NULL && text.ptr[i - 1] != '\0')
		i--;
	if (i == 0 || !ascii_space(text.ptr[i - 1]))
		return false;
	while (i > 0 && ascii_space(text.ptr[i - 1]))
		i--;
	for (end = i; i > 0 && ascii_alpha(text.ptr[i - 1]); i--)
		;
	return is_one_of((struct slice){ text.ptr + i, end - i }, before);
}

/* A wikilink or strong text: somebody known, or perhaps somebody who should be. */
static bool
take_topic(struct reader *r, const struct draft *d, const struct mark *m)
{
	struct notices *n = r->options->notices;
	struct notice_looks looks = { .strong = m->kind == MARK_STRONG };
	name_id person, id;

	if (roster_knows(&r->roster, m->name, &person))
		return notice_spot(r, NOTICE_CONTACT, person, m->at);
	looks.words = name_words(n, m->name);
	if (looks.words == 0)
		return true;
	looks.met = after_with(r->block.text, m->at);
	id = names_intern(n->topics, m->name);
	if (id == NAME_NONE || !mem_grow(&n->looks, &n->looks_cap, (size_t)id + 1, sizeof(looks)) ||
	    !mem_grow(&n->pending, &n->pending_cap, n->npending + 1, sizeof(*n->pending)))
		return false;
	if (id == n->nlooks)
		n->looks[n->nlooks++] = looks;
	n->looks[id].met = n->looks[id].met || looks.met;
	n->pending[n->npending++] = (struct notice_topic){ id, d->line, looks.met };
	return notice_spot(r, NOTICE_TOPIC, id, m->at);
}

static bool
take_value(struct reader *r, name_id tag, const struct mark *m)
{
	struct notices *n = r->options->notices;
	size_t at = n->text.len;

	if (!mem_grow(&n->values, &n->values_cap, n->nvalues + 1, sizeof(*n->values)) ||
	    !buf_add(&n->text, m->value.ptr, m->value.len))
		return false;
	n->values[n->nvalues++] = (struct notice_value){ tag,
	    notice_place(r, (size_t)(m->value.ptr - r->block.text.ptr)), at, m->value.len };
	return true;
}

static bool
take_tag(struct reader *r, const struct draft *d, const struct mark *m, name_id id)
{
	struct slice name;
	size_t end;

	if (!notice_spot(r, NOTICE_TAG, id, m->at))
		return false;
	if (m->value.ptr == NULL)
		return true;
	if (m->value.len > 1 && m->value.ptr[0] == '@' && tag_introduces(m->name))
		return !contact_match(m->value, 0, &name, &end) || notice_spot(r, NOTICE_CONTACT,
		    roster_find(&r->roster, name), (size_t)(m->value.ptr - r->block.text.ptr));
	return d->kind == ENTRY_CARD || take_value(r, id, m);
}

/* Somebody who is named by form alone. */
static bool
take_contact(struct reader *r, const struct mark *m)
{
	name_id id = roster_find(&r->roster, m->name);

	/* whom a card mentions is not met */
	return id == NAME_NONE || notice_spot(r, NOTICE_CONTACT, id, m->at);
}

static bool
take_mark(struct reader *r, const struct draft *d, const struct mark *m)
{
	switch (m->kind) {
	case MARK_TAG:
		return true;
	case MARK_CONTACT:
	case MARK_INTRODUCER:
		return (d->kind == ENTRY_CARD && !r->heading) || take_contact(r, m);
	case MARK_STRONG:
	case MARK_TOPIC:
		if (d->kind == ENTRY_CARD)
			return true;
		return m->kind == MARK_STRONG && r->dialect == DIALECT_FRIENDS ?
		    take_contact(r, m) : take_topic(r, d, m);
	case MARK_COLOUR:
		return take_colour(r, m);
	}
	return true;
}

bool
notice_its_marks(struct reader *r, const struct draft *d)
{
	struct notices *n = r->options->notices;
	struct slice text = r->block.text;
	size_t tags = 0;

	n->names_people = !r->marks.at_is_tag || r->dialect == DIALECT_FRIENDS;
	if (r->heading && r->nwho == 0)
		n->heading_line = r->block.line;
	if (r->block.line == d->line && text.len > 2 && text.ptr[0] == '[' && text.ptr[2] == ']' &&
	    ascii_lower(text.ptr[1]) == 'x')
		n->ticked_line = d->line;
	for (size_t i = 0; i < r->marks.n; i++)
		tags += r->marks.list[i].kind == MARK_TAG;
	/* the entry's last tags are those of the block */
	tags = d->ntags - tags;
	for (size_t i = 0; i < r->marks.n; i++) {
		const struct mark *m = &r->marks.list[i];

		if (m->kind == MARK_TAG ? !take_tag(r, d, m, d->tags[tags++].tag) :
		    !take_mark(r, d, m))
			return false;
	}
	return true;
}

/* Hidden lines */

bool
notice_hidden(struct slice line, struct date_context dates)
{
	struct slice name, text = line;
	struct tag_match t;
	size_t end;

	while (text.len > 0 && strchr(" \t-*+>#", text.ptr[0]) != NULL && text.ptr[0] != '\0')
		text = slice_skip(text, 1);
	if (dateline_may_begin(text) && dateline_at(text, dates).status != DATE_ABSENT)
		return true;
	for (size_t i = 0; i < line.len; i++) {
		if ((line.ptr[i] != '#' && line.ptr[i] != '@') || (i > 0 && !ascii_space(line.ptr[i - 1])))
			continue;
		if (line.ptr[i] == '#' ? tag_match(line, i, &t) : contact_match(line, i, &name, &end))
			return true;
	}
	return false;
}
