/*
 * Markdown's blocks at random: leaves first, then each container written by
 * putting its mark before the lines of what it holds, often a little wrong.
 */
#include <string.h>

#include "gen.h"

static void
indent(struct dice *d, struct text *out)
{
	if (dice_percent(d, 15))
		text_add(out, "   ", 1 + dice_upto(d, 3));
}

static void
text_block(struct dice *d, struct text *out)
{
	gen_inline(d, 3, out);
	text_char(out, '\n');
}

static void
paragraph(struct dice *d, struct text *out)
{
	indent(d, out);
	for (unsigned n = 1 + dice_upto(d, 3); n > 0; n--)
		text_block(d, out);
}

static void
heading(struct dice *d, struct text *out)
{
	static const char *const closers[] = { "", "", " #", " ##  ", "#", " \\#", " # x", " #######", "\t#" };

	indent(d, out);
	text_add(out, "#######", 1 + dice_upto(d, 7));
	if (dice_percent(d, 92))
		text_char(out, dice_percent(d, 95) ? ' ' : '\t');
	if (dice_percent(d, 95))
		gen_inline(d, 2, out);
	text_str(out, DICE_PICK(d, closers));
	text_char(out, '\n');
}

static void
setext(struct dice *d, struct text *out)
{
	static const char *const lines[] = { "===", "---", "=", "-", "  ==", "--- ", "    ===", "= =",
	    "=-=", "---\t", "-- -" };

	text_block(d, out);
	text_str(out, DICE_PICK(d, lines));
	text_char(out, '\n');
}

static void
fence(struct dice *d, struct text *out)
{
	static const char *const open[] = { "```", "```", "~~~", "````", "~~~~~", "``` c", "``` #ff",
	    "~~~ a `b` @ff", "``` a`b",
	    "  ```", "    ```", "~~~\t", "``" };
	static const char *const close[] = { "```", "```", "~~~", "````", "~~~~~~", "  ```", "    ```",
	    "``` ", "``` x", "``",
	    "```\t" };
	const char *o = DICE_PICK(d, open);

	text_str(out, o);
	text_char(out, '\n');
	for (unsigned n = dice_upto(d, 4); n > 0; n--) {
		if (dice_percent(d, 20))
			text_char(out, '\n');
		text_block(d, out);
	}
	if (dice_percent(d, 12))
		return;
	text_str(out, dice_percent(d, 70) && strlen(o) < 6 && o[0] != ' ' ? o : DICE_PICK(d, close));
	text_char(out, '\n');
}

static void
indented(struct dice *d, struct text *out)
{
	static const char *const blanks[] = { "    ", "    ", "\t", "     ", "  \t", "   ", "      ", " \t " };

	for (unsigned n = 1 + dice_upto(d, 3); n > 0; n--) {
		text_str(out, DICE_PICK(d, blanks));
		text_block(d, out);
		if (dice_percent(d, 20))
			text_char(out, '\n');
	}
}

/* A tag of HTML, most often one that begins a block. */
static void
element(struct dice *d, struct text *out)
{
	static const char *const names[] = { "address", "article", "aside", "base", "basefont",
	    "blockquote", "body", "caption", "center",
	    "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
	    "figcaption", "figure", "footer", "form",
	    "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html",
	    "iframe", "legend", "li", "link", "main",
	    "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "section",
	    "summary", "table", "tbody",
	    "td", "tfoot", "th", "thead", "title", "tr", "track", "ul", "pre", "script", "style",
	    "TEXTAREA", "span", "h0", "divs", "tablet",
	    "x-y", "a1", "Li", "tT", "o", "dx" };
	static const char *const ends[] = { ">", ">", "", " ", "/>", " />", "/", " #hh", "\t>", " a=b>",
	    "x", ">#hh", "_", ":>" };

	text_str(out, dice_percent(d, 30) ? "</" : "<");
	text_str(out, DICE_PICK(d, names));
	text_str(out, DICE_PICK(d, ends));
}

static void
html(struct dice *d, struct text *out)
{
	static const char *const open[] = { "<pre>", "<script>", "<style\n", "<textarea x>", "<!--",
	    "<!-- -->", "<?x", "<!X", "<![CDATA[",
	    "<div>", "<div", "</div>", "<p class=\"#hh\">", "<table><tr>", "<DIV\n", "<del>", "</ins>",
	    "<del>#hh", "<a b='#hh'>", "<hr/>",
	    "<x-y z>  ", "<pre", "<prex>", "<li", "<h1>", "<h7>", "<b>", "<b\n", "</pre>", "<SCRIPT",
	    "<td>", "<option/", "<!x" };
	static const char *const close[] = { "</pre>", "</script> #hh", "</STYLE>", "-->", "--> @hh", "?>",
	    ">", "]]>", "</div>", "</textarea>",
	    "</del>", "" };

	indent(d, out);
	if (dice_percent(d, 70))
		text_str(out, DICE_PICK(d, open));
	else
		element(d, out);
	if (dice_percent(d, 60))
		text_char(out, '\n');
	for (unsigned n = dice_upto(d, 4); n > 0; n--) {
		text_block(d, out);
		if (dice_percent(d, 25))
			text_char(out, '\n');
	}
	text_str(out, DICE_PICK(d, close));
	text_char(out, '\n');
}

static void
rule(struct dice *d, struct text *out)
{
	static const char *const rules[] = { "***", "---", "___", "* * *", " - - -", "_ _ _ _", "--", "**",
	    "    ***", "-\t-\t-", "*-*", "+++",
	    "- - - #rr" };

	text_str(out, DICE_PICK(d, rules));
	text_char(out, '\n');
}

static void
definition(struct dice *d, struct text *out)
{
	static const char *const labels[] = { "[dd]:", "[d d]:", "[#dd]:", "[@dd]:", "[d\\]d]:", "[d\nd]:",
	    "[]:", "[ ]:", "[dd] :", "[d[d]:",
	    "[\ndd\n]:", "[d`d]:", "[d*d]:", "[x]:" };
	static const char *const blanks[] = { " ", " ", " ", "", "\n", "\t", "  \n  ", "\n\n" };
	static const char *const places[] = { "/u", "<#dd>", "#dd", "<>", "", "<a b>", "a b", "@dd", "<a",
	    "a*b#dd", "`#dd`", "a(b" };
	static const char *const titles[] = { "\"#dd\"", "'@dd'", "(#dd)", "\"a\nb\"", "\"a", "\"a\" x",
	    "'a\n\nb'", "\"\"", "'a\\'b'", "(a(b)",
	    "#dd" };

	for (unsigned n = 1 + dice_upto(d, 2); n > 0; n--) {
		indent(d, out);
		text_str(out, DICE_PICK(d, labels));
		text_str(out, DICE_PICK(d, blanks));
		text_str(out, DICE_PICK(d, places));
		if (dice_percent(d, 45)) {
			text_str(out, DICE_PICK(d, blanks));
			text_str(out, DICE_PICK(d, titles));
		}
		if (dice_percent(d, 10))
			text_str(out, "  ");
		text_char(out, '\n');
	}
	if (dice_percent(d, 40))
		text_block(d, out);
}

static void
row(struct dice *d, unsigned cells, struct text *out)
{
	static const char *const extra[] = { "", "", " x", " `c`", " **b**", " [l](u)" };

	for (; cells > 0; cells--) {
		text_str(out, "| ");
		text_str(out, dice_percent(d, 50) ? "#" : "@");
		gen_name(d, out);
		text_str(out, DICE_PICK(d, extra));
		text_char(out, ' ');
	}
	text_str(out, "|\n");
}

static void
table(struct dice *d, struct text *out)
{
	unsigned cells = 1 + dice_upto(d, 3);

	row(d, cells, out);
	for (unsigned n = cells; n > 0; n--)
		text_str(out, "| --- ");
	text_str(out, "|\n");
	for (unsigned n = dice_upto(d, 4); n > 0; n--)
		row(d, cells, out);
}

/* The line at s, its end included. */
static size_t
line_length(const char *s, size_t len)
{
	const char *nl = memchr(s, '\n', len);

	return nl != NULL ? (size_t)(nl - s) + 1 : len;
}

static void
quote(struct dice *d, unsigned depth, struct text *out)
{
	static const char *const marks[] = { "> ", "> ", "> ", ">", " > ", "   > ", ">\t", "    > " };
	struct text inner = { 0 };

	gen_blocks(d, depth - 1, &inner);
	for (size_t i = 0, n; i < inner.len; i += n) {
		n = line_length(inner.ptr + i, inner.len - i);
		if (i == 0 || dice_percent(d, 92))
			text_str(out, dice_percent(d, 85) ? "> " : DICE_PICK(d, marks));
		text_add(out, inner.ptr + i, n);
	}
	text_free(&inner);
}

static void
item(struct dice *d, const char *mark, const char *gap, const struct text *inner, struct text *out)
{
	static const char *const wrong[] = { "", "", " ", "  ", "   ", "    ", "\t", "      ", " \t", "\t\t" };
	size_t width = strlen(mark) + strlen(gap);

	indent(d, out);
	text_str(out, mark);
	text_str(out, gap);
	for (size_t i = 0, n; i < inner->len; i += n) {
		n = line_length(inner->ptr + i, inner->len - i);
		if (i > 0 && (n > 1 || dice_percent(d, 10))) {
			if (dice_percent(d, 88))
				text_add(out, "              ", width < 14 ? width : 14);
			else
				text_str(out, DICE_PICK(d, wrong));
		}
		text_add(out, inner->ptr + i, n);
	}
}

static void
list(struct dice *d, unsigned depth, struct text *out)
{
	static const char *const marks[] = { "-", "-", "*", "+", "1.", "2)", "0.", "12.", "123456789)",
	    "1234567890.", "- [ ]", "- [x]" };
	static const char *const gaps[] = { " ", " ", " ", "  ", "   ", "    ", "     ", "\t", "", "\n" };
	const char *mark = DICE_PICK(d, marks);
	struct text inner = { 0 };

	for (unsigned n = 1 + dice_upto(d, 3); n > 0; n--) {
		inner.len = 0;
		text_str(&inner, "");
		if (dice_percent(d, 55))
			text_block(d, &inner);
		else if (dice_percent(d, 95))
			gen_blocks(d, depth - 1, &inner);
		else
			text_char(&inner, '\n');
		item(d, dice_percent(d, 90) ? mark : DICE_PICK(d, marks),
		    dice_percent(d, 75) ? " " : DICE_PICK(d, gaps), &inner, out);
		if (dice_percent(d, 25))
			text_char(out, '\n');
	}
	text_free(&inner);
}

static void
block(struct dice *d, unsigned depth, struct text *out)
{
	unsigned n = dice_upto(d, 100);

	if (n < 14 && depth > 0)
		quote(d, depth, out);
	else if (n < 40 && depth > 0)
		list(d, depth, out);
	else if (n < 50)
		heading(d, out);
	else if (n < 56)
		setext(d, out);
	else if (n < 62)
		fence(d, out);
	else if (n < 67)
		indented(d, out);
	else if (n < 74)
		html(d, out);
	else if (n < 77)
		rule(d, out);
	else if (n < 82)
		definition(d, out);
	else if (n < 85)
		table(d, out);
	else
		paragraph(d, out);
}

void
gen_blocks(struct dice *d, unsigned depth, struct text *out)
{
	for (unsigned n = 1 + dice_upto(d, depth > 1 ? 4 : 3); n > 0; n--) {
		block(d, depth, out);
		if (dice_percent(d, 45))
			text_char(out, '\n');
	}
}
