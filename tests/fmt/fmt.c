/*
 * Documents in their canonical layout: what is read of them is what was read
 * before, row for row as rellog prints it; laid out again they do not change;
 * and no line has changed but for dates, marks of bullets and blanks at its end. And, by turns, arranged
 * by date, contact or entry, sorted or not: refused, or read the same but for the order.
 *
 *	fmt [-n COUNT] [-s SEED] [-x SHOWN] [-c FILE]...	documents at random
 *	fmt FILE...		these files
 *	fmt -m FILE		this one, made small
 *
 * Documents at random are those of tests/diff, with dates and headings put in here and there.
 * The rows are written down by this program alone; src/journal/same.c is not asked.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../../src/book/format.h"
#include "../diff/gen.h"
#include "../diff/minimise.h"

static const char *name = "journal.md";
static struct format_options how;

static struct diag
quiet(void)
{
	return (struct diag){ .prog = "fmt", .quiet = true };
}

static void
put(struct text *t, struct slice s)
{
	text_add(t, s.len > 0 ? s.ptr : "", s.len);
}

static void
put_names(struct text *rows, struct names *names, const name_id *list, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		text_char(rows, '@');
		put(rows, names_text(names, list[i]));
	}
	text_char(rows, '|');
}

/* All that is read, a row an entry. */
static bool
read_rows(const struct reader_options *options, struct text *rows)
{
	struct diag d = quiet();
	struct reader *r = reader_new(options, &d);
	enum entry_status status;
	struct entry e;
	char date[DATE_TEXT_MAX];

	rows->len = 0;
	text_str(rows, "");
	while ((status = entry_next(r, &e)) == ENTRY_OK) {
		put(rows, (struct slice){ date, date_format(e.date, date) });
		text_str(rows, e.kind == ENTRY_CARD ? "card|" : "|");
		put_names(rows, reader_contacts(r), e.contacts, e.ncontacts);
		put_names(rows, reader_contacts(r), e.introducers, e.nintroducers);
		for (size_t i = 0; i < e.ntags; i++) {
			text_char(rows, '#');
			put(rows, names_text(reader_tags(r), e.tags[i].tag));
			text_char(rows, e.tags[i].value.ptr != NULL ? '=' : ' ');
			put(rows, e.tags[i].value);
		}
		text_char(rows, '|');
		put(rows, e.text);
		text_char(rows, '\n');
	}
	reader_free(r);
	return status == ENTRY_END;
}

static int
by_name(const void *a, const void *b)
{
	const struct slice *x = a, *y = b;

	return slice_compare(*x, *y);
}

/* The same without texts, names as they are compared and in one order. */
static void
read_rows_of_any_order(const struct reader_options *options, struct text *rows)
{
	struct diag d = quiet();
	struct reader *r = reader_new(options, &d);
	struct slice list[64];
	struct entry e;
	char date[DATE_TEXT_MAX];

	rows->len = 0;
	text_str(rows, "");
	while (entry_next(r, &e) == ENTRY_OK) {
		size_t n = e.ncontacts < 64 ? e.ncontacts : 64;

		put(rows, (struct slice){ date, date_format(e.date, date) });
		text_str(rows, e.kind == ENTRY_CARD ? "card|" : "|");
		for (size_t i = 0; i < n; i++)
			list[i] = names_key(reader_contacts(r), e.contacts[i]);
		if (n > 0)
			qsort(list, n, sizeof(list[0]), by_name);
		for (size_t i = 0; i < n; i++) {
			text_char(rows, '@');
			put(rows, list[i]);
		}
		for (size_t i = 0; i < e.ntags; i++) {
			text_char(rows, '#');
			put(rows, names_key(reader_tags(r), e.tags[i].tag));
			put(rows, e.tags[i].value.ptr != NULL ? e.tags[i].value : SLICE(""));
		}
		text_char(rows, '\n');
	}
	reader_free(r);
}

/* Lines */

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* The next line that is not blank, without what is blank at its end; false at the end. */
static bool
next_line(const struct text *t, size_t *at, struct slice *line)
{
	while (*at < t->len) {
		const char *start = t->ptr + *at, *nl = memchr(start, '\n', t->len - *at);
		size_t len = nl == NULL ? t->len - *at : (size_t)(nl - start);

		*at += len + (nl != NULL);
		while (len > 0 && is_blank(start[len - 1]))
			len--;
		*line = (struct slice){ start, len };
		if (len > 0)
			return true;
	}
	return false;
}

/* Whether an old line may have become a new one: by '-' for marks before it, and a date. */
static bool
may_become(struct slice a, struct slice b)
{
	size_t at = 0;

	/* the marks of containers */
	while (at < a.len && at < b.len && (a.ptr[at] == b.ptr[at] ||
	    ((a.ptr[at] == '*' || a.ptr[at] == '+') && b.ptr[at] == '-')))
		at++;
	while (a.len > at && b.len > at && a.ptr[a.len - 1] == b.ptr[b.len - 1]) {
		a.len--;
		b.len--;
	}
	for (size_t i = at; i < b.len; i++)
		if (b.ptr[i] != '-' && (b.ptr[i] < '0' || b.ptr[i] > '9'))
			return false;
	return true;
}

static bool
same_lines(const struct text *old, const struct text *new)
{
	/* a byte order mark stands on no line of its own */
	size_t i = old->len >= 3 && memcmp(old->ptr, "\xef\xbb\xbf", 3) == 0 ? 3 : 0, k = i;
	struct slice a, b;
	bool more;

	while ((more = next_line(old, &i, &a)))
		if (!next_line(new, &k, &b) || !may_become(a, b))
			return false;
	return !next_line(new, &k, &b);
}

/* Whether a text has the right end; nothing but a byte order mark has none. */
static bool
ends_well(const struct text *t)
{
	return t->len == 0 || t->ptr[t->len - 1] == '\n' ||
	    (t->len == 3 && memcmp(t->ptr, "\xef\xbb\xbf", 3) == 0);
}

static bool
lay_out(const struct reader_options *options, const struct text *doc, struct text *out)
{
	struct diag d = quiet();
	struct buf b = { 0 };
	bool ok = format_journal(&how, options, name, (struct slice){ doc->ptr, doc->len }, &b, &d);

	out->len = 0;
	put(out, buf_slice(&b));
	text_str(out, "");
	buf_free(&b);
	return ok;
}

static const char *wrong_arranged(const struct text *doc, struct text *out);
static struct arrange_options arrange;

/* What is wrong with a document's layout, and with that of what is arranged; NULL when nothing is. */
static const char *
wrong(const char *ptr, size_t len, struct text *out)
{
	struct text doc = { 0 }, again = { 0 }, old = { 0 }, new = { 0 };
	struct reader_opened opened = { .fd = -1, .name = name };
	struct reader_options options = { .opened = &opened, .text = true, .values = true,
		.introducers = true };
	const char *what = NULL;

	text_add(&doc, ptr, len);
	text_str(&doc, "");
	opened.more = (struct slice){ doc.ptr, doc.len };
	if (read_rows(&options, &old)) {
		if (!lay_out(&options, &doc, out))
			what = "is refused";
		opened.more = (struct slice){ out->ptr, out->len };
		if (what == NULL && (!read_rows(&options, &new) || new.len != old.len ||
		    memcmp(new.ptr, old.ptr, old.len) != 0))
			what = "is read differently";
		else if (what == NULL && (!lay_out(&options, out, &again) || again.len != out->len ||
		    memcmp(again.ptr, out->ptr, out->len) != 0))
			what = "changes again";
		else if (what == NULL && !same_lines(&doc, out))
			what = "has another line";
		else if (what == NULL && !ends_well(out))
			what = "has no end";
		/* an entries table and other programs' files are not arranged */
		if (what == NULL && (arrange.by != ARRANGE_AS_IT_IS || arrange.sort)) {
			how.arrange = arrange;
			again.len = 0;
			text_add(&again, out->len > 0 ? out->ptr : "", out->len);
			text_str(&again, "");
			what = wrong_arranged(&again, out);
			how.arrange = (struct arrange_options){ 0 };
		}
	}
	text_free(&doc);
	text_free(&again);
	text_free(&old);
	text_free(&new);
	return what;
}

/*
 * Arranged anew: what is read is the same but for its order, and texts to which names were
 * added; no word is lost; and the second time it stays.
 */

static int
by_bytes(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The parts of a text between separators, sorted, each with a newline; cards that say nothing are left out. */
static void
sorted_parts(const struct text *t, bool words, struct text *out)
{
	struct text copy = { 0 };
	char **parts = malloc((t->len + 1) * sizeof(*parts));
	size_t n = 0;

	text_add(&copy, t->len > 0 ? t->ptr : "", t->len);
	text_char(&copy, '\0');
	for (size_t i = 0, start = 0; i <= t->len && parts != NULL; i++) {
		unsigned char c = (unsigned char)copy.ptr[i];

		if (words ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : c != '\n' && i < t->len)
			continue;
		copy.ptr[i] = '\0';
		if (i > start)
			parts[n++] = copy.ptr + start;
		start = i + 1;
	}
	if (n > 0)
		qsort(parts, n, sizeof(*parts), by_bytes);
	out->len = 0;
	for (size_t i = 0; i < n; i++) {
		text_str(out, parts[i]);
		text_char(out, '\n');
	}
	text_str(out, "");
	free(parts);
	text_free(&copy);
}

/* Whether each line of a is one of b, as often; both are sorted. */
static bool
within(const struct text *a, const struct text *b)
{
	size_t i = 0, k = 0;

	while (i < a->len) {
		const char *x = a->ptr + i, *y = b->ptr + k, *ex = strchr(x, '\n'), *ey;
		int order;

		if (k >= b->len)
			return false;
		ey = strchr(y, '\n');
		order = strncmp(x, y, (size_t)((ex - x < ey - y ? ex - x : ey - y)) + 1);
		if (order < 0)
			return false;
		if (order == 0)
			i = (size_t)(ex - a->ptr) + 1;
		k = (size_t)(ey - b->ptr) + 1;
	}
	return true;
}

/* Whether the line is a date with no more than a weekday beside it: a heading that may go with its weekday. */
static bool
is_date_line(struct slice line)
{
	size_t letters = 0, digits = 0;

	for (size_t i = 0; i < line.len; i++) {
		char c = line.ptr[i];

		letters += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
		digits += c >= '0' && c <= '9';
	}
	return digits >= 4 && digits <= 8 && letters <= 10;
}

/* The words of the other lines; a byte order mark is none. */
static void
sorted_words(const struct text *t, struct text *out)
{
	struct text lines = { 0 };
	struct slice line;
	size_t i = t->len >= 3 && memcmp(t->ptr, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;

	text_str(&lines, "");
	while (next_line(t, &i, &line)) {
		if (is_date_line(line))
			continue;
		put(&lines, line);
		text_char(&lines, '\n');
	}
	sorted_parts(&lines, true, out);
	text_free(&lines);
}

static unsigned long long refused, arranged;

static const char *
wrong_arranged(const struct text *doc, struct text *out)
{
	struct reader_opened opened = { .fd = -1, .name = name, .more = { doc->ptr, doc->len } };
	struct reader_options options = { .opened = &opened, .introducers = true, .values = true };
	struct text old = { 0 }, new = { 0 }, x = { 0 }, y = { 0 };
	const char *what = NULL;

	arranged++;
	if (!lay_out(&options, doc, out)) {
		refused++;
		return NULL;
	}
	sorted_words(doc, &x);
	sorted_parts(out, true, &y);
	if (!within(&x, &y))
		what = "loses a word";
	read_rows_of_any_order(&options, &old);
	opened.more = (struct slice){ out->ptr, out->len };
	read_rows_of_any_order(&options, &new);
	sorted_parts(&old, false, &x);
	sorted_parts(&new, false, &y);
	if (what == NULL && (how.arrange.by != ARRANGE_BY_DATE && how.arrange.by != ARRANGE_BY_ENTRY ? !within(&x, &y) :
	    x.len != y.len || memcmp(x.ptr, y.ptr, x.len) != 0))
		what = "is read differently when arranged";
	if (what == NULL && (!lay_out(&options, out, &new) || new.len != out->len ||
	    memcmp(new.ptr, out->ptr, out->len) != 0))
		what = "changes again when arranged";
	text_free(&old);
	text_free(&new);
	text_free(&x);
	text_free(&y);
	return what;
}

static bool
still_wrong(void *arg, const char *ptr, size_t len)
{
	struct text out = { 0 };
	const char *what = wrong(ptr, len, &out);
	bool still = what != NULL && strcmp(what, arg) == 0;

	text_free(&out);
	return still;
}

static void
print_quoted(const struct text *t)
{
	for (size_t i = 0; i < t->len; i++) {
		unsigned char c = (unsigned char)t->ptr[i];

		if (c == '\n')
			fputs("\\n", stdout);
		else if (c == '\\')
			fputs("\\\\", stdout);
		else if (c < ' ' || c > '~')
			printf("\\%03o", c);
		else
			putchar(c);
	}
	putchar('\n');
}

static void
report(const char *title, const char *what, struct text *doc, bool small)
{
	struct text out = { 0 };
	char reason[32];

	snprintf(reason, sizeof(reason), "%s", what);
	if (small)
		minimise(doc, still_wrong, reason);
	printf("%s %s: ", title, reason);
	print_quoted(doc);
	wrong(doc->ptr, doc->len, &out);
	printf("    laid out: ");
	print_quoted(&out);
	fflush(stdout);
	text_free(&out);
}

/* Documents at random */

static void
put_date(struct dice *d, struct text *out)
{
	static const char *const dates[] = {
		"2024-03-12", "2024/3/12", "2024.03.12", "2024_03_12", "2024-03-12T14:01:00+01:00",
		"2024/03/12T14:01", "12.03.2024", "12 March 2024", "12. März 2024", "March 12, 2024",
		"20. Februar 2016", "July 31th, 2019", "di 12 mrt 2024", "Tuesday the 12th of March 2024",
		"24-26 March 2024", "2016年6月27日", "[12 March 2024]", "[[2024/03/12]]", "**12.03.2024**",
		"**12.03.**", "<12 March 2024>", "~~2024/03/12~~", "_12 mrt 2024_", "25-11-2024", "02-12-2024",
		"2024-02-30", "12 March", "19-08", "08/20", "12.03.", "12", "12.", "28", "2024", "2024/3",
		"March 2024", "maart", "2024年3月", "Wed Mar 27 14:01:00 CET 2024", "12 March 2024 14:30",
		"2024/3/14 (Thu)", "Dienstag, den 12. März 2024", "12-14 March", "24–26 mei 2024",
	};
	static const char *const behind[] = { ":", ": ", " ", " - ", "", "\t", " | ", ", ", "  ", "#x ", "*", ".",
		" — ", " 14:01 ", " do ", "@A " };

	text_str(out, DICE_PICK(d, dates));
	text_str(out, dice_percent(d, 60) ? " " : DICE_PICK(d, behind));
}

/* Before a line: what makes more of a journal of it. */
static void
put_line(struct dice *d, struct text *out)
{
	static const char *const lines[] = { "# 2024\n", "## 2024-03\n", "# @Anna\n", "## 2024/3/12\n", "\n", "   \n",
		"### 12 March 2024 #x   \n", "## 5 May 2024 @Bo\n", "* ", "+ ", "- ", "> ", "\n\n\n", "+ * ", "Title\n===\n",
		"*\n", "+ +", "  ", "\t", "## 28\n", "\r\n", "# \n", "%%\n", "```\n", "<!-- x\n", "* -", "2024.05.05\n" };

	text_str(out, DICE_PICK(d, lines));
}

/* The document with dates and other lines in it. */
static void
make_journal(struct dice *d, const struct text *doc, struct text *out)
{
	static const char *const heads[] = { "# 2024-03-12\n\n", "# 2024\n", "# March 2024\n\n", "", "",
		"---\ndate: 2024-03-12\n---\n", "# @Anna\n\n", "\n\n", "\xef\xbb\xbf" };
	static const char marks[] = " \t>*+-0123456789.)#[x]|";
	bool start = true;

	out->len = 0;
	text_str(out, DICE_PICK(d, heads));
	for (size_t i = 0; i < doc->len; i++) {
		char c = doc->ptr[i];

		if (start && (i == 0 || doc->ptr[i - 1] == '\n') && dice_percent(d, 8))
			put_line(d, out);
		if (start && (c == '\0' || strchr(marks, c) == NULL)) {
			start = false;
			if (dice_percent(d, 35))
				put_date(d, out);
		}
		if (c == '\n' && dice_percent(d, 4))
			text_str(out, dice_percent(d, 50) ? "  " : "\r");
		text_char(out, c);
		start = start || c == '\n';
	}
	if (dice_percent(d, 20))
		text_str(out, dice_percent(d, 50) ? "\n\n" : "   ");
}

/* What renderers read otherwise than the reader is no matter here: all documents are let in. */
void
gen_admit(struct text *doc, bool comments)
{
	(void)doc;
	(void)comments;
}

struct options {
	unsigned long long count, seed;
	unsigned shown;
	struct corpus corpus;
};

static unsigned long long
at_random(struct options *o)
{
	struct text doc = { 0 }, journal = { 0 }, out = { 0 };
	unsigned long long bad = 0;

	for (unsigned long long i = 0; i < o->count; i++) {
		struct dice d = { .state = o->seed * 0x9E3779B97F4A7C15u + i };
		const char *what;
		char title[32];

		gen_document(o->seed, i, &o->corpus, &doc);
		make_journal(&d, &doc, &journal);
		/* every eighth; by and sorted, turn and turn about */
		arrange = (struct arrange_options){ 0 };
		if (i % 8 == 0)
			arrange = (struct arrange_options){ (enum arrange_by)(i / 8 % 4), i / 32 % 2 == 0 };
		what = wrong(journal.ptr, journal.len, &out);
		if (what == NULL)
			continue;
		snprintf(title, sizeof(title), "%llu", i);
		if (bad++ < o->shown)
			report(title, what, &journal, true);
	}
	text_free(&doc);
	text_free(&journal);
	text_free(&out);
	return bad;
}

static bool
read_file(const char *path, struct text *doc)
{
	FILE *f = fopen(path, "rb");
	char block[4096];
	size_t n;

	doc->len = 0;
	text_str(doc, "");
	if (f == NULL)
		return false;
	while ((n = fread(block, 1, sizeof(block), f)) > 0)
		text_add(doc, block, n);
	text_str(doc, "");
	return fclose(f) == 0;
}

static unsigned long long
of_files(int n, char **files, bool small)
{
	struct text doc = { 0 }, out = { 0 };
	unsigned long long bad = 0;

	for (int i = 0; i < n; i++) {
		const char *what = "cannot be read";

		/* its name may date it */
		name = files[i];
		arrange = (struct arrange_options){ (enum arrange_by)(i % 4), i / 4 % 2 == 0 };
		if (read_file(files[i], &doc))
			what = wrong(doc.ptr, doc.len, &out);
		if (what == NULL)
			continue;
		bad++;
		report(files[i], what, &doc, small);
	}
	text_free(&doc);
	text_free(&out);
	return bad;
}

int
main(int argc, char **argv)
{
	struct options o = { .seed = 1, .shown = 8 };
	unsigned long long bad, all;
	bool small = false;
	int c;

	while ((c = getopt(argc, argv, "n:s:x:c:m")) != -1) {
		switch (c) {
		case 'n': o.count = strtoull(optarg, NULL, 10); break;
		case 's': o.seed = strtoull(optarg, NULL, 10); break;
		case 'x': o.shown = (unsigned)strtoul(optarg, NULL, 10); break;
		case 'c': (void)corpus_add(&o.corpus, optarg); break;
		case 'm': small = true; break;
		default: return 2;
		}
	}
	all = o.count + (unsigned long long)(argc - optind);
	bad = at_random(&o) + of_files(argc - optind, argv + optind, small);
	corpus_free(&o.corpus);
	if (arranged > 0)
		printf("%llu of %llu could not be arranged, and were not\n", refused, arranged);
	printf("%llu passed, %llu failed\n", all - bad, bad);
	return bad > 0;
}
