/*
 * Text with inline markup at random. Each tag and contact has a name of its
 * own, so that one that is read or missed by mistake shows.
 */
#include <string.h>

#include "gen.h"

uint64_t
dice_roll(struct dice *d)
{
	uint64_t z = d->state += 0x9E3779B97F4A7C15u;

	z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
	z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
	return z ^ (z >> 31);
}

/* Any character outside ASCII, most often one that names may or may not have in them. */
static void
rune(struct dice *d, struct text *out)
{
	static const unsigned inside[] = { 0xB7, 0x5BE, 0x5F3, 0x5F4, 0xF0B, 0xF0C, 0x301C, 0xFF5E, 0x3003, 0x200C, 0x200D,
	    0x203F, 0xFE0F, 0x20E3, 0x1F3FB, 0x1F1E6, 0x218F, 0x2190, 0x2014, 0xA9, 0xAE, 0x3030, 0x24C2, 0x85, 0xA0, 0x2028,
	    0x3000, 0xAD, 0xFEFF, 0x660, 0xB2, 0x2160, 0x300, 0x903, 0x1F9D1, 0x2764, 0xE0067, 0x1680 };
	static const unsigned ends[] = { 0x180, 0x600, 0x2000, 0x2E00, 0x3100, 0xD800, 0x1000, 0x1FB00, 0x30000, 0x110000 };
	unsigned c = DICE_PICK(d, inside);

	if (dice_percent(d, 40))
		c = 0x80 + dice_upto(d, DICE_PICK(d, ends) - 0x80);
	if ((c >= 0xD800 && c < 0xE000) || (c >= 0x2E00 && c < 0x2E80))
		c = 0xE9;
	text_rune(out, c);
}

void
gen_name(struct dice *d, struct text *out)
{
	static const char *const tails[] = { "-x", "_y", "1", "é", "日本", "-", "_", "__", "--", "/z", "/",
	    "/1-a", "\u0301", "\u200dq", "😀", "·l", "~", ".", ":", "=5", "='a'", "=\"b c\"", "=b[c](#tt)",
	    "=\"b [c\" d](#tt)", "=x_", "=_y_", ":v", "/ü/", "//w",
	    "ß", "\xff", "ﬁ" };
	unsigned n = d->names++;

	do {
		text_char(out, (char)('a' + n % 26));
		n /= 26;
	} while (n-- > 0);
	if (dice_percent(d, 22))
		text_str(out, DICE_PICK(d, tails));
	else if (dice_percent(d, 4))
		rune(d, out);
}

static void
tag(struct dice *d, struct text *out)
{
	static const char *const odd[] = { "#a1b2c3", "#12345678", "#abcdef", "#1", "#_", "#-", "#/", "#1/2",
	    "#😀", "#\u0301", "#⭐/", "#1_a", "##", "# ", "#via", "#e\u0301te", "#A1B2C3", "#123456/b" };

	if (dice_percent(d, 6)) {
		text_str(out, DICE_PICK(d, odd));
		return;
	}
	text_char(out, '#');
	gen_name(d, out);
}

static void
contact(struct dice *d, struct text *out)
{
	static const char *const odd[] = { "@1", "@-", "@_", "@@", "@ ", "@\"", "@\"An na\"", "@\"#An @na\"" };

	if (dice_percent(d, 6)) {
		text_str(out, DICE_PICK(d, odd));
		return;
	}
	text_char(out, '@');
	gen_name(d, out);
}

static void
word(struct dice *d, struct text *out)
{
	static const char *const words[] = { "woord", "x", "é", "日", "7", ".", ",", "(", ")", "!", "?", ":", ";",
	    "'", "\"", "-", "—", "“", "”", "€", "😀", "✌️", "\u00a0", "+", "=", "$", "{", "}", "|", "/", "%", "^",
	    "een twee", "°" };

	if (dice_percent(d, 5))
		rune(d, out);
	else
		text_str(out, DICE_PICK(d, words));
}

/* The mark of a tag or contact, for places that are not read. */
static void
name(struct dice *d, struct text *out)
{
	if (dice_percent(d, 50))
		tag(d, out);
	else
		contact(d, out);
}

static void
emphasis(struct dice *d, unsigned depth, struct text *out)
{
	static const char *const marks[] = { "*", "*", "_", "_", "**", "**", "__", "__", "***", "___", "~~", "****" };
	const char *open = DICE_PICK(d, marks), *close = dice_percent(d, 90) ? open : DICE_PICK(d, marks);

	text_str(out, open);
	if (dice_percent(d, 5))
		text_char(out, ' ');
	if (dice_percent(d, 40))
		name(d, out);
	else
		gen_inline(d, depth - 1, out);
	if (dice_percent(d, 5))
		text_char(out, ' ');
	text_str(out, close);
}

static void
code(struct dice *d, struct text *out)
{
	static const char *const runs[] = { "`", "`", "`", "``", "```", "````" };
	static const char *const inside[] = { "a", " ", "\n", "\\", "`", "``", "*", "_", "<b>", "](x)", "|", "&amp;" };
	const char *open = DICE_PICK(d, runs);

	text_str(out, open);
	for (unsigned n = 1 + dice_upto(d, 3); n > 0; n--) {
		if (dice_percent(d, 50))
			name(d, out);
		else
			text_str(out, DICE_PICK(d, inside));
	}
	text_str(out, dice_percent(d, 85) ? open : DICE_PICK(d, runs));
}

static void
title(struct dice *d, struct text *out)
{
	static const char *const quotes[] = { "\"\"", "''", "()", "\"'", "\"" };
	static const char *const inside[] = { "t", "#tt", "@tt", "\n", "\\\"", "\\)", "(", "'", " ", "`", "*", "\\\\" };
	const char *q = DICE_PICK(d, quotes);

	text_char(out, q[0]);
	for (unsigned n = dice_upto(d, 4); n > 0; n--)
		text_str(out, DICE_PICK(d, inside));
	if (q[1] != '\0')
		text_char(out, q[1]);
}

static void
tail(struct dice *d, struct text *out)
{
	static const char *const places[] = { "/u", "u", "", "<b c>", "<#tt>", "#tt", "@tt", "a(b)c", "a\\)b", "a(b",
	    "<", "<x\ny>", "a b", "#a*b*", "\\", "((x))", "<a\\>b>", "é#tt", "x`y", "<b)c>", "&amp;#tt", "http://x.y/#tt" };
	static const char *const blanks[] = { "", "", "", " ", "\n", "  \n ", "\t" };

	text_char(out, '(');
	text_str(out, DICE_PICK(d, blanks));
	text_str(out, DICE_PICK(d, places));
	if (dice_percent(d, 35)) {
		text_str(out, dice_percent(d, 80) ? " " : DICE_PICK(d, blanks));
		title(d, out);
	}
	text_str(out, DICE_PICK(d, blanks));
	if (dice_percent(d, 95))
		text_char(out, ')');
}

static void
link_to(struct dice *d, unsigned depth, struct text *out)
{
	static const char *const refs[] = { "[ref]", "[]", "[ref #tt]", "", "[r\nf]", "[x", ":", ": /u" };

	if (dice_percent(d, 20))
		text_char(out, '!');
	text_char(out, '[');
	if (dice_percent(d, 90))
		gen_inline(d, depth - 1, out);
	if (dice_percent(d, 97))
		text_char(out, ']');
	if (dice_percent(d, 75))
		tail(d, out);
	else
		text_str(out, DICE_PICK(d, refs));
}

static void
angle(struct dice *d, struct text *out)
{
	static const char *const forms[] = { "<http://x.y/#tt>", "<a@b.c>", "<foo:#tt@uu>", "<ab:>", "<x y>", "<a@b@c>",
	    "<b>", "</b>", "<br/>", "<a href=\"#tt\">", "<a b='@tt' c=d>", "<a\nb='@tt'\n>", "<!-- #tt -->",
	    "<!--#tt\n@uu-->",
	    "<?php #tt ?>", "<!X #tt>", "<!X\n#tt>", "<![CDATA[ #tt ]]>", "<![CDATA[#tt]]>", "<a #tt>", "<b2\n",
	    "<i", "</i #tt>", "</i\n>", "<a b=\"", "<a b=c#tt>", "<a b = c>", "<a b=\"*\" c>", "<_a>", "<a:b@tt>", "<1>",
	    "<?", "?>", "<!--", "-->", "<a b=`#tt`>", "<mailto:a@b>", "<a.b+c@d-e.f>", "<a\\@b.c>",
	    "<a b='\\' #tt'>", "< b>",
	    "<b >", "<b/ >", "<b/>", "<a b='c'd>", "<http://x y>", "<x-y:z>", "<!x>", "<>" };

	text_str(out, DICE_PICK(d, forms));
}

static void
escape(struct dice *d, struct text *out)
{
	static const char punct[] = "#@*_`[]()<>!\\\"&-/#@|~:=a \\";

	text_char(out, '\\');
	text_char(out, punct[dice_upto(d, sizeof punct - 1)]);
}

static void
entity(struct dice *d, struct text *out)
{
	static const char *const entities[] = { "&copy;", "&nbsp;", "&#42;", "&lt;", "&gt;", "&quot;", "&hellip;", "&#x2A;",
	    "&euro;", "&mdash;", "&copy", "&;", "&#;", "&nosuch;", "&#96;", "&#0;", "&lbrack;", "&amp;", "&eacute;", "&#65;",
	    "&#x5f;", "&sol;", "&#35;", "&commat;", "&#8364;" };

	text_str(out, DICE_PICK(d, entities));
}

static void
address(struct dice *d, struct text *out)
{
	static const char *const forms[] = { "http://x.y/", "https://x.y/a?b=c", "www.x.y/", "ftp://x", "HTTP://X.Y/",
	    "a@b.c", "mail a.b@c.d", "://", "www.", "x://y/(z)" };

	if (dice_percent(d, 30))
		text_char(out, ' ');
	text_str(out, DICE_PICK(d, forms));
	if (dice_percent(d, 60))
		name(d, out);
	if (dice_percent(d, 80))
		text_char(out, ' ');
}

static void
introduction(struct dice *d, struct text *out)
{
	static const char *const forms[] = { " via @", " via:@", " #via=@", " #intro=@", " intro:@", " Via @", " via  @",
	    " avia @", " intro @", " via: @", " intro:\t@", " #via: @" };

	text_str(out, DICE_PICK(d, forms));
	gen_name(d, out);
	text_char(out, ' ');
}

static void
wikilink(struct dice *d, struct text *out)
{
	static const char *const forms[] = { "[[N]]", "[[N m]]", "[[@N]]", "[[@N m]]", "[[People/N.md]]",
	    "[[x/Mensen/N m.md]]",
	    "[[N#tt]]", "[[N#^tt]]", "![[N#tt]]", "![[@N]]", "[[x/N]]", "[[@N#tt]]" };
	const char *f = DICE_PICK(d, forms), *n = strchr(f, 'N');
	bool bar = dice_percent(d, 40);
	size_t end = strlen(f) - (bar ? 2 : 0);

	text_add(out, f, (size_t)(n - f));
	text_char(out, (char)('a' + dice_upto(d, 26)));
	text_str(out, "wiki");
	text_add(out, n + 1, end - (size_t)(n + 1 - f));
	if (bar) {
		text_char(out, '|');
		if (dice_percent(d, 50))
			name(d, out);
		else
			text_str(out, "shown");
		text_str(out, "]]");
	}
}

static void
line_end(struct dice *d, struct text *out)
{
	static const char *const ends[] = { "\n", "\n", "  \n", "\\\n", "\n   ", "\t\n", "\n\t", " \n  " };

	text_str(out, DICE_PICK(d, ends));
}

static void
junk(struct dice *d, struct text *out)
{
	static const char chars[] = "*_`<>[]()!\\#@&~|\"'/-:;.*_`[]<>*_=%+";

	for (unsigned n = 1 + dice_upto(d, 3); n > 0; n--)
		text_char(out, chars[dice_upto(d, sizeof chars - 1)]);
}

static void
atom(struct dice *d, unsigned depth, struct text *out)
{
	unsigned n = dice_upto(d, 100);

	if (n < 24)
		name(d, out);
	else if (n < 40)
		word(d, out);
	else if (n < 55 && depth > 0)
		emphasis(d, depth, out);
	else if (n < 62)
		code(d, out);
	else if (n < 71 && depth > 0)
		link_to(d, depth, out);
	else if (n < 78)
		angle(d, out);
	else if (n < 82)
		escape(d, out);
	else if (n < 84)
		entity(d, out);
	else if (n < 87)
		address(d, out);
	else if (n < 89)
		introduction(d, out);
	else if (n < 91)
		wikilink(d, out);
	else if (n < 94)
		line_end(d, out);
	else
		junk(d, out);
}

void
gen_inline(struct dice *d, unsigned depth, struct text *out)
{
	for (unsigned n = 1 + dice_upto(d, depth > 1 ? 5 : 3); n > 0; n--) {
		atom(d, depth, out);
		if (n > 1 && dice_percent(d, 55))
			text_char(out, dice_percent(d, 88) ? ' ' : '\n');
	}
}
