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
#include <ctype.h>
#include <string.h>

#include "gen.h"
#include "kept_out.h"

struct pass {
	bool comments, in_html;	/* in_html: behind "<!--" */
	bool in_tail;		/* of a link: behind `](` */
	size_t ticks;
};

/*
 * Each of these takes one or more bytes of s, of which there is at least one,
 * and says how many; 0 when there is nothing for it. What is put in their
 * place is in out; `last` is the byte put before.
 */

/* Single bytes that become another one. */
static size_t
take_byte(const struct pass *p, const char *s, size_t len, char last, struct text *out)
{
	if ((s[0] == '\r' && (len < 2 || s[1] != '\n')) || s[0] == '\f' || s[0] == '\v')
		text_char(out, ' ');
	else if ((s[0] == '^' && last == '[') || (s[0] == '?' && last == '?') || (s[0] == '`' && p->in_tail))
		text_char(out, '.');
	else if (s[0] == '%' && last == '%' && (!p->comments || begins_inner_line(out)))
		text_char(out, '.');
	else if (s[0] == '&' && (entity_refused(s, len) || in_quoted_name(out) || in_value(out)))
		text_char(out, '+');
	else if (last == ' ' && is_friends(s, len))
		text_char(out, 'x');
	else
		return 0;
	return 1;
}

/* Links, wikilinks and definitions. */
static size_t
take_link(const struct pass *p, const char *s, size_t len, char last, struct text *out)
{
	bool embed = out->len > 1 && out->ptr[out->len - 2] == '!';

	if (s[0] == '\\' && len > 2 && s[1] == '\\' && s[2] != '\0' && strchr("'\"()", s[2]) != NULL) {
		text_str(out, "\\\\ ");
		return 2;
	}
	if (s[0] == '\\' && last != '\\' && ends_title(s + 1, len - 1))
		return 1;
	if (p->in_tail && (s[0] == ' ' || s[0] == '\t') && len > 1 && isspace((unsigned char)s[1]))
		return 1;
	if (s[0] == ' ' && len > 1 && (s[1] == ' ' || s[1] == '[') && behind_definition(out))
		return 1;
	if ((s[0] == '[' && last == '[' && target_has_markup(s + 1, len - 1, embed)) ||
	    (s[0] == '(' && last == ']' && out->len > 1 && out->ptr[out->len - 2] == ']')) {
		text_char(out, ' ');
		text_char(out, s[0]);
		return 1;
	}
	return 0;
}

/* Comments and declarations. */
static size_t
take_html(struct pass *p, const char *s, size_t len, char last, struct text *out)
{
	size_t n;

	if (!p->in_html && len > 3 && memcmp(s, "<!--", 4) == 0) {
		p->in_html = true;
		text_add(out, s, 4);
		if (len > 4 && (s[4] == '>' || s[4] == '-'))
			text_char(out, ' ');
		return 4;
	}
	if (s[0] == '<' && (n = declaration(s, len)) > 0) {
		for (size_t i = 0; i < n; i++)
			text_char(out, (char)toupper((unsigned char)s[i]));
		if (n < len && !isspace((unsigned char)s[n]))
			text_char(out, ' ');
		return n;
	}
	if (p->in_html && len > 2 && memcmp(s, "-->", 3) == 0) {
		p->in_html = false;
		if (last == '-')
			out->ptr[out->len - 1] = '.';
		text_add(out, s, 3);
		return 3;
	}
	if (p->in_html && s[0] == '-' && last == '-' && !rule_follows(s, len, out)) {
		text_char(out, '.');
		return 1;
	}
	return 0;
}

static size_t
take(struct pass *p, const char *s, size_t len, struct text *out)
{
	char last = out->len > 0 ? out->ptr[out->len - 1] : '\n';
	size_t n = digits(s, len);

	if (n > 0) {
		text_add(out, s, n == 4 ? 3 : n);
		return n;
	}
	if (s[0] == '(' && last == ']')
		p->in_tail = true;
	else if (s[0] == ')' || (s[0] == '\n' && last == '\n'))
		p->in_tail = false;
	p->ticks = s[0] == '`' ? p->ticks + 1 : 0;
	if (p->ticks > 80 || (p->ticks == 3 && is_doubtful_fence(s, len, out)))
		return 1;
	if ((n = take_byte(p, s, len, last, out)) > 0 || (n = take_link(p, s, len, last, out)) > 0 ||
	    (n = take_html(p, s, len, last, out)) > 0)
		return n;
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

void
gen_admit(struct text *doc, bool comments)
{
	struct text was = { 0 };

	for (int i = 0; i < 8; i++) {
		text_set(&was, doc->ptr, doc->len);
		once(doc, comments);
		admit_tables(doc);
		admit_blank_lines(doc);
		if (doc->len == was.len && memcmp(doc->ptr, was.ptr, was.len) == 0)
			break;
	}
	text_free(&was);
}
