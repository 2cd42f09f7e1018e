/*
 * Terms of an expression; see queryread.h.
 */
#include <string.h>

#include "../base/ascii.h"
#include "../journal/argument.h"
#include "../journal/contact.h"
#include "../journal/tag.h"
#include "queryread.h"
#include "queryterm.h"

/* Whether the byte may be in a word that is no pattern, contact or text in quotes. */
static bool
is_word_byte(char c)
{
	return ascii_alnum(c) || (unsigned char)c >= 0x80 || c == '-' || c == '_' || c == '/';
}

struct slice
queryread_word(struct slice text, size_t at)
{
	size_t end = at;

	while (end < text.len && is_word_byte(text.ptr[end]))
		end++;
	return (struct slice){ text.ptr + at, end - at };
}

/* Put a pattern's own text into r->pattern; *i goes from its first byte to the `/` behind it. */
static bool
unescape(struct queryread *r, size_t *i)
{
	struct slice s = r->text;

	r->pattern.len = 0;
	for (; *i < s.len && s.ptr[*i] != '/'; ++*i) {
		if (s.ptr[*i] == '\\' && *i + 1 < s.len && s.ptr[++*i] != '/' &&
		    !buf_char(&r->pattern, '\\'))
			return false;
		if (!buf_char(&r->pattern, s.ptr[*i]))
			return false;
	}
	return true;
}

/* `/pattern/` and `/pattern/i`; `\/` is a slash, and all else is PCRE2's. */
static enum querywrong_status
pattern(struct queryread *r, size_t at, struct query_term *term, size_t *end)
{
	struct slice flags;
	size_t i = at + 1;

	if (!unescape(r, &i))
		return QUERYWRONG_MEMORY;
	if (i >= r->text.len)
		return querywrong_say(r->wrong, at, "this '/' begins a pattern that no '/' ends");
	flags = queryread_word(r->text, i + 1);
	*end = i + 1 + flags.len;
	*term = (struct query_term){ .kind = QUERY_PATTERN, .text = buf_slice(&r->pattern),
	    .ignore_case = r->ignore_case || flags.len > 0 };
	if (flags.len > 0 && !slice_equal(flags, SLICE("i"))) {
		flags = querywrong_cut(flags);
		return querywrong_say(r->wrong, i + 1,
		    "expected 'i' or nothing behind a pattern, not '%.*s'", DIAG_SLICE(flags));
	}
	if (term->text.len > 0 && memchr(term->text.ptr, '\0', term->text.len) != NULL)
		return querywrong_say(r->wrong, at, "this pattern has a NUL byte");
	return QUERYWRONG_NOT;
}

/* `@Name` and `@"Any name"`, as in a journal. */
static enum querywrong_status
contact(struct queryread *r, size_t at, struct query_term *term, size_t *end)
{
	struct slice name;
	size_t len;

	/* what stands before it does not matter here */
	if (!contact_match(slice_skip(r->text, at), 0, &name, &len) ||
	    !queryterm_contact(name, term))
		return querywrong_say(r->wrong, at,
		    "expected a contact such as @Anna or @\"Anna de Vries\"");
	*end = at + len;
	return QUERYWRONG_NOT;
}

/* `#tag`, which may be any word. */
static enum querywrong_status
tag(struct queryread *r, size_t at, struct query_term *term, size_t *end)
{
	struct tag_match m;
	struct slice name;

	if (!tag_match(r->text, at, &m) || !queryterm_tag(m.name, term))
		return querywrong_say(r->wrong, at, "expected " ARGUMENT_A_TAG);
	name = querywrong_cut(m.name);
	if (m.value.ptr != NULL)
		return querywrong_say(r->wrong, at, "expected a tag without its value: #%.*s",
		    DIAG_SLICE(name));
	*end = m.end;
	return QUERYWRONG_NOT;
}

/* The value behind a colon, bare or in quotes; *end is behind it. */
static bool
value_at(struct slice s, size_t at, struct slice *value, size_t *end)
{
	const char *quote;

	if (at < s.len && s.ptr[at] == '"') {
		quote = memchr(s.ptr + at + 1, '"', s.len - at - 1);
		if (quote == NULL)
			return false;
		*value = (struct slice){ s.ptr + at + 1, (size_t)(quote - s.ptr) - at - 1 };
		*end = at + value->len + 2;
		return true;
	}
	for (*end = at; *end < s.len && !ascii_space(s.ptr[*end]) &&
	    strchr("()&|!\"", s.ptr[*end]) == NULL; ++*end)
		;
	*value = (struct slice){ s.ptr + at, *end - at };
	return true;
}

static enum querywrong_status
no_group(struct queryread *r, size_t at, struct slice value)
{
	enum querywrong_status status = QUERYWRONG_MEMORY;
	struct buf names = { 0 };

	value = querywrong_cut(value);
	if (queryterm_groups(r->vocab, &names) && buf_char(&names, '\0'))
		status = querywrong_say(r->wrong, at,
		    "'%.*s' is not a group of the vocabulary: %s", DIAG_SLICE(value), names.ptr);
	buf_free(&names);
	return status;
}

/* `since:DATE`, `until:DATE`, `group:NAME`. */
static enum querywrong_status
keyed(struct queryread *r, size_t at, struct slice key, struct query_term *term, size_t *end)
{
	bool group = slice_is_word(key, "group"), since = slice_is_word(key, "since");
	size_t start = at + key.len + 1;
	struct slice value;

	if (!group && !since && !slice_is_word(key, "until")) {
		key = querywrong_cut(key);
		return querywrong_say(r->wrong, at,
		    "expected since:, until: or group:, not '%.*s:'", DIAG_SLICE(key));
	}
	if (!value_at(r->text, start, &value, end))
		return querywrong_say(r->wrong, start, "this '\"' is not closed");
	if (group)
		return queryterm_group(r->vocab, value, term) ? QUERYWRONG_NOT :
		    no_group(r, start, value);
	if (queryterm_day(value, since ? QUERY_SINCE : QUERY_UNTIL, term))
		return QUERYWRONG_NOT;
	value = querywrong_cut(value);
	return querywrong_say(r->wrong, start, "'%.*s' is not " ARGUMENT_A_DATE,
	    DIAG_SLICE(value));
}

static bool
is_comparison(char c)
{
	return c == '<' || c == '>' || c == '=';
}

static size_t
skip_blanks(struct slice s, size_t i)
{
	while (i < s.len && ascii_space(s.ptr[i]))
		i++;
	return i;
}

/* Behind `words`: a comparison and what it is with; *end is behind it. False when there is none. */
static bool
comparison_at(struct slice s, size_t at, struct slice *value, size_t *end)
{
	size_t i;

	at = i = skip_blanks(s, at);
	while (i < s.len && is_comparison(s.ptr[i]))
		i++;
	if (i == at)
		return false;
	i = skip_blanks(s, i);
	*end = i + queryread_word(s, i).len;
	*value = (struct slice){ s.ptr + at, *end - at };
	return true;
}

/* A word without a sign before it. */
static enum querywrong_status
bare(struct queryread *r, size_t at, struct query_term *term, size_t *end)
{
	struct slice word = queryread_word(r->text, at), value;

	*end = at + word.len;
	if (*end < r->text.len && r->text.ptr[*end] == ':' && word.len > 0)
		return keyed(r, at, word, term, end);
	if (slice_is_word(word, "words") && comparison_at(r->text, *end, &value, end))
		return queryterm_words(value, term) ? QUERYWRONG_NOT : querywrong_say(r->wrong, at,
		    "expected a number of words such as words>20, words<=5 or words=0");
	if (queryterm_state(word, term) || queryterm_tag(word, term))
		return QUERYWRONG_NOT;
	word = querywrong_cut(word);
	return querywrong_say(r->wrong, at, "'%.*s' is not " ARGUMENT_A_TAG, DIAG_SLICE(word));
}

bool
queryread_begins(char c)
{
	return is_word_byte(c) || c == '@' || c == '#';
}

enum querywrong_status
queryread_term(struct queryread *r, size_t at, struct query_term *term, size_t *end)
{
	switch (r->text.ptr[at]) {
	case '/':
		return pattern(r, at, term, end);
	case '@':
		return contact(r, at, term, end);
	case '#':
		return tag(r, at, term, end);
	default:
		return bare(r, at, term, end);
	}
}
