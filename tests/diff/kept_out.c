/*
 * Places in documents that admit.c rewrites; see kept_out.h.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "kept_out.h"

size_t
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

bool
entity_refused(const char *s, size_t len)
{
	size_t n = 1;

	while (n < len && (isalnum((unsigned char)s[n]) || s[n] == '#'))
		n++;
	return n > 1 && n < len && s[n] == ';' && !entity_admitted(s + 1, n - 1);
}

bool
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

size_t
declaration(const char *s, size_t len)
{
	size_t n = 2;

	if (len < 3 || s[1] != '!')
		return 0;
	while (n < len && isalpha((unsigned char)s[n]))
		n++;
	return n > 2 ? n : 0;
}

bool
target_has_markup(const char *s, size_t len, bool embed)
{
	const char *marks = "`<\\&*_![]";
	bool markup = false;

	for (size_t i = 0; i < len && (s[i] != '\n' || marks[0] == '['); i++) {
		if (s[i] == ']' && i + 1 < len && s[i + 1] == ']')
			return markup;
		if (s[i] == '|')
			marks = embed ? "[]\\`\n<&*_!" : "[]\\`\n";
		markup |= s[i] != '\0' && strchr(marks, s[i]) != NULL;
	}
	return markup;
}

bool
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

bool
is_doubtful_fence(const char *s, size_t len, const struct text *out)
{
	size_t n = 0, i = out->len;

	while (n < len && (s[n] == '`' || s[n] == ' ' || s[n] == '\t'))
		n++;
	if (n < len && s[n] != '\n' && s[n] != '\r')
		return false;
	while (i > 0 && out->ptr[i - 1] == '`')
		i--;
	/* four blanks or a tab before it, or the number of a list that cannot begin within a paragraph */
	for (; i > 0 && out->ptr[i - 1] != '\n'; i--)
		if (out->ptr[i - 1] == '\t' || (i >= 4 && memcmp(out->ptr + i - 4, "    ", 4) == 0) ||
		    (isdigit((unsigned char)out->ptr[i - 1]) && out->ptr[i - 1] != '1'))
			return true;
	return false;
}

bool
is_friends(const char *s, size_t len)
{
	static const char *const words[] = { "Activities:", "Notes:", "Friends:", "Locations:" };

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (len >= strlen(words[i]) && memcmp(s, words[i], strlen(words[i])) == 0)
			return true;
	return false;
}

bool
ends_title(const char *s, size_t len)
{
	size_t i = 1;

	if (len < 2 || s[0] == '\0' || strchr("'\")", s[0]) == NULL)
		return false;
	while (i < len && (isspace((unsigned char)s[i]) || s[i] == '>'))
		i++;
	return i < len && s[i] == ')';
}

bool
in_quoted_name(const struct text *out)
{
	for (size_t i = out->len; i > 1 && out->ptr[i - 1] != '\n'; i--)
		if (out->ptr[i - 1] == '"')
			return out->ptr[i - 2] == '@';
	return false;
}

bool
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

bool
behind_definition(const struct text *out)
{
	size_t i = out->len;

	while (i > 0 && (out->ptr[i - 1] == '>' || out->ptr[i - 1] == ' '))
		i--;
	if (i == 0 || out->ptr[i - 1] != '\n')
		return false;
	for (i--; i > 1 && memcmp(out->ptr + i - 1, "\n\n", 2) != 0; i--)
		if (out->ptr[i - 1] == ':' && out->ptr[i - 2] == ']')
			return true;
	return false;
}
