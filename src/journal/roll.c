/*
 * All that is read of a text; see roll.h.
 */
#include <stdlib.h>
#include <string.h>

#include "find.h"
#include "reader.h"
#include "roll.h"

void
roll_free(struct roll *l)
{
	free(l->rows);
	buf_free(&l->bytes);
	buf_free(&l->changed);
	*l = (struct roll){ 0 };
}

static bool
add(struct roll *l, struct slice s)
{
	return buf_add(&l->bytes, s.ptr, s.len);
}

struct pair {
	struct slice key, shown;
};

static int
by_key(const void *a, const void *b)
{
	const struct pair *x = a, *y = b;

	return slice_compare(x->key, y->key);
}

/* The names sorted as they are compared; to be freed. NULL when memory runs out. */
static struct pair *
pairs(const struct names *names, const name_id *ids, size_t n)
{
	struct pair *list = malloc((n + 1) * sizeof(*list));

	for (size_t i = 0; i < n && list != NULL; i++)
		list[i] = (struct pair){ names_key(names, ids[i]), names_text(names, ids[i]) };
	if (list != NULL && n > 0)
		qsort(list, n, sizeof(*list), by_key);
	return list;
}

/* A blank behind each, and a newline behind all. */
static bool
add_names(struct roll *l, const struct pair *list, size_t n, bool shown)
{
	for (size_t i = 0; i < n; i++)
		if (!add(l, shown ? list[i].shown : list[i].key) || !buf_char(&l->bytes, ' '))
			return false;
	return buf_char(&l->bytes, '\n');
}

static bool
add_tags(struct roll *l, const struct names *names, const struct entry *e)
{
	for (size_t i = 0; i < e->ntags; i++)
		if (!buf_char(&l->bytes, '#') || !add(l, names_key(names, e->tags[i].tag)) ||
		    (e->tags[i].value.ptr != NULL && (!buf_char(&l->bytes, '=') || !add(l, e->tags[i].value))))
			return false;
	return buf_char(&l->bytes, '\n');
}

/* An entry's text; the checkbox is a mark of the list where a date follows it, and is none of it. */
static struct slice
text_of_entry(const struct entry *e)
{
	struct slice t = e->text;

	return t.len > 3 && t.ptr[0] == '[' && t.ptr[2] == ']' && t.ptr[3] == ' ' ? slice_skip(t, 4) : t;
}

/* Append the letters and digits of a text; `&#49;` is a 1. */
static bool
add_words(struct roll *l, struct slice s)
{
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.ptr[i];

		if (c == '&' && i + 4 < s.len && s.ptr[i + 1] == '#' && s.ptr[i + 4] == ';') {
			c = (unsigned char)((s.ptr[i + 2] - '0') * 10 + s.ptr[i + 3] - '0');
			i += 4;
		}
		if ((c >= 0x80 || ascii_alnum((char)c)) && !buf_char(&l->bytes, (char)c))
			return false;
	}
	return true;
}

static bool
add_text(struct roll *l, const struct entry *e)
{
	if (!l->words_alone)
		return add(l, text_of_entry(e));
	return e->kind == ENTRY_CARD || add_words(l, text_of_entry(e));
}

static bool
add_row(struct roll *l, struct reader *r, const struct entry *e)
{
	struct pair *contacts = pairs(reader_contacts(r), e->contacts, e->ncontacts);
	struct pair *introducers = pairs(reader_contacts(r), e->introducers, e->nintroducers);
	bool ok = contacts != NULL && introducers != NULL &&
	    mem_grow(&l->rows, &l->cap, l->n + 1, sizeof(*l->rows));
	struct roll_row row = { .line = e->line, .card = e->kind == ENTRY_CARD, .date = e->date,
		.head = l->bytes.len };
	char date[DATE_TEXT_MAX];
	size_t n = date_format(e->date, date);

	ok = ok && buf_add(&l->bytes, date, n) && buf_char(&l->bytes, row.card ? '@' : ' ');
	row.contacts = l->bytes.len;
	ok = ok && add_names(l, contacts, e->ncontacts, false) &&
	    add_names(l, introducers, e->nintroducers, false) && add_tags(l, reader_tags(r), e);
	row.end = row.shown = l->bytes.len;
	ok = ok && add_names(l, contacts, e->ncontacts, true);
	row.text = l->bytes.len;
	ok = ok && add_text(l, e);
	row.text_len = l->bytes.len - row.text;
	free(contacts);
	free(introducers);
	if (ok)
		l->rows[l->n++] = row;
	return ok;
}

bool
roll_read(struct roll *l, const struct reader_options *options, const char *name, struct slice text,
    struct pieces *pieces, struct diag *d)
{
	const struct reader_opened opened = { .fd = -1, .name = name, .more = text };
	struct reader_options with = *options;
	enum entry_status status = ENTRY_ERROR;
	struct reader *r;
	struct entry e;

	with.opened = &opened;
	with.raw = with.text = with.values = with.introducers = true;
	with.pieces = pieces;
	r = reader_new(&with, d);
	while (r != NULL && (status = entry_next(r, &e)) == ENTRY_OK) {
		if (!add_row(l, r, &e)) {
			diag_memory(d);
			status = ENTRY_ERROR;
			break;
		}
		if (pieces != NULL)
			pieces_entry(pieces, r, &e);
	}
	if (r != NULL)
		l->dialect = r->dialect;
	reader_free(r);
	return status == ENTRY_END;
}

/* The word at a place; what follows is a blank, or the newline when there is no word. */
static bool
word(const struct roll *l, size_t *at, struct slice *word)
{
	struct slice rest = slice_skip(buf_slice(&l->bytes), *at);

	if (rest.len == 0 || rest.ptr[0] == '\n')
		return false;
	*word = (struct slice){ rest.ptr, find_byte(rest, 0, ' ') };
	*at += word->len + 1;
	return true;
}

bool
roll_contact(const struct roll *l, const struct roll_row *row, struct roll_place *place,
    struct slice *key, struct slice *shown)
{
	if (place->key == 0)
		*place = (struct roll_place){ row->contacts, row->shown };
	return word(l, &place->key, key) && word(l, &place->shown, shown);
}

struct slice
roll_text(const struct roll *l, const struct roll_row *row)
{
	const struct buf *b = row->changed ? &l->changed : &l->bytes;

	return (struct slice){ b->ptr + row->text, row->text_len };
}

bool
roll_append(struct roll *l, struct roll_row *row, struct slice words)
{
	size_t at = l->changed.len, first;
	struct slice text;

	/* room first: the text may be in the bytes that grow */
	if (!mem_grow(&l->changed.ptr, &l->changed.cap, at + row->text_len + words.len, 1))
		return false;
	text = roll_text(l, row);
	first = find_byte(text, 0, '\n');
	buf_add(&l->changed, text.ptr, first);
	buf_add(&l->changed, words.ptr, words.len);
	buf_add(&l->changed, text.ptr + first, text.len - first);
	row->text = at;
	row->text_len += words.len;
	row->changed = true;
	return true;
}

static int
by_line(const void *a, const void *b)
{
	const struct roll_row *x = a, *y = b;

	if (x->line != y->line)
		return x->line < y->line ? -1 : 1;
	return (int)x->card - (int)y->card;
}

void
roll_sort_lines(struct roll *l)
{
	if (l->n > 0)
		qsort(l->rows, l->n, sizeof(*l->rows), by_line);
}

const struct roll_row *
roll_at(const struct roll *l, uint64_t line)
{
	const struct roll_row wanted = { .line = line };

	return l->n == 0 ? NULL : bsearch(&wanted, l->rows, l->n, sizeof(*l->rows), by_line);
}
