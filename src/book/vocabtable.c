/*
 * A vocabulary as a table; see vocabtable.h. What a tag means is asked of
 * the vocabulary, so that it is what every program takes it for: also the
 * groups that it has from a tag above it or from a synonym.
 */
#include <stdlib.h>

#include "vocabparts.h"
#include "vocabtable.h"

static const struct column columns[] = {
	{ "group", COLUMN_TEXT }, { "tag", COLUMN_TEXT }, { "synonym_of", COLUMN_TEXT },
	{ "every", COLUMN_TEXT },
};
enum { NCOLUMNS = sizeof(columns) / sizeof(columns[0]) };

/* A tag, as it is written and as it is compared; and its groups. */
struct item {
	struct slice text, key;
	vocab_set groups;
};

/* What is printed, and where. */
struct sheet {
	const struct vocab *vocab;
	struct table *table;
	struct buf room;	/* of a canonical tag */
};

/* A row; an item without a group and nothing else to say has none unless `always`. */
static bool
print_row(struct sheet *s, struct slice group, const struct item *item, bool always)
{
	struct slice canonical = vocab_canonical(s->vocab, item->key, &s->room);
	struct slice cells[NCOLUMNS] = { group, item->text, SLICE(""), SLICE("") };
	char every[RHYTHM_TEXT_MAX];
	struct rhythm r;

	if (canonical.ptr == NULL)
		return false;
	if (!slice_equal(canonical, item->key))
		cells[2] = canonical;
	if (vocab_rhythm(s->vocab, item->key, &r))
		cells[3] = (struct slice){ every, rhythm_format(r, every) };
	if (!always && group.len == 0 && cells[2].len == 0 && cells[3].len == 0)
		return true;
	return table_row(s->table, cells);
}

/* Items by group and then by tag. */
static bool
print_items(struct sheet *s, const struct item *items, size_t n)
{
	for (size_t g = 0; g < vocab_group_count(s->vocab); g++)
		for (size_t i = 0; i < n; i++)
			if ((items[i].groups & VOCAB_BIT(g)) != 0 &&
			    !print_row(s, vocab_group_name(s->vocab, g), &items[i], true))
				return false;
	for (size_t i = 0; i < n; i++)
		if (items[i].groups == 0 && !print_row(s, SLICE(""), &items[i], false))
			return false;
	return true;
}

/* All that the vocabulary knows. */
static bool
print_all(struct sheet *s)
{
	size_t n;
	struct vocab_word *words = vocab_words(s->vocab, &n);
	struct item *items = words == NULL ? NULL : calloc(n, sizeof(*items));
	bool ok = items != NULL;

	for (size_t i = 0; i < n && ok; i++)
		items[i] = (struct item){ words[i].text, words[i].key,
		    vocab_groups(s->vocab, words[i].key) };
	ok = ok && print_items(s, items, n);
	free(items);
	free(words);
	return ok;
}

/* One tag with its groups. */
static bool
print_one(struct sheet *s, const struct item *item)
{
	if (item->groups == 0)
		return print_row(s, SLICE(""), item, true);
	for (size_t n = 0; n < vocab_group_count(s->vocab); n++)
		if ((item->groups & VOCAB_BIT(n)) != 0 &&
		    !print_row(s, vocab_group_name(s->vocab, n), item, true))
			return false;
	return true;
}

/* One wanted tag after the other. */
static bool
print_wanted(struct sheet *s, const struct vocabtable *how)
{
	bool ok = true;

	for (size_t i = 0; i < how->ntags && ok; i++) {
		struct item item = { .text = slice_from(how->tags[i]) };
		struct buf key = { 0 };

		if (item.text.len > 1 && item.text.ptr[0] == '#')
			item.text = slice_skip(item.text, 1);
		ok = name_fold(item.text, &key);
		if (ok) {
			item.key = buf_slice(&key);
			item.groups = vocab_groups(s->vocab, item.key);
			ok = print_one(s, &item);
		}
		buf_free(&key);
	}
	return ok;
}

bool
vocabtable_print(const struct vocabtable *how, const struct vocab *v, struct out *out)
{
	struct sheet s = { .vocab = v };
	bool ok;

	s.table = table_new(out, how->layout, columns, NCOLUMNS, how->safe);
	if (s.table == NULL)
		return false;
	ok = how->ntags > 0 ? print_wanted(&s, how) : print_all(&s);
	if (ok)
		ok = table_finish(s.table);
	else
		table_free(s.table);
	buf_free(&s.room);
	return ok;
}
