/*
 * The markup that journals have and CommonMark does not: wikilinks and
 * comments, found in a block's row and put as what they are like.
 */
#include <string.h>
#include <strings.h>

#include "oracle.h"

/* C3: the contact of a wikilink's target. */
static void
target_contact(char *s, struct found *found)
{
	static const char *const folders[] = { "people", "contacts", "persons", "mensen", "personen",
	    "contacten", "relaties" };
	char *slash, *folder, *name;
	size_t len, len_folder;

	s[strcspn(s, "#^")] = '\0';
	for (len = strlen(s); len > 0 && (s[len - 1] == ' ' || s[len - 1] == '\t'); len--)
		s[len - 1] = '\0';
	slash = strrchr(s, '/');
	name = slash != NULL ? slash + 1 : s;
	name += strspn(name, " \t");
	len = strlen(name);
	if (len > 3 && strcmp(name + len - 3, ".md") == 0)
		len -= 3;
	if (name[0] == '@') {
		if (len > 1)
			found_add(found, '@', name + 1, len - 1);
		return;
	}
	if (slash == NULL)
		return;
	*slash = '\0';
	folder = strrchr(s, '/') != NULL ? strrchr(s, '/') + 1 : s;
	folder += strspn(folder, " \t");
	for (len_folder = strlen(folder); len_folder > 0 && strchr(" \t", folder[len_folder - 1]) != NULL;)
		folder[--len_folder] = '\0';
	for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
		if (strcasecmp(folder, folders[i]) == 0 && len > 0)
			found_add(found, '@', name, len);
}

/* A wikilink: its last bracket pair, and the bar in it or `end`. */
struct wiki {
	size_t end, bar;
};

/* Whether element i can be in a wikilink's target. The bar may be escaped, as in a table. */
static bool
in_target(const struct line *l, size_t i)
{
	const struct seen *e = &l->at[i];

	if (e->kind == IMAGE || (e->kind == EDGE && (e->c == '[' || e->c == ']')))
		return false;
	return !line_is(l, i, '[') && !line_is(l, i, ']') && e->c != '|' && e->c != '\n';
}

/* Whether `[[` at i begins a wikilink. */
static bool
is_wikilink(const struct line *l, size_t i, struct wiki *w)
{
	w->bar = i + 2;
	while (w->bar < l->len && in_target(l, w->bar))
		w->bar++;
	for (w->end = w->bar; w->end < l->len && !line_is_text(l, w->end, "]]"); w->end++)
		;
	return w->bar > i + 2 && w->end < l->len && (w->bar == w->end || l->at[w->bar].c == '|');
}

/* N3 within a block: behind the comment that begins at i, or i. */
static size_t
comment_end(const struct line *l, size_t i)
{
	for (size_t k = i + 2; k < l->len; k++)
		if (line_is_text(l, k, "%%"))
			return k + 2;
	return i;
}

/* Put a wikilink as what it is: an edge and its words, code or an image. The place to go on. */
static size_t
put_wikilink(const struct line *l, size_t i, const struct wiki *w, struct line *out, struct found *found)
{
	struct text t = { 0 };

	if (i > 0 && line_is(l, i - 1, '!')) {
		out->at[out->len - 1] = (struct seen){ 0, IMAGE };
		return w->end + 2;
	}
	line_copy(l, i + 2, w->bar, &t);
	if (i == 0 || line_is(l, i - 1, '=') || !line_is_via(l, i))
		target_contact(t.ptr, found);
	text_free(&t);
	if (w->bar == w->end) {
		out->at[out->len++] = (struct seen){ 0, CODE };
		return w->end + 2;
	}
	out->at[out->len++] = (struct seen){ '|', EDGE };
	return w->bar + 1;
}

/* The line with wikilinks and comments as markup (N3, N4); out has room for as much as l. */
void
line_own_markup(const struct line *l, struct line *out, struct found *found)
{
	size_t i = 0, closing = l->len, to;
	struct wiki w;

	while (i < l->len) {
		if (i == closing) {
			out->at[out->len++] = (struct seen){ ']', EDGE };
			i += 2;
			closing = l->len;
		} else if (line_is_text(l, i, "%%") && (to = comment_end(l, i)) > i) {
			out->at[out->len++] = (struct seen){ '%', EDGE };
			i = to;
		} else if (line_is_text(l, i, "[[") && is_wikilink(l, i, &w)) {
			i = put_wikilink(l, i, &w, out, found);
			if (w.bar < w.end && i <= w.end)
				closing = w.end;
		} else {
			out->at[out->len++] = l->at[i++];
		}
	}
}
