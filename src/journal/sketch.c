/*
 * Writing what entries need around them; see sketch.h.
 */
#include <string.h>

#include "../base/ascii.h"
#include "card.h"
#include "contact.h"
#include "find.h"
#include "marker.h"
#include "sketch.h"
#include "tag.h"

static void
put(struct sketch *k, struct slice s)
{
	if (s.len > 0 && !buf_add(k->out, s.ptr, s.len))
		k->failed = true;
}

static void
put_char(struct sketch *k, char c)
{
	if (!buf_char(k->out, c))
		k->failed = true;
}

static void
put_repeated(struct sketch *k, char c, size_t n)
{
	while (n-- > 0)
		put_char(k, c);
}

/* The marks of a heading one level deeper. */
static void
begin_heading(struct sketch *k)
{
	if (k->level > 0)
		put_char(k, '\n');
	if (k->level < 6)
		k->level++;
	put_repeated(k, '#', (size_t)k->level);
	put_char(k, ' ');
}

/* Whether the name is read back whole behind an '@'. */
static bool
is_plain(struct sketch *k, struct slice name)
{
	size_t at = k->out->len, end;
	struct slice found;
	bool plain;

	put_char(k, '@');
	put(k, name);
	plain = !k->failed && contact_match(buf_slice(k->out), at, &found, &end) &&
	    end == k->out->len;
	k->out->len = at;
	return plain;
}

static void
put_person(struct sketch *k, struct slice name)
{
	if (!k->at_is_tag && is_plain(k, name)) {
		put_char(k, '@');
		put(k, name);
	} else if (!k->at_is_tag && find_byte(name, 0, '"') == name.len) {
		put(k, SLICE("@\""));
		put(k, name);
		put_char(k, '"');
	} else {
		put(k, SLICE("[[@"));
		put(k, name);
		put(k, SLICE("]]"));
	}
}

void
sketch_people(struct sketch *k, const struct names *names, const name_id *people, size_t n)
{
	begin_heading(k);
	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			put_char(k, ' ');
		put_person(k, names_text(names, people[i]));
	}
	if (n == 1) {
		put_char(k, ' ');
		put_person(k, names_text(names, people[0]));
	}
	put(k, SLICE("\n"));
}

static void
put_date(struct sketch *k, struct date date)
{
	char text[DATE_TEXT_MAX];
	size_t n = date_format(date, text);

	put(k, n > 0 ? (struct slice){ text, n } : SLICE("0000-00-00"));
}

void
sketch_date(struct sketch *k, struct date date)
{
	begin_heading(k);
	put_date(k, date);
	put(k, SLICE("\n"));
}

void
sketch_year(struct sketch *k, struct date_context c)
{
	struct date date = {
		.precision = c.month > 0 ? DATE_MONTH : DATE_YEAR,
		.first = day_from_civil((struct civil){ c.year, c.month > 0 ? c.month : 1, 1 })
	};

	sketch_date(k, date);
}

/* A tag with its value, so that it is read back. */
static void
put_tag(struct sketch *k, struct slice name, struct slice value)
{
	put_char(k, '#');
	put(k, name);
	if (value.ptr == NULL)
		return;
	put(k, SLICE("=\""));
	put(k, value);
	put_char(k, '"');
}

void
sketch_tags(struct sketch *k, const struct names *names, const struct tag_use *tags, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			put_char(k, ' ');
		put_tag(k, names_text(names, tags[i].tag), tags[i].value);
	}
}

/* A list marker whose text stands `need` columns in. */
static void
put_marker(struct sketch *k, size_t need)
{
	size_t digits = need > 10 ? 9 : need - 2;

	if (need <= 5) {
		put_char(k, '-');
		put_repeated(k, ' ', need - 1);
		return;
	}
	/* more than nine digits and four blanks are set in themselves */
	if (need > 14) {
		put_repeated(k, ' ', need - 14);
		need = 14;
	}
	put_repeated(k, '1', digits);
	put_char(k, '.');
	put_repeated(k, ' ', need - digits - 1);
}

void
sketch_items(struct sketch *k, const struct around *a, size_t n, size_t dated, struct date date)
{
	size_t done = 0;

	do {
		size_t end = done <= dated && dated < n ? dated + 1 : n;

		for (size_t i = 0; i < end; i++) {
			if (a[i].quote)
				put(k, SLICE("> "));
			else if (i < done)
				put_repeated(k, ' ', a[i].need);
			else
				put_marker(k, a[i].need);
		}
		/* the text behind a marker is what tells how far it is set in */
		if (end == dated + 1)
			put_date(k, date);
		else
			put(k, SLICE("<!-- -->"));
		put_char(k, '\n');
		done = end;
	} while (done < n);
}

void
sketch_blank(struct sketch *k, const struct around *a, size_t n)
{
	size_t last = n;

	while (last > 0 && !a[last - 1].quote)
		last--;
	for (size_t i = 0; i < last; i++) {
		if (a[i].quote)
			put(k, i + 1 < last ? SLICE("> ") : SLICE(">"));
		else
			put_repeated(k, ' ', a[i].need);
	}
	put_char(k, '\n');
}

void
sketch_table(struct sketch *k, struct slice head)
{
	size_t end = head.len, ruler;

	while (end > 0 && (head.ptr[end - 1] == '\n' || head.ptr[end - 1] == '\r'))
		end--;
	for (ruler = end; ruler > 0 && head.ptr[ruler - 1] != '\n'; ruler--)
		;
	for (size_t i = ruler; i < end; i++)
		put_char(k, strchr("-:", head.ptr[i]) != NULL ? ' ' : head.ptr[i]);
	put_char(k, '\n');
	put(k, slice_skip(head, ruler));
}

void
sketch_lower(struct sketch *k, struct slice heading, int level)
{
	struct slice line = heading, text;
	size_t blanks = 0, end;
	int is;

	while (blanks < line.len && line.ptr[blanks] == ' ')
		blanks++;
	end = find_byte(line, 0, '\n');
	is = marker_heading((struct slice){ line.ptr + blanks, end - blanks }, &text);
	if (level > 6)
		level = 6;
	if (is > 0) {
		put_repeated(k, '#', is < level ? (size_t)(level - is) : 0);
		put(k, slice_skip(line, blanks));
		return;
	}
	/* an underlined one: its lines become one */
	put_repeated(k, '#', (size_t)level);
	for (size_t i = blanks; i < heading.len; i = end + 1) {
		end = find_byte(heading, i, '\n');
		text = slice_trim((struct slice){ heading.ptr + i, end - i });
		if (marker_underline(text) > 0) {
			put_char(k, '\n');
			if (end < heading.len)
				put(k, slice_skip(heading, end + 1));
			return;
		}
		put_char(k, ' ');
		put(k, text);
	}
}

void
sketch_card(struct sketch *k, const struct sketch_names *n, const struct entry *card)
{
	static const char *const left_out[] = { "tags", "tag", "contact", "date", "title" };
	struct card_line l;
	size_t place = 0;

	put(k, SLICE("# "));
	put_person(k, names_text(n->people, card->contacts[0]));
	if (card->ntags > 0)
		put_char(k, ' ');
	sketch_tags(k, n->tags, card->tags, card->ntags);
	put_char(k, '\n');
	for (size_t i = 0; i < n->naliases; i++) {
		put(k, SLICE("\naka: "));
		put(k, names_text(n->people, n->aliases[i]));
	}
	while (card_next(card->text, &place, &l)) {
		/* a tag in front matter is none, and would be one here */
		bool out = card_names(l.key) || find_byte(l.value, 0, '#') < l.value.len;

		for (size_t i = 0; i < sizeof(left_out) / sizeof(left_out[0]); i++)
			out = out || slice_is_word(l.key, left_out[i]);
		if (out)
			continue;
		put_char(k, '\n');
		put(k, l.key);
		put(k, SLICE(": "));
		put(k, l.value);
	}
	put_char(k, '\n');
}

void
sketch_friend(struct sketch *k, const struct sketch_names *n, const struct entry *card)
{
	put(k, SLICE("- "));
	put(k, names_text(n->people, card->contacts[0]));
	for (size_t i = 0; i < n->naliases; i++) {
		put(k, i == 0 ? SLICE(" (a.k.a. ") : SLICE(" a.k.a. "));
		put(k, names_text(n->people, n->aliases[i]));
	}
	if (n->naliases > 0)
		put_char(k, ')');
	for (size_t i = 0; i < card->ntags; i++) {
		put(k, SLICE(" @"));
		put(k, names_text(n->tags, card->tags[i].tag));
	}
	put_char(k, '\n');
}
