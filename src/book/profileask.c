/*
 * Questions, keys and empty cards; see profileask.h.
 */
#include <stdio.h>
#include <string.h>

#include "../journal/mark.h"
#include "../table/row.h"
#include "profileask.h"

static const struct column ask_columns[] = {
	{ "key", COLUMN_TEXT }, { "section", COLUMN_TEXT }, { "sensitive", COLUMN_TEXT },
	{ "question", COLUMN_WORDS },
}, key_columns[] = {
	{ "key", COLUMN_TEXT }, { "section", COLUMN_TEXT }, { "sensitive", COLUMN_TEXT },
	{ "question", COLUMN_WORDS }, { "also", COLUMN_LIST },
}, few_columns[] = {
	{ "key", COLUMN_TEXT }, { "section", COLUMN_TEXT }, { "sensitive", COLUMN_TEXT },
	{ "question, and other names", COLUMN_WORDS },
};

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

static bool
is_asked(const struct profile_options *o, int key)
{
	return o->sensitive || !profile_keys[key].sensitive;
}

/* Put the numbers of the keys that are missing into `keys`, as they are asked; how many. */
static int
missing(const struct profile_options *o, const struct profile_set *known, int keys[PROFILE_KEYS])
{
	int by_ask[PROFILE_KEYS], n = 0;

	for (int key = 0; key < PROFILE_KEYS; key++)
		by_ask[profile_keys[key].ask - 1] = key;
	for (int i = 0; i < PROFILE_KEYS && n < o->limit; i++)
		if (is_asked(o, by_ask[i]) && !profile_has(known, by_ask[i]))
			keys[n++] = by_ask[i];
	return n;
}

/* The cells that every table of keys begins with. */
static void
put_key(struct row *r, const struct profile_options *o, const struct profile_key *k)
{
	row_text(r, slice_from(k->name[o->lang]));
	row_text(r, slice_from(profile_section_name(k->section, o->lang)));
	row_text(r, k->sensitive ? SLICE("yes") : SLICE(""));
}

/* How far one is with somebody, and how many of the questions are shown. */
static bool
put_title(struct table *t, const struct profile_sum *s, struct slice name, int shown)
{
	struct buf line = { 0 };
	char text[120];
	int left = s->of - s->filled;
	int len = snprintf(text, sizeof(text), shown < left ?
	    ": %d of %d known (%d%%), %d to ask, %d shown." : ": %d of %d known (%d%%), %d to ask.",
	    s->filled, s->of, s->filled * 100 / s->of, left, shown);
	bool ok = buf_add(&line, name.ptr, name.len) && buf_add(&line, text, (size_t)len) &&
	    table_title(t, buf_slice(&line));

	buf_free(&line);
	return ok;
}

bool
profileask_next(const struct profile_view *v, const struct profile_options *o, name_id contact,
    struct out *out)
{
	struct profile_sum s = profile_sum(v->profiles, contact, o->sensitive);
	struct table *t = table_new(out, o->layout, ask_columns, COUNT(ask_columns), o->safe);
	struct row row = { .failed = false };
	int keys[PROFILE_KEYS], n = missing(o, &s.known, keys);
	bool ok = t != NULL && put_title(t, &s, names_text(v->contacts, contact), n);

	for (int i = 0; i < n && ok; i++) {
		const struct profile_key *k = &profile_keys[keys[i]];
		const struct slice *cells;

		row_start(&row);
		put_key(&row, o, k);
		row_text(&row, slice_from(k->question[o->lang]));
		ok = (cells = row_cells(&row)) != NULL && table_row(t, cells);
	}
	row_free(&row);
	if (ok)
		return table_finish(t);
	table_free(t);
	return false;
}

/* The other names of a key, the one in the other language first unless it is the same. */
static bool
add_names(struct buf *b, const struct profile_key *k, enum language lang, const char *between)
{
	const char *other = k->name[lang == LANGUAGE_EN ? LANGUAGE_NL : LANGUAGE_EN];
	const char *list = k->also;

	if (strcmp(other, k->name[lang]) != 0 && (!buf_add(b, other, strlen(other)) ||
	    (*list != '\0' && !buf_add(b, between, strlen(between)))))
		return false;
	for (; *list != '\0'; list++)
		if (!(*list == ' ' ? buf_add(b, between, strlen(between)) : buf_char(b, *list)))
			return false;
	return true;
}

/* For people the names stand behind the question, so that both may go on below. */
static bool
put_question(struct row *r, const struct profile_key *k, enum language lang, struct buf *b)
{
	const char *question = k->question[lang];

	b->len = 0;
	if (!r->people) {
		row_text(r, slice_from(question));
		if (!add_names(b, k, lang, " "))
			return false;
	} else if (!buf_add(b, question, strlen(question)) || !buf_add(b, " (", 2) ||
	    !add_names(b, k, lang, ", ") || !buf_char(b, ')')) {
		return false;
	}
	row_text(r, buf_slice(b));
	return true;
}

bool
profileask_keys(const struct profile_options *o, struct out *out)
{
	struct row row = { .people = o->layout == LAYOUT_TABLE || o->layout == LAYOUT_MD };
	struct table *t = row.people ?
	    table_new(out, o->layout, few_columns, COUNT(few_columns), o->safe) :
	    table_new(out, o->layout, key_columns, COUNT(key_columns), o->safe);
	struct buf names = { 0 };
	bool ok = t != NULL;
	int64_t n = 0;

	for (int key = 0; key < PROFILE_KEYS && ok && n < o->limit; key++) {
		const struct slice *cells;

		if (!is_asked(o, key))
			continue;
		n++;
		row_start(&row);
		put_key(&row, o, &profile_keys[key]);
		ok = put_question(&row, &profile_keys[key], o->lang, &names) &&
		    (cells = row_cells(&row)) != NULL && table_row(t, cells);
	}
	buf_free(&names);
	row_free(&row);
	if (ok)
		return table_finish(t);
	table_free(t);
	return false;
}

/* Whether the reader finds in that heading just that contact; false, too, when memory runs out. */
static bool
names_only(struct slice heading, struct slice name, bool *memory)
{
	struct marks marks = { .n = 0 };
	struct buf read = { 0 }, wanted = { 0 };
	bool same = false;

	*memory = marks_find(&marks, heading) && name_fold(name, &wanted);
	if (*memory && marks.n == 1 && marks.list[0].kind == MARK_CONTACT) {
		*memory = name_fold(marks.list[0].name, &read);
		same = *memory && slice_equal(buf_slice(&read), buf_slice(&wanted));
	}
	marks_free(&marks);
	buf_free(&read);
	buf_free(&wanted);
	return same;
}

/* How a heading names somebody, in `b`, which is empty when none can. False: out of memory. */
static bool
write_name(struct buf *b, struct slice name)
{
	static const char *const forms[][2] = { { "@", "" }, { "@\"", "\"" }, { "[[@", "]]" } };
	bool memory = true;

	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]) && memory; i++) {
		b->len = 0;
		if (!buf_add(b, forms[i][0], strlen(forms[i][0])) ||
		    !buf_add(b, name.ptr, name.len) ||
		    !buf_add(b, forms[i][1], strlen(forms[i][1])))
			return false;
		if (names_only(buf_slice(b), name, &memory))
			return true;
	}
	b->len = 0;
	return memory;
}

/* The lines of one section, below a comment that names it. */
static void
put_section(struct out *out, const bool *asked, enum profile_section section,
    enum language lang)
{
	bool begun = false;

	for (int key = 0; key < PROFILE_KEYS; key++) {
		const struct profile_key *k = &profile_keys[key];

		if (!asked[key] || k->section != section)
			continue;
		if (!begun) {
			out_slice(out, SLICE("\n<!-- "));
			out_slice(out, slice_from(profile_section_name(section, lang)));
			out_slice(out, SLICE(" -->\n"));
		}
		begun = true;
		out_slice(out, slice_from(k->name[lang]));
		out_slice(out, SLICE(":\n"));
	}
}

bool
profileask_card(const struct profile_view *v, const struct profile_options *o, name_id contact,
    bool *written, struct out *out)
{
	struct profile_sum s = profile_sum(v->profiles, contact, o->sensitive);
	bool asked[PROFILE_KEYS] = { false };
	int keys[PROFILE_KEYS], n = missing(o, &s.known, keys);
	struct buf name = { 0 };

	if (!write_name(&name, names_text(v->contacts, contact))) {
		buf_free(&name);
		return false;
	}
	*written = name.len > 0;
	for (int i = 0; i < n; i++)
		asked[keys[i]] = true;
	if (*written) {
		out_guard(out);
		out_slice(out, SLICE("## "));
		out_slice(out, buf_slice(&name));
		out_char(out, '\n');
		for (int i = 0; i < PROFILE_SECTIONS; i++)
			put_section(out, asked, (enum profile_section)i, o->lang);
	}
	buf_free(&name);
	return true;
}
