/*
 * Documents: composed, or known ones changed; see gen.h.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gen.h"

static void
corpus_doc(struct corpus *c, const char *ptr, size_t len)
{
	if (c->len == c->cap) {
		c->cap = c->cap * 2 + 64;
		c->doc = get(c->doc, c->cap * sizeof *c->doc);
	}
	c->doc[c->len] = (struct text){ 0 };
	text_add(&c->doc[c->len++], ptr, len);
}

/* The second field of a line of a case set, its escapes undone. */
static void
corpus_case(struct corpus *c, const char *line, size_t len)
{
	const char *p = memchr(line, '\t', len), *end = line + len;
	struct text t = { 0 };

	if (p == NULL)
		return;
	for (p++; p < end && *p != '\t'; p++) {
		if (*p != '\\' || p + 1 == end) {
			text_char(&t, *p);
			continue;
		}
		p++;
		text_char(&t, (char)(*p == 'n' ? '\n' : *p == 't' ? '\t' : *p == 'r' ? '\r' : *p));
	}
	text_add(&t, "", 0);
	corpus_doc(c, t.ptr, t.len);
	text_free(&t);
}

static void
corpus_cases(struct corpus *c, const struct text *file)
{
	const char *p = file->ptr, *end = p + file->len, *nl;

	for (; p < end; p = nl + 1) {
		nl = memchr(p, '\n', (size_t)(end - p));
		if (nl == NULL)
			nl = end;
		if (p > file->ptr)
			corpus_case(c, p, (size_t)(nl - p));
	}
}

/* Runs of twelve lines or so, ended at a blank one. */
static void
corpus_journal(struct corpus *c, const struct text *file)
{
	size_t start = 0, lines = 0;

	for (size_t i = 0; i < file->len; i++) {
		if (file->ptr[i] != '\n')
			continue;
		lines++;
		if ((lines >= 8 && i + 1 < file->len && file->ptr[i + 1] == '\n') || lines >= 16) {
			corpus_doc(c, file->ptr + start, i + 1 - start);
			start = i + 1;
			lines = 0;
		}
	}
	if (start < file->len)
		corpus_doc(c, file->ptr + start, file->len - start);
}

bool
corpus_add(struct corpus *c, const char *path)
{
	FILE *f = fopen(path, "rb");
	struct text t = { 0 };
	size_t n, len = strlen(path);
	char block[4096];

	if (f == NULL)
		return false;
	text_add(&t, "", 0);
	while ((n = fread(block, 1, sizeof block, f)) > 0)
		text_add(&t, block, n);
	if (len > 4 && strcmp(path + len - 4, ".tsv") == 0)
		corpus_cases(c, &t);
	else
		corpus_journal(c, &t);
	text_free(&t);
	return fclose(f) == 0;
}

void
corpus_free(struct corpus *c)
{
	for (size_t i = 0; i < c->len; i++)
		text_free(&c->doc[i]);
	free(c->doc);
	*c = (struct corpus){ 0 };
}

/* A place in the document, mostly at a character's beginning. */
static size_t
place(struct dice *d, const struct text *t)
{
	size_t i = dice_upto(d, (unsigned)t->len + 1);

	if (dice_percent(d, 97))
		while (i > 0 && i < t->len && ((unsigned char)t->ptr[i] & 0xC0) == 0x80)
			i--;
	return i;
}

static void
replace(struct text *t, size_t from, size_t to, const struct text *with)
{
	struct text n = { 0 };

	text_add(&n, t->ptr, from);
	text_add(&n, with->ptr, with->len);
	text_add(&n, t->ptr + to, t->len - to);
	text_free(t);
	*t = n;
}

static void
change(struct dice *d, struct text *t)
{
	static const char *const marks[] = { "*", "_", "`", "#", "@", "[", "]", "(", ")", "<", ">", "\\",
	    "\n", "\n\n", " ", "    ", "\t",
	    "> ", "- ", "```\n", "&", "|", "~~~", "\"", "!", "/", ":", "-", "=", "é", "**", "\0" };
	size_t from = place(d, t), to = place(d, t);
	struct text with = { 0 };
	unsigned kind = dice_upto(d, 10);

	if (to < from || to > from + 12)
		to = from + dice_upto(d, 5) <= t->len ? from + dice_upto(d, 3) : t->len;
	if (to > t->len)
		to = t->len;
	text_add(&with, "", 0);
	if (kind < 4)			/* insert */
		to = from;
	if (kind < 2)
		gen_inline(d, 2, &with);
	else if (kind < 6)
		text_str(&with, DICE_PICK(d, marks));
	else if (kind < 8) {		/* twice */
		text_add(&with, t->ptr + from, to - from);
		text_add(&with, t->ptr + from, to - from);
	}				/* else deleted */
	replace(t, from, to, &with);
	text_free(&with);
}

void
gen_mutate(struct dice *d, struct text *doc)
{
	for (unsigned n = 1 + dice_upto(d, 5); n > 0; n--)
		change(d, doc);
}

static void
known(struct dice *d, const struct corpus *c, struct text *out)
{
	for (unsigned n = dice_percent(d, 75) ? 1 : 2; n > 0; n--) {
		const struct text *t = &c->doc[dice_upto(d, (unsigned)c->len)];

		text_add(out, t->ptr, t->len);
		if (out->len > 0 && out->ptr[out->len - 1] != '\n')
			text_char(out, '\n');
		if (dice_percent(d, 50))
			text_char(out, '\n');
	}
	gen_mutate(d, out);
}

/* Words and names without markup, in `lines` lines. */
static void
plain(struct dice *d, unsigned lines, struct text *out)
{
	while (lines-- > 0) {
		for (unsigned n = 1 + dice_upto(d, 4); n > 0; n--) {
			text_str(out, dice_percent(d, 30) ? "woord" : dice_percent(d, 50) ? "#" : "@");
			gen_name(d, out);
			text_char(out, n > 1 ? ' ' : '\n');
		}
	}
}

/* Blocks of plain text with comments in and around them (N3). */
static void
commented(struct dice *d, struct text *out)
{
	static const char *const marks[] = { "", "", "- ", "> ", "# ", "1. " };

	for (unsigned n = 1 + dice_upto(d, 4); n > 0; n--) {
		if (dice_percent(d, 35)) {
			text_str(out, "%% ");
			plain(d, 1 + dice_upto(d, 2), out);
			if (dice_percent(d, 50))
				text_char(out, '\n');
			plain(d, 1, out);
			text_str(out, n > 1 || dice_percent(d, 80) ? "%%\n\n" : "\n");
			continue;
		}
		text_str(out, DICE_PICK(d, marks));
		text_str(out, "woord ");
		for (unsigned k = dice_upto(d, 3); k > 0; k--) {
			plain(d, 1, out);
			out->ptr[out->len - 1] = ' ';
			text_str(out, "%% ");
			plain(d, 1, out);
			out->ptr[out->len - 1] = ' ';
			text_str(out, "%% ");
		}
		plain(d, 1, out);
		text_char(out, '\n');
	}
}

bool
gen_has_comments(uint64_t seed, uint64_t number)
{
	return (seed + number) % 25 == 7;
}

/* Other line ends, a BOM, no end of the last line. */
static void
dress(struct dice *d, struct text *doc)
{
	struct text t = { 0 };
	bool crlf = dice_percent(d, 3);

	text_str(&t, dice_percent(d, 1) ? "\xEF\xBB\xBF" : "");
	for (size_t i = 0; i < doc->len; i++) {
		if (crlf && doc->ptr[i] == '\n')
			text_char(&t, '\r');
		text_char(&t, doc->ptr[i]);
	}
	if (dice_percent(d, 8) && t.len > 0 && t.ptr[t.len - 1] == '\n')
		t.len--;
	text_free(doc);
	*doc = t;
}

void
gen_document(uint64_t seed, uint64_t number, const struct corpus *c, struct text *out)
{
	struct dice d = { .state = seed * 0x2545F4914F6CDD1Du + number * 0xD6E8FEB86659FD93u };
	bool comments = gen_has_comments(seed, number);
	unsigned kind = dice_upto(&d, 100);

	out->len = 0;
	text_str(out, "");
	if (comments) {
		commented(&d, out);
	} else if (kind < 30 && c->len > 0) {
		known(&d, c, out);
	} else if (kind < 50) {
		gen_inline(&d, 3, out);
		text_char(out, '\n');
	} else {
		gen_blocks(&d, 3, out);
		if (kind < 60)
			gen_mutate(&d, out);
	}
	dress(&d, out);
	gen_admit(out, comments);
}
