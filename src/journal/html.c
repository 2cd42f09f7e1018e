/*
 * HTML in markdown; see html.h.
 */
#include "../base/ascii.h"
#include "find.h"
#include "html.h"

/* Ends that html_inline looked for in vain, as bits of `missing`. */
enum { NO_COMMENT = 1, NO_INSTRUCTION = 2, NO_DECLARATION = 4, NO_CDATA = 8 };

static char
at(struct slice s, size_t i)
{
	return i < s.len ? s.ptr[i] : '\0';
}

static size_t
skip_space(struct slice s, size_t i)
{
	while (i < s.len && ascii_space(s.ptr[i]))
		i++;
	return i;
}

static size_t
skip_name(struct slice s, size_t i)
{
	while (i < s.len && (ascii_alnum(s.ptr[i]) || s.ptr[i] == '-'))
		i++;
	return i;
}

/* An attribute's name and value from i on, where i is past the space; 0 when none. */
static size_t
attribute(struct slice s, size_t i)
{
	size_t j;
	char c = at(s, i);

	if (!ascii_alpha(c) && c != '_' && c != ':')
		return 0;
	while (i < s.len && (ascii_alnum(s.ptr[i]) || strchr("_.:-", s.ptr[i]) != NULL) &&
	    s.ptr[i] != '\0')
		i++;
	j = skip_space(s, i);
	if (at(s, j) != '=')
		return i;
	j = skip_space(s, j + 1);
	c = at(s, j);
	if (c == '"' || c == '\'') {
		i = find_byte(s, j + 1, c);
		return i < s.len ? i + 1 : 0;
	}
	for (i = j; i < s.len && !ascii_space(s.ptr[i]) && s.ptr[i] != '\0' &&
	    strchr("\"'=<>`", s.ptr[i]) == NULL; i++)
		;
	return i > j ? i : 0;
}

/* An open or closing tag at s[0] == '<'. */
static size_t
tag(struct slice s)
{
	bool closing = at(s, 1) == '/';
	size_t i = closing ? 2 : 1, j;

	if (!ascii_alpha(at(s, i)))
		return 0;
	i = skip_name(s, i);
	while (!closing && (j = skip_space(s, i)) > i && j < s.len &&
	    (j = attribute(s, j)) > 0)
		i = j;
	i = skip_space(s, i);
	if (!closing && at(s, i) == '/')
		i++;
	return at(s, i) == '>' ? i + 1 : 0;
}

/* `<scheme:…>` or `<name@host>`. */
static size_t
autolink(struct slice s)
{
	size_t i = 1, end;

	for (end = 1; end < s.len && (unsigned char)s.ptr[end] > ' ' &&
	    s.ptr[end] != '<' && s.ptr[end] != '>'; end++)
		;
	if (at(s, end) != '>')
		return 0;
	if (ascii_alpha(at(s, 1))) {
		while (i < end && (ascii_alnum(s.ptr[i]) || strchr("+.-", s.ptr[i]) != NULL))
			i++;
		if (at(s, i) == ':' && i >= 3 && i <= 33)
			return end + 1;
	}
	/* an e-mail address: the name, then labels of letters, digits and '-' */
	for (i = 1; i < end && (ascii_alnum(s.ptr[i]) ||
	    strchr(".!#$%&'*+/=?^_`{|}~-", s.ptr[i]) != NULL); i++)
		;
	if (i == 1 || at(s, i) != '@')
		return 0;
	do {
		size_t label = ++i;

		while (i < end && (ascii_alnum(s.ptr[i]) || s.ptr[i] == '-'))
			i++;
		if (i == label || i - label > 63 || s.ptr[label] == '-' || s.ptr[i - 1] == '-')
			return 0;
	} while (i < end && s.ptr[i] == '.');
	return i == end ? end + 1 : 0;
}

/* Up to the end of `closer` from byte i on; 0, and remembered, when there is none. */
static size_t
until(struct slice s, size_t i, struct slice closer, unsigned *missing, unsigned bit)
{
	size_t end;

	if ((*missing & bit) != 0)
		return 0;
	end = find_text(s, i, closer);
	if (end == s.len) {
		*missing |= bit;
		return 0;
	}
	return end + closer.len;
}

/*
 * A comment. What ends it is `-->`; `<!-->` and `<!--->` are whole (0.31);
 * 0.30 has rules about `--` inside that no browser and no later version keeps.
 */
static size_t
comment(struct slice s, unsigned *missing)
{
	if (slice_starts(s, SLICE("<!-->")))
		return 5;
	if (slice_starts(s, SLICE("<!--->")))
		return 6;
	return until(s, 4, SLICE("-->"), missing, NO_COMMENT);
}

size_t
html_inline(struct slice s, bool *is_autolink, unsigned *missing)
{
	size_t n;

	n = autolink(s);
	*is_autolink = n > 0;
	if (n > 0)
		return n;
	if (at(s, 1) == '!') {
		if (slice_starts(s, SLICE("<!--")))
			return comment(s, missing);
		if (slice_starts(s, SLICE("<![CDATA[")))
			return until(s, 9, SLICE("]]>"), missing, NO_CDATA);
		if (ascii_alpha(at(s, 2)))
			return until(s, 3, SLICE(">"), missing, NO_DECLARATION);
		return 0;
	}
	if (at(s, 1) == '?')
		return until(s, 2, SLICE("?>"), missing, NO_INSTRUCTION);
	return tag(s);
}

/* The tags that begin a block of kind 6, in order for bsearch by first letters. */
static const char *const block_tags[] = {
	"address", "article", "aside", "base", "basefont", "blockquote", "body", "caption",
	"center", "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt",
	"fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2",
	"h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li",
	"link", "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p",
	"param", "section", "source", "summary", "table", "tbody", "td", "tfoot", "th",
	"thead", "title", "tr", "track", "ul",
};

/* Those whose block goes on to their closing tag: kind 1. */
static const char *const raw_tags[] = { "pre", "script", "style", "textarea" };

static bool
one_of(struct slice name, const char *const *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (slice_is_word(name, words[i]))
			return true;
	return false;
}

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

int
html_block_start(struct slice line, bool in_paragraph)
{
	bool closing = at(line, 1) == '/';
	size_t i = closing ? 2 : 1, end, n;
	struct slice name;
	char c;

	if (slice_starts(line, SLICE("<!--")))
		return 2;
	if (at(line, 1) == '?')
		return 3;
	if (slice_starts(line, SLICE("<![CDATA[")))
		return 5;
	if (at(line, 1) == '!' && ascii_alpha(at(line, 2)))
		return 4;
	end = skip_name(line, i);
	name = (struct slice){ line.ptr + i, end - i };
	c = at(line, end);
	if (end == line.len || ascii_space(c) || c == '>') {
		if (!closing && one_of(name, raw_tags, COUNT(raw_tags)))
			return 1;
	}
	if (end == line.len || ascii_space(c) || c == '>' || (c == '/' && at(line, end + 1) == '>')) {
		if (one_of(name, block_tags, COUNT(block_tags)))
			return 6;
	}
	if (in_paragraph)
		return 0;
	n = tag(line);
	return n > 0 && skip_space(line, n) == line.len ? 7 : 0;
}

bool
html_block_end(int kind, struct slice line)
{
	size_t i = 0;

	switch (kind) {
	case 1:
		while ((i = find_text(line, i, SLICE("</"))) < line.len) {
			size_t end = skip_name(line, i += 2);

			if (at(line, end) == '>' && one_of((struct slice){ line.ptr + i, end - i },
			    raw_tags, COUNT(raw_tags)))
				return true;
		}
		return false;
	case 2:
		return find_text(line, 0, SLICE("-->")) < line.len;
	case 3:
		return find_text(line, 0, SLICE("?>")) < line.len;
	case 4:
		return find_byte(line, 0, '>') < line.len;
	case 5:
		return find_text(line, 0, SLICE("]]>")) < line.len;
	default:
		return false;
	}
}
