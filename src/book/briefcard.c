/*
 * The cards of a person on a brief; see briefsheet.h.
 */
#include "../journal/card.h"
#include "briefsheet.h"

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
