/*
 * What is kept out of the documents, because by decision the reader is not a
 * plain renderer there, or because renderers differ:
 *
 * - dates: a line that begins with one is a block of its own (E3), so no
 *   number has four digits;
 * - front matter, the headings of a friends.md, footnotes, and comments but where they are asked for;
 * - runs of more than 80 backquotes (N1), and of three or more that look like
 *   a fence and may be none;
 * - a CR without LF, form feeds and vertical tabs;
 * - rare entities: the reader knows those of letters by how their names end;
 * - tables whose lines are not simple: GFM's tables end emphasis and code at
 *   each row, and CommonMark has none;
 * - `<!x` with a small letter or without a blank behind the name: cmark 0.30
 *   wants a capital, and both want the blank;
 * - backslashes before what ends a link's title, where cmark takes the title
 *   as long as it can;
 * - what follows a definition: two blank lines, behind which renderers have
 *   lost its list item, and another one that is indented, on a lazy line;
 * - an entity in a quoted name or a value;
 * - blanks at the end of a line in a link's tail, where md4c sees no link;
 * - `]](`, a wikilink (N4) that CommonMark could take for a link, and markup in
 *   a wikilink's target;
 * - backquotes in a link's tail, behind some of which cmark loses code;
 * - `%%` at the beginning of a line in a list or quotation;
 * - `??>`, where cmark does not see the end of an instruction;
 * - `--` inside an HTML comment and its shortest forms: CommonMark 0.31
 *   changed what they are, and cmark is of 0.30.
 */
#define _GNU_SOURCE	/* memmem */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "gen.h"

static size_t
digits(const char *s, size_t len)
{
	size_t n = 0;

	while (n < len && isdigit((unsigned char)s[n]))
		n++;
	return n;
}

static bool
entity_admitted(const char *s, size_t len)
{
	static const char *const named[] = { "copy", "nbsp", "lt", "gt", "quot", "hellip", "euro", "mdash", "lbrack", "amp", "num",
	    "commat", "ast", "eacute", "ouml", "Ntilde", "sol", "lowbar", "ccedil" };
	long c;

	if (s[0] != '#') {
		for (size_t i = 0; i < sizeof named / sizeof *named; i++)
			if (strlen(named[i]) == len && memcmp(named[i], s, len) == 0)
				return true;
		/* nosuch; stands for those that there are not */
		return len == 6 && memcmp(s, "nosuch", 6) == 0;
	}
	if (len < 2)
		return true;
	c = s[1] == 'x' || s[1] == 'X' ? strtol(s + 2, NULL, 16) : strtol(s + 1, NULL, 10);
	return c != 10 && c != 13 && c != 9 && c != 32;	/* blanks would be text of the line */
}

/* The entity's form at s, which is '&', is one that is kept out. */
static bool
entity_refused(const char *s, size_t len)
{
	size_t n = 1;

	while (n < len && (isalnum((unsigned char)s[n]) || s[n] == '#'))
		n++;
	return n > 1 && n < len && s[n] == ';' && !entity_admitted(s + 1, n - 1);
}

/* Whether only '-' and blanks follow and stand before, so that the line may be a rule. */
static bool
rule_follows(const char *s, size_t len, const struct text *out)
{
	for (size_t i = out->len; i > 0 && out->ptr[i - 1] != '\n'; i--)
		if (out->ptr[i - 1] == '\0' || strchr("- \t>", out->ptr[i - 1]) == NULL ||
		    (i >= 4 && memcmp(out->ptr + i - 4, "    ", 4) == 0))
			return false;
	while (len > 0 && (*s == '-' || *s == ' ' || *s == '\t')) {
		s++;
		len--;
	}
	return len == 0 || *s == '\n' || *s == '\r';
}

/* The length of `<!NAME`, 0 when there is none. */
static size_t
declaration(const char *s, size_t len)
{
	size_t n = 2;

	if (len < 3 || s[1] != '!')
		return 0;
	while (n < len && isalpha((unsigned char)s[n]))
		n++;
	return n > 2 ? n : 0;
}

/* Whether the wikilink's target at s, behind `[[`, has markup. */
static bool
target_has_markup(const char *s, size_t len, bool embed)
{
	const char *marks = "`<\\&*_![]";
	bool markup = false;

	for (size_t i = 0; i < len && (s[i] != '\n' || marks[0] == '['); i++) {
		if (s[i] == ']' && i + 1 < len && s[i + 1] == ']')
			return markup;
		if (s[i] == '|' && !embed)
			marks = "[]\\`\n";
		markup |= s[i] != '\0' && strchr(marks, s[i]) != NULL;
	}
	return markup;
}

/* Whether the '%' that was put last stands at the beginning of a line but for marks of containers. */
static bool
begins_inner_line(const struct text *out)
{
	bool marks = false;

	for (size_t i = out->len - 1; i > 0 && out->ptr[i - 1] != '\n'; i--) {
		char c = out->ptr[i - 1];

		if (c != ' ' && c != '\t')
			marks = true;
		if (c == '\0' || strchr(" \t>*+-.)#[]x", c) == NULL)
			if (!isdigit((unsigned char)c))
				return false;
	}
	return marks;
}

/* Whether the run of backquotes that goes on at s is alone on its line and indented by four or more. */
static bool
is_indented_run(const char *s, size_t len, const struct text *out)
{
	size_t n = 0, i = out->len;

	while (n < len && (s[n] == '`' || s[n] == ' ' || s[n] == '\t'))
		n++;
	while (i > 0 && out->ptr[i - 1] == '`')
		i--;
	if (n < len && s[n] != '\n' && s[n] != '\r')
		return false;
	for (size_t k = i; k > 0 && strchr(" \t>", out->ptr[k - 1]) != NULL; k--)
		if (out->ptr[k - 1] == '\t')
			return true;
	return i >= 4 && memcmp(out->ptr + i - 4, "    ", 4) == 0;
}

/* Whether a heading of a friends.md follows: the reader knows such a file by its first line (R1). */
static bool
is_friends(const char *s, size_t len)
{
	static const char *const words[] = { "Activities:", "Notes:", "Friends:", "Locations:" };

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (len >= strlen(words[i]) && memcmp(s, words[i], strlen(words[i])) == 0)
			return true;
	return false;
}

/* Whether a quotation mark, blanks and `)` follow. */
static bool
ends_title(const char *s, size_t len)
{
	size_t i = 1;

	if (len < 2 || s[0] == '\0' || strchr("'\")", s[0]) == NULL)
		return false;
	while (i < len && isspace((unsigned char)s[i]))
		i++;
	return i < len && s[i] == ')';
}

/* Whether `@"` was put on this line and no quotation mark behind it. */
static bool
in_quoted_name(const struct text *out)
{
	for (size_t i = out->len; i > 1 && out->ptr[i - 1] != '\n'; i--)
		if (out->ptr[i - 1] == '"')
			return out->ptr[i - 2] == '@';
	return false;
}

/* Whether what is put last may be a tag's value. */
static bool
in_value(const struct text *out)
{
	bool sign = false;

	for (size_t i = out->len; i > 0 && !isspace((unsigned char)out->ptr[i - 1]); i--) {
		sign |= out->ptr[i - 1] == ':' || out->ptr[i - 1] == '=';
		if (sign && out->ptr[i - 1] == '#')
			return true;
	}
	return false;
}

/* Whether this is the beginning of a line and the line before it has a `]:`. */
static bool
behind_definition(const struct text *out)
{
	if (out->len == 0 || out->ptr[out->len - 1] != '\n')
		return false;
	for (size_t i = out->len - 1; i > 1 && out->ptr[i - 1] != '\n'; i--)
		if (out->ptr[i - 1] == ':' && out->ptr[i - 2] == ']')
			return true;
	return false;
}

struct pass {
	bool comments, in_html;	/* in_html: behind "<!--" */
	bool in_tail;		/* of a link: behind `](` */
	size_t ticks;
};

/* Take one or more bytes of s, at least one left; how many. */
static size_t
take(struct pass *p, const char *s, size_t len, struct text *out)
{
	size_t n;
	char last = out->len > 0 ? out->ptr[out->len - 1] : '\n';

	if ((n = digits(s, len)) > 0) {
		text_add(out, s, n == 4 ? 3 : n);
		return n;
	}
	if (s[0] == '(' && last == ']')
		p->in_tail = true;
	if (s[0] == ')' || (s[0] == '\n' && last == '\n'))
		p->in_tail = false;
	if (p->in_tail && s[0] == '`') {
		text_char(out, '.');
		return 1;
	}
	p->ticks = s[0] == '`' ? p->ticks + 1 : 0;
	if (p->ticks > 80 || (p->ticks == 3 && is_indented_run(s, len, out)))
		return 1;
	if (s[0] == '\r' && (len < 2 || s[1] != '\n'))
		text_char(out, ' ');
	else if (s[0] == '\f' || s[0] == '\v')
		text_char(out, ' ');
	else if (s[0] == '^' && last == '[')
		text_char(out, '.');
	else if (s[0] == '%' && last == '%' && !p->comments)
		text_char(out, '.');
	else if (s[0] == '&' && entity_refused(s, len))
		text_char(out, '+');
	else if (len > 3 && memcmp(s, "<!--", 4) == 0 && !p->in_html) {
		p->in_html = true;
		text_add(out, s, 4);
		if (len > 4 && (s[4] == '>' || s[4] == '-'))
			text_char(out, ' ');
		return 4;
	} else if (s[0] == '\\' && len > 2 && s[1] == '\\' && strchr("'\"()", s[2]) != NULL && s[2] != '\0') {
		text_str(out, "\\\\ ");
		return 2;
	} else if (s[0] == '\\' && last != '\\' && ends_title(s + 1, len - 1)) {
		return 1;
	} else if (last == ' ' && is_friends(s, len)) {
		text_char(out, 'x');
	} else if (s[0] == '?' && last == '?') {
		text_char(out, '.');
	} else if (s[0] == '&' && (in_quoted_name(out) || in_value(out))) {
		text_char(out, '+');
		return 1;
	} else if (p->in_tail && (s[0] == ' ' || s[0] == '\t') && len > 1 && isspace((unsigned char)s[1])) {
		return 1;
	} else if (s[0] == ' ' && len > 1 && strchr(" [", s[1]) != NULL && behind_definition(out)) {
		return 1;
	} else if (s[0] == '[' && last == '[' && target_has_markup(s + 1, len - 1, out->len > 1 && out->ptr[out->len - 2] == '!')) {
		text_str(out, " [");
		return 1;
	} else if (s[0] == '%' && last == '%' && begins_inner_line(out)) {
		text_char(out, '.');
		return 1;
	} else if (s[0] == ']' && last == ']' && len > 1 && s[1] == '(') {
		text_str(out, "] ");
		return 1;
	} else if (s[0] == '<' && (n = declaration(s, len)) > 0) {
		for (size_t i = 0; i < n; i++)
			text_char(out, (char)toupper((unsigned char)s[i]));
		if (n < len && !isspace((unsigned char)s[n]))
			text_char(out, ' ');
		return n;
	} else if (p->in_html && len > 2 && memcmp(s, "-->", 3) == 0) {
		p->in_html = false;
		if (last == '-')
			out->ptr[out->len - 1] = '.';
		text_add(out, s, 3);
		return 3;
	} else if (p->in_html && s[0] == '-' && last == '-' && !rule_follows(s, len, out))
		text_char(out, '.');
	else
		text_char(out, s[0]);
	return 1;
}

static void
once(struct text *doc, bool comments)
{
	struct pass p = { .comments = comments };
	struct text out = { 0 };
	size_t i = 0;

	text_add(&out, "", 0);
	if (doc->len >= 3 && memcmp(doc->ptr, "\xEF\xBB\xBF", 3) == 0) {
		text_add(&out, doc->ptr, 3);
		i = 3;
	}
	if (doc->len >= i + 3 && memcmp(doc->ptr + i, "---", 3) == 0)
		text_char(&out, '\n');
	while (i < doc->len)
		i += take(&p, doc->ptr + i, doc->len - i, &out);
	text_free(doc);
	*doc = out;
}

/* The line that s[i] stands in. */
static struct text
line_at(const struct text *t, size_t i)
{
	size_t start = i, end = i;

	while (start > 0 && t->ptr[start - 1] != '\n')
		start--;
	while (end < t->len && t->ptr[end] != '\n')
		end++;
	return (struct text){ t->ptr + start, end - start, 0 };
}

static bool
is_blank(const struct text *line)
{
	for (size_t i = 0; i < line->len; i++) {
		if (strchr(" \t\r>", line->ptr[i]) == NULL || line->ptr[i] == '\0' ||
		    (line->ptr[i] == '>' && ((i >= 4 && memcmp(line->ptr + i - 4, "    ", 4) == 0) ||
		    memchr(line->ptr, '\t', i) != NULL)))
			return false;
	}
	return true;
}

/* How far the blanks and marks of quotations before the text go. */
static size_t
prefix(const struct text *line)
{
	size_t i = 0;

	while (i < line->len && (line->ptr[i] == ' ' || line->ptr[i] == '>'))
		i++;
	return i;
}

/* Whether the row of a line may be a table's delimiter row. */
static bool
is_ruler(const struct text *line)
{
	size_t pipes = 0, dashes = 0;

	for (size_t i = 0; i < line->len; i++) {
		char c = line->ptr[i];

		if (c == '\0' || strchr("|-: \t\r>*+.)0123456789", c) == NULL)
			return false;
		pipes += c == '|';
		dashes += c == '-';
	}
	return pipes > 0 && dashes > 0;
}

/* Whether no markup goes on from one line to the next and no line could be another block. */
static bool
is_simple(const struct text *line)
{
	size_t code = 0, stars = 0, open = 0, close = 0, deep = 0, up = 0;

	for (size_t i = 0, blanks = 0; i < line->len && strchr(" >\t", line->ptr[i]) != NULL; i++) {
		blanks = line->ptr[i] == ' ' ? blanks + 1 : 0;
		if (blanks == 4 || line->ptr[i] == '\t')
			return false;
	}
	for (size_t i = 0; i < line->len; i++) {
		char c = line->ptr[i];

		if (c == '\0' || strchr("<\\_~!%&", c) != NULL || (c == '`' && i > 0 && line->ptr[i - 1] == '`') || (c == ']' && i + 1 < line->len && line->ptr[i + 1] == ':'))
			return false;
		code += c == '`';
		stars += c == '*';
		open += c == '[';
		close += c == ']';
		deep += c == '(';
		up += c == ')';
	}
	return code % 2 == 0 && stars % 4 == 0 && open == close && deep == up;
}

/* Whether the lines around the one at i, up to blank ones, are simple. */
static bool
in_simple(const struct text *t, size_t i)
{
	struct text line = line_at(t, i), ruler = line;

	while (line.ptr > t->ptr && !is_blank(&line) && is_simple(&line))
		line = line_at(t, (size_t)(line.ptr - t->ptr) - 1);
	if (!is_blank(&line) && !is_simple(&line))
		return false;
	for (line = line_at(t, i); !is_blank(&line) && is_simple(&line);) {
		size_t in = prefix(&line);

		/* a row, not what begins another block or goes on lazily */
		if (in != prefix(&ruler) || (line.ptr > ruler.ptr && strchr("|@#abcdefgh", line.ptr[in]) == NULL))
			return false;
		if (line.ptr + line.len >= t->ptr + t->len)
			return true;
		line = line_at(t, (size_t)(line.ptr - t->ptr) + line.len + 1);
	}
	return is_blank(&line);
}

static void
break_tables(struct text *t)
{
	for (size_t i = 0; i < t->len;) {
		struct text line = line_at(t, i);

		if (is_ruler(&line) && !in_simple(t, i))
			for (size_t k = 0; k < line.len; k++)
				if (line.ptr[k] == '|')
					line.ptr[k] = '.';
		i += line.len + 1;
	}
}

/* Drop all blank lines but the first of several, where there may be definitions. */
static void
drop_blank_lines(struct text *t)
{
	struct text out = { 0 };
	bool blank = false;

	if (memmem(t->ptr, t->len, "]:", 2) == NULL)
		return;
	text_str(&out, "");
	for (size_t i = 0; i < t->len;) {
		struct text line = line_at(t, i);
		size_t n = line.len + (i + line.len < t->len);

		if (!blank || !is_blank(&line))
			text_add(&out, t->ptr + i, n);
		blank = is_blank(&line);
		i += n;
	}
	text_free(t);
	*t = out;
}

void
gen_admit(struct text *doc, bool comments)
{
	struct text was = { 0 };

	for (int i = 0; i < 8; i++) {
		text_set(&was, doc->ptr, doc->len);
		once(doc, comments);
		break_tables(doc);
		drop_blank_lines(doc);
		if (doc->len == was.len && memcmp(doc->ptr, was.ptr, was.len) == 0)
			break;
	}
	text_free(&was);
}
